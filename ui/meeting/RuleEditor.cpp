// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/RuleEditor.h"

#include "meeting/GridWords.h"
#include "ui/common/Buttons.h"
#include "ui/common/EnumBox.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"
#include "ui/meeting/ConditionFields.h"
#include "ui/meeting/LineTable.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kMostTypedOfName = 200;
constexpr int kConditionsInSight = 4;

} // namespace

RuleEditor::RuleEditor(QWidget* parent)
    : QScrollArea(parent),
      m_title(sectionLabel({})),
      m_name(new QLineEdit),
      m_path(new QComboBox),
      m_organisation(new QComboBox),
      m_support(new QComboBox),
      m_conditions(new LineTable({tr("All of this must hold")}, {})),
      m_add(button(Glyph::Plus, tr("Add a &condition"), "conditionAdd")),
      m_remove(button(Glyph::Trash, tr("Remove"), "conditionRemove")),
      m_fields(new ConditionFields)
{
    setObjectName(u"ruleEditor"_s);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(buildPage());
    constexpr int kLetters = 52;
    setMinimumWidth(lettersWide(*this, kLetters));
    connectFields();
    fill();
}

QWidget* RuleEditor::buildPage()
{
    m_title->setObjectName(u"ruleTitle"_s);
    m_name->setObjectName(u"ruleName"_s);
    m_name->setMaxLength(kMostTypedOfName);
    m_path->setObjectName(u"rulePath"_s);
    m_organisation->setObjectName(u"ruleOrganisation"_s);
    m_support->setObjectName(u"ruleSupport"_s);
    fillBox<casefile::PathType>(*m_path);
    m_organisation->addItem(tr("any"));
    fillBox<reference::OrganisationKind>(*m_organisation);
    fillBox<casefile::Support>(*m_support);
    auto* const form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addField(form, tr("&Name:"), m_name);
    addField(form, tr("&Path:"), m_path);
    addField(form, tr("&Kind of organisation:"), m_organisation);
    addField(form, tr("&Support:"), m_support);
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(kMargin, 0, kMargin, 0);
    layout->addWidget(m_title);
    layout->addLayout(form);
    layout->addLayout(buildConditions());
    layout->addWidget(m_fields);
    layout->addStretch(1);
    return page;
}

QLayout* RuleEditor::buildConditions()
{
    m_conditions->setObjectName(u"conditions"_s);
    m_conditions->setAccessibleName(tr("Conditions of the rule"));
    m_conditions->setFixedHeight(m_conditions->fontMetrics().lineSpacing() * 2 * kConditionsInSight);
    m_add->setToolTip(tr("Insert"));
    m_remove->setToolTip(tr("Del"));
    auto* const buttons = new QHBoxLayout;
    for (auto* const one : {m_add, m_remove}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    buttons->addStretch(1);
    auto* const part = new QVBoxLayout;
    part->addWidget(m_conditions);
    part->addLayout(buttons);
    return part;
}

void RuleEditor::connectFields()
{
    connect(m_name, &QLineEdit::textChanged, this, &RuleEditor::read);
    for (auto* const box : {m_path, m_organisation, m_support}) {
        connect(box, &QComboBox::currentIndexChanged, this, &RuleEditor::read);
    }
    connect(m_conditions, &LineTable::chosenChanged, this, &RuleEditor::showCondition);
    connect(m_conditions, &LineTable::opened, m_fields, [this] { m_fields->goTo({}); });
    connect(m_conditions, &LineTable::addAsked, m_add, &QPushButton::click);
    connect(m_conditions, &LineTable::removeAsked, m_remove, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &RuleEditor::addCondition);
    connect(m_remove, &QPushButton::clicked, this, &RuleEditor::removeCondition);
    connect(m_fields, &ConditionFields::changed, this, &RuleEditor::conditionChanged);
}

void RuleEditor::setEditable(bool isEditable)
{
    widget()->setEnabled(isEditable);
}

void RuleEditor::setRule(const meeting::OrientationRule& rule, std::size_t number)
{
    m_title->setText(tr("Rule %1").arg(number));
    if (rule != m_rule) {
        m_rule = rule;
        fill();
    } else {
        showCondition();
    }
}

void RuleEditor::fill()
{
    m_isFilling = true;
    m_name->setText(fromUtf8(m_rule.name));
    m_name->setCursorPosition(0);
    chooseIn(*m_path, std::optional{m_rule.path});
    m_organisation->setCurrentIndex(m_rule.organisation ? static_cast<int>(*m_rule.organisation) + 1 : 0);
    chooseIn(*m_support, std::optional{m_rule.support});
    m_isFilling = false;
    showConditions(1);
}

void RuleEditor::read()
{
    if (m_isFilling) {
        return;
    }
    m_rule.name = toUtf8(m_name->text().simplified());
    m_rule.path = chosenIn<casefile::PathType>(*m_path).value_or(m_rule.path);
    m_rule.organisation =
        m_organisation->currentIndex() > 0
            ? std::optional{static_cast<reference::OrganisationKind>(m_organisation->currentIndex() - 1)}
            : std::nullopt;
    m_rule.support = chosenIn<casefile::Support>(*m_support).value_or(m_rule.support);
    Q_EMIT changed();
}

void RuleEditor::showConditions(std::size_t chosen)
{
    std::vector<LineModel::Line> lines;
    for (const auto& condition : m_rule.when) {
        const auto id = static_cast<std::int64_t>(lines.size()) + 1;
        lines.push_back({id, {sentenceCase(fromUtf8(meeting::conditionWords(condition)))}});
    }
    m_conditions->choose(static_cast<std::int64_t>(
        std::clamp(chosen, std::size_t{1}, std::max(lines.size(), std::size_t{1}))));
    m_conditions->setLines(std::move(lines));
}

std::size_t RuleEditor::chosenCondition() const
{
    const auto chosen = static_cast<std::size_t>(m_conditions->chosen());
    return chosen <= m_rule.when.size() ? chosen : 0;
}

void RuleEditor::showCondition()
{
    const auto chosen = chosenCondition();
    m_remove->setEnabled(chosen > 0);
    m_fields->setVisible(chosen > 0);
    if (chosen > 0) {
        m_fields->setCondition(m_rule.when[chosen - 1]);
    }
}

void RuleEditor::addCondition()
{
    m_rule.when.push_back({});
    showConditions(m_rule.when.size());
    m_fields->goTo({});
    Q_EMIT changed();
}

void RuleEditor::removeCondition()
{
    const auto chosen = chosenCondition();
    if (chosen == 0) {
        return;
    }
    m_rule.when.erase(m_rule.when.begin() + static_cast<std::ptrdiff_t>(chosen) - 1);
    showConditions(chosen);
    m_rule.when.empty() ? m_add->setFocus() : m_conditions->setFocus();
    Q_EMIT changed();
}

void RuleEditor::conditionChanged()
{
    const auto chosen = chosenCondition();
    if (chosen == 0) {
        return;
    }
    m_rule.when[chosen - 1] = m_fields->condition();
    showConditions(chosen);
    Q_EMIT changed();
}

void RuleEditor::goTo(const GridPlace& place)
{
    if (place.condition) {
        m_conditions->choose(static_cast<std::int64_t>(*place.condition) + 1);
        m_fields->goTo(place.field);
    } else {
        m_name->setFocus(Qt::TabFocusReason);
    }
}

} // namespace jalon::ui
