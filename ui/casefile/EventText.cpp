// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/EventText.h"

#include "ui/common/CodeText.h"
#include "ui/common/Directory.h"
#include "ui/common/FieldText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

class Parts {
public:
    Parts& add(const QString& part)
    {
        if (!part.isEmpty()) {
            m_parts += part;
        }
        return *this;
    }
    Parts& add(const std::string& part) { return add(fromUtf8(part)); }
    Parts& addIf(bool condition, const QString& part) { return condition ? add(part) : *this; }
    QString joined(const QString& between = u", "_s) const { return m_parts.join(between); }

private:
    QStringList m_parts;
};

QString hoursText(const std::optional<double>& hours)
{
    return hours ? EventWords::tr("%1 h a week").arg(QLocale{QLocale::French}.toString(*hours, 'g', 4))
                 : QString{};
}

QString dayText(const QString& sentence, std::optional<Date> day)
{
    return day ? sentence.arg(dateText(day)) : QString{};
}

QString yesOrNo(const std::optional<bool>& known, const QString& yes, const QString& no)
{
    if (!known) {
        return {};
    }
    return *known ? yes : no;
}

class Phrase {
public:
    explicit Phrase(const Directory& directory) : m_directory(directory) { }

    QString operator()(const casefile::Diagnostic& row) const
    {
        return Parts{}
            .add(row.situation)
            .addIf(row.distance.has_value(),
                   EventWords::tr("distance to employment: %1").arg(row.distance.value_or(0)))
            .add(row.project)
            .add(
                yesOrNo(row.licence, EventWords::tr("driving licence"), EventWords::tr("no driving licence")))
            .add(yesOrNo(row.vehicle, EventWords::tr("vehicle"), EventWords::tr("no vehicle")))
            .add(row.education)
            .joined(u" · "_s);
    }
    QString operator()(const casefile::Barrier& row) const
    {
        return codeText(row.theme) + u" · "_s + barrierLevelText(row.level);
    }
    QString operator()(const casefile::Orientation& row) const
    {
        return Parts{}
            .add(row.path ? EventWords::tr("path: %1").arg(codeText(*row.path)) : QString{})
            .add(organisationName(m_directory, row.organisation))
            .addIf(row.support != casefile::Support::Standard,
                   EventWords::tr("support: %1").arg(codeText(row.support)))
            .add(row.reason)
            .joined(u" · "_s);
    }
    QString operator()(const casefile::ReferentAssignment& row) const
    {
        return EventWords::tr("%1: %2").arg(sentenceCase(codeText(row.role)),
                                            referentName(m_directory, row.referent));
    }
    QString operator()(const casefile::Appointment& row) const
    {
        return Parts{}
            .add(codeText(row.kind))
            .add(row.scheduledAt ? timeText(*row.scheduledAt) : QString{})
            .add(row.place)
            .add(organisationName(m_directory, row.organisation))
            .add(codeText(row.status))
            .joined(u" · "_s);
    }
    QString operator()(const casefile::Contract& row) const
    {
        return Parts{}
            .add(codeText(row.kind))
            .add(periodText(row.startsOn, row.endsOn))
            .add(hoursText(row.weeklyHours))
            .add(row.goals)
            .joined(u" · "_s);
    }
    QString operator()(const casefile::Employment& row) const
    {
        return Parts{}
            .add(row.kind)
            .add(periodText(row.startsOn, lastDayOf(row)))
            .add(hoursText(row.weeklyHours))
            .add(yesOrNo(row.withRsa, EventWords::tr("combined with the RSA"),
                         EventWords::tr("without the RSA")))
            .joined(u" · "_s);
    }
    QString operator()(const casefile::Sanction& row) const
    {
        return Parts{}
            .add(row.kind)
            .add(row.share ? u"%1\u202F%"_s.arg(*row.share) : QString{})
            .add(row.months ? EventWords::tr("%n month(s)", nullptr, *row.months) : QString{})
            .add(dayText(EventWords::tr("proposed on %1"), row.proposedOn))
            .add(dayText(EventWords::tr("decided on %1"), row.decidedOn))
            .add(dayText(EventWords::tr("told on %1"), row.notifiedOn))
            .joined(u" · "_s);
    }
    QString operator()(const casefile::Exit& row) const
    {
        return row.reason.empty() ? EventWords::tr("still to qualify")
                                  : exitReasonText(m_directory, row.reason);
    }
    QString operator()(const casefile::ExitContact& row) const
    {
        return Parts{}
            .add(EventWords::tr("%n month(s) after", nullptr, row.months))
            .add(row.situation)
            .joined(u" · "_s);
    }
    QString operator()(const casefile::Registration& row) const
    {
        return Parts{}
            .add(periodText(row.startsOn, lastDayOf(row)))
            .add(row.category.empty() ? QString{} : EventWords::tr("category %1").arg(fromUtf8(row.category)))
            .add(row.reason)
            .joined(u" · "_s);
    }
    QString operator()(const casefile::Note& row) const
    {
        const auto text = fromUtf8(row.body).simplified();
        return row.sensitive ? EventWords::tr("sensitive note, to be read under Notes") : text;
    }
    QString operator()(const casefile::PathwayFile& row) const
    {
        return row.notifiedOn
                   ? Parts{}
                         .add(EventWords::tr("beginning of the pathway"))
                         .addIf(row.notifiedBy == casefile::NotifiedBy::FirstSeen, codeText(row.notifiedBy))
                         .joined(u" · "_s)
                   : EventWords::tr("first list that shows the person; the notification is not known");
    }
    QString operator()(const offer::Prescription& row) const
    {
        return Parts{}
            .add(offerTitle(m_directory, row.offer))
            .add(stageText(row))
            .add(row.reason)
            .joined(u" · "_s);
    }
    QString operator()(const meeting::ReorientationRequest& row) const
    {
        return Parts{}
            .add(row.requestedBy.empty() ? QString{}
                                         : EventWords::tr("asked by %1").arg(fromUtf8(row.requestedBy)))
            .add(row.reason)
            .joined(u" · "_s);
    }
    QString operator()(const casefile::PrivacyRequest& row) const
    {
        return Parts{}
            .add(codeText(row.kind))
            .add(row.about)
            .add(dayText(row.answeredOn ? EventWords::tr("answered on %1")
                                        : EventWords::tr("to be answered by %1"),
                         row.answeredOn ? row.answeredOn : answerDueOn(row)))
            .add(row.answer)
            .joined(u" · "_s);
    }
    QString operator()(const casefile::RightsPeriod& row) const { return rightsText(row); }
    QString operator()(const casefile::Residence& row) const { return addressText(row); }
    QString operator()(const casefile::Identity& row) const
    {
        return Parts{}.add(row.lastName).add(row.firstName).joined(u" "_s);
    }
    QString operator()(const casefile::Contact& row) const
    {
        return Parts{}.add(phoneText(row.mobile)).add(phoneText(row.landline)).add(row.email).joined();
    }

private:
    const Directory& m_directory;
};

} // namespace

QString kindText(EventKind kind)
{
    return fieldText(tableOf(kind));
}

QString eventText(const AnyEvent& event, const Directory& directory)
{
    return std::visit(Phrase{directory}, event);
}

QString pathwayText(const casefile::Pathway& pathway)
{
    const auto begun = pathway.file.notifiedOn
                           ? dayText(EventWords::tr("notified on %1"), pathway.file.notifiedOn)
                           : EventWords::tr("notification not known");
    return Parts{}.add(begun).add(dayText(EventWords::tr("closed on %1"), pathway.exitedOn)).joined();
}

QString stageText(const offer::Prescription& row)
{
    if (row.endedOn) {
        return u"%1 (%2)"_s.arg(row.outcome ? codeText(*row.outcome) : EventWords::tr("still to qualify"),
                                dateText(row.endedOn));
    }
    if (row.startedOn) {
        return dayText(EventWords::tr("begun on %1"), row.startedOn);
    }
    if (row.acceptedOn) {
        return dayText(EventWords::tr("accepted on %1"), row.acceptedOn);
    }
    return row.receivedOn ? dayText(EventWords::tr("received on %1"), row.receivedOn)
                          : EventWords::tr("waits for an answer");
}

QString rightsText(const casefile::RightsPeriod& period)
{
    const auto assumed = [](bool isAssumed) { return isAssumed ? EventWords::tr(" (assumed)") : QString{}; };
    return Parts{}
        .add(rightsStateText(period.state) + assumed(period.stateAssumed))
        .add((period.sdd ? EventWords::tr("subject to rights and duties")
                         : EventWords::tr("not subject to rights and duties"))
             + assumed(period.sddAssumed))
        .add(period.benefit)
        .joined();
}

QString addressText(const casefile::Residence& residence)
{
    return Parts{}
        .add(residence.line1)
        .add(residence.line2)
        .add((fromUtf8(residence.postcode) + u' ' + fromUtf8(residence.city)).trimmed())
        .joined();
}

QString periodText(std::optional<Date> first, std::optional<Date> last)
{
    if (first && last && *last < *first) {
        return EventWords::tr("on %1 only").arg(dateText(first)); // replaced on its first day
    }
    if (first && last) {
        return EventWords::tr("from %1 to %2").arg(dateText(first), dateText(last));
    }
    return first ? EventWords::tr("since %1").arg(dateText(first))
                 : dayText(EventWords::tr("until %1"), last);
}

QString timeText(int minutes)
{
    constexpr int kMinutes = 60;
    return u"%1:%2"_s.arg(minutes / kMinutes, 2, 10, QChar{u'0'}).arg(minutes % kMinutes, 2, 10, QChar{u'0'});
}

QString widgetName(std::string_view column)
{
    QString name;
    for (const auto& word : fromUtf8(column).split(u'_')) {
        name += name.isEmpty() ? word : sentenceCase(word);
    }
    return name;
}

} // namespace jalon::ui
