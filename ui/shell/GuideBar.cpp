// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuideBar.h"

#include "caf/ImportHistory.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

Expected<GuideFacts> factsOf(const store::Database& database, const std::stop_token&)
{
    const auto lists = caf::importedLists(database);
    return GuideFacts{std::ranges::count(lists, false, &caf::ImportedList::undone),
                      database.value<std::int64_t>("SELECT count(*) FROM orientation_now").value_or(0)};
}

} // namespace

GuideBar::GuideBar(const AppContext& context, Workspace& workspace, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_workspace(workspace),
      m_title(sectionLabel({})),
      m_text(new QLabel),
      m_action(new QPushButton),
      m_skip(new QPushButton(tr("Put the guide away")))
{
    build();
    hide();
    connect(m_action, &QPushButton::clicked, this, &GuideBar::act);
    connect(m_skip, &QPushButton::clicked, this, &GuideBar::putAway);
    connect(&m_workspace, &Workspace::changed, this, &GuideBar::refresh);
}

void GuideBar::build()
{
    setObjectName(u"guide"_s);
    m_title->setObjectName(u"guideTitle"_s);
    m_text->setObjectName(u"guideText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_action->setObjectName(u"guideAction"_s);
    m_skip->setObjectName(u"guideSkip"_s);
    m_skip->setFlat(true);
    auto* const sign = new QLabel(QChar{static_cast<char16_t>(Glyph::Flag)});
    sign->setFont(iconFont(fontMetrics().height()));
    auto* const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    layout->addWidget(sign);
    layout->addLayout(words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_skip);
}

void GuideBar::offer()
{
    if (m_context.settings.guideDone() || !m_workspace.canWrite()) {
        return;
    }
    readFacts([this](const GuideFacts& facts) {
        if (facts.oriented == 0) {
            m_before = {};
            m_running = true;
            show(guideStep(m_before, facts, m_place));
        }
    });
}

void GuideBar::begin()
{
    readFacts([this](const GuideFacts& facts) {
        m_before = facts;
        m_running = true;
        show(guideStep(m_before, facts, m_place));
    });
}

void GuideBar::setPlace(const GuidePlace& place)
{
    m_place = place;
    refresh();
}

void GuideBar::refresh()
{
    if (m_running) {
        readFacts([this](const GuideFacts& facts) { show(guideStep(m_before, facts, m_place)); });
    }
}

void GuideBar::readFacts(std::function<void(const GuideFacts&)> then)
{
    m_read = m_workspace.quick().read<GuideFacts>(
        this, factsOf, [then = std::move(then)](const Expected<GuideFacts>& facts) {
            if (facts) {
                then(*facts);
            }
        });
}

void GuideBar::show(GuideStep step)
{
    m_step = step;
    const auto words = guideWords(step, m_place);
    const bool isNew = isHidden() || m_title->text() != words.title;
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    m_skip->setVisible(step != GuideStep::Done);
    setAccessibleName(words.title);
    setAccessibleDescription(words.text);
    setVisible(true);
    if (isNew) {
        QAccessibleEvent event{this, QAccessible::Alert};
        QAccessible::updateAccessibility(&event);
    }
}

void GuideBar::act()
{
    switch (m_step) {
    case GuideStep::Choose:
        Q_EMIT chooseAsked();
        break;
    case GuideStep::Describe:
    case GuideStep::Check:
        Q_EMIT listAsked();
        break;
    case GuideStep::Settle:
    case GuideStep::Orient:
        Q_EMIT toOrientAsked();
        break;
    case GuideStep::Done:
        putAway();
        break;
    }
}

void GuideBar::putAway()
{
    m_running = false;
    m_read.stop();
    m_context.settings.setGuideDone(true);
    hide();
    Q_EMIT left();
}

void GuideBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColour(palette()));
    painter.setBrush(palette().brush(QPalette::Base));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

} // namespace jalon::ui
