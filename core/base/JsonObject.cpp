// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonObject.h"

#include "base/Limits.h"
#include "base/Path.h"
#include "base/Text.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fstream>
#include <iterator>
#include <system_error>

namespace jalon {

namespace {

const nlohmann::json& emptyObject()
{
    static const nlohmann::json empty = nlohmann::json::object();
    return empty;
}

/// Where the byte stands: line and column from 1.
std::pair<std::size_t, std::size_t> placeIn(std::string_view text, std::size_t byte)
{
    const auto before = text.substr(0, byte > 0 ? byte - 1 : 0);
    const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
    const auto lineStart = before.rfind('\n');
    return {line, before.size() - (lineStart == std::string_view::npos ? 0 : lineStart + 1) + 1};
}

std::unexpected<Error> notJson(std::string_view text, std::string_view file, std::size_t byte)
{
    const auto [line, column] = placeIn(text, byte);
    return failure(ErrorCode::FileNotJson, file, std::to_string(line), std::to_string(column));
}

/// The library quotes a number that is too large, and does not say where it stands.
std::size_t quotedAt(std::string_view text, std::string_view said)
{
    const auto quote = said.find('\'');
    const auto found = text.find(said.substr(quote + 1, said.rfind('\'') - quote - 1));
    return found == std::string_view::npos ? 0 : found + 1;
}

Expected<nlohmann::json> parsed(std::string_view text, std::string_view file)
{
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::parse_error& error) {
        return notJson(text, file, error.byte);
    } catch (const nlohmann::json::out_of_range& error) {
        return notJson(text, file, quotedAt(text, error.what()));
    }
}

} // namespace

std::optional<int> wholeOf(const nlohmann::json& value)
{
    if (value.is_number_integer()) {
        const auto number = value.get<std::int64_t>();
        return std::in_range<int>(number) ? std::optional{static_cast<int>(number)} : std::nullopt;
    }
    if (!value.is_string()) {
        return std::nullopt;
    }
    const auto& text = value.get_ref<const std::string&>();
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc{} && end == text.data() + text.size();
    return isWhole ? std::optional{number} : std::nullopt;
}

Expected<std::string> textOfFile(const std::filesystem::path& file)
{
    std::error_code isFolder;
    if (std::filesystem::is_directory(file, isFolder)) {
        return failure(ErrorCode::FileNotReadable, pathText(file),
                       std::make_error_code(std::errc::is_a_directory).message());
    }
    errno = 0;
    std::ifstream stream{file, std::ios::binary};
    if (!stream) {
        return failure(ErrorCode::FileNotReadable, pathText(file), std::generic_category().message(errno));
    }
    std::string text;
    std::string block(limits::kMegabyte, '\0');
    while (stream && text.size() <= limits::kTextFile) { // a device has no end
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        text.append(block, 0, static_cast<std::size_t>(stream.gcount()));
    }
    if (text.size() > limits::kTextFile) {
        return failure(ErrorCode::FileTooLarge, pathText(file), limits::inFrench(limits::kTextFile));
    }
    return text;
}

Expected<nlohmann::json> jsonOfFormat(std::string_view text, std::string_view file, std::string_view kind)
{
    auto root = parsed(text, file);
    if (!root) {
        return root;
    }
    if (!root->is_object() || !root->contains("format")) {
        return failure(ErrorCode::FieldMissing, "format");
    }
    const auto beginning = std::string{kind} + "/";
    const auto written = shownValue((*root)["format"]);
    if (written == beginning + "1") {
        return root;
    }
    return written.starts_with(beginning) ? failure(ErrorCode::FileTooNew, file, written)
                                          : failure(ErrorCode::FieldWrong, "format", written);
}

std::string shownValue(const nlohmann::json& value)
{
    // What a list or an object holds is not shown: it may be of any depth, and dump() recurses.
    if (value.is_structured()) {
        return value.is_array() ? "[…]" : "{…}";
    }
    constexpr std::size_t kLongest = 60;
    auto text = value.is_string() ? value.get<std::string>() : value.dump();
    if (text.size() > kLongest) {
        text.resize(kLongest);
        while (!text.empty() && !isValidUtf8(text)) {
            text.pop_back();
        }
        text += "…";
    }
    return text;
}

JsonObject::JsonObject(const nlohmann::json& value, std::string place, FirstError& errors)
    : m_value(value.is_object() ? &value : &emptyObject()), m_place(std::move(place)), m_errors(&errors)
{
    if (!value.is_object()) {
        errors.note(ErrorCode::FieldWrong, m_place, shownValue(value));
    }
}

std::string JsonObject::placeOf(std::string_view key) const
{
    return m_place.empty() ? std::string{key} : m_place + "." + std::string{key};
}

bool JsonObject::has(std::string_view key) const
{
    const auto found = m_value->find(key);
    return found != m_value->end() && !found->is_null();
}

const nlohmann::json* JsonObject::find(std::string_view key)
{
    m_asked.emplace(key);
    const auto found = m_value->find(key);
    return found == m_value->end() || found->is_null() ? nullptr : &*found;
}

std::string JsonObject::text(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) {
        return {};
    }
    if (!value->is_string()) {
        note(ErrorCode::FieldWrong, key, shownValue(*value));
        return {};
    }
    return toNfc(trimmed(value->get_ref<const std::string&>()));
}

std::string JsonObject::neededText(std::string_view key)
{
    auto found = text(key);
    if (found.empty()) {
        note(ErrorCode::FieldMissing, key);
    }
    return found;
}

bool JsonObject::flag(std::string_view key)
{
    const auto* value = find(key);
    if (value != nullptr && !value->is_boolean()) {
        note(ErrorCode::FieldWrong, key, shownValue(*value));
        return false;
    }
    return value != nullptr && value->get<bool>();
}

std::optional<int> JsonObject::wholeNumber(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto number = wholeOf(*value);
    if (!number || *number < 0) {
        note(ErrorCode::FieldWrong, key, shownValue(*value));
    }
    return number;
}

std::optional<double> JsonObject::number(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_number() || value->get<double>() < 0) {
        note(ErrorCode::FieldWrong, key, shownValue(*value));
        return std::nullopt;
    }
    return value->get<double>();
}

std::optional<Date> JsonObject::date(std::string_view key)
{
    const auto* value = find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto date = value->is_string() ? Date::fromIso(value->get_ref<const std::string&>()) : std::nullopt;
    if (!date) {
        note(ErrorCode::FieldDateWrong, key, shownValue(*value));
    }
    return date;
}

std::vector<JsonObject> JsonObject::list(std::string_view key)
{
    std::vector<JsonObject> objects;
    const auto* value = find(key);
    if (value == nullptr) {
        return objects;
    }
    // A budget's parts and local plans may nest; no document does so that deep, and reading recurses.
    constexpr std::ptrdiff_t kDeepest = 20;
    if (!value->is_array() || std::ranges::count(m_place, '[') > kDeepest) {
        note(ErrorCode::FieldWrong, key, shownValue(*value));
        return objects;
    }
    for (std::size_t at = 0; at < value->size(); ++at) {
        objects.emplace_back((*value)[at], placeOf(key) + "[" + std::to_string(at) + "]", *m_errors);
    }
    return objects;
}

std::vector<std::string> JsonObject::texts(std::string_view key)
{
    std::vector<std::string> texts;
    const auto* value = find(key);
    if (value == nullptr) {
        return texts;
    }
    if (!value->is_array()) {
        note(ErrorCode::FieldWrong, key, shownValue(*value));
        return texts;
    }
    for (const auto& entry : *value) {
        auto text = entry.is_string() ? toNfc(trimmed(entry.get_ref<const std::string&>())) : std::string{};
        if (text.empty()) {
            m_errors->note(ErrorCode::FieldWrong, placeOf(key) + "[" + std::to_string(texts.size()) + "]",
                           shownValue(entry));
            return texts;
        }
        texts.push_back(std::move(text));
    }
    return texts;
}

void JsonObject::end()
{
    for (const auto& [key, value] : m_value->items()) {
        if (!m_asked.contains(key)) {
            note(ErrorCode::FieldUnknown, key);
        }
    }
}

} // namespace jalon
