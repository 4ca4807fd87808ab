// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Copies.h"
#include "ui/common/AppContext.h"

#include <QDialog>

class QTableWidget;

namespace jalon::ui {

/// The copies that there are of every base, the latest first: one is chosen to be restored, or another file.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(const AppContext& context, QWidget* parent);

Q_SIGNALS:
    /// `base` is the name that the base had.
    void chosen(const std::filesystem::path& copy, const QString& base);

private:
    void fill();
    void take();
    void chooseOther();

    const AppContext& m_context;
    std::vector<store::Copy> m_copies;
    QTableWidget* m_table;
};

} // namespace jalon::ui
