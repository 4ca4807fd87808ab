// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingForm.h"

#include "ui/common/CodeText.h"
#include "ui/common/Text.h"
#include "ui/meeting/MeetingText.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace jalon::ui {

MeetingForm::MeetingForm(const Clock& clock, QWidget* parent)
    : SideForm(u"meeting"_s, parent),
      m_kind(new QComboBox),
      m_heldOn(new DateField(clock)),
      m_startsAt(new QLineEdit),
      m_place(new QLineEdit),
      m_territory(new QComboBox)
{
    add(tr("&Kind:"), m_kind, u"Kind"_s);
    add(tr("&Day:"), m_heldOn, u"HeldOn"_s);
    add(tr("&Time:"), m_startsAt, u"StartsAt"_s);
    add(tr("&Place:"), m_place, u"Place"_s);
    add(tr("Te&rritory:"), m_territory, u"Territory"_s);
    for (const auto kind : valuesOf<meeting::MeetingKind>()) {
        m_kind->addItem(codeText(kind));
    }
    constexpr int kMostTyped = 1'000;
    m_place->setMaxLength(kMostTyped);
    m_startsAt->setPlaceholderText(tr("14:30"));
    m_territory->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto typed = [this] { check(); };
    for (auto* const line : {m_startsAt, m_place}) {
        connect(line, &QLineEdit::textChanged, this, typed);
    }
    for (auto* const box : {m_kind, m_territory}) {
        connect(box, &QComboBox::currentIndexChanged, this, typed);
    }
    connect(m_heldOn, &DateField::dateChanged, this, typed);
    connect(m_heldOn, &QLineEdit::textChanged, this, typed);
}

void MeetingForm::ask(const Directory& directory, const MeetingDraft& draft)
{
    m_draft = draft;
    begin(draft.id ? tr("Correcting the meeting") : tr("New meeting"), m_kind,
          [this, &directory] { fill(directory); });
}

void MeetingForm::fill(const Directory& directory)
{
    const auto& file = m_draft.file;
    m_kind->setCurrentIndex(static_cast<int>(file.kind));
    m_heldOn->setDate(m_draft.id ? std::optional{file.heldOn} : std::nullopt);
    m_startsAt->setText(timeText(file.startsAt));
    m_place->setText(fromUtf8(file.place));
    m_territory->clear();
    m_territory->addItem(tr("the whole département"), QVariant::fromValue<qlonglong>(0));
    for (const auto& [id, name] : directory.territories) {
        m_territory->addItem(fromUtf8(name), QVariant::fromValue<qlonglong>(id.value));
    }
    m_territory->setCurrentIndex(
        std::max(0, m_territory->findData(QVariant::fromValue<qlonglong>(file.territory.value))));
}

void MeetingForm::read()
{
    auto& file = m_draft.file;
    file.kind = static_cast<meeting::MeetingKind>(m_kind->currentIndex());
    file.heldOn = m_heldOn->date().value_or(file.heldOn);
    file.startsAt = readTime(m_startsAt->text());
    file.place = toUtf8(m_place->text().simplified());
    file.territory = TerritoryId{m_territory->currentData().toLongLong()};
}

SideForm::Problem MeetingForm::problem() const
{
    if (m_heldOn->isWrong()) {
        return {tr("“%1” is no date: dd/mm/yyyy.").arg(m_heldOn->text()), m_heldOn};
    }
    if (!m_heldOn->date()) {
        return {tr("Say on which day it is held."), m_heldOn};
    }
    if (!m_startsAt->text().trimmed().isEmpty() && !m_draft.file.startsAt) {
        return {tr("“%1” is no time: 14:30.").arg(m_startsAt->text()), m_startsAt};
    }
    return {};
}

} // namespace jalon::ui
