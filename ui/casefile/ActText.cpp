// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to events, in words: in menus, on the title of a form, after "Undo:".
#include "ui/casefile/EventText.h"

#include <QCoreApplication>

#include <array>

namespace jalon::ui {

namespace {

struct ActWords {
    EventKind kind;
    const char* menu;
    const char* add;
    const char* correct;
    const char* cancel;
};

constexpr std::array kWords = {
    ActWords{EventKind::Diagnostic, QT_TRANSLATE_NOOP("ActText", "&Diagnostic…"),
             QT_TRANSLATE_NOOP("ActText", "adding a diagnostic"),
             QT_TRANSLATE_NOOP("ActText", "correcting the diagnostic"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the diagnostic")},
    ActWords{EventKind::Barrier, QT_TRANSLATE_NOOP("ActText", "&Barrier…"),
             QT_TRANSLATE_NOOP("ActText", "adding a barrier"),
             QT_TRANSLATE_NOOP("ActText", "correcting the barrier"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the barrier")},
    ActWords{EventKind::Orientation, QT_TRANSLATE_NOOP("ActText", "&Orientation…"),
             QT_TRANSLATE_NOOP("ActText", "adding an orientation"),
             QT_TRANSLATE_NOOP("ActText", "correcting the orientation"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the orientation")},
    ActWords{EventKind::Referent, QT_TRANSLATE_NOOP("ActText", "&Referent…"),
             QT_TRANSLATE_NOOP("ActText", "assigning a referent"),
             QT_TRANSLATE_NOOP("ActText", "correcting the referent"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the referent")},
    ActWords{EventKind::Appointment, QT_TRANSLATE_NOOP("ActText", "&Appointment…"),
             QT_TRANSLATE_NOOP("ActText", "adding an appointment"),
             QT_TRANSLATE_NOOP("ActText", "correcting the appointment"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the appointment")},
    ActWords{EventKind::Contract, QT_TRANSLATE_NOOP("ActText", "&Contract…"),
             QT_TRANSLATE_NOOP("ActText", "adding a contract"),
             QT_TRANSLATE_NOOP("ActText", "correcting the contract"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the contract")},
    ActWords{EventKind::Employment, QT_TRANSLATE_NOOP("ActText", "&Employment…"),
             QT_TRANSLATE_NOOP("ActText", "adding an employment"),
             QT_TRANSLATE_NOOP("ActText", "correcting the employment"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the employment")},
    ActWords{EventKind::Sanction, QT_TRANSLATE_NOOP("ActText", "&Sanction…"),
             QT_TRANSLATE_NOOP("ActText", "adding a sanction"),
             QT_TRANSLATE_NOOP("ActText", "correcting the sanction"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the sanction")},
    ActWords{EventKind::Exit, QT_TRANSLATE_NOOP("ActText", "E&xit…"),
             QT_TRANSLATE_NOOP("ActText", "recording the exit"),
             QT_TRANSLATE_NOOP("ActText", "correcting the exit"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the exit")},
    ActWords{EventKind::ExitContact, QT_TRANSLATE_NOOP("ActText", "Contact a&fter the exit…"),
             QT_TRANSLATE_NOOP("ActText", "adding a contact after the exit"),
             QT_TRANSLATE_NOOP("ActText", "correcting the contact after the exit"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the contact after the exit")},
    ActWords{EventKind::Registration, QT_TRANSLATE_NOOP("ActText", "Re&gistration with France Travail…"),
             QT_TRANSLATE_NOOP("ActText", "adding a registration with France Travail"),
             QT_TRANSLATE_NOOP("ActText", "correcting the registration with France Travail"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the registration with France Travail")},
    ActWords{EventKind::Note, QT_TRANSLATE_NOOP("ActText", "&Note…"),
             QT_TRANSLATE_NOOP("ActText", "adding a note"),
             QT_TRANSLATE_NOOP("ActText", "correcting the note"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the note")},
    ActWords{EventKind::Pathway, QT_TRANSLATE_NOOP("ActText", "New &pathway…"),
             QT_TRANSLATE_NOOP("ActText", "opening a pathway"),
             QT_TRANSLATE_NOOP("ActText", "correcting the notification"), ""},
    ActWords{EventKind::Residence, QT_TRANSLATE_NOOP("ActText", "&Move to another address…"),
             QT_TRANSLATE_NOOP("ActText", "moving to another address"),
             QT_TRANSLATE_NOOP("ActText", "correcting the address"), ""},
    ActWords{EventKind::Prescription, QT_TRANSLATE_NOOP("ActText", "Prescr&iption of an offer…"),
             QT_TRANSLATE_NOOP("ActText", "prescribing an offer"),
             QT_TRANSLATE_NOOP("ActText", "correcting the prescription"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the prescription")},
    ActWords{EventKind::Request, QT_TRANSLATE_NOOP("ActText", "Request for another orie&ntation…"),
             QT_TRANSLATE_NOOP("ActText", "asking for another orientation"),
             QT_TRANSLATE_NOOP("ActText", "correcting the request for another orientation"),
             QT_TRANSLATE_NOOP("ActText", "withdrawing the request for another orientation")},
    ActWords{EventKind::PrivacyRequest, QT_TRANSLATE_NOOP("ActText", "Re&quest about their data (GDPR)…"),
             QT_TRANSLATE_NOOP("ActText", "adding a request about their data"),
             QT_TRANSLATE_NOOP("ActText", "correcting the request about their data"),
             QT_TRANSLATE_NOOP("ActText", "cancelling the request about their data")},
    ActWords{EventKind::Identity, "", "", QT_TRANSLATE_NOOP("ActText", "correcting the identity"), ""},
    ActWords{EventKind::Contact, "", "", QT_TRANSLATE_NOOP("ActText", "correcting the contact details"), ""},
};

const ActWords& wordsOf(EventKind kind)
{
    static constexpr ActWords kNone{EventKind::Count_, "", "", "", ""};
    const auto* const found = std::ranges::find(kWords, kind, &ActWords::kind);
    return found == kWords.end() ? kNone : *found;
}

QString translated(const char* text)
{
    return *text == '\0' ? QString{} : QCoreApplication::translate("ActText", text);
}

} // namespace

QString menuText(EventKind kind)
{
    return translated(wordsOf(kind).menu);
}

QString actText(Act act, EventKind kind)
{
    const auto& words = wordsOf(kind);
    switch (act) {
    case Act::Add:
        return translated(words.add);
    case Act::Correct:
        return translated(words.correct);
    default:
        return translated(words.cancel);
    }
}

} // namespace jalon::ui
