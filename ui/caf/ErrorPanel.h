// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jalon::ui {

class Banner;

/// Why a list is not imported, and what can be done about it: go back, or import it all the same where a
/// person may know better.
class ErrorPanel : public QWidget {
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget* parent = nullptr);

    void show(const Error& error);

Q_SIGNALS:
    void acceptAsked(jalon::ErrorCode code);
    /// The file step has what is to be changed, else the columns' step.
    void fileAsked();
    void columnsAsked();
    void againAsked();

private:
    Error m_error{ErrorCode::Cancelled, {}};
    Banner* m_banner;
    QLabel* m_consequence;
    QPushButton* m_accept;
    QPushButton* m_columns;
    QPushButton* m_file;
    QPushButton* m_again;
};

} // namespace jalon::ui
