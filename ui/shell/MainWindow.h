// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AppContext.h"
#include "ui/common/PlainLabels.h"
#include "ui/common/Workspace.h"
#include "ui/shell/BaseDoor.h"
#include "ui/shell/ClipboardWatch.h"
#include "ui/shell/IdleWatch.h"
#include "ui/shell/RoomsPage.h"
#include "ui/shell/SessionWatch.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace jalon::ui {

class HelpWindow;
class AccountPage;
class NewBasePage;
class StartPage;
class StatusLine;
class UnlockPage;
class WaitPage;

/// The one window: what is shown before a base is open, while it is locked, and while it is open.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const AppContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Asks for the passphrase of a base named on the command line or by a double click.
    void askFor(const std::filesystem::path& base);
    /// Hides everything at once, forgets the key as soon as what is being written is written, and the
    /// passphrase that the system's session kept.
    void lock();

Q_SIGNALS:
    /// Machine settings (theme, lock) were changed.
    void settingsChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Next { Start, Unlock, Quit, Restore };

    void connectPages();
    void addActions();
    void fillMenu();
    void chooseNew();
    void chooseExisting();
    void createBase();
    void openBase();
    void openDemonstration();
    void chooseCopy();
    void chooseRestored(const std::filesystem::path& copy, const QString& base);
    void notOpened(const Error& error);
    void opened(const BaseDoor::Entrance& entrance);
    void logIn();
    void enter(store::Base base);
    void sayWhatIsSpecial();
    void keepCopies();
    /// Whoever comes back has to say to the system who it is: a passphrase that it keeps still opens.
    void lockUntilBack();
    void leave(Next next);
    void left(Next next, const Workspace::Closed& closed);
    /// Empty when all went well.
    static QString problemOf(const Workspace::Closed& closed);
    void askBeforeLeaving(Next next);
    void showHelp();
    void beginGuide();
    void saveCopy();
    void checkBase();
    void setPage(QWidget* page);

    const AppContext& m_context;
    BaseDoor m_door;
    PlainLabels m_plainLabels;
    IdleWatch m_idle;
    ClipboardWatch m_clipboard;
    SessionWatch m_session;
    QTimer m_publishing;
    QTimer m_copying;
    QStackedWidget* m_pages;
    StartPage* m_start;
    NewBasePage* m_newBase;
    UnlockPage* m_unlock;
    AccountPage* m_accountPage;
    WaitPage* m_wait;
    HelpWindow* m_help = nullptr;
    std::filesystem::path m_base; ///< the one that is open, or locked
    std::optional<std::filesystem::path> m_copy; ///< that is to become it
    std::shared_ptr<store::Base> m_entrance; ///< open, until somebody enters it
    QString m_account; ///< who worked in the base before it was locked
    bool m_isDemonstration = false;
    bool m_quit = false;
    std::unique_ptr<Workspace> m_workspace;
    RoomsPage* m_rooms = nullptr; ///< while a base is open
    StatusLine* m_status = nullptr;
    Place m_place;
};

} // namespace jalon::ui
