// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer/OfferForm.h"

#include "ui/common/Banner.h"
#include "ui/common/Buttons.h"
#include "ui/common/DateField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/Text.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kDescriptionLines = 4;
constexpr int kMostTyped = 10'000;
constexpr int kMostOfferPlaces = 100'000;

std::string lineOf(const QLineEdit& field)
{
    return toUtf8(field.text().simplified());
}

/// Nothing typed is no limit; false for what is no count.
bool readOfferPlaces(const QString& text, std::optional<int>& places)
{
    const auto typed = text.simplified();
    bool isNumber = true;
    places = typed.isEmpty() ? std::nullopt : std::optional{typed.toInt(&isNumber)};
    return isNumber && (!places || (*places >= 0 && *places <= kMostOfferPlaces));
}

} // namespace

OfferForm::OfferForm(const Clock& clock, QWidget* parent)
    : QFrame(parent),
      m_title(sectionLabel({})),
      m_banner(new Banner),
      m_name(new QLineEdit),
      m_organisation(new NameBox),
      m_fiche(new NameBox(tr("none"))),
      m_territory(new QComboBox),
      m_audience(new QLineEdit),
      m_places(new QLineEdit),
      m_startsOn(new DateField(clock)),
      m_endsOn(new DateField(clock)),
      m_contact(new QLineEdit),
      m_code(new QLineEdit),
      m_description(new QPlainTextEdit),
      m_problem(mutedLabel({})),
      m_save(button(tr("Save"), "offerSave"))
{
    setObjectName(u"offerForm"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    build();
    const auto typed = [this] { check(); };
    for (auto* const line : {m_name, m_audience, m_places, m_contact, m_code}) {
        line->setMaxLength(kMostTyped);
        connect(line, &QLineEdit::textChanged, this, typed);
    }
    for (auto* const box : {m_organisation, m_fiche}) {
        box->setMinimumContentsLength(1);
        connect(box, &QComboBox::editTextChanged, this, typed);
        connect(box, &NameBox::chosenChanged, this, typed);
    }
    connect(m_territory, &QComboBox::currentIndexChanged, this, typed);
    connect(m_startsOn, &DateField::dateChanged, this, typed);
    connect(m_endsOn, &DateField::dateChanged, this, typed);
    connect(m_startsOn, &QLineEdit::textChanged, this, typed);
    connect(m_endsOn, &QLineEdit::textChanged, this, typed);
    connect(m_description, &QPlainTextEdit::textChanged, this, typed);
    connect(m_save, &QPushButton::clicked, this, &OfferForm::save);
    auto* const shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &OfferForm::save);
}

void OfferForm::build()
{
    auto* const page = new QWidget;
    auto* const rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, kMargin, 0);
    auto* const form = new QFormLayout;
    rows->addLayout(form);
    rows->addStretch(1);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString& label, QWidget* field, const char* name) {
        field->setObjectName(QString::fromLatin1(name));
        addField(form, label, field);
    };
    add(tr("&Title:"), m_name, "offerTitle");
    add(tr("&Organisation:"), m_organisation, "offerOrganisation");
    add(tr("&Fiche-action:"), m_fiche, "offerFiche");
    add(tr("Te&rritory:"), m_territory, "offerTerritory");
    add(tr("&Audience:"), m_audience, "offerAudience");
    add(tr("&Places:"), m_places, "offerPlaces");
    add(tr("First da&y:"), m_startsOn, "offerStartsOn");
    add(tr("&Last day:"), m_endsOn, "offerEndsOn");
    add(tr("&Contact:"), m_contact, "offerContact");
    add(tr("Co&de:"), m_code, "offerCode");
    add(tr("D&escription:"), m_description, "offerDescription");
    m_places->setPlaceholderText(tr("no limit"));
    m_territory->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * (kDescriptionLines + 1));
    m_problem->setObjectName(u"offerProblem"_s);
    m_problem->setWordWrap(true);
    m_title->setObjectName(u"offerFormTitle"_s);
    m_title->setWordWrap(true);
    auto* const area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    auto* const giveUp = button(tr("Give up"), "offerGiveUp");
    giveUp->setToolTip(tr("Esc"));
    m_save->setToolTip(tr("Ctrl+S, or Enter"));
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (auto* const one : {m_save, giveUp}) {
        one->setAutoDefault(true);
        buttons->addWidget(one);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(m_title);
    layout->addWidget(m_banner);
    layout->addWidget(area, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    constexpr int kLetters = 56;
    setMinimumWidth(lettersWide(*this, kLetters));
    connect(giveUp, &QPushButton::clicked, this, &OfferForm::givenUp);
}

void OfferForm::ask(const OfferContentPtr& content, const OfferDraft& draft, bool isResumed)
{
    m_content = content;
    m_asked = m_draft = draft;
    m_isResumed = isResumed;
    m_banner->hide();
    m_title->setText(draft.id ? tr("Correcting the offer") : tr("New offer"));
    setAccessibleName(m_title->text());
    setSaving(false);
    fill();
    check();
    show();
    m_name->setFocus(Qt::TabFocusReason);
}

void OfferForm::fill()
{
    m_isFilling = true;
    const auto& file = m_draft.file;
    m_name->setText(fromUtf8(file.title));
    fillOrganisations(*m_organisation, *m_content->directory);
    m_organisation->choose(file.organisation.value);
    if (!file.organisation) {
        m_organisation->setEditText(fromUtf8(file.organisationName));
    }
    m_fiche->setNames(m_content->fiches);
    m_fiche->choose(file.fiche.value);
    m_fiche->lineEdit()->setCursorPosition(0);
    m_territory->clear();
    m_territory->addItem(tr("the whole département"), QVariant::fromValue<qlonglong>(0));
    for (const auto& [id, name] : m_content->directory->territories) {
        m_territory->addItem(fromUtf8(name), QVariant::fromValue<qlonglong>(id.value));
    }
    m_territory->setCurrentIndex(
        std::max(0, m_territory->findData(QVariant::fromValue<qlonglong>(file.territory.value))));
    m_audience->setText(fromUtf8(file.audience));
    m_places->setText(file.places ? QString::number(*file.places) : QString{});
    m_startsOn->setDate(file.startsOn);
    m_endsOn->setDate(file.endsOn);
    m_contact->setText(fromUtf8(file.contact));
    m_code->setText(fromUtf8(file.code));
    m_description->setPlainText(fromUtf8(file.description));
    for (auto* const line : {m_audience, m_contact}) {
        line->setCursorPosition(0); // the beginning is what tells
    }
    m_isFilling = false;
}

/// One that left the plan is in no list: the offer is its own again when it comes back.
bool OfferForm::keepsLeftFiche() const
{
    const auto fiche = m_asked.file.fiche;
    return fiche && m_fiche->findData(QVariant::fromValue<qlonglong>(fiche.value)) < 0
           && m_fiche->currentIndex() < 0 && m_fiche->currentText().isEmpty();
}

void OfferForm::read()
{
    auto& file = m_draft.file;
    file.title = lineOf(*m_name);
    file.organisation = OrganisationId{m_organisation->chosen()};
    file.organisationName =
        file.organisation ? std::string{} : toUtf8(m_organisation->currentText().simplified());
    if (!keepsLeftFiche()) {
        file.fiche = programme::FicheId{m_fiche->chosen()};
    }
    file.territory = TerritoryId{m_territory->currentData().toLongLong()};
    file.audience = lineOf(*m_audience);
    readOfferPlaces(m_places->text(), file.places);
    file.startsOn = m_startsOn->date();
    file.endsOn = m_endsOn->date();
    file.contact = lineOf(*m_contact);
    file.code = lineOf(*m_code);
    file.description = toUtf8(m_description->toPlainText().trimmed().left(kMostTyped));
}

std::pair<QString, QWidget*> OfferForm::problem() const
{
    const auto& file = m_draft.file;
    std::optional<int> places;
    if (file.title.empty()) {
        return {tr("Give the offer a title."), m_name};
    }
    if (!file.fiche && m_fiche->currentIndex() < 0 && !m_fiche->currentText().trimmed().isEmpty()) {
        return {tr("No fiche-action has this name: choose one of the list."), m_fiche};
    }
    if (!readOfferPlaces(m_places->text(), places)) {
        return {tr("“%1” is no count of places.").arg(m_places->text()), m_places};
    }
    for (auto* const day : {m_startsOn, m_endsOn}) {
        if (day->isWrong()) {
            return {tr("“%1” is no date: dd/mm/yyyy.").arg(day->text()), day};
        }
    }
    if (file.startsOn && file.endsOn && *file.endsOn < *file.startsOn) {
        return {tr("The last day comes before the first."), m_endsOn};
    }
    return {};
}

void OfferForm::check()
{
    if (m_isFilling) {
        return;
    }
    read();
    const auto [sentence, field] = problem();
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    for (auto* const one : std::initializer_list<QWidget*>{m_name, m_fiche, m_places, m_startsOn, m_endsOn}) {
        one->setAccessibleDescription(one == field ? sentence : QString{});
    }
    m_save->setEnabled(sentence.isEmpty());
}

bool OfferForm::isChanged() const
{
    return m_isResumed || !(m_draft.file == m_asked.file);
}

void OfferForm::setSaving(bool isSaving)
{
    for (auto* const child : findChildren<QScrollArea*>()) {
        child->setEnabled(!isSaving);
    }
    m_save->setEnabled(!isSaving);
}

void OfferForm::fail(const Error& error)
{
    setSaving(false);
    check();
    m_banner->say(Tone::Warning, errorText(error));
    m_name->setFocus();
}

void OfferForm::save()
{
    if (m_save->isEnabled()) {
        Q_EMIT saveAsked();
    } else if (auto* const field = problem().second; field != nullptr) {
        field->setFocus(Qt::TabFocusReason);
    }
}

void OfferForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        save();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace jalon::ui
