// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "caf/ImportHistory.h"
#include "store/Issuer.h"
#include "ui/common/CopyState.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"

#include <QLabel>
#include <QStatusBar>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct Facts {
    std::int64_t files = 0;
    std::optional<Date> lastList;
    bool isPack = false;
};

Facts readFacts(const store::Database& database)
{
    Facts facts;
    facts.isPack = store::isPack(database);
    facts.files = database.value<std::int64_t>("SELECT count(*) FROM search_text").value_or(0);
    for (const auto& list : caf::importedLists(database)) {
        if (!list.undone && list.kind != caf::ListKind::FollowUp) {
            facts.lastList = std::max(facts.lastList, std::optional{list.listedOn});
        }
    }
    return facts;
}

} // namespace

StatusLine::StatusLine(QStatusBar& bar, Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_text(new QLabel)
{
    m_text->setObjectName(u"status"_s);
    bar.addPermanentWidget(m_text, 1);
    connect(this, &QObject::destroyed, m_text, &QObject::deleteLater);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_saved = QTime::currentTime().toString(u"HH:mm"_s);
        refresh();
    });
    connect(&workspace, &Workspace::writingChanged, this, &StatusLine::showWriting);
    connect(&workspace, &Workspace::copyFailed, this, &StatusLine::lookAtCopies);
    refresh();
}

StatusLine::~StatusLine() = default;

void StatusLine::refresh()
{
    m_read = m_workspace.quick().read<Facts>(
        this, [](const store::Database& database, const std::stop_token&) { return readFacts(database); },
        [this](const Expected<Facts>& facts) {
            if (facts) {
                m_facts = facts->isPack ? tr("pack, to bring back into its base") + u"  ·  "_s : QString{};
                m_facts += tr("%Ln file(s)", nullptr, static_cast<int>(facts->files));
                if (facts->lastList) {
                    m_facts += u"  ·  "_s + tr("last list: %1").arg(dateText(facts->lastList));
                }
            }
            showWriting(m_workspace.writingWhat());
        });
}

void StatusLine::lookAtCopies()
{
    if (m_workspace.copies().empty()) {
        return; // none is made: see MainWindow::keepCopies
    }
    m_copiesRead = m_workspace.slow().read<CopyState>(
        this,
        [file = m_workspace.path(), folder = m_workspace.copies()](
            const store::Database& database, const std::stop_token&) -> Expected<CopyState> {
            return copyStateOf(database, file, folder);
        },
        [this](const Expected<CopyState>& state) {
            m_copies.clear();
            if (state && state->isOld(m_workspace.clock().now())) {
                m_copies = u"⚠ "_s + tr("last copy: %1").arg(instantText(*state->latest));
            } else if (state && state->isSameDisk) {
                m_copies = u"⚠ "_s + tr("copies on the disk of the base");
            }
            showWriting(m_workspace.writingWhat());
        });
}

void StatusLine::showWriting(const QString& what)
{
    QStringList parts;
    if (!m_facts.isEmpty()) {
        parts += m_facts;
    }
    if (!what.isEmpty()) {
        parts += tr("%1: other entries wait").arg(what);
    } else if (!m_saved.isEmpty()) {
        parts += tr("saved %1").arg(m_saved);
    }
    parts += m_workspace.canWrite() ? tr("rights: writing") : tr("rights: reading only");
    if (!m_copies.isEmpty()) {
        parts += m_copies;
    }
    m_text->setText(parts.join(u"  ·  "_s));
}

} // namespace jalon::ui
