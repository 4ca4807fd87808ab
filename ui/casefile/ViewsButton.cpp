// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/ViewsButton.h"

#include "ui/common/Icons.h"
#include "ui/common/Text.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

using casefile::Need;
using casefile::PeopleFilter;
using casefile::PeopleView;
using casefile::RightsFilter;
using casefile::SortKey;
using casefile::SortOrder;

std::vector<PeopleView> builtInViews()
{
    constexpr auto kDuties = RightsFilter::SubjectToDuties;
    const auto view = [](const QString& name, PeopleFilter filter, SortKey key = SortKey::Name) {
        return PeopleView{toUtf8(name), std::move(filter), SortOrder{key, false}, {}};
    };
    return {
        view(ViewsButton::tr("Everybody"), {}),
        view(ViewsButton::tr("Rights open"), {.rights = RightsFilter::Open}),
        view(ViewsButton::tr("Subject to rights and duties"), {.rights = kDuties}),
        view(ViewsButton::tr("Never oriented"), {.neverOriented = true, .rights = kDuties}, SortKey::NextDue),
        view(ViewsButton::tr("Orientation late"), {.need = Need::LateOrientation}, SortKey::NextDue),
        view(ViewsButton::tr("First contract late"), {.need = Need::LateContract}, SortKey::NextDue),
        view(ViewsButton::tr("Without a referent"), {.referent = ReferentId{}, .rights = kDuties}),
        view(ViewsButton::tr("Contracts that end soon"), {.need = Need::ContractEnding},
             SortKey::ContractEnd),
        view(ViewsButton::tr("No news"), {.need = Need::NoNews}, SortKey::NextDue),
        view(ViewsButton::tr("Exits to qualify"), {.need = Need::ExitToQualify})};
}

ViewsButton::ViewsButton(QWidget* parent) : MenuButton(parent)
{
    setObjectName(u"views"_s);
    setIcon(ui::icon(Glyph::Star));
    popupMenu()->setObjectName(u"viewsMenu"_s);
    setCurrent({}, false);
    connect(popupMenu(), &QMenu::aboutToShow, this, &ViewsButton::fillMenu);
}

void ViewsButton::setOwnViews(std::vector<PeopleView> views)
{
    m_own = std::move(views);
    std::ranges::sort(m_own, [](const PeopleView& one, const PeopleView& other) {
        return QString::localeAwareCompare(fromUtf8(one.name), fromUtf8(other.name)) < 0;
    });
}

bool ViewsButton::isOwn(const QString& name) const
{
    return std::ranges::find(m_own, toUtf8(name), &PeopleView::name) != m_own.end();
}

void ViewsButton::setCurrent(const QString& name, bool changed)
{
    m_current = name;
    const auto shown = name.isEmpty() ? tr("Selection") : name;
    setText(
        (changed ? tr("&View: %1 (changed)") : tr("&View: %1")).arg(QString{shown}.replace(u'&', u"&&"_s)));
}

void ViewsButton::fillMenu()
{
    popupMenu()->clear();
    for (const auto& view : builtInViews()) {
        addView(view);
    }
    popupMenu()->addSection(tr("My views"));
    for (const auto& view : m_own) {
        addView(view);
    }
    addChanges();
}

void ViewsButton::addView(const PeopleView& view)
{
    const auto name = fromUtf8(view.name);
    auto* const action = popupMenu()->addAction(QString{name}.replace(u'&', u"&&"_s));
    action->setCheckable(true);
    action->setChecked(name == m_current);
    connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
}

void ViewsButton::addChanges()
{
    popupMenu()->addSeparator();
    auto* const save = popupMenu()->addAction(ui::icon(Glyph::Save), tr("&Save this view…"));
    save->setObjectName(u"saveView"_s);
    connect(save, &QAction::triggered, this, &ViewsButton::saveAsked);
    auto* const rename = popupMenu()->addAction(tr("&Rename “%1”…").arg(m_current));
    rename->setObjectName(u"renameView"_s);
    connect(rename, &QAction::triggered, this, [this] { Q_EMIT renameAsked(m_current); });
    auto* const remove = popupMenu()->addAction(ui::icon(Glyph::Trash), tr("&Delete “%1”").arg(m_current));
    remove->setObjectName(u"deleteView"_s);
    connect(remove, &QAction::triggered, this, [this] { Q_EMIT deleteAsked(m_current); });
    for (auto* const action : {rename, remove}) {
        action->setVisible(isOwn(m_current));
        action->setEnabled(m_canWrite);
    }
    save->setEnabled(m_canWrite);
    if (!m_canWrite) {
        popupMenu()
            ->addAction(tr("This base can only be read: views can be used, not saved"))
            ->setEnabled(false);
    }
}

} // namespace jalon::ui
