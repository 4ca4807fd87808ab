// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Capacities.h"

#include "store/Issuer.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString ofCapacity(const char* text)
{
    return QCoreApplication::translate("Capacities", text);
}

template <class AnyLoad, class IdType>
const AnyLoad* loadIn(const std::vector<AnyLoad>& loads, IdType id)
{
    const auto found = std::ranges::find(loads, id, &AnyLoad::id);
    return found == loads.end() ? nullptr : &*found;
}

template <class AnyLoad>
QString named(const QString& name, const AnyLoad* known)
{
    return known == nullptr ? name : u"%1 (%2)"_s.arg(name, loadText(known->load));
}

} // namespace

CapacitiesPtr readCapacities(const store::Database& database, Date today)
{
    return std::make_shared<const Capacities>(
        Capacities{meeting::loadsOn(database, today), store::isPack(database)});
}

QString loadText(const meeting::Load& load)
{
    if (!load.places) {
        return numberText(load.inCharge);
    }
    const auto text = ofCapacity(QT_TRANSLATE_NOOP("Capacities", "%1 of %2"))
                          .arg(numberText(load.inCharge), numberText(*load.places));
    return load.isFull() ? text + ofCapacity(QT_TRANSLATE_NOOP("Capacities", ", full")) : text;
}

QString withLoad(const QString& name, const Capacities* capacities, ReferentId referent)
{
    return capacities == nullptr ? name : named(name, loadIn(capacities->loads.referents, referent));
}

QString withLoad(const QString& name, const Capacities* capacities, OrganisationId organisation)
{
    return capacities == nullptr ? name : named(name, loadIn(capacities->loads.organisations, organisation));
}

QString overfullText(const Capacities* capacities, ReferentId referent, int more)
{
    const auto* const known = capacities == nullptr ? nullptr : loadIn(capacities->loads.referents, referent);
    if (known == nullptr || !known->load.places || known->load.inCharge + more <= *known->load.places) {
        return {};
    }
    return ofCapacity(QT_TRANSLATE_NOOP("Capacities", "%1 would have %2 people (places: %3)."))
        .arg(fromUtf8(known->name), numberText(known->load.inCharge + more), numberText(*known->load.places));
}

QLabel* packCountNote()
{
    auto* const note =
        mutedLabel(ofCapacity(QT_TRANSLATE_NOOP("Capacities", "In a pack only its people are counted.")));
    note->setObjectName(u"packCount"_s);
    note->setWordWrap(true);
    note->hide();
    return note;
}

void showPackCountNote(QLabel& note, const Capacities* capacities)
{
    note.setVisible(capacities != nullptr && capacities->isPack);
}

} // namespace jalon::ui
