// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "caf/Fields.h"

#include <QComboBox>

#include <optional>

namespace jalon::ui {

/// What a column holds: one of the fields, under the headings of their groups, or nothing.
class FieldBox : public QComboBox {
    Q_OBJECT

public:
    explicit FieldBox(QWidget* parent = nullptr);

    std::optional<caf::Field> field() const;
    void setField(std::optional<caf::Field> field);

protected:
    /// The page scrolls under the wheel, choices do not change.
    void wheelEvent(QWheelEvent* event) override;

private:
    void addHeading(const QString& text);
};

} // namespace jalon::ui
