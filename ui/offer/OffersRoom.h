// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Room.h"
#include "ui/offer/OfferForm.h"

#include <filesystem>

class QPushButton;
class QStackedWidget;

namespace jalon::ui {

class Banner;
class CatalogueImportPage;
class FicheCountsPage;
class GuideExport;
class OfferListPage;

/// Offres: the catalogue of what can be prescribed, what comes into it, and what became of it by fiche.
class OffersRoom : public ReadingRoom {
    Q_OBJECT

public:
    OffersRoom(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    bool goBack() override;
    QString helpPage() const override;

    /// What the catalogue would change; while one is being imported it is not taken, and said so.
    void openFile(const std::filesystem::path& file);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* buildCatalogue();
    QWidget* buildEmpty();
    void connectList();
    void readAgain() override;
    void setContent(const OfferContentPtr& content);
    void showPage(int page);
    void takeFocus();
    void ask(const OfferDraft& draft, bool isResumed = false);
    void correct();
    void end();
    void cancel();
    void save();
    void putAside();
    void closeForm();
    void chooseFile();
    void undoImport(TxId import, const std::function<void(const Expected<TxId>&)>& done);
    Workspace::Done<TxId> saidIfFailed();

    QStackedWidget* m_pages;
    Banner* m_banner;
    OfferListPage* m_list;
    OfferForm* m_form;
    CatalogueImportPage* m_import;
    FicheCountsPage* m_counts;
    GuideExport* m_guide;
    QPushButton* m_firstImport = nullptr; ///< of the empty page
    OfferContentPtr m_content;
    Latest m_read;
};

} // namespace jalon::ui
