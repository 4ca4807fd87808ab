// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/AgendaForm.h"

#include "ui/common/CodeText.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

AgendaForm::AgendaForm(const std::vector<meeting::MeetingEntry>& open) : m_meeting(new QComboBox)
{
    m_meeting->setObjectName(u"massMeeting"_s);
    for (const auto& [id, file, items, decided] : open) {
        QStringList parts{dateText(file.heldOn), codeText(file.kind), fromUtf8(file.place)};
        parts.removeAll(QString{});
        m_meeting->addItem(parts.join(u"  ·  "_s), QVariant::fromValue<qlonglong>(id.value));
    }
    auto* const form = new QFormLayout(this);
    form->setContentsMargins({});
    addField(form, tr("&Meeting:"), m_meeting);
    connect(m_meeting, &QComboBox::currentIndexChanged, this, &MassForm::changed);
}

QString AgendaForm::title() const
{
    return tr("Add to a meeting");
}

std::optional<casefile::MassAction> AgendaForm::action() const
{
    return meeting::agendaAction(MeetingId{m_meeting->currentData().toLongLong()});
}

QString AgendaForm::deed(int people) const
{
    return tr("Put %Ln person(s) on the agenda", nullptr, people);
}

QString AgendaForm::result(int people) const
{
    return tr("%Ln person(s) were put on the agenda.", nullptr, people);
}

} // namespace jalon::ui
