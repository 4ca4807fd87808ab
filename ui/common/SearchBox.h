// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Search.h"
#include "programme/FicheSearch.h"
#include "ui/common/Reader.h"

#include <QLineEdit>

class QListWidget;

namespace jalon::ui {

class Workspace;

/// Finds people, and fiches below them, from anywhere while one types; the arrows choose, Enter opens the
/// file or the fiche, the last line lists all the people. Of people alone: the arrows and Enter choose one.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    enum class Scope { PeopleAndFiches, People };

    explicit SearchBox(Workspace& workspace, Scope scope, QWidget* parent = nullptr);
    ~SearchBox() override;

Q_SIGNALS:
    void personChosen(jalon::PersonId person);
    void ficheChosen(jalon::programme::FicheId fiche);
    /// Everybody who answers to the text.
    void allAsked(const QString& text);
    /// Esc, or something was chosen: the room has the keyboard again.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Answer {
        std::vector<casefile::Found> people;
        std::vector<programme::FoundFiche> fiches;
    };
    void search();
    void show(const Answer& answer);
    void place();
    void choose(int row);
    void moveBy(int rows);
    void leave();

    Workspace& m_workspace;
    Scope m_scope;
    QListWidget* m_results; ///< a window of its own below the field
    bool m_enterWaits = false; ///< for what is found to come
    Latest m_search;
};

} // namespace jalon::ui
