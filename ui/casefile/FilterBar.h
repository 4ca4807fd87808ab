// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FilterKinds.h"

#include <QWidget>

class QPushButton;

namespace jalon::ui {

class FilterChip;
class FlowLayout;
class MenuButton;

/// The filters in force as chips, and the button that adds one. A chip's button changes its value; Delete on
/// it, or the cross beside it, takes it off.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    const casefile::PeopleFilter& filter() const { return m_filter; }
    /// Without a signal.
    void setFilter(const casefile::PeopleFilter& filter);
    /// Names of those that filters speak of.
    void setDirectory(DirectoryPtr directory);

    // For the order of Tab: the chips stand before the first.
    QWidget* addButton() const;
    QWidget* clearButton() const;

Q_SIGNALS:
    /// By the user; the text of the filter is never touched.
    void changed();

private:
    void choose(FilterKind kind, QWidget* below);
    void change(FilterKind kind, std::optional<std::int64_t> value);
    void clear();
    void fillMenu();
    void rebuild();
    void addChip(FilterKind kind, const QString& text);
    void focusFrom(FilterKind kind);

    using Shown = std::pair<FilterKind, QString>;

    casefile::PeopleFilter m_filter;
    DirectoryPtr m_directory = std::make_shared<Directory>();
    FlowLayout* m_layout;
    MenuButton* m_add;
    QPushButton* m_clear;
    std::vector<FilterChip*> m_chips;
    std::vector<Shown> m_shown; ///< what the chips say
};

} // namespace jalon::ui
