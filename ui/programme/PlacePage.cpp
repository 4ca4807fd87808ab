// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlacePage.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/programme/ActivityDialog.h"
#include "ui/programme/YearPage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

PlacePage::PlacePage(const AppContext& context, Workspace& workspace, PlanWriter& writer, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_workspace(workspace),
      m_writer(writer),
      m_above(mutedLabel({})),
      m_title(titleLabel({})),
      m_add(button(Glyph::Plus, tr("&Add an activity…"), "planAddActivity")),
      m_tabs(new QTabWidget),
      m_texts(new Sheet("planTexts", tr("Texts"), textColumns()))
{
    m_title->setObjectName(u"planTitle"_s);
    m_title->setWordWrap(true);
    m_above->setWordWrap(true);
    m_tabs->setObjectName(u"planTabs"_s);
    m_tabs->setAccessibleName(tr("The fiche and its years"));
    m_texts->horizontalHeader()->hide();
    m_texts->setWriter(&m_writer);
    connect(m_add, &QPushButton::clicked, this, &PlacePage::askActivity);
    m_tabs->addTab(m_texts, tr("&Fiche"));
    for (auto* const scroll : m_tabs->tabBar()->findChildren<QToolButton*>()) {
        scroll->setFocusPolicy(Qt::NoFocus);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_above);
    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_add, 0, Qt::AlignTop);
    layout->addLayout(heading);
    layout->addWidget(m_tabs, 1);
}

YearPage* PlacePage::yearAt(int tab) const
{
    return qobject_cast<YearPage*>(m_tabs->widget(tab));
}

std::optional<int> PlacePage::year() const
{
    const auto* const page = yearAt(m_tabs->currentIndex());
    return page != nullptr ? std::optional{page->year()} : std::nullopt;
}

/// The tabs that are there already keep what is chosen in them.
void PlacePage::setYears(const std::vector<int>& years)
{
    std::vector<int> shown;
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        shown.push_back(yearAt(tab)->year());
    }
    if (shown == years) {
        return;
    }
    const auto* const current = yearAt(m_tabs->currentIndex());
    const int kept = current == nullptr ? 0 : current->year();
    while (m_tabs->count() > 1) {
        auto* const page = m_tabs->widget(1);
        m_tabs->removeTab(1);
        page->deleteLater();
    }
    for (const int year : years) {
        auto* const page = new YearPage(m_workspace, m_writer, year);
        connect(page, &YearPage::behindAsked, this, &PlacePage::behindAsked);
        const int tab = m_tabs->addTab(page, QString::number(year));
        if (year == kept) {
            m_tabs->setCurrentIndex(tab);
        }
    }
}

void PlacePage::setPlace(const PlanContentPtr& content, const PlanPlace& place)
{
    QStringList above{fromUtf8(place.programme->file.name)};
    if (place.fiche != nullptr) {
        above += (fromUtf8(place.axis->file.code) + u"  "_s + fromUtf8(place.axis->file.title)).trimmed();
    }
    m_above->setText(above.join(u" › "_s));
    m_above->setVisible(place.axis != nullptr);
    m_title->setText((place.code() + u"  "_s + place.title()).trimmed());
    m_tabs->setTabText(0, place.fiche != nullptr ? tr("&Fiche") : tr("&Texts"));
    m_fiche = place.fiche != nullptr ? place.fiche->id : programme::FicheId{};
    m_add->setVisible(m_fiche && m_writer.canWrite());
    m_texts->setRows(textRows(place, *content));
    setYears(place.years());
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        yearAt(tab)->setPlace(content, place);
    }
    if (m_node != place.node()) {
        m_node = place.node();
        m_texts->scrollToTop();
    }
}

void PlacePage::askActivity()
{
    auto* const dialog = new ActivityDialog(m_context.clock, m_writer, m_fiche, this);
    dialog->open();
}

void PlacePage::choose(FactId fact, std::optional<int> year)
{
    for (const bool anyYear : {false, true}) { // a line may stand in the report of another year
        for (int tab = 1; tab < m_tabs->count(); ++tab) {
            if (!anyYear && year != yearAt(tab)->year()) {
                continue;
            }
            m_tabs->setCurrentIndex(tab);
            if (yearAt(tab)->choose(fact)) {
                return;
            }
        }
    }
    m_tabs->setCurrentIndex(0);
    m_texts->choose(fact);
    m_texts->setFocus();
}

} // namespace jalon::ui
