// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/FileView.h"
#include "letter/Fields.h"
#include "letter/Sender.h"
#include "meeting/Entities.h"

#include <map>
#include <string>
#include <vector>

/// What the fields of a letter are filled with.
namespace jalon::letter {

/// Some fields have several values, one a line. A field that is not in it has none: nothing is known.
class Values {
public:
    /// An empty text says nothing.
    void put(Field field, std::string value);
    void put(Field field, std::vector<std::string> values);

    const std::vector<std::string>* find(Field field) const;
    /// Joined by commas; empty without a value.
    std::string text(Field field) const;

private:
    std::map<Field, std::vector<std::string>> m_values;
};

void putSender(Values& values, const Sender& sender, Date day);
/// Who it is, how to reach them, and what is in force on that day: the orientation and the référent.
void putPerson(Values& values, const store::Database& database, const casefile::FileView& file, Date day);
void putReferent(Values& values, const store::Database& database, ReferentId referent);
void putMeeting(Values& values, const meeting::Meeting& meeting);
/// In place of the orientation in force.
void putDecision(Values& values, const store::Database& database, const meeting::AgendaItem& item, Date on);

/// "Durand Léa".
std::string personName(const casefile::FileView& file);
/// As an envelope shows it, up to six lines: name, complement, street, postcode and commune. None when it
/// lacks what the post needs: a street or a place, a postcode, a commune.
std::vector<std::string> addressLines(const casefile::FileView& file);

/// The last of a kind in the pathway that runs, else in the latest, that `holds`; none: nullptr.
template <class Row, class Holds>
const Row* lastEvent(const casefile::FileView& file, const Holds& holds)
{
    const Row* last = nullptr;
    if (!file.pathways.empty()) {
        for (const auto& event : file.pathways.back().events) {
            const auto* row = std::get_if<Row>(&event.event);
            last = row != nullptr && holds(*row) ? row : last;
        }
    }
    return last;
}

} // namespace jalon::letter
