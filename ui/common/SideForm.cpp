// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SideForm.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

SideForm::SideForm(QString name, QWidget* parent)
    : QFrame(parent),
      m_name(std::move(name)),
      m_title(sectionLabel({})),
      m_banner(new Banner),
      m_area(new QScrollArea),
      m_form(new QFormLayout),
      m_problem(mutedLabel({})),
      m_save(button(tr("Save"), {})),
      m_giveUp(button(tr("Give up"), {}))
{
    setObjectName(m_name + u"Form"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    auto* const page = new QWidget;
    auto* const rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, kMargin, 0);
    rows->addLayout(m_form);
    rows->addStretch(1);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title->setObjectName(m_name + u"FormTitle"_s);
    m_title->setWordWrap(true);
    m_problem->setObjectName(m_name + u"Problem"_s);
    m_problem->setWordWrap(true);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(page);
    m_giveUp->setObjectName(m_name + u"GiveUp"_s);
    m_giveUp->setToolTip(tr("Esc"));
    m_save->setObjectName(m_name + u"Save"_s);
    m_save->setToolTip(tr("Ctrl+S, or Enter"));
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (auto* const one : {m_save, m_giveUp}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(m_title);
    layout->addWidget(m_banner);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    constexpr int kLetters = 56;
    setMinimumWidth(lettersWide(*this, kLetters));
    connect(m_save, &QPushButton::clicked, this, &SideForm::save);
    connect(m_giveUp, &QPushButton::clicked, this, &SideForm::givenUp);
    auto* const shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &SideForm::save);
}

void SideForm::add(const QString& label, QWidget* field, const QString& name)
{
    field->setObjectName(m_name + name);
    addField(m_form, label, field);
    m_fields.push_back(field);
    // The buttons were there before the fields.
    setTabOrder(field, m_save);
    setTabOrder(m_save, m_giveUp);
}

void SideForm::addNote(QWidget* note)
{
    m_form->addRow(note);
}

void SideForm::setShown(QWidget* field, bool isShown)
{
    m_form->setRowVisible(field, isShown);
}

void SideForm::begin(const QString& title, QWidget* first)
{
    m_banner->hide();
    m_title->setText(title);
    setAccessibleName(title);
    setSaving(false);
    check();
    show();
    first->setFocus(Qt::TabFocusReason);
}

void SideForm::check()
{
    if (m_isFilling) {
        return;
    }
    read();
    const auto [sentence, field] = problem();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    for (auto* const one : m_fields) {
        one->setAccessibleDescription(one == field ? sentence : QString{});
    }
    m_save->setEnabled(sentence.isEmpty());
}

void SideForm::setSaving(bool isSaving)
{
    m_area->setEnabled(!isSaving);
    m_save->setEnabled(!isSaving);
}

void SideForm::fail(const Error& error)
{
    setSaving(false);
    check();
    m_banner->say(Tone::Warning, errorText(error));
    m_fields.front()->setFocus();
}

void SideForm::save()
{
    if (m_save->isEnabled()) {
        Q_EMIT saveAsked();
    } else if (auto* const field = problem().field; field != nullptr) {
        field->setFocus(Qt::TabFocusReason);
    }
}

void SideForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace jalon::ui
