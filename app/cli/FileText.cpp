// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileText.h"

#include "EventText.h"

#include <algorithm>

namespace jalon::cli {

namespace {

constexpr std::size_t kShownNirDigits = 7;

std::string maskedNir(const std::string& nir)
{
    return nir.substr(0, kShownNirDigits)
           + std::string(nir.size() - std::min(nir.size(), kShownNirDigits), '*');
}

/// Lines "label : value", those without a value left out.
class Lines {
public:
    void add(std::string_view label, const std::string& value)
    {
        if (!value.empty()) {
            m_text += "  " + std::string{label} + " : " + value + "\n";
        }
    }
    void title(const std::string& title) { m_text += "\n" + title + "\n"; }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void addIdentity(Lines& lines, const casefile::FileView& file)
{
    const auto& identity = file.identity;
    lines.add("nom de naissance", identity.birthName);
    lines.add("naissance", identity.birthOn ? identity.birthOn->toFrench() : "");
    lines.add("NIR", maskedNir(identity.nir));
    lines.add("identifiant du département", identity.ownId);
    lines.add("identifiant France Travail", identity.franceTravailId);
    if (file.household) {
        lines.add("matricule", file.household->file.matricule + " (" + roleText(file.household->role) + ")");
        lines.add("situation familiale", file.household->file.familySituation);
    }
    if (!file.residences.empty()) {
        const auto& home = file.residences.front().value;
        std::string address;
        for (const auto& part : {home.line1, home.line2, home.postcode + " " + home.city}) {
            address += (address.empty() || part.empty() ? "" : ", ") + part;
        }
        lines.add("adresse", address);
    }
    lines.add("mobile", file.contact.mobile);
    lines.add("fixe", file.contact.landline);
    lines.add("courriel", file.contact.email);
}

} // namespace

std::string fileText(const casefile::FileView& file)
{
    Lines lines;
    lines.title(std::to_string(file.person.value) + "  " + file.identity.lastName + " "
                + file.identity.firstName);
    addIdentity(lines, file);
    if (!file.rights.empty()) {
        lines.title("Droits");
    }
    for (const auto& period : file.rights) {
        lines.add(periodText(period.value.startsOn, period.value.endsOn), rightsText(period.value));
    }
    for (const auto& view : file.pathways) {
        lines.title("Parcours : " + notificationText(view.pathway));
        for (const auto& event : view.events) {
            lines.add(event.on.toFrench(), eventText(event, file));
        }
    }
    if (!file.employments.empty() || !file.notes.empty()) {
        lines.title("Emplois et notes");
    }
    for (const auto& employment : file.employments) {
        lines.add(periodText(employment.value.startsOn, employment.value.endsOn),
                  "emploi " + employment.value.kind);
    }
    for (const auto& note : file.notes) {
        lines.add(note.value.writtenOn.toFrench(), note.value.author + " : " + note.value.body);
    }
    return lines.take();
}

} // namespace jalon::cli
