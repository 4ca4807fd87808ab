// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ExportsDialog.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

ExportsDialog::ExportsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_banner(new Banner),
      m_marked(new QCheckBox(tr("&Say on each page who made it, and when"))),
      m_names(new QCheckBox(tr("&Names of people in the lists"))),
      m_save(button(tr("Save"), "exportsSave"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"exportsDialog"_s);
    setWindowTitle(tr("What leaves the base"));
    build();
    m_workspace.quick().read<reference::ExportRules>(
        this,
        [](const store::Database& database, const std::stop_token&) -> Expected<reference::ExportRules> {
            return reference::exportRules(database);
        },
        [this](const Expected<reference::ExportRules>& rules) {
            rules ? show(*rules) : m_banner->say(Tone::Warning, errorText(rules.error()));
        });
}

void ExportsDialog::build()
{
    m_marked->setObjectName(u"exportsMarked"_s);
    m_names->setObjectName(u"exportsNames"_s);
    m_save->setEnabled(false); // until what is known is shown
    m_save->setDefault(true);
    auto* const giveUp = button(tr("Cancel"), "exportsCancel");
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    const auto add = [&](QCheckBox* box, const QString& words) {
        auto* const about = mutedLabel(words);
        about->setWordWrap(true);
        about->setMinimumWidth(lettersWide(*this, 60));
        layout->addWidget(box);
        layout->addWidget(about);
        layout->addSpacing(kMargin);
    };
    add(m_marked,
        tr("At the foot of papers, reports and printed workbooks; the name of a last column, empty, in a "
           "CSV, which can still be read in again. Letters, the guide of offers and JSON bear nothing."));
    add(m_names,
        tr("Without them, lists of people and reports hold a file's number and initials; whoever has the "
           "base finds the person by the number. A meeting's papers have their own choice."));
    layout->addLayout(answers(m_save, giveUp));
    connect(m_save, &QPushButton::clicked, this, &ExportsDialog::save);
    connect(giveUp, &QPushButton::clicked, this, &QDialog::reject);
}

void ExportsDialog::show(const reference::ExportRules& rules)
{
    m_marked->setChecked(rules.isMarked);
    m_names->setChecked(rules.hasNames);
    m_save->setEnabled(m_workspace.canWrite());
}

void ExportsDialog::save()
{
    const reference::ExportRules rules{.isMarked = m_marked->isChecked(), .hasNames = m_names->isChecked()};
    m_save->setEnabled(false);
    m_workspace.edit(
        this, tr("what leaves the base"),
        [rules](store::Transaction& tx) -> Expected<void> {
            reference::setExportRules(tx, rules);
            return {};
        },
        [this](const Expected<TxId>& written) {
            if (written) {
                accept();
                return;
            }
            m_save->setEnabled(true);
            m_banner->say(Tone::Warning, errorText(written.error()));
        },
        store::TxKind::Reference);
}

} // namespace jalon::ui
