// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecoverySheetDialog.h"

#include "letter/RecoverySheet.h"
#include "ui/common/AppContext.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"
#include "ui/document/Pdf.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

void RecoverySheetDialog::offer(const AppContext& context, Workspace& workspace, const Secret& passphrase,
                                QWidget* parent)
{
    if (host::mayGiveOut(context.policies)) {
        (new RecoverySheetDialog(context, workspace, passphrase, parent))->open();
    }
}

RecoverySheetDialog::RecoverySheetDialog(const AppContext& context, Workspace& workspace,
                                         const Secret& passphrase, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_workspace(workspace),
      m_sheet(new letter::RecoverySheet{workspace.path(), context.clock.today(), passphrase.copy()}),
      m_banner(new Banner),
      m_save(button(Glyph::Save, tr("&Write the sheet (PDF)…"), "recoverySave")),
      m_remove(button(tr("It is printed: &delete the file"), "recoveryRemove")),
      m_close(button(tr("Without a sheet"), "recoveryClose"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"recoverySheet"_s);
    setWindowTitle(tr("A recovery sheet"));
    build();
    connect(m_save, &QPushButton::clicked, this, &RecoverySheetDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &RecoverySheetDialog::removeFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void RecoverySheetDialog::build()
{
    auto* const why = new QLabel(tr(
        "Whoever forgets the passphrase loses the base: nobody can give it back. One page, printed now and "
        "put in a sealed envelope in your service's safe, keeps that from happening."));
    auto* const how = mutedLabel(
        tr("The page holds the passphrase in clear, with what to do with the envelope. Jalon keeps nothing "
           "of it "
           "and cannot make it again later. Do not print it on a printer that others share without standing "
           "beside it."));
    for (auto* const label : {why, how}) {
        label->setWordWrap(true);
        label->setMinimumWidth(lettersWide(*this, 64));
    }
    m_remove->hide();
    m_save->setDefault(true);
    m_close->setAutoDefault(false);
    auto* const buttons = answers(m_save, m_close);
    buttons->insertWidget(1, m_remove);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(why);
    layout->addWidget(how);
    layout->addLayout(buttons);
}

void RecoverySheetDialog::save()
{
    const SaveQuestion question{tr("Where does the recovery sheet go until it is printed?"),
                                tr("Recovery sheet of %1.pdf").arg(fromPath(m_workspace.path().stem())),
                                tr("PDF (*.pdf)")};
    askForExport(this, m_context, *m_banner, question,
                 [this](const std::filesystem::path& target) { write(target); });
}

void RecoverySheetDialog::write(const std::filesystem::path& target)
{
    m_save->setEnabled(false);
    m_workspace.slow().read<void>(
        this,
        [sheet = m_sheet, target](const store::Database&, const std::stop_token& stop) {
            return writePdf(target, letter::documentOf(*sheet), stop);
        },
        [this, target](const Expected<void>& written) {
            m_save->setEnabled(true);
            if (!written) {
                m_banner->say(Tone::Warning, errorText(written.error()));
                return;
            }
            m_written = target;
            m_remove->show();
            m_close->setText(tr("Close"));
            sayWritten(m_context, *m_banner,
                       tr("The sheet is in “%1”, in clear: open it, print it, then delete the file.")
                           .arg(fromPath(target)),
                       target);
        });
}

void RecoverySheetDialog::removeFile()
{
    std::error_code error;
    std::filesystem::remove(m_written, error);
    if (error) {
        m_banner->say(Tone::Warning,
                      tr("“%1” could not be deleted: close the program that shows it, then try "
                         "again.")
                          .arg(fromPath(m_written)));
        return;
    }
    accept();
}

} // namespace jalon::ui
