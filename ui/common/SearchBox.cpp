// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SearchBox.h"

#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kShown = 12;
constexpr int kFichesShown = 5;
constexpr int kPerson = Qt::UserRole;
constexpr int kAll = Qt::UserRole + 1;
constexpr int kFiche = Qt::UserRole + 2;

QString lineOf(const casefile::Found& found)
{
    QStringList parts{fromUtf8(found.lastName) + u' ' + fromUtf8(found.firstName)};
    if (found.birthOn) {
        parts += dateText(found.birthOn);
    }
    if (!found.matricule.empty()) {
        parts += fromUtf8(found.matricule);
    }
    if (!found.city.empty()) {
        parts += fromUtf8(found.city);
    }
    return parts.join(u"  ·  "_s);
}

QString lineOf(const programme::FoundFiche& fiche)
{
    return SearchBox::tr("Fiche %1").arg(fromUtf8(fiche.code)) + u"  ·  "_s + fromUtf8(fiche.title)
           + u"  ·  "_s + fromUtf8(fiche.programme);
}

} // namespace

SearchBox::SearchBox(Workspace& workspace, Scope scope, QWidget* parent)
    : QLineEdit(parent), m_workspace(workspace), m_scope(scope), m_results(new QListWidget(this))
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search a person, a number, a fiche…   Ctrl+K"));
    setAccessibleName(tr("Search a person, a number or a fiche"));
    setClearButtonEnabled(true);
    addAction(icon(Glyph::Search), LeadingPosition);
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("People and fiches found"));
    m_results->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setFocusProxy(this);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setTextElideMode(Qt::ElideRight);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(m_results, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { choose(m_results->row(item)); });
}

SearchBox::~SearchBox() = default;

void SearchBox::search()
{
    const auto typed = text().trimmed();
    m_enterWaits = false;
    if (typed.isEmpty()) {
        m_search.stop();
        m_results->hide();
        return;
    }
    m_search = m_workspace.quick().read<Answer>(
        this,
        [words = toUtf8(typed), scope = m_scope](const store::Database& database, const std::stop_token&) {
            Answer answer{casefile::find(database, words, kShown), {}};
            if (scope == Scope::PeopleAndFiches) {
                answer.fiches = programme::findFiches(database, words, kFichesShown);
            }
            return answer;
        },
        [this](const Expected<Answer>& found) {
            if (found && hasFocus()) {
                show(*found);
            }
        });
}

void SearchBox::show(const Answer& answer)
{
    m_results->clear();
    for (const auto& person : answer.people) {
        auto* const item = new QListWidgetItem(lineOf(person), m_results);
        item->setData(kPerson, QVariant::fromValue<qlonglong>(person.person.value));
    }
    for (const auto& fiche : answer.fiches) {
        auto* const item = new QListWidgetItem(lineOf(fiche), m_results);
        item->setData(kFiche, QVariant::fromValue<qlonglong>(fiche.id.value));
    }
    const bool isNothing = answer.people.empty() && answer.fiches.empty();
    const bool isWide = m_scope == Scope::PeopleAndFiches;
    if (isNothing) {
        new QListWidgetItem(
            (isWide ? tr("Nobody and no fiche answers to “%1”") : tr("Nobody answers to “%1”")).arg(text()),
            m_results);
    } else if (isWide && !answer.people.empty()) {
        auto* const last = new QListWidgetItem(tr("Show all in the list"), m_results);
        last->setData(kAll, true);
    }
    m_results->setCurrentRow(0);
    if (std::exchange(m_enterWaits, false) && !isNothing) {
        choose(0);
        return;
    }
    place();
    m_results->show();
}

void SearchBox::place()
{
    const int rows = m_results->count();
    const int height = m_results->sizeHintForRow(0) * rows + 2 * m_results->frameWidth();
    m_results->setFixedSize(width(), height);
    m_results->move(mapToGlobal(QPoint{0, this->height()}));
}

void SearchBox::choose(int row)
{
    const auto* const item = m_results->item(row);
    if (item == nullptr) {
        return;
    }
    if (const auto person = item->data(kPerson); person.isValid()) {
        leave();
        Q_EMIT personChosen(PersonId{person.toLongLong()});
    } else if (const auto fiche = item->data(kFiche); fiche.isValid()) {
        leave();
        Q_EMIT ficheChosen(programme::FicheId{fiche.toLongLong()});
    } else if (item->data(kAll).toBool()) {
        const auto typed = text().trimmed();
        leave();
        Q_EMIT allAsked(typed);
    }
}

void SearchBox::moveBy(int rows)
{
    const int count = m_results->count();
    if (m_results->isVisible() && count > 0) {
        m_results->setCurrentRow((m_results->currentRow() + rows + count) % count);
    }
}

void SearchBox::leave()
{
    m_search.stop();
    m_results->hide();
    clear();
    Q_EMIT left();
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize) {
        place();
    }
    return QLineEdit::eventFilter(watched, event);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return;
    case Qt::Key_Up:
        moveBy(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_results->isVisible()) {
            choose(m_results->currentRow());
        } else {
            m_enterWaits = !text().trimmed().isEmpty(); // typed faster than found
        }
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    m_results->hide();
    QLineEdit::focusOutEvent(event);
}

} // namespace jalon::ui
