// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offer/OfferContent.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jalon::ui {

class Banner;
class DateField;

/// An offer that is added or corrected, as it is typed.
struct OfferDraft {
    offer::OfferId id = {}; ///< none: a new one
    offer::Offer file = {};
};

/// The form of an offer, beside the catalogue. Ctrl+S or Enter saves, Esc gives up.
class OfferForm : public QFrame {
    Q_OBJECT

public:
    explicit OfferForm(const Clock& clock, QWidget* parent = nullptr);

    /// `isResumed`: somebody has typed it already.
    void ask(const OfferContentPtr& content, const OfferDraft& draft, bool isResumed = false);
    const OfferDraft& draft() const { return m_draft; }
    /// Something was typed that closing would lose.
    bool isChanged() const;
    void setSaving(bool isSaving);
    void fail(const Error& error);

Q_SIGNALS:
    void saveAsked();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fill();
    void read();
    bool keepsLeftFiche() const;
    /// The first thing that keeps it from being saved, and the field where it stands.
    std::pair<QString, QWidget*> problem() const;
    void check();
    void save();

    QLabel* m_title;
    Banner* m_banner;
    QLineEdit* m_name;
    NameBox* m_organisation;
    NameBox* m_fiche;
    QComboBox* m_territory;
    QLineEdit* m_audience;
    QLineEdit* m_places;
    DateField* m_startsOn;
    DateField* m_endsOn;
    QLineEdit* m_contact;
    QLineEdit* m_code;
    QPlainTextEdit* m_description;
    QLabel* m_problem;
    QPushButton* m_save;
    OfferContentPtr m_content;
    OfferDraft m_asked;
    OfferDraft m_draft;
    bool m_isResumed = false;
    bool m_isFilling = false;
};

} // namespace jalon::ui
