// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/ReturnPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/meeting/LineTable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

/// A line's number is its place, from 1: 0 is none.
const exchange::Conflict* conflictAt(const exchange::MergePlan& plan, std::int64_t line)
{
    return line == 0 ? nullptr : &plan.conflicts[static_cast<std::size_t>(line - 1)];
}

QString aboutText(const exchange::Conflict& conflict)
{
    QStringList kinds;
    for (const auto& fact : conflict.facts) {
        kinds += fieldText(fact.table);
    }
    kinds.removeAll(QString{});
    kinds.removeDuplicates();
    return sentenceCase(kinds.join(u", "_s));
}

QString whyText(const exchange::Conflict& conflict)
{
    switch (conflict.kind) {
    case exchange::ConflictKind::BothChanged:
        return ReturnPage::tr("Changed on both sides since the pack left.");
    case exchange::ConflictKind::RuleBroken:
        return ReturnPage::tr("Each side may say it, not both: one of the two holds.");
    case exchange::ConflictKind::Gone:
        break;
    }
    return conflict.why ? errorText(*conflict.why) : QString{};
}

struct Sides {
    std::string table;
    std::string column;
    std::optional<std::string> base; ///< nothing: that side has no such fact
    std::optional<std::string> pack;
};

/// What each side says alone stands beside what the other says of the same column.
std::vector<Sides> sidesOf(const exchange::Conflict& conflict)
{
    std::vector<Sides> all;
    for (const auto& fact : conflict.facts) {
        for (const auto& field : fact.fields) {
            Sides sides{fact.table, field.column, {}, {}};
            sides.base = fact.inBase ? std::optional{field.base} : std::nullopt;
            sides.pack = fact.inPack ? std::optional{field.pack} : std::nullopt;
            const auto beside = std::ranges::find_if(all, [&](const Sides& other) {
                return other.table == sides.table && other.column == sides.column
                       && (sides.base ? !other.base && !sides.pack : !other.pack);
            });
            if (beside == all.end()) {
                all.push_back(std::move(sides));
            } else {
                (sides.base ? beside->base : beside->pack) = sides.base ? sides.base : sides.pack;
            }
        }
    }
    return all;
}

QString sideText(const std::optional<std::string>& value)
{
    return value ? value->empty() ? u"–"_s : fromUtf8(*value) : ReturnPage::tr("nothing");
}

std::vector<LineModel::Line> linesOf(const exchange::Conflict& conflict)
{
    std::vector<LineModel::Line> lines;
    for (const auto& sides : sidesOf(conflict)) {
        auto name = fieldText(sides.column);
        name = name.isEmpty() ? fromUtf8(sides.column) : sentenceCase(name);
        lines.push_back(
            {static_cast<std::int64_t>(lines.size()) + 1,
             {sentenceCase(fieldText(sides.table)), name, sideText(sides.base), sideText(sides.pack)}});
    }
    return lines;
}

} // namespace

ReturnPage::ReturnPage(QWidget* parent)
    : QWidget(parent),
      m_title(titleLabel({})),
      m_state(mutedLabel({})),
      m_conflicts(new LineTable({tr("Person"), tr("About"), tr("What holds")}, {34, 40})),
      m_why(mutedLabel({})),
      m_sides(new LineTable({tr("Fact"), tr("Field"), tr("In the base"), tr("In the pack")}, {24, 28, 36})),
      m_base(button(tr("&Base holds"), "returnBase")),
      m_pack(button(tr("&Pack holds"), "returnPack")),
      m_allBase(button(tr("Base everywhere"), "returnAllBase")),
      m_allPack(button(tr("Pack everywhere"), "returnAllPack")),
      m_go(button(Glyph::Check, tr("B&ring back"), "returnGo"))
{
    m_title->setObjectName(u"returnTitle"_s);
    m_state->setObjectName(u"returnState"_s);
    m_why->setObjectName(u"returnWhy"_s);
    m_conflicts->setObjectName(u"returnConflicts"_s);
    m_conflicts->setAccessibleName(tr("What is to be decided"));
    m_sides->setObjectName(u"returnSides"_s);
    m_sides->setAccessibleName(tr("Both sides"));
    m_why->setWordWrap(true);
    m_state->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_conflicts, 3);
    layout->addWidget(m_why);
    layout->addWidget(m_sides, 2);
    layout->addLayout(buildButtons());
    connect(m_conflicts, &LineTable::chosenChanged, this, &ReturnPage::showSides);
}

QLayout* ReturnPage::buildButtons()
{
    auto* const giveUp = button(tr("Give up"), "returnGiveUp");
    giveUp->setToolTip(tr("Esc: nothing was written"));
    auto* const buttons = new FlowLayout;
    for (auto* const one : {m_base, m_pack, m_allBase, m_allPack, m_go, giveUp}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    connect(m_base, &QPushButton::clicked, this, [this] { decide(exchange::Keep::Base); });
    connect(m_pack, &QPushButton::clicked, this, [this] { decide(exchange::Keep::Pack); });
    connect(m_allBase, &QPushButton::clicked, this, [this] { decideAll(exchange::Keep::Base); });
    connect(m_allPack, &QPushButton::clicked, this, [this] { decideAll(exchange::Keep::Pack); });
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT decided(m_decisions); });
    connect(giveUp, &QPushButton::clicked, this, &ReturnPage::givenUp);
    return buttons;
}

void ReturnPage::begin(const exchange::MergePlan& plan, const QString& packName)
{
    m_plan = plan;
    exchange::Decisions kept;
    for (const auto& conflict : plan.conflicts) {
        if (conflict.kind == exchange::ConflictKind::Gone) {
            kept[conflict.key] = exchange::Keep::Base; // nothing is left to decide
        } else if (const auto before = m_decisions.find(conflict.key); before != m_decisions.end()) {
            kept.insert(*before);
        }
    }
    m_decisions = std::move(kept);
    m_title->setText(tr("Bring back “%1”").arg(packName));
    showConflicts();
    goToNext();
    showSides();
}

void ReturnPage::takeFocus()
{
    m_conflicts->setFocus();
}

const exchange::Conflict* ReturnPage::chosen() const
{
    return conflictAt(m_plan, m_conflicts->chosen());
}

QString ReturnPage::decisionText(const exchange::Conflict& conflict) const
{
    if (conflict.kind == exchange::ConflictKind::Gone) {
        return tr("left out");
    }
    const auto found = m_decisions.find(conflict.key);
    if (found == m_decisions.end()) {
        return tr("to decide");
    }
    return found->second == exchange::Keep::Base ? tr("the base") : tr("the pack");
}

void ReturnPage::showConflicts()
{
    std::vector<LineModel::Line> lines;
    for (const auto& conflict : m_plan.conflicts) {
        lines.push_back({static_cast<std::int64_t>(lines.size()) + 1,
                         {conflict.personName.empty() ? u"–"_s : fromUtf8(conflict.personName),
                          aboutText(conflict), decisionText(conflict)},
                         m_decisions.contains(conflict.key)});
    }
    m_conflicts->setLines(std::move(lines));
    const auto left = static_cast<int>(m_plan.conflicts.size() - m_decisions.size());
    const auto changes = tr("%n fact(s) changed in the pack", nullptr, static_cast<int>(m_plan.changes));
    m_state->setText(
        changes + u"  ·  "_s
        + (left == 0 ? tr("all is decided") : tr("%n contradiction(s) to decide", nullptr, left)));
    m_go->setEnabled(left == 0);
}

void ReturnPage::showSides()
{
    const auto* const conflict = chosen();
    m_sides->setLines(conflict == nullptr ? std::vector<LineModel::Line>{} : linesOf(*conflict));
    m_why->setText(conflict == nullptr ? QString{} : whyText(*conflict));
    const bool canDecide = conflict != nullptr && conflict->kind != exchange::ConflictKind::Gone;
    m_base->setEnabled(canDecide);
    m_pack->setEnabled(canDecide);
}

void ReturnPage::goToNext()
{
    for (std::size_t at = 0; at < m_plan.conflicts.size(); ++at) {
        if (!m_decisions.contains(m_plan.conflicts[at].key)) {
            m_conflicts->choose(static_cast<std::int64_t>(at) + 1);
            return;
        }
    }
}

void ReturnPage::decide(exchange::Keep keep)
{
    if (const auto* const conflict = chosen(); conflict != nullptr) {
        m_decisions[conflict->key] = keep;
        showConflicts();
        goToNext();
        m_go->isEnabled() ? m_go->setFocus() : m_conflicts->setFocus();
    }
}

void ReturnPage::decideAll(exchange::Keep keep)
{
    for (const auto& conflict : m_plan.conflicts) {
        m_decisions[conflict.key] = keep;
    }
    showConflicts();
    m_go->setFocus();
}

} // namespace jalon::ui
