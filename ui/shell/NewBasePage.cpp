// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NewBasePage.h"

#include "programme/Exchange.h"
#include "store/Location.h"
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

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

/// Words for the names of programme::shippedProgrammes; a name without words stands for itself.
QString shippedText(const std::string& name)
{
    if (name == "drome-pdie-2019-2022") {
        return NewBasePage::tr("Drôme: PDIE 2019-2022");
    }
    if (name == "drome-convention-pauvrete-2019") {
        return NewBasePage::tr("Drôme: convention pauvreté, 2019");
    }
    if (name == "loir-et-cher-fapi-2019") {
        return NewBasePage::tr("Loir-et-Cher: FAPI and PDI-PTI, 2019");
    }
    if (name == "rhone-convention-pauvrete-2019") {
        return NewBasePage::tr("Rhône: convention pauvreté, 2019");
    }
    return fromUtf8(name);
}

} // namespace

NewBasePage::NewBasePage(QWidget* parent)
    : QWidget(parent),
      m_title(titleLabel({})),
      m_place(mutedLabel({})),
      m_first(new PassphraseField(tr("Passphrase"))),
      m_second(new PassphraseField(tr("Once more"))),
      m_strength(mutedLabel({})),
      m_error(new QLabel),
      m_create(new QPushButton(tr("&Create the base"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    m_create->setObjectName(u"createBase"_s);
    m_cancel->setObjectName(u"createCancel"_s);
    m_first->setObjectName(u"newPassphrase"_s);
    m_second->setObjectName(u"newPassphraseAgain"_s);
    m_strength->setObjectName(u"strength"_s);
    m_error->setObjectName(u"createError"_s);
    for (auto* const label : {m_place, m_strength, m_error}) {
        label->setWordWrap(true);
    }
    auto* const column = new QWidget;
    column->setMaximumWidth(lettersWide(*this, 72));
    auto* const layout = new QVBoxLayout(column);
    auto* const warning =
        new QLabel(tr("The passphrase is the only key: without it nobody can open the base again, not "
                      "even us. Keep it where your service keeps its secrets."));
    warning->setWordWrap(true);
    auto* const form = new QFormLayout;
    addField(form, tr("&Passphrase:"), m_first);
    form->addRow(QString{}, m_strength);
    addField(form, tr("Once &more:"), m_second);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_place);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(warning);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addLayout(buildProgrammes());
    layout->addLayout(answers(m_create, m_cancel));
    layout->addStretch(2);
    auto* const page = new QHBoxLayout(this);
    page->addStretch(1);
    page->addWidget(column, 100);
    page->addStretch(1);
    for (auto* const field : {m_first, m_second}) {
        connect(field, &PassphraseField::changed, this, &NewBasePage::check);
        connect(field, &PassphraseField::submitted, this, &NewBasePage::submit);
    }
    connect(m_create, &QPushButton::clicked, this, &NewBasePage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &NewBasePage::cancelled);
    passFocus(this, m_first->edit());
}

QLayout* NewBasePage::buildProgrammes()
{
    auto* const list = new QVBoxLayout;
    auto* const words = new QLabel(tr("Plans that it begins with:"));
    words->setWordWrap(true);
    list->addWidget(words);
    for (const auto& shipped : programme::shippedProgrammes()) {
        const std::string name{shipped.name};
        auto* const box = new QCheckBox(shippedText(name));
        box->setObjectName(fromUtf8(name));
        box->setChecked(true);
        list->addWidget(box);
        m_programmes.emplace_back(name, box);
    }
    return list;
}

std::vector<std::string> NewBasePage::programmes() const
{
    std::vector<std::string> names;
    for (const auto& [name, box] : m_programmes) {
        if (box->isChecked()) {
            names.push_back(name);
        }
    }
    return names;
}

void NewBasePage::ask(const std::filesystem::path& base)
{
    m_base = base;
    m_title->setText(tr("Create “%1”").arg(fromPath(base.stem())));
    auto place = fromPath(base);
    if (const auto service = store::synchronisedFolder(base)) {
        place += QChar{u'\n'}
                 + tr("This folder is synchronised by %1: two computers could write at once and one would "
                      "lose its "
                      "work. A folder of this computer or a shared drive is safer.")
                       .arg(fromUtf8(*service));
    }
    m_place->setText(place);
    m_first->clear();
    m_second->clear();
    m_error->clear();
    check();
}

void NewBasePage::failed(const Error& error)
{
    m_error->setText(errorText(error));
    m_first->edit()->setFocus();
}

Secret NewBasePage::takePassphrase()
{
    auto secret = m_first->passphrase();
    m_first->clear();
    m_second->clear();
    return secret;
}

void NewBasePage::check()
{
    m_strength->setText(strengthText(strengthOf(m_first->edit()->text())));
    const bool same = m_first->edit()->text() == m_second->edit()->text();
    m_create->setEnabled(!m_first->isEmpty() && same);
    if (!m_second->isEmpty()) {
        m_error->setText(same ? QString{} : tr("The two entries differ."));
    }
}

void NewBasePage::submit()
{
    if (m_create->isEnabled()) {
        Q_EMIT submitted();
    } else if (m_second->isEmpty()) {
        m_second->edit()->setFocus();
    }
}

void NewBasePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace jalon::ui
