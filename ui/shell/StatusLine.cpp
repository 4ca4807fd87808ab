// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "caf/ImportHistory.h"
#include "store/Issuer.h"
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
    m_text->setText(parts.join(u"  ·  "_s));
}

} // namespace jalon::ui
