// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/EventForm.h"

#include "ui/casefile/EventText.h"
#include "ui/casefile/FieldEditor.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

QString titleOf(const Draft& draft)
{
    const auto kind = kindOf(draft.event);
    switch (draft.purpose) {
    case Purpose::Add:
        return sentenceCase(actText(Act::Add, kind));
    case Purpose::Correct:
        return sentenceCase(actText(Act::Correct, kind));
    default:
        return EventForm::tr("Putting the appointment off");
    }
}

} // namespace

EventForm::EventForm(const Clock& clock, QWidget* parent)
    : QFrame(parent),
      m_clock(clock),
      m_title(sectionLabel({})),
      m_subject(mutedLabel({})),
      m_banner(new Banner),
      m_area(new QScrollArea),
      m_wait(mutedLabel({})),
      m_save(new QPushButton(tr("Save")))
{
    setObjectName(u"eventForm"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_title->setObjectName(u"eventFormTitle"_s);
    m_title->setWordWrap(true);
    m_subject->setWordWrap(true);
    m_wait->setWordWrap(true);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_save->setObjectName(u"saveEvent"_s);
    m_save->setToolTip(tr("Ctrl+S, or Enter"));
    auto* const giveUp = new QPushButton(tr("Give up"));
    giveUp->setObjectName(u"giveUpEvent"_s);
    giveUp->setToolTip(tr("Esc"));
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (auto* const button : {m_save, giveUp}) {
        button->setAutoDefault(true); // Enter presses the one that has the keyboard
        buttons->addWidget(button);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    for (auto* const part : std::initializer_list<QWidget*>{m_title, m_subject, m_banner}) {
        layout->addWidget(part);
    }
    layout->addWidget(m_area, 1);
    layout->addWidget(m_wait);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &EventForm::save);
    connect(giveUp, &QPushButton::clicked, this, &EventForm::givenUp);
    auto* const shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &EventForm::save);
    setMinimumWidth(lettersWide(*this, 56));
}

void EventForm::ask(const FileContentPtr& content, const Draft& draft, bool isResumed)
{
    m_content = content;
    m_isResumed = isResumed;
    m_asked = draft;
    m_draft = draft;
    m_lastEdited = {};
    m_banner->hide();
    m_title->setText(titleOf(draft));
    setAccessibleName(m_title->text());
    const auto* const known = content->event(draft.fact);
    m_subject->setText(known == nullptr
                           ? QString{}
                           : dateText(known->on) + u" · "_s + eventText(known->event, *content->directory));
    m_subject->setVisible(known != nullptr);
    m_fields = fieldsOf(draft, *content);
    setSaving(false);
    build();
    check();
    show();
    const auto missing =
        std::ranges::find_if(m_editors, [](const auto* editor) { return !editor->said().isEmpty(); });
    auto* first = missing == m_editors.end() ? m_editors.front() : *missing;
    if (auto* const named = editorOf(draft.first); named != nullptr) {
        first = named;
    }
    first->editor()->setFocus(Qt::TabFocusReason);
}

void EventForm::build()
{
    auto* const page = new QWidget;
    auto* const rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, kMargin, 0);
    auto* const form = new QFormLayout;
    rows->addLayout(form);
    rows->addStretch(1);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_editors.clear();
    for (const auto& field : m_fields) {
        auto* const editor = new FieldEditor(field, m_clock);
        auto* const label = new QLabel(tr("%1:").arg(field.label));
        label->setBuddy(editor->editor());
        editor->editor()->setAccessibleName(field.label);
        if (field.kind == FieldKind::Offer) { // long names have the whole width
            form->addRow(label);
            form->addRow(editor);
        } else {
            form->addRow(label, editor);
        }
        m_editors.push_back(editor);
    }
    fillNames();
    for (auto* const editor : m_editors) {
        editor->setValue(editor->field().get(m_draft));
        connect(editor, &FieldEditor::edited, this, [this, editor] { edited(editor); });
    }
    fillNames(); // of the organisation, which is chosen by now
    m_area->setWidget(page);
    orderStops();
}

/// The fields are made anew each time, the buttons stay.
void EventForm::orderStops()
{
    QWidget* last = m_save->previousInFocusChain();
    for (const auto* const editor : m_editors) {
        for (auto* const stop : editor->stops()) {
            setTabOrder(last, stop);
            last = stop;
        }
    }
    setTabOrder(last, m_save);
}

void EventForm::fillNames()
{
    for (auto* const editor : m_editors) {
        editor->fill(*m_content->directory, organisation());
    }
}

FieldEditor* EventForm::editorOf(std::string_view column) const
{
    const auto found = std::ranges::find_if(
        m_editors, [column](const auto* editor) { return editor->field().column == column; });
    return found == m_editors.end() ? nullptr : *found;
}

OrganisationId EventForm::organisation() const
{
    const auto* const editor = editorOf("organisation_id");
    const auto value = editor == nullptr ? FieldValue{} : editor->value();
    const auto* const id = std::get_if<std::int64_t>(&value);
    return OrganisationId{id == nullptr ? 0 : *id};
}

void EventForm::edited(const FieldEditor* editor)
{
    m_lastEdited = editor->field().column;
    for (auto* const other : m_editors) {
        if (m_lastEdited == "organisation_id" && other->field().kind == FieldKind::Referent) {
            other->fill(*m_content->directory, organisation());
        }
        if (other->field().follows == m_lastEdited) {
            other->follow(editor->value());
        }
    }
    check();
}

void EventForm::check()
{
    m_draft = m_asked;
    std::optional<Problem> problem;
    for (auto* const editor : m_editors) {
        editor->say({}, false);
        if (editor->isChanged()) {
            editor->field().set(m_draft, editor->value());
        }
        if (const auto wrong = editor->wrongText(); !wrong.isEmpty()) {
            editor->say(wrong, false);
            problem = Problem{editor->field().column, wrong};
        }
    }
    if (!problem) {
        problem = problemOf(m_draft, m_fields, *m_content, m_lastEdited);
        if (problem) {
            say(*problem);
        }
    }
    m_save->setEnabled(!problem);
}

void EventForm::say(const Problem& problem)
{
    auto* const editor = editorOf(problem.column);
    (editor == nullptr ? m_editors.front() : editor)->say(problem.sentence, problem.isMissing);
}

bool EventForm::isChanged() const
{
    return m_isResumed
           || std::ranges::any_of(m_editors, [](const auto* editor) { return editor->isChanged(); });
}

void EventForm::setContent(const FileContentPtr& content)
{
    m_content = content;
    fillNames();
    check();
}

void EventForm::setSaving(bool isSaving, const QString& waits)
{
    m_isSaving = isSaving;
    m_area->setEnabled(!isSaving);
    m_save->setEnabled(!isSaving);
    m_wait->setText(waits);
    m_wait->setVisible(!waits.isEmpty());
}

void EventForm::fail(const Error& error)
{
    setSaving(false);
    check();
    m_banner->say(Tone::Warning, errorText(error));
    m_editors.front()->editor()->setFocus();
}

void EventForm::save()
{
    if (m_save->isEnabled()) {
        Q_EMIT saveAsked();
        return;
    }
    for (auto* const editor : m_editors) { // to what is missing or wrong
        if (!editor->said().isEmpty()) {
            editor->editor()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void EventForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace jalon::ui
