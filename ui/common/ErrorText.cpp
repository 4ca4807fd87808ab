// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

#include "store/LeaseRecord.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/FieldText.h"
#include "ui/common/Formats.h"
#include "ui/common/RightsText.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

/// Parameters come as data: days and instants as ISO has them, fields as codes.
QString shown(const std::string& parameter)
{
    if (const auto date = Date::fromIso(parameter)) {
        return dateText(date);
    }
    if (const auto instant = store::parseIsoInstant(parameter)) {
        return fromUtf8(frenchTime(*instant));
    }
    if (const auto operation = operationText(parameter); !operation.isEmpty()) {
        return operation;
    }
    const auto field = fieldText(parameter);
    return field.isEmpty() ? fromUtf8(parameter) : field;
}

QString following(const std::vector<std::string>& parameters)
{
    QStringList list;
    for (std::size_t at = 1; at < parameters.size(); ++at) {
        list += shown(parameters[at]);
    }
    return list.join(u", "_s);
}

} // namespace

QString errorTemplate(ErrorCode code)
{
    const char* const text = sentenceOf(code);
    return *text == '\0' ? QString{} : QCoreApplication::translate("ErrorText", text);
}

QString errorText(const Error& error)
{
    const bool isMissing =
        error.code == ErrorCode::InvalidValue && error.parameters.size() > 1 && error.parameters[1].empty();
    const auto text = isMissing
                          ? QCoreApplication::translate("ErrorText", "Missing: %1. Nothing was changed.")
                          : errorTemplate(error.code);
    QString sentence;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto next = at + 1 < text.size() ? text[at + 1] : QChar{};
        if (text[at] != u'%' || (next != u'*' && !next.isDigit())) {
            sentence += text[at];
            continue;
        }
        ++at;
        const auto place = static_cast<std::size_t>(next.digitValue() - 1);
        if (next == u'*') {
            sentence += following(error.parameters);
        } else if (place < error.parameters.size()) {
            sentence += shown(error.parameters[place]);
        }
    }
    return sentence;
}

} // namespace jalon::ui
