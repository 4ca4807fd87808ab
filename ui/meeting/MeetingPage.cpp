// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingPage.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/MenuButton.h"
#include "ui/common/Text.h"
#include "ui/meeting/AgendaTab.h"
#include "ui/meeting/CandidatesDialog.h"
#include "ui/meeting/MeetingText.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace jalon::ui {

MeetingPage::MeetingPage(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_banner(banner),
      m_title(titleLabel({})),
      m_state(mutedLabel({})),
      m_hold(button(Glyph::Meeting, tr("&Hold the meeting"), "meetingHold")),
      m_print(new MenuButton(icon(Glyph::Print), tr("&Print"))),
      m_takeOut(button(Glyph::Briefcase, tr("Take &out…"), "meetingTakeOut")),
      m_close(button(Glyph::Check, tr("&Close the meeting"), "meetingClose")),
      m_reopen(button(Glyph::Undo, tr("&Reopen the meeting"), "meetingReopen")),
      m_tabs(new QTabWidget),
      m_agenda(new AgendaTab(workspace)),
      m_members(new MembersTab(workspace)),
      m_minutes(new QPlainTextEdit),
      m_saveMinutes(button(Glyph::Save, tr("Save"), "minutesSave")),
      m_papers(new PaperExport(context, workspace, banner, this)),
      m_letters(new LetterExport(context, workspace, banner, this))
{
    m_tabs->setObjectName(u"meetingTabs"_s);
    m_tabs->setAccessibleName(tr("The meeting"));
    m_tabs->addTab(m_agenda, tr("Agenda"));
    m_tabs->addTab(m_members, tr("Members"));
    m_tabs->addTab(buildMinutes(), tr("Minutes"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(buildHead());
    layout->addWidget(m_tabs, 1);
    connectAgenda();
    connectMembers();
}

QLayout* MeetingPage::buildHead()
{
    auto* const back = button(Glyph::Left, tr("All meetings"), "meetingBack");
    back->setToolTip(tr("Esc"));
    m_title->setObjectName(u"meetingTitle"_s);
    m_state->setObjectName(u"meetingState"_s);
    m_print->setObjectName(u"meetingPrint"_s);
    m_takeOut->setToolTip(tr("These people in an encrypted pack, for a computer without network"));
    m_papers->fill(*m_print->popupMenu(), [this] { return m_content; });
    m_letters->fill(*m_print->popupMenu(), [this] { return m_content; });
    auto* const buttons = new FlowLayout;
    for (QPushButton* const one :
         std::initializer_list<QPushButton*>{back, m_hold, m_print, m_takeOut, m_close, m_reopen}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    auto* const title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_state);
    auto* const head = new QVBoxLayout;
    head->addLayout(title);
    head->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &MeetingPage::backAsked);
    connect(m_hold, &QPushButton::clicked, this, [this] { Q_EMIT holdAsked({}); });
    connect(m_takeOut, &QPushButton::clicked, this, &MeetingPage::takeOutAsked);
    connect(m_close, &QPushButton::clicked, this, &MeetingPage::close);
    connect(m_reopen, &QPushButton::clicked, this, &MeetingPage::reopen);
    return head;
}

QWidget* MeetingPage::buildMinutes()
{
    auto* const page = new QWidget;
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setTabChangesFocus(true);
    m_minutes->setPlaceholderText(tr("What was said, in the words of the secretary."));
    m_saveMinutes->setToolTip(tr("Ctrl+S"));
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_saveMinutes);
    auto* const layout = new QVBoxLayout(page);
    layout->addWidget(m_minutes, 1);
    layout->addLayout(buttons);
    auto* const shortcut = new QShortcut(QKeySequence::Save, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &MeetingPage::saveMinutes);
    connect(m_saveMinutes, &QPushButton::clicked, this, &MeetingPage::saveMinutes);
    return page;
}

void MeetingPage::connectAgenda()
{
    connect(m_agenda, &AgendaTab::holdAsked, this, [this](FactId item) {
        if (m_hold->isEnabled()) {
            Q_EMIT holdAsked(item);
        }
    });
    connect(m_agenda, &AgendaTab::candidatesAsked, this, &MeetingPage::propose);
    connect(m_agenda, &AgendaTab::fileAsked, this, &MeetingPage::personAsked);
    connect(m_agenda, &AgendaTab::personAdded, this, [this](PersonId person) {
        edit(tr("adding to the agenda"),
             [action = meeting::agendaAction(m_content->id), person](store::Transaction& tx) {
                 return action.take(tx.database(), &tx, person);
             });
    });
    connect(m_agenda, &AgendaTab::removeAsked, this, [this](FactId item) {
        edit(tr("taking off the agenda"),
             [item](store::Transaction& tx) { return meeting::removeFromAgenda(tx, item); });
    });
    connect(m_agenda, &AgendaTab::orderAsked, this, [this](const std::vector<FactId>& items) {
        edit(tr("order of the agenda"), [id = m_content->id, items](store::Transaction& tx) {
            return meeting::orderAgenda(tx, id, items);
        });
    });
}

void MeetingPage::propose()
{
    auto* const dialog = new CandidatesDialog(
        m_workspace, {m_content->directory, m_content->file.territory, CandidatesDialog::Use::Agenda}, this);
    connect(dialog, &CandidatesDialog::chosen, this, &MeetingPage::addMany);
    dialog->open();
}

void MeetingPage::addMany(const std::vector<PersonId>& people)
{
    m_workspace.write<casefile::MassOutcome>(
        this, tr("Adding to the agenda"),
        [people, action = meeting::agendaAction(m_content->id)](
            const store::Session& session, const Workspace::Progress& progress, const std::stop_token& stop) {
            return casefile::doForAll(session, people, action, progress, stop);
        },
        [this](const Expected<casefile::MassOutcome>& outcome) {
            if (!outcome) {
                m_banner.say(Tone::Warning, errorText(outcome.error()));
            } else if (outcome->tx) {
                m_workspace.pushUndo(tr("adding to the agenda"), outcome->tx);
            }
        });
}

void MeetingPage::connectMembers()
{
    connect(m_members, &MembersTab::saveAsked, this, &MeetingPage::saveMember);
    connect(m_members, &MembersTab::removeAsked, this, [this](FactId member) {
        edit(tr("removing a member"),
             [member](store::Transaction& tx) { return meeting::removeMember(tx, member); });
    });
}

void MeetingPage::setContent(const MeetingContentPtr& content)
{
    const bool isTyping = m_content && m_content->id == content->id && m_minutes->document()->isModified();
    m_content = content;
    const bool isEditable = m_workspace.canWrite() && !content->isClosed();
    m_title->setText(meetingTitle(content->file));
    QStringList said{meetingState(content->file, content->today)};
    said += fromUtf8(content->file.place);
    said.removeAll(QString{});
    m_state->setText(said.join(u"  ·  "_s));
    m_hold->setEnabled(isEditable && !content->agenda.empty());
    m_takeOut->setEnabled(isEditable && !content->agenda.empty());
    m_close->setEnabled(isEditable);
    m_close->setVisible(!content->isClosed());
    m_reopen->setVisible(content->isClosed());
    m_reopen->setEnabled(m_workspace.canWrite());
    m_agenda->setContent(content, isEditable);
    m_members->setContent(content, isEditable);
    m_minutes->setReadOnly(!isEditable);
    m_saveMinutes->setEnabled(isEditable);
    if (!isTyping) {
        m_minutes->setPlainText(fromUtf8(content->file.minutes));
        m_minutes->document()->setModified(false);
    }
}

bool MeetingPage::goBack()
{
    return m_members->isVisible() && m_members->goBack();
}

void MeetingPage::takeFocus()
{
    if (m_tabs->currentWidget() == m_agenda) {
        m_agenda->takeFocus();
    } else if (m_tabs->currentWidget() == m_members) {
        m_members->takeFocus();
    } else {
        m_minutes->setFocus();
    }
}

void MeetingPage::leave()
{
    if (m_minutes->document()->isModified()) {
        saveMinutes();
    }
    m_members->goBack();
}

void MeetingPage::said(const Expected<TxId>& written, const QString& done, const QString& label)
{
    if (!written) {
        m_banner.say(Tone::Warning, errorText(written.error()));
        return;
    }
    if (!label.isEmpty()) {
        m_workspace.pushUndo(label, *written);
    }
    if (!done.isEmpty()) {
        m_banner.mention(Tone::Good, done);
    }
}

void MeetingPage::edit(const QString& label, Workspace::Edit work)
{
    m_workspace.edit(this, label, std::move(work),
                     [this](const Expected<TxId>& written) { said(written, {}, {}); });
}

void MeetingPage::saveMember(const MemberDraft& draft)
{
    const auto saved = std::make_shared<FactId>(draft.id); // the writing thread sets it before it answers
    m_workspace.edit(
        this, draft.id ? tr("correcting a member") : tr("adding a member"),
        [draft, saved](store::Transaction& tx) -> Expected<void> {
            if (draft.id) {
                return meeting::correctMember(tx, draft.id, draft.row);
            }
            const auto added = meeting::addMember(tx, draft.row);
            *saved = added.value_or(FactId{});
            return added ? Expected<void>{} : std::unexpected{added.error()};
        },
        [this, saved](const Expected<TxId>& written) {
            written ? m_members->saved(*saved) : m_members->fail(written.error());
        });
}

void MeetingPage::saveMinutes()
{
    auto file = m_content->file;
    file.minutes = toUtf8(m_minutes->toPlainText().trimmed());
    if (m_minutes->isReadOnly() || file.minutes == m_content->file.minutes) {
        return;
    }
    m_minutes->document()->setModified(false);
    m_workspace.edit(
        this, tr("minutes of the meeting"),
        [id = m_content->id, file](store::Transaction& tx) { return meeting::correctMeeting(tx, id, file); },
        [this](const Expected<TxId>& written) {
            m_minutes->document()->setModified(!written);
            said(written, tr("The minutes are saved."), {});
        });
}

void MeetingPage::close()
{
    leave();
    m_workspace.write<TxId>(
        this, tr("Closing of the meeting"),
        [id = m_content->id](const store::Session& session, const Workspace::Progress&,
                             const std::stop_token&) { return meeting::close(session, id); },
        [this](const Expected<TxId>& written) {
            said(written,
                 tr("The meeting is closed: its decisions are in the files. Ctrl+Z takes that back."),
                 tr("closing of the meeting"));
        });
}

void MeetingPage::reopen()
{
    m_workspace.write<TxId>(
        this, tr("Reopening of the meeting"),
        [id = m_content->id](const store::Session& session, const Workspace::Progress&,
                             const std::stop_token&) { return meeting::reopen(session, id); },
        [this](const Expected<TxId>& written) {
            said(written, tr("The meeting is open again: its decisions have left the files."),
                 tr("reopening of the meeting"));
        });
}

} // namespace jalon::ui
