// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/PackKeyDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Measures.h"
#include "ui/common/PassphraseField.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

PackKeyDialog::PackKeyDialog(const QString& fileName, const QString& wrong, QWidget* parent)
    : QDialog(parent),
      m_field(new PassphraseField(tr("Passphrase of the pack"))),
      m_open(button(Glyph::FolderOpen, tr("&Compare with the base"), "packKeyOpen"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"packKeyDialog"_s);
    setWindowTitle(tr("Bring back “%1”").arg(fileName));
    m_field->setObjectName(u"packKey"_s);
    auto* const said = new QLabel(
        wrong.isEmpty() ? tr("Nothing is written before you have seen what the pack and the base contradict "
                             "each other on.")
                        : wrong);
    said->setObjectName(u"packKeySaid"_s);
    said->setWordWrap(true);
    auto* const form = new QFormLayout;
    addField(form, tr("&Passphrase of the pack:"), m_field);
    auto* const cancel = button(tr("Cancel"), "packKeyCancel");
    m_open->setDefault(true);
    m_open->setEnabled(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(said);
    layout->addLayout(form);
    layout->addLayout(answers(m_open, cancel));
    constexpr int kLetters = 60;
    setMinimumWidth(lettersWide(*this, kLetters));
    connect(m_field, &PassphraseField::changed, this, [this] { m_open->setEnabled(!m_field->isEmpty()); });
    connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_field->edit()->setFocus();
}

Secret PackKeyDialog::takePassphrase()
{
    auto secret = m_field->passphrase();
    m_field->clear();
    return secret;
}

} // namespace jalon::ui
