// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offer/OffersModel.h"

#include <QTableView>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jalon::ui {

/// The catalogue: searched as one types, kept to a territory, a fiche, what is open; and what can be done to
/// it.
class OfferListPage : public QWidget {
    Q_OBJECT

public:
    explicit OfferListPage(bool canWrite, QWidget* parent = nullptr);

    OfferQuery query() const;
    void setContent(const OfferContentPtr& content);
    /// The chosen one; nullptr without any.
    const offer::OfferEntry* chosen() const;
    /// It is chosen, as soon as it is shown.
    void choose(offer::OfferId offer);
    void takeFocus();

Q_SIGNALS:
    void queryChanged();
    void addAsked();
    void correctAsked();
    void endAsked();
    void cancelAsked();
    void importAsked();
    void undoImportAsked();
    void countsAsked();
    void guideAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* buildFilters();
    QLayout* buildButtons();
    void fillFilters(const OfferContent& content);
    void updateButtons();

    bool m_canWrite;
    QLineEdit* m_search;
    QComboBox* m_state;
    QComboBox* m_territory;
    NameBox* m_fiche;
    QPushButton* m_add;
    QPushButton* m_correct;
    QPushButton* m_end;
    QPushButton* m_cancel;
    QPushButton* m_undoImport;
    QLabel* m_count;
    QTableView* m_table;
    OffersModel* m_model;
    offer::OfferId m_wanted;
    QTimer m_typed; ///< a word is searched once it is typed
    bool m_isFilling = false;
};

} // namespace jalon::ui
