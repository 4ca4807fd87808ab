// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/casefile/EventFields.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace jalon::ui {

class NameBox;

/// One field of a form: what is typed, and below it the sentence that says what is wrong with it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const EventField& field, const Clock& clock, QWidget* parent = nullptr);

    const EventField& field() const { return m_field; }
    /// What has the keyboard, and the label.
    QWidget* editor() const { return m_editor; }
    /// What Tab comes by.
    std::vector<QWidget*> stops() const;
    FieldValue value() const { return m_read(); }
    /// The value of the draft; what somebody types then differs from it.
    void setValue(const FieldValue& value);
    /// A value that comes from another field, until somebody types one here.
    void follow(const FieldValue& value);
    bool isChanged() const { return value() != m_shown; }
    /// The sentence about what is typed and is nothing of the kind; empty when all is well.
    QString wrongText() const;
    void say(const QString& sentence, bool isMissing);
    QString said() const;

    /// The names to choose from; of référents: first those of that organisation.
    void fill(const Directory& directory, OrganisationId organisation);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildDay(const Clock& clock);
    void buildLine();
    void buildText();
    void buildChoice();
    void buildName();
    void buildOffer();
    void buildSecret();
    void offerToCreate();
    void changed();
    void colour();

    EventField m_field;
    QWidget* m_editor = nullptr;
    NameBox* m_names = nullptr; ///< of organisations, référents, offers
    QCheckBox* m_create = nullptr; ///< beside it: the name that is typed is a new one's
    QLabel* m_problem;
    std::function<FieldValue()> m_read;
    std::function<void(const FieldValue&)> m_write;
    std::function<bool()> m_isWrong = [] { return false; };
    FieldValue m_shown;
    bool m_isWriting = false;
    bool m_isTyped = false;
    bool m_isMissing = false;
};

} // namespace jalon::ui
