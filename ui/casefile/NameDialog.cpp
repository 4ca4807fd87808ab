// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/NameDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kLongest = 60;

} // namespace

void NameDialog::ask(QWidget* parent, const QString& title, const QString& proposed, const Names& names,
                     std::function<void(const QString&)> named)
{
    auto* const dialog = new NameDialog(parent, title, proposed, names);
    connect(dialog, &QDialog::accepted, parent,
            [dialog, named = std::move(named)] { named(dialog->name()); });
    dialog->open();
}

NameDialog::NameDialog(QWidget* parent, const QString& title, const QString& proposed, Names names)
    : QDialog(parent), m_names(std::move(names)), m_name(new QLineEdit(proposed)), m_hint(mutedLabel({}))
{
    setObjectName(u"nameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(kLongest);
    m_name->selectAll();
    m_hint->setWordWrap(true);
    m_save = new QPushButton(tr("&Save"));
    m_save->setObjectName(u"saveName"_s);
    m_save->setDefault(true);
    auto* const cancel = new QPushButton(tr("Cancel"));
    auto* const form = new QFormLayout(this);
    addField(form, tr("&Name:"), m_name);
    form->addRow(m_hint);
    form->addRow(answers(m_save, cancel));
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    check();
}

QString NameDialog::name() const
{
    return m_name->text().simplified();
}

void NameDialog::check()
{
    const bool taken = m_names.taken.contains(name(), Qt::CaseInsensitive);
    m_save->setEnabled(!name().isEmpty() && !taken);
    if (taken) {
        m_hint->setText(tr("This name is that of a view that ships with Jalon."));
    } else if (m_names.replaced.contains(name())) {
        m_hint->setText(tr("It will replace the view of this name."));
    } else {
        m_hint->setText(tr("The view keeps the filters, the order and the columns."));
    }
}

} // namespace jalon::ui
