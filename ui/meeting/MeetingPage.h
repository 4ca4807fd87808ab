// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/LetterExport.h"
#include "ui/meeting/MembersTab.h"
#include "ui/meeting/PaperExport.h"

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace jalon::ui {

class AgendaTab;
class Banner;
class MenuButton;

/// One meeting: its agenda, its members, its minutes; what is printed of it; how it is held and closed.
class MeetingPage : public QWidget {
    Q_OBJECT

public:
    MeetingPage(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* parent = nullptr);

    void setContent(const MeetingContentPtr& content);
    const MeetingContentPtr& content() const { return m_content; }
    /// Closes what is open beside the members; false when nothing is.
    bool goBack();
    void takeFocus();
    /// The minutes that are being typed are saved.
    void leave();

Q_SIGNALS:
    void backAsked();
    void holdAsked(jalon::FactId item);
    void personAsked(jalon::PersonId person);
    void takeOutAsked();

private:
    QLayout* buildHead();
    QWidget* buildMinutes();
    void connectAgenda();
    void connectMembers();
    void propose();
    void addMany(const std::vector<PersonId>& people);
    void edit(const QString& label, Workspace::Edit work);
    void saveMember(const MemberDraft& draft);
    void saveMinutes();
    void close();
    void reopen();
    void said(const Expected<TxId>& written, const QString& done, const QString& label);

    Workspace& m_workspace;
    Banner& m_banner;
    QLabel* m_title;
    QLabel* m_state;
    QPushButton* m_hold;
    MenuButton* m_print;
    QPushButton* m_takeOut;
    QPushButton* m_close;
    QPushButton* m_reopen;
    QTabWidget* m_tabs;
    AgendaTab* m_agenda;
    MembersTab* m_members;
    QPlainTextEdit* m_minutes;
    QPushButton* m_saveMinutes;
    PaperExport* m_papers;
    LetterExport* m_letters;
    MeetingContentPtr m_content;
};

} // namespace jalon::ui
