// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDesk.h"

#include <QLabel>
#include <QPushButton>

using namespace jalon;
using namespace jalon::ui;
using namespace jalon::ui::test;
using namespace Qt::StringLiterals;

namespace {

struct Typed {
    const char* field;
    QString text;
};

/// An event that is added, corrected, cancelled: what is typed, and what the line then says.
struct Course {
    QString menu;
    QString person;
    std::vector<Typed> added;
    QString line;
    Typed corrected;
    QString correctedLine;
};

const std::vector<Course> kCourses = {
    {u"Diagnostic"_s,
     u"Barbier"_s,
     {{"situation", u"chez un ami"_s}, {"distance", u"3"_s}},
     u"chez un ami"_s,
     {"situation", u"locataire"_s},
     u"locataire"_s},
    {u"Frein"_s,
     u"Barbier"_s,
     {{"theme", u"mob"_s}, {"level", u"3"_s}},
     u"bloquant"_s,
     {"level", u"1"_s},
     u"mobilité · 1"_s},
    {u"Orientation"_s,
     u"Abadie"_s,
     {{"path", u"emploi"_s}, {"organisationId", u"CCAS de Crest"_s}},
     u"emploi · CCAS de Crest"_s,
     {"path", u"social"_s},
     u"social · CCAS de Crest"_s},
    {u"Référent"_s,
     u"Caron"_s,
     {{"referentId", u"P. Martin"_s}},
     u"P. Martin"_s,
     {"startsOn", u"02/11/2026"_s},
     u"02/11/2026"_s},
    {u"Rendez-vous"_s,
     u"Barbier"_s,
     {{"scheduledOn", u"12/11/2026"_s}, {"scheduledAt", u"9h30"_s}},
     u"09:30"_s,
     {"place", u"salle des halles"_s},
     u"salle des halles"_s},
    {u"Contrat"_s,
     u"Barbier"_s,
     {{"endsOn", u"04/05/2027"_s}, {"goals", u"permis B"_s}},
     u"permis B"_s,
     {"goals", u"permis et garde"_s},
     u"permis et garde"_s},
    {u"Emploi"_s,
     u"Dumas"_s,
     {{"kind", u"CDD"_s}, {"weeklyHours", u"24,5"_s}},
     u"24,5"_s,
     {"kind", u"CDI"_s},
     u"CDI"_s},
    {u"Demande de réorientation"_s,
     u"Barbier"_s,
     {{"requestedBy", u"la personne"_s}, {"reason", u"a un projet"_s}},
     u"demandée par la personne · a un projet"_s,
     {"reason", u"un emploi en vue"_s},
     u"un emploi en vue"_s},
    {u"Sanction"_s,
     u"Barbier"_s,
     {{"kind", u"avertissement"_s}},
     u"avertissement"_s,
     {"kind", u"suspension"_s},
     u"suspension"_s},
    {u"Sortie"_s,
     u"Caron"_s,
     {{"reason", u"rad"_s}},
     u"Radiation"_s,
     {"exitedOn", u"03/11/2026"_s},
     u"03/11/2026 | Sortie"_s},
    {u"Suivi après"_s,
     u"Faure"_s,
     {{"situation", u"en poste"_s}},
     u"3 mois après · en poste"_s,
     {"months", u"6"_s},
     u"6 mois après"_s},
    {u"Inscription"_s,
     u"Dumas"_s,
     {{"category", u"A"_s}},
     u"catégorie A"_s,
     {"category", u"B"_s},
     u"catégorie B"_s},
    {u"Demande sur ses données"_s,
     u"Dumas"_s,
     {{"kind", u"rect"_s}, {"about", u"née en 1987"_s}},
     u"rectification · née en 1987 · réponse attendue au plus tard le"_s,
     {"answeredOn", u"05/11/2026"_s},
     u"répondu le 05/11/2026"_s},
    {u"Note"_s,
     u"Dumas"_s,
     {{"body", u"rappeler lundi"_s}},
     u"rappeler lundi"_s,
     {"body", u"rappeler mardi"_s},
     u"rappeler mardi"_s},
};

const char* const kEvents = "pathwayEvents";

void undo()
{
    press(Qt::Key_Z, Qt::ControlModifier);
}

void follow(FileDesk& desk, const Course& course)
{
    INFO(course.menu.toStdString() << " of " << course.person.toStdString());
    desk.openFile(course.person);
    desk.add(course.menu);
    for (const auto& [field, text] : course.added) {
        desk.fill(field, text);
    }
    desk.save();
    REQUIRE(desk.holds(kEvents, {course.line}));
    desk.window().activateWindow(); // the menu took that away for a while
    CHECK(waitFor([&] { return desk.facts(kEvents).hasFocus(); }));

    desk.choose(kEvents, course.line);
    press(Qt::Key_Return);
    REQUIRE(desk.isFormOpen());
    desk.fill(course.corrected.field, course.corrected.text);
    desk.save();
    REQUIRE(desk.holds(kEvents, {course.correctedLine}));

    desk.choose(kEvents, course.correctedLine);
    press(Qt::Key_Delete);
    REQUIRE(desk.holdsNone(kEvents, course.correctedLine));
    undo();
    REQUIRE(desk.holds(kEvents, {course.correctedLine}));
    undo();
    REQUIRE(desk.holdsNone(kEvents, course.correctedLine));
    REQUIRE(desk.holds(kEvents, {course.line}));
    undo();
    REQUIRE(desk.holdsNone(kEvents, course.line));
    press(Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(desk.holds(kEvents, {course.line}));
    undo();
    REQUIRE(desk.holdsNone(kEvents, course.line));
    desk.backToPeople();
}

} // namespace

TEST_CASE("Every kind of event is added, corrected, cancelled and undone by the keyboard", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    for (const auto& course : kCourses) {
        follow(desk, course);
    }
}

TEST_CASE("Somebody who comes back has a new pathway, whose notification is corrected", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Faure"_s);
    desk.add(u"Nouveau parcours"_s);
    desk.fill("notifiedOn", u"20/09/2026"_s);
    CHECK(desk.warns("notifiedOn", u"01/10/2026"_s)); // before the exit of the former one
    desk.fill("notifiedOn", u"02/11/2026"_s);
    desk.save();
    REQUIRE(desk.holds(kEvents, {u"02/11/2026"_s, u"début du parcours"_s}));
    desk.choose(kEvents, u"02/11/2026"_s);
    press(Qt::Key_Return);
    desk.fill("notifiedOn", u"03/11/2026"_s);
    desk.save();
    REQUIRE(desk.holds(kEvents, {u"03/11/2026"_s, u"début du parcours"_s}));
    undo();
    undo();
    CHECK(desk.holdsNone(kEvents, u"/11/2026"_s));
}

TEST_CASE("A move ends the former address; both are corrected in their place", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Abadie"_s);
    desk.add(u"Déménagement"_s);
    desk.fill("postcode", u"26400"_s);
    desk.fill("city", u"Crest"_s);
    desk.save();
    desk.turnTo(Qt::Key_I);
    REQUIRE(desk.holds("residences", {u"05/11/2026"_s, u"26400 Crest"_s, u"26108"_s}));
    REQUIRE(desk.holds("residences", {u"04/11/2026"_s, u"Valence"_s}));
    desk.choose("residences", u"Crest"_s);
    press(Qt::Key_Return);
    desk.fill("line1", u"3 rue Haute"_s);
    desk.save();
    CHECK(desk.holds("residences", {u"3 rue Haute"_s}));
    undo();
    CHECK(desk.holdsNone("residences", u"3 rue Haute"_s));
    undo();
    CHECK(desk.holdsNone("residences", u"Crest"_s));
}

TEST_CASE("An orientation with a référent who is new creates both, and ends what was in force", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.add(u"Orientation"_s);
    desk.fill("path", u"emploi"_s);
    desk.fill("organisationId", u"Mission locale du Diois"_s);
    CHECK(desk.warns("organisationId", u"cochez"_s));
    desk.tabTo("createOrganisation");
    press(Qt::Key_Space);
    desk.fill("referentId", u"N. Roux"_s);
    desk.tabTo("createReferent");
    press(Qt::Key_Space);
    desk.save();
    desk.turnTo(Qt::Key_O);
    CHECK(desk.holds("orientations", {u"05/11/2026"_s, u"emploi"_s, u"Mission locale du Diois"_s}));
    CHECK(desk.holds("orientations", {u"05/11/2026"_s, u"N. Roux"_s, u"Mission locale du Diois"_s}));
    CHECK(desk.holds("orientations", {u"20/09/2026"_s, u"04/11/2026"_s, u"CCAS de Crest"_s}));
    CHECK(desk.holds("orientations", {u"04/11/2026"_s, u"C. Durand"_s}));
    undo();
    CHECK(desk.holdsNone("orientations", u"Mission locale"_s));
    CHECK(desk.holdsNone("orientations", u"04/11/2026"_s));
}

TEST_CASE("Who came to an appointment is said by one key; it is put off by another", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.turnTo(Qt::Key_R);
    press(Qt::Key_Space); // "Ajouter…" of the empty page
    REQUIRE(waitFor([&] { return desk.isFormOpen(); }));
    desk.fill("fixedOn", u"20/10/2026"_s);
    desk.fill("scheduledOn", u"04/11/2026"_s);
    desk.save();
    desk.choose("appointments", u"04/11/2026"_s);
    press(Qt::Key_A);
    REQUIRE(desk.holds("appointments", {u"04/11/2026"_s, u"absent"_s}));
    undo();
    REQUIRE(desk.holdsNone("appointments", u"absent"_s));
    press(Qt::Key_R);
    REQUIRE(desk.isFormOpen());
    desk.fill("scheduledOn", u"18/11/2026"_s);
    desk.save();
    CHECK(desk.holds("appointments", {u"18/11/2026"_s}));
    CHECK(desk.holds("appointments", {u"04/11/2026"_s, u"annulé"_s}));
}

TEST_CASE("A request for another orientation waits in its tab until a decision answers it", "[ui][file]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Barbier"_s);
    desk.add(u"Demande de réorientation"_s);
    desk.fill("requestedOn", u"06/11/2026"_s); // to come
    CHECK(desk.warns("requestedOn", u"à venir"_s));
    desk.fill("requestedOn", u"04/11/2026"_s);
    desk.fill("requestedBy", u"le référent"_s);
    desk.save();
    desk.turnTo(Qt::Key_O);
    CHECK(desk.holds("orientations", {u"04/11/2026"_s, u"le référent"_s, u"attend une décision"_s}));
    desk.add(u"Orientation"_s);
    desk.fill("path", u"emploi"_s);
    desk.save();
    CHECK(desk.holdsNone("orientations", u"attend une décision"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.holds("orientations", {u"attend une décision"_s}));
    desk.choose("orientations", u"attend une décision"_s);
    press(Qt::Key_Delete);
    CHECK(desk.holdsNone("orientations", u"attend une décision"_s));
}

TEST_CASE("A note that is too long stays in its form, whole, and the limit is said", "[ui][files][limits]")
{
    FileDesk desk;
    desk.openPeople();
    desk.openFile(u"Dumas"_s);
    desk.add(u"Note"_s);
    desk.tabTo("body");
    auto& body = visible<QPlainTextEdit>(desk.window(), "body");
    const QString text(70'000, u'x');
    body.setPlainText(text);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(waitFor([&] {
        const auto labels = desk.window().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"64\u00A0Ko au plus"_s);
        });
    }));
    CHECK(desk.isFormOpen());
    CHECK(body.toPlainText() == text);
}
