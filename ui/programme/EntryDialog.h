// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Workspace.h"

#include <QDialog>

#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace jalon::ui {

class PlanWriter;

/// The form of an entry of a plan. Enter saves; what is refused stays typed, with the reason.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    /// Takes what is typed; the sentence that says what is wrong with it, empty when all is well.
    using Read = std::function<QString()>;

    /// `label` is the name of the undo, and the title.
    EntryDialog(PlanWriter& writer, const QString& label, QWidget* parent);

    void add(const QString& label, const char* name, QWidget* field, Read read);
    /// Explains what is above it.
    void explain(const QString& text);
    /// `make` is called once all is read; `saved` once the base holds it.
    void ask(std::function<Workspace::Edit()> make, std::function<void()> saved);

private:
    struct Field {
        QWidget* widget;
        Read read;
    };
    void save();
    void say(const QString& problem);

    PlanWriter& m_writer;
    QString m_label;
    QFormLayout* m_form;
    QScrollArea* m_area;
    QLabel* m_problem;
    QPushButton* m_save;
    std::vector<Field> m_fields;
    std::function<Workspace::Edit()> m_make;
    std::function<void()> m_saved;
};

} // namespace jalon::ui
