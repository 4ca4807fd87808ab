// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ErrorText.h"

#include "RightsText.h"

#include "base/Clock.h"
#include "base/Date.h"
#include "base/FieldWords.h"
#include "store/LeaseRecord.h"

namespace jalon::cli {

namespace {

/// Whether that parameter, from 0, names a column.
bool isField(ErrorCode code, std::size_t at)
{
    switch (code) {
    case ErrorCode::InvalidValue:
    case ErrorCode::TextTooLong:
    case ErrorCode::AfterExit:
        return at == 0;
    case ErrorCode::DatesReversed:
        return at == 0 || at == 2;
    case ErrorCode::PackBreaksRule:
        return at == 1;
    default:
        return false;
    }
}

std::string parameterText(const Error& error, std::size_t at)
{
    if (error.code == ErrorCode::NotAllowed) {
        return operationText(error.parameters[at]);
    }
    if (error.code == ErrorCode::AccountUnbound) {
        return roleText(error.parameters[at]);
    }
    const auto words = isField(error.code, at) ? fieldWords(error.parameters[at]) : std::string_view{};
    if (!words.empty()) {
        return std::string{words};
    }
    if (const auto day = Date::fromIso(error.parameters[at])) {
        return day->toFrench();
    }
    const auto instant = store::parseIsoInstant(error.parameters[at]);
    return instant ? frenchTime(*instant) : error.parameters[at];
}

/// %2 onwards, separated by commas.
std::string followingParameters(const Error& error)
{
    std::string list;
    for (std::size_t i = 1; i < error.parameters.size(); ++i) {
        list += (i > 1 ? ", " : "") + parameterText(error, i);
    }
    return list;
}

std::string parameterAt(const Error& error, char place)
{
    if (place == '*') {
        return followingParameters(error);
    }
    const auto index = static_cast<std::size_t>(place - '1');
    return index < error.parameters.size() ? parameterText(error, index) : std::string{};
}

bool isPlace(char character)
{
    return character == '*' || (character >= '1' && character <= '9');
}

std::string_view sentenceFor(const Error& error)
{
    const auto isEmpty = [&error](std::size_t at) {
        return error.parameters.size() > at && error.parameters[at].empty();
    };
    if (error.code == ErrorCode::InvalidValue && isEmpty(1)) {
        return "Il manque : %1. Rien n’a été modifié.";
    }
    if (error.code == ErrorCode::ListUnknown && isEmpty(0)) {
        return "Aucune liste n’a été importée, ou toutes sont annulées. Rien n’a été modifié.";
    }
    return errorTemplate(error.code);
}

} // namespace

std::string errorText(const Error& error)
{
    const auto text = sentenceFor(error);
    std::string sentence;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 1 < text.size() && isPlace(text[i + 1])) {
            sentence += parameterAt(error, text[++i]);
        } else {
            sentence += text[i];
        }
    }
    return sentence;
}

} // namespace jalon::cli
