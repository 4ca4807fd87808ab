// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/FilterKinds.h"

#include "ui/common/CodeText.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::int64_t kNeverOriented = -1; ///< stands among the paths

constexpr std::array kNames = {
    QT_TRANSLATE_NOOP("FilterKinds", "Territory"),    QT_TRANSLATE_NOOP("FilterKinds", "Referent"),
    QT_TRANSLATE_NOOP("FilterKinds", "Organisation"), QT_TRANSLATE_NOOP("FilterKinds", "Path"),
    QT_TRANSLATE_NOOP("FilterKinds", "Rights"),       QT_TRANSLATE_NOOP("FilterKinds", "Contract"),
    QT_TRANSLATE_NOOP("FilterKinds", "Barrier"),      QT_TRANSLATE_NOOP("FilterKinds", "To do"),
    QT_TRANSLATE_NOOP("FilterKinds", "People")};

QString chipText(const char* text)
{
    return QCoreApplication::translate("FilterKinds", text);
}

template <CodedEnum Enum>
std::vector<Choice> choicesOf()
{
    std::vector<Choice> choices;
    for (const auto value : valuesOf<Enum>()) {
        choices.push_back({static_cast<std::int64_t>(value), codeText(value)});
    }
    return choices;
}

template <class Tag>
std::optional<std::int64_t> number(std::optional<Id<Tag>> id)
{
    return id ? std::optional{id->value} : std::nullopt;
}

template <CodedEnum Enum>
std::optional<std::int64_t> number(std::optional<Enum> value)
{
    return value ? std::optional{static_cast<std::int64_t>(*value)} : std::nullopt;
}

template <class Tag>
void set(std::optional<Id<Tag>>& member, std::optional<std::int64_t> value)
{
    member = value ? std::optional{Id<Tag>{*value}} : std::nullopt;
}

template <CodedEnum Enum>
void set(std::optional<Enum>& member, std::optional<std::int64_t> value)
{
    member = value ? std::optional{static_cast<Enum>(*value)} : std::nullopt;
}

std::vector<Choice> territoryChoices(const Directory& directory)
{
    std::vector<Choice> choices;
    choices.reserve(directory.territories.size() + 1);
    for (const auto& territory : directory.territories) {
        choices.push_back({territory.id.value, fromUtf8(territory.name)});
    }
    choices.push_back({0, chipText(QT_TRANSLATE_NOOP("FilterKinds", "outside the territories"))});
    return choices;
}

std::vector<Choice> referentChoices(const Directory& directory)
{
    std::vector<Choice> choices{{0, chipText(QT_TRANSLATE_NOOP("FilterKinds", "no referent"))}};
    for (const auto& [id, file] : directory.referents) {
        const auto place = organisationName(directory, file.organisation);
        choices.push_back({id.value, fromUtf8(file.name) + (place.isEmpty() ? place : u" — "_s + place)});
    }
    return choices;
}

std::vector<Choice> organisationChoices(const Directory& directory)
{
    std::vector<Choice> choices{{0, chipText(QT_TRANSLATE_NOOP("FilterKinds", "no organisation"))}};
    for (const auto& [id, file] : directory.organisations) {
        choices.push_back({id.value, fromUtf8(file.name)});
    }
    return choices;
}

std::vector<Choice> pathChoices()
{
    auto choices = choicesOf<casefile::PathType>();
    choices.push_back({kNeverOriented, chipText(QT_TRANSLATE_NOOP("FilterKinds", "never oriented"))});
    return choices;
}

} // namespace

QString filterKindText(FilterKind kind)
{
    return chipText(kNames[static_cast<std::size_t>(kind)]);
}

std::vector<Choice> filterChoices(FilterKind kind, const Directory& directory)
{
    switch (kind) {
    case FilterKind::Territory:
        return territoryChoices(directory);
    case FilterKind::Referent:
        return referentChoices(directory);
    case FilterKind::Organisation:
        return organisationChoices(directory);
    case FilterKind::Path:
        return pathChoices();
    case FilterKind::Rights:
        return choicesOf<casefile::RightsFilter>();
    case FilterKind::Contract:
        return choicesOf<casefile::ContractFilter>();
    case FilterKind::Barrier:
        return choicesOf<casefile::BarrierTheme>();
    case FilterKind::Need:
        return choicesOf<casefile::Need>();
    case FilterKind::Among:
        break;
    }
    return {};
}

std::optional<std::int64_t> filterValue(const casefile::PeopleFilter& filter, FilterKind kind)
{
    switch (kind) {
    case FilterKind::Territory:
        return number(filter.territory);
    case FilterKind::Referent:
        return number(filter.referent);
    case FilterKind::Organisation:
        return number(filter.organisation);
    case FilterKind::Path:
        return filter.neverOriented ? std::optional{kNeverOriented} : number(filter.path);
    case FilterKind::Rights:
        return number(filter.rights);
    case FilterKind::Contract:
        return number(filter.contract);
    case FilterKind::Barrier:
        return number(filter.barrier);
    case FilterKind::Need:
        return number(filter.need);
    case FilterKind::Among:
        return filter.among ? std::optional{static_cast<std::int64_t>(filter.among->size())} : std::nullopt;
    }
    return {};
}

void setFilterValue(casefile::PeopleFilter& filter, FilterKind kind, std::optional<std::int64_t> value)
{
    switch (kind) {
    case FilterKind::Territory:
        set(filter.territory, value);
        return;
    case FilterKind::Referent:
        set(filter.referent, value);
        return;
    case FilterKind::Organisation:
        set(filter.organisation, value);
        return;
    case FilterKind::Path:
        filter.neverOriented = value == kNeverOriented;
        set(filter.path, filter.neverOriented ? std::nullopt : value);
        return;
    case FilterKind::Rights:
        set(filter.rights, value);
        return;
    case FilterKind::Contract:
        set(filter.contract, value);
        return;
    case FilterKind::Barrier:
        set(filter.barrier, value);
        return;
    case FilterKind::Need:
        set(filter.need, value);
        return;
    case FilterKind::Among:
        filter.among.reset();
        return;
    }
}

QString filterText(const casefile::PeopleFilter& filter, FilterKind kind, const Directory& directory)
{
    const auto value = filterValue(filter, kind);
    if (kind == FilterKind::Among) {
        return QCoreApplication::translate("FilterKinds", "%Ln person(s) found", nullptr,
                                           static_cast<int>(value.value_or(0)));
    }
    const auto choices = filterChoices(kind, directory);
    const auto found = std::ranges::find(choices, value, &Choice::value);
    const auto text = found == choices.end()
                          ? chipText(QT_TRANSLATE_NOOP("FilterKinds", "not known any more"))
                          : found->text;
    return QCoreApplication::translate("FilterKinds", "%1: %2").arg(filterKindText(kind), text);
}

} // namespace jalon::ui
