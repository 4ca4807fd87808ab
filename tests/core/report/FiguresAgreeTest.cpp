// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Compute.h"
#include "report/Engine.h"
#include "report/oracle/Oracle.h"
#include "report/oracle/SimulatedDepartement.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <sstream>

using namespace jalon;
using namespace jalon::test;
using oracle::Oracle;
using oracle::OracleFigure;
using oracle::SimulatedDepartement;

namespace {

struct Question {
    DateRange period;
    Date asOf;
    std::optional<Date> knownAt;
};

std::string wordsOf(std::string_view id, const Question& question, oracle::Scope scope)
{
    std::ostringstream words;
    words << id << " " << question.period.from.toIso() << ".." << question.period.lastDay().toIso()
          << " as of " << question.asOf.toIso() << " known at "
          << (question.knownAt ? question.knownAt->toIso() : "today") << " scope "
          << static_cast<int>(scope.kind) << ":" << scope.id;
    return words.str();
}

report::Scope productScope(oracle::Scope scope)
{
    return {static_cast<report::ScopeKind>(scope.kind), scope.id};
}

std::vector<oracle::Scope> everyScope(const Oracle& oracle)
{
    std::vector<oracle::Scope> all{{}};
    using enum oracle::ScopeKind;
    for (const auto kind : {Territory, Organisation, Referent, Path}) {
        const auto scopes = oracle.scopes(kind);
        all.insert(all.end(), scopes.begin(), scopes.end());
    }
    return all;
}

std::size_t lengthOf(const OracleFigure& figure, const std::string& part)
{
    const auto found = figure.parts.find(part);
    return found != figure.parts.end() ? found->second.size() : 0;
}

bool same(std::optional<double> left, std::optional<double> right)
{
    return left.has_value() == right.has_value() && (!left || std::abs(*left - *right) < 1e-9);
}

std::string shown(std::optional<double> value, std::int64_t numerator, std::int64_t denominator,
                  std::int64_t running)
{
    std::ostringstream words;
    words << (value ? std::to_string(*value) : "n. c.") << " (" << numerator << ", " << denominator << ", "
          << running << ")";
    return words.str();
}

/// What differs, in words; empty when the two agree.
std::string difference(const report::Figure& product, const OracleFigure& expected)
{
    const auto numerator = static_cast<std::int64_t>(lengthOf(expected, "numerator"));
    const bool agree = same(product.value, expected.value)
                       && product.numerator.value_or(numerator) == numerator
                       && product.denominator.value_or(expected.denominator) == expected.denominator
                       && product.running.value_or(expected.running) == expected.running;
    if (agree) {
        return {};
    }
    return " product "
           + shown(product.value, product.numerator.value_or(-1), product.denominator.value_or(-1),
                   product.running.value_or(-1))
           + " oracle " + shown(expected.value, numerator, expected.denominator, expected.running);
}

/// Counts the disagreements by indicator and keeps the first of each in words.
class Verdict {
public:
    void note(const std::string& id, const std::string& words)
    {
        if (m_count[id]++ < 3) {
            m_words += words + "\n";
        }
    }
    std::string words() const
    {
        std::string text;
        for (const auto& [id, count] : m_count) {
            text += id + ": " + std::to_string(count) + " disagreements\n";
        }
        return text + m_words;
    }

private:
    std::map<std::string, int> m_count;
    std::string m_words;
};

const SimulatedDepartement& simulated()
{
    static const SimulatedDepartement departement;
    return departement;
}

const Oracle& theOracle()
{
    static const Oracle oracle{simulated().base.database};
    return oracle;
}

/// Each month as of its last day, 45 days later, and at the end.
std::vector<Question> everyMonth(std::optional<Date> knownAt)
{
    std::vector<Question> questions;
    const Date end = simulated().lastDay;
    for (Date month = simulated().firstDay; month < end; month = month.addMonths(1)) {
        const DateRange period{month, month.addMonths(1)};
        for (const Date asOf : {period.lastDay(), period.lastDay().addDays(45), end.addDays(60)}) {
            questions.push_back({period, asOf, knownAt});
        }
    }
    return questions;
}

std::vector<report::Tally> productTallies(const std::vector<Question>& questions, oracle::Scope scope,
                                          report::Engine& engine)
{
    const auto& database = simulated().base.database;
    std::vector<report::Column> columns;
    for (const auto& question : questions) {
        const auto known = report::knownAt(database, question.knownAt);
        columns.push_back({.period = question.period,
                           .asOf = question.asOf,
                           .knowledge = known.knowledge,
                           .wanted = report::allIndicators()});
    }
    return engine.count(columns, productScope(scope));
}

report::Figure productFigure(report::IndicatorId id, const report::Tally& tally)
{
    return report::figureOf(id, tally.total());
}

std::string disagreements(const std::vector<Question>& questions)
{
    Verdict verdict;
    report::Engine engine{simulated().base.database, report::allIndicators(), true};
    const auto scopes = everyScope(theOracle());
    std::vector<std::vector<report::Tally>> tallies;
    for (const auto scope : scopes) {
        tallies.push_back(productTallies(questions, scope, engine));
    }
    for (std::size_t at = 0; at < questions.size(); ++at) {
        const auto& question = questions[at];
        for (const auto& indicator : report::indicators()) {
            const std::string id{codeOf(indicator.id)};
            for (std::size_t which = 0; which < scopes.size(); ++which) {
                const auto expected =
                    theOracle().figure(id, question.period, question.asOf, question.knownAt, scopes[which]);
                const auto differs = difference(productFigure(indicator.id, tallies[which][at]), expected);
                if (!differs.empty()) {
                    verdict.note(id, wordsOf(id, question, scopes[which]) + differs);
                }
            }
        }
    }
    return verdict.words();
}

} // namespace

TEST_CASE("every figure of every month and scope equals the second computation", "[report][figures]")
{
    CHECK(disagreements(everyMonth(std::nullopt)) == "");
}

TEST_CASE("and as it was known at several dates", "[report][figures]")
{
    for (const auto* iso : {"2024-03-15", "2025-01-31", "2025-11-08"}) {
        CHECK(disagreements(everyMonth(day(iso))) == "");
    }
}

TEST_CASE("figures of years, and of a year to date, equal the second computation", "[report][figures]")
{
    std::vector<Question> questions;
    const Date end = simulated().lastDay;
    for (const int year : {2024, 2025, 2026}) {
        const auto period = report::yearOf(year);
        questions.push_back({period, std::max(period.lastDay(), end), {}});
        questions.push_back({period, std::max(period.lastDay(), end), day("2025-06-30")});
        const DateRange toDate{period.from, period.from.addMonths(5)};
        questions.push_back({toDate, toDate.lastDay(), {}});
    }
    CHECK(disagreements(questions) == "");
}

TEST_CASE("before the first transaction nothing is computable", "[report][figures]")
{
    const auto& database = simulated().base.database;
    for (const auto& indicator : report::indicators()) {
        const report::Query query{report::monthOf(day("2024-06-01")), {}, day("2023-12-31"), {}};
        CHECK_FALSE(report::compute(database, indicator.id, query).value);
    }
}

TEST_CASE("a figure is as long as its list, and both computations list the same people", "[report][figures]")
{
    const auto& database = simulated().base.database;
    Verdict verdict;
    for (const auto* iso : {"2024-02-01", "2025-01-01", "2025-08-01", "2026-02-01"}) {
        const Question question{report::monthOf(day(iso)), simulated().lastDay, {}};
        const report::Query query{question.period, question.asOf, {}, {}};
        for (const auto& indicator : report::indicators()) {
            const std::string id{codeOf(indicator.id)};
            const auto figure = report::compute(database, indicator.id, query);
            auto expected = theOracle().figure(id, question.period, question.asOf);
            for (const std::string part : {"numerator", "denominator", "running"}) {
                const auto listed = report::people(database, indicator.id, query, part);
                if (!listed) {
                    continue;
                }
                std::vector<std::int64_t> ids;
                std::ranges::transform(*listed, std::back_inserter(ids),
                                       [](const auto& row) { return row.person.value; });
                std::ranges::sort(ids);
                const auto length = part == "numerator"     ? figure.numerator
                                    : part == "denominator" ? figure.denominator
                                                            : figure.running;
                if (ids != expected.people[part]) {
                    verdict.note(id, wordsOf(id, question, {}) + " " + part + " lists "
                                         + std::to_string(ids.size()) + " and "
                                         + std::to_string(expected.people[part].size()));
                }
                if (length && *length != std::ssize(ids)) {
                    verdict.note(id, wordsOf(id, question, {}) + " " + part + " is " + std::to_string(*length)
                                         + ", lists " + std::to_string(ids.size()));
                }
            }
        }
    }
    CHECK(verdict.words() == "");
}

TEST_CASE("the scopes of a kind add up to everything", "[report][figures]")
{
    Verdict verdict;
    report::Engine engine{simulated().base.database, report::allIndicators(), true};
    const auto questions = everyMonth(std::nullopt);
    const auto whole = productTallies(questions, {}, engine);
    using enum oracle::ScopeKind;
    for (const auto kind : {Territory, Organisation, Referent, Path}) {
        std::vector<std::vector<std::int64_t>> sums(questions.size());
        for (const auto scope : theOracle().scopes(kind)) {
            const auto parts = productTallies(questions, scope, engine);
            for (std::size_t at = 0; at < questions.size(); ++at) {
                sums[at].resize(parts[at].total().size());
                for (std::size_t counter = 0; counter < sums[at].size(); ++counter) {
                    sums[at][counter] += parts[at].total()[counter].count;
                }
            }
        }
        for (std::size_t at = 0; at < questions.size(); ++at) {
            for (std::size_t counter = 0; counter < sums[at].size(); ++counter) {
                const auto& indicator = report::indicators()[counter / report::kParts];
                if (sums[at][counter] != whole[at].total()[counter].count) {
                    const std::string id{codeOf(indicator.id)};
                    verdict.note(id, wordsOf(id, questions[at], {kind, 0}) + " adds up to "
                                         + std::to_string(sums[at][counter]));
                }
            }
        }
    }
    CHECK(verdict.words() == "");
}

TEST_CASE("the lines under a figure equal the second computation", "[report][figures]")
{
    // A line that is an indicator's further figure, or a part of the figure itself.
    static const std::map<std::string, std::string> further{
        {"K1/households", "K1.households"},     {"K1/sdd", "K1.sdd"},
        {"E2/within-12-months", "E2.within12"}, {"O5/reorientations", "O5.reorientations"},
        {"C4/signed-before", "C4.before"},      {"G1/in-force", "G1.inForce"},
        {"F1/lowered", "F1.lowered"},           {"F1/resolved", "F1.resolved"}};
    const auto& database = simulated().base.database;
    Verdict verdict;
    int lines = 0;
    for (const auto* iso : {"2024-02-01", "2025-01-01", "2025-08-01", "2026-02-01"}) {
        const Question question{report::monthOf(day(iso)), simulated().lastDay, {}};
        for (const auto& indicator : report::indicators()) {
            const std::string id{codeOf(indicator.id)};
            auto parts = theOracle().figure(id, question.period, question.asOf).parts;
            if (id == "O5") {
                parts = theOracle().figure("O5.reorientations", question.period, question.asOf).parts;
            }
            const auto figure = report::compute(database, indicator.id, {question.period, question.asOf});
            for (const auto& line : figure.lines) {
                const auto other = further.find(id + "/" + line.code);
                const bool part = line.code.find(':') != std::string::npos
                                  && !line.code.starts_with("seniority:")
                                  && !line.code.starts_with("adviser:");
                if (other == further.end() && !part) {
                    continue;
                }
                const auto count =
                    other != further.end()
                        ? theOracle().figure(other->second, question.period, question.asOf).numerator
                        : std::ssize(parts[line.code]);
                ++lines;
                if (count != line.count) {
                    verdict.note(id, wordsOf(id, question, {}) + " " + line.code + " "
                                         + std::to_string(line.count) + " and " + std::to_string(count));
                }
            }
        }
    }
    CHECK(verdict.words() == "");
    CHECK(lines > 100);
}
