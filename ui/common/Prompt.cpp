// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Prompt.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jalon::ui::prompt {

namespace {

QMessageBox* box(QWidget* parent, const QString& title, const QString& text, QMessageBox::Icon icon)
{
    auto* const made = new QMessageBox(icon, title, title, QMessageBox::NoButton, parent);
    made->setObjectName(u"prompt"_s);
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setTextFormat(Qt::PlainText); // names of files and people are no markup
    made->setInformativeText(text);
    made->setAccessibleName(title);
    return made;
}

} // namespace

void ask(QWidget* parent, const Question& question, std::function<void(int)> answered)
{
    auto* const asked = box(parent, question.title, question.text, QMessageBox::Question);
    const int harmless = static_cast<int>(question.answers.size()) - 1;
    const int proposed = question.proposed < 0 ? harmless : question.proposed;
    QList<QAbstractButton*> buttons;
    for (int place = 0; place <= harmless; ++place) {
        const auto role = place == harmless ? QMessageBox::RejectRole : QMessageBox::AcceptRole;
        buttons.append(asked->addButton(question.answers.at(place), role));
    }
    asked->setDefaultButton(qobject_cast<QPushButton*>(buttons.at(proposed)));
    asked->setEscapeButton(buttons.last());
    QObject::connect(asked, &QMessageBox::finished, parent,
                     [asked, buttons, harmless, answered = std::move(answered)] {
                         const auto place = static_cast<int>(buttons.indexOf(asked->clickedButton()));
                         answered(place < 0 ? harmless : place);
                     });
    asked->open();
}

void tell(QWidget* parent, const QString& title, const QString& text)
{
    auto* const told = box(parent, title, text, QMessageBox::Information);
    told->addButton(QCoreApplication::translate("Prompt", "Close"), QMessageBox::RejectRole);
    told->open();
}

} // namespace jalon::ui::prompt
