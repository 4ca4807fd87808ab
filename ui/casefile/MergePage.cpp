// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/MergePage.h"

#include "casefile/Merge.h"
#include "ui/casefile/MergeText.h"
#include "ui/casefile/RowsTable.h"
#include "ui/common/Banner.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/Text.h"
#include "ui/common/Workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kShown = 50;

QString lineOf(const casefile::Found& found)
{
    QStringList parts{fromUtf8(found.lastName) + u' ' + fromUtf8(found.firstName)};
    for (const auto& part : {dateText(found.birthOn), fromUtf8(found.matricule), fromUtf8(found.city)}) {
        if (!part.isEmpty()) {
            parts += part;
        }
    }
    return parts.join(u"  ·  "_s);
}

} // namespace

MergePage::MergePage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_subject(new QLabel),
      m_banner(new Banner),
      m_progress(new ProgressLine),
      m_steps(new QStackedWidget),
      m_typed(new QLineEdit),
      m_found(new QListWidget),
      m_table(new RowsTable(u"mergeTable"_s, {tr("What"), tr("First file"), tr("Other file"), tr("Agreement"),
                                              tr("Would be kept")})),
      m_promise(mutedLabel({})),
      m_join(new QPushButton(icon(Glyph::Merge), tr("&Join the two files"))),
      m_swap(new QPushButton(tr("Keep the &other file instead")))
{
    auto* const back = new QPushButton(tr("Give up"));
    back->setObjectName(u"mergeGiveUp"_s);
    back->setToolTip(tr("Esc"));
    back->setAutoDefault(true);
    auto* const head = new QHBoxLayout;
    head->addWidget(titleLabel(tr("Joining two files of one person")), 1);
    head->addWidget(back);
    m_subject->setObjectName(u"mergeSubject"_s);
    m_subject->setWordWrap(true);
    m_subject->setTextFormat(Qt::PlainText);
    m_steps->addWidget(buildSearch());
    m_steps->addWidget(buildComparison());
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_subject);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(m_steps, 1);
    connect(back, &QPushButton::clicked, this, &MergePage::givenUp);
}

QWidget* MergePage::buildSearch()
{
    m_typed->setObjectName(u"mergeSearch"_s);
    m_typed->setPlaceholderText(tr("Search the other file: a name, a number…"));
    m_typed->setAccessibleName(tr("Search the other file"));
    m_typed->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    m_found->setObjectName(u"mergeFound"_s);
    m_found->setAccessibleName(tr("Files found"));
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_typed);
    layout->addWidget(m_found, 1);
    connect(m_typed, &QLineEdit::textEdited, this, &MergePage::search);
    connect(m_found, &QListWidget::itemActivated, this, &MergePage::choose);
    return page;
}

QWidget* MergePage::buildComparison()
{
    m_table->setAccessibleName(tr("The two files side by side"));
    m_promise->setWordWrap(true);
    m_promise->setText(
        tr("Everything that happened to both is kept; the other file is no longer found. Ctrl+Z "
           "gives both back."));
    m_join->setObjectName(u"mergeJoin"_s);
    m_swap->setObjectName(u"mergeSwap"_s);
    auto* const buttons = new QHBoxLayout;
    for (auto* const button : {m_join, m_swap}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_promise);
    layout->addLayout(buttons);
    connect(m_join, &QPushButton::clicked, this, &MergePage::join);
    connect(m_swap, &QPushButton::clicked, this, [this] { preview(m_absorbed, m_keep); });
    return page;
}

void MergePage::begin(const FileContentPtr& content)
{
    giveUpPreview();
    m_person = content->file.person;
    m_name = content->name();
    m_subject->setText(tr("Which other file is of %1 too?").arg(m_name));
    m_banner->hide();
    m_steps->setCurrentIndex(0);
    m_typed->setText(m_name); // the other one bears the same name more often than not
    m_typed->setFocus();
    m_typed->selectAll();
    search();
}

bool MergePage::goBack()
{
    giveUpPreview();
    const bool isComparing = m_steps->currentIndex() == 1;
    if (isComparing) {
        m_banner->hide();
        m_steps->setCurrentIndex(0);
        m_subject->setText(tr("Which other file is of %1 too?").arg(m_name));
        m_found->setFocus();
    }
    return isComparing;
}

void MergePage::search()
{
    const auto typed = toUtf8(m_typed->text().trimmed());
    using Found = std::vector<casefile::Found>;
    m_search = m_workspace.quick().read<Found>(
        this,
        [typed](const store::Database& database, const std::stop_token&) {
            return typed.empty() ? Found{} : casefile::find(database, typed, kShown);
        },
        [this](const Expected<Found>& found) {
            if (found) {
                setFound(*found);
            }
        });
}

void MergePage::setFound(const std::vector<casefile::Found>& found)
{
    m_found->clear();
    for (const auto& person : found) {
        if (person.person != m_person) {
            auto* const item = new QListWidgetItem(lineOf(person), m_found);
            item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(person.person.value));
        }
    }
    if (m_found->count() == 0) {
        auto* const none = new QListWidgetItem(tr("No other file answers to this."), m_found);
        none->setFlags(Qt::NoItemFlags);
    }
    m_found->setCurrentRow(0);
}

void MergePage::choose()
{
    const auto* const item = m_found->currentItem();
    if (item != nullptr && item->data(Qt::UserRole).isValid()) {
        preview(m_person, PersonId{item->data(Qt::UserRole).toLongLong()});
    }
}

void MergePage::giveUpPreview()
{
    m_preview.request_stop();
    m_progress->end();
}

/// The merge itself says what it would keep: it is tried and taken back.
Expected<MergePage::Preview> MergePage::compared(const store::Session& session, PersonId keep,
                                                 PersonId absorbed)
{
    const auto today = session.clock.today();
    auto ours = readFile(session.database, keep, today);
    auto theirs = readFile(session.database, absorbed, today);
    if (!ours || !theirs) {
        return std::unexpected{ours ? theirs.error() : ours.error()};
    }
    auto merged = casefile::mergedView(session, keep, absorbed);
    if (!merged) {
        return Preview{*ours, *theirs, std::unexpected{merged.error()}};
    }
    auto others = otherFactsIn(**ours);
    others.append(otherFactsIn(**theirs));
    return Preview{*ours, *theirs, contentOf(std::move(*merged), others, (*ours)->directory, today)};
}

void MergePage::preview(PersonId keep, PersonId absorbed)
{
    m_keep = keep;
    m_absorbed = absorbed;
    m_join->setEnabled(false);
    m_banner->hide();
    giveUpPreview();
    m_progress->begin(tr("Comparing the two files…"), [this] { giveUpPreview(); });
    const std::stop_source asked;
    m_preview = asked;
    const auto found = std::make_shared<Expected<Preview>>(); // the writing thread sets it before it answers
    m_workspace.write<void>(
        this, {},
        [found, keep, absorbed](const store::Session& session, const Workspace::Progress&,
                                const std::stop_token&) -> Expected<void> {
            *found = compared(session, keep, absorbed);
            return failure(ErrorCode::Cancelled); // nothing was committed that others would read again
        },
        [this, asked, found](const Expected<void>&) {
            if (!asked.stop_requested()) {
                showPreview(*found);
            }
        });
}

void MergePage::showPreview(const Expected<Preview>& preview)
{
    m_progress->end();
    if (preview) {
        setPreview(*preview);
    } else {
        m_banner->say(Tone::Warning, errorText(preview.error()));
    }
}

void MergePage::setPreview(const Preview& preview)
{
    std::vector<FactRow> rows;
    std::int64_t place = 0;
    for (const auto& row :
         compareFiles(*preview.ours, *preview.theirs, preview.kept ? &*preview.kept : nullptr)) {
        rows.push_back({.fact = FactId{++place},
                        .cells = {row.name, row.ours, row.theirs, row.verdict, row.kept},
                        .muted = row.isSame});
    }
    m_table->setRows(std::move(rows));
    m_subject->setText(tr("First file, which is kept: %1. Other file: %2.")
                           .arg(preview.ours->name(), preview.theirs->name()));
    m_steps->setCurrentIndex(1);
    m_join->setEnabled(preview.kept.has_value());
    m_table->setFocus();
    if (!preview.kept) {
        m_banner->say(Tone::Warning, errorText(preview.kept.error()));
    }
}

void MergePage::join()
{
    m_join->setEnabled(false);
    m_workspace.edit(
        this, tr("joining two files, %1").arg(m_name),
        [keep = m_keep, absorbed = m_absorbed](store::Transaction& tx) {
            return casefile::merge(tx, keep, absorbed);
        },
        [this, keep = m_keep, absorbed = m_absorbed](const Expected<TxId>& written) {
            if (written) {
                Q_EMIT merged(keep, absorbed);
            } else {
                m_banner->say(Tone::Warning, errorText(written.error()));
            }
        },
        store::TxKind::Merge);
}

void MergePage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_typed->hasFocus()) {
        choose();
    } else if (event->key() == Qt::Key_Down && m_typed->hasFocus()) {
        m_found->setFocus();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace jalon::ui
