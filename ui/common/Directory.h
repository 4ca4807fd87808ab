// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer/Entities.h"
#include "reference/Directory.h"
#include "reference/Territories.h"
#include "ui/common/Reader.h"

#include <QComboBox>

#include <memory>

namespace jalon::ui {

/// Those that files speak of and forms propose: organisations, référents, territories, exit reasons, offers.
struct Directory {
    std::vector<reference::Listed<OrganisationId, reference::OrganisationFile>> organisations;
    std::vector<reference::Listed<ReferentId, reference::ReferentFile>> referents;
    std::vector<reference::Territory> territories;
    std::vector<reference::ExitReason> exitReasons;
    std::vector<store::Fact<offer::Offer>> offers;
};
using DirectoryPtr = std::shared_ptr<const Directory>;

DirectoryPtr readDirectory(const store::Database& database);

/// A choice among many: typed, with completion on any part of a name, or picked. The first line is "none"
/// when `none` says what it is called.
class NameBox : public QComboBox {
    Q_OBJECT

public:
    explicit NameBox(QString none = {}, QWidget* parent = nullptr);

    /// Keeps the chosen one when it is still there.
    void setNames(const std::vector<std::pair<std::int64_t, QString>>& names);
    /// 0: none.
    std::int64_t chosen() const;
    void choose(std::int64_t id);

Q_SIGNALS:
    void chosenChanged();

private:
    QString m_none;
};

struct Capacities;

/// Organisations, and the référents of the chosen one; each with its load, when loads are given.
void fillOrganisations(NameBox& box, const Directory& directory, const Capacities* capacities = nullptr);
/// Of that organisation; of all, each with its organisation's name, for an organisation of 0.
void fillReferents(NameBox& box, const Directory& directory, OrganisationId organisation,
                   const Capacities* capacities = nullptr);

QString organisationName(const Directory& directory, OrganisationId organisation);
QString referentName(const Directory& directory, ReferentId referent);
QString territoryName(const Directory& directory, TerritoryId territory);
QString offerTitle(const Directory& directory, offer::OfferId offer);
QString exitReasonText(const Directory& directory, std::string_view code);

} // namespace jalon::ui
