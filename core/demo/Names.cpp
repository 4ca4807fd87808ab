// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Names.h"

#include <algorithm>
#include <array>
#include <span>

namespace jalon::demo {

namespace {

// Common first names of each generation, and surnames of France and of those who came to live there; the
// letters are those of windows-1252, in which the lists are written.
constexpr std::array<std::string_view, 26> kWomen0 = {
    "Martine",    "Brigitte",  "Chantal", "Françoise",  "Catherine", "Sylvie",       "Monique",
    "Jacqueline", "Nicole",    "Annie",   "Josiane",    "Véronique", "Pascale",      "Évelyne",
    "Fatima",     "Yamina",    "Corinne", "Bernadette", "Danielle",  "Marie-Claude", "Anne-Marie",
    "Élisabeth",  "Geneviève", "Aïcha",   "Maria",      "Béatrice"};

constexpr std::array<std::string_view, 26> kWomen1 = {
    "Nathalie",  "Sandrine", "Stéphanie",   "Isabelle", "Céline",  "Karine", "Valérie",
    "Sophie",    "Virginie", "Séverine",    "Delphine", "Carole",  "Samira", "Nadia",
    "Malika",    "Hélène",   "Émilie",      "Laëtitia", "Aurélie", "Magali", "Cécile",
    "Angélique", "Ana",      "Marie-Laure", "Sabrina",  "Gülsen"};

constexpr std::array<std::string_view, 26> kWomen2 = {
    "Julie",    "Laura",    "Élodie", "Marine", "Mélanie", "Camille", "Pauline", "Charlotte", "Amélie",
    "Jennifer", "Amandine", "Audrey", "Marion", "Morgane", "Sonia",   "Khadija", "Noémie",    "Maëva",
    "Justine",  "Cindy",    "Anaïs",  "Fanny",  "Mariam",  "Yasmine", "Océane",  "Ophélie"};

constexpr std::array<std::string_view, 26> kWomen3 = {
    "Léa",    "Manon",   "Chloé", "Inès",    "Emma",    "Lucie",    "Océane", "Lina",   "Maëlys",
    "Zoé",    "Clara",   "Jade",  "Eva",     "Assia",   "Nawel",    "Loane",  "Romane", "Anaëlle",
    "Salomé", "Coralie", "Kenza", "Aminata", "Mélissa", "Lou-Anne", "Éloïse", "Célia"};

constexpr std::array<std::string_view, 26> kMen0 = {
    "Jean-Pierre", "Michel",    "Alain", "Patrick", "Philippe", "Bernard", "Daniel",  "Gérard", "Jean-Claude",
    "Christian",   "Dominique", "Serge", "Jacques", "Pascal",   "Thierry", "Mohamed", "Ahmed",  "José",
    "Didier",      "Gilles",    "André", "René",    "Joël",     "Marc",    "Hervé",   "Yves"};

constexpr std::array<std::string_view, 26> kMen1 = {
    "Christophe", "Laurent", "Stéphane",      "Frédéric", "David",  "Éric",   "Olivier",
    "Sébastien",  "Jérôme",  "Nicolas",       "Franck",   "Karim",  "Rachid", "Ludovic",
    "Grégory",    "Cédric",  "Fabrice",       "Mickaël",  "Arnaud", "Bruno",  "Samir",
    "Antonio",    "Mehmet",  "Jean-François", "Régis",    "Benoît"};

constexpr std::array<std::string_view, 26> kMen2 = {
    "Kévin",   "Julien",    "Thomas",   "Alexandre",     "Anthony",  "Maxime",   "Jérémy",
    "Romain",  "Guillaume", "Mathieu",  "Florian",       "Benjamin", "Jonathan", "Adrien",
    "Yassine", "Mehdi",     "Sofiane",  "Loïc",          "Rémi",     "Damien",   "Clément",
    "Steven",  "Bilal",     "Aurélien", "Jean-Baptiste", "Gaëtan"};

constexpr std::array<std::string_view, 26> kMen3 = {
    "Lucas",   "Enzo",  "Hugo",  "Théo",   "Mathis", "Nathan",  "Léo",  "Noah",     "Tom",
    "Yanis",   "Rayan", "Axel",  "Mattéo", "Ilyès",  "Gabin",   "Maël", "Baptiste", "Killian",
    "Ibrahim", "Adam",  "Dylan", "Timéo",  "Evan",   "Raphaël", "Noé",  "Antonin"};

constexpr std::array<std::string_view, 199> kLastNames = {
    "Lefèvre",    "Moreau",       "Girard",      "Bonnet",      "Rousset",     "Faure",      "Chabert",
    "Vallon",     "Bernard",      "Marchand",    "Garnier",     "Reynaud",     "Roche",      "Blanc",
    "Brun",       "Charrier",     "Combe",       "Dupré",       "Estève",      "Ferrand",    "Gaillard",
    "Guérin",     "Imbert",       "Jullien",     "Lacroix",     "Lambert",     "Liotard",    "Maillet",
    "Marcel",     "Mathieu",      "Mercier",     "Michel",      "Monnier",     "Morin",      "Nicolas",
    "Noël",       "Odin",         "Pascal",      "Peyrard",     "Philibert",   "Pinet",      "Poncet",
    "Ravel",      "Renard",       "Richaud",     "Rivière",     "Robert",      "Rolland",    "Roux",
    "Sabatier",   "Serre",        "Sibourg",     "Tardieu",     "Terrail",     "Thibaud",    "Vernet",
    "Veyrier",    "Vial",         "Vidal",       "Vincent",     "Œuvrard",     "Cœur",       "Lebœuf",
    "Béranger",   "Bérard",       "Bégot",       "Bénistand",   "Châtelain",   "Chêne",      "Clément",
    "Crémieux",   "Crouzet",      "Daubrée",     "Delorme",     "Désormeaux",  "Eymard",     "Fayolle",
    "Félix",      "Gélas",        "Gérin",       "Grégoire",    "Guérimand",   "Hébrard",    "Hérisson",
    "Jacquemin",  "Jouvé",        "Labbé",       "Lévêque",     "Magnan",      "Méjean",     "Mésangeau",
    "Morénas",    "Nougué",       "Périer",      "Pérouse",     "Pétrel",      "Raçon",      "Régnier",
    "Rémusat",    "Sénéclauze",   "Tézier",      "Théron",      "Tranchand",   "Urbain",     "Valérian",
    "Vérilhac",   "Abgrall",      "Ahmadi",      "Alvès",       "Amrani",      "Arslan",     "Aydin",
    "Bakkali",    "Barbosa",      "Belkacem",    "Benali",      "Benhaddou",   "Bensaïd",    "Bouazza",
    "Boudjemaa",  "Camara",       "Carvalho",    "Chaïb",       "Cissé",       "Coelho",     "Coulibaly",
    "Demir",      "Diallo",       "Diarra",      "Dogan",       "Fernandes",   "Ferreira",   "Garcia",
    "Gonçalves",  "Haddad",       "Hamidi",      "Ibáñez",      "Kaya",        "Keïta",      "Khelifi",
    "Kiliç",      "Konaté",       "Lahlou",      "Lopes",       "Mansouri",    "Martínez",   "Mebarki",
    "Mendes",     "Moussaoui",    "Nguyen",      "Núñez",       "Öztürk",      "Pereira",    "Pinto",
    "Rahmani",    "Ramos",        "Ribeiro",     "Sánchez",     "Saïdi",       "Santos",     "Sissoko",
    "Slimani",    "Soares",       "Sahin",       "Touré",       "Traoré",      "Yilmaz",     "Zerrouki",
    "Zidani",     "D'Angelo",     "D'Almeida",   "L'Hermine",   "N'Diaye",     "N'Guessan",  "O'Brien",
    "D'Orazio",   "M'Barek",      "De la Roche", "De Oliveira", "Da Silva",    "Dos Santos", "Du Plessis",
    "Le Goff",    "Le Bihan",     "La Porte",    "De Sousa",    "El Amrani",   "El Idrissi", "Ben Salah",
    "Aït Ali",    "Ould Slimane", "Van Hecke",   "Von Arx",     "Saint-Clair", "Petit-Jean", "Grand-Clément",
    "Bon-Repaux", "Di Marco",     "Della Valle"};

constexpr std::array<std::span<const std::string_view>, 4> kWomen = {kWomen0, kWomen1, kWomen2, kWomen3};
constexpr std::array<std::span<const std::string_view>, 4> kMen = {kMen0, kMen1, kMen2, kMen3};

std::size_t generationOf(int birthYear)
{
    constexpr std::array kFirstYears = {1970, 1985, 2000}; // of the second generation and the following
    return static_cast<std::size_t>(std::ranges::upper_bound(kFirstYears, birthYear) - kFirstYears.begin());
}

} // namespace

std::string drawFirstName(Random& random, bool woman, int birthYear)
{
    const auto generation = generationOf(birthYear);
    return std::string{random.pick(woman ? kWomen[generation] : kMen[generation])};
}

std::string drawLastName(Random& random)
{
    std::string name{random.pick(kLastNames)};
    if (random.chance(30)) {
        name += '-';
        name += random.pick(kLastNames);
    }
    return name;
}

} // namespace jalon::demo
