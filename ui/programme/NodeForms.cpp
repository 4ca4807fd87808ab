// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/NodeForms.h"

#include "programme/NewYear.h"
#include "ui/programme/PlanChoices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;

struct NodeWords {
    Q_DECLARE_TR_FUNCTIONS(PlanForms)
};

QString codeAndTitle(const AxisFile& axis)
{
    return (fromUtf8(axis.code) + u' ' + fromUtf8(axis.title)).trimmed();
}

/// Where a fiche can stand, as one reads the plan.
struct Shelf {
    AxisId axis;
    ObjectiveId objective;
    QString text;
};

void addShelves(std::vector<Shelf>& shelves, const std::vector<AxisEntry>& axes)
{
    for (const auto& axis : axes) {
        shelves.push_back({axis.id, {}, codeAndTitle(axis.file)});
        for (const auto& objective : axis.objectives) {
            shelves.push_back(
                {axis.id, objective.id, codeAndTitle(axis.file) + u" › "_s + fromUtf8(objective.file.title)});
        }
        addShelves(shelves, axis.axes);
    }
}

/// Of the chosen axis; of the first one where a programme is chosen.
qsizetype shelfOf(const std::vector<Shelf>& shelves, const PlanPlace& place)
{
    const auto objective = place.fiche != nullptr ? place.fiche->file.objective : ObjectiveId{};
    const auto found = std::ranges::find_if(shelves, [&](const Shelf& shelf) {
        return place.axis != nullptr && shelf.axis == place.axis->id && shelf.objective == objective;
    });
    return found == shelves.end() ? 0 : found - shelves.begin();
}

} // namespace

void askProgramme(const FormPlace& at)
{
    ProgrammeFile fresh;
    fresh.kind = ProgrammeKind::Pdie;
    EntryForm form{at, NodeWords::tr("Add a programme"), FactId{}, fresh};
    form.line(NodeWords::tr("&Name:"), "programmeName", &ProgrammeFile::name);
    form.line(NodeWords::tr("&Code:"), "programmeCode", &ProgrammeFile::code);
    form.choice(NodeWords::tr("&Kind:"), "programmeKind", &ProgrammeFile::kind);
    form.line(NodeWords::tr("&Département (26, 41…):"), "programmeDepartement", &ProgrammeFile::departement);
    form.choice(NodeWords::tr("Part of the &plan:"), "programmeParent", &ProgrammeFile::parent,
                parentsOffered(*at.content, {}));
    form.choice(NodeWords::tr("Territor&y:"), "programmeTerritory", &ProgrammeFile::territory,
                territoriesOffered(*at.content));
    form.year(NodeWords::tr("&First year:"), "programmeFirstYear", &ProgrammeFile::firstYear);
    form.year(NodeWords::tr("&Last year:"), "programmeLastYear", &ProgrammeFile::lastYear);
    form.open();
}

void askAxis(const FormPlace& at)
{
    AxisFile fresh;
    fresh.programme = at.place.programme->id;
    EntryForm form{at, NodeWords::tr("Add an axis"), FactId{}, fresh};
    form.line(NodeWords::tr("&Code:"), "axisCode", &AxisFile::code);
    form.line(NodeWords::tr("&Title:"), "axisTitle", &AxisFile::title);
    QStringList words{NodeWords::tr("no other axis")};
    std::vector<AxisId> wholes{{}};
    for (const auto& axis : at.place.programme->axes) {
        words += codeAndTitle(axis.file);
        wholes.push_back(axis.id);
    }
    auto* const box = choiceBox(words, 0);
    form.add(
        NodeWords::tr("Part of the a&xis:"), "axisParent", box,
        [box, wholes](AxisFile& row) {
            row.parent = wholes[static_cast<std::size_t>(box->currentIndex())];
            return QString{};
        },
        &AxisFile::parent);
    form.open();
}

void askObjective(const FormPlace& at)
{
    ObjectiveFile fresh;
    fresh.axis = at.place.axis->id;
    EntryForm form{at, NodeWords::tr("Add an objective"), FactId{}, fresh};
    form.line(NodeWords::tr("&Title:"), "objectiveTitle", &ObjectiveFile::title);
    form.text(NodeWords::tr("&Text:"), "objectiveBody", &ObjectiveFile::body);
    form.dialog().explain(
        NodeWords::tr("It groups fiches inside the axis “%1”.").arg(codeAndTitle(at.place.axis->file)));
    form.open();
}

void askFiche(const FormPlace& at)
{
    std::vector<Shelf> shelves;
    addShelves(shelves, at.place.programme->axes);
    QStringList words;
    for (const auto& shelf : shelves) {
        words += shelf.text;
    }
    EntryForm form{at, NodeWords::tr("Add a fiche"), FactId{}, FicheFile{}};
    form.line(NodeWords::tr("&Code:"), "ficheCode", &FicheFile::code);
    form.line(NodeWords::tr("&Title:"), "ficheTitle", &FicheFile::title);
    auto* const box = choiceBox(words, shelfOf(shelves, at.place));
    form.add(
        NodeWords::tr("&In:"), "ficheAxis", box,
        [box, shelves](FicheFile& row) {
            const auto& shelf = shelves[static_cast<std::size_t>(box->currentIndex())];
            row.axis = shelf.axis;
            row.objective = shelf.objective;
            return QString{};
        },
        &FicheFile::axis, &FicheFile::objective);
    form.line(NodeWords::tr("&Pilot:"), "fichePilot", &FicheFile::pilot);
    form.text(NodeWords::tr("&Goals:"), "ficheGoals", &FicheFile::goals);
    form.open();
}

void askCopyYear(const FormPlace& at)
{
    struct Asked {
        std::optional<int> from;
        std::optional<int> to;
        NewYear made; ///< the writing thread sets it before it answers
    };
    const auto asked = std::make_shared<Asked>();
    const int proposed = at.year.value_or(at.clock.today().year() - 1);
    auto* const from = new QLineEdit(QString::number(proposed));
    auto* const to = new QLineEdit(QString::number(proposed + 1));
    auto* const dialog = new EntryDialog(at.writer, NodeWords::tr("Copy a year"), at.parent);
    dialog->add(NodeWords::tr("&From the year:"), "copyFrom", from, [from, asked] {
        return readYear(from->text(), asked->from) && asked->from ? QString{} : noYear(from->text());
    });
    dialog->add(NodeWords::tr("&To the year:"), "copyTo", to, [to, asked] {
        if (!readYear(to->text(), asked->to) || !asked->to) {
            return noYear(to->text());
        }
        return *asked->to > *asked->from
                   ? QString{}
                   : NodeWords::tr("The new year must come after %1.").arg(*asked->from);
    });
    dialog->explain(
        NodeWords::tr(
            "In “%1”: every fiche that reported gets a year to be written; what was forecast becomes "
            "the planned budget, else the planned lines come without their amounts; situation N "
            "becomes N-1, and a target stays until its year. Nothing is replaced.")
            .arg(fromUtf8(at.place.programme->file.name)));
    dialog->ask(
        [asked, plan = at.place.programme->id]() -> Workspace::Edit {
            return [asked, plan](store::Transaction& tx) -> Expected<void> {
                const auto made = copyYear(tx, plan, *asked->from, *asked->to);
                asked->made = made.value_or(NewYear{});
                return made ? Expected<void>{} : std::unexpected{made.error()};
            };
        },
        [asked, &writer = at.writer] {
            Q_EMIT writer.succeeded(
                NodeWords::tr("%1 is open: %2 fiches to report on, %3 budget lines, %4 indicators. Ctrl+Z "
                              "takes it away again.")
                    .arg(*asked->to)
                    .arg(asked->made.executions)
                    .arg(asked->made.lines)
                    .arg(asked->made.values));
        });
}

} // namespace jalon::ui
