// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offer/OfferForm.h"

#include "ui/common/DateField.h"
#include "ui/common/Text.h"

#include <QPlainTextEdit>

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
    : SideForm(u"offer"_s, parent),
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
      m_description(new QPlainTextEdit)
{
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
    for (auto* const day : {m_startsOn, m_endsOn}) {
        connect(day, &DateField::dateChanged, this, typed);
        connect(day, &QLineEdit::textChanged, this, typed);
    }
    connect(m_description, &QPlainTextEdit::textChanged, this, typed);
}

void OfferForm::build()
{
    add(tr("&Title:"), m_name, u"Title"_s);
    add(tr("&Organisation:"), m_organisation, u"Organisation"_s);
    add(tr("&Fiche-action:"), m_fiche, u"Fiche"_s);
    add(tr("Te&rritory:"), m_territory, u"Territory"_s);
    add(tr("&Audience:"), m_audience, u"Audience"_s);
    add(tr("&Places:"), m_places, u"Places"_s);
    add(tr("First da&y:"), m_startsOn, u"StartsOn"_s);
    add(tr("&Last day:"), m_endsOn, u"EndsOn"_s);
    add(tr("&Contact:"), m_contact, u"Contact"_s);
    add(tr("Co&de:"), m_code, u"Code"_s);
    add(tr("D&escription:"), m_description, u"Description"_s);
    m_places->setPlaceholderText(tr("no limit"));
    m_territory->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * (kDescriptionLines + 1));
}

void OfferForm::ask(const OfferContentPtr& content, const OfferDraft& draft, bool isResumed)
{
    m_content = content;
    m_asked = m_draft = draft;
    m_isResumed = isResumed;
    begin(draft.id ? tr("Correcting the offer") : tr("New offer"), m_name, [this] { fill(); });
}

void OfferForm::fill()
{
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
    file.description = toUtf8(m_description->toPlainText().trimmed());
}

SideForm::Problem OfferForm::problem() const
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

bool OfferForm::isChanged() const
{
    return m_isResumed || !(m_draft.file == m_asked.file);
}

} // namespace jalon::ui
