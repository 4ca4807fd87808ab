// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/DecidePage.h"

#include "ui/caf/CaseModel.h"
#include "ui/caf/CaseView.h"
#include "ui/caf/ListText.h"
#include "ui/caf/ReasonText.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FocusPass.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kMostKeys = 9;

} // namespace

DecidePage::DecidePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_banner(new Banner),
      m_title(titleLabel(tr("Rows to decide"))),
      m_progress(mutedLabel({})),
      m_reason(new QLabel),
      m_choice(new QWidget),
      m_people(new QComboBox),
      m_beside(new CaseView),
      m_same(button({}, "samePerson")),
      m_other(button({}, "anotherPerson")),
      m_later(button(tr("Later (P)"), "decideLater")),
      m_back(button(tr("&Back"), "decideBack")),
      m_endTitle(titleLabel({})),
      m_endText(mutedLabel({})),
      m_again(button(tr("&Take them again"), "decideAgain")),
      m_body(new QStackedWidget),
      m_case(buildCase()),
      m_end(buildEnd())
{
    setObjectName(u"decidePage"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored,
                           QSizePolicy::Preferred); // a long name does not widen the window
    m_body->addWidget(m_case);
    m_body->addWidget(m_end);
    m_progress->setObjectName(u"decideProgress"_s);
    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_progress);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(heading);
    layout->addWidget(m_banner);
    layout->addWidget(m_body, 1);
    addKeys();
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible() && !m_deciding) { // one's own decision is dealt with when it is done
            readRows();
        }
    });
}

QWidget* DecidePage::buildCase()
{
    m_reason->setObjectName(u"decideReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_reason);
    layout->addWidget(buildChoice());
    layout->addWidget(m_beside, 1);
    layout->addWidget(buildActions());
    return page;
}

QWidget* DecidePage::buildChoice()
{
    m_people->setObjectName(u"candidates"_s);
    m_people->setAccessibleName(tr("The file that is meant"));
    auto* const label = labelFor(tr("The &file that is meant:"), m_people);
    auto* const layout = new QHBoxLayout(m_choice);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_people);
    layout->addStretch(1);
    return m_choice;
}

QWidget* DecidePage::buildActions()
{
    m_same->setIcon(icon(Glyph::Check));
    m_other->setIcon(icon(Glyph::Person));
    m_later->setIcon(icon(Glyph::Clock));
    auto* const actions = new QWidget;
    auto* const layout = new QHBoxLayout(actions);
    layout->setContentsMargins({});
    for (auto* const action : {m_same, m_other, m_later}) {
        layout->addWidget(action);
    }
    layout->addStretch(1);
    layout->addWidget(m_back);
    connect(m_same, &QPushButton::clicked, this, [this] { decide(caf::SamePerson{chosenPerson()}); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        const bool opensFile = m_beside->shown().kind != caf::ListKind::FollowUp;
        opensFile ? decide(caf::AnotherPerson{}) : decide(caf::NotTaken{});
    });
    connect(m_later, &QPushButton::clicked, this, &DecidePage::later);
    connect(m_back, &QPushButton::clicked, this, &DecidePage::left);
    return actions;
}

QWidget* DecidePage::buildEnd()
{
    m_endTitle->setObjectName(u"decideEnd"_s);
    m_endTitle->setAlignment(Qt::AlignCenter);
    m_endText->setAlignment(Qt::AlignCenter);
    m_endText->setWordWrap(true);
    auto* const back = button(tr("&Back"), "decideDone");
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_endTitle);
    layout->addWidget(m_endText);
    layout->addWidget(m_again, 0, Qt::AlignHCenter);
    layout->addWidget(back, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(back, &QPushButton::clicked, this, &DecidePage::left);
    connect(m_again, &QPushButton::clicked, this, [this] { showRow(m_queue.again()); });
    passFocus(page, back);
    return page;
}

/// The letters of the buttons, and a number for each file that the row may be about.
void DecidePage::addKeys()
{
    for (const auto& [key, action] :
         {std::pair{tr("M", "key: the same person"), m_same},
          std::pair{tr("A", "key: somebody else"), m_other}, std::pair{tr("P", "key: later"), m_later}}) {
        auto* const shortcut =
            new QShortcut(QKeySequence{key}, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, action, &QPushButton::click);
    }
    for (int place = 0; place < kMostKeys; ++place) {
        auto* const shortcut = new QShortcut(QKeySequence{QString::number(place + 1)}, this, nullptr, nullptr,
                                             Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, place] {
            if (place < m_people->count()) {
                m_people->setCurrentIndex(place);
            }
        });
    }
}

void DecidePage::begin(ListId list)
{
    m_list = list;
    m_queue.clear();
    m_shown = false;
    m_banner->hide();
    m_body->setCurrentWidget(m_case);
    showButtons();
    readRows();
}

void DecidePage::setBusy(bool busy)
{
    m_busy = busy;
    showButtons();
}

void DecidePage::readRows()
{
    m_read = m_workspace.quick().read<std::vector<std::int64_t>>(
        this,
        [list = m_list](const store::Database& database,
                        const std::stop_token&) -> Expected<std::vector<std::int64_t>> {
            std::vector<std::int64_t> rows;
            for (const auto& row : caf::waitingRows(database, list)) {
                rows.push_back(row.id);
            }
            return rows;
        },
        [this](const Expected<std::vector<std::int64_t>>& rows) {
            if (rows) {
                showRow(m_queue.take(*rows));
            } else {
                m_banner->say(Tone::Warning, errorText(rows.error()));
            }
        });
}

void DecidePage::showRow(std::optional<std::int64_t> row)
{
    if (!row) {
        showEnd();
        return;
    }
    m_progress->setText(tr("%1 of %2").arg(m_queue.place()).arg(m_queue.size()));
    m_shown = false;
    showButtons();
    m_readCase = m_workspace.quick().read<caf::RowCase>(
        this,
        [row = *row, today = m_workspace.clock().today()](const store::Database& database,
                                                          const std::stop_token&) {
            return caf::caseOf(database, row, today);
        },
        [this](const Expected<caf::RowCase>& found) { showCase(found); });
}

void DecidePage::showCase(const Expected<caf::RowCase>& found)
{
    if (!found) {
        m_banner->say(Tone::Warning, errorText(found.error()));
        return;
    }
    m_body->setCurrentWidget(m_case);
    m_beside->show(*found);
    m_title->setText(fromUtf8(found->name));
    m_reason->setText(tr("Line %1 of “%2” (%3, %4). The doubt: %5.")
                          .arg(numberText(static_cast<std::int64_t>(found->line)), fromUtf8(found->fileName),
                               kindText(found->kind), dateText(found->listedOn), reasonText(found->reason)));
    showCandidates(*found);
    m_shown = true;
    showButtons();
    giveFocus(m_beside);
}

void DecidePage::showCandidates(const caf::RowCase& shown)
{
    m_people->clear();
    for (const auto& candidate : shown.candidates) {
        if (candidate.person) {
            m_people->addItem(tr("%1. %2").arg(m_people->count() + 1).arg(candidateText(candidate)),
                              static_cast<qlonglong>(candidate.person.value));
        }
    }
    m_choice->setVisible(m_people->count() > 1);
}

PersonId DecidePage::chosenPerson() const
{
    return {m_people->currentData().toLongLong()};
}

void DecidePage::showButtons()
{
    const bool can = m_shown && !m_busy && !m_deciding && m_workspace.canWrite();
    const bool opensFile = m_beside->shown().kind != caf::ListKind::FollowUp;
    m_same->setText(tr("It is the same person (M)"));
    m_other->setText(opensFile ? tr("It is somebody else: open a file (A)")
                               : tr("It is none of them: leave the row aside (A)"));
    m_same->setEnabled(can && chosenPerson());
    m_same->setToolTip(
        m_shown && !chosenPerson()
            ? tr("The base knows nobody like this yet. Decide this row first: the other one is then "
                 "compared with the file that it opens.")
            : QString{});
    m_other->setEnabled(can);
    m_later->setEnabled(m_shown && !m_deciding);
}

void DecidePage::decide(const caf::Decision& decision)
{
    m_deciding = true;
    showButtons();
    const auto name = fromUtf8(m_beside->shown().name);
    m_workspace.write<TxId>(
        this, {},
        [row = m_queue.current(), decision](const store::Session& session, const Workspace::Progress&,
                                            const std::stop_token&) {
            return caf::decide(session, row, decision);
        },
        [this, name](const Expected<TxId>& done) {
            m_deciding = false;
            if (done) {
                m_banner->hide();
                m_workspace.pushUndo(tr("decision on %1").arg(name), *done);
            } else {
                m_banner->say(Tone::Warning, importErrorText(done.error()));
                showButtons();
            }
            readRows();
        });
}

void DecidePage::later()
{
    showRow(m_queue.pass());
}

void DecidePage::showEnd()
{
    const auto left = static_cast<int>(m_queue.left());
    m_shown = false;
    m_title->setText(tr("Rows to decide"));
    m_progress->clear();
    m_endTitle->setText(left == 0 ? tr("Everything is decided") : tr("%Ln row(s) still wait", nullptr, left));
    m_endText->setText(left == 0 ? tr("Ctrl+Z takes the last decision back.")
                                 : tr("They stay in their list until somebody decides them."));
    m_again->setVisible(left > 0);
    m_body->setCurrentWidget(m_end);
    giveFocus(m_end);
}

/// Not to take it from somebody who types elsewhere in the window.
void DecidePage::giveFocus(QWidget* widget)
{
    passFocus(this, widget);
    if (isAncestorOf(QApplication::focusWidget()) || QApplication::focusWidget() == nullptr) {
        widget->setFocus();
    }
}

} // namespace jalon::ui
