// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CopiesPart.h"

#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

CopiesPart::CopiesPart(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_workspace(workspace),
      m_banner(banner),
      m_state(mutedLabel({})),
      m_warning(new QLabel),
      m_folder(new QPushButton(tr("Folder of the &copies…")))
{
    m_state->setObjectName(u"copiesState"_s);
    m_warning->setObjectName(u"copiesWarning"_s);
    m_folder->setObjectName(u"copiesFolder"_s);
    for (auto* const label : {m_state, m_warning}) {
        label->setWordWrap(true);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_state);
    layout->addWidget(m_warning);
    layout->addWidget(m_folder, 0, Qt::AlignLeft);
    connect(m_folder, &QPushButton::clicked, this, &CopiesPart::chooseFolder);
    connect(&workspace, &Workspace::copyFailed, this, &CopiesPart::refresh);
    m_folder->setVisible(!workspace.copies().empty());
}

void CopiesPart::refresh()
{
    m_warning->clear();
    m_warning->hide();
    if (m_workspace.copies().empty()) {
        m_state->setText(
            tr("Jalon makes no copy of this base by itself: it is a demonstration, a pack, or can "
               "only be read."));
        return;
    }
    m_read = m_workspace.quick().read<CopyState>(
        this,
        [file = m_workspace.path(), folder = m_workspace.copies()](
            const store::Database& database, const std::stop_token&) -> Expected<CopyState> {
            return copyStateOf(database, file, folder);
        },
        [this](const Expected<CopyState>& state) { show(state.value_or(CopyState{})); });
}

void CopiesPart::show(const CopyState& state)
{
    const auto place = fromPath(m_workspace.copies());
    QStringList warnings;
    if (!state.latest) {
        m_state->setText(tr("Copies of this base go to “%1”: none there yet.").arg(place));
    } else {
        m_state->setText(tr("%n copy(ies) of this base in “%1”, the last of %2. Made each day, before a list "
                            "comes in, and on closing; the oldest go by themselves.",
                            nullptr, state.count)
                             .arg(place, instantText(*state.latest)));
        if (state.isOld(m_context.clock.now())) {
            warnings += u"⚠ "_s + tr("The last copy is more than 7 days old.");
        }
    }
    if (state.isSameDisk) {
        warnings +=
            u"⚠ "_s
            + tr("They are on the same disk as the base: one breakdown would take both. Choose a folder "
                 "of another disk, or of the network.");
    }
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

void CopiesPart::chooseFolder()
{
    m_context.files.folder(
        this, tr("Where do the copies go?"), [this](const std::optional<std::filesystem::path>& folder) {
            if (!folder) {
                return;
            }
            const auto allowed = host::mayBackUp(m_context.policies, *folder / "copy.jalon");
            if (!allowed) {
                m_banner.say(Tone::Warning, errorText(allowed.error()));
                return;
            }
            m_context.settings.setCopiesFolder(*folder);
            m_workspace.setCopies(*folder);
            m_workspace.keepDailyCopy();
            refresh();
        });
}

} // namespace jalon::ui
