// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/PeopleListing.h"
#include "ui/common/AppContext.h"
#include "ui/common/Directory.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace jalon::ui {

class Banner;
class EmptyState;
class FilterBar;
class MassForm;
class MenuButton;
class ProgressLine;
class ViewKeeper;
class ViewsButton;

/// The table of people: searched as one types, filtered, ordered, seen through saved views; what is selected
/// is copied or acted upon, what is shown is exported.
class PeoplePage : public QWidget {
    Q_OBJECT

public:
    PeoplePage(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);
    ~PeoplePage() override;

    /// Read again if something has changed since.
    void enter();
    void showList(const casefile::PeopleFilter& filter);
    const PeopleModel::People& people() const { return m_model.people(); }
    /// The keyboard goes to that person's row, if there is one.
    void showPerson(PersonId person);
    void takeFocus();
    /// Takes the typed text off; false when there is none.
    bool goBack();

Q_SIGNALS:
    void opened(jalon::PersonId person);
    void importAsked();
    void inNumberAsked(const std::vector<jalon::PersonId>& people);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Keep { Place, Selection };
    struct Shown {
        casefile::PeopleFilter filter;
        casefile::SortOrder order;
    };

    // What is shown
    void build();
    QHBoxLayout* buildTop();
    QHBoxLayout* buildCount();
    void buildStates();
    void connectParts();
    void connectTable();
    casefile::PeopleFilter filter() const;
    void setFilter(const casefile::PeopleFilter& filter);
    void refresh();
    void readDirectory();
    void reload(Keep keep);
    void giveUp();
    void show(const Listing& listing);
    void showCount();
    void sortBy(SortKey column);
    void toTable();

    // What can be done with it (PeoplePageActions.cpp)
    void connectActions();
    void connectViews();
    casefile::PeopleView presentView() const;
    bool isChanged(const QString& name) const;
    void adopt(const casefile::PeopleView& view);
    void showViewName();
    void askToSave();
    void askToRename(const QString& name);
    void chooseColumns();
    void showMenu(const QPoint& at);
    void copy();
    void exportAs(const QString& ending);
    void write(const std::filesystem::path& target);
    void act(MassForm* form);
    void chooseMeeting();

    const AppContext& m_context;
    Workspace& m_workspace;
    PeopleModel m_model;
    ViewKeeper* m_keeper;
    DirectoryPtr m_directory = std::make_shared<Directory>();
    QLineEdit* m_search;
    ViewsButton* m_views;
    QPushButton* m_columns;
    MenuButton* m_export;
    FilterBar* m_filters;
    Banner* m_banner;
    ProgressLine* m_looking;
    ProgressLine* m_output;
    QLabel* m_count;
    QPushButton* m_assign;
    QPushButton* m_orient;
    QPushButton* m_inNumber;
    QPushButton* m_agenda;
    QPushButton* m_note;
    QAction* m_sort;
    QStackedWidget* m_states;
    PeopleTable* m_table;
    EmptyState* m_nobody;
    EmptyState* m_noMatch;
    casefile::SortOrder m_order;
    Shown m_shown; ///< what the table shows
    bool m_stale = true;
    Date m_day; ///< on which it was read
    Latest m_list;
    Latest m_directoryRead;
    Latest m_outputRead;
    Latest m_meetingsRead;
};

} // namespace jalon::ui
