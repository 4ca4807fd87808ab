// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QAbstractButton>

#include <optional>

namespace jalon::ui {

/// How many people or rows need something, and what: a button that opens their list.
class NeedLink : public QAbstractButton {
    Q_OBJECT

public:
    /// `tone`: of the number, when there is somebody.
    NeedLink(Tone tone, const QString& words, QWidget* parent = nullptr);

    void setCount(std::int64_t count);
    /// The number is being worked out.
    void setUnknown();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont numberFont() const;
    void say();

    Tone m_tone;
    std::optional<std::int64_t> m_count;
};

} // namespace jalon::ui
