// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ScheduleDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"
#include "ui/document/ReportFile.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kScopeRole = Qt::UserRole;

void addScope(QListWidget& list, std::int64_t scope, const QString& name, const QStringList& chosen)
{
    auto* const item = new QListWidgetItem(name, &list);
    item->setData(kScopeRole, QString::number(scope));
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(chosen.contains(QString::number(scope)) ? Qt::Checked : Qt::Unchecked);
}

} // namespace

ScheduleDialog::ScheduleDialog(const AppContext& context, Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_workspace(workspace),
      m_schedule(context.settings.reportSchedule(fromPath(workspace.path()))),
      m_folder(new QLineEdit(m_schedule.folder)),
      m_scopes(new QListWidget),
      m_problem(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"scheduleDialog"_s);
    setWindowTitle(tr("Reports of each month"));
    build();
    m_read = m_workspace.quick().read<ReportChoicesPtr>(
        this,
        [today = context.clock.today()](const store::Database& database, const std::stop_token&) {
            return Expected<ReportChoicesPtr>{readReportChoices(database, today)};
        },
        [this](const Expected<ReportChoicesPtr>& choices) {
            choices ? setChoices(**choices) : m_problem->setText(errorText(choices.error()));
        });
}

QWidget* ScheduleDialog::folderPart()
{
    auto* const part = new QWidget;
    auto* const row = new QHBoxLayout(part);
    row->setContentsMargins({});
    m_folder->setObjectName(u"scheduleFolder"_s);
    auto* const label = labelFor(tr("&Folder:"), m_folder);
    auto* const choose = button(Glyph::FolderOpen, tr("&Choose…"), "scheduleChoose");
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ScheduleDialog::chooseFolder);
    row->addWidget(label);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    return part;
}

QWidget* ScheduleDialog::kindsPart()
{
    auto* const part = new QWidget;
    auto* const row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->addWidget(new QLabel(tr("As:")));
    const QStringList usual{u".pdf"_s, u".xlsx"_s};
    const auto& chosen = m_schedule.endings.isEmpty() ? usual : m_schedule.endings;
    for (const auto ending : kReportEndings) {
        const auto name = fromUtf8(ending);
        auto* const kind = new QCheckBox(name.mid(1).toUpper());
        kind->setObjectName(u"scheduleKind"_s + name.mid(1));
        kind->setChecked(chosen.contains(name));
        m_kinds.push_back(kind);
        row->addWidget(kind);
    }
    row->addStretch(1);
    return part;
}

QWidget* ScheduleDialog::buttonsPart()
{
    auto* const buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole)->setObjectName(u"scheduleSave"_s);
    auto* const stop = buttons->addButton(tr("Write &nothing any more"), QDialogButtonBox::DestructiveRole);
    stop->setObjectName(u"scheduleStop"_s);
    stop->setAutoDefault(false);
    stop->setEnabled(!m_schedule.folder.isEmpty());
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ScheduleDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(stop, &QPushButton::clicked, this, [this] { write({}); });
    return buttons;
}

void ScheduleDialog::build()
{
    auto* const words = new QLabel(
        tr("At the first opening of this base after the end of a month, Jalon writes the reports of "
           "that month by itself. Nothing is ever written over."));
    words->setWordWrap(true);
    m_scopes->setObjectName(u"scheduleScopes"_s);
    m_scopes->setAccessibleName(windowTitle());
    auto* const label = labelFor(tr("&Reports of:"), m_scopes);
    m_problem->setObjectName(u"scheduleProblem"_s);
    m_problem->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(folderPart());
    layout->addWidget(kindsPart());
    layout->addWidget(label);
    layout->addWidget(m_scopes, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttonsPart());
    constexpr int kLetters = 76;
    constexpr int kLines = 26;
    resize(lettersWide(*this, kLetters), fontMetrics().lineSpacing() * kLines);
    m_folder->setFocus();
}

void ScheduleDialog::setChoices(const ReportChoices& choices)
{
    const QStringList everything{u"0"_s};
    const auto& chosen = m_schedule.scopes.isEmpty() ? everything : m_schedule.scopes;
    addScope(*m_scopes, 0, tr("Everything"), chosen);
    for (const auto& [scope, name] : choices.scopes) {
        addScope(*m_scopes, scope, name, chosen);
    }
    m_scopes->setCurrentRow(0);
}

void ScheduleDialog::chooseFolder()
{
    m_context.files.folder(this, tr("Folder of the reports"),
                           [this](const std::optional<std::filesystem::path>& folder) {
                               if (folder) {
                                   m_folder->setText(fromPath(*folder));
                               }
                           });
}

ReportSchedule ScheduleDialog::wished() const
{
    // What was written so far is as of now: a month may have been written since the dialog opened.
    const auto now = m_context.settings.reportSchedule(fromPath(m_workspace.path()));
    ReportSchedule schedule{m_folder->text().trimmed(), {}, {}, now.lastMonth, now.owed};
    for (int row = 0; row < m_scopes->count(); ++row) {
        if (m_scopes->item(row)->checkState() == Qt::Checked) {
            schedule.scopes += m_scopes->item(row)->data(kScopeRole).toString();
        }
    }
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        if (m_kinds[kind]->isChecked()) {
            schedule.endings += fromUtf8(kReportEndings[kind]);
        }
    }
    return schedule;
}

void ScheduleDialog::save()
{
    const auto schedule = wished();
    std::error_code unknown;
    const auto folder = toPath(schedule.folder);
    const auto allowed = host::mayExport(m_context.policies, folder / "rapport.pdf");
    if (schedule.folder.isEmpty() || !std::filesystem::is_directory(folder, unknown)) {
        m_problem->setText(tr("This folder is not there. Choose one that is; nothing was saved."));
        m_folder->setFocus();
    } else if (!allowed) {
        m_problem->setText(errorText(allowed.error()));
        m_folder->setFocus();
    } else if (schedule.scopes.isEmpty() || schedule.endings.isEmpty()) {
        m_problem->setText(tr("Tick at least one report and one kind of file."));
        m_scopes->setFocus();
    } else {
        write(schedule);
    }
}

void ScheduleDialog::write(const ReportSchedule& schedule)
{
    m_context.settings.setReportSchedule(fromPath(m_workspace.path()), schedule);
    Q_EMIT saved();
    accept();
}

} // namespace jalon::ui
