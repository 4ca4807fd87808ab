// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/NoteForm.h"

#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kLines = 6;

} // namespace

NoteForm::NoteForm() : m_body(new QPlainTextEdit), m_sensitive(new QCheckBox(tr("&Sensitive note")))
{
    m_body->setObjectName(u"massNote"_s);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * kLines);
    m_sensitive->setObjectName(u"massSensitive"_s);
    auto* const form = new QFormLayout(this);
    form->setContentsMargins({});
    addField(form, tr("&Note:"), m_body);
    form->addRow(m_sensitive);
    connect(m_body, &QPlainTextEdit::textChanged, this, &MassForm::changed);
    connect(m_sensitive, &QCheckBox::toggled, this, &MassForm::changed);
}

QString NoteForm::title() const
{
    return tr("Add a note");
}

std::optional<casefile::MassAction> NoteForm::action() const
{
    if (!problem().isEmpty()) {
        return std::nullopt;
    }
    return casefile::AddNote{toUtf8(m_body->toPlainText().trimmed()), m_sensitive->isChecked()};
}

QString NoteForm::problem() const
{
    return m_body->toPlainText().trimmed().isEmpty() ? tr("Write the note.") : QString{};
}

QString NoteForm::deed(int people) const
{
    return tr("Add the note to %Ln file(s)", nullptr, people);
}

QString NoteForm::result(int people) const
{
    return tr("The note stands in %Ln file(s).", nullptr, people);
}

} // namespace jalon::ui
