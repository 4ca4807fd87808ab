// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartPage.h"

#include "ui/common/Banner.h"
#include "ui/common/FocusPass.h"
#include "ui/common/Labels.h"
#include "ui/common/MachineSettings.h"
#include "ui/common/Measures.h"

#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

} // namespace

StartPage::StartPage(MachineSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_banner(new Banner),
      m_recentTitle(sectionLabel(tr("Opened last"))),
      m_recent(new QListWidget)
{
    auto* const column = new QWidget;
    column->setMaximumWidth(lettersWide(*this, 76));
    auto* const layout = new QVBoxLayout(column);
    layout->addStretch(1);
    layout->addWidget(m_banner);
    layout->addWidget(titleLabel(tr("Welcome to Jalon")));
    layout->addWidget(
        mutedLabel(tr("From the CAF’s list to the figures of the plan, in one encrypted file.")));
    layout->addSpacing(fontMetrics().height());
    connect(addChoice(layout, u"create"_s, tr("&Create a base"),
                      tr("For a pôle that begins: a new file, empty, protected by a passphrase.")),
            &QPushButton::clicked, this, &StartPage::createAsked);
    connect(addChoice(layout, u"open"_s, tr("&Open a base"),
                      tr("A .jalon file of this computer or of the network.")),
            &QPushButton::clicked, this, &StartPage::openAsked);
    connect(addChoice(layout, u"demonstration"_s, tr("&Discover with demonstration data"),
                      tr("Sixteen thousand invented people, two years of lists and follow-up.")),
            &QPushButton::clicked, this, &StartPage::demonstrationAsked);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_recentTitle);
    m_recent->setObjectName(u"recent"_s);
    m_recent->setAccessibleName(m_recentTitle->text());
    layout->addWidget(m_recent, 4);
    auto* const restore = new QPushButton(tr("&Restore a copy…"));
    restore->setObjectName(u"restore"_s);
    restore->setToolTip(tr("From the copies that Jalon makes by itself, or another one"));
    layout->addWidget(restore, 0, Qt::AlignLeft);
    connect(restore, &QPushButton::clicked, this, &StartPage::restoreAsked);
    layout->addStretch(2);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT recentAsked(item->data(Qt::UserRole).toString()); });
    auto* const page = new QHBoxLayout(this);
    page->addStretch(1);
    page->addWidget(column, 100);
    page->addStretch(1);
    refresh();
}

QPushButton* StartPage::addChoice(QVBoxLayout* layout, const QString& name, const QString& text,
                                  const QString& explanation)
{
    auto* const button = new QPushButton(text);
    button->setMinimumHeight(fontMetrics().height() * 2);
    button->setObjectName(name);
    button->setAccessibleDescription(explanation);
    auto* const words = mutedLabel(explanation);
    words->setWordWrap(true);
    layout->addWidget(button);
    layout->addWidget(words);
    layout->addSpacing(fontMetrics().height() / 2);
    return button;
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const auto& path : m_settings.recentBases()) {
        const QFileInfo file{path};
        auto* const item = new QListWidgetItem(file.completeBaseName() + u"  —  "_s + file.absolutePath());
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
        m_recent->addItem(item);
    }
    const bool any = m_recent->count() > 0;
    m_recentTitle->setVisible(any);
    m_recent->setVisible(any);
    m_recent->setCurrentRow(any ? 0 : -1);
    passFocus(this, any ? m_recent : findChild<QWidget*>(u"create"_s));
}

} // namespace jalon::ui
