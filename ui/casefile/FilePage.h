// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/Draft.h"
#include "ui/common/AppContext.h"
#include "ui/common/Reader.h"
#include "ui/common/Workspace.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace jalon::ui {

class AppointmentsTab;
class Banner;
class EventForm;
class FileHeader;
class FileTab;
class MergePage;

/// A person's file: a header that stays, tabs, and beside them the form of what is being added or corrected.
class FilePage : public QWidget {
    Q_OBJECT

public:
    FilePage(const AppContext& context, Workspace& workspace, QWidget* parent = nullptr);

    /// `list` is the one that one came from, for previous and next.
    void open(PersonId person, std::vector<PersonId> list);
    PersonId person() const { return m_person; }
    /// Closes what is open beside the file or above it; false when nothing is.
    bool goBack();
    void takeFocus();

Q_SIGNALS:
    /// Back to the list.
    void closed();
    void personAsked(jalon::PersonId person);

private:
    QWidget* buildFile();
    void connectHeader();
    void addTabs();
    void addTab(FileTab* tab, const QString& title);
    void addShortcuts();
    QString readOnlyReason() const;
    FileTab* tab() const;
    void turnTab(int by);
    void step(int by);
    void refresh();
    void setContent(const FileContentPtr& content);
    void showMissing(const Error& error);

    void ask(const Draft& draft, bool isResumed = false);
    void resume(const Draft& draft);
    void correct(FactId fact);
    void cancel(FactId fact);
    void setStatus(FactId appointment, casefile::AppointmentStatus status);
    /// `full`: what to do when the offer that is prescribed has no place left.
    void write(offer::Full full);
    void askWhenFull(const Error& error);
    void saved(const Expected<TxId>& written, FactId fact);
    void saidLater(const Expected<TxId>& written, const Draft& draft);
    void putAside();
    void closeForm();
    void beginMerge();
    void merged(PersonId kept, PersonId absorbed);
    QString labelFor(const QString& act) const;
    Workspace::Done<TxId> saidIfFailed();

    const AppContext& m_context;
    Workspace& m_workspace;
    QStackedWidget* m_pages;
    FileHeader* m_header;
    Banner* m_banner;
    Banner* m_aside; ///< what was typed and not saved
    QLabel* m_reading;
    QTabWidget* m_tabs;
    EventForm* m_form;
    MergePage* m_merge;
    QLabel* m_missing;
    PersonId m_person;
    std::vector<PersonId> m_list;
    FileContentPtr m_content;
    std::optional<Draft> m_pending; ///< to be taken up once its file is read
    int m_turn = 0; ///< counts the drafts that the form was opened with, and closed
    FactId m_chosen; ///< just written: the line where the keyboard goes once the file is read
    QTimer m_slow; ///< a reading that takes long enough to say so
    Latest m_read;
};

} // namespace jalon::ui
