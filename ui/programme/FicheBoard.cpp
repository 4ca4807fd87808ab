// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/FicheBoard.h"

#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"
#include "ui/programme/CardDelegate.h"
#include "ui/programme/PlanText.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using namespace programme;

constexpr int kColumnInLetters = 22;

const Execution* latestSaid(const FicheEntry& fiche)
{
    const auto said =
        std::ranges::find_if(fiche.years.rbegin(), fiche.years.rend(),
                             [](const auto& execution) { return execution.value.progress.has_value(); });
    return said == fiche.years.rend() ? nullptr : &said->value;
}

/// What the column does not say already.
QString cardText(const BoardFiche& fiche, BoardOrder order)
{
    QStringList lines{u"%1  %2"_s.arg(fiche.code, fiche.title)};
    if (order == BoardOrder::Progress) {
        lines += fiche.deadline.isEmpty() ? QString{} : FicheBoard::tr("Deadline: %1").arg(fiche.deadline);
    } else {
        lines += progressText(fiche.progress);
    }
    lines += fiche.programme;
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

} // namespace

std::vector<BoardFiche> boardFiches(const PlanContent& content)
{
    std::vector<BoardFiche> fiches;
    forEachFicheOf(content.programmes, [&fiches](const ProgrammeEntry& plan, const FicheEntry& fiche) {
        const auto& file = fiche.file;
        const auto* const said = latestSaid(fiche);
        fiches.push_back({nodeOf(fiche.id), fromUtf8(file.code), fromUtf8(file.title),
                          fromUtf8(plan.file.name), said == nullptr ? std::nullopt : said->progress,
                          said == nullptr ? std::nullopt : std::optional{said->year}, file.deadlineOn,
                          file.deadlineOn ? dateText(file.deadlineOn) : fromUtf8(file.deadline)});
    });
    return fiches;
}

FicheBoard::FicheBoard(QWidget* parent) : QScrollArea(parent)
{
    auto* const page = new QWidget;
    m_columns = new QHBoxLayout(page);
    m_columns->setContentsMargins({});
    setObjectName(u"planPicture"_s);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // Tab goes from column to column
}

std::vector<FicheBoard::Column> FicheBoard::byProgress(const std::vector<BoardFiche>& fiches)
{
    std::vector<Column> columns{{progressText({}), {}}};
    for (const int progress : kProgress) {
        columns.push_back({progressText(progress), {}});
    }
    for (const auto& fiche : fiches) {
        const auto* const step = std::ranges::find(kProgress, fiche.progress.value_or(0));
        const bool isSaid = step != kProgress.end();
        columns[isSaid ? static_cast<std::size_t>(step - kProgress.begin()) + 1 : 0].fiches.push_back(fiche);
    }
    return columns;
}

std::vector<FicheBoard::Column> FicheBoard::byDeadline(const std::vector<BoardFiche>& fiches, Date today)
{
    Column over{tr("Deadline over"), {}};
    Column without{tr("No date"), {}};
    std::map<int, Column> years;
    for (const auto& fiche : fiches) {
        if (!fiche.deadlineOn) {
            without.fiches.push_back(fiche);
        } else if (*fiche.deadlineOn < today) {
            over.fiches.push_back(fiche);
        } else {
            auto& column = years[fiche.deadlineOn->year()];
            column.title = QString::number(fiche.deadlineOn->year());
            column.fiches.push_back(fiche);
        }
    }
    std::vector<Column> columns{std::move(over)};
    for (auto& [year, column] : years) {
        columns.push_back(std::move(column));
    }
    columns.push_back(std::move(without));
    for (auto& column : columns) {
        std::ranges::stable_sort(column.fiches, {}, &BoardFiche::deadlineOn);
    }
    return columns;
}

void FicheBoard::setFiches(const std::vector<BoardFiche>& fiches, BoardOrder order, Date today)
{
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_lists.clear();
    while (auto* const item = m_columns->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& column :
         order == BoardOrder::Progress ? byProgress(fiches) : byDeadline(fiches, today)) {
        addColumn(column, order);
    }
    if (hadKeyboard) {
        takeFocus();
    }
}

void FicheBoard::addColumn(const Column& column, BoardOrder order)
{
    const auto title = tr("%1 (%2)").arg(sentenceCase(column.title)).arg(column.fiches.size());
    auto* const list = new QListWidget;
    list->setObjectName(u"planCards"_s);
    list->setAccessibleName(title);
    list->setItemDelegate(new CardDelegate(list));
    list->setResizeMode(QListView::Adjust); // a scroll bar that comes narrows the cards
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setMinimumWidth(lettersWide(*list, kColumnInLetters));
    for (const auto& fiche : column.fiches) {
        auto* const card = new QListWidgetItem(cardText(fiche, order), list);
        card->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(fiche.node.value));
        card->setToolTip(card->text());
    }
    auto* const part = new QWidget;
    auto* const layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(sectionLabel(title));
    layout->addWidget(list, 1);
    m_columns->addWidget(part, 1);
    list->installEventFilter(this);
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* card) {
        Q_EMIT ficheAsked(NodeId{card->data(Qt::UserRole).toLongLong()});
    });
    m_lists.push_back(list);
}

void FicheBoard::takeFocus()
{
    const auto first =
        std::ranges::find_if(m_lists, [](const QListWidget* list) { return list->count() > 0; });
    if (first != m_lists.end()) {
        (*first)->setFocus();
    }
}

/// To the next column that way that holds a card.
void FicheBoard::goBeside(QListWidget* from, int step)
{
    const auto last = static_cast<int>(m_lists.size());
    for (int at = static_cast<int>(std::ranges::find(m_lists, from) - m_lists.begin()) + step;
         at >= 0 && at < last; at += step) {
        auto* const list = m_lists[static_cast<std::size_t>(at)];
        if (list->count() > 0) {
            list->setFocus();
            ensureWidgetVisible(list);
            return;
        }
    }
}

bool FicheBoard::eventFilter(QObject* watched, QEvent* event)
{
    auto* const list = qobject_cast<QListWidget*>(watched);
    if (list == nullptr) {
        return QScrollArea::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn && list->currentRow() < 0) {
        list->setCurrentRow(0);
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            goBeside(list, key == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace jalon::ui
