// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LeaseRecord.h"

#include <nlohmann/json.hpp>

#include <cstdio>

namespace jalon::store {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kTextSize = 1024;

} // namespace

std::string isoInstant(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(instant - day)};
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return Date{static_cast<std::int32_t>(day.time_since_epoch().count())}.toIso() + text.data();
}

std::optional<Instant> parseIsoInstant(const std::string& text)
{
    constexpr std::size_t kDaySize = 10;
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    const auto day = Date::fromIso(std::string_view{text}.substr(0, kDaySize));
    if (!day || text.size() < kDaySize
        || std::sscanf(text.c_str() + kDaySize, "T%2d:%2d:%2dZ", &hours, &minutes, &seconds) != 3) {
        return std::nullopt;
    }
    return Instant{std::chrono::days{day->days()}} + std::chrono::hours{hours} + std::chrono::minutes{minutes}
           + std::chrono::seconds{seconds};
}

std::string leaseText(const LeaseRecord& record)
{
    const Json json{{"user", record.user},
                    {"host", record.host},
                    {"session", record.session},
                    {"process", record.process.id},
                    {"process_start", record.process.start},
                    {"opened_at", isoInstant(record.openedAt)},
                    {"heartbeat", isoInstant(record.heartbeat)}};
    constexpr int kIndent = 2;
    auto text = json.dump(kIndent, ' ', false, Json::error_handler_t::replace);
    text.resize(std::max(kTextSize, text.size() + 1), ' ');
    text.back() = '\n';
    return text;
}

std::optional<LeaseRecord> parseLease(const std::string& text)
{
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    try {
        const auto openedAt = parseIsoInstant(json.at("opened_at").get<std::string>());
        const auto heartbeat = parseIsoInstant(json.at("heartbeat").get<std::string>());
        if (!openedAt || !heartbeat) {
            return std::nullopt;
        }
        return LeaseRecord{
            json.at("user").get<std::string>(),
            json.at("host").get<std::string>(),
            json.at("session").get<std::string>(),
            {json.at("process").get<std::int64_t>(), json.at("process_start").get<std::string>()},
            *openedAt,
            *heartbeat};
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace jalon::store
