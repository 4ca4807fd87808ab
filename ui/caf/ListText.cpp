// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/ListText.h"

#include "ui/caf/ReasonText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::array<const char*, 3> kKinds = {QT_TRANSLATE_NOOP("Lists", "everybody"),
                                               QT_TRANSLATE_NOOP("Lists", "new entrants"),
                                               QT_TRANSLATE_NOOP("Lists", "follow-up")};
constexpr std::array<const char*, 3> kSentences = {
    QT_TRANSLATE_NOOP("Lists",
                      "All who have rights on a day. Those who are not in it any more have lost theirs."),
    QT_TRANSLATE_NOOP("Lists", "Only those who came since the last list. Nobody leaves."),
    QT_TRANSLATE_NOOP("Lists", "What was decided elsewhere: orientations, appointments, contracts, exits.")};
constexpr std::array<const char*, 5> kOrigins = {
    QT_TRANSLATE_NOOP("Lists", "as you said"), QT_TRANSLATE_NOOP("Lists", "from the file’s name"),
    QT_TRANSLATE_NOOP("Lists", "from the lines above the header"),
    QT_TRANSLATE_NOOP("Lists", "from its columns"),
    QT_TRANSLATE_NOOP("Lists", "of the list that it completes")};
constexpr std::array<const char*, 5> kEncodings = {
    QT_TRANSLATE_NOOP("Lists", "UTF-8"), QT_TRANSLATE_NOOP("Lists", "UTF-8 with its mark"),
    QT_TRANSLATE_NOOP("Lists", "Windows (1252)"), QT_TRANSLATE_NOOP("Lists", "Unicode (UTF-16)"),
    QT_TRANSLATE_NOOP("Lists", "Unicode (UTF-16, the other way)")};
constexpr std::array<const char*, kPlanParts> kParts = {
    QT_TRANSLATE_NOOP("Lists", "New"),       QT_TRANSLATE_NOOP("Lists", "Updated"),
    QT_TRANSLATE_NOOP("Lists", "Unchanged"), QT_TRANSLATE_NOOP("Lists", "To decide"),
    QT_TRANSLATE_NOOP("Lists", "Rejected"),  QT_TRANSLATE_NOOP("Lists", "Duplicates"),
    QT_TRANSLATE_NOOP("Lists", "Gone"),      QT_TRANSLATE_NOOP("Lists", "Warnings")};
// Lower case, as parts of a sentence, with their numbers.
constexpr std::array<const char*, kPlanParts> kCounts = {
    QT_TRANSLATE_N_NOOP("Lists", "%Ln new"),
    QT_TRANSLATE_N_NOOP("Lists", "%Ln updated"),
    QT_TRANSLATE_N_NOOP("Lists", "%Ln unchanged"),
    QT_TRANSLATE_N_NOOP("Lists", "%Ln to decide"),
    QT_TRANSLATE_N_NOOP("Lists", "%Ln rejected"),
    QT_TRANSLATE_N_NOOP("Lists", "%Ln duplicate(s)"),
    QT_TRANSLATE_N_NOOP("Lists", "%Ln person(s) with open rights not in the list"),
    QT_TRANSLATE_N_NOOP("Lists", "%Ln value(s) or row(s) with a warning")};
constexpr std::array<const char*, 8> kWork = {QT_TRANSLATE_NOOP("Lists", "entry"),
                                              QT_TRANSLATE_NOOP("Lists", "import"),
                                              QT_TRANSLATE_NOOP("Lists", "undo"),
                                              QT_TRANSLATE_NOOP("Lists", "files joined"),
                                              QT_TRANSLATE_NOOP("Lists", "settings"),
                                              QT_TRANSLATE_NOOP("Lists", "meeting"),
                                              QT_TRANSLATE_NOOP("Lists", "pack brought back"),
                                              QT_TRANSLATE_NOOP("Lists", "erasure")};
constexpr std::size_t kShownWork = 5;

template <std::size_t N, class Enum>
QString wordOf(const std::array<const char*, N>& words, Enum value)
{
    return QCoreApplication::translate("Lists", words[static_cast<std::size_t>(value)]);
}

QString plural(const char* text, std::int64_t number)
{
    return QCoreApplication::translate("Lists", text, nullptr, static_cast<int>(number));
}

} // namespace

QString kindText(caf::ListKind kind)
{
    return wordOf(kKinds, kind);
}

QString kindSentence(caf::ListKind kind)
{
    return wordOf(kSentences, kind);
}

QString originText(caf::Origin origin)
{
    return wordOf(kOrigins, origin);
}

QString encodingText(tabular::Encoding encoding)
{
    return wordOf(kEncodings, encoding);
}

QString separatorText(char separator)
{
    switch (separator) {
    case ';':
        return QCoreApplication::translate("Lists", "semicolon (;)");
    case ',':
        return QCoreApplication::translate("Lists", "comma (,)");
    case '\t':
        return QCoreApplication::translate("Lists", "tab");
    case '|':
        return QCoreApplication::translate("Lists", "bar (|)");
    default:
        return QChar::fromLatin1(separator);
    }
}

std::int64_t countOf(const caf::ImportCounts& counts, PlanPart part)
{
    switch (part) {
    case PlanPart::Added:
        return counts.added;
    case PlanPart::Updated:
        return counts.updated;
    case PlanPart::Unchanged:
        return counts.unchanged;
    case PlanPart::Ambiguous:
        return counts.ambiguous;
    case PlanPart::Rejected:
        return counts.rejected;
    case PlanPart::Duplicates:
        return counts.duplicates;
    case PlanPart::Gone:
        return counts.gone;
    case PlanPart::Warnings:
        return counts.warnings;
    }
    return 0;
}

QString partText(PlanPart part)
{
    return wordOf(kParts, part);
}

QString countText(PlanPart part, std::int64_t count)
{
    return plural(kCounts[static_cast<std::size_t>(part)], count);
}

QString sumText(const caf::ImportCounts& counts)
{
    QStringList parts;
    for (int part = 0; part <= static_cast<int>(PlanPart::Duplicates); ++part) {
        const auto count = countOf(counts, static_cast<PlanPart>(part));
        if (count > 0) {
            parts += countText(static_cast<PlanPart>(part), count);
        }
    }
    const auto rows = plural(QT_TRANSLATE_N_NOOP("Lists", "%Ln row(s)"), counts.rows);
    return QCoreApplication::translate("Lists", "%1: %2.").arg(rows, parts.join(u" + "_s));
}

QString besidesText(const caf::ImportCounts& counts)
{
    QStringList parts;
    for (const auto part : {PlanPart::Gone, PlanPart::Warnings}) {
        if (const auto count = countOf(counts, part); count > 0) {
            parts += countText(part, count);
        }
    }
    return parts.isEmpty() ? QString{}
                           : QCoreApplication::translate("Lists", "Besides: %1.").arg(parts.join(u", "_s));
}

QString conflictText(const Error& error, const std::vector<caf::LaterWork>& work)
{
    auto text = importErrorText(error);
    for (std::size_t at = 0; at < work.size() && at < kShownWork; ++at) {
        text += u"\n– "_s
                + QCoreApplication::translate("Lists", "%1, %2, by %3")
                      .arg(wordOf(kWork, work[at].kind), instantText(work[at].at), fromUtf8(work[at].actor));
    }
    if (work.size() > kShownWork) {
        text += u'\n'
                + plural(QT_TRANSLATE_N_NOOP("Lists", "and %Ln other(s)"),
                         static_cast<std::int64_t>(work.size() - kShownWork));
    }
    return text;
}

} // namespace jalon::ui
