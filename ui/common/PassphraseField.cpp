// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PassphraseField.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kFairLength = 12;
constexpr int kStrongLength = 20;
constexpr int kStrongWords = 4;
constexpr int kFewLetters = 6;

} // namespace

PassphraseField::PassphraseField(const QString& label, QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit), m_capitals(mutedLabel(tr("Capitals are locked.")))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAccessibleName(label);
    m_edit->setObjectName(u"passphrase"_s);
    m_edit->installEventFilter(this);
    auto* const show = m_edit->addAction(icon(Glyph::Eye), QLineEdit::TrailingPosition);
    show->setCheckable(true);
    show->setToolTip(tr("Show what is typed"));
    connect(show, &QAction::toggled, this,
            [this](bool on) { m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::changed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::submitted);
    m_capitals->setObjectName(u"capitals"_s);
    m_capitals->hide();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    layout->addWidget(m_capitals);
    setFocusProxy(m_edit);
}

Secret PassphraseField::passphrase() const
{
    auto bytes = m_edit->text().toUtf8();
    Secret secret{std::string_view{bytes.constData(), static_cast<std::size_t>(bytes.size())}};
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

bool PassphraseField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

void PassphraseField::clear()
{
    // The undo history of the field would keep it.
    m_edit->setText(QString(m_edit->text().size(), u'*'));
    m_edit->clear();
}

bool PassphraseField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        watchCapitals(*static_cast<QKeyEvent*>(event));
    }
    return QWidget::eventFilter(watched, event);
}

/// No system tells Qt whether capitals are locked; a letter that comes out in capitals without Shift does.
void PassphraseField::watchCapitals(const QKeyEvent& event)
{
    const auto text = event.text();
    if (text.size() != 1 || !text[0].isLetter()) {
        return;
    }
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    m_capitals->setVisible(text[0].isUpper() != shift);
}

void addField(QFormLayout* form, const QString& label, PassphraseField* field)
{
    auto* const words = new QLabel(label);
    words->setBuddy(field->edit());
    form->addRow(words, field);
}

Strength strengthOf(const QString& passphrase)
{
    const auto words = passphrase.simplified().split(u' ', Qt::SkipEmptyParts);
    const QSet<QChar> letters(passphrase.begin(), passphrase.end());
    if (passphrase.isEmpty()) {
        return Strength::Empty;
    }
    if (passphrase.size() < kFairLength || letters.size() < kFewLetters) {
        return Strength::Weak;
    }
    const bool isLong = passphrase.size() >= kStrongLength;
    return isLong || words.size() >= kStrongWords ? Strength::Strong : Strength::Fair;
}

QString strengthText(Strength strength)
{
    switch (strength) {
    case Strength::Weak:
        return QCoreApplication::translate("Strength",
                                           "Weak: a program would guess it. Use four words or more.");
    case Strength::Fair:
        return QCoreApplication::translate("Strength", "Fair. A word or two more would make it strong.");
    case Strength::Strong:
        return QCoreApplication::translate("Strength", "Strong.");
    default:
        return QCoreApplication::translate("Strength",
                                           "Several words that have nothing to do with each other.");
    }
}

} // namespace jalon::ui
