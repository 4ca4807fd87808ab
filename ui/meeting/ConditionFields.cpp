// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/ConditionFields.h"

#include "meeting/GridWords.h"
#include "ui/common/EnumBox.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr QChar kBetweenWords = u';';

/// Its lowest value says "none".
void setBound(QSpinBox& box, const meeting::ConditionForm& form, std::optional<int> bound)
{
    box.setRange(form.lowest - 1, form.highest);
    box.setValue(bound.value_or(form.lowest - 1));
}

std::optional<int> boundOf(const QSpinBox& box)
{
    return box.value() == box.minimum() ? std::nullopt : std::optional{box.value()};
}

QString wordsTyped(const std::vector<std::string>& words)
{
    QStringList list;
    for (const auto& word : words) {
        list += fromUtf8(word);
    }
    return list.join(u"; "_s);
}

std::vector<std::string> wordsOf(const QString& typed)
{
    std::vector<std::string> words;
    for (const auto& word : typed.split(kBetweenWords)) {
        if (const auto trimmed = word.simplified(); !trimmed.isEmpty()) {
            words.push_back(toUtf8(trimmed));
        }
    }
    return words;
}

} // namespace

ConditionFields::ConditionFields(QWidget* parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_fact(new QComboBox),
      m_negated(new QCheckBox(tr("E&xcept those of whom it is true"))),
      m_theme(new QComboBox),
      m_from(new QSpinBox),
      m_to(new QSpinBox),
      m_words(new QLineEdit)
{
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const auto fact : valuesOf<meeting::GridFact>()) {
        m_fact->addItem(sentenceCase(fromUtf8(meeting::factWords(fact))));
    }
    m_theme->addItem(tr("any of them"));
    fillBox<casefile::BarrierTheme>(*m_theme);
    m_words->setPlaceholderText(tr("one of these words; separated by semicolons"));
    for (auto* const bound : {m_from, m_to}) {
        bound->setSpecialValueText(tr("no limit"));
    }
    m_fact->setObjectName(u"conditionFact"_s);
    m_negated->setObjectName(u"conditionNegated"_s);
    m_theme->setObjectName(u"conditionTheme"_s);
    m_from->setObjectName(u"conditionFrom"_s);
    m_to->setObjectName(u"conditionTo"_s);
    m_words->setObjectName(u"conditionWords"_s);
    addField(m_form, tr("&Fact:"), m_fact);
    m_form->addRow(QString{}, m_negated);
    addField(m_form, tr("T&heme:"), m_theme);
    addField(m_form, tr("From, &included:"), m_from);
    addField(m_form, tr("&Up to, included:"), m_to);
    addField(m_form, tr("&Words:"), m_words);
    connect(m_fact, &QComboBox::currentIndexChanged, this, &ConditionFields::factChosen);
    connect(m_negated, &QCheckBox::toggled, this, &ConditionFields::typed);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &ConditionFields::typed);
    connect(m_from, &QSpinBox::valueChanged, this, &ConditionFields::typed);
    connect(m_to, &QSpinBox::valueChanged, this, &ConditionFields::typed);
    connect(m_words, &QLineEdit::textChanged, this, &ConditionFields::typed);
}

void ConditionFields::setCondition(const meeting::GridCondition& condition)
{
    if (condition != this->condition()) {
        fill(condition);
    }
    showNeeded();
}

void ConditionFields::fill(const meeting::GridCondition& condition)
{
    m_isFilling = true;
    const auto form = meeting::formOf(condition.fact);
    m_fact->setCurrentIndex(static_cast<int>(condition.fact));
    m_negated->setChecked(condition.negated);
    m_theme->setCurrentIndex(condition.theme ? static_cast<int>(*condition.theme) + 1 : 0);
    setBound(*m_from, form, condition.from);
    setBound(*m_to, form, condition.to);
    m_words->setText(wordsTyped(condition.words));
    m_isFilling = false;
}

meeting::GridCondition ConditionFields::condition() const
{
    meeting::GridCondition condition;
    condition.fact = static_cast<meeting::GridFact>(m_fact->currentIndex());
    condition.negated = m_negated->isChecked();
    const auto form = meeting::formOf(condition.fact);
    if (form.theme && m_theme->currentIndex() > 0) {
        condition.theme = static_cast<casefile::BarrierTheme>(m_theme->currentIndex() - 1);
    }
    if (form.range) {
        condition.from = boundOf(*m_from);
        condition.to = boundOf(*m_to);
    }
    if (form.words) {
        condition.words = wordsOf(m_words->text());
    }
    return condition;
}

void ConditionFields::showNeeded()
{
    const auto form = meeting::formOf(static_cast<meeting::GridFact>(m_fact->currentIndex()));
    m_form->setRowVisible(m_theme, form.theme);
    m_form->setRowVisible(m_from, form.range);
    m_form->setRowVisible(m_to, form.range);
    m_form->setRowVisible(m_words, form.words);
}

/// Another fact is asked for anew: a level is no age.
void ConditionFields::factChosen()
{
    if (m_isFilling) {
        return;
    }
    fill({.fact = static_cast<meeting::GridFact>(m_fact->currentIndex()), .negated = m_negated->isChecked()});
    showNeeded();
    typed();
}

void ConditionFields::typed()
{
    if (!m_isFilling) {
        Q_EMIT changed();
    }
}

void ConditionFields::goTo(const QString& field)
{
    QWidget* to = m_fact;
    if (field == u"words"_s) {
        to = m_words;
    } else if (field == u"from"_s) {
        to = m_from;
    } else if (field == u"to"_s) {
        to = m_to;
    }
    to->setFocus(Qt::TabFocusReason);
}

} // namespace jalon::ui
