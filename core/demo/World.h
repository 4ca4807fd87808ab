// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Entities.h"
#include "demo/Places.h"
#include "demo/Rates.h"
#include "offer/Entities.h"
#include "reference/Entities.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What the simulation produces: nobody in it exists. Names, birth dates, numbers and addresses are drawn
/// independently of one another; telephones are of the ranges kept for fiction, e-mails at example.org.
namespace jalon::demo {

/// The same options give the same bytes.
struct Options {
    int people = rates::kPeople; ///< with open rights in the last list
    int months = rates::kMonths; ///< of lists, the last one being that of `end`
    std::uint64_t seed = 26;
    Date end; ///< any day of the last month
};

/// Numbers the lists from 0.
using Month = std::int16_t;
inline constexpr Month kNever = std::numeric_limits<Month>::max();

/// A value that holds from a list on.
template <class Value>
struct Since {
    Month month = 0;
    Value value;
};

struct Person {
    bool woman = false;
    std::string lastName;
    std::string birthName;
    std::string firstName;
    Date birthOn;
    std::string nir; ///< 15 digits
    std::string email;
    std::vector<Since<std::string>> phones;
    std::vector<Since<bool>> sdd;
    Month lastAlive = kNever; ///< absent from the lists after this one: died
};

/// A household's stay in the lists: [first, beyond).
struct Stay {
    Month first = 0;
    Month beyond = kNever;
    bool closedShown = false; ///< the list of month `beyond` still shows them, with closed rights
    Date rightsFrom = {};
    Date leftOn = {}; ///< once `beyond` is known
};

struct Household {
    std::string matricule;
    std::string familySituation; ///< SITFAM
    std::string benefit; ///< NATPF
    std::vector<Person> adults; ///< demandeur, then conjoint
    std::vector<Since<Address>> addresses;
    std::vector<Since<char>> states; ///< ETATDOSRSA
    std::vector<Stay> stays;
};

template <class Value>
const Value& at(const std::vector<Since<Value>>& values, Month month)
{
    std::size_t index = 0;
    while (index + 1 < values.size() && values[index + 1].month <= month) {
        ++index;
    }
    return values[index].value;
}

struct Organisation {
    std::string name;
    reference::OrganisationKind kind = reference::OrganisationKind::Other;
    std::optional<std::uint8_t> territory; ///< nothing: the whole département
    std::vector<std::uint32_t> referents; ///< indices in World::referents
};

struct Referent {
    std::string name;
    std::uint32_t organisation = 0;
};

/// One of the catalogue: what its model (OfferModels.h) says, at one place.
struct Offer {
    std::size_t model = 0;
    std::string code;
    std::string organisation;
    std::optional<std::uint8_t> territory; ///< nothing: the whole département
    std::string contact;
    std::optional<Date> endsOn;
    std::optional<int> places;
    int held = 0; ///< places that are held on the last day
};

/// One adult of one household during one stay.
struct FileKey {
    std::uint32_t household = 0;
    std::uint8_t adult = 0;
    std::uint8_t stay = 0;

    friend auto operator<=>(const FileKey&, const FileKey&) = default;
};

constexpr FileKey fileKey(std::size_t household, std::size_t adult, std::size_t stay)
{
    return {static_cast<std::uint32_t>(household), static_cast<std::uint8_t>(adult),
            static_cast<std::uint8_t>(stay)};
}

inline constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

using EventFact =
    std::variant<casefile::Orientation, casefile::ReferentAssignment, casefile::Appointment,
                 casefile::Contract, casefile::Diagnostic, casefile::Barrier, casefile::Sanction,
                 casefile::Employment, casefile::Exit, casefile::ExitContact, offer::Prescription>;

/// Something that happened to a person. The ids inside `fact` are left empty: `file`, `organisation`,
/// `referent` and `offer` say which.
struct Event {
    Date recordedOn; ///< a working day: when Jalon learns it
    FileKey file;
    std::uint32_t id = 0; ///< from 0, without gaps
    std::uint32_t replaces = kNone; ///< id of the earlier event that this one completes or corrects
    bool byPartner = false; ///< comes with the partners' monthly list
    std::uint32_t organisation = kNone;
    std::uint32_t referent = kNone;
    std::uint32_t offer = kNone;
    EventFact fact;
};

struct World {
    Options options;
    std::vector<Household> households = {};
    std::vector<Organisation> organisations = {};
    std::vector<Referent> referents = {};
    std::vector<Offer> offers = {};
    std::vector<Event> events = {}; ///< in the order in which they are recorded

    Date firstMonth() const { return options.end.firstOfMonth().addMonths(1 - options.months); }
    /// The date of a list: the first of its month.
    Date listDate(int month) const { return firstMonth().addMonths(month); }
    /// The working day on which a list comes in.
    Date importDay(int month) const;
    /// The last working day of a month, on which the partners' list comes in.
    Date partnerDay(int month) const;
};

} // namespace jalon::demo
