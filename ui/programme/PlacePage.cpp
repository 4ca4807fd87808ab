// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlacePage.h"

#include "ui/common/Buttons.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/MenuButton.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/programme/PlanForms.h"
#include "ui/programme/YearPage.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

PlacePage::PlacePage(const AppContext& context, Workspace& workspace, PlanWriter& writer, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_workspace(workspace),
      m_writer(writer),
      m_above(mutedLabel({})),
      m_title(titleLabel({})),
      m_addActivity(button(Glyph::Calendar, tr("&Add an activity…"), "planAddActivity")),
      m_add(new MenuButton(icon(Glyph::Plus), tr("A&dd"))),
      m_correct(button(Glyph::Edit, tr("C&orrect…"), "planCorrect")),
      m_remove(button(Glyph::Trash, tr("&Remove"), "planRemove")),
      m_tabs(new QTabWidget),
      m_texts(new Sheet("planTexts", tr("Texts"), textColumns()))
{
    m_add->setObjectName(u"planAdd"_s);
    m_title->setObjectName(u"planTitle"_s);
    m_title->setWordWrap(true);
    m_above->setWordWrap(true);
    m_tabs->setObjectName(u"planTabs"_s);
    m_tabs->setAccessibleName(tr("The fiche and its years"));
    m_texts->horizontalHeader()->hide();
    m_texts->setWriter(&m_writer);
    m_tabs->addTab(m_texts, tr("&Fiche"));
    for (auto* const scroll : m_tabs->tabBar()->findChildren<QToolButton*>()) {
        scroll->setFocusPolicy(Qt::NoFocus);
    }
    build();
    connect(m_addActivity, &QPushButton::clicked, this, [this] { add(EntryKind::Activity); });
    connect(m_correct, &QPushButton::clicked, this, &PlacePage::correct);
    connect(m_remove, &QPushButton::clicked, this, &PlacePage::remove);
    connect(m_tabs, &QTabWidget::currentChanged, this, &PlacePage::offer);
    connect(m_texts, &Sheet::chosenChanged, this, &PlacePage::offer);
    connect(m_texts, &Sheet::lineActivated, this, &PlacePage::correct);
    connect(m_texts, &Sheet::removeAsked, this, &PlacePage::remove);
    connect(m_texts, &Sheet::moveAsked, this, &PlacePage::moveChosen);
    connect(m_texts, &Sheet::addAsked, this, [this] { add(EntryKind::Text); });
}

void PlacePage::build()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_above);
    layout->addWidget(m_title);
    auto* const buttons = new FlowLayout;
    for (auto* const made : std::initializer_list<QPushButton*>{m_addActivity, m_add, m_correct, m_remove}) {
        if (!m_writer
                 .canWrite()) { // never shown here: it would be a window of its own, and take the keyboard
            made->hide();
        }
        buttons->addWidget(made);
    }
    layout->addLayout(buttons);
    layout->addWidget(m_tabs, 1);
}

YearPage* PlacePage::yearAt(int tab) const
{
    return qobject_cast<YearPage*>(m_tabs->widget(tab));
}

std::optional<int> PlacePage::year() const
{
    const auto* const page = yearAt(m_tabs->currentIndex());
    return page == nullptr ? std::nullopt : std::optional{page->year()};
}

Sheet* PlacePage::currentSheet() const
{
    auto* const page = yearAt(m_tabs->currentIndex());
    return page == nullptr ? m_texts : page->current();
}

PlanLine PlacePage::chosenLine() const
{
    const auto* const row = currentSheet()->chosen();
    return row == nullptr || !row->fact ? PlanLine{} : findLine(m_place, row->fact);
}

/// The tabs that are there already keep what is chosen in them.
void PlacePage::showYears()
{
    const auto years = m_place.years();
    std::vector<int> shown;
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        shown.push_back(yearAt(tab)->year());
    }
    for (const int year : years) {
        pageOf(year).setPlace(m_content, m_place);
    }
    if (shown == years) {
        return;
    }
    const auto* const current = m_tabs->currentWidget();
    while (m_tabs->count() > 1) {
        m_tabs->removeTab(1);
    }
    for (const int year : years) {
        auto& page = pageOf(year);
        m_tabs->addTab(&page, QString::number(year));
        if (&page == current) {
            m_tabs->setCurrentIndex(m_tabs->count() - 1);
        }
    }
}

/// Made once: the next fiche with that year is shown in the same one.
YearPage& PlacePage::pageOf(int year)
{
    auto*& page = m_years[year];
    if (page == nullptr) {
        page = new YearPage(m_workspace, m_writer, year, m_tabs);
        page->hide(); // until it is in a tab
        connect(page, &YearPage::behindAsked, this, &PlacePage::behindAsked);
        connect(page, &YearPage::failed, this, &PlacePage::failed);
        connect(page, &YearPage::chosenChanged, this, &PlacePage::offer);
        connect(page, &YearPage::correctAsked, this, &PlacePage::correct);
        connect(page, &YearPage::addAsked, this, &PlacePage::add);
        connect(page, &YearPage::removeAsked, this, &PlacePage::remove);
        connect(page, &YearPage::moveAsked, this, &PlacePage::moveChosen);
    }
    return *page;
}

void PlacePage::setPlace(const PlanContentPtr& content, const PlanPlace& place)
{
    const bool isSame = m_place && m_place.node() == place.node();
    m_content = content;
    m_place = place;
    QStringList above{fromUtf8(place.programme->file.name)};
    if (place.fiche != nullptr) {
        above += (fromUtf8(place.axis->file.code) + u"  "_s + fromUtf8(place.axis->file.title)).trimmed();
    }
    m_above->setText(above.join(u" › "_s));
    m_above->setVisible(place.axis != nullptr);
    m_title->setText((place.code() + u"  "_s + place.title()).trimmed());
    m_tabs->setTabText(0, place.fiche != nullptr ? tr("&Fiche") : tr("&Texts"));
    m_addActivity->setVisible(place.fiche != nullptr && m_writer.canWrite());
    fillAddMenu();
    m_texts->setRows(textRows(place, *content, m_context.clock.today()));
    showYears();
    if (!isSame) {
        m_texts->scrollToTop();
    }
    if (const auto wanted = std::exchange(m_wanted, {}); wanted) {
        choose(wanted, year());
    }
    offer();
}

/// What the buttons act on is the chosen line of the tab in sight.
void PlacePage::offer()
{
    const auto line = m_place ? chosenLine() : PlanLine{};
    const bool isEntry = !std::holds_alternative<std::monostate>(line);
    m_correct->setEnabled(isEntry && !std::holds_alternative<const programme::ObjectiveEntry*>(line));
    m_remove->setEnabled(isEntry);
}

void PlacePage::fillAddMenu()
{
    auto* const menu = m_add->popupMenu();
    menu->clear();
    const auto offered = [this, menu](const QString& text, EntryKind kind, const char* name) {
        auto* const action = menu->addAction(text, this, [this, kind] { add(kind); });
        action->setObjectName(QString::fromLatin1(name));
    };
    offered(tr("A &budget line…"), EntryKind::BudgetLine, "planAddBudget");
    offered(tr("An &indicator…"), EntryKind::Indicator, "planAddIndicator");
    offered(tr("A &text…"), EntryKind::Text, "planAddText");
    if (m_place.fiche != nullptr) {
        offered(tr("A &step…"), EntryKind::Step, "planAddStep");
        offered(tr("A &link to another fiche…"), EntryKind::Link, "planAddLink");
        offered(tr("A &year…"), EntryKind::Year, "planAddYear");
    }
}

FormPlace PlacePage::formPlace()
{
    return {this,
            m_writer,
            m_context.clock,
            m_content,
            m_place,
            year(),
            [this](FactId fact) {
                m_wanted = fact; }};
}

void PlacePage::add(EntryKind kind)
{
    if (m_writer.canWrite() && m_place) {
        askNew(formPlace(), kind);
    }
}

void PlacePage::correct()
{
    if (m_writer.canWrite() && m_correct->isEnabled()) {
        askCorrection(formPlace(), chosenLine());
    }
}

void PlacePage::remove()
{
    auto removal = m_writer.canWrite() ? removalOf(chosenLine()) : std::nullopt;
    if (!removal) {
        return;
    }
    if (removal->alsoGoes.isEmpty()) {
        m_writer.take(removal->label, std::move(removal->edit));
        return;
    }
    const prompt::Question question{sentenceCase(removal->label),
                                    removal->alsoGoes + u' ' + tr("Ctrl+Z gives it back."),
                                    {tr("Remove"), tr("Keep it")}};
    prompt::ask(this, question, [this, removal = *removal](int answer) {
        if (answer == 0) {
            m_writer.take(removal.label, removal.edit);
        }
    });
}

void PlacePage::moveChosen(int by)
{
    if (auto edit = m_writer.canWrite() ? moveOf(chosenLine(), by) : std::nullopt) {
        m_writer.move(std::move(*edit));
    }
}

void PlacePage::showYear(int year)
{
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        if (yearAt(tab)->year() == year) {
            m_tabs->setCurrentIndex(tab);
        }
    }
}

void PlacePage::choose(FactId fact, std::optional<int> year)
{
    for (const bool anyYear : {false, true}) { // a line may stand in the report of another year
        for (int tab = 1; tab < m_tabs->count(); ++tab) {
            if ((anyYear || year == yearAt(tab)->year()) && yearAt(tab)->holds(fact)) {
                m_tabs->setCurrentIndex(tab);
                yearAt(tab)->choose(fact);
                return;
            }
        }
    }
    m_tabs->setCurrentIndex(0);
    m_texts->choose(fact);
    m_texts->setFocus();
}

} // namespace jalon::ui
