// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer/ImportLines.h"

#include "offer/Tables.h"
#include "ui/common/Text.h"
#include "ui/offer/OfferText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct ImportLineWords {
    Q_DECLARE_TR_FUNCTIONS(OfferRoom)
};

QString orNothing(const QString& text)
{
    return text.isEmpty() ? ImportLineWords::tr("nothing") : text;
}

QString changesText(const offer::UpdatedOffer& row, const offer::Offer& before, const OfferContent& content)
{
    QStringList changes;
    for (const auto field : row.fields) {
        changes += u"%1\u00A0: %2 → %3"_s.arg(fieldText(field), orNothing(valueText(field, before, content)),
                                              orNothing(valueText(field, row.file, content)));
    }
    return changes.join(u" · "_s);
}

QString rejectText(const offer::RejectedRow& row)
{
    const auto value = row.value.empty() ? QString{} : ImportLineWords::tr("“%1”").arg(fromUtf8(row.value));
    QStringList parts{fromUtf8(row.column), value};
    parts.removeAll(QString{});
    const auto where = parts.join(u' ');
    return where.isEmpty() ? problemText(row.reason)
                           : ImportLineWords::tr("%1: %2").arg(where, problemText(row.reason));
}

} // namespace

Expected<CatalogueTrial> tryCatalogue(const store::Database& database, const std::filesystem::path& file,
                                      Date today)
{
    auto plan = offer::prepareCatalogue(database, file);
    if (!plan) {
        return std::unexpected{plan.error()};
    }
    const auto content = readOffers(database, {}, today);
    if (!content) {
        return std::unexpected{content.error()};
    }
    CatalogueTrial trial{file, std::move(*plan), {}};
    for (const auto& row : trial.plan.rejected) {
        trial.lines.push_back({row.line, ImportLineWords::tr("rejected"),
                               fromUtf8(row.cells.empty() ? std::string{} : row.cells.front()),
                               rejectText(row)});
    }
    for (const auto& row : trial.plan.updated) {
        const auto before =
            store::current<offer::Offer>(database, FactId{row.id.value}).value_or(offer::Offer{});
        trial.lines.push_back({row.line, ImportLineWords::tr("changed"), fromUtf8(row.file.title),
                               changesText(row, before, **content)});
    }
    for (const auto& row : trial.plan.added) {
        trial.lines.push_back({row.line, ImportLineWords::tr("new"), fromUtf8(row.file.title),
                               valueText(offer::OfferField::Organisation, row.file, **content)});
    }
    return trial;
}

} // namespace jalon::ui
