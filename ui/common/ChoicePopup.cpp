// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoicePopup.h"

#include "base/Text.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kShownRows = 14;
constexpr int kTypedFrom = 8; ///< fewer need no field to type in
constexpr int kValue = Qt::UserRole;
constexpr int kFolded = Qt::UserRole + 1;

QString folded(const QString& text)
{
    return fromUtf8(fold(toUtf8(text)));
}

} // namespace

void ChoicePopup::open(QWidget* below, const QString& title, const std::vector<Choice>& choices,
                       std::int64_t current, Chosen chosen)
{
    auto* const popup = new ChoicePopup(below, title, choices, current, std::move(chosen));
    popup->place(*below);
    popup->show();
    (popup->m_typed->isHidden() ? static_cast<QWidget*>(popup->m_list) : popup->m_typed)->setFocus();
}

ChoicePopup::ChoicePopup(QWidget* below, const QString& title, const std::vector<Choice>& choices,
                         std::int64_t current, Chosen chosen)
    : QFrame(below, Qt::Popup), m_typed(new QLineEdit), m_list(new QListWidget), m_chosen(std::move(chosen))
{
    setObjectName(u"choicePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setAccessibleName(title);
    m_typed->setObjectName(u"choiceTyped"_s);
    m_typed->setPlaceholderText(title);
    m_typed->setAccessibleName(title);
    m_typed->setHidden(choices.size() < kTypedFrom);
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(title);
    m_list->setFocusPolicy(m_typed->isHidden() ? Qt::StrongFocus : Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto& choice : choices) {
        auto* const item = new QListWidgetItem(choice.text, m_list);
        item->setData(kValue, QVariant::fromValue<qlonglong>(choice.value));
        item->setData(kFolded, folded(choice.text));
        if (choice.value == current) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin / 2, kMargin / 2, kMargin / 2, kMargin / 2);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    m_typed->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_typed, &QLineEdit::textEdited, this, &ChoicePopup::keep);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::take);
}

void ChoicePopup::keep(const QString& typed)
{
    const auto wanted = folded(typed);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool kept = m_list->item(row)->data(kFolded).toString().contains(wanted);
        m_list->setRowHidden(row, !kept);
        first = kept && first < 0 ? row : first;
    }
    m_list->setCurrentRow(first);
}

void ChoicePopup::take()
{
    const auto* const item = m_list->currentItem();
    if (item == nullptr || item->isHidden()) {
        return;
    }
    const auto value = item->data(kValue).toLongLong();
    const auto chosen = m_chosen;
    close();
    chosen(value);
}

void ChoicePopup::place(const QWidget& below)
{
    const int rows = std::min(m_list->count(), kShownRows);
    const int line = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(line * std::max(rows, 1) + 2 * m_list->frameWidth());
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width()
                            + kMargin);
    const auto size = sizeHint();
    resize(size); // a window that sizes itself has 100 pixels at least
    const auto screen = below.screen()->availableGeometry();
    auto at = below.mapToGlobal(QPoint{0, below.height()});
    if (at.y() + size.height() > screen.bottom()) {
        at.setY(std::max(screen.top(), below.mapToGlobal(QPoint{}).y() - size.height()));
    }
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    move(at);
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto& key = static_cast<const QKeyEvent&>(*event);
    switch (key.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (watched == m_list) {
            return false;
        }
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace jalon::ui
