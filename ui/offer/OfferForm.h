// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/SideForm.h"
#include "ui/offer/OfferContent.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace jalon::ui {

class DateField;

/// An offer that is added or corrected, as it is typed.
struct OfferDraft {
    offer::OfferId id = {}; ///< none: a new one
    offer::Offer file = {};
};

/// The form of an offer, beside the catalogue.
class OfferForm : public SideForm {
    Q_OBJECT

public:
    explicit OfferForm(const Clock& clock, QWidget* parent = nullptr);

    /// `isResumed`: somebody has typed it already.
    void ask(const OfferContentPtr& content, const OfferDraft& draft, bool isResumed = false);
    const OfferDraft& draft() const { return m_draft; }
    /// Something was typed that closing would lose.
    bool isChanged() const;

private:
    void build();
    void fill();
    void read() override;
    bool keepsLeftFiche() const;
    Problem problem() const override;

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
    OfferContentPtr m_content;
    OfferDraft m_asked;
    OfferDraft m_draft;
    bool m_isResumed = false;
};

} // namespace jalon::ui
