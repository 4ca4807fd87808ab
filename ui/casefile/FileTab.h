// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/Draft.h"

#include <QWidget>

namespace jalon::ui {

/// One of the tabs of a person's file: shows facts, and asks the page for what is done to them.
class FileTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Read again, it keeps its place.
    virtual void setContent(const FileContentPtr& content) = 0;
    /// Whether anything may be changed.
    virtual void setEditable(bool isEditable) = 0;
    /// What has the keyboard when the tab comes. No focus proxy: Tab would pass over what stands before it.
    virtual QWidget* entry() const = 0;
    /// Where the line of that fact is, the keyboard goes.
    virtual void choose(FactId) { }

Q_SIGNALS:
    /// A draft to be filled in.
    void draftAsked(const jalon::ui::Draft& draft);
    void correctAsked(jalon::FactId fact);
    void cancelAsked(jalon::FactId fact);
    void personAsked(jalon::PersonId person);
};

} // namespace jalon::ui
