// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpWindow.h"

#include "ui/common/Measures.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kHelpHeightInLines = 32;

} // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), m_browser(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    setObjectName(u"help"_s);
    m_browser->setObjectName(u"helpPage"_s);
    m_browser->setAccessibleName(tr("Help page"));
    m_browser->setOpenLinks(false);
    auto* const buttons = new QDialogButtonBox;
    auto* const contents = buttons->addButton(tr("&Contents"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_browser);
    layout->addWidget(buttons);
    resize(lettersWide(*this, 70), fontMetrics().lineSpacing() * kHelpHeightInLines);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == u"guide"_s) {
            Q_EMIT guideAsked();
        } else {
            showPage(link.fileName().remove(u".md"_s));
        }
    });
    connect(contents, &QPushButton::clicked, this, [this] { showPage(u"sommaire"_s); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HelpWindow::showPage(const QString& page)
{
    QFile file{u":/help/"_s + page + u".md"_s};
    if (file.open(QIODevice::ReadOnly)) {
        m_browser->setMarkdown(QString::fromUtf8(file.readAll()));
    }
    show();
    raise();
    activateWindow();
}

} // namespace jalon::ui
