// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/Timeline.h"

#include "casefile/Rights.h"
#include "ui/casefile/EventText.h"
#include "ui/common/CodeText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

enum class Track {
    Rights,
    Orientation,
    Referent,
    Contract,
    Prescription,
    Employment,
    Appointment,
    Other,
    Count_
};

QString laneText(Track lane)
{
    switch (lane) {
    case Track::Rights:
        return TimelineWords::tr("Rights");
    case Track::Orientation:
        return TimelineWords::tr("Orientation");
    case Track::Referent:
        return TimelineWords::tr("Referent");
    case Track::Contract:
        return TimelineWords::tr("Contracts");
    case Track::Prescription:
        return TimelineWords::tr("Prescriptions");
    case Track::Employment:
        return TimelineWords::tr("Employment");
    case Track::Appointment:
        return TimelineWords::tr("Appointments");
    default:
        return TimelineWords::tr("Events");
    }
}

std::optional<Track> laneOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Rights:
        return Track::Rights;
    case EventKind::Orientation:
        return Track::Orientation;
    case EventKind::Referent:
        return Track::Referent;
    case EventKind::Contract:
        return Track::Contract;
    case EventKind::Prescription:
        return Track::Prescription;
    case EventKind::Employment:
        return Track::Employment;
    case EventKind::Appointment:
        return Track::Appointment;
    case EventKind::Registration:
    case EventKind::Residence:
        return std::nullopt; // in the list only
    default:
        return Track::Other;
    }
}

Glyph signOf(const AnyEvent& event)
{
    if (const auto* const appointment = std::get_if<casefile::Appointment>(&event)) {
        using enum casefile::AppointmentStatus;
        if (appointment->status == Attended) {
            return Glyph::Check;
        }
        return appointment->status == Planned ? Glyph::Clock : Glyph::Close;
    }
    switch (kindOf(event)) {
    case EventKind::Sanction:
    case EventKind::Barrier:
        return Glyph::Warning;
    case EventKind::Exit:
        return Glyph::Flag;
    case EventKind::ExitContact:
        return Glyph::Phone;
    case EventKind::Pathway:
        return Glyph::Mail;
    case EventKind::Diagnostic:
        return Glyph::Person;
    default:
        return Glyph::Note;
    }
}

Tone toneOf(const AnyEvent& event)
{
    if (const auto* const rights = std::get_if<casefile::RightsPeriod>(&event)) {
        if (rights->state == "2") {
            return Tone::Good;
        }
        return casefile::isOpen(rights->state) ? Tone::Warning : Tone::Neutral;
    }
    if (const auto* const appointment = std::get_if<casefile::Appointment>(&event)) {
        using enum casefile::AppointmentStatus;
        if (appointment->status == Attended) {
            return Tone::Good;
        }
        return appointment->status == NoShow ? Tone::Danger : Tone::Neutral;
    }
    if (const auto* const prescription = std::get_if<offer::Prescription>(&event)) {
        if (!prescription->endedOn) {
            return Tone::Info;
        }
        return prescription->outcome == offer::Outcome::Completed ? Tone::Good : Tone::Neutral;
    }
    switch (kindOf(event)) {
    case EventKind::Orientation:
        return Tone::Info;
    case EventKind::Employment:
        return Tone::Good;
    case EventKind::Contract:
        return Tone::Warning;
    case EventKind::Sanction:
        return Tone::Danger;
    default:
        return Tone::Neutral;
    }
}

struct BarText {
    const Directory& directory;

    QString operator()(const casefile::RightsPeriod& row) const { return rightsStateText(row.state); }
    QString operator()(const casefile::Orientation& row) const
    {
        const auto place = organisationName(directory, row.organisation);
        const auto path = row.path ? codeText(*row.path) : QString{};
        return path + (path.isEmpty() || place.isEmpty() ? u""_s : u" — "_s) + place;
    }
    QString operator()(const casefile::ReferentAssignment& row) const
    {
        return referentName(directory, row.referent);
    }
    QString operator()(const casefile::Contract& row) const { return codeText(row.kind); }
    QString operator()(const casefile::Employment& row) const { return fromUtf8(row.kind); }
    QString operator()(const offer::Prescription& row) const { return offerTitle(directory, row.offer); }
    template <class Row>
    QString operator()(const Row&) const
    {
        return {};
    }
};

/// Bars that overlap go below one another.
class LaneRows {
public:
    explicit LaneRows(Timeline& timeline) : m_timeline(timeline) { }

    void add(const QString& name, std::vector<TimelineItem> items)
    {
        std::vector<Date> ends; // of each row of the lane, the last day taken
        const int firstRow = static_cast<int>(m_timeline.lanes.size());
        for (auto& item : items) {
            const auto free = std::ranges::find_if(ends, [&](Date end) { return end < item.from; });
            const auto row = item.isBar ? free - ends.begin() : 0;
            if (row == static_cast<std::ptrdiff_t>(ends.size())) {
                m_timeline.lanes += ends.empty() ? name : QString{};
                ends.emplace_back();
            }
            ends[static_cast<std::size_t>(row)] = item.to.value_or(item.isBar ? Date{INT32_MAX} : Date{});
            item.lane = firstRow + static_cast<int>(row);
            m_timeline.items.push_back(std::move(item));
        }
    }

private:
    Timeline& m_timeline;
};

TimelineItem itemOf(const FileEvent& event, const Directory& directory)
{
    TimelineItem item;
    item.fact = event.fact;
    item.isBar = isPeriod(event.kind());
    // A bar begins when the period does, whenever it was decided or signed.
    item.from = std::visit(
        [&]<class Row>(const Row& row) {
            if constexpr (requires { Date{row.startsOn}; }) {
                return Date{row.startsOn};
            } else {
                return *event.on;
            }
        },
        event.event);
    item.to = lastDayOf(event.event);
    item.sign = signOf(event.event);
    item.tone = toneOf(event.event);
    item.text = std::visit(BarText{directory}, event.event);
    item.phrase = u"%1 · %2 · %3"_s.arg(dateText(event.on), sentenceCase(kindText(event.kind())),
                                        eventText(event.event, directory));
    return item;
}

void setLimits(Timeline& timeline, const FileContent& content)
{
    for (const auto& [pathway, events] : content.file.pathways) {
        for (const auto& day : {dayOf(pathway.file), pathway.exitedOn}) {
            if (day) {
                timeline.limits.push_back(*day);
            }
        }
    }
    const auto* const pathway = content.pathway();
    timeline.first = timeline.last = timeline.pathwayFrom = content.today;
    for (const auto& event : content.events) {
        const bool isOfIt =
            pathway != nullptr
            && (pathwayOf(event.event) == pathway->id || event.fact.value == pathway->id.value);
        if (isOfIt && event.on) {
            timeline.pathwayFrom = std::min(timeline.pathwayFrom, *event.on);
        }
    }
    for (const auto& item : timeline.items) {
        timeline.first = std::min(timeline.first, item.from);
        timeline.last = std::max({timeline.last, item.from, item.to.value_or(item.from)});
    }
}

} // namespace

Timeline timelineOf(const FileContent& content)
{
    Timeline timeline;
    timeline.today = content.today;
    std::array<std::vector<TimelineItem>, static_cast<std::size_t>(Track::Count_)> lanes;
    for (const auto& event : content.events) {
        if (const auto lane = laneOf(event.kind()); lane && event.on) {
            lanes[static_cast<std::size_t>(*lane)].push_back(itemOf(event, *content.directory));
        }
    }
    LaneRows rows{timeline};
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        std::ranges::sort(lanes[lane], {}, &TimelineItem::from);
        rows.add(laneText(static_cast<Track>(lane)), std::move(lanes[lane]));
    }
    std::ranges::stable_sort(timeline.items, {}, &TimelineItem::from);
    setLimits(timeline, content);
    return timeline;
}

} // namespace jalon::ui
