// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/Words.h"

#include <algorithm>

namespace jalon::casefile {

namespace {

template <class Enum>
using PaperWords = std::array<std::string_view, EnumCodes<Enum>::codes.size()>;

template <class Enum>
std::string_view paperWord(const PaperWords<Enum>& words, Enum value)
{
    return words[static_cast<std::size_t>(value)];
}

} // namespace

std::string_view wordsOf(PathType path)
{
    static constexpr PaperWords<PathType> kWords = {"emploi", "socio-professionnel", "social"};
    return paperWord(kWords, path);
}

std::string_view wordsOf(Support support)
{
    static constexpr PaperWords<Support> kWords = {"standard", "renforcé", "global"};
    return paperWord(kWords, support);
}

std::string_view supportPhrase(Support support)
{
    static constexpr PaperWords<Support> kWords = {"", ", accompagnement renforcé",
                                                   ", accompagnement global"};
    return paperWord(kWords, support);
}

std::string_view wordsOf(AppointmentKind kind)
{
    static constexpr PaperWords<AppointmentKind> kWords = {
        "information collective", "entretien d’orientation", "premier accompagnement", "suivi"};
    return paperWord(kWords, kind);
}

std::string_view wordsOf(AppointmentStatus status)
{
    static constexpr PaperWords<AppointmentStatus> kWords = {"prévu", "présent", "excusé", "absent",
                                                             "annulé"};
    return paperWord(kWords, status);
}

std::string_view wordsOf(ContractKind kind)
{
    static constexpr PaperWords<ContractKind> kWords = {"CER", "PPAE", "CEJ", "contrat d’engagement"};
    return paperWord(kWords, kind);
}

std::string_view wordsOf(BarrierTheme theme)
{
    static constexpr PaperWords<BarrierTheme> kWords = {"logement",
                                                        "emploi",
                                                        "formation",
                                                        "démarches administratives",
                                                        "difficultés financières",
                                                        "mobilité",
                                                        "santé",
                                                        "contraintes familiales",
                                                        "maîtrise de la langue",
                                                        "numérique",
                                                        "isolement"};
    return paperWord(kWords, theme);
}

std::string_view levelWords(int level)
{
    static constexpr std::array<std::string_view, 4> kWords = {"0 – levé", "1 – léger", "2 – marqué",
                                                               "3 – bloquant"};
    return kWords[static_cast<std::size_t>(std::clamp(level, 0, 3))];
}

} // namespace jalon::casefile
