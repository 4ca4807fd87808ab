// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/FieldEditor.h"

#include "ui/casefile/EventText.h"
#include "ui/common/DateField.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Text.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kTextLines = 4;
constexpr int kMostLetters = 10'000;

/// 9h30, 9:30, 0930, 14 h.
std::optional<std::int64_t> readTime(const QString& typed)
{
    static const QRegularExpression kTime{uR"(^(\d{1,2})(?:\s*[h:.]?\s*(\d{2})?)$)"_s,
                                          QRegularExpression::CaseInsensitiveOption};
    const auto match = kTime.match(typed.trimmed());
    const int hours = match.captured(1).toInt();
    const int minutes = match.captured(2).toInt();
    constexpr int kMinutes = 60;
    return match.hasMatch() && hours < 24 && minutes < kMinutes
               ? std::optional<std::int64_t>{hours * kMinutes + minutes}
               : std::nullopt;
}

FieldValue readLine(FieldKind kind, const QString& text)
{
    const auto typed = text.simplified();
    if (typed.isEmpty()) {
        return {};
    }
    bool isNumber = false;
    if (kind == FieldKind::Time) {
        const auto time = readTime(typed);
        return time ? FieldValue{*time} : FieldValue{};
    }
    if (kind == FieldKind::Whole) {
        const auto number = typed.toLongLong(&isNumber);
        return isNumber ? FieldValue{static_cast<std::int64_t>(number)} : FieldValue{};
    }
    if (kind == FieldKind::Decimal) {
        const auto number = QString{typed}.replace(u',', u'.').toDouble(&isNumber);
        return isNumber ? FieldValue{number} : FieldValue{};
    }
    return toUtf8(typed);
}

QString lineText(const EventField& field, const FieldValue& value)
{
    if (const auto* const number = std::get_if<std::int64_t>(&value)) {
        return field.kind == FieldKind::Time ? timeText(static_cast<int>(*number)) : QString::number(*number);
    }
    if (const auto* const decimal = std::get_if<double>(&value)) {
        return QString::number(*decimal).replace(u'.', u',');
    }
    const auto* const text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        return {};
    }
    const bool isPhone = field.column == "mobile" || field.column == "landline";
    return isPhone ? phoneText(*text) : fromUtf8(*text);
}

} // namespace

FieldEditor::FieldEditor(const EventField& field, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_field(field), m_problem(new QLabel)
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    switch (field.kind) {
    case FieldKind::Day:
        buildDay(clock);
        break;
    case FieldKind::Text:
        buildText();
        break;
    case FieldKind::Choice:
        buildChoice();
        break;
    case FieldKind::Organisation:
    case FieldKind::Referent:
        buildName();
        break;
    case FieldKind::Offer:
        buildOffer();
        break;
    case FieldKind::Secret:
        buildSecret();
        break;
    default:
        buildLine();
    }
    const auto name = widgetName(field.column);
    m_editor->setObjectName(name);
    layout->addWidget(m_editor);
    if (m_create != nullptr) {
        layout->addWidget(m_create);
    }
    m_problem->setObjectName(name + u"Problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout->addWidget(m_problem);
}

void FieldEditor::buildDay(const Clock& clock)
{
    auto* const day = new DateField(clock);
    m_editor = day;
    m_read = [day] { return day->date() ? FieldValue{*day->date()} : FieldValue{}; };
    m_write = [day](const FieldValue& value) {
        const auto* const known = std::get_if<Date>(&value);
        day->setDate(known == nullptr ? std::nullopt : std::optional{*known});
    };
    m_isWrong = [day] { return day->isWrong(); };
    connect(day, &DateField::dateChanged, this, &FieldEditor::changed);
}

void FieldEditor::buildLine()
{
    auto* const line = new QLineEdit;
    line->setMaxLength(kMostLetters);
    m_editor = line;
    m_read = [this, line] { return readLine(m_field.kind, line->text()); };
    m_write = [this, line](const FieldValue& value) { line->setText(lineText(m_field, value)); };
    m_isWrong = [this, line] {
        return !line->text().trimmed().isEmpty() && std::holds_alternative<std::monostate>(value());
    };
    if (!m_field.suggestions.isEmpty()) {
        auto* const completer = new QCompleter(m_field.suggestions, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    connect(line, &QLineEdit::textChanged, this, &FieldEditor::changed);
}

void FieldEditor::buildText()
{
    auto* const text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * kTextLines
                         + static_cast<int>(text->document()->documentMargin() * 2) + 2 * text->frameWidth());
    m_editor = text;
    m_read = [text] {
        const auto typed = text->toPlainText().trimmed();
        return typed.isEmpty() ? FieldValue{} : FieldValue{toUtf8(typed)};
    };
    m_write = [text](const FieldValue& value) {
        const auto* const known = std::get_if<std::string>(&value);
        text->setPlainText(known == nullptr ? QString{} : fromUtf8(*known));
    };
    connect(text, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
}

void FieldEditor::buildChoice()
{
    auto* const box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& choice : m_field.choices) {
        box->addItem(choice.text);
    }
    m_editor = box;
    m_read = [this, box] {
        const auto row = static_cast<std::size_t>(std::max(box->currentIndex(), 0));
        return m_field.choices[row].value;
    };
    m_write = [this, box](const FieldValue& value) {
        const auto found = std::ranges::find(m_field.choices, value, &FieldChoice::value);
        if (found == m_field.choices.end()) { // a code that has left the list is kept and shown
            m_field.choices.push_back({value, lineText(m_field, value)});
            box->addItem(m_field.choices.back().text);
            box->setCurrentIndex(box->count() - 1);
            return;
        }
        box->setCurrentIndex(static_cast<int>(found - m_field.choices.begin()));
    };
    connect(box, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
}

/// Masked, and only replaced, until one asks to see it.
void FieldEditor::buildSecret()
{
    auto* const line = new QLineEdit;
    m_editor = line;
    auto* const isSeen = line->addAction(icon(Glyph::Eye), QLineEdit::TrailingPosition);
    isSeen->setCheckable(true);
    isSeen->setText(tr("Show the number"));
    isSeen->setToolTip(isSeen->text());
    m_read = [this, line, isSeen]() -> FieldValue {
        const auto typed = line->text().simplified();
        if (!typed.isEmpty()) {
            return toUtf8(typed);
        }
        return isSeen->isChecked() ? FieldValue{} : m_shown;
    };
    m_write = [line](const FieldValue& value) {
        const auto* const known = std::get_if<std::string>(&value);
        line->setPlaceholderText(known == nullptr ? QString{} : maskedNir(*known));
    };
    connect(isSeen, &QAction::toggled, this, [this, line](bool checked) {
        if (checked && line->text().isEmpty()) {
            line->setText(lineText(m_field, m_shown));
        }
    });
    connect(line, &QLineEdit::textChanged, this, &FieldEditor::changed);
}

void FieldEditor::setValue(const FieldValue& value)
{
    m_isWriting = true;
    m_shown = value;
    m_write(value);
    m_shown = m_read(); // as it reads once written: spaces and the like are no change
    m_isWriting = false;
}

void FieldEditor::follow(const FieldValue& value)
{
    if (!m_isTyped) {
        m_isWriting = true;
        m_write(value);
        m_isWriting = false;
    }
}

void FieldEditor::changed()
{
    if (!m_isWriting) {
        m_isTyped = true;
        Q_EMIT edited();
    }
}

QString FieldEditor::wrongText() const
{
    if (!m_isWrong()) {
        return {};
    }
    switch (m_field.kind) {
    case FieldKind::Day:
        return tr("This is no date: dd/mm/yyyy.");
    case FieldKind::Time:
        return tr("This is no time: 9:30.");
    case FieldKind::Offer:
        return tr("No offer of the catalogue has this name: choose one of the list.");
    case FieldKind::Organisation:
        return tr("No organisation has this name. Choose one, or tick the box to create it.");
    case FieldKind::Referent:
        return tr("No referent of this organisation has this name. Choose one, or tick the box to create "
                  "them.");
    default:
        return tr("This is no number.");
    }
}

void FieldEditor::say(const QString& sentence, bool isMissing)
{
    const bool isNew = sentence != m_problem->text();
    m_isMissing = isMissing;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence);
    colour();
    if (isNew && !sentence.isEmpty() && !isMissing) {
        QAccessibleEvent event{m_problem, QAccessible::Alert};
        QAccessible::updateAccessibility(&event);
    }
}

std::vector<QWidget*> FieldEditor::stops() const
{
    return m_create == nullptr ? std::vector<QWidget*>{m_editor} : std::vector<QWidget*>{m_editor, m_create};
}

QString FieldEditor::said() const
{
    return m_problem->text();
}

void FieldEditor::colour()
{
    auto own = m_problem->palette();
    own.setColor(QPalette::WindowText, m_isMissing ? palette().color(QPalette::PlaceholderText)
                                                   : toneColours(palette(), Tone::Danger).text);
    m_problem->setPalette(own);
}

void FieldEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
    QWidget::changeEvent(event);
}

} // namespace jalon::ui
