// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's menu offers for the base as a file.
#include "casefile/Invariants.h"
#include "store/Integrity.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"
#include "ui/shell/MainWindow.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jalon::ui {

void MainWindow::fillMenu()
{
    auto* const menu = new QMenu(m_rooms->menuButton());
    for (auto* const action : m_rooms->actions()) {
        menu->addAction(action); // undo, redo
    }
    menu->addSeparator();
    const auto add = [&](Glyph glyph, const QString& text, const QString& name, auto call) {
        auto* const action = menu->addAction(icon(glyph), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, call);
    };
    add(Glyph::Save, tr("&Save a copy…"), u"saveCopy"_s, [this] { saveCopy(); });
    add(Glyph::Undo, tr("&Restore a copy…"), u"restoreCopy"_s, [this] { askBeforeLeaving(Next::Restore); });
    add(Glyph::Check, tr("C&heck the base"), u"checkBase"_s, [this] { checkBase(); });
    menu->addSeparator();
    // Its keys are the window's, which has them without a base too: twice, they would do nothing.
    const auto keys = QKeySequence{QKeySequence::HelpContents}.toString(QKeySequence::NativeText);
    add(Glyph::Help, tr("&Help") + u'\t' + keys, u"help"_s, [this] { showHelp(); });
    add(Glyph::Flag, tr("&Guided first import"), u"guideMenu"_s, [this] { beginGuide(); });
    add(Glyph::Lock, tr("&Lock"), u"lockMenu"_s, [this] { lock(); });
    add(Glyph::Close, tr("&Close the base"), u"closeBase"_s, [this] { askBeforeLeaving(Next::Start); });
    m_rooms->menuButton()->setMenu(menu);
}

void MainWindow::saveCopy()
{
    const auto name = fromPath(m_base.stem()) + u' ' + QString::fromStdString(m_context.clock.today().toIso())
                      + u".jalon"_s;
    const SaveQuestion question{tr("Save an encrypted copy of the base"), name, tr("Jalon bases (*.jalon)")};
    askForBackup(m_rooms, m_context, m_rooms->banner(), question, [this](const std::filesystem::path& file) {
        m_workspace->backup(m_rooms, file, [this, file](const Expected<void>& saved) {
            if (saved) {
                m_rooms->banner().say(
                    Tone::Good,
                    tr("The copy “%1” was written and checked. It opens with the passphrase that the "
                       "base has today.")
                        .arg(fromPath(file)));
            } else {
                m_rooms->banner().say(Tone::Warning, errorText(saved.error()));
            }
        });
    });
}

void MainWindow::checkBase()
{
    using Findings = std::vector<std::string>;
    m_rooms->banner().say(Tone::Info, tr("The base is being checked…"));
    m_workspace->slow().read<Findings>(
        m_rooms,
        [](const store::Database& database, const std::stop_token&) {
            auto findings = store::integrityFindings(database);
            for (auto& broken : casefile::checkInvariants(database)) {
                findings.push_back(std::move(broken));
            }
            return findings;
        },
        [this](const Expected<Findings>& findings) {
            if (!findings) {
                m_rooms->banner().say(Tone::Danger, errorText(findings.error()));
            } else if (findings->empty()) {
                m_rooms->banner().say(Tone::Good, tr("The base is sound."));
            } else {
                m_rooms->banner().say(
                    Tone::Danger,
                    tr("The check found %Ln fault(s); nothing was changed. Take the last backup. "
                       "First fault: %1",
                       nullptr, static_cast<int>(findings->size()))
                        .arg(fromUtf8(findings->front())));
            }
        });
}

} // namespace jalon::ui
