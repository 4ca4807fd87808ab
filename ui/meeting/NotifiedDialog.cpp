// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/NotifiedDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

NotifiedDialog::NotifiedDialog(const Clock& clock, int open, int noted, QWidget* parent)
    : QDialog(parent),
      m_clock(clock),
      m_on(new DateField(clock)),
      m_note(button(Glyph::Check, tr("&Note this day"), "notifiedNote"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"notifiedDialog"_s);
    setWindowTitle(tr("The notifications are printed"));
    auto text =
        tr("On which day do they leave? The contract's delay begins then. It is noted in %Ln file(s); "
           "Ctrl+Z takes it out again.",
           nullptr, open);
    if (noted > 0) {
        text += u' ' + tr("%Ln other(s) have their day already, and keep it.", nullptr, noted);
    }
    auto* const said = new QLabel(text);
    said->setObjectName(u"notifiedSaid"_s);
    said->setWordWrap(true);
    m_on->setObjectName(u"notifiedOn"_s);
    m_on->setDate(clock.today());
    auto* const form = new QFormLayout;
    addField(form, tr("&They leave on:"), m_on);
    auto* const later = button(tr("Not now"), "notifiedLater");
    m_note->setDefault(true);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(said);
    layout->addLayout(form);
    layout->addLayout(answers(m_note, later));
    constexpr int kLetters = 60;
    setMinimumWidth(lettersWide(*this, kLetters));
    connect(m_on, &DateField::dateChanged, this, &NotifiedDialog::check);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_note, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(*m_on->date());
        accept();
    });
    check();
}

void NotifiedDialog::check()
{
    const auto on = m_on->date();
    m_note->setEnabled(on && *on <= m_clock.today());
}

} // namespace jalon::ui
