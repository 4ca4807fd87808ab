// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/ReasonText.h"

#include "caf/Reasons.h"
#include "caf/Values.h"
#include "tabular/Encoding.h"
#include "ui/caf/ListText.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

namespace jalon::ui {

namespace {

template <std::size_t N>
using Phrases = std::array<const char*, N>;

// Each in the order of its enumeration.
constexpr Phrases<EnumCodes<caf::ValueProblem>::codes.size()> kValueProblems = {
    QT_TRANSLATE_NOOP("ListReasons", "the last name is missing"),
    QT_TRANSLATE_NOOP("ListReasons", "the first name is missing"),
    QT_TRANSLATE_NOOP("ListReasons",
                      "no valid NIR, identifier, CAF number nor birth date: nobody can tell who it is"),
    QT_TRANSLATE_NOOP("ListReasons", "more cells than columns"),
    QT_TRANSLATE_NOOP("ListReasons", "the contract ends before it starts"),
    QT_TRANSLATE_NOOP("ListReasons", "the employment ends before it starts"),
    QT_TRANSLATE_NOOP("ListReasons", "this is no date"),
    QT_TRANSLATE_NOOP("ListReasons", "a year of two digits: the century is unknown"),
    QT_TRANSLATE_NOOP("ListReasons", "this day does not exist"),
    QT_TRANSLATE_NOOP("ListReasons", "a date outside 1900–2099"),
    QT_TRANSLATE_NOOP("ListReasons", "a birth in the future"),
    QT_TRANSLATE_NOOP("ListReasons", "a birth more than 130 years ago"),
    QT_TRANSLATE_NOOP("ListReasons", "a number spoilt by a spreadsheet: format the column as text"),
    QT_TRANSLATE_NOOP("ListReasons", "an impossible CAF number"),
    QT_TRANSLATE_NOOP("ListReasons", "the NIR has neither 13 nor 15 characters"),
    QT_TRANSLATE_NOOP("ListReasons", "the NIR holds something else than digits"),
    QT_TRANSLATE_NOOP("ListReasons", "the month of the NIR does not exist"),
    QT_TRANSLATE_NOOP("ListReasons", "the key of the NIR is wrong"),
    QT_TRANSLATE_NOOP("ListReasons", "an impossible phone number"),
    QT_TRANSLATE_NOOP("ListReasons", "an impossible e-mail address"),
    QT_TRANSLATE_NOOP("ListReasons", "an impossible postcode"),
    QT_TRANSLATE_NOOP("ListReasons", "an impossible INSEE code"),
    QT_TRANSLATE_NOOP("ListReasons", "neither yes nor no"),
    QT_TRANSLATE_NOOP("ListReasons", "this is no time"),
    QT_TRANSLATE_NOOP("ListReasons", "a level outside 0–3"),
    QT_TRANSLATE_NOOP("ListReasons", "the text is too long"),
    QT_TRANSLATE_NOOP("ListReasons", "an incomplete event: its date or its theme is missing"),
    QT_TRANSLATE_NOOP("ListReasons", "an unknown code, kept as it is"),
    QT_TRANSLATE_NOOP("ListReasons", "the NIR and the title do not agree"),
    QT_TRANSLATE_NOOP("ListReasons", "the NIR and the year of birth do not agree"),
    QT_TRANSLATE_NOOP("ListReasons", "an e-mail address with accents, to be checked"),
    QT_TRANSLATE_NOOP("ListReasons", "several e-mail addresses: the first one is kept"),
};
constexpr Phrases<EnumCodes<caf::RowReason>::codes.size()> kRowReasons = {
    QT_TRANSLATE_NOOP("ListReasons", "unknown in the base: a follow-up list opens no file"),
    QT_TRANSLATE_NOOP("ListReasons", "this person has no pathway"),
    QT_TRANSLATE_NOOP("ListReasons", "a date before the notification"),
    QT_TRANSLATE_NOOP("ListReasons", "a date after the exit"),
    QT_TRANSLATE_NOOP("ListReasons", "another exit date is known"),
    QT_TRANSLATE_NOOP("ListReasons", "an orientation was decided after this exit"),
    QT_TRANSLATE_NOOP("ListReasons", "the dates are in the wrong order"),
    QT_TRANSLATE_NOOP("ListReasons", "refused by a rule of the files"),
    QT_TRANSLATE_NOOP("ListReasons", "typed by the service, kept"),
    QT_TRANSLATE_NOOP("ListReasons", "another value is known, kept"),
    QT_TRANSLATE_NOOP("ListReasons", "organisation created"),
    QT_TRANSLATE_NOOP("ListReasons", "referent created"),
    QT_TRANSLATE_NOOP("ListReasons", "assumed notification, moved back to the orientation"),
    QT_TRANSLATE_NOOP("ListReasons", "assumed date: the interview’s or the list’s"),
    QT_TRANSLATE_NOOP("ListReasons", "an event without a date, left out"),
    QT_TRANSLATE_NOOP("ListReasons", "an unknown kind of event, left out"),
    QT_TRANSLATE_NOOP("ListReasons", "another row of the household gave the address"),
    QT_TRANSLATE_NOOP("ListReasons", "a referent to remove who never followed this person"),
};
constexpr Phrases<EnumCodes<caf::MatchReason>::codes.size()> kMatchReasons = {
    QT_TRANSLATE_NOOP("ListReasons", "somebody new"),
    QT_TRANSLATE_NOOP("ListReasons", "the same NIR"),
    QT_TRANSLATE_NOOP("ListReasons", "the same identifier of the Département"),
    QT_TRANSLATE_NOOP("ListReasons", "the same CAF number and role"),
    QT_TRANSLATE_NOOP("ListReasons", "the same names and birth date"),
    QT_TRANSLATE_NOOP("ListReasons", "decided by somebody"),
    QT_TRANSLATE_NOOP("ListReasons", "several people of the base could be this one"),
    QT_TRANSLATE_NOOP("ListReasons", "somebody corresponds, but the NIR differs"),
    QT_TRANSLATE_NOOP("ListReasons", "somebody corresponds, but the birth date differs"),
    QT_TRANSLATE_NOOP("ListReasons", "the birth name corresponds to the last name"),
    QT_TRANSLATE_NOOP("ListReasons", "last name and first name the other way round"),
    QT_TRANSLATE_NOOP("ListReasons", "the birth date differs by one digit"),
    QT_TRANSLATE_NOOP("ListReasons", "several different rows for one person"),
};

constexpr Phrases<EnumCodes<tabular::ForeignFile>::codes.size()> kForeignFiles = {
    QT_TRANSLATE_NOOP("ListReasons", "a workbook"), QT_TRANSLATE_NOOP("ListReasons", "an old Excel workbook"),
    QT_TRANSLATE_NOOP("ListReasons", "a PDF document"), QT_TRANSLATE_NOOP("ListReasons", "an XML file"),
    QT_TRANSLATE_NOOP("ListReasons", "a file of a program")};

template <CodedEnum Reason, std::size_t N>
QString phraseOf(std::string_view code, const Phrases<N>& phrases)
{
    const auto reason = fromCode<Reason>(code);
    return reason ? QCoreApplication::translate("ListReasons", phrases[static_cast<std::size_t>(*reason)])
                  : QString{};
}

/// What was found in place of a list.
QString foreignText(std::string_view code)
{
    const auto kind = fromCode<tabular::ForeignFile>(code);
    return kind ? QCoreApplication::translate("ListReasons", kForeignFiles[static_cast<std::size_t>(*kind)])
                : fromUtf8(code);
}

/// Those whose first parameter is the list's path.
bool isOfFile(ErrorCode code)
{
    return code >= ErrorCode::ListEmpty && code <= ErrorCode::ListChangedSince
           && code != ErrorCode::MappingNotReadable;
}

} // namespace

QString reasonText(std::string_view code)
{
    for (const auto& text :
         {phraseOf<caf::ValueProblem>(code, kValueProblems), phraseOf<caf::RowReason>(code, kRowReasons),
          phraseOf<caf::MatchReason>(code, kMatchReasons)}) {
        if (!text.isEmpty()) {
            return text;
        }
    }
    return fromUtf8(code);
}

QString reasonText(caf::MatchReason reason)
{
    return reasonText(codeOf(reason));
}

QString importErrorText(const Error& error)
{
    if (error.code == ErrorCode::InvalidValue && error.parameters.size() > 1) {
        const auto& reason = error.parameters[1];
        if (const auto text = reasonText(reason); text != fromUtf8(reason)) {
            return QCoreApplication::translate("ListReasons",
                                               "This row cannot be taken so: %1. Nothing was changed.")
                .arg(text);
        }
    }
    auto said = error;
    if (isOfFile(error.code)) {
        auto& file = said.parameters.front();
        file = pathText(pathFromText(file).filename());
    }
    if (error.code == ErrorCode::ListNotText && said.parameters.size() > 1) {
        said.parameters[1] = toUtf8(foreignText(said.parameters[1]));
    }
    if (error.code == ErrorCode::ListEncodingSuspect && said.parameters.size() > 1) {
        const auto encoding = fromCode<tabular::Encoding>(said.parameters[1]);
        said.parameters[1] = encoding ? toUtf8(encodingText(*encoding)) : said.parameters[1];
    }
    return errorText(said);
}

} // namespace jalon::ui
