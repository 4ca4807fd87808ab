// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/TreeMenu.h"

#include "ui/common/Icons.h"
#include "ui/programme/NodeForms.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace jalon::ui {

TreeMenu::TreeMenu(std::function<FormPlace()> place, QWidget* parent)
    : MenuButton(ui::icon(Glyph::Sitemap), tr("&Plan"), parent), m_place(std::move(place))
{
    setObjectName(u"planTreeMenu"_s);
    add(tr("Add a &programme…"), "planAddProgramme", &askProgramme);
    m_axis = add(tr("Add an &axis…"), "planAddAxis", &askAxis);
    m_objective = add(tr("Add an &objective…"), "planAddObjective", &askObjective);
    m_fiche = add(tr("Add a &fiche…"), "planAddFiche", &askFiche);
    popupMenu()->addSeparator();
    m_copy = add(tr("&Copy a year…"), "planCopyYear", &askCopyYear);
    popupMenu()->addSeparator();
    m_up = popupMenu()->addAction(tr("Move &up (Alt+Up)"), this, [this] { Q_EMIT moveAsked(-1); });
    m_down = popupMenu()->addAction(tr("Move &down (Alt+Down)"), this, [this] { Q_EMIT moveAsked(1); });
    m_remove = popupMenu()->addAction(tr("&Remove what is chosen…"), this, &TreeMenu::removeAsked);
    m_remove->setObjectName(u"planRemoveNode"_s);
    setPlace({});
}

QAction* TreeMenu::add(const QString& text, const char* name, void (*ask)(const FormPlace&))
{
    auto* const action = popupMenu()->addAction(text, this, [this, ask] { ask(m_place()); });
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

void TreeMenu::setPlace(const PlanPlace& place)
{
    const bool isThere = static_cast<bool>(place);
    m_axis->setEnabled(isThere);
    m_copy->setEnabled(isThere);
    for (auto* const action : {m_up, m_down, m_remove}) {
        action->setEnabled(isThere);
    }
    m_objective->setEnabled(place.axis != nullptr);
    m_fiche->setEnabled(isThere && !place.programme->axes.empty());
}

} // namespace jalon::ui
