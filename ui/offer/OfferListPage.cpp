// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer/OfferListPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/TableLook.h"
#include "ui/common/Text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::chrono::milliseconds kTyped{120};

/// A field and its label, which go to the next line together.
QWidget* filterOf(const QString& text, QWidget* field)
{
    auto* const pair = new QWidget;
    auto* const layout = new QHBoxLayout(pair);
    layout->setContentsMargins({});
    field->setAccessibleName(QString{text}.remove(u'&').remove(u':').trimmed());
    layout->addWidget(labelFor(text, field));
    layout->addWidget(field, 1);
    return pair;
}

} // namespace

OfferListPage::OfferListPage(bool canWrite, QWidget* parent)
    : QWidget(parent),
      m_canWrite(canWrite),
      m_search(new QLineEdit),
      m_state(new QComboBox),
      m_territory(new QComboBox),
      m_fiche(new NameBox(tr("all fiches"))),
      m_add(button(Glyph::Plus, tr("Add…"), "offerAdd")),
      m_correct(button(tr("Correct"), "offerCorrect")),
      m_end(button(tr("Ends today"), "offerEnd")),
      m_cancel(button(tr("Cancel this offer"), "offerCancel")),
      m_undoImport(button(Glyph::Undo, tr("Undo the last import"), "offerUndoImport")),
      m_count(mutedLabel({})),
      m_table(new QTableView),
      m_model(new OffersModel(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(buildFilters());
    layout->addLayout(buildButtons());
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    m_count->setObjectName(u"offerCount"_s);
    m_table->setObjectName(u"offers"_s);
    m_table->setAccessibleName(tr("Catalogue of offers"));
    m_table->setModel(m_model);
    showAsLines(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTyped);
    connect(&m_typed, &QTimer::timeout, this, &OfferListPage::queryChanged);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    const auto asked = [this] {
        if (!m_isFilling) {
            Q_EMIT queryChanged();
        }
    };
    connect(m_state, &QComboBox::currentIndexChanged, this, asked);
    connect(m_territory, &QComboBox::currentIndexChanged, this, asked);
    connect(m_fiche, &NameBox::chosenChanged, this, asked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OfferListPage::updateButtons);
    connect(m_table, &QTableView::doubleClicked, this, &OfferListPage::correctAsked);
    updateButtons();
}

QLayout* OfferListPage::buildFilters()
{
    m_search->setObjectName(u"offerSearch"_s);
    m_search->setPlaceholderText(tr("Search an offer: title, organisation, audience, contact…"));
    m_search->setAccessibleName(tr("Search an offer"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_state->setObjectName(u"offerState"_s);
    m_state->addItems({tr("open today"), tr("to come"), tr("over"), tr("all")});
    m_territory->setObjectName(u"offerTerritoryFilter"_s);
    m_territory->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_fiche->setObjectName(u"offerFicheFilter"_s);
    constexpr int kLetters = 30;
    m_fiche->setMinimumContentsLength(kLetters);
    auto* const filters = new FlowLayout;
    filters->addWidget(filterOf(tr("&Which:"), m_state));
    filters->addWidget(filterOf(tr("Te&rritory:"), m_territory));
    filters->addWidget(filterOf(tr("&Fiche:"), m_fiche));
    auto* const both = new QVBoxLayout;
    both->addWidget(m_search);
    both->addLayout(filters);
    return both;
}

QLayout* OfferListPage::buildButtons()
{
    auto* const import = button(Glyph::Upload, tr("&Import a catalogue…"), "offerImport");
    auto* const counts = button(Glyph::BarChart, tr("Co&unts by fiche"), "offerCounts");
    auto* const guide = button(Glyph::Print, tr("&Guide of the offers…"), "offerGuide");
    import->setEnabled(m_canWrite);
    m_add->setToolTip(tr("Insert"));
    m_correct->setToolTip(tr("Enter"));
    m_cancel->setToolTip(tr("Del"));
    auto* const buttons = new FlowLayout;
    for (auto* const one : {m_add, m_correct, m_end, m_cancel, import, m_undoImport, counts, guide}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    connect(m_add, &QPushButton::clicked, this, &OfferListPage::addAsked);
    connect(m_correct, &QPushButton::clicked, this, &OfferListPage::correctAsked);
    connect(m_end, &QPushButton::clicked, this, &OfferListPage::endAsked);
    connect(m_cancel, &QPushButton::clicked, this, &OfferListPage::cancelAsked);
    connect(import, &QPushButton::clicked, this, &OfferListPage::importAsked);
    connect(m_undoImport, &QPushButton::clicked, this, &OfferListPage::undoImportAsked);
    connect(counts, &QPushButton::clicked, this, &OfferListPage::countsAsked);
    connect(guide, &QPushButton::clicked, this, &OfferListPage::guideAsked);
    return buttons;
}

OfferQuery OfferListPage::query() const
{
    OfferQuery query;
    query.filter.text = toUtf8(m_search->text().simplified());
    query.filter.territory = TerritoryId{m_territory->currentData().toLongLong()};
    query.filter.fiche = programme::FicheId{m_fiche->chosen()};
    query.state = static_cast<OfferState>(m_state->currentIndex());
    return query;
}

/// Territories and fiches may have changed; what was chosen stays.
void OfferListPage::fillFilters(const OfferContent& content)
{
    m_isFilling = true;
    const auto kept = m_territory->currentData();
    m_territory->clear();
    m_territory->addItem(tr("all territories"), QVariant::fromValue<qlonglong>(0));
    for (const auto& [id, name] : content.directory->territories) {
        m_territory->addItem(fromUtf8(name), QVariant::fromValue<qlonglong>(id.value));
    }
    m_territory->setCurrentIndex(std::max(0, m_territory->findData(kept)));
    m_fiche->setNames(content.fiches);
    if (m_fiche->currentIndex() < 0) {
        m_fiche->setCurrentIndex(0);
    }
    m_fiche->lineEdit()->setCursorPosition(0);
    m_isFilling = false;
}

void OfferListPage::setContent(const OfferContentPtr& content)
{
    const auto* const before = chosen();
    const auto wanted = std::exchange(m_wanted, {});
    const auto kept = wanted ? wanted : before == nullptr ? offer::OfferId{} : before->id;
    const bool isFirst = m_model->rowCount() == 0;
    m_undoImport->setEnabled(m_canWrite && content->lastImport.has_value());
    fillFilters(*content);
    m_model->setContent(content);
    const int row = kept ? m_model->rowOf(kept) : -1;
    m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    m_count->setText(content->offers.empty()
                         ? tr("No offer corresponds.")
                         : tr("%Ln offer(s)", nullptr, static_cast<int>(content->offers.size())));
    if (isFirst) {
        constexpr std::array kLetters = {34, 32, 26, 30, 16, 22};
        for (std::size_t column = 0; column < kLetters.size(); ++column) {
            m_table->setColumnWidth(static_cast<int>(column), lettersWide(*this, kLetters[column]));
        }
    }
    updateButtons();
}

const offer::OfferEntry* OfferListPage::chosen() const
{
    return m_model->entry(m_table->currentIndex().row());
}

void OfferListPage::choose(offer::OfferId offer)
{
    m_wanted = offer;
}

void OfferListPage::takeFocus()
{
    m_table->setFocus();
}

void OfferListPage::updateButtons()
{
    m_add->setEnabled(m_canWrite);
    for (auto* const one : {m_correct, m_end, m_cancel}) {
        one->setEnabled(m_canWrite && chosen() != nullptr);
    }
}

bool OfferListPage::eventFilter(QObject* watched, QEvent* event)
{
    const auto* const key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (key != nullptr && watched == m_search
        && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
        m_table->setFocus();
        return true;
    }
    if (key != nullptr && watched == m_table) {
        switch (key->key()) {
        case Qt::Key_Insert:
            m_add->click();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_correct->click();
            return true;
        case Qt::Key_Delete:
            m_cancel->click();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jalon::ui
