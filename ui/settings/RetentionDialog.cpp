// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RetentionDialog.h"

#include "store/Copies.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/settings/MonthsBox.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 560;

QString contactText(const retention::Proposal& proposal)
{
    if (proposal.table == "identity") {
        return RetentionDialog::tr("the file was recorded");
    }
    const auto words = fieldText(proposal.table);
    return words.isEmpty() ? fromUtf8(proposal.table) : words;
}

} // namespace

RetentionDialog::RetentionDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_banner(new Banner),
      m_months(new MonthsBox{retention::kMostMonths}),
      m_count(new QLabel),
      m_table(new QTableWidget(0, 3)),
      m_preview(mutedLabel({})),
      m_typed(new QLineEdit),
      m_go(button(tr("&Anonymise for good"), "retentionGo"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"retentionDialog"_s);
    setWindowTitle(tr("How long people are kept"));
    resize(kWidth, kHeight);
    buildTable();
    build();
    allow();
    m_count->setText(tr("Looking for who is proposed…"));
    m_table->setFocus();
    refresh();
}

void RetentionDialog::buildTable()
{
    m_table->setObjectName(u"retentionPeople"_s);
    m_table->setAccessibleName(tr("People proposed"));
    m_table->setHorizontalHeaderLabels({tr("Person"), tr("Last contact"), tr("What it was")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RetentionDialog::preview);
}

void RetentionDialog::build()
{
    m_months->setObjectName(u"retentionMonths"_s);
    m_count->setObjectName(u"retentionCount"_s);
    m_preview->setObjectName(u"retentionPreview"_s);
    m_typed->setObjectName(u"retentionTyped"_s);
    for (auto* const label : {m_count, m_preview}) {
        label->setWordWrap(true);
    }
    auto* const form = new QFormLayout;
    addField(form, tr("&Kept after the last contact:"), m_months);
    auto* const confirm = new QFormLayout;
    addField(confirm, tr("To confirm, type the &number of people:"), m_typed);
    auto* const giveUp = button(tr("Close"), "retentionClose");
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_preview);
    layout->addLayout(confirm);
    layout->addLayout(answers(m_go, giveUp));
    m_go->setAutoDefault(false);
    giveUp->setDefault(true);
    connect(giveUp, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_months, &QSpinBox::valueChanged, this, &RetentionDialog::saveMonths);
    connect(m_typed, &QLineEdit::textChanged, this, &RetentionDialog::allow);
    connect(m_go, &QPushButton::clicked, this, &RetentionDialog::anonymise);
}

void RetentionDialog::refresh()
{
    m_read = m_workspace.slow().read<Known>(
        this,
        [today = m_workspace.clock().today()](const store::Database& database,
                                              const std::stop_token&) -> Expected<Known> {
            const int months = retention::keptMonths(database);
            return Known{months, retention::proposals(database, months, today)};
        },
        [this](const Expected<Known>& known) {
            if (known) {
                show(*known);
            } else {
                m_banner->say(Tone::Warning, errorText(known.error()));
            }
        });
}

void RetentionDialog::show(const Known& known)
{
    m_proposals = known.proposals;
    m_months->setKnown(known.months, m_workspace.canWrite());
    const QSignalBlocker quiet{m_table};
    m_table->setRowCount(static_cast<int>(m_proposals.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& proposal = m_proposals[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0,
                         new QTableWidgetItem(fromUtf8(proposal.lastName + " " + proposal.firstName)));
        m_table->setItem(row, 1, new QTableWidgetItem(dateText(proposal.lastContact)));
        m_table->setItem(row, 2, new QTableWidgetItem(contactText(proposal)));
    }
    m_count->setText(
        m_proposals.empty()
            ? tr("Nobody is proposed: no closed file has been without contact for so long.")
            : tr("%Ln person(s) left and had no contact for so long. All are chosen; choose some of them if "
                 "not all may go.",
                 nullptr, static_cast<int>(m_proposals.size())));
    m_table->selectAll();
    preview();
}

void RetentionDialog::saveMonths()
{
    m_workspace.edit(
        this, tr("how long people are kept"),
        [months = m_months->value()](store::Transaction& tx) { return retention::setKeptMonths(tx, months); },
        [this](const Expected<TxId>& written) {
            if (!written) {
                m_banner->say(Tone::Warning, errorText(written.error()));
            }
            refresh();
        });
}

std::vector<PersonId> RetentionDialog::chosen() const
{
    std::vector<PersonId> people;
    for (const auto& index : m_table->selectionModel()->selectedRows()) {
        people.push_back(m_proposals[static_cast<std::size_t>(index.row())].person);
    }
    return people;
}

void RetentionDialog::preview()
{
    const auto people = chosen();
    m_isPreviewed = false;
    m_preview->clear();
    allow();
    m_previewed.stop();
    if (people.empty()) {
        return;
    }
    m_previewed = m_workspace.slow().read<retention::Preview>(
        this,
        [people, today = m_workspace.clock().today()](const store::Database& database,
                                                      const std::stop_token&) {
            return retention::preview(database, people, today);
        },
        [this](const Expected<retention::Preview>& preview) {
            if (preview) {
                showPreview(*preview);
            } else {
                m_banner->say(Tone::Warning, errorText(preview.error()));
            }
        });
}

QString RetentionDialog::holdersText(const retention::Preview& preview) const
{
    QStringList lines;
    for (const auto& pack : preview.packs) {
        lines += tr("the pack of %1 (%2)").arg(dateText(pack.leftOn), fromUtf8(pack.takenFor));
    }
    for (const auto& file : store::migrationBackups(m_workspace.path())) {
        lines += fromPath(file);
    }
    if (!m_workspace.copies().empty()) {
        lines += tr("the copies in “%1” made until today").arg(fromPath(m_workspace.copies()));
    }
    return lines.isEmpty() ? QString{} : u'\n' + tr("These keep them: %1.").arg(lines.join(u", "_s));
}

void RetentionDialog::showPreview(const retention::Preview& preview)
{
    m_preview->setText(tr("What would go: names, numbers, addresses, notes and texts of %1 people (%2 "
                          "entries with their former "
                          "versions), %3 households where nobody else lives, %4 rows of lists, %5 saved "
                          "lists of people, the minutes "
                          "of %6 meetings. Figures of past months stay as they are. It cannot be undone.")
                           .arg(numberText(preview.people), numberText(preview.versions),
                                numberText(preview.households), numberText(preview.savedRows),
                                numberText(preview.views), numberText(preview.minutes))
                       + holdersText(preview));
    m_isPreviewed = true;
    allow();
}

void RetentionDialog::allow()
{
    const auto people = m_table->selectionModel()->selectedRows().size();
    const bool isTyped = m_typed->text().remove(u' ').remove(QChar{0x202F}) == QString::number(people);
    m_typed->setEnabled(m_workspace.canWrite() && people > 0);
    m_go->setEnabled(m_workspace.canWrite() && m_isPreviewed && people > 0 && isTyped);
}

void RetentionDialog::anonymise()
{
    const auto people = chosen();
    m_go->setEnabled(false);
    m_typed->clear();
    m_preview->setText(tr("Anonymising…"));
    m_workspace.write<store::Anonymised>(
        this, tr("Anonymising"),
        [people](const store::Session& session, const Workspace::Progress&, const std::stop_token&) {
            return retention::anonymise(session, people);
        },
        [this, count = static_cast<qsizetype>(people.size())](const Expected<store::Anonymised>& done) {
            ended(done, count);
        });
}

void RetentionDialog::ended(const Expected<store::Anonymised>& done, qsizetype people)
{
    if (!done) {
        m_banner->say(Tone::Warning, errorText(done.error()));
    } else if (!done->pagesCleaned) {
        m_banner->say(Tone::Warning,
                      tr("%Ln person(s) anonymised. The disk lacks the room to write the file anew: "
                         "make some, the next opening does it.",
                         nullptr, static_cast<int>(people)));
    } else {
        m_banner->say(Tone::Good,
                      tr("%Ln person(s) anonymised, for good.", nullptr, static_cast<int>(people)));
    }
    refresh();
}

} // namespace jalon::ui
