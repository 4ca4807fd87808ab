// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/AddMenu.h"

#include "ui/casefile/EventText.h"
#include "ui/common/Text.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct AddMenuWords {
    Q_DECLARE_TR_FUNCTIONS(AddMenu)
};

} // namespace

const std::vector<EventKind>& addedKinds()
{
    static const std::vector<EventKind> kKinds = {
        EventKind::Appointment,   EventKind::Note,         EventKind::Orientation, EventKind::Referent,
        EventKind::Contract,      EventKind::Prescription, EventKind::Diagnostic,  EventKind::Barrier,
        EventKind::Employment,    EventKind::Sanction,     EventKind::Exit,        EventKind::ExitContact,
        EventKind::Registration,  EventKind::Request,      EventKind::Residence,   EventKind::Pathway,
        EventKind::PrivacyRequest};
    return kKinds;
}

QString whyNotAdd(EventKind kind, const FileContent& content)
{
    const auto* const pathway = content.pathway();
    const bool hasLeft = std::ranges::any_of(
        content.file.pathways, [](const auto& view) { return view.pathway.exitedOn.has_value(); });
    if (isOfPathway(kind) && pathway == nullptr) {
        return AddMenuWords::tr("There is no pathway yet: open one first.");
    }
    if (kind == EventKind::Exit && pathway->exitedOn) {
        return AddMenuWords::tr("The pathway has its exit already: correct that one.");
    }
    if (kind == EventKind::Request && pathway->exitedOn) {
        return AddMenuWords::tr("The pathway has its exit: there is no orientation to change.");
    }
    if (kind == EventKind::ExitContact && !hasLeft) {
        return AddMenuWords::tr("There is no exit yet.");
    }
    if (kind == EventKind::Pathway && pathway != nullptr && !pathway->exitedOn) {
        return AddMenuWords::tr("A pathway is open already: record its exit first.");
    }
    if (kind == EventKind::Prescription && content.directory->offers.empty()) {
        return AddMenuWords::tr("The catalogue holds no offer yet: fill it in the room of offers.");
    }
    if (kind == EventKind::Residence && !content.file.household) {
        return AddMenuWords::tr("The household is not known yet; a list of the CAF gives it.");
    }
    return {};
}

void fillAddMenu(QMenu& menu, const std::vector<EventKind>& kinds, const FileContent& content,
                 const std::function<void(EventKind)>& add)
{
    menu.clear();
    menu.setToolTipsVisible(true);
    for (const auto kind : kinds) {
        auto* const action = menu.addAction(menuText(kind));
        const auto why = whyNotAdd(kind, content);
        action->setObjectName(u"add"_s + sentenceCase(widgetName(tableOf(kind))));
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
        QObject::connect(action, &QAction::triggered, &menu, [add, kind] { add(kind); });
    }
}

} // namespace jalon::ui
