// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/HomeRoom.h"

#include "caf/ImportHistory.h"
#include "casefile/PeopleList.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/home/FigureCard.h"
#include "ui/home/FigureDialog.h"
#include "ui/home/NeedLink.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using casefile::Need;
using report::IndicatorId;

constexpr std::array kFigures = {IndicatorId::K1, IndicatorId::E1, IndicatorId::O2r,
                                 IndicatorId::R5, IndicatorId::C3, IndicatorId::X2};
constexpr int kNeedColumns = 2;
constexpr int kFigureColumns = 3;
constexpr std::chrono::milliseconds kSoonFigures{400};

} // namespace

HomeRoom::HomeRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : ReadingRoom(context, workspace, parent, kSoonFigures),
      m_pages(new QStackedWidget),
      m_title(titleLabel({})),
      m_figuresTitle(sectionLabel({}))
{
    auto* const page = new QWidget;
    auto* const needs = new QGridLayout;
    auto* const figures = new QGridLayout;
    auto* const layout = new QVBoxLayout(page);
    layout->addWidget(m_title);
    layout->addLayout(needs);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_figuresTitle);
    layout->addLayout(figures, 1);
    buildNeeds(needs);
    buildFigures(figures);
    auto* const scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // Tab goes through what is in it, and scrolls there
    auto* const empty = new EmptyState(Glyph::List, tr("This base holds nobody yet"),
                                       tr("Import a list of the CAF: this page will then say who waits for "
                                          "an orientation, whose delays end, and how the "
                                          "month goes."));
    auto* const import = empty->addAction(tr("Import a list…"));
    import->setObjectName(u"homeImport"_s);
    connect(import, &QPushButton::clicked, this, &Room::listsAsked);
    m_pages->addWidget(scroll);
    m_pages->addWidget(empty);
    auto* const own = new QVBoxLayout(this);
    own->setContentsMargins({});
    own->addWidget(m_pages);
}

void HomeRoom::buildNeeds(QGridLayout* grid)
{
    const std::array needs = {
        std::tuple{Need::LateOrientation, Tone::Danger, tr("never oriented, delay over")},
        std::tuple{Need::OrientationDueSoon, Tone::Warning, tr("to orient within 7 days")},
        std::tuple{Need::UnansweredAppointment, Tone::Warning, tr("appointments without an answer")},
        std::tuple{Need::ContractEnding, Tone::Warning, tr("contracts that end within 30 days")},
        std::tuple{Need::LateContract, Tone::Danger, tr("oriented, no contract, delay over")},
        std::tuple{Need::SocialReview, Tone::Warning, tr("social pathways to review")},
        std::tuple{Need::NoNews, Tone::Warning, tr("without news for 8 weeks")},
        std::tuple{Need::ExitToQualify, Tone::Info, tr("exits to qualify")},
        std::tuple{Need::PrivacyAnswer, Tone::Warning, tr("requests about their data to answer")}};
    int place = 0;
    const auto add = [&](NeedLink* link) {
        grid->addWidget(link, place / kNeedColumns, place % kNeedColumns);
        ++place;
    };
    for (const auto& [need, tone, words] : needs) {
        auto* const link = new NeedLink(tone, words);
        link->setObjectName(QString::fromUtf8(codeOf(need).data()));
        connect(link, &NeedLink::clicked, this,
                [this, asked = need] { Q_EMIT peopleAsked({.need = asked}); });
        m_needs.emplace_back(need, link);
        m_counts.push_back(std::make_unique<Latest>());
        add(link);
    }
    m_waitingRows = new NeedLink(Tone::Info, tr("rows of lists to decide"));
    m_waitingRows->setObjectName(u"waitingRows"_s);
    connect(m_waitingRows, &NeedLink::clicked, this, &Room::listsAsked);
    add(m_waitingRows);
}

void HomeRoom::buildFigures(QGridLayout* grid)
{
    for (std::size_t i = 0; i < kFigures.size(); ++i) {
        auto* const card = new FigureCard{kFigures[i]};
        card->setObjectName(u"figure%1"_s.arg(QString::fromUtf8(codeOf(kFigures[i]).data())));
        grid->addWidget(card, static_cast<int>(i) / kFigureColumns, static_cast<int>(i) % kFigureColumns);
        m_cards.push_back(card);
    }
}

QString HomeRoom::helpPage() const
{
    return u"accueil"_s;
}

Date HomeRoom::month() const
{
    return context().clock.today().firstOfMonth().addMonths(-1);
}

void HomeRoom::readAgain()
{
    m_title->setText(tr("Today, %1").arg(dateText(context().clock.today())));
    m_figuresTitle->setText(tr("The figures of %1").arg(longMonth(month())));
    refreshNeeds();
    refreshFigures();
}

void HomeRoom::refreshNeeds()
{
    const auto today = context().clock.today();
    m_rows = workspace().quick().read<std::pair<bool, std::size_t>>(
        this,
        [](const store::Database& database, const std::stop_token&) {
            const bool any = database.value<int>("SELECT 1 FROM search_text LIMIT 1").has_value();
            return std::pair{any, caf::waitingRows(database).size()};
        },
        [this](const Expected<std::pair<bool, std::size_t>>& read) {
            if (read) {
                m_pages->setCurrentIndex(read->first ? 0 : 1);
                m_waitingRows->setCount(static_cast<std::int64_t>(read->second));
            }
        });
    for (std::size_t i = 0; i < m_needs.size(); ++i) {
        const auto& [need, link] = m_needs[i];
        *m_counts[i] = workspace().slow().read<std::int64_t>(
            this,
            [counted = need, today](const store::Database& database, const std::stop_token&) {
                return casefile::countPeople(database, {.need = counted}, today);
            },
            [shown = link](const Expected<std::int64_t>& count) {
                if (count) {
                    shown->setCount(*count);
                }
            });
    }
}

void HomeRoom::refreshFigures()
{
    using Trends = std::vector<report::Trend>;
    m_figures = workspace().slow().read<Trends>(
        this,
        [month = month()](const store::Database& database, const std::stop_token&) {
            return report::trends(database, kFigures, month);
        },
        [this](const Expected<Trends>& trends) {
            if (trends) {
                show(*trends);
                return;
            }
            for (auto* const card : m_cards) {
                card->sayWhyNot(errorText(trends.error()));
            }
        });
}

void HomeRoom::show(const std::vector<report::Trend>& trends)
{
    for (std::size_t i = 0; i < trends.size(); ++i) {
        auto* const card = m_cards[i];
        card->show(trends[i]);
        disconnect(card, &FigureCard::opened, this, nullptr);
        connect(card, &FigureCard::opened, this, [this, trend = trends[i]] { showFigure(trend); });
    }
}

void HomeRoom::showFigure(const report::Trend& trend)
{
    auto* const dialog = new FigureDialog(trend, this);
    dialog->open();
}

} // namespace jalon::ui
