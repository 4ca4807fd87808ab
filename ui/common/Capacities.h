// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting/Capacity.h"

#include <QString>

#include <memory>

class QLabel;

/// How many people référents and organisations accompany, where somebody is given to them.
namespace jalon::ui {

struct Capacities {
    meeting::Loads loads;
    bool isPack = false; ///< nobody but the pack's people is counted
};
using CapacitiesPtr = std::shared_ptr<const Capacities>;

CapacitiesPtr readCapacities(const store::Database& database, Date today);

/// "12 of 30", "30 of 30, full"; "12" without a limit.
QString loadText(const meeting::Load& load);
/// The name with the load behind it; the name alone where none is known.
QString withLoad(const QString& name, const Capacities* capacities, ReferentId referent);
QString withLoad(const QString& name, const Capacities* capacities, OrganisationId organisation);
/// That so many people more are more than the référent can take; empty when they are not.
QString overfullText(const Capacities* capacities, ReferentId referent, int more);
/// Says that a pack counts its people alone; hidden in a base.
QLabel* packCountNote();
void showPackCountNote(QLabel& note, const Capacities* capacities);

} // namespace jalon::ui
