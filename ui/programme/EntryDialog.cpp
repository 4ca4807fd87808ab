// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/EntryDialog.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/programme/PlanEdits.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

EntryDialog::EntryDialog(PlanWriter& writer, const QString& label, QWidget* parent)
    : QDialog(parent),
      m_writer(writer),
      m_label(label),
      m_form(new QFormLayout),
      m_area(new QScrollArea),
      m_problem(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"entryDialog"_s);
    setWindowTitle(sentenceCase(label));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_problem->setObjectName(u"entryProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* const buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"entrySave"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* const fields = new QWidget;
    fields->setLayout(m_form);
    m_area->setWidget(fields); // a small screen at 200 % does not cut the last field
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void EntryDialog::add(const QString& label, const char* name, QWidget* field, Read read)
{
    field->setObjectName(QString::fromLatin1(name));
    addField(m_form, label, field);
    m_fields.push_back({field, std::move(read)});
}

void EntryDialog::explain(const QString& text)
{
    auto* const words = mutedLabel(text);
    words->setWordWrap(true);
    m_form->addRow(words);
}

void EntryDialog::ask(std::function<Workspace::Edit()> make, std::function<void()> saved)
{
    m_make = std::move(make);
    m_saved = std::move(saved);
    constexpr int kLetters = 90;
    constexpr double kOfScreen = 0.9;
    const auto* const fields = m_form->parentWidget();
    const int around = layout()->sizeHint().height() - m_area->sizeHint().height();
    const int most = static_cast<int>(screen()->availableGeometry().height() * kOfScreen);
    resize(lettersWide(*this, kLetters), std::min(fields->sizeHint().height() + around + kMargin, most));
    open();
    m_fields.front().widget->setFocus();
}

void EntryDialog::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void EntryDialog::save()
{
    for (const auto& field : m_fields) {
        if (const auto problem = field.read(); !problem.isEmpty()) {
            say(problem);
            field.widget->setFocus();
            return;
        }
    }
    m_save->setEnabled(false);
    m_writer.write(m_label, m_make(), this, [this](const Expected<TxId>& written) {
        m_save->setEnabled(true);
        if (!written) {
            say(errorText(written.error()));
            return;
        }
        m_saved();
        accept();
    });
}

} // namespace jalon::ui
