// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/ErrorPanel.h"

#include "ui/caf/ReasonText.h"
#include "ui/common/Banner.h"
#include "ui/common/FocusPass.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

/// What importing all the same would do; empty where it cannot be.
QString consequence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ListOfOtherDepartement:
        return ErrorPanel::tr(
            "Imported all the same, it opens files for people whom this pôle does not follow. "
            "Such an import can be undone.");
    case ErrorCode::ListOlder:
        return ErrorPanel::tr(
            "Imported all the same, it only fills in what was not known: no recent value is "
            "replaced and nobody leaves.");
    case ErrorCode::ListTooManyAbsent:
        return ErrorPanel::tr(
            "Imported all the same, the rights of all who are missing end on the list’s date. "
            "Such an import can be undone.");
    case ErrorCode::ListEncodingSuspect:
        return ErrorPanel::tr("Imported all the same, names and addresses are kept with these letters.");
    default:
        return {};
    }
}

bool isOfReading(ErrorCode code)
{
    return code == ErrorCode::ListKindMissing || code == ErrorCode::ListDateMissing
           || code == ErrorCode::ListDateAhead || code == ErrorCode::ListEncodingSuspect
           || code == ErrorCode::ListOlder;
}

bool isOfColumns(ErrorCode code)
{
    return code == ErrorCode::ListColumnMissing || code == ErrorCode::ListHeaderNotFound;
}

} // namespace

ErrorPanel::ErrorPanel(QWidget* parent)
    : QWidget(parent),
      m_banner(new Banner),
      m_consequence(new QLabel),
      m_accept(new QPushButton(tr("&Import it all the same"))),
      m_columns(new QPushButton(tr("Back to the &columns"))),
      m_file(new QPushButton(tr("Back to the &file"))),
      m_again(new QPushButton(tr("Try &again")))
{
    m_consequence->setObjectName(u"consequence"_s);
    m_consequence->setWordWrap(true);
    m_consequence->setTextFormat(Qt::PlainText);
    m_accept->setObjectName(u"importAnyway"_s);
    m_columns->setObjectName(u"backToColumns"_s);
    m_file->setObjectName(u"backToFile"_s);
    m_again->setObjectName(u"tryAgain"_s);
    auto* const buttons = new QHBoxLayout;
    for (auto* const button : {m_file, m_columns, m_again, m_accept}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addWidget(m_consequence);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptAsked(m_error.code); });
    connect(m_file, &QPushButton::clicked, this, &ErrorPanel::fileAsked);
    connect(m_columns, &QPushButton::clicked, this, &ErrorPanel::columnsAsked);
    connect(m_again, &QPushButton::clicked, this, &ErrorPanel::againAsked);
}

void ErrorPanel::show(const Error& error)
{
    m_error = error;
    const auto what = consequence(error.code);
    m_banner->say(error.code == ErrorCode::Cancelled ? Tone::Info : Tone::Warning, importErrorText(error));
    m_consequence->setText(what);
    m_consequence->setVisible(!what.isEmpty());
    m_accept->setVisible(!what.isEmpty());
    m_columns->setVisible(isOfColumns(error.code));
    m_file->setVisible(isOfReading(error.code));
    m_again->setVisible(what.isEmpty() && !isOfColumns(error.code) && !isOfReading(error.code));
    for (auto* const button : {m_file, m_columns, m_again, m_accept}) {
        if (!button->isHidden()) {
            passFocus(this, button); // the harmless one: importing all the same is not one Enter away
            break;
        }
    }
}

} // namespace jalon::ui
