// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/FigurePeople.h"

#include "casefile/StandIn.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Measures.h"
#include "ui/common/Outgoing.h"
#include "ui/common/TableLook.h"
#include "ui/common/Text.h"
#include "ui/document/ReportFile.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

enum PeopleColumn { NameColumn, BornColumn, MatriculeColumn, DayColumn, DaysColumn, PeopleColumnCount };

QString personCell(const report::ListedPerson& person, int column)
{
    switch (column) {
    case NameColumn:
        return fromUtf8(person.lastName) + u' ' + fromUtf8(person.firstName);
    case BornColumn:
        return dateText(person.birthOn);
    case MatriculeColumn:
        return fromUtf8(person.matricule);
    case DayColumn:
        return dateText(person.day);
    default:
        return person.days ? numberText(*person.days) : QString{};
    }
}

/// On the thread of long reads.
Expected<void> writePeople(const store::Database& database, const FigurePeople::Asked& asked,
                           const std::filesystem::path& target, const reference::ExportTerms& terms,
                           const std::stop_token& stop)
{
    auto people = report::people(database, asked.link.id, asked.link.queryIn(asked.query), asked.link.part);
    if (!people) {
        return std::unexpected{people.error()};
    }
    if (!terms.hasNames) {
        std::ranges::for_each(*people, [](auto& person) { casefile::hideName(person); });
    }
    const std::array tables{report::tableOf(toUtf8(asked.title), *people)};
    return writeTables(target, tables, terms.mark, stop);
}

} // namespace

void ListedPeopleModel::setPeople(std::vector<report::ListedPerson> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

int ListedPeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int ListedPeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : PeopleColumnCount;
}

QVariant ListedPeopleModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == DaysColumn) {
        return QVariant::fromValue(Qt::Alignment{Qt::AlignRight | Qt::AlignVCenter});
    }
    return role == Qt::DisplayRole ? personCell(at(index.row()), index.column()) : QVariant{};
}

QVariant ListedPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    const std::array names = {tr("Name"), tr("Born on"), tr("Matricule"), tr("Day"), tr("Days")};
    return names.at(static_cast<std::size_t>(section));
}

FigurePeople::FigurePeople(const AppContext& context, Workspace& workspace, Asked asked, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_workspace(workspace),
      m_asked(std::move(asked)),
      m_banner(new Banner),
      m_count(new QLabel(tr("Reading…"))),
      m_table(new QTableView),
      m_people(new ListedPeopleModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"figurePeople"_s);
    setWindowTitle(m_asked.title);
    build();
    read();
}

void FigurePeople::build()
{
    m_count->setObjectName(u"figurePeopleCount"_s);
    m_count->setWordWrap(true);
    m_table->setObjectName(u"figurePeopleTable"_s);
    m_table->setAccessibleName(tr("People behind the figure"));
    m_table->setModel(m_people);
    showAsLines(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    auto* const buttons = new QDialogButtonBox;
    auto* const saved = button(Glyph::Save, tr("&Save the list…"), "figurePeopleSave");
    saved->setAutoDefault(false);
    buttons->addButton(saved, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(saved, &QPushButton::clicked, this, &FigurePeople::save);
    connect(m_table, &QTableView::activated, this, &FigurePeople::openChosen);
    constexpr int kLetters = 96;
    constexpr int kLines = 28;
    resize(lettersWide(*this, kLetters), fontMetrics().lineSpacing() * kLines);
    m_table->setFocus();
}

void FigurePeople::read()
{
    using Read = std::vector<report::ListedPerson>;
    m_read = m_workspace.slow().read<Read>(
        this,
        [asked = m_asked](const store::Database& database, const std::stop_token&) {
            return report::people(database, asked.link.id, asked.link.queryIn(asked.query), asked.link.part);
        },
        [this](const Expected<Read>& people) {
            if (!people) {
                m_count->setText(errorText(people.error()));
                return;
            }
            m_people->setPeople(*people);
            m_count->setText(people->empty() ? tr("Nobody is behind this figure.")
                                             : tr("%Ln line(s). Enter opens the file.", nullptr,
                                                  static_cast<int>(people->size())));
            m_table->selectRow(0);
        });
}

void FigurePeople::openChosen()
{
    if (const auto chosen = m_table->currentIndex(); chosen.isValid()) {
        Q_EMIT personAsked(m_people->at(chosen.row()).person);
        accept();
    }
}

void FigurePeople::save()
{
    const SaveQuestion question{tr("Save the list"), fromUtf8(codeOf(m_asked.link.id)) + u".xlsx"_s,
                                tr("Excel workbooks (*.xlsx);;CSV files (*.csv)")};
    askForExport(this, m_context, *m_banner, question, [this](const std::filesystem::path& file) {
        m_written = writeOut(
            this, m_context, m_workspace, *m_banner,
            {tr("List written to “%1”.").arg(fromPath(file)), file,
             store::JournalEntry{store::JournalAction::ExportPeople, 0, m_people->rowCount()}},
            [asked = m_asked, file](const store::Database& database, const reference::ExportTerms& terms,
                                    const std::stop_token& stop) {
                return writePeople(database, asked, file, terms, stop);
            });
    });
}

} // namespace jalon::ui
