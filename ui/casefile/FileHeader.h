// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FileContent.h"
#include "ui/common/Icons.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace jalon::ui {

class FlowLayout;

/// What stays above the tabs: who it is, where things stand, what is due, and what can be done.
class FileHeader : public QWidget {
    Q_OBJECT

public:
    explicit FileHeader(QWidget* parent = nullptr);

    void setContent(const FileContent& content);
    /// Where the person stands in the list one came from; no list: 0 of 0.
    void setPlace(std::size_t place, std::size_t size);
    /// Empty: everything may be changed.
    void setReadOnly(const QString& reason);
    void openAddMenu();

Q_SIGNALS:
    void backAsked();
    void previousAsked();
    void nextAsked();
    void addAsked(jalon::ui::EventKind kind);
    void mergeAsked();
    void contractAsked();
    void accessAsked();

private:
    static QToolButton* addTool(Glyph glyph, const QString& name, const QString& text, const QString& keys);
    void fillMore();
    void copy();

    QLabel* m_name;
    QLabel* m_who;
    QLabel* m_readOnly;
    QWidget* m_badges;
    FlowLayout* m_badgesLayout;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_place;
    QPushButton* m_add;
    QMenu* m_addMenu;
    QMenu* m_more;
    QAction* m_merge = nullptr;
};

} // namespace jalon::ui
