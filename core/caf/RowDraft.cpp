// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caf/RowDraft.h"

#include "base/Directions.h"
#include "base/Text.h"
#include "caf/Email.h"
#include "caf/Matricule.h"
#include "caf/Nir.h"

#include <algorithm>

namespace jalon::caf {

namespace {

constexpr std::size_t kLongestText = 500;
// What a reject shows of a value: enough to find it again.
constexpr std::size_t kLongestShown = 200;

std::string shown(std::string_view value)
{
    if (value.size() <= kLongestShown) {
        return std::string{value};
    }
    std::size_t end = kLongestShown;
    while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80) {
        --end;
    }
    return std::string{value.substr(0, end)} + "…";
}

} // namespace

std::string RowFacts::phoneOf(PhoneKind kind) const
{
    const auto found = std::ranges::find(phones, kind, &Phone::kind);
    return found == phones.end() ? std::string{} : found->e164;
}

void RowDraft::warn(const Cell& cell, std::string_view part, ValueProblem problem)
{
    m_row.warnings.push_back({cell.field, shown(part), problem});
}

void RowDraft::text(const Cell& cell, std::string& target)
{
    if (cell.value.size() > kLongestText) {
        warn(cell, ValueProblem::TextTooLong);
        return;
    }
    target = withoutDirections(cell.value);
}

void RowDraft::texts(const Cell& cell, std::vector<std::string>& target)
{
    auto rest = cell.value;
    while (!rest.empty()) {
        const auto end = rest.find_first_of(",;\r\n");
        const auto part = trimmed(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
        if (!part.empty()) {
            text({cell.field, part}, target.emplace_back());
            if (target.back().empty()) {
                target.pop_back();
            }
        }
    }
}

void RowDraft::joined(const Cell& cell, std::string& target, std::string_view between)
{
    std::string part;
    text(cell, part);
    if (!part.empty()) {
        target += target.empty() ? std::string_view{} : between;
        target += part;
    }
}

void RowDraft::code(const Cell& cell, CodeList list, std::string& target)
{
    const auto code = codeFor(list, cell.value);
    if (!code.empty()) {
        target = code;
        return;
    }
    text(cell, target);
    if (!target.empty()) {
        warn(cell, ValueProblem::UnknownCode);
    }
}

void RowDraft::identifier(const Cell& cell, std::string& target)
{
    if (isScientificNumber(cell.value)) {
        warn(cell, ValueProblem::ScientificNumber);
        return;
    }
    text(cell, target);
}

void RowDraft::birth(const Cell& cell)
{
    take(cell, parseBirthDate(cell.value, m_referenceDay), m_row.birthOn);
}

void RowDraft::nir(const Cell& cell)
{
    take(cell, parseNir(cell.value), m_row.nir);
}

void RowDraft::matricule(const Cell& cell)
{
    auto parsed = parseMatricule(cell.value);
    if (!parsed) {
        warn(cell, parsed.error());
        return;
    }
    m_row.matricule = std::move(parsed->number);
    m_row.fund = parsed->fund;
}

void RowDraft::phones(const Cell& cell)
{
    auto parsed = parsePhones(cell.value);
    for (const auto part : parsed.unread) {
        warn(cell, part, ValueProblem::BadPhone);
    }
    if (m_row.phones.empty()) {
        m_row.phones = std::move(parsed.phones);
        return;
    }
    for (auto& phone : parsed.phones) {
        if (std::ranges::find(m_row.phones, phone) == m_row.phones.end()) {
            m_row.phones.push_back(std::move(phone));
        }
    }
}

void RowDraft::email(const Cell& cell)
{
    auto parsed = parseEmails(cell.value);
    if (!parsed) {
        warn(cell, parsed.error());
        return;
    }
    if (parsed->remark) {
        warn(cell, *parsed->remark);
    }
    m_row.email = std::move(parsed->address);
}

void RowDraft::postcodeAndCity(const Cell& cell)
{
    auto split = splitPostcodeAndCity(cell.value);
    if (split.postcode.empty()) {
        warn(cell, ValueProblem::BadPostcode);
    } else if (m_row.postcode.empty()) {
        m_row.postcode = std::move(split.postcode);
    }
    if (!split.city.empty() && m_row.city.empty()) {
        text({cell.field, split.city}, m_row.city);
    }
}

} // namespace jalon::caf
