// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalon::ui {

/// Asks for the name of a view. A name that exists replaces what has it, which is said; some names are not
/// free.
class NameDialog : public QDialog {
    Q_OBJECT

public:
    struct Names {
        QStringList replaced; ///< taking one of them replaces it
        QStringList taken; ///< not free
    };
    static void ask(QWidget* parent, const QString& title, const QString& proposed, const Names& names,
                    std::function<void(const QString&)> named);

private:
    NameDialog(QWidget* parent, const QString& title, const QString& proposed, Names names);
    QString name() const;
    void check();

    Names m_names;
    QLineEdit* m_name;
    QLabel* m_hint;
    QPushButton* m_save;
};

} // namespace jalon::ui
