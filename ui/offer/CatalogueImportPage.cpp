// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer/CatalogueImportPage.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Outgoing.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/TableLook.h"
#include "ui/common/Text.h"
#include "ui/offer/OfferText.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

CatalogueImportPage::CatalogueImportPage(const AppContext& context, Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_workspace(workspace),
      m_title(titleLabel({})),
      m_banner(new Banner),
      m_progress(new ProgressLine),
      m_sum(new QLabel),
      m_lines(new QTableWidget(0, 4)),
      m_import(button(Glyph::Check, tr("&Import"), "catalogueImport")),
      m_rejects(button(Glyph::Save, tr("&Save the rejects…"), "catalogueRejects")),
      m_undo(button(Glyph::Undo, tr("&Undo this import"), "catalogueUndo")),
      m_other(button(Glyph::FolderOpen, tr("&Another file…"), "catalogueOther")),
      m_back(button(Glyph::Left, tr("&Back to the catalogue"), "catalogueBack"))
{
    build();
    connect(m_import, &QPushButton::clicked, this, &CatalogueImportPage::import);
    connect(m_rejects, &QPushButton::clicked, this, &CatalogueImportPage::saveRejects);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->setEnabled(false);
        Q_EMIT undoAsked(*m_done);
    });
    connect(m_other, &QPushButton::clicked, this, &CatalogueImportPage::otherFileAsked);
    connect(m_back, &QPushButton::clicked, this, &CatalogueImportPage::closed);
}

void CatalogueImportPage::build()
{
    m_title->setWordWrap(true);
    m_sum->setWordWrap(true);
    m_sum->setObjectName(u"catalogueSum"_s);
    m_lines->setObjectName(u"catalogueLines"_s);
    m_lines->setAccessibleName(tr("Rows of the catalogue"));
    m_lines->setHorizontalHeaderLabels({tr("Line"), tr("What"), tr("Offer"), tr("Detail")});
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsLines(*m_lines);
    m_lines->setWordWrap(true);
    m_lines->horizontalHeader()->setStretchLastSection(true);
    auto* const buttons = new QHBoxLayout;
    for (auto* const one : {m_import, m_rejects, m_undo, m_other}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    m_back->setAutoDefault(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(m_sum);
    layout->addWidget(m_lines, 1);
    layout->addLayout(buttons);
}

QString CatalogueImportPage::fileName() const
{
    return fromPath(m_trial.file.filename());
}

void CatalogueImportPage::begin(const std::filesystem::path& file)
{
    m_trial = {file, {}, {}};
    m_done.reset();
    m_banner->hide();
    m_title->setText(tr("What “%1” would change").arg(fileName()));
    m_sum->clear();
    m_lines->setRowCount(0);
    for (auto* const one : {m_import, m_rejects, m_undo}) {
        one->setEnabled(false);
    }
    m_undo->hide();
    m_import->show();
    m_progress->begin(tr("Reading “%1”…").arg(fileName()), [this] {
        m_read.stop();
        Q_EMIT closed();
    });
    m_read = m_workspace.slow().read<CatalogueTrial>(
        this,
        [file, today = m_context.clock.today()](const store::Database& database, const std::stop_token&) {
            return tryCatalogue(database, file, today);
        },
        [this](const Expected<CatalogueTrial>& trial) { showTrial(trial); });
}

/// Their sum is the number of rows: nothing is skipped.
QString CatalogueImportPage::sumText() const
{
    const auto& counts = m_trial.plan.counts;
    auto text = tr("%1 rows: %2 new, %3 changed, %4 unchanged, %5 rejected.")
                    .arg(numberText(counts.rows), numberText(counts.added), numberText(counts.updated),
                         numberText(counts.unchanged), numberText(counts.rejected));
    QStringList left;
    for (const auto& header : m_trial.plan.unknownColumns) {
        left += fromUtf8(header);
    }
    return left.isEmpty() ? text
                          : text + u'\n' + tr("Columns that are not kept: %1.").arg(left.join(u", "_s));
}

void CatalogueImportPage::showTrial(const Expected<CatalogueTrial>& trial)
{
    m_progress->end();
    if (!trial) {
        m_banner->say(Tone::Danger, catalogueErrorText(trial.error()));
        m_other->setFocus();
        return;
    }
    m_trial = *trial;
    const auto& counts = m_trial.plan.counts;
    m_sum->setText(sumText());
    m_lines->setRowCount(static_cast<int>(m_trial.lines.size()));
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const auto& line = m_trial.lines[static_cast<std::size_t>(row)];
        int column = 0;
        for (const auto& text :
             {numberText(static_cast<std::int64_t>(line.line)), line.what, line.title, line.detail}) {
            m_lines->setItem(row, column++, new QTableWidgetItem(text));
        }
    }
    m_lines->resizeColumnToContents(0);
    m_lines->resizeColumnToContents(1);
    m_lines->resizeColumnToContents(2);
    m_lines->resizeRowsToContents();
    const bool changes = counts.added + counts.updated > 0;
    m_import->setEnabled(changes && m_workspace.canWrite());
    m_rejects->setEnabled(counts.rejected > 0);
    if (!changes) {
        m_banner->say(Tone::Info, tr("This catalogue would change nothing."));
    }
    takeFocus();
}

void CatalogueImportPage::takeFocus()
{
    for (auto* const one : {m_import, m_undo, m_rejects, m_other}) {
        if (one->isVisible() && one->isEnabled()) {
            one->setFocus();
            return;
        }
    }
    m_back->setFocus();
}

void CatalogueImportPage::import()
{
    m_import->setEnabled(false);
    m_isImporting = true;
    m_workspace.write<offer::CatalogueImport>(
        this, tr("Import of “%1”").arg(fileName()),
        [file = m_trial.file](const store::Session& session, const Workspace::Progress&,
                              const std::stop_token&) { return offer::importCatalogue(session, file); },
        [this](const Expected<offer::CatalogueImport>& done) { showDone(done); }, {},
        Workspace::Effect::BringsIn);
}

void CatalogueImportPage::showDone(const Expected<offer::CatalogueImport>& done)
{
    m_isImporting = false;
    if (!done) {
        m_banner->say(Tone::Warning, catalogueErrorText(done.error()));
        m_import->setEnabled(true);
        return;
    }
    m_trial.plan = done->plan; // of the file as it was when it came in
    m_done = done->tx;
    m_title->setText(tr("“%1” is imported").arg(fileName()));
    m_sum->setText(sumText());
    m_import->hide();
    m_undo->show();
    m_undo->setEnabled(m_done.has_value());
    m_rejects->setEnabled(m_trial.plan.counts.rejected > 0);
    m_banner->say(Tone::Good, tr("The catalogue is up to date. The same file again would change nothing."));
    if (m_done) {
        m_workspace.pushUndo(tr("import of “%1”").arg(fileName()), *m_done);
    }
    takeFocus();
}

void CatalogueImportPage::undone(const Expected<TxId>& undo)
{
    m_undo->setEnabled(!undo && m_done);
    if (undo) {
        m_title->setText(tr("The import of “%1” is undone").arg(fileName()));
    }
    undo ? m_banner->say(Tone::Good, undoneImportText())
         : m_banner->say(Tone::Warning, errorText(undo.error()));
    m_back->setFocus();
}

void CatalogueImportPage::saveRejects()
{
    askForRejects(this, m_context, *m_banner, fileName(),
                  [this](const std::filesystem::path& target) { writeRejects(target); });
}

void CatalogueImportPage::writeRejects(const std::filesystem::path& target)
{
    const auto text =
        tr("The rejects are saved in “%1”. Correct them in a spreadsheet and import that file as "
           "it is: it completes the catalogue.");
    m_save = writeOut(this, m_context, m_workspace, *m_banner,
                      {text.arg(fromPath(target.filename())), target,
                       store::JournalEntry{store::JournalAction::ExportRejects}},
                      [plan = m_trial.plan, target](const store::Database&, const reference::ExportTerms&,
                                                    const std::stop_token&) {
                          return offer::writeRejects(plan, target, [](const offer::RejectedRow& row) {
                              return toUtf8(problemText(row.reason));
                          });
                      });
}

} // namespace jalon::ui
