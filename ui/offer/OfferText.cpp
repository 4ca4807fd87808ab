// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer/OfferText.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"
#include "ui/offer/OfferContent.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct OfferRoomWords {
    Q_DECLARE_TR_FUNCTIONS(OfferRoom)
};

constexpr std::array<const char*, EnumCodes<offer::OfferField>::codes.size()> kOfferFields = {
    QT_TRANSLATE_NOOP("OfferRoom", "title"),        QT_TRANSLATE_NOOP("OfferRoom", "organisation"),
    QT_TRANSLATE_NOOP("OfferRoom", "fiche-action"), QT_TRANSLATE_NOOP("OfferRoom", "territory"),
    QT_TRANSLATE_NOOP("OfferRoom", "audience"),     QT_TRANSLATE_NOOP("OfferRoom", "places"),
    QT_TRANSLATE_NOOP("OfferRoom", "first day"),    QT_TRANSLATE_NOOP("OfferRoom", "last day"),
    QT_TRANSLATE_NOOP("OfferRoom", "contact"),      QT_TRANSLATE_NOOP("OfferRoom", "code"),
    QT_TRANSLATE_NOOP("OfferRoom", "description")};

constexpr std::array<const char*, EnumCodes<offer::RowProblem>::codes.size()> kProblems = {
    QT_TRANSLATE_NOOP("OfferRoom", "no title"),
    QT_TRANSLATE_NOOP("OfferRoom", "more cells than the header"),
    QT_TRANSLATE_NOOP("OfferRoom", "no fiche-action of the base has this code"),
    QT_TRANSLATE_NOOP("OfferRoom", "several plans have a fiche of this code: write plan/code"),
    QT_TRANSLATE_NOOP("OfferRoom", "no territory of the base has this name"),
    QT_TRANSLATE_NOOP("OfferRoom", "no date"),
    QT_TRANSLATE_NOOP("OfferRoom", "ends before it starts"),
    QT_TRANSLATE_NOOP("OfferRoom", "no count of places"),
    QT_TRANSLATE_NOOP("OfferRoom", "the same offer as on this line"),
    QT_TRANSLATE_NOOP("OfferRoom", "several offers of the base could be this one: give a code")};

template <class Words, class Enum>
QString worded(const Words& words, Enum value)
{
    return QCoreApplication::translate("OfferRoom", words[static_cast<std::size_t>(value)]);
}

QString ficheText(const OfferContent& content, programme::FicheId fiche)
{
    const auto found =
        std::ranges::find(content.fiches, fiche.value, &std::pair<std::int64_t, QString>::first);
    return found == content.fiches.end() ? QString{} : found->second;
}

} // namespace

QString fieldText(offer::OfferField field)
{
    return worded(kOfferFields, field);
}

QString problemText(offer::RowProblem problem)
{
    return worded(kProblems, problem);
}

QString valueText(offer::OfferField field, const offer::Offer& offer, const OfferContent& content)
{
    using enum offer::OfferField;
    switch (field) {
    case Title:
        return fromUtf8(offer.title);
    case Organisation:
        return offer.organisation ? organisationName(*content.directory, offer.organisation)
                                  : fromUtf8(offer.organisationName);
    case Fiche:
        return ficheText(content, offer.fiche);
    case Territory:
        return offer.territory ? territoryName(*content.directory, offer.territory)
                               : OfferRoomWords::tr("the whole département");
    case Audience:
        return fromUtf8(offer.audience);
    case Places:
        return offer.places ? numberText(*offer.places) : QString{};
    case StartsOn:
        return dateText(offer.startsOn);
    case EndsOn:
        return dateText(offer.endsOn);
    case Contact:
        return fromUtf8(offer.contact);
    case Code:
        return fromUtf8(offer.code);
    case Description:
        return fromUtf8(offer.description);
    }
    return {};
}

QString freePlacesText(const offer::OfferEntry& entry)
{
    const auto left = entry.freePlaces();
    if (!left) {
        return {};
    }
    const auto places = numberText(*entry.file.places);
    if (*left == 0) {
        return OfferRoomWords::tr("full (%1)").arg(places);
    }
    return *left > 0 ? OfferRoomWords::tr("%1 of %2").arg(numberText(*left), places)
                     : OfferRoomWords::tr("%1 too many (%2)").arg(numberText(-*left), places);
}

QString datesText(const offer::Offer& offer)
{
    if (offer.startsOn && offer.endsOn) {
        return OfferRoomWords::tr("from %1 to %2").arg(dateText(offer.startsOn), dateText(offer.endsOn));
    }
    if (offer.startsOn) {
        return OfferRoomWords::tr("from %1 on").arg(dateText(offer.startsOn));
    }
    return offer.endsOn ? OfferRoomWords::tr("until %1").arg(dateText(offer.endsOn)) : QString{};
}

QString undoneImportText()
{
    return OfferRoomWords::tr(
        "The import is undone: the catalogue is what it was before it. Ctrl+Z brings it back.");
}

QString catalogueErrorText(const Error& error)
{
    if (error.code != ErrorCode::ListHeaderNotFound && error.code != ErrorCode::ListColumnMissing) {
        return errorText(error);
    }
    return OfferRoomWords::tr("In “%1”, no column is recognised as the title of the offers. Nothing was "
                              "changed; give it the heading “Intitulé”.")
        .arg(fromUtf8(error.parameters.front()));
}

} // namespace jalon::ui
