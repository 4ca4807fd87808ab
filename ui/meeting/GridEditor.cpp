// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/GridEditor.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/meeting/GridTrialPart.h"
#include "ui/meeting/LineTable.h"
#include "ui/meeting/RuleEditor.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kMostTypedOfSource = 1'000;

QStringList ruleCells(const meeting::OrientationRule& rule, std::size_t at, const meeting::GridTrial* trial)
{
    QStringList cells{QString::number(at + 1), fromUtf8(rule.name), {}, {},
                      proposedText(rule),      conditionsText(rule)};
    if (trial != nullptr && at < trial->rules.size()) {
        cells[2] = numberText(trial->rules[at].proposed);
        cells[3] = numberText(trial->rules[at].changing);
    }
    return cells;
}

} // namespace

GridEditor::GridEditor(Workspace& workspace, Banner& banner, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_banner(banner),
      m_title(titleLabel({})),
      m_state(mutedLabel({})),
      m_name(new QLineEdit),
      m_source(new QLineEdit),
      m_rules(new LineTable({tr("No."), tr("Rule"), tr("People"), tr("Change"), tr("Proposes"), tr("When")},
                            {5, 30, 12, 12, 34})),
      m_add(button(Glyph::Plus, tr("&Add a rule"), "ruleAdd")),
      m_up(button(tr("Move up"), "ruleUp")),
      m_down(button(tr("Move down"), "ruleDown")),
      m_remove(button(Glyph::Trash, tr("Remove"), "ruleRemove")),
      m_rule(new RuleEditor),
      m_trial(new GridTrialPart(workspace)),
      m_problem(mutedLabel({})),
      m_try(button(Glyph::Eye, tr("&Try on the people of today"), "gridTry")),
      m_save(button(Glyph::Save, tr("Save the grid"), "gridSave"))
{
    build();
    connectParts();
}

void GridEditor::build()
{
    auto* const parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildRules());
    parts->addWidget(m_rule);
    parts->setStretchFactor(0, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(buildHead());
    layout->addWidget(parts, 1);
    layout->addWidget(m_trial);
    layout->addLayout(buildFoot());
}

QLayout* GridEditor::buildHead()
{
    m_title->setObjectName(u"gridTitle"_s);
    m_state->setObjectName(u"gridState"_s);
    m_name->setObjectName(u"gridName"_s);
    m_source->setObjectName(u"gridSource"_s);
    m_source->setMaxLength(kMostTypedOfSource);
    auto* const back = button(Glyph::Left, tr("All grids"), "gridBack");
    back->setToolTip(tr("Esc"));
    connect(back, &QPushButton::clicked, this, &GridEditor::leave);
    auto* const title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_state);
    title->addWidget(back);
    auto* const form = new QFormLayout;
    addField(form, tr("Na&me of the grid:"), m_name);
    addField(form, tr("&Where its rules come from:"), m_source);
    auto* const head = new QVBoxLayout;
    head->addLayout(title);
    head->addLayout(form);
    return head;
}

QWidget* GridEditor::buildRules()
{
    m_rules->setObjectName(u"gridRules"_s);
    m_rules->setAccessibleName(tr("Rules of the grid, in their order: the first that matches proposes"));
    m_add->setToolTip(tr("Insert"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setToolTip(tr("Alt+Down"));
    m_remove->setToolTip(tr("Del"));
    auto* const buttons = new FlowLayout;
    for (auto* const one : {m_add, m_up, m_down, m_remove}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    auto* const part = new QWidget;
    auto* const layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_rules, 1);
    layout->addLayout(buttons);
    return part;
}

QLayout* GridEditor::buildFoot()
{
    m_problem->setObjectName(u"gridProblem"_s);
    m_problem->setWordWrap(true);
    m_save->setToolTip(tr("Ctrl+S"));
    auto* const foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    for (auto* const one : {m_try, m_save}) {
        one->setAutoDefault(true);
        foot->addWidget(one);
    }
    return foot;
}

void GridEditor::connectParts()
{
    for (auto* const line : {m_name, m_source}) {
        connect(line, &QLineEdit::textChanged, this, [this] {
            if (!m_isFilling) {
                m_draft.name = toUtf8(m_name->text().simplified());
                m_draft.source = toUtf8(m_source->text().simplified());
                showState();
            }
        });
    }
    connect(m_rules, &LineTable::chosenChanged, this, &GridEditor::showRule);
    connect(m_rules, &LineTable::opened, this, [this] { m_rule->goTo({}); });
    connect(m_rules, &LineTable::addAsked, m_add, &QPushButton::click);
    connect(m_rules, &LineTable::removeAsked, m_remove, &QPushButton::click);
    connect(m_rules, &LineTable::moveAsked, this, &GridEditor::moveRule);
    connect(m_add, &QPushButton::clicked, this, &GridEditor::addRule);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRule(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRule(1); });
    connect(m_remove, &QPushButton::clicked, this, &GridEditor::removeRule);
    connect(m_rule, &RuleEditor::changed, this, [this] {
        if (const auto chosen = chosenRule(); chosen > 0) {
            m_draft.rules[chosen - 1] = m_rule->rule();
            typed();
        }
    });
    connect(m_try, &QPushButton::clicked, this, [this] { m_trial->run(m_draft); });
    connect(m_trial, &GridTrialPart::tried, this, [this] { showRules(chosenRule()); });
    connect(m_trial, &GridTrialPart::peopleAsked, this, &GridEditor::peopleAsked);
    connect(m_save, &QPushButton::clicked, this, &GridEditor::save);
    auto* const shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &GridEditor::save);
}

void GridEditor::begin(const meeting::GridEntry& entry)
{
    m_id = entry.id;
    m_isInUse = entry.inUse;
    m_stored = entry.grid;
    m_draft = entry.grid;
    fill();
}

void GridEditor::begin(meeting::OrientationGrid draft)
{
    m_id = {};
    m_isInUse = false;
    m_stored = {};
    m_draft = std::move(draft);
    fill();
}

void GridEditor::setGrids(const std::vector<meeting::GridEntry>& grids)
{
    const auto known = std::ranges::find(grids, m_id, &meeting::GridEntry::id);
    if (!m_id || known == grids.end()) {
        m_id = {};
        m_isInUse = false;
        m_stored = {};
        showState();
        return;
    }
    const bool wasTyped = isTyped();
    m_isInUse = known->inUse;
    m_stored = known->grid;
    if (wasTyped) {
        showState();
    } else if (m_draft != m_stored) {
        m_draft = m_stored;
        fill();
    }
}

void GridEditor::fill()
{
    m_isFilling = true;
    m_name->setText(fromUtf8(m_draft.name));
    m_source->setText(fromUtf8(m_draft.source));
    m_source->setCursorPosition(0);
    m_isFilling = false;
    m_trial->forget();
    showRules(1);
}

void GridEditor::typed()
{
    m_trial->forget();
    showRules(chosenRule());
}

std::size_t GridEditor::chosenRule() const
{
    const auto chosen = static_cast<std::size_t>(m_rules->chosen());
    return chosen <= m_draft.rules.size() ? chosen : 0;
}

void GridEditor::showRules(std::size_t chosen)
{
    std::vector<LineModel::Line> lines;
    for (std::size_t at = 0; at < m_draft.rules.size(); ++at) {
        lines.push_back(
            {static_cast<std::int64_t>(at) + 1, ruleCells(m_draft.rules[at], at, m_trial->trial())});
    }
    const auto last = std::max(lines.size(), std::size_t{1});
    m_isFilling = true;
    m_rules->choose(static_cast<std::int64_t>(std::clamp(chosen, std::size_t{1}, last)));
    m_rules->setLines(std::move(lines));
    m_isFilling = false;
    showRule();
    showState();
}

void GridEditor::showRule()
{
    if (m_isFilling) {
        return;
    }
    const auto chosen = chosenRule();
    const bool canWrite = m_workspace.canWrite();
    m_rule->setVisible(chosen > 0);
    if (chosen > 0) {
        m_rule->setRule(m_draft.rules[chosen - 1], chosen);
    }
    m_rule->setEditable(canWrite);
    m_up->setEnabled(canWrite && chosen > 1);
    m_down->setEnabled(canWrite && chosen > 0 && chosen < m_draft.rules.size());
    m_remove->setEnabled(canWrite && chosen > 0);
}

void GridEditor::showState()
{
    const auto name = fromUtf8(m_draft.name);
    m_title->setText(name.isEmpty() ? tr("Orientation grid") : name);
    QStringList states;
    if (m_isInUse) {
        states += tr("in use");
    }
    if (m_stored.example) {
        states += tr("example");
    }
    if (isTyped()) {
        states += tr("not saved yet");
    }
    m_state->setText(states.join(u"  ·  "_s));
    const auto valid = meeting::check(m_draft);
    m_problem->setText(valid ? QString{} : gridProblem(valid.error()));
    const bool canWrite = m_workspace.canWrite();
    m_name->setReadOnly(!canWrite);
    m_source->setReadOnly(!canWrite);
    m_add->setEnabled(canWrite);
    m_try->setEnabled(valid.has_value());
    m_save->setEnabled(canWrite && isTyped());
}

void GridEditor::addRule()
{
    const auto at = chosenRule();
    m_draft.rules.insert(m_draft.rules.begin() + static_cast<std::ptrdiff_t>(at), meeting::OrientationRule{});
    m_trial->forget();
    showRules(at + 1);
    m_rule->goTo({});
}

void GridEditor::moveRule(int by)
{
    const auto from = static_cast<std::ptrdiff_t>(chosenRule()) - 1;
    const auto to = from + by;
    if (m_workspace.canWrite() && from >= 0 && to >= 0 && to < std::ssize(m_draft.rules)) {
        std::swap(m_draft.rules[static_cast<std::size_t>(from)], m_draft.rules[static_cast<std::size_t>(to)]);
        m_trial->forget();
        showRules(static_cast<std::size_t>(to) + 1);
    }
}

void GridEditor::removeRule()
{
    const auto chosen = chosenRule();
    if (chosen > 0) {
        m_draft.rules.erase(m_draft.rules.begin() + static_cast<std::ptrdiff_t>(chosen) - 1);
        m_trial->forget();
        showRules(chosen);
        m_rules->setFocus();
    }
}

void GridEditor::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    if (const auto valid = meeting::check(m_draft); !valid) {
        const auto place = placeOf(valid.error());
        if (place.rule) {
            m_rules->choose(static_cast<std::int64_t>(*place.rule) + 1);
            m_rule->goTo(place);
        } else {
            (place.field == u"name"_s ? static_cast<QWidget*>(m_name) : m_add)->setFocus();
        }
        return;
    }
    m_save->setEnabled(false);
    const auto id = std::make_shared<GridId>(m_id); // set before the writing thread answers
    m_workspace.edit(
        this, tr("orientation grid “%1”").arg(fromUtf8(m_draft.name)),
        [draft = m_draft, id](store::Transaction& tx) -> Expected<void> {
            if (*id) {
                return meeting::correctGrid(tx, *id, draft);
            }
            const auto added = meeting::addGrid(tx, draft);
            *id = added.value_or(GridId{});
            return added ? Expected<void>{} : std::unexpected{added.error()};
        },
        [this, id, draft = m_draft](const Expected<TxId>& written) { saved(written, *id, draft); },
        store::TxKind::Reference);
}

void GridEditor::saved(const Expected<TxId>& written, GridId grid, const meeting::OrientationGrid& saved)
{
    if (!written) {
        m_problem->setText(errorText(written.error()));
        m_save->setEnabled(true);
        return;
    }
    m_id = grid;
    m_stored = saved;
    m_stored.example = m_draft.example = false;
    showState();
    m_banner.mention(Tone::Good, tr("The grid is saved. Ctrl+Z gives back what it was."));
}

void GridEditor::leave()
{
    if (!m_workspace.canWrite() || !isTyped()) {
        Q_EMIT left();
        return;
    }
    prompt::ask(this,
                {tr("Grid not saved"),
                 tr("What you typed is not saved. The grid stays as it was until it is."),
                 {tr("Leave without saving"), tr("Go on typing")}},
                [this](int answer) {
                    if (answer == 0) {
                        Q_EMIT left();
                    }
                });
}

void GridEditor::takeFocus()
{
    m_draft.rules.empty() ? m_name->setFocus() : m_rules->setFocus();
}

} // namespace jalon::ui
