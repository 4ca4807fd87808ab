// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/Amount.h"
#include "ui/programme/PlanForms.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;
struct BudgetWords {
    Q_DECLARE_TR_FUNCTIONS(PlanForms)
};

/// The lines that it may be a part of: those of its place, but for itself and its own parts.
void addWholes(Offered<FactId>& wholes, const std::vector<BudgetEntry>& entries, FactId self)
{
    for (const auto& entry : entries) {
        if (entry.line.id != self) {
            const auto& line = entry.line.value;
            wholes.emplace_back(
                entry.line.id,
                u"%1 %2, %3"_s.arg(QString::number(line.year), codeText(line.status), fromUtf8(line.label)));
            addWholes(wholes, entry.parts, self);
        }
    }
}

/// And none.
Offered<FactId> stepsOf(const PlanPlace& place)
{
    Offered<FactId> steps{{FactId{}, BudgetWords::tr("none")}};
    if (place.fiche != nullptr) {
        for (const auto& [id, step] : place.fiche->steps) {
            steps.emplace_back(id, (fromUtf8(step.code) + u' ' + fromUtf8(step.title)).trimmed());
        }
    }
    return steps;
}

void addAmount(EntryForm<BudgetLine>& form)
{
    const auto& row = form.row();
    const auto known = row.amount ? fromUtf8(row.amount->toFrench()) : fromUtf8(row.amountText);
    auto* const field = new QLineEdit(known);
    form.add(
        BudgetWords::tr("&Amount:"), "budgetAmount", field,
        [field](BudgetLine& line) {
            const auto text = toUtf8(field->text().trimmed());
            const auto amount = text.empty() ? std::optional{Amount{}} : readAmount(text);
            if (!amount) {
                return BudgetWords::tr("This is no amount: 36 000 €, or 7 434,63 €.");
            }
            line.amount = amount->money;
            line.amountText = amount->text;
            return QString{};
        },
        &BudgetLine::amount, &BudgetLine::amountText);
}

void addUnitPrice(EntryForm<BudgetLine>& form)
{
    const auto& known = form.row().unitPrice;
    auto* const field = new QLineEdit(known ? fromUtf8(known->toFrench()) : QString{});
    form.add(
        BudgetWords::tr("Unit &price:"), "budgetUnitPrice", field,
        [field](BudgetLine& line) {
            const auto text = toUtf8(field->text().trimmed());
            const auto amount = text.empty() ? std::optional{Amount{}} : readAmount(text);
            if (!amount || !amount->text.empty()) {
                return BudgetWords::tr("This is no amount: 36 000 €, or 7 434,63 €.");
            }
            line.unitPrice = amount->money;
            return QString{};
        },
        &BudgetLine::unitPrice);
}

void addOfWhich(EntryForm<BudgetLine>& form)
{
    auto* const box = new QCheckBox(BudgetWords::tr("named in the other line, not added up in it"));
    box->setChecked(form.row().ofWhich);
    form.add(
        BudgetWords::tr("Of wh&ich:"), "budgetOfWhich", box,
        [box](BudgetLine& line) {
            line.ofWhich = box->isChecked();
            return QString{};
        },
        &BudgetLine::ofWhich);
}

} // namespace

void askBudgetLine(const FormPlace& at, const store::Fact<BudgetLine>& line)
{
    const auto title =
        line.id ? BudgetWords::tr("Correct the budget line") : BudgetWords::tr("Add a budget line");
    EntryForm form{at, title, line.id, line.value};
    Offered<FactId> wholes{{FactId{}, BudgetWords::tr("no other line")}};
    addWholes(wholes, at.place.content().budget, line.id);
    form.choice(BudgetWords::tr("&State of the amount:"), "budgetStatus", &BudgetLine::status);
    form.line(BudgetWords::tr("&Line:"), "budgetLabel", &BudgetLine::label);
    addAmount(form);
    form.choice(BudgetWords::tr("&Funder:"), "budgetFunder", &BudgetLine::funder);
    form.line(BudgetWords::tr("Funder, as &written:"), "budgetFunderName", &BudgetLine::funderName);
    form.choice(BudgetWords::tr("&Nature:"), "budgetNature", &BudgetLine::nature);
    form.line(BudgetWords::tr("&Detail:"), "budgetDetail", &BudgetLine::detail);
    form.count(BudgetWords::tr("&Quantity:"), "budgetQuantity", &BudgetLine::quantity);
    addUnitPrice(form);
    form.choice(BudgetWords::tr("Part &of:"), "budgetWhole", &BudgetLine::partOf, wholes);
    addOfWhich(form);
    if (const auto steps = stepsOf(at.place); steps.size() > 1) {
        form.choice(BudgetWords::tr("Pays the ste&p:"), "budgetStep", &BudgetLine::step, steps);
    }
    form.year(BudgetWords::tr("&Year of the report:"), "budgetYear", &BudgetLine::year);
    form.year(BudgetWords::tr("Year of the &grant, if another:"), "budgetGrantYear", &BudgetLine::grantYear);
    form.year(BudgetWords::tr("Year of the a&ction, if another:"), "budgetActionYear",
              &BudgetLine::actionYear);
    form.open();
}

} // namespace jalon::ui
