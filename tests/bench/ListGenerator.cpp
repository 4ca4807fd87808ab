// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListGenerator.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>

namespace jalon::bench {

namespace {

constexpr std::string_view kHeader =
    "Matricule;Rôle;Civilité;Nom;Nom de naissance;Prénom;Date de naissance;NIR;Adresse;Code postal;Ville;"
    "Téléphone;Mail;Etat du dossier;SDD;Situation familiale;Date d'ouverture des droits\r\n";

constexpr std::array<std::string_view, 20> kSyllables = {"ba",  "ché", "do",  "fè",  "gui", "lan", "mo",
                                                         "né",  "pi",  "ra",  "sou", "té",  "vi",  "zan",
                                                         "bre", "cla", "dru", "fli", "gro", "pré"};
constexpr std::array<std::string_view, 12> kFirstNames = {
    "Anaïs", "Hugo", "Léa", "Zoé", "Marc", "Inès", "Paul", "Chloé", "Noël", "Aude", "Rémi", "Jean-Luc"};
constexpr std::array<std::string_view, 5> kTowns = {"26000;Valence", "26100;Romans-sur-Isère",
                                                    "26200;Montélimar", "26400;Crest", "26700;Pierrelatte"};

/// The numbers of one person: always the same, whatever the list.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_state(seed) { }
    std::uint64_t operator()(std::uint64_t below)
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t bits = m_state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9ULL;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBULL;
        return (bits ^ (bits >> 31)) % below;
    }

private:
    std::uint64_t m_state;
};

std::string number(std::uint64_t value, std::size_t digits)
{
    std::string text = std::to_string(value);
    return std::string(text.size() < digits ? digits - text.size() : 0, '0') + text;
}

std::string name(Draw& draw)
{
    std::string text;
    for (int i = 0; i < 3; ++i) {
        text += kSyllables[draw(kSyllables.size())];
    }
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string row(std::int64_t person, std::uint64_t seed, bool changed)
{
    Draw draw{seed + static_cast<std::uint64_t>(person) * 7919};
    const bool spouse = person % 4 == 3;
    const auto household = static_cast<std::uint64_t>(spouse ? person - 1 : person);
    Draw place{seed + household * 104729};
    const bool woman = draw(2) == 0;
    const auto year = 1960 + draw(45);
    const auto month = 1 + draw(12);
    const auto last = name(draw);
    const auto first = std::string{kFirstNames[draw(kFirstNames.size())]};
    const auto nir = std::string{woman ? "2" : "1"} + number(year % 100, 2) + number(month, 2) + "26"
                     + number(static_cast<std::uint64_t>(person) % 1'000'000, 6);
    std::string line = number(1'000'000 + household, 7) + (spouse ? ";CJT;" : ";DEM;");
    line += (woman ? "MME;" : "M;") + last + ";" + (draw(3) == 0 ? name(draw) : "") + ";" + first + ";";
    line += number(1 + draw(28), 2) + "/" + number(month, 2) + "/" + std::to_string(year) + ";" + nir + ";";
    line += std::to_string(1 + place(90) + (changed ? 100 : 0)) + " rue " + name(place) + ";";
    line += std::string{kTowns[place(kTowns.size())]} + ";06" + number(draw(100'000'000), 8) + ";";
    line += "p" + std::to_string(person) + "@exemple.fr;" + (changed && !spouse ? "3" : "2") + ";O;";
    line += std::string{place(2) == 0 ? "CEL" : "MAR"} + ";01/" + number(1 + draw(12), 2) + "/2025\r\n";
    return line;
}

std::string windows1252(std::string_view utf8)
{
    std::string bytes;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            bytes += utf8[i];
        } else { // Latin-1 letters only
            bytes +=
                static_cast<char>(((byte & 0x03U) << 6) | (static_cast<unsigned char>(utf8[++i]) & 0x3FU));
        }
    }
    return bytes;
}

} // namespace

void writeList(const std::filesystem::path& file, std::int64_t rows, Month month, Coding coding,
               std::uint64_t seed)
{
    std::ofstream out{file, std::ios::binary};
    const auto put = [&](std::string_view text) {
        out << (coding == Coding::Utf8 ? std::string{text} : windows1252(text));
    };
    put(kHeader);
    const bool next = month == Month::Next;
    const auto people = next ? rows + rows / 25 : rows;
    for (std::int64_t person = 0; person < people; ++person) {
        Draw luck{seed + 13 + static_cast<std::uint64_t>(person / 2)};
        const auto fate = luck(1000);
        if (next && person < rows && fate < 30) {
            continue;
        }
        put(row(person, seed, next && person < rows && fate >= 975));
    }
}

} // namespace jalon::bench
