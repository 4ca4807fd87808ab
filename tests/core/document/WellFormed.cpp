// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/WellFormed.h"

#include <set>
#include <vector>

namespace jalon::document::test {

namespace {

const std::set<std::string_view> kVoid = {"br", "meta"};
const std::set<std::string_view> kEntities = {"amp", "lt", "gt", "quot", "#39"};

std::string strayIn(std::string_view text)
{
    for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
        const auto end = text.find(';', at);
        if (end == std::string_view::npos || !kEntities.contains(text.substr(at + 1, end - at - 1))) {
            return "stray & in " + std::string{text.substr(at, 20)};
        }
    }
    return {};
}

} // namespace

std::string complaintOf(std::string_view markup)
{
    std::vector<std::string> open;
    std::size_t at = 0;
    while (true) {
        const auto begin = markup.find('<', at);
        if (const auto stray = strayIn(markup.substr(at, begin - at)); !stray.empty()) {
            return stray;
        }
        if (begin == std::string_view::npos) {
            return open.empty() ? std::string{} : "left open: " + open.back();
        }
        const auto end = markup.find('>', begin);
        if (end == std::string_view::npos) {
            return "a tag without its end";
        }
        const auto tag = markup.substr(begin + 1, end - begin - 1);
        const auto name = tag.substr(0, tag.find_first_of(" \n"));
        at = end + 1;
        if (tag.starts_with('/')) {
            if (open.empty() || open.back() != tag.substr(1)) {
                return "closed but not open: " + std::string{tag};
            }
            open.pop_back();
        } else if (!tag.starts_with('?') && !tag.starts_with('!') && !tag.ends_with('/')
                   && !kVoid.contains(name)) {
            open.emplace_back(name);
        }
    }
}

} // namespace jalon::document::test
