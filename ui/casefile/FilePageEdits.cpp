// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written from a person's file: each in a transaction that can be undone under its name.
#include "ui/casefile/EventForm.h"
#include "ui/casefile/EventText.h"
#include "ui/casefile/FilePage.h"
#include "ui/casefile/MergePage.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Prompt.h"

#include <QApplication>
#include <QStackedWidget>

namespace jalon::ui {

void FilePage::ask(const Draft& draft, bool isResumed)
{
    if (!m_workspace.canWrite()) {
        m_banner->say(Tone::Info, readOnlyReason());
        return;
    }
    putAside();
    ++m_turn;
    m_form->ask(m_content, draft, isResumed);
}

/// What was typed may belong to another file by now.
void FilePage::resume(const Draft& draft)
{
    m_aside->hide();
    if (draft.person == m_content->file.person) {
        ask(draft, true);
        return;
    }
    m_pending = draft;
    m_person = draft.person;
    refresh();
}

void FilePage::correct(FactId fact)
{
    const auto* const event = m_content ? m_content->event(fact) : nullptr;
    if (event != nullptr && isCorrectable(event->kind())) {
        ask(correctionOf(*event, *m_content));
    }
}

QString FilePage::labelFor(const QString& act) const
{
    return tr("%1, %2").arg(act, m_content->name());
}

Workspace::Done<TxId> FilePage::saidIfFailed()
{
    return [this](const Expected<TxId>& written) {
        if (!written) {
            m_banner->say(Tone::Warning, errorText(written.error()));
        }
    };
}

void FilePage::cancel(FactId fact)
{
    const auto* const event = m_content ? m_content->event(fact) : nullptr;
    if (event == nullptr || !isCancellable(event->kind())) {
        return;
    }
    m_workspace.edit(
        this, labelFor(actText(Act::Cancel, event->kind())),
        [kind = event->kind(), fact](store::Transaction& tx) { return cancelEvent(tx, kind, fact); },
        [this, act = sentenceCase(actText(Act::Cancel, event->kind()))](const Expected<TxId>& written) {
            written ? m_banner->mention(Tone::Info, tr("%1: done. Ctrl+Z gives it back.").arg(act))
                    : m_banner->say(Tone::Warning, errorText(written.error()));
        });
}

void FilePage::setStatus(FactId appointment, casefile::AppointmentStatus status)
{
    const auto* const event = m_content ? m_content->event(appointment) : nullptr;
    if (event == nullptr) {
        return;
    }
    auto draft = correctionOf(*event, *m_content);
    auto& row = std::get<casefile::Appointment>(draft.event);
    row.status = status;
    row.statusOn.reset(); // the day it was held, or today
    m_workspace.edit(
        this, labelFor(actText(Act::Correct, EventKind::Appointment)),
        [draft](store::Transaction& tx) -> Expected<void> {
            const auto written = ui::save(tx, draft);
            return written ? Expected<void>{} : std::unexpected{written.error()};
        },
        saidIfFailed());
}

void FilePage::write(offer::Full full)
{
    auto draft = m_form->draft();
    draft.full = full;
    const auto act = actText(draft.purpose == Purpose::Add ? Act::Add : Act::Correct, kindOf(draft.event));
    const auto fact = std::make_shared<FactId>(); // the writing thread sets it before it answers
    m_form->setSaving(true, m_workspace.writingWhat().isEmpty()
                                ? QString{}
                                : tr("Saved as soon as this is done: %1").arg(m_workspace.writingWhat()));
    m_workspace.edit(
        this, labelFor(act),
        [draft, fact](store::Transaction& tx) -> Expected<void> {
            const auto written = ui::save(tx, draft);
            *fact = written.value_or(FactId{});
            return written ? Expected<void>{} : std::unexpected{written.error()};
        },
        [this, fact, draft, turn = m_turn](const Expected<TxId>& written) {
            turn == m_turn ? saved(written, *fact) : saidLater(written, draft);
        });
}

void FilePage::saved(const Expected<TxId>& written, FactId fact)
{
    if (!written && written.error().code == ErrorCode::OfferFull) {
        m_form->fail(written.error());
        askWhenFull(written.error());
        return;
    }
    if (!written) {
        m_form->fail(written.error());
        return;
    }
    m_chosen = fact;
    closeForm();
}

/// Somebody may know of a place that the catalogue does not.
void FilePage::askWhenFull(const Error& error)
{
    prompt::ask(this,
                {.title = tr("No place left"),
                 .text = errorText(error) + u'\n'
                         + tr("Prescribe it all the same? The catalogue then shows "
                              "how many places are missing."),
                 .answers = {tr("&Prescribe all the same"), tr("&Go back to the form")}},
                [this, turn = m_turn](int answer) {
                    if (answer == 0 && turn == m_turn && m_form->isVisible()) {
                        write(offer::Full::Accept);
                    }
                });
}

/// The form was closed, or serves something else, before the base answered.
void FilePage::saidLater(const Expected<TxId>& written, const Draft& draft)
{
    if (!written) {
        const auto act = draft.purpose == Purpose::Add ? Act::Add : Act::Correct;
        m_aside->say(Tone::Warning,
                     tr("Not saved: %1.").arg(actText(act, kindOf(draft.event))) + u' '
                         + errorText(written.error()),
                     tr("Take it up again"), [this, draft] { resume(draft); });
    }
}

/// What was typed is not lost by a key too many.
void FilePage::putAside()
{
    if (!m_form->isVisible()) {
        return;
    }
    if (m_form->isChanged() && !m_form->isSaving()) {
        const auto draft = m_form->draft();
        const auto act = draft.purpose == Purpose::Add ? Act::Add : Act::Correct;
        m_aside->say(Tone::Info, tr("Put aside, not saved: %1.").arg(actText(act, kindOf(draft.event))),
                     tr("Take it up again"), [this, draft] { resume(draft); });
    }
    closeForm();
}

void FilePage::closeForm()
{
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    ++m_turn;
    m_form->hide();
    if (hadFocus) {
        takeFocus();
    }
}

void FilePage::beginMerge()
{
    putAside();
    m_pages->setCurrentWidget(m_merge);
    m_merge->begin(m_content);
}

void FilePage::merged(PersonId kept, PersonId absorbed)
{
    std::erase(m_list, absorbed);
    m_person = kept;
    m_pages->setCurrentIndex(0);
    refresh();
    takeFocus();
    m_banner->mention(Tone::Good, tr("The two files are one. Ctrl+Z gives both back."));
}

} // namespace jalon::ui
