// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields that name one of many: an organisation, a référent, an offer.
#include "ui/casefile/FieldEditor.h"

#include "ui/common/CodeText.h"
#include "ui/common/Text.h"

#include <QCheckBox>
#include <QCompleter>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

/// Those of the organisation, then all others with the name of theirs.
std::vector<std::pair<std::int64_t, QString>> referentNames(const Directory& directory, OrganisationId first)
{
    std::vector<std::pair<std::int64_t, QString>> names;
    std::vector<std::pair<std::int64_t, QString>> others;
    for (const auto& [id, file] : directory.referents) {
        const auto place = organisationName(directory, file.organisation);
        if (first && file.organisation == first) {
            names.emplace_back(id.value, fromUtf8(file.name));
        } else {
            others.emplace_back(id.value, fromUtf8(file.name) + (place.isEmpty() ? place : u" — "_s + place));
        }
    }
    names.insert(names.end(), others.begin(), others.end());
    return names;
}

} // namespace

void FieldEditor::buildName()
{
    const bool isOrganisation = m_field.kind == FieldKind::Organisation;
    m_names = new NameBox(isOrganisation ? tr("none") : tr("nobody"));
    m_names->setMinimumContentsLength(1);
    m_editor = m_names;
    m_create = new QCheckBox;
    m_create->setObjectName(isOrganisation ? u"createOrganisation"_s : u"createReferent"_s);
    m_create->hide();
    m_read = [this]() -> FieldValue {
        if (const auto chosen = m_names->chosen(); chosen != 0) {
            return chosen;
        }
        return m_create->isChecked() ? FieldValue{toUtf8(m_names->currentText().simplified())} : FieldValue{};
    };
    m_write = [this](const FieldValue& value) {
        const auto* const id = std::get_if<std::int64_t>(&value);
        m_names->choose(id == nullptr ? 0 : *id);
        offerToCreate();
    };
    m_isWrong = [this] { return m_create->isVisibleTo(this) && !m_create->isChecked(); };
    connect(m_names, &QComboBox::editTextChanged, this, [this] {
        offerToCreate();
        changed();
    });
    connect(m_names, &NameBox::chosenChanged, this, [this] {
        offerToCreate();
        changed();
    });
    connect(m_create, &QCheckBox::toggled, this, &FieldEditor::changed);
}

/// A name that nobody bears may be a new one's.
void FieldEditor::offerToCreate()
{
    const auto typed = m_names->currentText().simplified();
    const bool isNew = m_names->currentIndex() < 0 && !typed.isEmpty();
    if (isNew && m_field.kind == FieldKind::Organisation) {
        const auto kind = codeText(reference::proposedKind(toUtf8(typed)));
        m_create->setText(tr("Create “%1” (%2)").arg(typed, kind));
    } else if (isNew) {
        m_create->setText(tr("Create “%1”").arg(typed));
    } else {
        m_create->setChecked(false);
    }
    m_create->setVisible(isNew);
}

/// A name of the list, and no other.
void FieldEditor::buildOffer()
{
    m_names = new NameBox;
    m_names->setMinimumContentsLength(1);
    m_editor = m_names;
    std::vector<std::pair<std::int64_t, QString>> names;
    for (const auto& choice : m_field.choices) {
        names.emplace_back(std::get<std::int64_t>(choice.value), choice.text);
    }
    m_names->setNames(names);
    m_read = [this] {
        const auto chosen = m_names->chosen();
        return chosen == 0 ? FieldValue{} : FieldValue{chosen};
    };
    m_write = [this](const FieldValue& value) {
        const auto* const id = std::get_if<std::int64_t>(&value);
        m_names->choose(id == nullptr ? 0 : *id);
        m_names->lineEdit()->setCursorPosition(0);
    };
    m_isWrong = [this] { return m_names->chosen() == 0 && !m_names->currentText().trimmed().isEmpty(); };
    connect(m_names, &QComboBox::editTextChanged, this, &FieldEditor::changed);
    connect(m_names, &NameBox::chosenChanged, this, &FieldEditor::changed);
    // Its title is what one looks for, and what comes first.
    const auto showBeginning = [this] { m_names->lineEdit()->setCursorPosition(0); };
    connect(m_names, &QComboBox::activated, this, showBeginning);
    connect(m_names->completer(), qOverload<const QString&>(&QCompleter::activated), this, showBeginning,
            Qt::QueuedConnection);
}

void FieldEditor::fill(const Directory& directory, OrganisationId organisation)
{
    if (m_names == nullptr || m_field.kind == FieldKind::Offer) {
        return;
    }
    m_isWriting = true;
    const auto typed = m_names->currentIndex() < 0 ? m_names->currentText() : QString{};
    if (m_field.kind == FieldKind::Organisation) {
        fillOrganisations(*m_names, directory);
    } else {
        m_names->setNames(referentNames(directory, organisation));
    }
    if (!typed.isEmpty()) { // a new one's name
        m_names->setEditText(typed);
    }
    offerToCreate();
    m_isWriting = false;
}

} // namespace jalon::ui
