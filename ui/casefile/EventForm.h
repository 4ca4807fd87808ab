// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/DraftCheck.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace jalon::ui {

class Banner;
class FieldEditor;

/// The one form of every kind of event, beside the file: it stops nobody from reading on. What is typed is
/// checked as one types. Ctrl+S or Enter saves, Esc gives up.
class EventForm : public QFrame {
    Q_OBJECT

public:
    explicit EventForm(const Clock& clock, QWidget* parent = nullptr);

    /// `isResumed`: somebody has typed it already, and it was put aside.
    void ask(const FileContentPtr& content, const Draft& draft, bool isResumed = false);
    /// As it is typed by now.
    const Draft& draft() const { return m_draft; }
    /// Something was typed that closing would lose.
    bool isChanged() const;
    /// The file was read again: what is typed stays.
    void setContent(const FileContentPtr& content);
    /// The draft is being written; `waits`: what it waits for.
    void setSaving(bool isSaving, const QString& waits = {});
    bool isSaving() const { return m_isSaving; }
    void fail(const Error& error);

Q_SIGNALS:
    void saveAsked();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void orderStops();
    void fillNames();
    void edited(const FieldEditor* editor);
    void check();
    void say(const Problem& problem);
    void save();
    FieldEditor* editorOf(std::string_view column) const;
    OrganisationId organisation() const;

    const Clock& m_clock;
    QLabel* m_title;
    QLabel* m_subject;
    Banner* m_banner;
    QScrollArea* m_area;
    QLabel* m_wait;
    QPushButton* m_save;
    FileContentPtr m_content;
    Draft m_asked;
    Draft m_draft;
    std::vector<EventField> m_fields;
    std::vector<FieldEditor*> m_editors;
    std::string_view m_lastEdited;
    bool m_isResumed = false;
    bool m_isSaving = false;
};

} // namespace jalon::ui
