// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/PlacePage.h"

#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/programme/YearPage.h"

#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

PlacePage::PlacePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_above(mutedLabel({})),
      m_title(titleLabel({})),
      m_tabs(new QTabWidget),
      m_texts(new Sheet("planTexts", tr("Texts"), textColumns()))
{
    m_title->setObjectName(u"planTitle"_s);
    m_title->setWordWrap(true);
    m_above->setWordWrap(true);
    m_tabs->setObjectName(u"planTabs"_s);
    m_tabs->setAccessibleName(tr("The fiche and its years"));
    m_texts->horizontalHeader()->hide();
    m_tabs->addTab(m_texts, tr("&Fiche"));
    for (auto* const scroll : m_tabs->tabBar()->findChildren<QToolButton*>()) {
        scroll->setFocusPolicy(Qt::NoFocus);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_above);
    layout->addWidget(m_title);
    layout->addWidget(m_tabs, 1);
}

YearPage* PlacePage::yearAt(int tab) const
{
    return qobject_cast<YearPage*>(m_tabs->widget(tab));
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
        auto* const page = new YearPage(m_workspace, year);
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

void PlacePage::choose(FactId fact, std::optional<int> year)
{
    for (int tab = 1; tab < m_tabs->count(); ++tab) {
        auto* const page = yearAt(tab);
        if (!year || page->year() == *year) {
            m_tabs->setCurrentIndex(tab);
            if (!fact || page->choose(fact)) {
                return;
            }
        }
    }
    m_tabs->setCurrentIndex(0);
    m_texts->choose(fact);
    m_texts->setFocus();
}

} // namespace jalon::ui
