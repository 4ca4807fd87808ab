// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/FileStep.h"

#include "ui/caf/LinesTable.h"
#include "ui/caf/ListText.h"
#include "ui/caf/ReasonText.h"
#include "ui/common/Banner.h"
#include "ui/common/CodeText.h"
#include "ui/common/DateField.h"
#include "ui/common/FocusPass.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::array kSeparators = {';', ',', '\t', '|'};

QLabel* buddyOf(QWidget* field, const QString& text)
{
    auto* const label = labelFor(text, field);
    auto name = text;
    field->setAccessibleName(name.remove(u'&'));
    return label;
}

QString foundText(const QString& what, bool isFound)
{
    return isFound ? FileStep::tr("%1 – found").arg(what) : what;
}

} // namespace

FileStep::FileStep(const Clock& clock, QWidget* parent)
    : QScrollArea(parent),
      m_clock(clock),
      m_banner(new Banner),
      m_choices(new QWidget),
      m_encoding(new QComboBox),
      m_separator(new QComboBox),
      m_kinds(new QButtonGroup(this)),
      m_kindFrom(mutedLabel({})),
      m_date(new DateField(clock)),
      m_dateFrom(mutedLabel({})),
      m_linesTitle(sectionLabel(tr("First lines of the file"))),
      m_lines(new LinesTable)
{
    build();
    const auto readAgain = [this] { Q_EMIT readingChanged(); };
    connect(m_encoding, &QComboBox::activated, this, readAgain);
    connect(m_separator, &QComboBox::activated, this, readAgain);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this] {
        m_kindChosen = true;
        m_kindFrom->clear();
        Q_EMIT completeChanged();
    });
    connect(m_date, &QLineEdit::textEdited, this, [this] {
        m_dateChosen = true;
        m_dateFrom->clear();
    });
    connect(m_date, &DateField::dateChanged, this, &FileStep::completeChanged);
}

void FileStep::build()
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it scrolls into sight
    auto* const page = new QWidget;
    auto* const choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    choices->addWidget(buildReading());
    choices->addWidget(buildKinds());
    choices->addWidget(buildDate());
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addWidget(m_choices);
    layout->addWidget(m_linesTitle);
    layout->addWidget(m_lines, 1);
    layout->addStretch();
    setWidget(page);
}

QWidget* FileStep::buildReading()
{
    m_encoding->setObjectName(u"encoding"_s);
    m_separator->setObjectName(u"separator"_s);
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_separator->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* const reading = new QWidget;
    auto* const layout = new QHBoxLayout(reading);
    layout->setContentsMargins({});
    layout->addWidget(buddyOf(m_encoding, tr("&Encoding:")));
    layout->addWidget(m_encoding);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(buddyOf(m_separator, tr("&Separator:")));
    layout->addWidget(m_separator);
    layout->addStretch(1);
    return reading;
}

QWidget* FileStep::buildKinds()
{
    auto* const kinds = new QWidget;
    kinds->setAccessibleName(tr("Kind of the list"));
    auto* const grid = new QGridLayout(kinds);
    grid->setContentsMargins({});
    auto* const heading = new QHBoxLayout;
    heading->addWidget(sectionLabel(tr("What is this list?")));
    heading->addWidget(m_kindFrom, 1);
    grid->addLayout(heading, 0, 0, 1, 2);
    constexpr std::array<const char*, 3> kNames = {"kindStock", "kindNew", "kindFollowUp"};
    const std::array texts = {tr("E&verybody"), tr("&New entrants"), tr("&Follow-up")};
    for (const auto kind : valuesOf<caf::ListKind>()) {
        const auto place = static_cast<int>(kind);
        auto* const choice = new QRadioButton(texts[static_cast<std::size_t>(kind)]);
        choice->setObjectName(QString::fromLatin1(kNames[static_cast<std::size_t>(kind)]));
        choice->setAccessibleDescription(kindSentence(kind));
        m_kinds->addButton(choice, place);
        auto* const sentence = mutedLabel(kindSentence(kind));
        sentence->setWordWrap(true);
        grid->addWidget(choice, place + 1, 0);
        grid->addWidget(sentence, place + 1, 1);
    }
    grid->setColumnStretch(1, 1);
    return kinds;
}

QWidget* FileStep::buildDate()
{
    m_date->setObjectName(u"listDate"_s);
    m_dateFrom->setObjectName(u"listDateFrom"_s);
    m_kindFrom->setObjectName(u"kindFrom"_s);
    auto* const date = new QWidget;
    auto* const layout = new QHBoxLayout(date);
    layout->setContentsMargins({});
    layout->addWidget(buddyOf(m_date, tr("&Date of the list:")));
    layout->addWidget(m_date);
    layout->addWidget(m_dateFrom, 1);
    return date;
}

void FileStep::begin()
{
    m_readable = m_kindChosen = m_dateChosen = false;
    m_foundEncoding.reset();
    m_foundSeparator.reset();
    m_encoding->clear();
    m_separator->clear();
    m_kinds->setExclusive(false);
    for (auto* const choice : m_kinds->buttons()) {
        choice->setChecked(false);
    }
    m_kinds->setExclusive(true);
    m_kindFrom->clear();
    m_date->clear();
    m_dateFrom->clear();
    m_lines->setRowCount(0);
    m_banner->hide();
    m_choices->setEnabled(false);
}

void FileStep::show(const Expected<caf::ListInspection>& seen)
{
    m_readable = seen.has_value();
    m_banner->hide();
    m_choices->setEnabled(true);
    // Read otherwise, a list may still be found in it.
    m_choices->setVisible(m_readable || m_foundEncoding);
    m_lines->setVisible(m_readable);
    m_linesTitle->setVisible(m_readable);
    if (seen) {
        showFound(*seen);
        showHints(*seen);
    } else {
        m_banner->say(Tone::Danger, importErrorText(seen.error()), tr("Choose another file…"),
                      [this] { Q_EMIT otherFileAsked(); });
    }
    Q_EMIT completeChanged();
}

void FileStep::showFound(const caf::ListInspection& seen)
{
    const bool first = !m_foundEncoding;
    m_foundEncoding = m_foundEncoding.value_or(seen.encoding);
    m_foundSeparator = first ? seen.separator : m_foundSeparator;
    m_encoding->clear();
    for (const auto encoding : valuesOf<tabular::Encoding>()) {
        m_encoding->addItem(foundText(encodingText(encoding), encoding == *m_foundEncoding),
                            static_cast<int>(encoding));
    }
    m_encoding->setCurrentIndex(static_cast<int>(seen.encoding));
    m_separator->clear();
    for (const char separator : kSeparators) {
        m_separator->addItem(foundText(separatorText(separator), separator == *m_foundSeparator),
                             static_cast<int>(separator));
    }
    if (m_separator->findData(static_cast<int>(seen.separator)) < 0) { // a first line `sep=X` said so
        m_separator->addItem(separatorText(seen.separator), static_cast<int>(seen.separator));
    }
    m_separator->setCurrentIndex(m_separator->findData(static_cast<int>(seen.separator)));
    const bool settled = seen.completes;
    for (auto* const choice : m_kinds->buttons()) {
        choice->setEnabled(!settled);
    }
    m_date->setReadOnly(settled);
    if (seen.kind && !m_kindChosen) {
        m_kinds->button(static_cast<int>(seen.kind->value))->setChecked(true);
        m_kindFrom->setText(originText(seen.kind->from));
    }
    if (seen.listedOn && !m_dateChosen) {
        m_date->setDate(seen.listedOn->value);
        m_dateFrom->setText(originText(seen.listedOn->from));
    }
    m_lines->show(seen);
    passFocus(this, kind() ? static_cast<QWidget*>(m_date) : m_kinds->button(0));
}

void FileStep::showHints(const caf::ListInspection& seen)
{
    if (seen.misreadLine != 0) {
        m_banner->say(Tone::Warning,
                      tr("Letters look misread on line %1. If they are, choose another encoding.")
                          .arg(seen.misreadLine));
    } else if (seen.completes) {
        m_banner->say(Tone::Info,
                      tr("These are the corrected rejects of a list: they complete it, and nobody "
                         "leaves because of them."));
    } else if (!seen.headerRecognised) {
        m_banner->say(Tone::Warning,
                      tr("No name of a column is recognised. Line %1 is taken for the header; the "
                         "next step asks what each column holds.")
                          .arg(seen.headerLine));
    }
}

std::optional<tabular::Encoding> FileStep::encoding() const
{
    const auto chosen = m_encoding->currentData();
    if (!chosen.isValid()) {
        return std::nullopt;
    }
    const auto encoding = static_cast<tabular::Encoding>(chosen.toInt());
    return encoding == m_foundEncoding ? std::nullopt : std::optional{encoding};
}

std::optional<char> FileStep::separator() const
{
    const auto chosen = m_separator->currentData();
    if (!chosen.isValid()) {
        return std::nullopt;
    }
    const auto separator = static_cast<char>(chosen.toInt());
    return separator == m_foundSeparator ? std::nullopt : std::optional{separator};
}

std::optional<caf::ListKind> FileStep::kind() const
{
    const int chosen = m_kinds->checkedId();
    return chosen < 0 ? std::nullopt : std::optional{static_cast<caf::ListKind>(chosen)};
}

std::optional<Date> FileStep::listedOn() const
{
    return m_date->date();
}

QString FileStep::missing() const
{
    if (!m_readable) {
        return tr("This file cannot be read as a list.");
    }
    if (!kind()) {
        return tr("Say what this list is: everybody, new entrants or follow-up.");
    }
    if (!listedOn()) {
        return m_date->isWrong() ? tr("The date of the list is no day.") : tr("Enter the date of the list.");
    }
    return {};
}

} // namespace jalon::ui
