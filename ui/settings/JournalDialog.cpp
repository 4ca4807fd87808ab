// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/JournalDialog.h"

#include "report/JournalFile.h"
#include "ui/common/AppContext.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/DateField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Outgoing.h"
#include "ui/common/TableLook.h"
#include "ui/common/Text.h"
#include "ui/settings/MonthsBox.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kLetters = 146;
constexpr int kLines = 32;
constexpr qsizetype kMostSaid = 5;

/// In a row: a label, and its field.
void addTo(FlowLayout& row, const QString& text, QWidget* field)
{
    auto* const pair = new QWidget;
    auto* const layout = new QHBoxLayout(pair);
    layout->setContentsMargins({});
    layout->addWidget(labelFor(text, field));
    layout->addWidget(field);
    row.addWidget(pair);
}

} // namespace

JournalDialog::JournalDialog(const AppContext& context, Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_workspace(workspace),
      m_banner(new Banner),
      m_model(new JournalModel(workspace, this)),
      m_table(new QTableView),
      m_count(new QLabel),
      m_from(new DateField(context.clock)),
      m_to(new DateField(context.clock)),
      m_actor(new QComboBox),
      m_action(new QComboBox),
      m_months(new MonthsBox{store::kMostJournalMonths}),
      m_verify(button(tr("&Verify"), "journalVerify")),
      m_save(button(Glyph::Save, tr("&Export as CSV…"), "journalSave"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"journalDialog"_s);
    setWindowTitle(tr("Journal"));
    resize(lettersWide(*this, kLetters), fontMetrics().lineSpacing() * kLines);
    buildTable();
    build();
    readKnown();
    filter();
}

void JournalDialog::buildTable()
{
    m_table->setObjectName(u"journalLines"_s);
    m_table->setAccessibleName(tr("Lines of the journal"));
    m_table->setModel(m_model);
    showAsLines(*m_table);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const std::array widths = {27, 18, 36, 24};
    for (std::size_t column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), lettersWide(*m_table, widths[column]));
    }
    const auto* const bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &JournalDialog::look);
    connect(bar, &QScrollBar::rangeChanged, this, &JournalDialog::look);
    connect(m_model, &JournalModel::failed, this,
            [this](const Error& error) { m_banner->say(Tone::Warning, errorText(error)); });
    connect(m_model, &JournalModel::counted, this, [this](int lines) {
        m_count->setText(lines == 0 ? tr("No line.") : tr("%Ln line(s), the latest first.", nullptr, lines));
        m_save->setEnabled(lines > 0);
        look();
    });
}

QLayout* JournalDialog::filters()
{
    m_from->setObjectName(u"journalFrom"_s);
    m_to->setObjectName(u"journalTo"_s);
    m_actor->setObjectName(u"journalActor"_s);
    m_action->setObjectName(u"journalAction"_s);
    m_actor->addItem(tr("everybody"));
    m_action->addItem(tr("everything"));
    for (const auto code : EnumCodes<store::JournalAction>::codes) {
        m_action->addItem(fromUtf8(casefile::wordsOf(*fromCode<store::JournalAction>(code))));
    }
    auto* const row = new FlowLayout;
    addTo(*row, tr("&From:"), m_from);
    addTo(*row, tr("&to:"), m_to);
    addTo(*row, tr("&Who:"), m_actor);
    addTo(*row, tr("Wh&at:"), m_action);
    for (auto* const date : {m_from, m_to}) {
        connect(date, &DateField::dateChanged, this, &JournalDialog::filter);
    }
    for (auto* const box : {m_actor, m_action}) {
        connect(box, &QComboBox::currentIndexChanged, this, &JournalDialog::filter);
    }
    return row;
}

void JournalDialog::build()
{
    m_count->setObjectName(u"journalCount"_s);
    m_months->setObjectName(u"journalMonths"_s);
    auto* const note = mutedLabel(tr("Who looked, searched, printed or took out what, and when: numbers of "
                                     "files and counts, never a name nor a word that was searched."));
    note->setWordWrap(true);
    auto* const kept = new QFormLayout;
    addField(kept, tr("Lines are &kept:"), m_months);
    auto* const close = button(tr("Close"), "journalClose");
    auto* const buttons = new QHBoxLayout;
    buttons->addLayout(kept);
    buttons->addStretch(1);
    for (auto* const each : {m_verify, m_save, close}) {
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(note);
    layout->addLayout(filters());
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_months, &QSpinBox::valueChanged, this, &JournalDialog::saveMonths);
    connect(m_verify, &QPushButton::clicked, this, &JournalDialog::verify);
    connect(m_save, &QPushButton::clicked, this, &JournalDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void JournalDialog::readKnown()
{
    m_read = m_workspace.quick().read<Known>(
        this,
        [](const store::Database& database, const std::stop_token&) -> Expected<Known> {
            auto actors = casefile::journalActors(database);
            if (!actors) {
                return std::unexpected{actors.error()};
            }
            return Known{std::move(*actors), store::journalMonths(database)};
        },
        [this](const Expected<Known>& known) {
            if (!known) {
                m_banner->say(Tone::Warning, errorText(known.error()));
                return;
            }
            const QSignalBlocker quietActor{m_actor};
            while (m_actor->count() > 1) {
                m_actor->removeItem(1);
            }
            for (const auto& actor : known->actors) {
                m_actor->addItem(fromUtf8(actor));
            }
            m_months->setKnown(known->months, m_workspace.canWrite());
        });
}

casefile::JournalFilter JournalDialog::asked() const
{
    casefile::JournalFilter filter;
    filter.from = m_from->date();
    filter.to = m_to->date();
    if (m_actor->currentIndex() > 0) {
        filter.actor = toUtf8(m_actor->currentText());
    }
    if (m_action->currentIndex() > 0) {
        filter.action = static_cast<store::JournalAction>(m_action->currentIndex() - 1);
    }
    return filter;
}

void JournalDialog::filter()
{
    m_model->show(asked());
}

void JournalDialog::look()
{
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model->setVisible(m_table->rowAt(0), last < 0 ? m_model->rowCount() - 1 : last);
}

void JournalDialog::verify()
{
    m_verify->setEnabled(false);
    m_banner->say(Tone::Info, tr("Verifying the journal, and what the copies know of it…"));
    m_workspace.readSeenHeads(this, m_context.copiesFolder(),
                              [this](const Expected<std::vector<store::SeenHead>>& seen) {
                                  const auto heads = seen.value_or(std::vector<store::SeenHead>{});
                                  m_read = m_workspace.slow().read<Findings>(
                                      this,
                                      [heads](const store::Database& database, const std::stop_token&) {
                                          return casefile::checkJournal(database, heads);
                                      },
                                      [this, copies = std::ssize(heads)](const Expected<Findings>& findings) {
                                          verified(findings, copies);
                                      });
                              });
}

void JournalDialog::verified(const Expected<Findings>& findings, qsizetype copies)
{
    m_verify->setEnabled(true);
    if (!findings) {
        m_banner->say(Tone::Warning, errorText(findings.error()));
        return;
    }
    QStringList lines;
    for (const auto& finding : *findings) {
        lines += fromUtf8(casefile::sentenceOf(finding));
    }
    if (lines.size() > kMostSaid) {
        const auto more = lines.size() - kMostSaid;
        lines.resize(kMostSaid);
        lines += tr("and %Ln other(s)", nullptr, static_cast<int>(more));
    }
    if (store::isSound(*findings)) {
        lines.prepend(copies == 0 ? tr("The journal is whole. No copy of the base says more about it.")
                                  : tr("The journal is whole, and so %Ln copy(ies) of the base say.", nullptr,
                                       static_cast<int>(copies)));
    }
    m_banner->say(store::isSound(*findings) ? Tone::Good : Tone::Danger, lines.join(u'\n'));
}

void JournalDialog::save()
{
    const auto name = tr("Journal") + u' ' + fromUtf8(m_context.clock.today().toIso()) + u".csv"_s;
    askForExport(this, m_context, *m_banner, {tr("Export the journal"), name, tr("CSV files (*.csv)")},
                 [this](const std::filesystem::path& file) {
                     m_written =
                         writeOut(this, m_context, m_workspace, *m_banner,
                                  {tr("Journal written to “%1”.").arg(fromPath(file)), file, {}},
                                  [filter = asked(), file](const store::Database& database,
                                                           const reference::ExportTerms& terms,
                                                           const std::stop_token& stop) -> Expected<void> {
                                      const auto written =
                                          report::writeJournal(database, filter, file, terms.mark, stop);
                                      return written ? Expected<void>{} : std::unexpected{written.error()};
                                  });
                 });
}

void JournalDialog::saveMonths()
{
    m_workspace.edit(
        this, tr("how long the journal is kept"),
        [months = m_months->value()](store::Transaction& tx) {
            return casefile::setJournalMonths(tx, months);
        },
        [this](const Expected<TxId>& written) {
            if (!written) {
                m_banner->say(Tone::Warning, errorText(written.error()));
                readKnown();
            }
        });
}

} // namespace jalon::ui
