// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/TakeOutDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/PassphraseField.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

TakeOutDialog::TakeOutDialog(const QString& whose, const Directory* directory, QWidget* parent)
    : QDialog(parent),
      m_referent(new NameBox(tr("choose a référent"))),
      m_takenFor(new QLineEdit),
      m_first(new PassphraseField(tr("Passphrase of the pack"))),
      m_second(new PassphraseField(tr("Once more"))),
      m_strength(mutedLabel({})),
      m_go(button(Glyph::Save, tr("&Choose the file…"), "takeOutGo")),
      m_asksReferent(directory != nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"takeOutDialog"_s);
    setWindowTitle(tr("Take people out in a pack"));
    m_referent->setObjectName(u"takeOutReferent"_s);
    m_takenFor->setObjectName(u"takeOutFor"_s);
    m_takenFor->setPlaceholderText(tr("who will sign the notes written in it"));
    m_first->setObjectName(u"takeOutPassphrase"_s);
    m_second->setObjectName(u"takeOutPassphraseAgain"_s);
    auto* const words = new QLabel(
        whose + u"\n"_s
        + tr("The pack is encrypted under a passphrase of its own and holds nobody else. It opens with "
             "Jalon, like a base, without network; what is done in it comes back by “Bring back”."));
    words->setWordWrap(true);
    m_strength->setWordWrap(true);
    auto* const form = new QFormLayout;
    if (directory != nullptr) {
        fillReferents(*m_referent, *directory, {});
        addField(form, tr("&Référent:"), m_referent);
    } else {
        m_referent->setParent(this);
        m_referent->hide();
    }
    addField(form, tr("&Leaves with:"), m_takenFor);
    addField(form, tr("&Passphrase of the pack:"), m_first);
    form->addRow(QString{}, m_strength);
    addField(form, tr("Once &more:"), m_second);
    auto* const cancel = button(tr("Cancel"), "takeOutCancel");
    m_go->setDefault(true);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addLayout(answers(m_go, cancel));
    constexpr int kLetters = 70;
    setMinimumWidth(lettersWide(*this, kLetters));
    connect(m_referent, &NameBox::chosenChanged, this, &TakeOutDialog::check);
    connect(m_first, &PassphraseField::changed, this, &TakeOutDialog::check);
    connect(m_second, &PassphraseField::changed, this, &TakeOutDialog::check);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

ReferentId TakeOutDialog::referent() const
{
    return ReferentId{m_referent->chosen()};
}

QString TakeOutDialog::referentName() const
{
    return m_referent->currentText();
}

QString TakeOutDialog::takenFor() const
{
    return m_takenFor->text().simplified();
}

Secret TakeOutDialog::takePassphrase()
{
    auto secret = m_first->passphrase();
    m_first->clear();
    m_second->clear();
    return secret;
}

void TakeOutDialog::check()
{
    const auto typed = m_first->edit()->text();
    const bool isSame = typed == m_second->edit()->text();
    m_strength->setText(isSame || m_second->isEmpty() ? strengthText(strengthOf(typed))
                                                      : tr("The two entries differ."));
    m_go->setEnabled(!m_first->isEmpty() && isSame && (!m_asksReferent || referent()));
}

} // namespace jalon::ui
