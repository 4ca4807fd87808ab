// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Workspace.h"
#include "ui/meeting/MemberForm.h"

class QPushButton;

namespace jalon::ui {

class LineTable;
class SearchBox;

/// Who sits in the meeting, and the form of one of them beside.
class MembersTab : public QWidget {
    Q_OBJECT

public:
    explicit MembersTab(Workspace& workspace, QWidget* parent = nullptr);

    void setContent(const MeetingContentPtr& content, bool isEditable);
    void takeFocus();
    /// Closes the form; false when none is open.
    bool goBack();
    void saved(FactId member);
    void fail(const Error& error) { m_form->fail(error); }

Q_SIGNALS:
    void saveAsked(const jalon::ui::MemberDraft& draft);
    void removeAsked(jalon::FactId member);

private:
    void ask(const MemberDraft& draft);
    void correct();
    void askBeneficiary(PersonId person);
    void updateButtons();

    Workspace& m_workspace;
    SearchBox* m_search;
    LineTable* m_table;
    MemberForm* m_form;
    QPushButton* m_add;
    QPushButton* m_correct;
    QPushButton* m_remove;
    MeetingContentPtr m_content;
    Latest m_readName;
    bool m_isEditable = false;
};

} // namespace jalon::ui
