// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "casefile/Search.h"

#include <algorithm>
#include <array>

namespace jalon::casefile {

namespace {

/// Distinct words with one space between them.
class WordList {
public:
    WordList() { m_text.reserve(160); }

    void add(std::string_view word)
    {
        if (word.empty() || contains(word)) {
            return;
        }
        if (!m_text.empty()) {
            m_text += ' ';
        }
        m_text += word;
    }

    void addEach(std::string_view folded)
    {
        while (!folded.empty()) {
            const auto space = std::min(folded.find(' '), folded.size());
            add(folded.substr(0, space));
            folded.remove_prefix(std::min(space + 1, folded.size()));
        }
    }

    /// `jean pierre` is also found as `jeanpierre`.
    void addName(std::string_view folded)
    {
        addEach(folded);
        if (folded.find(' ') != std::string_view::npos) {
            std::string compact{folded};
            std::erase(compact, ' ');
            add(compact);
        }
    }

    std::string take() { return std::move(m_text); }

private:
    bool contains(std::string_view word) const
    {
        for (auto at = m_text.find(word); at != std::string::npos; at = m_text.find(word, at + 1)) {
            const auto end = at + word.size();
            if ((at == 0 || m_text[at - 1] == ' ') && (end == m_text.size() || m_text[end] == ' ')) {
                return true;
            }
        }
        return false;
    }

    std::string m_text;
};

// Country codes whose numbers are written 0… at home: the mainland and the overseas départements.
constexpr std::array<std::string_view, 5> kFrenchCodes = {"+33", "+262", "+590", "+594", "+596"};

std::string nationalForm(std::string_view e164)
{
    for (const auto code : kFrenchCodes) {
        if (e164.starts_with(code)) {
            return "0" + std::string{e164.substr(code.size())};
        }
    }
    return foldCompact(e164);
}

} // namespace

SearchWords searchWords(const SearchSource& source)
{
    const auto last = fold(source.lastName);
    const auto first = fold(source.firstName);
    WordList words;
    words.addName(last);
    words.addName(first);
    words.addName(fold(source.birthName));
    for (const auto number : {source.nir, source.ownId, source.franceTravailId}) {
        words.add(foldCompact(number));
    }
    for (const auto phone : {source.mobile, source.landline}) {
        if (!phone.empty()) {
            words.add(nationalForm(phone));
        }
    }
    const auto matricule = foldCompact(source.matricule);
    words.add(matricule);
    words.add(
        std::string_view{matricule}.substr(std::min(matricule.find_first_not_of('0'), matricule.size())));
    words.addEach(fold(source.email.substr(0, source.email.find('@'))));
    words.addEach(fold(source.postcode));
    words.addEach(fold(source.city));
    return {last + "  " + first, words.take()};
}

} // namespace jalon::casefile
