// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UnlockPage.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FocusPass.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/PassphraseField.h"
#include "ui/common/Text.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kFreeTries = 2;
constexpr int kLongestWait = 60; // seconds

} // namespace

UnlockPage::UnlockPage(QWidget* parent)
    : QWidget(parent),
      m_title(titleLabel({})),
      m_note(mutedLabel({})),
      m_field(new PassphraseField(tr("Passphrase"))),
      m_keep(new QCheckBox(tr("&Keep it until I log off"))),
      m_error(new QLabel),
      m_open(new QPushButton(tr("&Open"))),
      m_cancel(new QPushButton(tr("Choose another base")))
{
    m_note->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setObjectName(u"unlockError"_s);
    m_keep->setObjectName(u"unlockKeep"_s);
    m_keep->hide();
    m_open->setObjectName(u"unlock"_s);
    m_cancel->setObjectName(u"unlockCancel"_s);
    auto* const column = new QWidget;
    column->setMaximumWidth(lettersWide(*this, 64));
    auto* const layout = new QVBoxLayout(column);
    auto* const form = new QFormLayout;
    addField(form, tr("&Passphrase:"), m_field);
    form->addRow(m_keep); // as wide as the form: its words are long
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addSpacing(fontMetrics().height());
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addLayout(answers(m_open, m_cancel));
    layout->addStretch(2);
    auto* const page = new QHBoxLayout(this);
    page->addStretch(1);
    page->addWidget(column, 100);
    page->addStretch(1);
    connect(m_field, &PassphraseField::submitted, this, &UnlockPage::submit);
    connect(m_field, &PassphraseField::changed, this, [this] { allow(m_seconds == 0); });
    connect(m_keep, &QCheckBox::toggled, this, [this] { allow(m_seconds == 0); });
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &UnlockPage::cancelled);
    passFocus(this, m_field->edit());
    connect(&m_timer, &QTimer::timeout, this, &UnlockPage::countDown);
    m_timer.setInterval(std::chrono::seconds{1});
}

QString UnlockPage::titleOf(Why why)
{
    switch (why) {
    case Why::Locked:
        return tr("“%1” is locked");
    case Why::Restore:
        return tr("Restore “%1”");
    case Why::Open:
        break;
    }
    return tr("Open “%1”");
}

void UnlockPage::ask(const std::filesystem::path& base, Why why, const QString& note)
{
    if (m_base != base) {
        forget();
        m_base = base;
    }
    const auto name = fromPath(base.stem());
    m_title->setText(titleOf(why).arg(name));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (why == Why::Locked) {
        m_error->clear();
    }
    m_field->clear();
    allow(m_seconds == 0);
}

void UnlockPage::setKept(kept_passphrase::Kept kept)
{
    using kept_passphrase::Kept;
    m_isKept = kept == Kept::Already;
    m_keep->setVisible(kept != Kept::Impossible);
    m_keep->setChecked(m_isKept);
    m_field->edit()->setPlaceholderText(m_isKept ? tr("kept until you log off: Enter opens") : QString{});
    allow(m_seconds == 0);
}

bool UnlockPage::wantsKeeping() const
{
    return m_keep->isChecked() && !m_keep->isHidden();
}

void UnlockPage::forget()
{
    m_wrong = 0;
    m_seconds = 0;
    m_timer.stop();
    m_error->clear();
    m_field->clear();
}

Secret UnlockPage::takePassphrase()
{
    auto secret = m_field->passphrase();
    m_field->clear();
    return secret;
}

void UnlockPage::failed(const Error& error)
{
    auto text = errorText(error);
    if (error.code == ErrorCode::BaseWrongKey) {
        ++m_wrong;
        text += QChar{u'\n'} + tr("%n wrong try(s).", nullptr, m_wrong);
        if (m_wrong > kFreeTries) {
            m_seconds = std::min(1 << std::min(m_wrong - kFreeTries, 16), kLongestWait);
            m_timer.start();
        }
    }
    m_error->setProperty("sentence", text);
    m_error->setText(text);
    m_error->setAccessibleName(text);
    countDown();
    m_field->edit()->setFocus();
}

void UnlockPage::countDown()
{
    if (m_timer.isActive() && m_seconds > 0) {
        m_error->setText(m_error->property("sentence").toString() + QChar{u' '}
                         + tr("Next try in %n second(s).", nullptr, m_seconds));
        --m_seconds;
    } else {
        m_timer.stop();
        m_seconds = 0;
        m_error->setText(m_error->property("sentence").toString());
    }
    allow(m_seconds == 0 && !m_timer.isActive());
}

void UnlockPage::allow(bool allowed)
{
    m_open->setEnabled(allowed && (!m_field->isEmpty() || (m_isKept && wantsKeeping())));
}

void UnlockPage::submit()
{
    if (m_open->isEnabled()) {
        Q_EMIT submitted();
    }
}

void UnlockPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace jalon::ui
