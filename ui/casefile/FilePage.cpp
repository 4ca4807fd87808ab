// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/FilePage.h"

#include "ui/casefile/AccessOutput.h"
#include "ui/casefile/AppointmentsTab.h"
#include "ui/casefile/ContractDialog.h"
#include "ui/casefile/EventForm.h"
#include "ui/casefile/FileHeader.h"
#include "ui/casefile/HistoryTab.h"
#include "ui/casefile/IdentityTab.h"
#include "ui/casefile/MergePage.h"
#include "ui/casefile/PathwayTab.h"
#include "ui/casefile/PrescriptionsTab.h"
#include "ui/casefile/TabSpecs.h"
#include "ui/common/Banner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::chrono::milliseconds kSlow{200};

} // namespace

FilePage::FilePage(const AppContext& context, Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_workspace(workspace),
      m_pages(new QStackedWidget),
      m_header(new FileHeader),
      m_banner(new Banner),
      m_aside(new Banner),
      m_reading(mutedLabel(tr("Reading the file…"))),
      m_tabs(new QTabWidget),
      m_form(new EventForm(context.clock)),
      m_merge(new MergePage(workspace)),
      m_missing(new QLabel)
{
    setObjectName(u"filePage"_s);
    m_pages->addWidget(buildFile());
    m_pages->addWidget(m_merge);
    m_missing->setObjectName(u"fileMissing"_s);
    m_missing->setAlignment(Qt::AlignCenter);
    m_missing->setWordWrap(true);
    m_pages->addWidget(m_missing);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    addTabs();
    connectHeader();
    addShortcuts();
    const auto why = readOnlyReason();
    m_header->setReadOnly(why);
    for (int at = 0; at < m_tabs->count(); ++at) {
        static_cast<FileTab*>(m_tabs->widget(at))->setEditable(why.isEmpty());
    }
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, m_reading, &QWidget::show);
    connect(&workspace, &Workspace::changed, this, &FilePage::refresh);
    connect(m_form, &EventForm::saveAsked, this, [this] { write(offer::Full::Refuse); });
    connect(m_form, &EventForm::givenUp, this, &FilePage::putAside);
    connect(m_merge, &MergePage::givenUp, this, [this] {
        m_pages->setCurrentIndex(0);
        takeFocus();
    });
    connect(m_merge, &MergePage::merged, this, &FilePage::merged);
}

QWidget* FilePage::buildFile()
{
    m_tabs->setObjectName(u"fileTabs"_s);
    m_form->hide();
    m_reading->hide();
    auto* const beside = new QSplitter;
    beside->addWidget(m_tabs);
    beside->addWidget(m_form);
    beside->setStretchFactor(0, 1);
    beside->setChildrenCollapsible(false);
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    for (auto* const part : std::initializer_list<QWidget*>{m_header, m_banner, m_aside, m_reading}) {
        layout->addWidget(part);
    }
    layout->addWidget(beside, 1);
    return page;
}

void FilePage::connectHeader()
{
    connect(m_header, &FileHeader::backAsked, this, &FilePage::closed);
    connect(m_header, &FileHeader::previousAsked, this, [this] { step(-1); });
    connect(m_header, &FileHeader::nextAsked, this, [this] { step(1); });
    connect(m_header, &FileHeader::addAsked, this,
            [this](EventKind kind) { ask(newDraft(kind, *m_content)); });
    connect(m_header, &FileHeader::mergeAsked, this, &FilePage::beginMerge);
    connect(m_header, &FileHeader::contractAsked, this, [this] {
        if (!m_content) {
            return;
        }
        (new ContractDialog(m_context, m_workspace, *m_banner, m_person, m_content->name(), this))->open();
    });
    connect(m_header, &FileHeader::accessAsked, this, [this] {
        if (m_content) {
            giveAccess(this, m_context, m_workspace, *m_banner, m_person, m_content->name());
        }
    });
}

void FilePage::addTabs()
{
    addTab(new PathwayTab, pathwayTab().title);
    addTab(new IdentityTab, tr("&Identity and rights"));
    addTab(new FactsTab(orientationTab()), orientationTab().title);
    auto* const appointments = new AppointmentsTab;
    addTab(appointments, appointmentsTab().title);
    addTab(new FactsTab(contractsTab()), contractsTab().title);
    addTab(new PrescriptionsTab, prescriptionsTab().title);
    addTab(new FactsTab(barriersTab()), barriersTab().title);
    addTab(new FactsTab(employmentTab()), employmentTab().title);
    addTab(new FactsTab(notesTab()), notesTab().title);
    addTab(new HistoryTab(m_workspace), tr("&History"));
    connect(appointments, &AppointmentsTab::statusAsked, this, &FilePage::setStatus);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (!m_tabs->tabBar()->hasFocus()) { // where the arrows go from tab to tab
            takeFocus();
        }
    });
    for (auto* const scroll : m_tabs->tabBar()->findChildren<QToolButton*>()) {
        scroll->setFocusPolicy(Qt::NoFocus);
    }
}

void FilePage::addTab(FileTab* tab, const QString& title)
{
    m_tabs->addTab(tab, title);
    connect(tab, &FileTab::draftAsked, this, [this](const Draft& draft) { ask(draft); });
    connect(tab, &FileTab::correctAsked, this, &FilePage::correct);
    connect(tab, &FileTab::cancelAsked, this, &FilePage::cancel);
    connect(tab, &FileTab::personAsked, this, &FilePage::personAsked);
}

void FilePage::addShortcuts()
{
    const auto add = [this](const char* keys, auto act) {
        auto* const shortcut = new QShortcut(QKeySequence{QString::fromLatin1(keys)}, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (m_pages->currentIndex() == 0 && m_content) {
                act();
            }
        });
    };
    add("F2", [this] { m_header->openAddMenu(); });
    add("Ctrl+N", [this] { m_header->openAddMenu(); });
    add("Alt+Left", [this] { step(-1); });
    add("Alt+Right", [this] { step(1); });
    add("Ctrl+PgUp", [this] { turnTab(-1); });
    add("Ctrl+PgDown", [this] { turnTab(1); });
}

QString FilePage::readOnlyReason() const
{
    if (m_workspace.canWrite()) {
        return {};
    }
    const auto& writer = m_workspace.writer();
    return writer ? tr("Nothing can be changed here: %1 has been writing to this base since %2.")
                        .arg(fromUtf8(writer->user), instantText(writer->since))
                  : tr("Nothing can be changed here: this base is protected against writing.");
}

void FilePage::takeFocus()
{
    tab()->entry()->setFocus();
}

FileTab* FilePage::tab() const
{
    return static_cast<FileTab*>(m_tabs->currentWidget());
}

void FilePage::turnTab(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
    takeFocus();
}

void FilePage::open(PersonId person, std::vector<PersonId> list)
{
    m_list = std::move(list);
    m_tabs->setCurrentIndex(0);
    m_pages->setCurrentIndex(0);
    putAside();
    m_person = person;
    refresh();
}

void FilePage::step(int by)
{
    const auto found = std::ranges::find(m_list, m_person);
    const auto place = found - m_list.begin() + by;
    if (found == m_list.end() || place < 0 || place >= static_cast<std::ptrdiff_t>(m_list.size())) {
        return;
    }
    putAside();
    m_person = m_list[static_cast<std::size_t>(place)];
    refresh();
    takeFocus();
}

void FilePage::refresh()
{
    if (!m_person) {
        return;
    }
    m_slow.start();
    m_read = m_workspace.quick().read<FileContentPtr>(
        this,
        [person = m_person, today = m_context.clock.today()](const store::Database& database,
                                                             const std::stop_token&) {
            return readFile(database, person, today);
        },
        [this](const Expected<FileContentPtr>& content) {
            m_slow.stop();
            m_reading->hide();
            content ? setContent(*content) : showMissing(content.error());
        });
}

void FilePage::setContent(const FileContentPtr& content)
{
    m_content = content;
    if (m_pages->currentWidget() == m_missing) {
        m_pages->setCurrentIndex(0); // its undo was undone
    }
    const auto place = std::ranges::find(m_list, m_person);
    m_header->setContent(*content);
    m_header->setPlace(place == m_list.end() ? 0 : static_cast<std::size_t>(place - m_list.begin()) + 1,
                       place == m_list.end() ? 0 : m_list.size());
    for (int at = 0; at < m_tabs->count(); ++at) {
        static_cast<FileTab*>(m_tabs->widget(at))->setContent(content);
    }
    if (m_form->isVisible()) {
        m_form->setContent(content);
    }
    if (const auto chosen = std::exchange(m_chosen, {})) {
        tab()->choose(chosen);
        takeFocus();
    }
    if (const auto draft = std::exchange(m_pending, {})) {
        ask(*draft, true);
    }
}

void FilePage::showMissing(const Error& error)
{
    m_content.reset();
    closeForm();
    m_missing->setText(errorText(error) + u'\n'
                       + tr("It was joined with another one, or the import that brought it was undone."));
    m_pages->setCurrentWidget(m_missing);
}

bool FilePage::goBack()
{
    if (m_pages->currentWidget() == m_merge) {
        if (!m_merge->goBack()) {
            m_pages->setCurrentIndex(0);
            takeFocus();
        }
        return true;
    }
    if (m_form->isVisible()) {
        putAside();
        return true;
    }
    return false;
}

} // namespace jalon::ui
