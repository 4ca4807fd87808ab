// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/FilterBar.h"

#include "ui/casefile/FilterChip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/MenuButton.h"

#include <QMenu>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_layout(new FlowLayout(this)),
      m_add(new MenuButton(icon(Glyph::Filter), tr("Add a &filter"))),
      m_clear(new QPushButton(tr("Clear &all")))
{
    m_add->setObjectName(u"addFilter"_s);
    m_add->popupMenu()->setObjectName(u"filterMenu"_s);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setFlat(true);
    m_layout->addWidget(m_add);
    m_layout->addWidget(m_clear);
    connect(m_add->popupMenu(), &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    m_clear->hide();
}

void FilterBar::setFilter(const casefile::PeopleFilter& filter)
{
    m_filter = filter;
    rebuild();
}

void FilterBar::setDirectory(DirectoryPtr directory)
{
    m_directory = std::move(directory);
    rebuild();
}

QWidget* FilterBar::addButton() const
{
    return m_add;
}

QWidget* FilterBar::clearButton() const
{
    return m_clear;
}

void FilterBar::fillMenu()
{
    auto* const menu = m_add->popupMenu();
    menu->clear();
    for (const auto kind : kFilterKinds) {
        if (kind == FilterKind::Among) {
            continue;
        }
        auto* const action = menu->addAction(filterKindText(kind) + u'…');
        connect(action, &QAction::triggered, this, [this, kind] { choose(kind, m_add); });
    }
}

void FilterBar::choose(FilterKind kind, QWidget* below)
{
    ChoicePopup::open(below, filterKindText(kind), filterChoices(kind, *m_directory),
                      filterValue(m_filter, kind).value_or(-2),
                      [this, kind](std::int64_t value) { change(kind, value); });
}

void FilterBar::change(FilterKind kind, std::optional<std::int64_t> value)
{
    setFilterValue(m_filter, kind, value);
    rebuild();
    focusFrom(kind);
    Q_EMIT changed();
}

void FilterBar::clear()
{
    m_filter = {.text = std::move(m_filter.text)};
    rebuild();
    m_add->setFocus();
    Q_EMIT changed();
}

void FilterBar::rebuild()
{
    std::vector<Shown> shown;
    for (const auto kind : kFilterKinds) {
        if (filterValue(m_filter, kind)) {
            shown.emplace_back(kind, filterText(m_filter, kind, *m_directory));
        }
    }
    if (shown == m_shown) {
        return;
    }
    m_shown = std::move(shown);
    for (auto* const chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater(); // it may be what asked for it
    }
    for (const auto& [kind, text] : m_shown) {
        addChip(kind, text);
    }
    m_clear->setVisible(!m_chips.empty());
    updateGeometry();
}

void FilterBar::addChip(FilterKind kind, const QString& text)
{
    auto* const chip = new FilterChip(kind, text);
    m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
    if (kind != FilterKind::Among) {
        connect(chip, &FilterChip::changeAsked, this, [this, kind, chip] { choose(kind, chip); });
    }
    connect(chip, &FilterChip::removeAsked, this, [this, kind] { change(kind, std::nullopt); });
    m_chips.push_back(chip);
    chip->show();
    chip->putBefore(m_add);
}

/// The keyboard goes to that chip, or to the one that stands where it stood.
void FilterBar::focusFrom(FilterKind kind)
{
    for (auto* const chip : m_chips) {
        if (chip->kind() >= kind) {
            chip->takeFocus();
            return;
        }
    }
    m_add->setFocus();
}

} // namespace jalon::ui
