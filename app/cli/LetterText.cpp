// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LetterText.h"

#include "letter/Templates.h"
#include "meeting/Words.h"

#include <algorithm>
#include <array>

namespace jalon::cli {

namespace {

using letter::LetterKind;

constexpr std::array kLetterKinds = {LetterKind::Invitation, LetterKind::Notification, LetterKind::Cer,
                                     LetterKind::ContratEngagement};

/// Below one another, whatever the letters in them.
std::string columned(std::string_view text, std::size_t width)
{
    const auto letters = std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; });
    const auto used = static_cast<std::size_t>(letters);
    return std::string{text} + std::string(used < width ? width - used : 1, ' ');
}

constexpr std::array kSenderLabels = {"Nom",     "Service",    "Adresse",  "Téléphone", "Courriel",
                                      "Signé à", "Signataire", "Fonction", "Tribunal"};

} // namespace

std::string lettersText(const store::Database& database)
{
    std::string text;
    for (const auto kind : kLetterKinds) {
        text += "  " + columned(codeOf(kind), 20) + columned(letter::wordsOf(kind), 42);
        text += letter::isOwnTemplate(database, kind) ? "texte de la base\n" : "texte de Jalon\n";
    }
    return text;
}

std::string fieldsText(LetterKind kind)
{
    std::string text;
    for (const auto& spec : letter::fieldSpecs()) {
        if (letter::isFieldOf(kind, spec.field)) {
            text += "  {{" + columned(std::string{spec.name} + "}}", 30) + std::string{spec.meaning} + "\n";
        }
    }
    return text;
}

std::string senderText(const store::Database& database)
{
    const auto sender = letter::senderOf(database);
    const auto parts = letter::senderParts();
    std::string text;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        auto value = sender.*parts[at].member;
        std::ranges::replace(value, '\n', '|');
        text += "  " + columned(kSenderLabels.at(at), 12) + (value.empty() ? "(manque)" : value) + "\n";
    }
    const auto logo = letter::logoOf(database);
    text += "  " + columned("Logo", 12);
    return text
           + (logo == nullptr
                  ? std::string{"(aucun)\n"}
                  : std::string{logo->isJpeg ? "JPEG" : "PNG"} + ", " + std::to_string(logo->width) + " × "
                        + std::to_string(logo->height) + " pixels\n");
}

std::string missingText(std::span<const letter::Letter> letters)
{
    const auto lacking = letter::lackingOf(letters);
    std::string text;
    if (!lacking.ofSender.empty()) {
        text = "Il manque, du Département (« jalon-cli letter sender » le note) : "
               + letter::namesOf(lacking.ofSender) + "\n";
    }
    text += lacking.ofPeople.empty() ? "" : "Il manque, par personne :\n";
    for (const auto& [person, name, fields] : lacking.ofPeople) {
        text += "  " + std::to_string(person.value) + "  " + name + " : " + letter::namesOf(fields) + "\n";
    }
    return text;
}

std::string notWrittenText(const letter::LetterSet& set)
{
    std::string text = set.notWritten.empty() ? "" : "Sans notification d’orientation :\n";
    for (const auto& [person, name, decision] : set.notWritten) {
        text += "  " + std::to_string(person.value) + "  " + name + " : "
                + (decision ? std::string{meeting::wordsOf(*decision)} : "rien de décidé") + "\n";
    }
    return text;
}

} // namespace jalon::cli
