// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/PeopleRoom.h"

#include "ui/casefile/FilePage.h"
#include "ui/casefile/PeoplePage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

PeopleRoom::PeopleRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : Room(context, workspace, parent),
      m_pages(new QStackedWidget),
      m_list(new PeoplePage(context, workspace)),
      m_file(new FilePage(context, workspace))
{
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_file);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    connect(m_list, &PeoplePage::opened, this, &PeopleRoom::openFromList);
    connect(m_list, &PeoplePage::importAsked, this, &Room::listsAsked);
    connect(m_list, &PeoplePage::inNumberAsked, this, &Room::inNumberAsked);
    connect(m_file, &FilePage::closed, this, &PeopleRoom::backToList);
    connect(m_file, &FilePage::personAsked, this, &PeopleRoom::openPerson);
}

void PeopleRoom::enter()
{
    if (!isFileShown()) {
        m_list->enter();
    }
}

bool PeopleRoom::isFileShown() const
{
    return m_pages->currentIndex() == m_pages->indexOf(m_file);
}

PersonId PeopleRoom::openedPerson() const
{
    return isFileShown() ? m_file->person() : PersonId{};
}

void PeopleRoom::openFromList(PersonId person)
{
    if (person) {
        open(person, *m_list->people());
    }
}

void PeopleRoom::openPerson(PersonId person)
{
    open(person, {});
}

void PeopleRoom::open(PersonId person, std::vector<PersonId> list)
{
    m_file->open(person, std::move(list));
    m_pages->setCurrentWidget(m_file);
    m_file->takeFocus();
}

void PeopleRoom::showList(const casefile::PeopleFilter& filter)
{
    m_pages->setCurrentWidget(m_list);
    m_list->showList(filter);
    m_list->takeFocus();
}

bool PeopleRoom::goBack()
{
    if (!isFileShown()) {
        return m_list->goBack();
    }
    if (!m_file->goBack()) {
        backToList();
    }
    return true;
}

/// To the row of who was seen last: previous and next have gone through the list.
void PeopleRoom::backToList()
{
    m_pages->setCurrentWidget(m_list);
    m_list->showPerson(m_file->person());
    m_list->enter();
    m_list->takeFocus();
}

void PeopleRoom::focusInEvent(QFocusEvent* event)
{
    Room::focusInEvent(event);
    isFileShown() ? m_file->takeFocus() : m_list->takeFocus();
}

QString PeopleRoom::helpPage() const
{
    return u"beneficiaires"_s;
}

} // namespace jalon::ui
