// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/ListsRoom.h"

#include "ui/caf/DecidePage.h"
#include "ui/caf/ImportJob.h"
#include "ui/caf/ImportedPage.h"
#include "ui/caf/PastImports.h"
#include "ui/caf/StepsPage.h"
#include "ui/common/Banner.h"
#include "ui/common/FocusPass.h"
#include "ui/common/Prompt.h"
#include "ui/common/Text.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace jalon::ui {

ListsRoom::ListsRoom(const AppContext& context, Workspace& workspace, QWidget* parent)
    : Room(context, workspace, parent),
      m_job(new ImportJob(workspace, this)),
      m_past(new PastImports(workspace, this)),
      m_banner(new Banner),
      m_pages(new QStackedWidget),
      m_imported(new ImportedPage(context, workspace, *m_past)),
      m_steps(new StepsPage(context, workspace, *m_job, *m_past)),
      m_decide(new DecidePage(workspace)),
      m_beforeDecide(m_imported)
{
    m_banner->setObjectName(u"listsBanner"_s);
    for (auto* const page : std::initializer_list<QWidget*>{m_imported, m_steps, m_decide}) {
        m_pages->addWidget(page);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    passFocus(this, m_imported);
    connectPages();
}

ListsRoom::~ListsRoom() = default;

void ListsRoom::connectPages()
{
    connect(m_imported, &ImportedPage::chooseAsked, this, &ListsRoom::chooseFile);
    connect(m_imported, &ImportedPage::decideAsked, this, [this](ListId list) {
        m_beforeDecide = m_imported;
        m_decide->begin(list);
        showPage(m_decide);
    });
    connect(m_steps, &StepsPage::decideAsked, this, [this](ListId list) {
        m_beforeDecide = m_steps;
        m_decide->begin(list);
        showPage(m_decide);
    });
    connect(m_steps, &StepsPage::otherFileAsked, this, &ListsRoom::chooseFile);
    connect(m_steps, &StepsPage::left, this, [this] { showPage(m_imported); });
    connect(m_steps, &StepsPage::stepChanged, this, &ListsRoom::stageChanged);
    connect(m_steps, &StepsPage::peopleAsked, this, &Room::peopleAsked);
    connect(m_decide, &DecidePage::left, this, &ListsRoom::leaveDecisions);
    connect(m_job, &ImportJob::runningChanged, this, &ListsRoom::jobChanged);
}

void ListsRoom::enter()
{
    m_imported->refresh();
}

QString ListsRoom::helpPage() const
{
    return u"listes-caf"_s;
}

void ListsRoom::showPage(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    passFocus(this, page);
    page->setFocus();
    if (page == m_imported) {
        m_imported->refresh();
    }
    Q_EMIT stageChanged();
}

ListsRoom::Stage ListsRoom::stage() const
{
    if (m_pages->currentWidget() != m_steps || m_steps->step() == StepsPage::Result) {
        return Stage::None;
    }
    return m_steps->step() == StepsPage::Changes ? Stage::Checking : Stage::Describing;
}

bool ListsRoom::goBack()
{
    if (m_pages->currentWidget() == m_decide) {
        leaveDecisions();
        return true;
    }
    if (m_pages->currentWidget() == m_steps) {
        if (!m_steps->goBack()) {
            showPage(m_imported);
        }
        return true;
    }
    return false;
}

void ListsRoom::leaveDecisions()
{
    showPage(m_beforeDecide);
}

void ListsRoom::chooseFile()
{
    context().files.open(this, tr("Which list is to be imported?"),
                         tr("Lists (*.csv *.txt *.tsv);;All files (*)"),
                         [this](const std::optional<std::filesystem::path>& file) {
                             if (file) {
                                 openFile(*file);
                             }
                         });
}

void ListsRoom::openFile(const std::filesystem::path& file)
{
    if (!workspace().canWrite()) {
        m_banner->say(Tone::Warning, tr("This base can only be read: no list can be imported into it."));
        return;
    }
    if (m_job->isRunning()) {
        refuse(file);
        return;
    }
    if (m_pages->currentWidget() != m_steps || !m_steps->hasChoices()) {
        begin(file);
        return;
    }
    const prompt::Question question{
        .title = tr("Take “%1” instead?").arg(fromPath(file.filename())),
        .text = tr("The columns that you chose for the other list are forgotten. Nothing of it was written."),
        .answers = {tr("Take this one"), tr("Keep the other")}};
    prompt::ask(this, question, [this, file](int answer) {
        if (answer == 0) {
            m_job->isRunning() ? refuse(file) : begin(file);
        }
    });
}

void ListsRoom::begin(const std::filesystem::path& file)
{
    m_refused.reset();
    m_banner->hide();
    m_steps->begin(file);
    showPage(m_steps);
}

void ListsRoom::refuse(const std::filesystem::path& file)
{
    m_refused = file;
    m_banner->say(Tone::Info,
                  tr("Another list is being looked at or imported: “%1” was not taken. It can be as "
                     "soon as that is done.")
                      .arg(fromPath(file.filename())));
    showPage(m_steps);
}

void ListsRoom::jobChanged()
{
    m_imported->setBusy(m_job->isRunning());
    m_decide->setBusy(m_job->isRunning());
    if (!m_job->isRunning() && m_refused) {
        m_banner->say(
            Tone::Info,
            tr("“%1”, which was dropped meanwhile, can be taken now.").arg(fromPath(m_refused->filename())),
            tr("Take it"), [this] { begin(*std::exchange(m_refused, std::nullopt)); });
    }
}

} // namespace jalon::ui
