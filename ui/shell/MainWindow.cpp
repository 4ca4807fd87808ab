// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Prompt.h"
#include "ui/common/RecoverySheetDialog.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"
#include "ui/shell/AccountPage.h"
#include "ui/shell/HelpWindow.h"
#include "ui/shell/NewBasePage.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WaitPage.h"

#include <QCloseEvent>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr QSize kFirstSize{1200, 700};
constexpr QSize kLeastSize{900, 560};
constexpr std::chrono::minutes kPublishEvery{5};
constexpr std::chrono::minutes kCopyLookEvery{10}; // whether a day has passed; not while the base opens

} // namespace

MainWindow::MainWindow(const AppContext& context, QWidget* parent)
    : QMainWindow(parent),
      m_context(context),
      m_door(context, this),
      m_plainLabels(this),
      m_idle(this),
      m_clipboard(context, this),
      m_session(*this),
      m_publishing(this),
      m_copying(this),
      m_pages(new QStackedWidget),
      m_start(new StartPage(context.settings)),
      m_newBase(new NewBasePage),
      m_unlock(new UnlockPage),
      m_accountPage(new AccountPage),
      m_wait(new WaitPage)
{
    setWindowTitle(u"Jalon"_s);
    setAcceptDrops(true);
    setMinimumSize(kLeastSize.boundedTo(screen()->availableSize()));
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    for (auto* const page :
         std::initializer_list<QWidget*>{m_start, m_newBase, m_unlock, m_accountPage, m_wait}) {
        m_pages->addWidget(page);
    }
    setCentralWidget(m_pages);
    statusBar()->setSizeGripEnabled(false);
    connectPages();
    addActions();
    m_publishing.setObjectName(u"publishing"_s);
    m_publishing.setInterval(kPublishEvery);
    m_copying.setInterval(kCopyLookEvery);
    restoreGeometry(context.settings.windowGeometry());
}

MainWindow::~MainWindow() = default;

void MainWindow::connectPages()
{
    connect(m_start, &StartPage::createAsked, this, &MainWindow::chooseNew);
    connect(m_start, &StartPage::openAsked, this, &MainWindow::chooseExisting);
    connect(m_start, &StartPage::demonstrationAsked, this, &MainWindow::openDemonstration);
    connect(m_start, &StartPage::restoreAsked, this, &MainWindow::chooseCopy);
    connect(m_start, &StartPage::recentAsked, this, [this](const QString& path) { askFor(toPath(path)); });
    connect(m_newBase, &NewBasePage::submitted, this, &MainWindow::createBase);
    connect(m_newBase, &NewBasePage::cancelled, this, [this] { setPage(m_start); });
    connect(m_unlock, &UnlockPage::submitted, this, &MainWindow::openBase);
    const auto giveUp = [this] {
        m_door.leave(std::exchange(m_entrance, nullptr));
        m_base.clear();
        setWindowTitle(u"Jalon"_s);
        m_start->refresh();
        setPage(m_start);
    };
    connect(m_unlock, &UnlockPage::cancelled, this, giveUp);
    connect(m_accountPage, &AccountPage::cancelled, this, giveUp);
    connect(m_accountPage, &AccountPage::submitted, this, &MainWindow::logIn);
    connect(m_wait, &WaitPage::stopAsked, this, [this] {
        m_door.stop();
        if (m_workspace) {
            m_workspace->cancelWriting(); // the copy that is made before the base closes
        }
    });
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    connect(&m_session, &SessionWatch::away, this, &MainWindow::lockUntilBack);
    connect(&m_publishing, &QTimer::timeout, this, [this] {
        if (m_workspace) {
            m_workspace->publish();
        }
    });
    connect(&m_copying, &QTimer::timeout, this, [this] {
        if (m_workspace) {
            m_workspace->keepDailyCopy();
            m_status->lookAtCopies();
        }
    });
    connect(this, &MainWindow::settingsChanged, this, [this] { m_idle.setDelay(m_context.lockDelay()); });
    m_idle.setDelay(m_context.lockDelay());
}

void MainWindow::addActions()
{
    connect(new QShortcut(QKeySequence{u"Ctrl+L"_s}, this), &QShortcut::activated, this, &MainWindow::lock);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            &MainWindow::showHelp);
}

void MainWindow::setPage(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    page->setFocus();
}

void MainWindow::askFor(const std::filesystem::path& base)
{
    m_base = base;
    m_copy.reset();
    m_account.clear();
    m_isDemonstration = base == demonstrationFile();
    m_unlock->ask(base, UnlockPage::Why::Open, fromPath(base));
    m_unlock->setKept(kept_passphrase::of(m_context, base));
    setPage(m_unlock);
}

void MainWindow::chooseNew()
{
    m_context.files.save(this, tr("Where is the new base to be kept?"), tr("Pôle insertion") + u".jalon"_s,
                         tr("Jalon bases (*.jalon)"),
                         [this](const std::optional<std::filesystem::path>& file) {
                             if (file) {
                                 m_newBase->ask(*file);
                                 setPage(m_newBase);
                             }
                         });
}

void MainWindow::chooseExisting()
{
    m_context.files.open(this, tr("Which base is to be opened?"),
                         tr("Jalon bases and packs (*.jalon *.jalonpack)"),
                         [this](const std::optional<std::filesystem::path>& file) {
                             if (file) {
                                 askFor(*file);
                             }
                         });
}

void MainWindow::createBase()
{
    m_base = m_newBase->base();
    m_isDemonstration = false;
    m_wait->show(tr("Creating the base…"), false);
    setPage(m_wait);
    auto passphrase = m_newBase->takePassphrase();
    const auto given = std::make_shared<Secret>(passphrase.copy());
    m_door.create(m_base, std::move(passphrase), m_newBase->programmes(), [this, given](const auto& base) {
        if (!base) {
            setPage(m_newBase);
            m_newBase->failed(base.error());
            return;
        }
        opened(*base);
        if (m_rooms != nullptr) {
            RecoverySheetDialog::offer(m_context, *m_workspace, *given, this);
        }
    });
}

void MainWindow::openBase()
{
    auto passphrase = m_unlock->takePassphrase();
    if (passphrase.empty()) {
        passphrase = kept_passphrase::find(m_context, m_base);
    }
    const auto typed = std::make_shared<Secret>(passphrase.copy());
    const auto done = [this, typed](const Expected<BaseDoor::Entrance>& base) {
        if (!base) {
            notOpened(base.error());
            return;
        }
        m_copy.reset();
        m_unlock->wantsKeeping() ? kept_passphrase::keep(m_context, m_base, *typed)
                                 : kept_passphrase::forget(m_context, m_base);
        opened(*base);
    };
    if (m_copy) {
        m_wait->show(tr("Restoring the copy…"), false);
        m_door.restore(*m_copy, std::move(passphrase), m_base, done);
    } else {
        m_wait->show(tr("Opening the base…"), false);
        m_door.open(m_base, std::move(passphrase), done);
    }
    setPage(m_wait);
}

void MainWindow::notOpened(const Error& error)
{
    if (error.code == ErrorCode::BaseWrongKey && !m_copy) {
        kept_passphrase::forget(m_context, m_base);
        m_unlock->setKept(kept_passphrase::of(m_context, m_base));
    }
    setPage(m_unlock);
    m_unlock->failed(error);
}

void MainWindow::openDemonstration()
{
    m_base = demonstrationFile();
    m_isDemonstration = true;
    const auto done = [this](const Expected<BaseDoor::Entrance>& base) {
        if (!base) {
            setPage(m_start);
            m_start->banner().say(Tone::Warning, errorText(base.error()));
            return;
        }
        opened(*base);
    };
    Secret passphrase{toUtf8(demonstrationPassphrase())};
    std::error_code error;
    if (std::filesystem::exists(m_base, error)) {
        m_wait->show(tr("Opening the demonstration…"), false);
        m_door.open(m_base, std::move(passphrase), done);
    } else {
        m_wait->show(tr("Inventing a département: two years of lists and follow-up…"), true);
        m_door.createDemonstration(
            m_base, std::move(passphrase), [this](double share) { m_wait->setProgress(share); }, done);
    }
    setPage(m_wait);
}

void MainWindow::opened(const BaseDoor::Entrance& entrance)
{
    if (entrance.asksAccount) {
        m_entrance = entrance.base;
        m_accountPage->ask(m_base, m_account);
        setPage(m_accountPage);
        return;
    }
    try {
        enter(std::move(*entrance.base));
    } catch (const store::DbError& error) {
        setPage(m_start);
        m_start->banner().say(Tone::Warning, errorText(error.toError(pathText(m_base))));
    }
}

void MainWindow::logIn()
{
    const auto name = m_accountPage->name();
    m_wait->show(tr("Checking the password…"), false);
    setPage(m_wait);
    m_door.logIn(m_entrance, toUtf8(name), m_accountPage->takePassword(),
                 [this, name](const Expected<void>& entered) {
                     if (!entered) {
                         setPage(m_accountPage);
                         m_accountPage->failed(entered.error());
                         return;
                     }
                     m_account = name;
                     opened({std::exchange(m_entrance, nullptr), false});
                 });
}

void MainWindow::enter(store::Base base)
{
    m_workspace = std::make_unique<Workspace>(std::move(base), m_context.clock);
    m_unlock->forget();
    m_rooms = new RoomsPage(m_context, *m_workspace);
    m_status = new StatusLine(*statusBar(), *m_workspace, m_rooms);
    m_pages->addWidget(m_rooms);
    connect(m_rooms, &RoomsPage::lockAsked, this, &MainWindow::lock);
    connect(m_rooms, &RoomsPage::settingsChanged, this, &MainWindow::settingsChanged);
    fillMenu();
    setPage(m_rooms);
    m_rooms->goTo(m_place);
    setWindowTitle(u"Jalon — "_s + fromPath(m_base.filename()));
    if (!m_isDemonstration) {
        m_context.settings.addRecentBase(fromPath(wholePath(m_base)));
    }
    m_idle.setActive(true);
    m_publishing.start();
    sayWhatIsSpecial();
    keepCopies();
}

void MainWindow::sayWhatIsSpecial()
{
    auto& banner = m_rooms->banner();
    if (const auto& writer = m_workspace->writer()) {
        banner.say(Tone::Info,
                   tr("%1 has been writing to this base from %2 since %3. You see it as it was when you "
                      "opened it, and can change nothing; open it again to see more.")
                       .arg(fromUtf8(writer->user), fromUtf8(writer->host), instantText(writer->since)));
    } else if (!m_workspace->canWrite()) {
        banner.say(Tone::Info,
                   tr("This base can only be read: its file or its folder is protected against writing. "
                      "Nothing that you do here will change it."));
    } else if (const auto& aside = m_workspace->setAside()) {
        banner.say(Tone::Warning,
                   tr("A copy that an interrupted session left differs from the base, which somebody "
                      "changed since. It is kept in “%1”; nothing was lost.")
                       .arg(fromPath(*aside)));
    } else if (m_context.machine.isRemote(m_base)) {
        banner.say(Tone::Info,
                   tr("This base is on a network drive: you work on an encrypted copy on this computer, put "
                      "back every few minutes and when you close."));
    } else if (const auto service = store::synchronisedFolder(m_base)) {
        banner.say(Tone::Warning,
                   tr("This folder is synchronised by %1: two computers could write at once and one would "
                      "lose its work. Move the base to a folder of this computer or a shared drive.")
                       .arg(fromUtf8(*service)));
    } else if (m_isDemonstration) {
        banner.say(
            Tone::Info,
            tr("Demonstration: everybody here is invented. Passphrase: %1").arg(demonstrationPassphrase()));
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const auto file = toPath(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
    if (m_rooms != nullptr) {
        m_rooms->openFile(file);
    } else if (!m_workspace && m_pages->currentWidget() != m_wait) {
        askFor(file);
    }
}

void MainWindow::showHelp()
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(this);
        connect(m_help, &HelpWindow::guideAsked, this, &MainWindow::beginGuide);
    }
    m_help->showPage(m_rooms != nullptr ? m_rooms->helpPage() : u"demarrer"_s);
}

void MainWindow::beginGuide()
{
    if (m_help != nullptr) {
        m_help->hide();
    }
    if (m_rooms != nullptr) {
        m_rooms->beginGuide();
    } else {
        m_context.settings.setGuideDone(false);
        m_start->banner().say(Tone::Info, tr("The guide begins in the base that you open or create."));
    }
}

} // namespace jalon::ui
