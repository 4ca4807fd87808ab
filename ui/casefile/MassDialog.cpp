// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/MassDialog.h"

#include "casefile/PeopleList.h"
#include "ui/casefile/LeftOutText.h"
#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"

#include <QCloseEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <span>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr std::size_t kNamed = 200;
constexpr int kNamesInSight = 5;

QStringList namesOf(const store::Database& database, const std::vector<casefile::LeftOut>& leftOut,
                    Date today)
{
    std::vector<PersonId> people;
    for (const auto& one : std::span{leftOut}.first(std::min(leftOut.size(), kNamed))) {
        people.push_back(one.person);
    }
    QStringList names;
    const auto rows = casefile::personRows(database, people, today);
    for (std::size_t at = 0; at < rows.size(); ++at) {
        names += fromUtf8(rows[at].lastName) + u' ' + fromUtf8(rows[at].firstName) + u" — "_s
                 + leftOutReason(leftOut[at].reason);
    }
    return names;
}

} // namespace

MassDialog::MassDialog(Workspace& workspace, std::vector<PersonId> people, MassForm* form, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_people(std::move(people)),
      m_form(form),
      m_summary(new QLabel),
      m_leftOut(new QListWidget),
      m_banner(new Banner),
      m_progress(new ProgressLine),
      m_do(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"massDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(form->title());
    build();
    connect(form, &MassForm::changed, this, &MassDialog::check);
    connect(m_do, &QPushButton::clicked, this, &MassDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, &MassDialog::reject);
    check();
}

void MassDialog::build()
{
    m_summary->setObjectName(u"massSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_leftOut->setObjectName(u"massLeftOut"_s);
    m_leftOut->setAccessibleName(tr("People left out, and why"));
    m_leftOut->setFixedHeight(m_leftOut->fontMetrics().lineSpacing() * kNamesInSight
                              + 2 * m_leftOut->frameWidth());
    m_leftOut->hide();
    m_do->setObjectName(u"massDo"_s);
    m_do->setDefault(true);
    m_cancel->setObjectName(u"massCancel"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_summary);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addLayout(answers(m_do, m_cancel));
}

void MassDialog::check()
{
    m_do->setEnabled(false);
    m_do->setText(m_form->deed(static_cast<int>(m_people.size())));
    m_leftOut->hide();
    const auto action = m_form->action();
    if (!action) {
        m_preview.stop();
        m_progress->end();
        m_summary->setText(m_form->problem());
        return;
    }
    m_summary->setText(tr("Checking each person…"));
    m_progress->begin({}, [this] { reject(); });
    m_preview = m_workspace.slow().read<Preview>(
        this,
        [people = m_people, action = *action, today = m_workspace.clock().today()](
            const store::Database& database, const std::stop_token& stop) -> Expected<Preview> {
            auto outcome = casefile::tryForAll(database, people, action, today, stop);
            if (!outcome) {
                return std::unexpected{outcome.error()};
            }
            auto names = namesOf(database, outcome->leftOut, today);
            return Preview{std::move(*outcome), std::move(names)};
        },
        [this](const Expected<Preview>& preview) { show(preview); });
}

void MassDialog::show(const Expected<Preview>& preview)
{
    m_progress->end();
    if (!preview) {
        m_summary->setText(errorText(preview.error()));
        return;
    }
    const auto& [outcome, names] = *preview;
    const int left = static_cast<int>(outcome.leftOut.size());
    const int can = static_cast<int>(outcome.done);
    m_do->setText(m_form->deed(can));
    m_do->setEnabled(can > 0);
    auto text = tr("%Ln person(s)", nullptr, static_cast<int>(m_people.size()));
    if (left > 0) {
        text += u", "_s
                + tr("%Ln cannot be: %1.", "of the people said just before", left)
                      .arg(leftOutSummary(outcome.leftOut));
    }
    if (const auto remark = m_form->remark(can); !remark.isEmpty()) {
        text += u'\n' + remark;
    }
    m_summary->setText(text);
    m_leftOut->clear();
    m_leftOut->addItems(names);
    if (names.size() < left) {
        m_leftOut->addItem(tr("and %Ln other(s)", nullptr, left - static_cast<int>(names.size())));
    }
    m_leftOut->setVisible(left > 0);
}

void MassDialog::run()
{
    const auto action = m_form->action();
    if (!action || m_isRunning) {
        return;
    }
    setRunning(true);
    const auto progress = m_progress->begin(m_form->title(), [this] { m_running.request_stop(); });
    // Can be undone even when this dialog has gone meanwhile.
    const QPointer<MassDialog> self{this};
    m_running = m_workspace.write<casefile::MassOutcome>(
        &m_workspace, m_form->title(),
        [people = m_people, action = *action,
         progress](const store::Session& session, const Workspace::Progress&, const std::stop_token& stop) {
            return casefile::doForAll(
                session, people, action, [&progress](double share) { *progress = share; }, stop);
        },
        [&workspace = m_workspace, self,
         form = QPointer{m_form}](const Expected<casefile::MassOutcome>& outcome) {
            if (outcome && outcome->tx) {
                const auto label = form ? form->deed(static_cast<int>(outcome->done)) : tr("Mass action");
                workspace.pushUndo(label, outcome->tx);
            }
            if (self) {
                self->finished(outcome);
            }
        });
}

void MassDialog::finished(const Expected<casefile::MassOutcome>& outcome)
{
    m_progress->end();
    setRunning(false);
    if (!outcome) {
        m_banner->say(outcome.error().code == ErrorCode::Cancelled ? Tone::Info : Tone::Danger,
                      errorText(outcome.error()));
        return;
    }
    auto text = m_form->result(static_cast<int>(outcome->done));
    if (!outcome->leftOut.empty()) {
        text += u' ' + tr("Left out: %1.").arg(leftOutSummary(outcome->leftOut));
    }
    if (outcome->tx) {
        text += u' ' + tr("Ctrl+Z undoes it.");
    }
    Q_EMIT acted(text);
    accept();
}

void MassDialog::setRunning(bool running)
{
    m_isRunning = running;
    m_form->setEnabled(!running);
    m_do->setEnabled(!running);
}

void MassDialog::reject()
{
    if (m_isRunning) {
        m_running.request_stop();
        return;
    }
    QDialog::reject();
}

// The window that closes its dialogs, to lock the base, lets what is written come to its end.
void MassDialog::closeEvent(QCloseEvent* event)
{
    if (m_isRunning && !event->spontaneous()) {
        event->ignore();
        return;
    }
    QDialog::closeEvent(event);
}

} // namespace jalon::ui
