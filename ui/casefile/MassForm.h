// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/MassActions.h"
#include "ui/common/Capacities.h"
#include "ui/common/Directory.h"

#include <QWidget>

namespace jalon::ui {

/// What one mass action asks for, and its words.
class MassForm : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Nothing as long as something is missing: `problem` says what.
    virtual std::optional<casefile::MassAction> action() const = 0;
    virtual QString problem() const = 0;
    /// "Orienter 12 personnes": the button, and what can be undone.
    virtual QString deed(int people) const = 0;
    /// "12 personnes sont orientées."
    virtual QString result(int people) const = 0;
    /// What is good to know before it is done for so many; empty: nothing.
    virtual QString remark(int /*people*/) const { return {}; }
    /// They come a little after the form.
    virtual void setCapacities(const CapacitiesPtr& /*capacities*/) { }

Q_SIGNALS:
    void changed();
};

} // namespace jalon::ui
