// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportsRoom.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/Directory.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/MenuButton.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/Text.h"
#include "ui/report/FigurePeople.h"
#include "ui/report/FigureTree.h"
#include "ui/report/MonthExport.h"
#include "ui/report/PagesView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kReadingReport = 0;
constexpr int kReport = 1;
constexpr int kNobody = 2;
constexpr int kPagesShown = 60; ///< more are written, not drawn

/// On the thread of long reads.
ReportContentPtr computed(const store::Database& database, const report::Query& query,
                          const std::filesystem::path& base, Date today)
{
    auto content = std::make_shared<ReportContent>();
    content->report = report::monthlyReport(database, query);
    content->head = {pathText(base.stem()), today};
    return content;
}

} // namespace

ReportsRoom::ReportsRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : ReadingRoom(context, workspace, parent),
      m_pages(new QStackedWidget),
      m_banner(new Banner),
      m_progress(new ProgressLine),
      m_period(new QComboBox),
      m_scope(new NameBox(tr("Everything"))),
      m_frozen(new MenuButton(icon(Glyph::History), tr("&Kept reports"))),
      m_toToday(button(Glyph::Left, tr("&Back to today’s figures"), "reportToToday")),
      m_exports(new MenuButton(icon(Glyph::Save), tr("&Export"))),
      m_export(new MonthExport(context, workspace, *m_banner)),
      m_remarks(new QLabel),
      m_figures(new FigureTree),
      m_view(new PagesView)
{
    auto* const reading = mutedLabel(tr("Reading the figures…"));
    reading->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(reading);
    m_pages->addWidget(buildReport());
    m_pages->addWidget(buildEmpty());
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportsRoom::leaveFrozen);
    connect(m_scope, &NameBox::chosenChanged, this, &ReportsRoom::leaveFrozen);
    connect(m_toToday, &QPushButton::clicked, this, [this] {
        leaveFrozen();
        m_period->setFocus();
    });
    connect(m_figures, &FigureTree::figureAsked, this, &ReportsRoom::showPeople);
    connect(m_view, &PagesView::spotAsked, this, [this](const QString& link) { showPeople(link, link); });
}

QWidget* ReportsRoom::buildReport()
{
    m_period->setObjectName(u"reportPeriod"_s);
    m_scope->setObjectName(u"reportScope"_s);
    m_frozen->setObjectName(u"reportFrozen"_s);
    m_toToday->hide();
    m_exports->setObjectName(u"reportExport"_s);
    m_exports->setEnabled(false);
    m_export->fillMenu(*m_exports);
    m_remarks->setObjectName(u"reportRemarks"_s);
    m_remarks->setWordWrap(true);
    m_remarks->hide();
    auto* const asked = new QHBoxLayout;
    asked->addWidget(labelFor(tr("&Period:"), m_period));
    asked->addWidget(m_period);
    asked->addWidget(labelFor(tr("&Scope:"), m_scope));
    asked->addWidget(m_scope, 1);
    asked->addWidget(m_toToday);
    asked->addWidget(m_frozen);
    asked->addWidget(m_exports);
    auto* const beside = new QSplitter;
    beside->addWidget(m_figures);
    beside->addWidget(m_view);
    beside->setStretchFactor(0, 2);
    beside->setStretchFactor(1, 3);
    beside->setChildrenCollapsible(false);
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addLayout(asked);
    layout->addWidget(m_progress);
    layout->addWidget(m_export);
    layout->addWidget(m_remarks);
    layout->addWidget(beside, 1);
    return page;
}

QWidget* ReportsRoom::buildEmpty()
{
    auto* const empty = new EmptyState(Glyph::BarChart, tr("No report yet"),
                                       tr("The figures of the month stand here, as one hands them to the "
                                          "director: people, delays, contracts, "
                                          "exits, by territory and by référent. They come from the lists of "
                                          "the CAF: import the first one."));
    m_toLists = empty->addAction(tr("&To the CAF lists"));
    m_toLists->setObjectName(u"reportToLists"_s);
    connect(m_toLists, &QPushButton::clicked, this, &ReportsRoom::listsAsked);
    return empty;
}

QString ReportsRoom::helpPage() const
{
    return u"rapports"_s;
}

void ReportsRoom::focusInEvent(QFocusEvent*)
{
    if (m_pages->currentIndex() == kReport) {
        m_period->setFocus();
    } else if (m_pages->currentIndex() == kNobody) {
        m_toLists->setFocus();
    }
}

void ReportsRoom::readAgain()
{
    m_read = workspace().quick().read<ReportChoicesPtr>(
        this,
        [today = context().clock.today()](const store::Database& database, const std::stop_token&) {
            return readReportChoices(database, today);
        },
        [this](const Expected<ReportChoicesPtr>& choices) {
            choices ? setChoices(*choices) : m_banner->say(Tone::Warning, errorText(choices.error()));
        });
}

/// At first the last month that is over; then what was chosen, as long as it is there.
void ReportsRoom::setChoices(const ReportChoicesPtr& choices)
{
    const bool hadKeyboard = hasFocus();
    const auto chosen = m_period->currentText();
    const bool isFirst = m_choices == nullptr || m_choices->periods.empty();
    m_choices = choices;
    {
        const QSignalBlocker quiet{m_period};
        m_period->clear();
        for (const auto& period : choices->periods) {
            m_period->addItem(period.name);
        }
        const int kept = m_period->findText(chosen);
        const bool hasMonthBefore = choices->periods.size() > 2;
        m_period->setCurrentIndex(kept >= 0 && !isFirst ? kept : (hasMonthBefore ? 1 : 0));
    }
    m_scope->setNames(choices->scopes);
    if (m_scope->currentIndex() < 0) {
        m_scope->choose(0);
    }
    const bool isNobody = choices->periods.empty();
    m_pages->setCurrentIndex(isNobody ? kNobody : kReport);
    if (hadKeyboard) {
        isNobody ? m_toLists->setFocus() : m_period->setFocus();
    }
    fillFrozen();
    if (!isNobody) {
        showWhatIsChosen();
    }
}

std::optional<report::Query> ReportsRoom::chosenQuery() const
{
    const auto period = m_period->currentIndex();
    if (period < 0 || m_scope->currentIndex() < 0) {
        return std::nullopt;
    }
    const auto& days = m_choices->periods[static_cast<std::size_t>(period)].days;
    return report::Query{.period = days, .scope = scopeOfChoice(m_scope->chosen())};
}

void ReportsRoom::showWhatIsChosen()
{
    m_shownFrozen ? showFrozen(m_shownFrozen) : compute();
}

void ReportsRoom::leaveFrozen()
{
    m_shownFrozen = {};
    compute();
}

void ReportsRoom::begin(const QString& what)
{
    m_exports->setEnabled(false);
    m_frozen->setEnabled(false);
    m_progress->begin(what, [this] {
        m_computed.stop();
        m_drawn.stop();
        m_frozen->setEnabled(true);
        m_banner->say(Tone::Info, tr("The report was stopped. Choose a period or a scope to count again."));
    });
}

void ReportsRoom::compute()
{
    const auto query = chosenQuery();
    if (!query) {
        return;
    }
    begin(tr("Counting…"));
    m_computed = workspace().slow().read<ReportContentPtr>(
        this,
        [query = *query, base = workspace().path(),
         today = context().clock.today()](const store::Database& database, const std::stop_token&) {
            return Expected<ReportContentPtr>{computed(database, query, base, today)};
        },
        [this](const Expected<ReportContentPtr>& content) { take(content); });
}

void ReportsRoom::showFrozen(FactId id)
{
    m_shownFrozen = id;
    begin(tr("Reading the report that was kept…"));
    m_computed = workspace().slow().read<ReportContentPtr>(
        this,
        [id, base = workspace().path()](const store::Database& database, const std::stop_token&) {
            return readFrozen(database, id, base);
        },
        [this](const Expected<ReportContentPtr>& content) { take(content); });
}

void ReportsRoom::take(const Expected<ReportContentPtr>& content)
{
    m_frozen->setEnabled(true);
    if (content) {
        setContent(*content);
        return;
    }
    m_progress->end();
    if (m_shownFrozen && content.error().code == ErrorCode::FactUnknown) {
        leaveFrozen(); // its keeping was undone
        return;
    }
    m_banner->say(Tone::Warning, errorText(content.error()));
}

/// Keeping the one in sight, then those that were kept.
void ReportsRoom::fillFrozen()
{
    auto* const menu = m_frozen->popupMenu();
    menu->clear();
    auto* const keep = menu->addAction(tr("&Keep this report as it is"), this, &ReportsRoom::freeze);
    keep->setObjectName(u"reportKeep"_s);
    keep->setEnabled(workspace().canWrite());
    menu->addSeparator();
    for (const auto& frozen : m_choices->frozen) {
        menu->addAction(QString{frozen.name}.replace(u'&', u"&&"_s), this,
                        [this, id = frozen.id] { showFrozen(id); })
            ->setObjectName(u"reportKept"_s);
    }
    if (m_choices->frozen.empty()) {
        menu->addAction(tr("No report was kept yet"))->setEnabled(false);
    }
}

void ReportsRoom::freeze()
{
    if (m_content == nullptr || m_content->head.frozenOn) {
        m_banner->say(Tone::Info,
                      tr("This report is kept already. Go back to today’s figures to keep them."));
        return;
    }
    workspace().edit(
        this, tr("Keep a report"),
        [content = m_content](store::Transaction& tx) -> Expected<void> {
            report::freeze(tx, content->report);
            return {};
        },
        [this](const Expected<TxId>& kept) {
            kept ? m_banner->say(Tone::Good, tr("The report is kept as it is. It stands in “Kept reports”."))
                 : m_banner->say(Tone::Warning, errorText(kept.error()));
        });
}

void ReportsRoom::sayRemarks()
{
    QStringList remarks;
    const auto& head = m_content->head;
    if (head.frozenOn) {
        const auto changed = static_cast<int>(m_content->changes.size());
        remarks += tr("Report kept on %1.").arg(dateText(head.frozenOn));
        remarks += changed == 0 ? tr("The base says the same today.")
                                : tr("%n figure(s) changed since: see “Learnt since”.", nullptr, changed);
    } else {
        for (const auto& remark : report::remarksOn(m_content->report, head.writtenOn)) {
            remarks += fromUtf8(remark);
        }
    }
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
    m_toToday->setVisible(head.frozenOn.has_value());
}

void ReportsRoom::setContent(const ReportContentPtr& content)
{
    const bool isSame = m_content != nullptr && m_content->report.query.period == content->report.query.period
                        && m_content->report.query.scope == content->report.query.scope;
    m_content = content;
    m_export->setContent(content);
    m_exports->setEnabled(true);
    sayRemarks();
    m_figures->setContent(*content);
    drawPages(isSame);
}

void ReportsRoom::drawPages(bool keepsPlace)
{
    m_drawn = workspace().slow().read<PreviewPtr>(
        this,
        [content = m_content](const store::Database&, const std::stop_token& stop) {
            return previewOf(documentOf(content->report, content->head), kPagesShown, stop);
        },
        [this, keepsPlace](const Expected<PreviewPtr>& preview) {
            m_progress->end();
            preview ? setPages(*preview, keepsPlace)
                    : m_banner->say(Tone::Warning, errorText(preview.error()));
        });
}

void ReportsRoom::setPages(const PreviewPtr& preview, bool keepsPlace)
{
    m_view->setPreview(preview, keepsPlace);
    const auto shown = static_cast<int>(preview->pages.size());
    if (shown < preview->allPages) {
        m_banner->mention(
            Tone::Info,
            tr("The first %1 pages of %2 are shown; all are written.").arg(shown).arg(preview->allPages));
    }
}

void ReportsRoom::showPeople(const QString& link, const QString& title)
{
    const auto wanted = report::FigureLink::of(toUtf8(link));
    if (!wanted || m_content == nullptr) {
        return;
    }
    const auto name = title == link ? u"%1 – %2"_s.arg(fromUtf8(codeOf(wanted->id)),
                                                       fromUtf8(report::indicator(wanted->id).label))
                                    : title;
    auto* const dialog =
        new FigurePeople(context(), workspace(), {*wanted, m_content->report.query, name}, this);
    connect(dialog, &FigurePeople::personAsked, this, &ReportsRoom::personAsked);
    dialog->open();
}

} // namespace jalon::ui
