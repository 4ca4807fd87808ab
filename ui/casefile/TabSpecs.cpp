// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/TabSpecs.h"

#include "ui/casefile/AddMenu.h"
#include "ui/casefile/EventText.h"
#include "ui/casefile/OfferChoices.h"
#include "ui/common/CodeText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct TabSpecsWords {
    Q_DECLARE_TR_FUNCTIONS(TabSpecs)
};

/// A line for each event of those kinds, whose cells `cells(event, row)` gives.
template <class... Rows, class Cells>
std::vector<FactRow> rowsOf(const FileContent& content, const Cells& cells)
{
    std::vector<FactRow> rows;
    for (const auto& event : content.events) {
        const auto add = [&]<class Row>(const Row* row) {
            if (row != nullptr) {
                const auto last = lastDayOf(event.event);
                rows.push_back({event.fact, event.kind(), cells(*row), last && *last < content.today});
            }
        };
        (add(std::get_if<Rows>(&event.event)), ...);
    }
    return rows;
}

QString hoursText(const std::optional<double>& hours)
{
    return hours ? QLocale{QLocale::French}.toString(*hours, 'g', 4) : QString{};
}

/// The first decision on the day of a request, or after it, answers it.
std::optional<Date> answerTo(const FileContent& content, const meeting::ReorientationRequest& request)
{
    std::optional<Date> first;
    for (const auto& event : content.events) {
        const auto* const decided = std::get_if<casefile::Orientation>(&event.event);
        if (decided != nullptr && decided->pathway == request.pathway
            && decided->decidedOn >= request.requestedOn) {
            first = first ? std::min(*first, decided->decidedOn) : decided->decidedOn;
        }
    }
    return first;
}

struct OrientationCells {
    const FileContent& content;
    const Directory& directory = *content.directory;

    QStringList operator()(const casefile::Orientation& row) const
    {
        return {dateText(row.startsOn),
                dateText(lastDayOf(row)),
                sentenceCase(kindText(EventKind::Orientation)),
                row.path ? codeText(*row.path) : QString{},
                organisationName(directory, row.organisation),
                codeText(row.support),
                dateText(row.decidedOn),
                dateText(row.notifiedOn),
                fromUtf8(row.reason)};
    }
    QStringList operator()(const casefile::ReferentAssignment& row) const
    {
        const auto found = std::ranges::find_if(directory.referents,
                                                [&](const auto& entry) { return entry.id == row.referent; });
        const auto place = found == directory.referents.end() ? OrganisationId{} : found->file.organisation;
        return {dateText(row.startsOn),
                dateText(lastDayOf(row)),
                sentenceCase(codeText(row.role)),
                referentName(directory, row.referent),
                organisationName(directory, place),
                {},
                {},
                {},
                {}};
    }
    QStringList operator()(const meeting::ReorientationRequest& row) const
    {
        const auto answered = answerTo(content, row);
        return {
            dateText(row.requestedOn), {}, sentenceCase(kindText(EventKind::Request)),
            fromUtf8(row.requestedBy), {}, answered ? QString{} : TabSpecsWords::tr("waits for a decision"),
            dateText(answered),        {}, fromUtf8(row.reason)};
    }
};

/// "3 – blocking (05/01/2026) → 1 – light (01/03/2026)", oldest first.
QString courseOf(const std::vector<casefile::Barrier>& levels)
{
    QStringList steps;
    for (const auto& barrier : levels) {
        steps += u"%1 (%2)"_s.arg(barrierLevelText(barrier.level), dateText(barrier.observedOn));
    }
    return steps.join(u" → "_s);
}

std::vector<FactRow> barrierRows(const FileContent& content)
{
    std::map<casefile::BarrierTheme, std::vector<casefile::Barrier>> themes;
    std::map<casefile::BarrierTheme, FactId> latest;
    for (const auto& event : std::views::reverse(content.events)) {
        if (const auto* const barrier = std::get_if<casefile::Barrier>(&event.event)) {
            themes[barrier->theme].push_back(*barrier);
            latest[barrier->theme] = event.fact;
        }
    }
    std::vector<FactRow> rows;
    for (const auto& [theme, levels] : themes) {
        const auto& last = levels.back();
        rows.push_back({latest[theme],
                        EventKind::Barrier,
                        {sentenceCase(codeText(theme)), barrierLevelText(last.level),
                         dateText(last.observedOn), courseOf(levels)},
                        last.level == 0});
    }
    std::ranges::stable_sort(rows, {}, &FactRow::muted);
    return rows;
}

/// Another look at the theme that is chosen.
void sameTheme(Draft& draft, const FileContent& content, const FactRow& row)
{
    const auto* const known = content.event(row.fact);
    if (known != nullptr) {
        std::get<casefile::Barrier>(draft.event).theme = std::get<casefile::Barrier>(known->event).theme;
    }
}

std::vector<FactRow> allRows(const FileContent& content)
{
    std::vector<FactRow> rows;
    rows.reserve(content.events.size());
    for (const auto& event : content.events) {
        rows.push_back({event.fact,
                        event.kind(),
                        {dateText(event.on), sentenceCase(kindText(event.kind())),
                         eventText(event.event, *content.directory)}});
    }
    return rows;
}

std::vector<FactRow> employmentRows(const FileContent& content)
{
    return rowsOf<casefile::Employment, casefile::Exit, casefile::ExitContact, casefile::Sanction>(
        content, [&](const auto& row) {
            const AnyEvent event{row};
            return QStringList{dateText(dayOf(event)), dateText(lastDayOf(event)),
                               sentenceCase(kindText(kindOf(event))), eventText(event, *content.directory)};
        });
}

} // namespace

TabSpec pathwayTab()
{
    return {.name = u"pathwayEvents"_s,
            .title = TabSpecsWords::tr("&Pathway"),
            .kinds = addedKinds(),
            .headers = {TabSpecsWords::tr("Date"), TabSpecsWords::tr("Kind"), TabSpecsWords::tr("What")},
            .rows = allRows,
            .glyph = Glyph::History,
            .emptyTitle = TabSpecsWords::tr("Nothing dated yet"),
            .emptyText =
                TabSpecsWords::tr("Everything that happens to this person stands here: rights, orientations, "
                                  "appointments, contracts, notes.")};
}

TabSpec orientationTab()
{
    return {.name = u"orientations"_s,
            .title = TabSpecsWords::tr("&Orientation"),
            .kinds = {EventKind::Orientation, EventKind::Referent, EventKind::Request},
            .headers = {TabSpecsWords::tr("From"), TabSpecsWords::tr("To"), TabSpecsWords::tr("Kind"),
                        TabSpecsWords::tr("Path or referent"), TabSpecsWords::tr("Organisation"),
                        TabSpecsWords::tr("Support"), TabSpecsWords::tr("Decided on"),
                        TabSpecsWords::tr("Notified on"), TabSpecsWords::tr("Reason")},
            .rows =
                [](const FileContent& content) {
                    return rowsOf<casefile::Orientation, casefile::ReferentAssignment,
                                  meeting::ReorientationRequest>(content, OrientationCells{content});
                },
            .glyph = Glyph::Sitemap,
            .emptyTitle = TabSpecsWords::tr("Not oriented yet"),
            .emptyText = TabSpecsWords::tr("Orientations and referents stand here, each with its period.")};
}

TabSpec appointmentsTab()
{
    return {.name = u"appointments"_s,
            .title = TabSpecsWords::tr("&Appointments"),
            .kinds = {EventKind::Appointment},
            .headers = {TabSpecsWords::tr("Date"), TabSpecsWords::tr("Time"), TabSpecsWords::tr("Kind"),
                        TabSpecsWords::tr("Attendance"), TabSpecsWords::tr("Place"),
                        TabSpecsWords::tr("Referent"), TabSpecsWords::tr("Organisation"),
                        TabSpecsWords::tr("Fixed on")},
            .rows =
                [](const FileContent& content) {
                    return rowsOf<casefile::Appointment>(content, [&](const casefile::Appointment& row) {
                        return QStringList{dateText(row.scheduledOn),
                                           row.scheduledAt ? timeText(*row.scheduledAt) : QString{},
                                           codeText(row.kind),
                                           codeText(row.status),
                                           fromUtf8(row.place),
                                           referentName(*content.directory, row.referent),
                                           organisationName(*content.directory, row.organisation),
                                           dateText(row.fixedOn)};
                    });
                },
            .glyph = Glyph::Calendar,
            .emptyTitle = TabSpecsWords::tr("No appointment yet"),
            .emptyText = TabSpecsWords::tr("Appointments stand here, with who came and who did not.")};
}

TabSpec contractsTab()
{
    return {
        .name = u"contracts"_s,
        .title = TabSpecsWords::tr("&Contracts"),
        .kinds = {EventKind::Contract},
        .headers = {TabSpecsWords::tr("Signed on"), TabSpecsWords::tr("From"), TabSpecsWords::tr("To"),
                    TabSpecsWords::tr("Kind"), TabSpecsWords::tr("Hours a week"), TabSpecsWords::tr("Goals")},
        .rows =
            [](const FileContent& content) {
                return rowsOf<casefile::Contract>(content, [](const casefile::Contract& row) {
                    return QStringList{dateText(row.signedOn),     dateText(row.startsOn),
                                       dateText(row.endsOn),       codeText(row.kind),
                                       hoursText(row.weeklyHours), fromUtf8(row.goals)};
                });
            },
        .glyph = Glyph::Edit,
        .emptyTitle = TabSpecsWords::tr("No contract yet"),
        .emptyText =
            TabSpecsWords::tr("CER, PPAE, CEJ and contrats d’engagement stand here, with their periods.")};
}

TabSpec prescriptionsTab()
{
    return {.name = u"prescriptions"_s,
            .title = TabSpecsWords::tr("Pre&scriptions"),
            .kinds = {EventKind::Prescription},
            .headers = {TabSpecsWords::tr("Prescribed on"), TabSpecsWords::tr("Offer"),
                        TabSpecsWords::tr("Organisation"), TabSpecsWords::tr("Where it stands"),
                        TabSpecsWords::tr("Received on"), TabSpecsWords::tr("Accepted on"),
                        TabSpecsWords::tr("Begun on"), TabSpecsWords::tr("Ended on"),
                        TabSpecsWords::tr("Reason")},
            .rows =
                [](const FileContent& content) {
                    return rowsOf<offer::Prescription>(content, [&](const offer::Prescription& row) {
                        return QStringList{dateText(row.prescribedOn),
                                           offerTitle(*content.directory, row.offer),
                                           offerOrganisation(*content.directory, row.offer),
                                           stageText(row),
                                           dateText(row.receivedOn),
                                           dateText(row.acceptedOn),
                                           dateText(row.startedOn),
                                           dateText(row.endedOn),
                                           fromUtf8(row.reason)};
                    });
                },
            .glyph = Glyph::Tag,
            .emptyTitle = TabSpecsWords::tr("Nothing prescribed yet"),
            .emptyText = TabSpecsWords::tr("Offers of the catalogue that were prescribed stand here, with "
                                           "what became of each: received, accepted, begun, ended.")};
}

TabSpec barriersTab()
{
    return {.name = u"barriers"_s,
            .title = TabSpecsWords::tr("&Barriers"),
            .kinds = {EventKind::Barrier, EventKind::Diagnostic},
            .headers = {TabSpecsWords::tr("Theme"), TabSpecsWords::tr("Level"), TabSpecsWords::tr("Seen on"),
                        TabSpecsWords::tr("Course")},
            .rows = barrierRows,
            .glyph = Glyph::Warning,
            .emptyTitle = TabSpecsWords::tr("No barrier noted"),
            .emptyText =
                TabSpecsWords::tr("What keeps this person from work, one line a theme, with its level as it "
                                  "was seen over time."),
            .complete = [](Draft& draft, const FileContent& content, const FactRow& row) {
                if (kindOf(draft.event) == EventKind::Barrier) {
                    sameTheme(draft, content, row);
                }
            }};
}

TabSpec employmentTab()
{
    return {.name = u"employments"_s,
            .title = TabSpecsWords::tr("&Employment and exit"),
            .kinds = {EventKind::Employment, EventKind::Exit, EventKind::ExitContact, EventKind::Sanction,
                      EventKind::Pathway},
            .headers = {TabSpecsWords::tr("Date"), TabSpecsWords::tr("To"), TabSpecsWords::tr("Kind"),
                        TabSpecsWords::tr("What")},
            .rows = employmentRows,
            .glyph = Glyph::Briefcase,
            .emptyTitle = TabSpecsWords::tr("No employment, no exit"),
            .emptyText =
                TabSpecsWords::tr("Work, the exit and what follows it, sanctions, and a new pathway when "
                                  "somebody comes back.")};
}

TabSpec notesTab()
{
    return {.name = u"notes"_s,
            .title = TabSpecsWords::tr("&Notes"),
            .kinds = {EventKind::Note},
            .headers = {TabSpecsWords::tr("Date"), TabSpecsWords::tr("Author"),
                        TabSpecsWords::tr("Sensitive"), TabSpecsWords::tr("Text")},
            .rows =
                [](const FileContent& content) {
                    return rowsOf<casefile::Note>(content, [](const casefile::Note& row) {
                        return QStringList{dateText(row.writtenOn), fromUtf8(row.author),
                                           row.sensitive ? TabSpecsWords::tr("yes") : QString{},
                                           fromUtf8(row.body)};
                    });
                },
            .glyph = Glyph::Note,
            .emptyTitle = TabSpecsWords::tr("No note yet"),
            .emptyText = TabSpecsWords::tr(
                "What is useful to remember, dated and signed. Everybody who opens the base "
                "reads it: write what the person could read.")};
}

} // namespace jalon::ui
