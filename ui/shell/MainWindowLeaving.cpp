// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window leaves a base: locked, closed, or with the program.
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Prompt.h"
#include "ui/shell/HelpWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WaitPage.h"

#include <QCloseEvent>
#include <QDialog>

using namespace Qt::StringLiterals;

namespace jalon::ui {

void MainWindow::lock()
{
    if (m_rooms != nullptr) {
        kept_passphrase::forget(m_context, m_base);
        lockUntilBack();
    }
}

void MainWindow::lockUntilBack()
{
    if (m_rooms != nullptr) {
        m_place = m_rooms->place();
        leave(Next::Unlock);
    }
}

void MainWindow::leave(Next next)
{
    m_idle.setActive(false);
    m_clipboard.forget();
    m_publishing.stop();
    m_copying.stop();
    if (m_help != nullptr) {
        m_help->hide();
    }
    for (auto* const dialog : findChildren<QDialog*>()) {
        dialog->close();
    }
    delete std::exchange(m_rooms, nullptr);
    // A lock comes many times a day: the day's copy is enough.
    const bool withCopy = next != Next::Unlock && !m_workspace->copies().empty();
    m_wait->show(m_workspace->isWriting()
                     ? tr("What is being written comes to its end, then the base closes…")
                     : tr("Closing the base…"),
                 withCopy && !m_workspace->isWriting());
    setPage(m_wait);
    m_workspace->close(this, withCopy ? Workspace::Closing::WithCopy : Workspace::Closing::Plain,
                       [this, next](const Workspace::Closed& closed) { left(next, closed); });
}

void MainWindow::left(Next next, const Workspace::Closed& closed)
{
    m_workspace.reset();
    const auto problem = problemOf(closed);
    if (!problem.isEmpty() && next == Next::Quit) {
        prompt::tell(this, tr("The base is closed, with something to know"), problem);
        next = Next::Start;
    }
    switch (next) {
    case Next::Quit:
        m_quit = true;
        close();
        return;
    case Next::Unlock:
        m_unlock->ask(m_base, UnlockPage::Why::Locked);
        m_unlock->setKept(kept_passphrase::of(m_context, m_base));
        setPage(m_unlock);
        break;
    case Next::Start:
    case Next::Restore:
        m_base.clear();
        m_account.clear();
        m_place = {};
        setWindowTitle(u"Jalon"_s);
        m_start->refresh();
        setPage(m_start);
        break;
    }
    if (!problem.isEmpty()) {
        next == Next::Unlock ? m_unlock->failed(closed.base.error())
                             : m_start->banner().say(Tone::Warning, problem);
    }
    if (next == Next::Restore) {
        chooseCopy();
    }
}

QString MainWindow::problemOf(const Workspace::Closed& closed)
{
    if (!closed.base) {
        return tr("It was not entirely put away: %1").arg(errorText(closed.base.error()));
    }
    if (!closed.copy && closed.copy.error().code != ErrorCode::Cancelled) {
        return tr("It is whole, but it could not be copied: %1").arg(errorText(closed.copy.error()));
    }
    return {};
}

void MainWindow::askBeforeLeaving(Next next)
{
    if (m_workspace->writingWhat().isEmpty()) {
        leave(next);
        return;
    }
    const prompt::Question question{
        .title = tr("%1 is under way").arg(m_workspace->writingWhat()),
        .text =
            tr("If it is stopped, the base is as it was before it. Entries that wait are saved in any case."),
        .answers = {tr("Stop it and close"), tr("Let it finish, then close"), tr("Stay")}};
    prompt::ask(this, question, [this, next](int answer) {
        if (answer == 2 || !m_workspace) {
            return;
        }
        if (answer == 0) {
            m_workspace->cancelWriting();
        }
        leave(next);
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_context.settings.setWindowGeometry(saveGeometry());
    if (m_quit || !m_workspace) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_rooms != nullptr) {
        askBeforeLeaving(Next::Quit);
    }
}

} // namespace jalon::ui
