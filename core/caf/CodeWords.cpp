// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/CodeWords.h"

#include <array>

namespace jalon::caf {

namespace {

constexpr std::array kCivility = {
    CodeWord{"m", "M"},        CodeWord{"mr", "M"},
    CodeWord{"monsieur", "M"}, CodeWord{"mme", "MME"},
    CodeWord{"madame", "MME"}, CodeWord{"mlle", "MME"},
    CodeWord{"mle", "MME"},    CodeWord{"mademoiselle", "MME"},
    CodeWord{"f", "MME"},      CodeWord{"h", "M"},
    CodeWord{"homme", "M"},    CodeWord{"femme", "MME"},
    CodeWord{"masculin", "M"}, CodeWord{"feminin", "MME"},
    CodeWord{"1", "M"},        CodeWord{"2", "MME"},
};

constexpr std::array kRole = {
    CodeWord{"dem", "DEM"},
    CodeWord{"cjt", "CJT"},
    CodeWord{"demandeur", "DEM"},
    CodeWord{"demandeuse", "DEM"},
    CodeWord{"demandeure", "DEM"},
    CodeWord{"usager", "DEM"},
    CodeWord{"allocataire", "DEM"},
    CodeWord{"beneficiaire", "DEM"},
    CodeWord{"responsabledossier", "DEM"},
    CodeWord{"responsable", "DEM"},
    CodeWord{"responsabledudossier", "DEM"},
    CodeWord{"conjoint", "CJT"},
    CodeWord{"conjointe", "CJT"},
    CodeWord{"concubin", "CJT"},
    CodeWord{"concubine", "CJT"},
    CodeWord{"pacse", "CJT"},
    CodeWord{"pacsee", "CJT"},
    CodeWord{"epoux", "CJT"},
    CodeWord{"epouse", "CJT"},
    CodeWord{"partenaire", "CJT"},
    CodeWord{"conjointconcubinpacse", "CJT"},
    CodeWord{"conjointconcubin", "CJT"},
    CodeWord{"usagere", "DEM"},
    CodeWord{"titulaire", "DEM"},
    CodeWord{"conj", "CJT"},
};

constexpr std::array kRightsState = {
    CodeWord{"0", "0"},
    CodeWord{"1", "1"},
    CodeWord{"2", "2"},
    CodeWord{"3", "3"},
    CodeWord{"4", "4"},
    CodeWord{"5", "5"},
    CodeWord{"6", "6"},
    CodeWord{"rsademandeenattente", "0"},
    CodeWord{"demandeenattente", "0"},
    CodeWord{"enattente", "0"},
    CodeWord{"attentededecision", "0"},
    CodeWord{"enattentededecision", "0"},
    CodeWord{"enattentedeladecisiondudepartement", "0"},
    CodeWord{"droitenattente", "0"},
    CodeWord{"rsarefuse", "1"},
    CodeWord{"refuse", "1"},
    CodeWord{"refusee", "1"},
    CodeWord{"droitrefuse", "1"},
    CodeWord{"demanderefusee", "1"},
    CodeWord{"rsadroitouvertversable", "2"},
    CodeWord{"droitouvertversable", "2"},
    CodeWord{"droitouvert", "2"},
    CodeWord{"ouvert", "2"},
    CodeWord{"droitouvertetversable", "2"},
    CodeWord{"rsadroitouvertetversable", "2"},
    CodeWord{"versable", "2"},
    CodeWord{"droitsouverts", "2"},
    CodeWord{"ouvertversable", "2"},
    CodeWord{"ouvertetversable", "2"},
    CodeWord{"droitsouvertsetversables", "2"},
    CodeWord{"rsadroitouvertetsuspendu", "3"},
    CodeWord{"droitouvertetsuspendu", "3"},
    CodeWord{"droitouvertsuspendu", "3"},
    CodeWord{"rsadroitouvertsuspendu", "3"},
    CodeWord{"suspendu", "3"},
    CodeWord{"droitsuspendu", "3"},
    CodeWord{"ouvertsuspendu", "3"},
    CodeWord{"droitssuspendus", "3"},
    CodeWord{"ouvertetsuspendu", "3"},
    CodeWord{"rsadroitouvertversementsuspendu", "4"},
    CodeWord{"droitouvertversementsuspendu", "4"},
    CodeWord{"versementsuspendu", "4"},
    CodeWord{"droitouvertetversementsuspendu", "4"},
    CodeWord{"rsadroitouvertetversementsuspendu", "4"},
    CodeWord{"ouvertversementsuspendu", "4"},
    CodeWord{"droitouvertmaisversementsuspendu", "4"},
    CodeWord{"rsaclos", "5"},
    CodeWord{"clos", "5"},
    CodeWord{"droitclos", "5"},
    CodeWord{"ferme", "5"},
    CodeWord{"droitsclos", "5"},
    CodeWord{"rsadroitclos", "5"},
    CodeWord{"rsaclosmoisanterieur", "6"},
    CodeWord{"closmoisanterieur", "6"},
    CodeWord{"droitclosmoisanterieur", "6"},
    CodeWord{"clossurunmoisanterieur", "6"},
    CodeWord{"rsaclossurunmoisanterieur", "6"},
    CodeWord{"rsaclosmoisanterieurs", "6"},
    CodeWord{"droitclossurmoisanterieur", "6"},
    CodeWord{"droitclossurunmoisanterieur", "6"},
};

constexpr std::array kBenefit = {
    CodeWord{"rsd", "RSD"},
    CodeWord{"rsi", "RSI"},
    CodeWord{"rsj", "RSJ"},
    CodeWord{"rsu", "RSU"},
    CodeWord{"rsb", "RSB"},
    CodeWord{"rcd", "RCD"},
    CodeWord{"rci", "RCI"},
    CodeWord{"rcu", "RCU"},
    CodeWord{"rcb", "RCB"},
    CodeWord{"rcj", "RCJ"},
    CodeWord{"rsasocle", "RSD"},
    CodeWord{"socle", "RSD"},
    CodeWord{"rsasoclemajore", "RSI"},
    CodeWord{"soclemajore", "RSI"},
    CodeWord{"rsamajore", "RSI"},
    CodeWord{"majore", "RSI"},
    CodeWord{"rsajeune", "RSJ"},
    CodeWord{"rsajeunes", "RSJ"},
    CodeWord{"rsajeuneactif", "RSJ"},
    CodeWord{"rsasoclejeune", "RSJ"},
};

constexpr std::array kFamily = {
    CodeWord{"mar", "MAR"},
    CodeWord{"pac", "PAC"},
    CodeWord{"rpa", "RPA"},
    CodeWord{"rvc", "RVC"},
    CodeWord{"rvm", "RVM"},
    CodeWord{"vim", "VIM"},
    CodeWord{"cel", "CEL"},
    CodeWord{"div", "DIV"},
    CodeWord{"iso", "ISO"},
    CodeWord{"sef", "SEF"},
    CodeWord{"sel", "SEL"},
    CodeWord{"veu", "VEU"},
    CodeWord{"aba", "ABA"},
    CodeWord{"marie", "MAR"},
    CodeWord{"mariee", "MAR"},
    CodeWord{"mariage", "MAR"},
    CodeWord{"pacse", "PAC"},
    CodeWord{"pacsee", "PAC"},
    CodeWord{"pacs", "PAC"},
    CodeWord{"viemaritale", "VIM"},
    CodeWord{"concubinage", "VIM"},
    CodeWord{"concubin", "VIM"},
    CodeWord{"concubine", "VIM"},
    CodeWord{"unionlibre", "VIM"},
    CodeWord{"celibataire", "CEL"},
    CodeWord{"divorce", "DIV"},
    CodeWord{"divorcee", "DIV"},
    CodeWord{"isole", "ISO"},
    CodeWord{"isolee", "ISO"},
    CodeWord{"separationdefait", "SEF"},
    CodeWord{"separedefait", "SEF"},
    CodeWord{"separeedefait", "SEF"},
    CodeWord{"separationlegale", "SEL"},
    CodeWord{"separelegalement", "SEL"},
    CodeWord{"separeelegalement", "SEL"},
    CodeWord{"veuf", "VEU"},
    CodeWord{"veuve", "VEU"},
    CodeWord{"veufve", "VEU"},
    CodeWord{"abandon", "ABA"},
};

} // namespace

std::span<const CodeWord> wordsOf(CodeList list)
{
    switch (list) {
    case CodeList::Civility:
        return kCivility;
    case CodeList::Role:
        return kRole;
    case CodeList::RightsState:
        return kRightsState;
    case CodeList::Benefit:
        return kBenefit;
    case CodeList::Family:
        return kFamily;
    default:
        return followUpWordsOf(list);
    }
}

} // namespace jalon::caf
