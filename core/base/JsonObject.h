// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Codes.h"
#include "base/Date.h"
#include "base/Error.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// JSON files of ours, read so that what is wrong in one is said with its place.
namespace jalon {

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

/// The text of a file. FileNotReadable, FileTooLarge.
Expected<std::string> textOfFile(const std::filesystem::path& file);

/// A file as a whole: of the form `kind`/1, as its "format" says. FileNotJson(file, line, column),
/// FileTooNew(file, format), FieldMissing and FieldWrong("format").
Expected<nlohmann::json> jsonOfFormat(std::string_view text, std::string_view file, std::string_view kind);

/// A whole number, also one that is written as a text.
std::optional<int> wholeOf(const nlohmann::json& value);

/// An object of a file and where it stands: `axes[2].fiches[1]`. What cannot be read is noted
/// with its place and read as nothing. Texts come in NFC, without spaces at their ends.
class JsonObject {
public:
    /// FieldWrong when `value` is no object.
    JsonObject(const nlohmann::json& value, std::string place, FirstError& errors);

    const std::string& place() const { return m_place; }
    std::string placeOf(std::string_view key) const;
    /// Something is said; null is nothing.
    bool has(std::string_view key) const;

    std::string text(std::string_view key);
    /// FieldMissing when it is not there or empty.
    std::string neededText(std::string_view key);
    bool flag(std::string_view key);
    std::optional<int> wholeNumber(std::string_view key);
    std::optional<double> number(std::string_view key);
    std::optional<Date> date(std::string_view key);
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
            note(ErrorCode::FieldChoiceWrong, key, code, possible);
        }
        return found;
    }
    std::vector<JsonObject> list(std::string_view key);
    /// A list of texts, none of them empty.
    std::vector<std::string> texts(std::string_view key);
    /// What stands under a key, for a form of value of the caller's own; nothing for null.
    const nlohmann::json* find(std::string_view key);

    /// FieldUnknown for a key that nothing has asked for.
    void end();

    template <class... Parameters>
    void note(ErrorCode code, std::string_view key, Parameters&&... parameters)
    {
        m_errors->note(code, placeOf(key), std::forward<Parameters>(parameters)...);
    }

private:
    const nlohmann::json* m_value;
    std::string m_place;
    FirstError* m_errors;
    std::set<std::string, std::less<>> m_asked;
};

} // namespace jalon
