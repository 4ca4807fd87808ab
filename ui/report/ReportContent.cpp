// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportContent.h"

#include "reference/Directory.h"
#include "reference/Territories.h"
#include "report/Labels.h"
#include "report/Trends.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using report::Scope;
using report::ScopeKind;

constexpr int kKindShift = 60; // above any id: an issuer's number, 40 bits up
constexpr std::int64_t kIdMask = (std::int64_t{1} << kKindShift) - 1;

std::vector<ReportPeriod> periodsSince(Date first, Date today)
{
    std::vector<ReportPeriod> periods;
    for (auto month = today.firstOfMonth(); month >= first.firstOfMonth(); month = month.addMonths(-1)) {
        periods.push_back({report::monthOf(month), QLocale{}.toString(toQDate(month), u"MMMM yyyy"_s)});
    }
    for (int year = today.year(); year >= first.year(); --year) {
        periods.push_back(
            {report::yearOf(year), QCoreApplication::translate("Reports", "Year %1").arg(year)});
    }
    return periods;
}

QString frozenName(const report::FrozenEntry& entry)
{
    const bool isYear = entry.period == report::yearOf(entry.period.from.year());
    const auto period = isYear
                            ? QCoreApplication::translate("Reports", "Year %1").arg(entry.period.from.year())
                            : QLocale{}.toString(toQDate(entry.period.from), u"MMMM yyyy"_s);
    return QCoreApplication::translate("Reports", "%1, %2, kept on %3")
        .arg(period, fromUtf8(entry.scope), dateText(entry.frozenOn));
}

class ScopeList {
public:
    explicit ScopeList(const store::Database& database) : m_database(database) { }

    void add(ScopeKind kind, std::int64_t id)
    {
        m_scopes.emplace_back((static_cast<std::int64_t>(kind) << kKindShift) + id,
                              fromUtf8(report::scopeName(m_database, {kind, id})));
    }
    std::vector<std::pair<std::int64_t, QString>> take() { return std::move(m_scopes); }

private:
    const store::Database& m_database;
    std::vector<std::pair<std::int64_t, QString>> m_scopes;
};

} // namespace

report::Scope scopeOfChoice(std::int64_t choice)
{
    return choice == 0 ? Scope::everything()
                       : Scope{static_cast<ScopeKind>(choice >> kKindShift), choice & kIdMask};
}

ReportChoicesPtr readReportChoices(const store::Database& database, Date today)
{
    auto choices = std::make_shared<ReportChoices>();
    if (const auto first = report::firstListedDay(database)) {
        choices->periods = periodsSince(std::min(*first, today), today);
    }
    ScopeList scopes{database};
    for (const auto& territory : reference::territories(database)) {
        scopes.add(ScopeKind::Territory, territory.id.value);
    }
    for (const auto path : {1, 2, 3}) { // each PathType + 1
        scopes.add(ScopeKind::Path, path);
    }
    for (const auto& organisation : reference::organisations(database)) {
        scopes.add(ScopeKind::Organisation, organisation.id.value);
    }
    for (const auto& referent : reference::referents(database)) {
        scopes.add(ScopeKind::Referent, referent.id.value);
    }
    for (const auto kind :
         {ScopeKind::Territory, ScopeKind::Path, ScopeKind::Organisation, ScopeKind::Referent}) {
        scopes.add(kind, 0);
    }
    choices->scopes = scopes.take();
    for (const auto& entry : report::frozenReports(database)) {
        choices->frozen.push_back({entry.id, frozenName(entry)});
    }
    return choices;
}

Expected<ReportContentPtr> readFrozen(const store::Database& database, FactId id,
                                      const std::filesystem::path& base)
{
    const auto entry = report::frozenEntry(database, id);
    if (!entry) {
        return std::unexpected{entry.error()};
    }
    auto content = std::make_shared<ReportContent>();
    content->report = report::frozenReport(database, id).value();
    content->head = {pathText(base.stem()), entry->frozenOn, entry->frozenOn};
    content->changes = report::changesSince(database, content->report);
    return content;
}

} // namespace jalon::ui
