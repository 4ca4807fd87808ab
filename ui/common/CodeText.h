// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Codes.h"
#include "casefile/PeopleFilter.h"
#include "casefile/PrivacyRequests.h"
#include "letter/LetterKind.h"
#include "meeting/Entities.h"
#include "offer/Entities.h"
#include "reference/Entities.h"

#include <QString>

#include <array>
#include <string_view>

/// The code lists of domain.md as people read them.
namespace jalon::ui {

QString codeText(casefile::Civility civility);
QString codeText(casefile::PathType path);
QString codeText(casefile::Support support);
QString codeText(casefile::ReferentRole role);
QString codeText(casefile::AppointmentKind kind);
QString codeText(casefile::AppointmentStatus status);
QString codeText(casefile::ContractKind kind);
QString codeText(casefile::BarrierTheme theme);
QString codeText(casefile::NotifiedBy origin);
QString codeText(casefile::Source source);
QString codeText(casefile::PrivacyKind kind);
QString codeText(reference::OrganisationKind kind);
QString codeText(casefile::RightsFilter rights);
QString codeText(casefile::ContractFilter contract);
QString codeText(casefile::Need need);
QString codeText(offer::Outcome outcome);
QString codeText(meeting::MeetingKind kind);
QString codeText(letter::LetterKind kind);

/// ETATDOSRSA; an unknown code as it is.
QString rightsStateText(std::string_view state);
/// DEM, CJT; an unknown role as it is.
QString roleText(std::string_view role);
/// SITFAM; an unknown code as it is.
QString familyText(std::string_view situation);
/// 0 to 3.
QString barrierLevelText(int level);

/// All values of an enumeration, in the order in which they are proposed.
template <CodedEnum Enum>
constexpr auto valuesOf()
{
    std::array<Enum, EnumCodes<Enum>::codes.size()> values{};
    for (std::size_t at = 0; at < values.size(); ++at) {
        values[at] = static_cast<Enum>(at);
    }
    return values;
}

} // namespace jalon::ui
