// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer/OffersRoom.h"

#include "casefile/Undo.h"
#include "offer/Offers.h"
#include "ui/common/Banner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/offer/CatalogueImportPage.h"
#include "ui/offer/FicheCountsPage.h"
#include "ui/offer/GuideExport.h"
#include "ui/offer/OfferListPage.h"
#include "ui/offer/OfferText.h"

#include <QApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kReading = 0;
constexpr int kCatalogue = 1;
constexpr int kNone = 2;
constexpr int kImport = 3;
constexpr int kCounts = 4;

} // namespace

OffersRoom::OffersRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : ReadingRoom(context, workspace, parent),
      m_pages(new QStackedWidget),
      m_banner(new Banner),
      m_list(new OfferListPage(workspace.canWrite())),
      m_form(new OfferForm(context.clock)),
      m_import(new CatalogueImportPage(context, workspace)),
      m_counts(new FicheCountsPage(workspace)),
      m_guide(new GuideExport(context, workspace, *m_banner, this))
{
    auto* const reading = mutedLabel(tr("Reading the catalogue…"));
    reading->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(reading);
    m_pages->addWidget(buildCatalogue());
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(m_import);
    m_pages->addWidget(m_counts);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    connectList();
    connect(m_form, &OfferForm::saveAsked, this, &OffersRoom::save);
    connect(m_form, &OfferForm::givenUp, this, &OffersRoom::putAside);
    connect(m_import, &CatalogueImportPage::closed, this, &OffersRoom::goBack);
    connect(m_import, &CatalogueImportPage::otherFileAsked, this, &OffersRoom::chooseFile);
    connect(m_import, &CatalogueImportPage::undoAsked, this, [this](TxId import) {
        undoImport(import, [this](const Expected<TxId>& undone) { m_import->undone(undone); });
    });
    connect(m_counts, &FicheCountsPage::closed, this, &OffersRoom::goBack);
}

void OffersRoom::connectList()
{
    connect(m_list, &OfferListPage::queryChanged, this, &OffersRoom::refresh);
    connect(m_list, &OfferListPage::addAsked, this, [this] { ask({}); });
    connect(m_list, &OfferListPage::correctAsked, this, &OffersRoom::correct);
    connect(m_list, &OfferListPage::endAsked, this, &OffersRoom::end);
    connect(m_list, &OfferListPage::cancelAsked, this, &OffersRoom::cancel);
    connect(m_list, &OfferListPage::importAsked, this, &OffersRoom::chooseFile);
    connect(m_list, &OfferListPage::undoImportAsked, this, [this] {
        undoImport(*m_content->lastImport, [this](const Expected<TxId>& undone) {
            undone ? m_banner->say(Tone::Good, undoneImportText())
                   : m_banner->say(Tone::Warning, errorText(undone.error()));
        });
    });
    connect(m_list, &OfferListPage::countsAsked, this, [this] {
        m_counts->begin(context().clock.today().year());
        showPage(kCounts);
        m_counts->takeFocus();
    });
    connect(m_list, &OfferListPage::guideAsked, this, [this] {
        m_guide->ask(m_list->findChild<QWidget*>(u"offerGuide"_s), *m_content,
                     m_list->query().filter.territory);
    });
}

QWidget* OffersRoom::buildCatalogue()
{
    m_form->hide();
    auto* const beside = new QSplitter;
    beside->addWidget(m_list);
    beside->addWidget(m_form);
    beside->setStretchFactor(0, 1);
    beside->setChildrenCollapsible(false);
    return beside;
}

QWidget* OffersRoom::buildEmpty()
{
    auto* const empty = new EmptyState(
        Glyph::Tag, tr("The catalogue is empty"),
        tr("Offers stand here: workshops, garages, contracts, support… with their fiche-action, their "
           "territory "
           "and their places. Import the catalogue of your partners, or add the first offer by hand."));
    m_firstImport = empty->addAction(tr("&Import a catalogue…"));
    m_firstImport->setObjectName(u"offerFirstImport"_s);
    auto* const add = empty->addAction(tr("&Add an offer…"));
    add->setObjectName(u"offerFirstAdd"_s);
    for (auto* const one : {m_firstImport, add}) {
        one->setEnabled(workspace().canWrite());
    }
    connect(m_firstImport, &QPushButton::clicked, this, &OffersRoom::chooseFile);
    connect(add, &QPushButton::clicked, this, [this] {
        showPage(kCatalogue);
        ask({});
    });
    return empty;
}

QString OffersRoom::helpPage() const
{
    return u"offres"_s;
}

void OffersRoom::readAgain()
{
    m_read = workspace().quick().read<OfferContentPtr>(
        this,
        [query = m_list->query(), today = context().clock.today()](const store::Database& database,
                                                                   const std::stop_token&) {
            return readOffers(database, query, today);
        },
        [this](const Expected<OfferContentPtr>& content) {
            content ? setContent(*content) : m_banner->say(Tone::Warning, errorText(content.error()));
        });
    if (m_pages->currentIndex() == kCounts) {
        m_counts->refresh();
    }
}

void OffersRoom::setContent(const OfferContentPtr& content)
{
    const bool hadKeyboard = hasFocus();
    m_content = content;
    m_list->setContent(content);
    const auto page = m_pages->currentIndex();
    if (page == kImport || page == kCounts) {
        return;
    }
    const bool isNone = content->isEmpty && !m_form->isVisible();
    m_pages->setCurrentIndex(isNone ? kNone : kCatalogue);
    if (hadKeyboard || page != m_pages->currentIndex()) {
        takeFocus();
    }
}

void OffersRoom::showPage(int page)
{
    m_banner->hide();
    m_pages->setCurrentIndex(page);
}

void OffersRoom::takeFocus()
{
    switch (m_pages->currentIndex()) {
    case kCatalogue:
        m_form->isVisible() ? void() : m_list->takeFocus();
        break;
    case kNone:
        m_firstImport->setFocus();
        break;
    case kImport:
        m_import->takeFocus();
        break;
    case kCounts:
        m_counts->takeFocus();
        break;
    default:
        break;
    }
}

void OffersRoom::ask(const OfferDraft& draft, bool isResumed)
{
    putAside();
    if (m_content) {
        m_form->ask(m_content, draft, isResumed);
    }
}

void OffersRoom::correct()
{
    const auto* const entry = m_list->chosen();
    if (entry != nullptr && workspace().canWrite()) {
        ask({entry->id, entry->file});
    }
}

Workspace::Done<TxId> OffersRoom::saidIfFailed()
{
    return [this](const Expected<TxId>& written) {
        if (!written) {
            m_banner->say(Tone::Warning, errorText(written.error()));
        }
    };
}

void OffersRoom::end()
{
    const auto* const entry = m_list->chosen();
    if (entry == nullptr) {
        return;
    }
    auto file = entry->file;
    file.endsOn = context().clock.today();
    workspace().edit(
        this, tr("end of the offer “%1”").arg(fromUtf8(file.title)),
        [id = entry->id, file](store::Transaction& tx) { return offer::correctOffer(tx, id, file); },
        [this, title = fromUtf8(file.title)](const Expected<TxId>& written) {
            written ? m_banner->mention(Tone::Info, tr("“%1” ends today. Ctrl+Z takes that back.").arg(title))
                    : m_banner->say(Tone::Warning, errorText(written.error()));
        });
}

void OffersRoom::cancel()
{
    const auto* const entry = m_list->chosen();
    if (entry == nullptr) {
        return;
    }
    const auto title = fromUtf8(entry->file.title);
    workspace().edit(
        this, tr("cancelling the offer “%1”").arg(title),
        [id = entry->id](store::Transaction& tx) { return offer::cancelOffer(tx, id); },
        [this, title](const Expected<TxId>& written) {
            written
                ? m_banner->mention(
                      Tone::Info, tr("“%1” is no longer in the catalogue. Ctrl+Z gives it back.").arg(title))
                : m_banner->say(Tone::Warning, errorText(written.error()));
        });
}

void OffersRoom::save()
{
    const auto draft = m_form->draft();
    const auto title = fromUtf8(draft.file.title);
    const auto saved =
        std::make_shared<offer::OfferId>(draft.id); // the writing thread sets it before it answers
    m_form->setSaving(true);
    workspace().edit(
        this, draft.id ? tr("correcting the offer “%1”").arg(title) : tr("adding the offer “%1”").arg(title),
        [draft, saved](store::Transaction& tx) -> Expected<void> {
            if (draft.id) {
                return offer::correctOffer(tx, draft.id, draft.file);
            }
            const auto added = offer::addOffer(tx, draft.file);
            *saved = added.value_or(offer::OfferId{});
            return added ? Expected<void>{} : std::unexpected{added.error()};
        },
        [this, saved](const Expected<TxId>& written) {
            if (!written) {
                m_form->fail(written.error());
                return;
            }
            m_list->choose(*saved);
            closeForm();
            if (isVisible()) { // its fields were disabled while it was saved, and lost the keyboard
                m_list->takeFocus();
            }
        });
}

/// What was typed is not lost by a key too many.
void OffersRoom::putAside()
{
    if (!m_form->isVisible()) {
        return;
    }
    if (m_form->isChanged()) {
        const auto draft = m_form->draft();
        m_banner->say(Tone::Info, tr("Put aside, not saved: “%1”.").arg(fromUtf8(draft.file.title)),
                      tr("Take it up again"), [this, draft] {
                          showPage(kCatalogue);
                          ask(draft, true);
                      });
    }
    closeForm();
}

void OffersRoom::closeForm()
{
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    m_form->hide();
    if (hadFocus) {
        m_list->takeFocus();
    }
}

void OffersRoom::chooseFile()
{
    context().files.open(this, tr("Catalogue of offers"), tr("Catalogues (*.csv *.txt)"),
                         [this](const std::optional<std::filesystem::path>& file) {
                             if (file) {
                                 openFile(*file);
                             }
                         });
}

void OffersRoom::openFile(const std::filesystem::path& file)
{
    if (!workspace().canWrite()) {
        m_banner->say(Tone::Warning, tr("This base can only be read: no catalogue can be imported into it."));
        return;
    }
    if (m_import->isImporting()) {
        m_banner->say(Tone::Info, tr("Another catalogue is being imported: “%1” was not taken. It can be as "
                                     "soon as that is done.")
                                      .arg(fromPath(file.filename())));
        return;
    }
    m_banner->hide();
    putAside();
    m_pages->setCurrentIndex(kImport); // what is put aside goes on being said
    m_import->begin(file);
}

/// As a whole, even after other work; refused where that work stands on it.
void OffersRoom::undoImport(TxId import, const std::function<void(const Expected<TxId>&)>& done)
{
    workspace().write<TxId>(
        this, tr("Undo of the import of a catalogue"),
        [import](const store::Session& session, const Workspace::Progress&, const std::stop_token&) {
            return casefile::undo(session, import);
        },
        [this, done](const Expected<TxId>& undone) {
            if (undone) {
                workspace().undoStack().clear();
                workspace().pushUndo(tr("undo of the import of a catalogue"), *undone);
            }
            done(undone);
        });
}

bool OffersRoom::goBack()
{
    if (m_pages->currentIndex() == kCatalogue && m_form->isVisible()) {
        putAside();
        return true;
    }
    if (m_pages->currentIndex() != kImport && m_pages->currentIndex() != kCounts) {
        return false;
    }
    showPage(m_content && m_content->isEmpty ? kNone : kCatalogue);
    takeFocus();
    return true;
}

void OffersRoom::focusInEvent(QFocusEvent* event)
{
    Room::focusInEvent(event);
    takeFocus();
}

} // namespace jalon::ui
