// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/HoldPage.h"

#include "document/Html.h"
#include "meeting/Sheet.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"
#include "ui/meeting/DecisionForm.h"
#include "ui/meeting/MeetingText.h"

#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

Expected<QString> sheetHtml(const store::Database& database, PathwayId pathway, Date day,
                            const std::string& name)
{
    auto blocks =
        meeting::sheetOf(database, reference::RuleSets{database}, pathway, day, name, meeting::Names::Shown);
    if (!blocks) {
        return std::unexpected{blocks.error()};
    }
    blocks->erase(blocks->begin()); // the name stands above already
    document::Document sheet;
    sheet.blocks = std::move(*blocks);
    return fromUtf8(document::toHtml(sheet));
}

/// After that one, or before it when there is none after; none when everybody is decided.
FactId nextUndecided(const std::vector<store::Fact<meeting::AgendaItem>>& agenda, FactId item)
{
    FactId before;
    bool isAfter = false;
    for (const auto& [id, row] : agenda) {
        if (!row.decision && isAfter) {
            return id;
        }
        if (!row.decision && !before) {
            before = id;
        }
        isAfter = isAfter || id == item;
    }
    return before;
}

} // namespace

HoldPage::HoldPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_place(mutedLabel({})),
      m_name(titleLabel({})),
      m_previous(stepButton(false)),
      m_next(stepButton(true)),
      m_sheet(new QTextBrowser),
      m_form(new DecisionForm)
{
    m_place->setObjectName(u"holdPlace"_s);
    m_name->setObjectName(u"holdName"_s);
    m_sheet->setObjectName(u"holdSheet"_s);
    m_sheet->setAccessibleName(tr("What the file knows"));
    m_sheet->setOpenLinks(false);
    // The sheet that is printed: black on white whatever the scheme.
    auto paper = m_sheet->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_sheet->setPalette(paper);
    m_sheet->document()->setMetaInformation(QTextDocument::CssMedia, u"print"_s); // without a page's margins
    auto* const head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_place);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto* const beside = new QSplitter;
    beside->addWidget(m_sheet);
    beside->addWidget(m_form);
    beside->setStretchFactor(0, 1);
    beside->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(beside, 1);
    connect(m_form, &DecisionForm::saveAsked, this, &HoldPage::save);
    connect(m_form, &DecisionForm::givenUp, this, [this] { Q_EMIT closed(false); });
}

QToolButton* HoldPage::stepButton(bool isNext)
{
    auto* const made = new QToolButton;
    const QKeySequence keys{isNext ? u"Alt+Right"_s : u"Alt+Left"_s};
    made->setIcon(icon(isNext ? Glyph::Right : Glyph::Left));
    made->setObjectName(isNext ? u"holdNext"_s : u"holdPrevious"_s);
    made->setAccessibleName(isNext ? tr("Next person") : tr("Previous person"));
    made->setToolTip(u"%1 (%2)"_s.arg(made->accessibleName(), keys.toString(QKeySequence::NativeText)));
    made->setFocusPolicy(Qt::TabFocus);
    auto* const shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    const int by = isNext ? 1 : -1;
    connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    connect(made, &QToolButton::clicked, this, [this, by] { step(by); });
    return made;
}

const AgendaLine* HoldPage::line() const
{
    const auto found = std::ranges::find(m_content->agenda, m_item, &AgendaLine::id);
    return found == m_content->agenda.end() ? nullptr : &*found;
}

void HoldPage::begin(const MeetingContentPtr& content, FactId item)
{
    m_content = content;
    m_item = item;
    if (line() == nullptr) {
        const auto undecided =
            std::ranges::find_if(content->agenda, [](const auto& one) { return !one.item.decision; });
        m_item = undecided == content->agenda.end() ? content->agenda.front().id : undecided->id;
    }
    showLine();
}

void HoldPage::setContent(const MeetingContentPtr& content)
{
    m_content = content;
    if (line() == nullptr) {
        Q_EMIT closed(false); // taken off the agenda meanwhile
    } else if (line()->item == m_shown || m_form->isChanged()) {
        showPlace();
        m_form->setCapacities(m_content->capacities);
    } else {
        showLine();
    }
}

void HoldPage::showLine()
{
    showPlace();
    m_shown = line()->item;
    m_form->ask(*m_content, *line());
    showSheet();
}

void HoldPage::showPlace()
{
    const auto& shown = *line();
    const auto place = static_cast<int>(&shown - m_content->agenda.data());
    const auto count = static_cast<int>(m_content->agenda.size());
    const auto decided = static_cast<int>(std::ranges::count_if(
        m_content->agenda, [](const auto& one) { return one.item.decision.has_value(); }));
    m_name->setText(personName(shown.person));
    m_place->setText(tr("%1 of %2, %Ln decided", nullptr, decided).arg(place + 1).arg(count));
    m_previous->setEnabled(place > 0);
    m_next->setEnabled(place + 1 < count);
}

void HoldPage::showSheet()
{
    const auto& shown = *line();
    m_read = m_workspace.quick().read<QString>(
        this,
        [pathway = shown.item.pathway, day = m_content->today,
         name = toUtf8(personName(shown.person))](const store::Database& database, const std::stop_token&) {
            return sheetHtml(database, pathway, day, name);
        },
        [this](const Expected<QString>& html) {
            html ? m_sheet->setHtml(*html) : m_sheet->setPlainText(errorText(html.error()));
        });
}

void HoldPage::step(int by)
{
    const auto place = (line() - m_content->agenda.data()) + by;
    if (place >= 0 && place < std::ssize(m_content->agenda)) {
        m_item = m_content->agenda[static_cast<std::size_t>(place)].id;
        showLine();
    }
}

void HoldPage::takeFocus()
{
    m_form->setFocus();
}

void HoldPage::save()
{
    m_form->setSaving(true);
    // What was read may be older than what was just written: the next one is looked for where it is written.
    const auto next = std::make_shared<FactId>();
    m_workspace.edit(
        this, tr("decision about %1").arg(personName(line()->person)),
        [item = m_item, draft = m_form->draft(), next](store::Transaction& tx) {
            auto decided = meeting::decide(tx, item, draft);
            *next = nextUndecided(meeting::agenda(tx.database(), draft.meeting), item);
            return decided;
        },
        [this, next](const Expected<TxId>& tx) { written(tx, *next); });
}

void HoldPage::written(const Expected<TxId>& tx, FactId next)
{
    if (!tx) {
        m_form->fail(tx.error());
        return;
    }
    m_item = next;
    if (line() == nullptr) {
        Q_EMIT closed(!next);
    } else {
        showLine();
    }
}

} // namespace jalon::ui
