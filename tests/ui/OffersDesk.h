// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlanDesk.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

namespace jalon::ui::test {

using namespace Qt::StringLiterals;

inline const std::string kCatalogue =
    "Intitulé;Organisme;Fiche-action;Territoire;Places;Fin;Code;Couleur\n"
    "Garage solidaire;Roue libre;drome-pdie-2019-2022/17;Grand Valentinois;12;31/12/2027;MOB;x\n"
    "Ateliers numériques;CCAS de Crest;drome-pdie-2019-2022/17;;;;NUM;\n"
    "Permanence;;99;;;;;\n";

/// A base with the four plans, its catalogue empty, in the room of offers.
struct OffersDesk : Desk {
    OffersDesk()
    {
        makePlanBase(path("pole.jalon"));
        openBase(*this, path("pole.jalon"));
        press(Qt::Key_8, Qt::ControlModifier);
        visibleLater<QPushButton>(*this, "offerFirstImport");
    }

    QTableView& table() { return visibleLater<QTableView>(*this, "offers"); }
    bool shows(const QStringList& titles)
    {
        auto* const view = window().findChild<QTableView*>(u"offers"_s);
        QStringList found;
        const bool shown = waitFor([&] {
            found.clear();
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                found += view->model()->index(row, 0).data().toString();
            }
            return view->isVisible() && found == titles;
        });
        UNSCOPED_INFO("shown: " << found.join(u", "_s).toStdString());
        return shown;
    }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }

    /// The file is tried; REQUIREs that its rows are told.
    QTableWidget& tryFile(const std::string& bytes, const char* button)
    {
        writeFile("catalogue.csv", bytes);
        files().prepare(path("catalogue.csv"));
        click(visible<QPushButton>(window(), button));
        auto& lines = visibleLater<QTableWidget>(*this, "catalogueLines");
        REQUIRE(waitFor([&] { return !sum().isEmpty(); }));
        return lines;
    }
    QString sum() { return visible<QLabel>(window(), "catalogueSum").text(); }
    /// Imports it all, and is back at the catalogue.
    void importAll()
    {
        tryFile(kCatalogue, "offerFirstImport");
        click(visible<QPushButton>(window(), "catalogueImport"));
        visibleLater<QPushButton>(*this, "catalogueUndo");
        press(Qt::Key_Escape);
        REQUIRE(shows({u"Ateliers numériques"_s, u"Garage solidaire"_s}));
    }
    void fill(const char* field, const QString& text)
    {
        tabTo(field);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(text);
    }
    bool isFormOpen() { return window().findChild<QWidget*>(u"offerForm"_s)->isVisible(); }
    QString problem() { return window().findChild<QLabel*>(u"offerProblem"_s)->text(); }
    void save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return !isFormOpen(); }));
    }
};

} // namespace jalon::ui::test
