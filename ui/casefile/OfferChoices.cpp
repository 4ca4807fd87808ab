// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/OfferChoices.h"

#include "ui/common/Text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct OfferWords {
    Q_DECLARE_TR_FUNCTIONS(OfferChoices)
};

QString organisationOf(const Directory& directory, const offer::Offer& offer)
{
    const auto known = organisationName(directory, offer.organisation);
    return known.isEmpty() ? fromUtf8(offer.organisationName) : known;
}

QString placesText(const offer::Offer& offer, int taken)
{
    if (!offer.places) {
        return {};
    }
    const int left = *offer.places - taken;
    return left > 0 ? OfferWords::tr("%n place(s) left", nullptr, left) : OfferWords::tr("full");
}

/// What tells it from its like comes first: a form is narrow.
QString choiceText(const FileContent& content, offer::OfferId id, const offer::Offer& offer, bool isNear)
{
    const auto taken = content.placesTaken.find(id);
    QStringList parts{fromUtf8(offer.title),
                      isNear ? QString{} : territoryName(*content.directory, offer.territory),
                      placesText(offer, taken == content.placesTaken.end() ? 0 : taken->second),
                      organisationOf(*content.directory, offer), fromUtf8(offer.code)};
    parts.removeAll(QString{});
    return parts.join(u" · "_s);
}

} // namespace

std::vector<FieldChoice> offerChoices(const FileContent& content, offer::OfferId chosen)
{
    std::vector<FieldChoice> near;
    std::vector<FieldChoice> elsewhere;
    for (const auto& [fact, offer] : content.directory->offers) {
        const offer::OfferId id{fact.value};
        if (id != chosen && offer.endsOn && *offer.endsOn < content.today) {
            continue;
        }
        const bool isNear = !offer.territory || offer.territory == content.territory;
        (isNear ? near : elsewhere).push_back({id.value, choiceText(content, id, offer, isNear)});
    }
    std::ranges::move(elsewhere, std::back_inserter(near));
    return near;
}

QString offerOrganisation(const Directory& directory, offer::OfferId offer)
{
    const auto found =
        std::ranges::find(directory.offers, FactId{offer.value}, &store::Fact<offer::Offer>::id);
    return found == directory.offers.end() ? QString{} : organisationOf(directory, found->value);
}

} // namespace jalon::ui
