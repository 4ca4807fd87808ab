// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/LetterExport.h"

#include "meeting/Notified.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"
#include "ui/document/DocumentFile.h"
#include "ui/meeting/NotifiedDialog.h"

#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kNamesShown = 12;

/// A line for each of whom something is missing, of the first of them.
QString lackingLines(const letter::Lacking& lacking)
{
    QStringList lines;
    for (const auto& gap : lacking.ofPeople) {
        if (lines.size() == kNamesShown) {
            lines += LetterExport::tr("and %Ln more", nullptr,
                                      static_cast<int>(lacking.ofPeople.size()) - kNamesShown);
            break;
        }
        lines += LetterExport::tr("%1: %2").arg(fromUtf8(gap.name), fromUtf8(letter::namesOf(gap.fields)));
    }
    return u"• "_s + lines.join(u"\n• "_s);
}

} // namespace

LetterExport::LetterExport(const AppContext& context, Workspace& workspace, Banner& banner, QWidget* page)
    : QObject(page), m_page(page), m_context(context), m_workspace(workspace), m_banner(banner)
{
}

void LetterExport::fill(QMenu& menu, std::function<MeetingContentPtr()> content)
{
    const auto add = [&](const QString& entry, const QString& name, letter::LetterKind kind) {
        connect(menu.addAction(entry), &QAction::triggered, this,
                [this, content, name, kind] { make(*content(), kind, name); });
    };
    menu.addSeparator();
    add(tr("&Invitations…"), tr("Invitations"), letter::LetterKind::Invitation);
    add(tr("N&otifications of orientation…"), tr("Notifications"), letter::LetterKind::Notification);
}

void LetterExport::make(const MeetingContent& content, letter::LetterKind kind, const QString& name)
{
    const auto day = fromUtf8(content.file.heldOn.toIso());
    const SaveQuestion question{name, u"%1 – %2.pdf"_s.arg(name, day),
                                tr("PDF (*.pdf);;Text document (*.odt)")};
    m_read = m_workspace.slow().read<letter::LetterSet>(
        this,
        [meeting = content.id, kind, today = content.today](const store::Database& database,
                                                            const std::stop_token&) {
            return letter::meetingLetters(database, meeting, kind, today);
        },
        [this, question](const Expected<letter::LetterSet>& set) {
            if (set) {
                review(*set, question);
            } else {
                m_banner.say(Tone::Warning, errorText(set.error()));
            }
        });
}

void LetterExport::review(const letter::LetterSet& set, const SaveQuestion& question)
{
    const auto lacking = letter::lackingOf(set.letters);
    if (!lacking.ofSender.empty()) {
        m_banner.say(
            Tone::Warning,
            tr("Letters lack what they say of the département (%1). No file was written; complete it in "
               "the settings, “The département on its letters”.")
                .arg(fromUtf8(letter::namesOf(lacking.ofSender))));
        return;
    }
    if (set.letters.empty()) {
        m_banner.say(Tone::Warning, tr("This meeting has nobody to write to: nobody is on its agenda, or no "
                                       "decision orients. No file was written."));
        return;
    }
    if (lacking.ofPeople.empty()) {
        askWhere(set, question);
        return;
    }
    auto whole = set;
    std::erase_if(whole.letters, [](const auto& one) { return !one.missing.empty(); });
    const auto text = tr("A letter is not posted with something missing. Complete these files, or print the "
                         "letters of the others.")
                      + u"\n\n"_s + lackingLines(lacking);
    if (whole.letters.empty()) {
        prompt::tell(m_page, tr("No letter is complete"), text);
        return;
    }
    const auto others = tr("Print the %Ln other(s)", nullptr, static_cast<int>(whole.letters.size()));
    prompt::ask(m_page, {tr("Some letters are not complete"), text, {others, tr("Cancel")}},
                [this, whole = std::move(whole), question](int answer) {
                    if (answer == 0) {
                        askWhere(whole, question);
                    }
                });
}

void LetterExport::askWhere(letter::LetterSet set, const SaveQuestion& question)
{
    const auto kept = std::make_shared<const letter::LetterSet>(std::move(set));
    askForExport(m_page, m_context, m_banner, question,
                 [this, kept](const std::filesystem::path& file) { write(kept, file); });
}

void LetterExport::write(const SetPtr& set, const std::filesystem::path& target)
{
    const auto kind = documentKind(target);
    if (!kind) {
        m_banner.say(Tone::Warning,
                     tr("Letters are written as .pdf or .odt: give the file's name one of these "
                        "endings. No file was written."));
        return;
    }
    auto said = tr("%Ln letter(s) written to “%1”.", nullptr, static_cast<int>(set->letters.size()))
                    .arg(fromPath(target));
    if (!set->notWritten.empty()) {
        said += u" "_s
                + tr("Without one: %Ln person(s) whom no decision orients.", nullptr,
                     static_cast<int>(set->notWritten.size()));
    }
    const auto isWritten = std::make_shared<bool>(false); // set before the reading thread answers
    m_read = writeOut(
        m_page, m_context, m_workspace, m_banner,
        {said, target,
         store::JournalEntry{store::JournalAction::PrintLetters, set->meeting.value,
                             std::ssize(set->letters)}},
        [set, target, kind = *kind, isWritten](const store::Database&, const reference::ExportTerms&,
                                               const std::stop_token& stop) {
            auto written = writeDocument(target, kind, letter::documentOf(set->kind, set->letters), {}, stop);
            *isWritten = written.has_value();
            return written;
        },
        [this, set, isWritten] {
            if (*isWritten && set->kind == letter::LetterKind::Notification && m_workspace.canWrite()) {
                askNotified(set);
            }
        });
}

void LetterExport::askNotified(const SetPtr& set)
{
    m_readOpen = m_workspace.quick().read<meeting::Notifications>(
        this,
        [set](const store::Database& database, const std::stop_token&) {
            return meeting::notificationsOf(database, set->meeting, letter::peopleOf(set->letters));
        },
        [this, set](const Expected<meeting::Notifications>& found) {
            if (!found || found->open.empty()) {
                return; // noted already
            }
            auto* const dialog = new NotifiedDialog(m_context.clock, static_cast<int>(found->open.size()),
                                                    found->noted, m_page);
            connect(dialog, &NotifiedDialog::chosen, this, [this, set](Date on) { note(set, on); });
            dialog->open();
        });
}

void LetterExport::note(const SetPtr& set, Date on)
{
    m_workspace.edit(
        this, tr("day of the notifications"),
        [set, on](store::Transaction& tx) -> Expected<void> {
            const auto noted = meeting::noteNotified(tx, set->meeting, letter::peopleOf(set->letters), on);
            return noted ? Expected<void>{} : std::unexpected{noted.error()};
        },
        [this, on](const Expected<TxId>& written) {
            if (written) {
                m_banner.say(
                    Tone::Good,
                    tr("Notified on %1, in the files. Ctrl+Z takes it out again.").arg(dateText(on)));
            } else {
                m_banner.say(Tone::Warning, errorText(written.error()));
            }
        });
}

} // namespace jalon::ui
