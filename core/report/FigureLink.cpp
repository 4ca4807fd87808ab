// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/FigureLink.h"

#include <charconv>

namespace jalon::report {

namespace {

/// Cut off up to the next stroke.
std::string_view takePiece(std::string_view& text)
{
    const auto piece = text.substr(0, text.find('/'));
    text.remove_prefix(std::min(piece.size() + 1, text.size()));
    return piece;
}

} // namespace

std::string FigureLink::text() const
{
    auto name = std::string{codeOf(id)} + "/" + part;
    return scope.kind == ScopeKind::Everything
               ? name
               : name + "/" + std::string{codeOf(scope.kind)} + "/" + std::to_string(scope.id);
}

std::optional<FigureLink> FigureLink::of(std::string_view text)
{
    const auto id = fromCode<IndicatorId>(takePiece(text));
    const auto part = takePiece(text);
    if (!id || part.empty()) {
        return std::nullopt;
    }
    FigureLink link{*id, std::string{part}, {}};
    if (text.empty()) {
        return link;
    }
    const auto kind = fromCode<ScopeKind>(takePiece(text));
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (!kind || read.ec != std::errc{} || read.ptr != text.data() + text.size()) {
        return std::nullopt;
    }
    link.scope = {*kind, number};
    return link;
}

Query FigureLink::queryIn(Query report) const
{
    report.scope = scope.kind == ScopeKind::Everything ? report.scope : scope;
    return report;
}

} // namespace jalon::report
