// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/InNumberContent.h"

#include "meeting/GridWords.h"
#include "meeting/Grids.h"
#include "store/Issuer.h"
#include "ui/common/CodeText.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Text.h"
#include "ui/meeting/MeetingText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString ofNumber(const char* text)
{
    return QCoreApplication::translate("InNumber", text);
}

QString whyText(const meeting::ProposedOrientation& line)
{
    QStringList facts;
    for (const auto& fact : line.proposal.because) {
        facts += fromUtf8(meeting::matchedWords(fact));
    }
    return facts.isEmpty() ? fromUtf8(line.reason)
                           : u"%1 – %2"_s.arg(fromUtf8(line.reason), facts.join(u", "_s));
}

QString fateText(const meeting::ProposedOrientation& line)
{
    if (line.chosen) {
        return ofNumber(QT_TRANSLATE_NOOP("InNumber", "to write"));
    }
    return line.inForce ? ofNumber(QT_TRANSLATE_NOOP("InNumber", "in force already"))
                        : ofNumber(QT_TRANSLATE_NOOP("InNumber", "left out"));
}

/// Who, and where.
QStringList personCells(const InNumberContent& content, PersonId person)
{
    const auto& row = content.people.at(person);
    return {personName(row), fromUtf8(row.territory)};
}

QString pathText(const meeting::ProposedOrientation& line)
{
    const auto path = codeText(line.path);
    return line.support == casefile::Support::Standard ? path : path + u", "_s + codeText(line.support);
}

} // namespace

Expected<InNumberContent> readInNumber(const store::Database& database, const std::vector<PersonId>& people,
                                       Date today, const std::stop_token& stop)
{
    const auto grid = meeting::gridInUse(database);
    if (!grid) {
        return std::unexpected{grid.error()};
    }
    auto list = meeting::proposeInNumber(database, grid->grid, people, today, stop);
    if (!list) {
        return std::unexpected{list.error()};
    }
    InNumberContent content;
    content.grid = grid->grid.name;
    content.list = std::move(*list);
    for (auto& row : casefile::personRows(database, people, today)) {
        const auto person = row.person;
        content.people.emplace(person, std::move(row));
    }
    content.directory = readDirectory(database);
    content.isPack = store::isPack(database);
    return content;
}

QStringList inNumberTitles()
{
    return {ofNumber(QT_TRANSLATE_NOOP("InNumber", "State")),
            ofNumber(QT_TRANSLATE_NOOP("InNumber", "Person")),
            ofNumber(QT_TRANSLATE_NOOP("InNumber", "Territory")),
            ofNumber(QT_TRANSLATE_NOOP("InNumber", "Path")),
            ofNumber(QT_TRANSLATE_NOOP("InNumber", "Organisation")),
            ofNumber(QT_TRANSLATE_NOOP("InNumber", "Referent")),
            ofNumber(QT_TRANSLATE_NOOP("InNumber", "Rule, and the facts that made it"))};
}

QStringList inNumberCells(const InNumberContent& content, const meeting::ProposedOrientation& line,
                          const Capacities& capacities)
{
    const auto& directory = *content.directory;
    const auto referent = line.next().referent;
    QStringList cells{fateText(line)};
    cells += personCells(content, line.person);
    cells += {pathText(line),
              withLoad(organisationName(directory, line.organisation), &capacities, line.organisation),
              withLoad(referentName(directory, referent), &capacities, referent), whyText(line)};
    return cells;
}

QStringList leftOutCells(const InNumberContent& content, const casefile::LeftOut& leftOut)
{
    QStringList cells{ofNumber(QT_TRANSLATE_NOOP("InNumber", "not proposed"))};
    cells += personCells(content, leftOut.person);
    cells += {QString{}, QString{}, QString{}, errorText(leftOut.reason)};
    return cells;
}

} // namespace jalon::ui
