// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QFrame>

#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace jalon::ui {

class Banner;

/// A form beside what it is about: its fields one below the other, what is wrong below them, Save and Give
/// up. What is typed is checked as one types. Ctrl+S or Enter saves, Esc gives up.
class SideForm : public QFrame {
    Q_OBJECT

public:
    /// Its parts are called by its name and what they are: "offerSave".
    explicit SideForm(QString name, QWidget* parent = nullptr);

    void setSaving(bool isSaving);
    void fail(const Error& error);

Q_SIGNALS:
    void saveAsked();
    void givenUp();

protected:
    /// The first thing that keeps it from being saved, and the field where it stands.
    struct Problem {
        QString sentence;
        QWidget* field = nullptr;
    };
    /// What is typed becomes the draft.
    virtual void read() = 0;
    virtual Problem problem() const = 0;

    /// `name`: the field's, after the form's.
    void add(const QString& label, QWidget* field, const QString& name);
    /// Words below the fields that were added, over the whole width.
    void addNote(QWidget* note);
    void setShown(QWidget* field, bool isShown);
    /// Shows the form; `fill` puts the draft into the fields, unheard.
    template <class Fill>
    void begin(const QString& title, QWidget* first, Fill fill)
    {
        m_isFilling = true;
        fill();
        m_isFilling = false;
        begin(title, first);
    }
    void check();
    void keyPressEvent(QKeyEvent* event) override;

private:
    void begin(const QString& title, QWidget* first);
    void save();

    QString m_name;
    QLabel* m_title;
    Banner* m_banner;
    QScrollArea* m_area;
    QFormLayout* m_form;
    QLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_giveUp;
    std::vector<QWidget*> m_fields;
    bool m_isFilling = false;
};

} // namespace jalon::ui
