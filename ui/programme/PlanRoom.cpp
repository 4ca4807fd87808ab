// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlanRoom.h"

#include "programme/Exchange.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Prompt.h"
#include "ui/programme/BehindDialog.h"
#include "ui/programme/NodeForms.h"
#include "ui/programme/PlacePage.h"
#include "ui/programme/PlanEdits.h"
#include "ui/programme/PlanListPage.h"
#include "ui/programme/PlanTree.h"
#include "ui/programme/ReportExport.h"
#include "ui/programme/TreeMenu.h"

#include <QApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kReadingPage = 0;
constexpr int kPlanPage = 1;
constexpr int kEmptyPage = 2;
constexpr int kListPage = 3;
constexpr int kTreeShare = 1;
constexpr int kPageShare = 3;

} // namespace

PlanRoom::PlanRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : ReadingRoom(context, workspace, parent),
      m_pages(new QStackedWidget),
      m_banner(new Banner),
      m_writer(new PlanWriter(workspace, this)),
      m_list(new PlanListPage(context.clock)),
      m_checks(button(Glyph::Check, tr("&Checks"), "planShowChecks")),
      m_board(button(Glyph::BarChart, tr("&All fiches"), "planShowBoard")),
      m_report(button(Glyph::File, tr("&Execution report…"), "planReport")),
      m_export(new ReportExport(context, workspace, *m_banner)),
      m_menu(new TreeMenu([this] { return formPlace(); })),
      m_tree(new PlanTree),
      m_place(new PlacePage(context, workspace, *m_writer))
{
    auto* const reading = mutedLabel(tr("Reading the plans…"));
    reading->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(reading);
    m_pages->addWidget(buildPlan());
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(m_list);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addWidget(m_export);
    layout->addWidget(m_pages, 1);
    connect(m_tree, &PlanTree::chosen, this, &PlanRoom::showPlace);
    connect(m_place, &PlacePage::behindAsked, this, &PlanRoom::showBehind);
    connect(m_writer, &PlanWriter::failed, this,
            [this](const QString& sentence) { m_banner->say(Tone::Warning, sentence); });
    connect(m_writer, &PlanWriter::succeeded, this,
            [this](const QString& sentence) { m_banner->mention(Tone::Info, sentence); });
    connect(m_checks, &QPushButton::clicked, this, [this] { showList(false); });
    connect(m_board, &QPushButton::clicked, this, [this] { showList(true); });
    connect(m_report, &QPushButton::clicked, this, [this] {
        if (const auto place = findPlace(*m_content, m_tree->current())) {
            m_export->ask(place, m_place->year());
        }
    });
    m_menu->setVisible(workspace.canWrite());
    connect(m_menu, &TreeMenu::removeAsked, this, &PlanRoom::removeChosen);
    connect(m_tree, &PlanTree::removeAsked, this, &PlanRoom::removeChosen);
    connect(m_menu, &TreeMenu::moveAsked, this, &PlanRoom::moveChosen);
    connect(m_tree, &PlanTree::moveAsked, this, &PlanRoom::moveChosen);
    connect(m_tree, &PlanTree::addAsked, m_menu, [this] {
        if (m_menu->isVisible()) {
            m_menu->click();
        }
    });
    connect(m_place, &PlacePage::failed, this,
            [this](const QString& sentence) { m_banner->say(Tone::Warning, sentence); });
    connect(m_list, &PlanListPage::closed, this, &PlanRoom::goBack);
    connect(m_list, &PlanListPage::lineAsked, this, &PlanRoom::goTo);
}

QWidget* PlanRoom::buildPlan()
{
    auto* const beside = new QSplitter;
    beside->addWidget(m_tree);
    beside->addWidget(m_place);
    beside->setStretchFactor(0, kTreeShare);
    beside->setStretchFactor(1, kPageShare);
    beside->setSizes({kTreeShare * 1000, kPageShare * 1000});
    beside->setChildrenCollapsible(false);
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_checks);
    buttons->addWidget(m_board);
    buttons->addWidget(m_report);
    buttons->addWidget(m_menu);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(beside, 1);
    return page;
}

QWidget* PlanRoom::buildEmpty()
{
    auto* const empty = new EmptyState(
        Glyph::Sitemap, tr("This base holds no plan yet"),
        tr("Jalon ships with four: the Drôme's plan d’insertion and its convention, the Loir-et-Cher's FAPI "
           "and the Rhône's convention. Load them to read, check and change them; Ctrl+Z takes them away "
           "again."));
    m_load = empty->addAction(tr("&Load the four plans"));
    m_load->setObjectName(u"planLoad"_s);
    m_load->setEnabled(workspace().canWrite());
    m_begin = empty->addAction(tr("&Begin a plan of your own…"));
    m_begin->setObjectName(u"planBegin"_s);
    m_begin->setEnabled(workspace().canWrite());
    connect(m_load, &QPushButton::clicked, this, &PlanRoom::loadShipped);
    connect(m_begin, &QPushButton::clicked, this, [this] { askProgramme(formPlace()); });
    return empty;
}

QString PlanRoom::helpPage() const
{
    return u"plan"_s;
}

void PlanRoom::readAgain()
{
    m_read = workspace().quick().read<PlanContentPtr>(
        this, [](const store::Database& database, const std::stop_token&) { return readPlans(database); },
        [this](const Expected<PlanContentPtr>& content) {
            content ? setContent(*content) : m_banner->say(Tone::Warning, errorText(content.error()));
        });
}

void PlanRoom::setContent(const PlanContentPtr& content)
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    const auto before = std::exchange(m_content, content);
    m_list->setContent(content);
    if (content->programmes.empty()) {
        m_pages->setCurrentIndex(kEmptyPage);
    } else if (m_pages->currentIndex() != kListPage) {
        m_pages->setCurrentIndex(kPlanPage);
    }
    const auto findings = static_cast<int>(content->findings.size());
    m_checks->setText(tr("&Checks (%1)").arg(findings));
    m_tree->setContent(*content);
    if (content->programmes.empty()) {
        if (hadKeyboard) {
            m_load->setFocus();
        }
        return;
    }
    const auto wanted = std::exchange(m_wanted, {});
    const bool isWanted = wanted && m_tree->choose(wanted);
    if (!m_tree->current()) {
        m_tree->choose(programme::nodeOf(content->programmes.front().id));
    }
    showPlace(m_tree->current());
    if (const auto year = std::exchange(m_wantedYear, {}); isWanted && year) {
        m_place->showYear(*year);
    }
    if (hadKeyboard && (before == nullptr || before->programmes.empty())) {
        m_tree->setFocus();
    }
}

void PlanRoom::showPlace(programme::NodeId node)
{
    const auto place = findPlace(*m_content, node);
    m_menu->setPlace(place);
    if (place) {
        m_place->setPlace(m_content, place);
    }
}

void PlanRoom::showList(bool isBoard)
{
    m_list->show(isBoard);
    m_pages->setCurrentIndex(kListPage);
    m_list->takeFocus();
}

bool PlanRoom::goBack()
{
    if (m_pages->currentIndex() != kListPage) {
        return false;
    }
    m_pages->setCurrentIndex(kPlanPage);
    m_tree->setFocus();
    return true;
}

void PlanRoom::goTo(programme::NodeId node, FactId line, std::optional<int> year)
{
    m_pages->setCurrentIndex(kPlanPage);
    m_tree->setFocus();
    if (m_tree->choose(node) && line) {
        m_place->choose(line, year);
    }
}

void PlanRoom::open(programme::NodeId node, std::optional<int> year)
{
    if (m_pages->currentIndex() == kListPage) {
        m_pages->setCurrentIndex(kPlanPage);
    }
    if (isStale() || m_content == nullptr || !m_tree->choose(node)) {
        m_wanted = node;
        m_wantedYear = year;
        refresh();
    }
    if (isVisible()) {
        m_tree->setFocus();
    }
}

programme::NodeId PlanRoom::node() const
{
    return m_tree->current();
}

std::optional<int> PlanRoom::year() const
{
    return m_place->year();
}

FormPlace PlanRoom::formPlace()
{
    const auto place = m_content == nullptr ? PlanPlace{} : findPlace(*m_content, m_tree->current());
    return {this, *m_writer, context().clock, m_content, place, m_place->year(), [this](FactId fact) {
                m_wanted = programme::NodeId{fact.value};
            }};
}

/// A whole fiche, axis or programme goes with all that belongs to it: what that is is said before.
void PlanRoom::removeChosen()
{
    const auto node = m_tree->current();
    const auto place = m_content == nullptr ? PlanPlace{} : findPlace(*m_content, node);
    if (!place || !workspace().canWrite()) {
        return;
    }
    const bool isObjective = place.node() != node;
    const auto removal =
        isObjective ? removalOf(findLine(place, FactId{node.value})) : removalOfPlace(*m_content, place);
    if (!removal) {
        return;
    }
    const prompt::Question question{sentenceCase(removal->label),
                                    removal->alsoGoes + u' ' + tr("Ctrl+Z gives it all back."),
                                    {tr("Remove"), tr("Keep it")}};
    prompt::ask(this, question, [this, removal = *removal, above = m_tree->above()](int answer) {
        if (answer == 0) {
            m_wanted = above;
            m_writer->take(removal.label, removal.edit);
        }
    });
}

void PlanRoom::moveChosen(int by)
{
    const auto node = m_tree->current();
    const auto place = m_content == nullptr ? PlanPlace{} : findPlace(*m_content, node);
    if (!place || !workspace().canWrite()) {
        return;
    }
    const bool isObjective = place.node() != node;
    auto edit =
        isObjective ? moveOf(findLine(place, FactId{node.value}), by) : std::optional{moveOfPlace(place, by)};
    if (edit) {
        m_writer->move(std::move(*edit));
    }
}

void PlanRoom::loadShipped()
{
    m_pages->setCurrentIndex(kReadingPage);
    setFocus();
    workspace().edit(
        this, tr("Load the plans that ship with Jalon"),
        [](store::Transaction& tx) { return programme::importShipped(tx, programme::shippedNames()); },
        [this](const Expected<TxId>& written) {
            if (!written) {
                m_pages->setCurrentIndex(kEmptyPage);
                m_banner->say(Tone::Warning, errorText(written.error()));
            }
        });
}

void PlanRoom::showBehind(FactId indicator, programme::IndicatorSource source, int year, const QString& label)
{
    auto* const dialog = new BehindDialog(workspace(), {indicator, source, year, label}, this);
    connect(dialog, &BehindDialog::personAsked, this, &Room::personAsked);
    dialog->open();
}

void PlanRoom::focusInEvent(QFocusEvent* event)
{
    Room::focusInEvent(event);
    if (m_pages->currentIndex() == kPlanPage) {
        m_tree->setFocus();
    } else if (m_pages->currentIndex() == kEmptyPage) {
        m_load->setFocus();
    } else if (m_pages->currentIndex() == kListPage) {
        m_list->takeFocus();
    }
}

} // namespace jalon::ui
