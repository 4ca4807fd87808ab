// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/PeopleRoom.h"

#include "ui/casefile/FilePage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

PeopleRoom::PeopleRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : Room(context, workspace, parent), m_file(new FilePage(context, workspace))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_file);
    m_file->hide();
    setFocusProxy(m_file);
    connect(m_file, &FilePage::closed, m_file, &QWidget::hide);
    connect(m_file, &FilePage::personAsked, this, &PeopleRoom::openPerson);
}

void PeopleRoom::enter() { }

bool PeopleRoom::goBack()
{
    return m_file->isVisible() && m_file->goBack();
}

QString PeopleRoom::helpPage() const
{
    return u"beneficiaires"_s;
}

void PeopleRoom::openPerson(PersonId person)
{
    m_file->show();
    m_file->open(person, {person});
    m_file->setFocus();
}

PersonId PeopleRoom::openedPerson() const
{
    return m_file->isVisible() ? m_file->person() : PersonId{};
}

} // namespace jalon::ui
