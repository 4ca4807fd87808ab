// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The copies that are made of a base by themselves, and the way back from one.
#include "exchange/PackFolder.h"
#include "ui/common/Text.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RestoreDialog.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/UnlockPage.h"

using namespace Qt::StringLiterals;

namespace jalon::ui {

void MainWindow::chooseCopy()
{
    auto* const dialog = new RestoreDialog(m_context, this);
    connect(dialog, &RestoreDialog::chosen, this, &MainWindow::chooseRestored);
    dialog->open();
}

/// Never over a base: what is newer than the copy would be lost.
void MainWindow::chooseRestored(const std::filesystem::path& copy, const QString& base)
{
    const auto name = tr("%1 restored %2").arg(base, QString::fromStdString(m_context.clock.today().toIso()));
    m_context.files.save(this, tr("Where does the restored base go?"), name + u".jalon"_s,
                         tr("Jalon bases (*.jalon)"),
                         [this, copy](const std::optional<std::filesystem::path>& file) {
                             if (!file) {
                                 return;
                             }
                             askFor(*file);
                             m_copy = copy;
                             m_unlock->ask(copy, UnlockPage::Why::Restore,
                                           tr("Into “%1”. The passphrase is the one that the base had on "
                                              "the day of the copy.")
                                               .arg(fromPath(*file)));
                             m_unlock->setKept(kept_passphrase::Kept::Impossible);
                         });
}

/// Of the bases that people work in: not of what is invented, nor of what others write to. A pack makes none
/// either, which would leave its people on one more disk.
void MainWindow::keepCopies()
{
    if (m_isDemonstration || !m_workspace->canWrite() || exchange::isPackFile(m_base)) {
        return;
    }
    const auto folder = m_context.copiesFolder();
    if (folder == m_context.ownCopies) {
        std::error_code ignored;
        std::filesystem::create_directories(folder, ignored); // another one that is gone is said
    }
    m_workspace->setCopies(folder);
    m_copying.start();
    m_status->lookAtCopies();
}

} // namespace jalon::ui
