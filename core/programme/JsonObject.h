// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Date.h"
#include "base/Error.h"
#include "base/Money.h"
#include "programme/Amount.h"
#include "programme/Measure.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace jalon::programme {

/// Keeps what went wrong first: what is read after it may be wrong because of it.
class FirstError {
public:
    template <class... Parameters>
    void note(ErrorCode code, Parameters&&... parameters)
    {
        if (!m_error) {
            m_error = Error{code, {std::string(std::forward<Parameters>(parameters))...}};
        }
    }
    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

/// A value as an error cites it: a text or a number as it is, cut when long; a list as […], an object as {…}.
std::string shownValue(const nlohmann::json& value);

/// An object of a programme's file and where it stands: `axes[2].fiches[1]`. What cannot be read is noted
/// with its place and read as nothing. Texts come in NFC, without spaces at their ends.
class JsonObject {
public:
    /// PlanFieldWrong when `value` is no object.
    JsonObject(const nlohmann::json& value, std::string place, FirstError& errors);

    const std::string& place() const { return m_place; }
    std::string placeOf(std::string_view key) const;
    /// Something is said; null is nothing.
    bool has(std::string_view key) const;

    std::string text(std::string_view key);
    /// PlanFieldMissing when it is not there or empty.
    std::string neededText(std::string_view key);
    bool flag(std::string_view key);
    std::optional<int> wholeNumber(std::string_view key);
    std::optional<double> number(std::string_view key);
    std::optional<int> year(std::string_view key);
    std::optional<Date> date(std::string_view key);
    std::optional<Money> money(std::string_view key);
    Amount amount(std::string_view key);
    /// A text, or a number.
    Measure measure(std::string_view key);
    template <CodedEnum E>
    std::optional<E> choice(std::string_view key)
    {
        const auto code = text(key);
        const auto found = fromCode<E>(code);
        if (!code.empty() && !found) {
            std::string possible;
            for (const auto known : EnumCodes<E>::codes) {
                possible += (possible.empty() ? "" : ", ") + std::string{known};
            }
            note(ErrorCode::PlanChoiceWrong, key, code, possible);
        }
        return found;
    }
    std::vector<JsonObject> list(std::string_view key);

    /// PlanFieldUnknown for a key that nothing has asked for.
    void end();

    template <class... Parameters>
    void note(ErrorCode code, std::string_view key, Parameters&&... parameters)
    {
        m_errors->note(code, placeOf(key), std::forward<Parameters>(parameters)...);
    }

private:
    const nlohmann::json* find(std::string_view key);

    const nlohmann::json* m_value;
    std::string m_place;
    FirstError* m_errors;
    std::set<std::string, std::less<>> m_asked;
};

} // namespace jalon::programme
