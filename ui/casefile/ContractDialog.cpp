// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/ContractDialog.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/CodeText.h"
#include "ui/common/DateField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Outgoing.h"
#include "ui/common/Text.h"
#include "ui/document/DocumentFile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kMostMonths = 24;
constexpr double kMostHours = 48;
constexpr double kHoursStep = 0.5;
constexpr int kGoalsHeight = 90;
constexpr int kDialogWidth = 520;

} // namespace

ContractDialog::ContractDialog(const AppContext& context, Workspace& workspace, Banner& said, PersonId person,
                               const QString& name, QWidget* page)
    : QDialog(page),
      m_context(context),
      m_workspace(workspace),
      m_said(said),
      m_person(person),
      m_name(name),
      m_page(page),
      m_kind(new QComboBox),
      m_start(new DateField(context.clock)),
      m_months(new QSpinBox),
      m_hours(new QDoubleSpinBox),
      m_goals(new QPlainTextEdit),
      m_blanks(new QCheckBox(tr("&Dotted lines to fill by hand where something is missing"))),
      m_missing(new QLabel),
      m_write(button(Glyph::Print, tr("&Write the contract…"), "contractWrite"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"contractDialog"_s);
    setWindowTitle(tr("Contract to sign, %1").arg(name));
    setMinimumWidth(kDialogWidth);
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ContractDialog::look);
    connect(m_start, &DateField::dateChanged, this, &ContractDialog::look);
    connect(m_months, &QSpinBox::valueChanged, this, &ContractDialog::look);
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, &ContractDialog::look);
    connect(m_goals, &QPlainTextEdit::textChanged, this, &ContractDialog::look);
    connect(m_blanks, &QCheckBox::toggled, this, &ContractDialog::look);
    connect(m_write, &QPushButton::clicked, this, &ContractDialog::askWhere);
    look();
}

void ContractDialog::build()
{
    for (const auto each : {letter::LetterKind::ContratEngagement, letter::LetterKind::Cer}) {
        m_kind->addItem(codeText(each), QVariant::fromValue(static_cast<int>(each)));
    }
    const auto asInFile = tr("as in the file");
    m_kind->setObjectName(u"contractKind"_s);
    m_start->setObjectName(u"contractStart"_s);
    m_start->setPlaceholderText(asInFile);
    m_months->setObjectName(u"contractMonths"_s);
    m_months->setRange(0, kMostMonths);
    m_months->setSpecialValueText(asInFile);
    m_hours->setObjectName(u"contractHours"_s);
    m_hours->setRange(0, kMostHours);
    m_hours->setDecimals(1);
    m_hours->setSingleStep(kHoursStep);
    m_hours->setSpecialValueText(asInFile);
    m_goals->setObjectName(u"contractGoals"_s);
    m_goals->setTabChangesFocus(true);
    m_goals->setMaximumHeight(kGoalsHeight);
    m_goals->setPlaceholderText(asInFile);
    m_blanks->setObjectName(u"contractBlanks"_s);
    m_missing->setObjectName(u"contractMissing"_s);
    m_missing->setWordWrap(true);
    auto* const form = new QFormLayout;
    addField(form, tr("&Contract:"), m_kind);
    addField(form, tr("&First day:"), m_start);
    addField(form, tr("&Months:"), m_months);
    addField(form, tr("&Hours a week:"), m_hours);
    addField(form, tr("&Goals, one a line:"), m_goals);
    auto* const giveUp = button(tr("Cancel"), "contractCancel");
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_missing);
    layout->addWidget(m_blanks);
    layout->addLayout(answers(m_write, giveUp));
    connect(giveUp, &QPushButton::clicked, this, &QDialog::reject);
}

letter::LetterKind ContractDialog::kind() const
{
    return static_cast<letter::LetterKind>(m_kind->currentData().toInt());
}

letter::ContractTerms ContractDialog::terms() const
{
    letter::ContractTerms terms;
    terms.startsOn = m_start->date();
    terms.months = m_months->value() > 0 ? std::optional{m_months->value()} : std::nullopt;
    terms.weeklyHours = m_hours->value() > 0 ? std::optional{m_hours->value()} : std::nullopt;
    terms.goals = toUtf8(m_goals->toPlainText().trimmed());
    return terms;
}

void ContractDialog::look()
{
    m_read = m_workspace.quick().read<letter::Letter>(
        this,
        [person = m_person, kind = kind(), terms = terms(),
         today = m_context.clock.today()](const store::Database& database, const std::stop_token&) {
            return letter::contractToSign(database, person, kind, terms, today, letter::Gaps::Marked);
        },
        [this](const Expected<letter::Letter>& contract) { showMissing(contract); });
}

void ContractDialog::showMissing(const Expected<letter::Letter>& contract)
{
    m_canWrite = contract.has_value();
    m_isWhole = contract && contract->missing.empty();
    if (!contract) {
        m_missing->setText(errorText(contract.error()));
    } else if (m_isWhole) {
        m_missing->setText(tr("Nothing is missing."));
    } else {
        m_missing->setText(tr("Missing: %1").arg(fromUtf8(letter::namesOf(contract->missing))));
    }
    m_blanks->setEnabled(!m_isWhole);
    m_write->setEnabled(m_canWrite && (m_isWhole || m_blanks->isChecked()));
}

void ContractDialog::askWhere()
{
    const SaveQuestion question{tr("Contract to sign"), u"%1 – %2.pdf"_s.arg(m_name, codeText(kind())),
                                tr("PDF (*.pdf);;Text document (*.odt)")};
    askForExport(this, m_context, m_said, question,
                 [this](const std::filesystem::path& file) { write(file); });
}

void ContractDialog::write(const std::filesystem::path& target)
{
    const auto format = documentKind(target);
    if (!format) {
        m_missing->setText(
            tr("A contract is written as .pdf or .odt: give the file's name one of these endings. No "
               "file was written."));
        return;
    }
    writeOut(m_page, m_context, m_workspace, m_said,
             {tr("Contract written to “%1”.").arg(fromPath(target)), target,
              store::JournalEntry{store::JournalAction::PrintContract, m_person.value}},
             [person = m_person, kind = kind(), terms = terms(), today = m_context.clock.today(), target,
              format = *format](const store::Database& database, const reference::ExportTerms&,
                                const std::stop_token& stop) -> Expected<void> {
                 const auto contract =
                     letter::contractToSign(database, person, kind, terms, today, letter::Gaps::Ruled);
                 return contract ? writeDocument(target, format, letter::documentOf(kind, {&*contract, 1}),
                                                 {}, stop)
                                 : std::unexpected{contract.error()};
             });
    accept();
}

} // namespace jalon::ui
