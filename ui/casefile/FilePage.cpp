// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/FilePage.h"

#include "casefile/People.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

FilePage::FilePage(const AppContext&, Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_name(titleLabel({}))
{
    setFocusPolicy(Qt::StrongFocus);
    m_name->setObjectName(u"personName"_s);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_name);
    layout->addStretch(1);
}

void FilePage::open(PersonId person, std::vector<PersonId>)
{
    using Identity = std::optional<casefile::Identity>;
    m_person = person;
    m_name->clear();
    m_read = m_workspace.quick().read<Identity>(
        this,
        [person](const store::Database& database, const std::stop_token&) {
            return casefile::identityOf(database, person);
        },
        [this](const Expected<Identity>& identity) {
            if (identity && *identity) {
                m_name->setText(fromUtf8((*identity)->lastName) + u' ' + fromUtf8((*identity)->firstName));
            }
        });
}

} // namespace jalon::ui
