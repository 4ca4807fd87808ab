// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Directory.h"

#include "offer/Tables.h"
#include "ui/common/Capacities.h"
#include "ui/common/Text.h"

#include <QCompleter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kShownLetters = 24;

template <class Entries, class IdType>
QString nameIn(const Entries& entries, IdType id)
{
    const auto found = std::ranges::find_if(entries, [id](const auto& entry) { return entry.id == id; });
    return found == entries.end() ? QString{} : fromUtf8(found->file.name);
}

} // namespace

DirectoryPtr readDirectory(const store::Database& database)
{
    auto directory = std::make_shared<Directory>();
    directory->organisations = reference::organisations(database);
    directory->referents = reference::referents(database);
    directory->territories = reference::territories(database);
    directory->exitReasons = reference::exitReasons(database);
    directory->offers = store::currentWhere<offer::Offer>(database, "1 ORDER BY title, id");
    return directory;
}

NameBox::NameBox(QString none, QWidget* parent) : QComboBox(parent), m_none(std::move(none))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(kShownLetters);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::currentIndexChanged, this, &NameBox::chosenChanged);
    // What is typed and is nobody's name chooses nobody.
    connect(this, &QComboBox::editTextChanged, this, [this](const QString& text) {
        const int row = findText(text, Qt::MatchFixedString);
        if (row != currentIndex()) {
            const QSignalBlocker quiet{lineEdit()};
            setCurrentIndex(row);
            lineEdit()->setText(text);
        }
    });
    setNames({});
}

void NameBox::setNames(const std::vector<std::pair<std::int64_t, QString>>& names)
{
    const auto kept = chosen();
    const QSignalBlocker quiet{this};
    clear();
    if (!m_none.isEmpty()) {
        addItem(m_none, QVariant::fromValue<qlonglong>(0));
    }
    for (const auto& [id, name] : names) {
        addItem(name, QVariant::fromValue<qlonglong>(id));
    }
    choose(kept);
}

std::int64_t NameBox::chosen() const
{
    return currentIndex() < 0 ? 0 : currentData().toLongLong();
}

void NameBox::choose(std::int64_t id)
{
    setCurrentIndex(findData(QVariant::fromValue<qlonglong>(id)));
    if (currentIndex() < 0) {
        setEditText({});
    }
}

void fillOrganisations(NameBox& box, const Directory& directory, const Capacities* capacities)
{
    std::vector<std::pair<std::int64_t, QString>> names;
    names.reserve(directory.organisations.size());
    for (const auto& [id, file] : directory.organisations) {
        names.emplace_back(id.value, withLoad(fromUtf8(file.name), capacities, id));
    }
    box.setNames(names);
}

void fillReferents(NameBox& box, const Directory& directory, OrganisationId organisation,
                   const Capacities* capacities)
{
    std::vector<std::pair<std::int64_t, QString>> names;
    for (const auto& [id, file] : directory.referents) {
        if (!organisation) {
            const auto place = organisationName(directory, file.organisation);
            const auto name = fromUtf8(file.name) + (place.isEmpty() ? place : u" — "_s + place);
            names.emplace_back(id.value, withLoad(name, capacities, id));
        } else if (file.organisation == organisation) {
            names.emplace_back(id.value, withLoad(fromUtf8(file.name), capacities, id));
        }
    }
    box.setNames(names);
}

QString organisationName(const Directory& directory, OrganisationId organisation)
{
    return nameIn(directory.organisations, organisation);
}

QString referentName(const Directory& directory, ReferentId referent)
{
    return nameIn(directory.referents, referent);
}

QString territoryName(const Directory& directory, TerritoryId territory)
{
    const auto found = std::ranges::find(directory.territories, territory, &reference::Territory::id);
    return found == directory.territories.end() ? QString{} : fromUtf8(found->name);
}

QString offerTitle(const Directory& directory, offer::OfferId offer)
{
    const auto found =
        std::ranges::find(directory.offers, FactId{offer.value}, &store::Fact<offer::Offer>::id);
    return found == directory.offers.end() ? QString{} : fromUtf8(found->value.title);
}

QString exitReasonText(const Directory& directory, std::string_view code)
{
    const auto found = std::ranges::find(directory.exitReasons, code, &reference::ExitReason::code);
    return found == directory.exitReasons.end() ? fromUtf8(code) : fromUtf8(found->label);
}

} // namespace jalon::ui
