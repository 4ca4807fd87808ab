// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/IdentityTab.h"

#include "ui/casefile/AddMenu.h"
#include "ui/casefile/EventText.h"
#include "ui/common/CodeText.h"
#include "ui/common/FieldText.h"
#include "ui/common/Formats.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Text.h"

#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kGap = 24;
constexpr int kLineGap = 6;

/// "06 12 34 56 78 (typed here)".
QString withSource(const QString& value, std::optional<casefile::Source> by)
{
    return value.isEmpty() || !by ? value : u"%1 (%2)"_s.arg(value, codeText(*by));
}

QLabel* selectable()
{
    auto* const label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

IdentityTab::IdentityTab(QWidget* parent)
    : FileTab(parent),
      m_columns(new QHBoxLayout),
      m_area(new QScrollArea),
      m_seeNir(new QToolButton),
      m_others(new QVBoxLayout),
      m_territory(mutedLabel({}))
{
    auto* const page = new QWidget;
    page->setLayout(m_columns);
    m_columns->setSpacing(kGap);
    auto* const who = new QVBoxLayout;
    auto* const where = new QVBoxLayout;
    who->setSpacing(kLineGap); // else they and theirs take the one between the columns
    where->setSpacing(kLineGap);
    m_columns->addLayout(who, 2);
    m_columns->addLayout(where, 3);
    buildWho(who);
    buildWhere(where);
    who->addStretch(1);
    where->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(page);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_area);
}

void IdentityTab::resizeEvent(QResizeEvent* event)
{
    FileTab::resizeEvent(event);
    arrangeColumns();
}

void IdentityTab::arrangeColumns()
{
    const auto margins = m_columns->contentsMargins();
    const int needed = margins.left() + m_columns->itemAt(0)->minimumSize().width() + m_columns->spacing()
                       + m_columns->itemAt(1)->minimumSize().width() + margins.right();
    const int room = width() - m_area->verticalScrollBar()->sizeHint().width();
    m_columns->setDirection(needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget* IdentityTab::entry() const
{
    return m_buttons.front();
}

void IdentityTab::buildWho(QVBoxLayout* column)
{
    auto* const identity = addSection(
        column, tr("Identity"),
        {button(u"correctIdentity"_s, tr("Correct identity…"), [this] { ask(EventKind::Identity); })});
    auto* const lines = addLines(identity, {"civility", "last_name", "birth_name", "first_name", "birth_on"});
    m_seeNir->setObjectName(u"showNir"_s);
    m_seeNir->setIcon(icon(Glyph::Eye));
    m_seeNir->setCheckable(true);
    m_seeNir->setText(tr("Show the whole NIR"));
    m_seeNir->setToolTip(m_seeNir->text());
    connect(m_seeNir, &QToolButton::toggled, this, &IdentityTab::showNir);
    auto* const nir = selectable();
    nir->setObjectName(u"nirValue"_s);
    nir->setWordWrap(false);
    m_lines["nir"] = nir;
    auto* const nirLine = new QHBoxLayout;
    nirLine->addWidget(nir);
    nirLine->addWidget(m_seeNir);
    nirLine->addStretch(1);
    lines->addRow(mutedLabel(sentenceCase(fieldText("nir"))), nirLine);
    addLine(lines, "own_id");
    addLine(lines, "france_travail_id");
    m_correctContact =
        button(u"correctContact"_s, tr("Correct contact details…"), [this] { ask(EventKind::Contact); });
    auto* const contact = addSection(column, tr("Contact details"), {m_correctContact});
    addLines(contact, {"mobile", "landline", "email"});
    contact->addWidget(mutedLabel(tr("What is typed here is kept: lists do not replace it.")));
    auto* const household = addSection(column, tr("Household"), {});
    addLines(household, {"matricule", "fund", "family_situation", "role"});
    household->addLayout(m_others);
}

void IdentityTab::buildWhere(QVBoxLayout* column)
{
    m_move = button(u"addResidence"_s, tr("Move…"), [this] { ask(EventKind::Residence); });
    auto* const addresses = addSection(
        column, tr("Addresses"),
        {m_move, button(u"correctResidence"_s, tr("Correct address…"), [this] { correct(m_residences); })});
    m_residences = addTable(addresses, u"residences"_s, tr("Addresses"),
                            {tr("From"), tr("To"), tr("Address"), tr("INSEE code")});
    addresses->addWidget(m_territory);
    auto* const rights = addSection(column, tr("Rights"), {});
    m_rights = addTable(rights, u"rights"_s, tr("Rights"), {tr("From"), tr("To"), tr("State and duties")});
    rights->addWidget(mutedLabel(tr("Rights come from the CAF’s lists and are not corrected here.")));
    m_cancelRegistration = button(u"cancelRegistration"_s, tr("Cancel this event"), [this] {
        if (const auto* const row = m_registrations->chosen(); row != nullptr) {
            Q_EMIT cancelAsked(row->fact);
        }
    });
    auto* const registrations =
        addSection(column, tr("Registration with France Travail"),
                   {button(u"addRegistrationButton"_s, tr("Add…"), [this] { ask(EventKind::Registration); }),
                    button(u"correctRegistration"_s, tr("Correct"), [this] { correct(m_registrations); }),
                    m_cancelRegistration});
    m_registrations = addTable(registrations, u"registrations"_s, tr("Registration with France Travail"),
                               {tr("From"), tr("To"), tr("Category"), tr("Reason")});
    connect(m_residences, &RowsTable::addAsked, m_move, &QPushButton::click);
    connect(m_registrations, &RowsTable::addAsked, this, [this] { ask(EventKind::Registration); });
    connect(m_registrations, &RowsTable::cancelAsked, m_cancelRegistration, &QPushButton::click);
    connect(m_residences, &RowsTable::correctAsked, this, [this] { correct(m_residences); });
    connect(m_registrations, &RowsTable::correctAsked, this, [this] { correct(m_registrations); });
}

QPushButton* IdentityTab::button(const QString& name, const QString& text, const std::function<void()>& act)
{
    auto* const made = new QPushButton(text);
    made->setObjectName(name);
    made->setAutoDefault(true);
    connect(made, &QPushButton::clicked, this, act);
    m_buttons.push_back(made);
    return made;
}

QVBoxLayout* IdentityTab::addSection(QVBoxLayout* column, const QString& title,
                                     std::initializer_list<QPushButton*> buttons)
{
    auto* const head = new QHBoxLayout;
    head->addWidget(sectionLabel(title));
    head->addStretch(1);
    for (auto* const one : buttons) {
        head->addWidget(one);
    }
    auto* const section = new QVBoxLayout;
    section->addLayout(head);
    column->addLayout(section);
    column->addSpacing(kGap / 2);
    return section;
}

QFormLayout* IdentityTab::addLines(QVBoxLayout* section, std::initializer_list<std::string_view> columns)
{
    auto* const lines = new QFormLayout;
    for (const auto column : columns) {
        addLine(lines, column);
    }
    section->addLayout(lines);
    return lines;
}

void IdentityTab::addLine(QFormLayout* lines, std::string_view column)
{
    auto* const value = selectable();
    value->setObjectName(widgetName(column) + u"Value"_s);
    m_lines[column] = value;
    lines->addRow(mutedLabel(sentenceCase(fieldText(column))), value);
}

RowsTable* IdentityTab::addTable(QVBoxLayout* section, const QString& name, const QString& title,
                                 const QStringList& headers)
{
    auto* const table = new RowsTable(name, headers);
    table->setAccessibleName(title);
    table->fitHeight();
    section->addWidget(table);
    return table;
}

void IdentityTab::ask(EventKind kind)
{
    if (m_isEditable && m_content && whyNotAdd(kind, *m_content).isEmpty()) {
        Q_EMIT draftAsked(newDraft(kind, *m_content));
    }
}

void IdentityTab::correct(const RowsTable* table)
{
    if (const auto* const row = table->chosen(); row != nullptr) {
        Q_EMIT correctAsked(row->fact);
    }
}

void IdentityTab::say(std::string_view column, const QString& text)
{
    m_lines.at(column)->setText(text.isEmpty() ? u"–"_s : text);
}

void IdentityTab::setContent(const FileContentPtr& content)
{
    const bool isOther = !m_content || m_content->file.person != content->file.person;
    m_content = content;
    if (isOther) {
        m_seeNir->setChecked(false);
    }
    showIdentity();
    showContact();
    showHousehold();
    showTables();
    setEditable(m_isEditable);
    arrangeColumns();
}

void IdentityTab::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    for (auto* const one : m_buttons) {
        one->setEnabled(isEditable);
    }
    if (m_content) {
        const auto why = whyNotAdd(EventKind::Residence, *m_content);
        m_move->setEnabled(isEditable && why.isEmpty());
        m_move->setToolTip(why);
    }
}

void IdentityTab::choose(FactId fact)
{
    m_residences->choose(fact);
    m_registrations->choose(fact);
}

void IdentityTab::showIdentity()
{
    const auto& identity = m_content->file.identity;
    say("civility", identity.civility ? codeText(*identity.civility) : QString{});
    say("last_name", fromUtf8(identity.lastName));
    say("birth_name", fromUtf8(identity.birthName));
    say("first_name", fromUtf8(identity.firstName));
    say("birth_on", dateText(identity.birthOn));
    say("own_id", fromUtf8(identity.ownId));
    say("france_travail_id", fromUtf8(identity.franceTravailId));
    showNir();
}

void IdentityTab::showNir()
{
    if (m_content) {
        const auto& nir = m_content->file.identity.nir;
        say("nir", m_seeNir->isChecked() ? fromUtf8(nir) : maskedNir(nir));
        m_seeNir->setVisible(!nir.empty());
    }
}

void IdentityTab::showContact()
{
    const auto& contact = m_content->file.contact;
    say("mobile", withSource(phoneText(contact.mobile), contact.mobileBy));
    say("landline", withSource(phoneText(contact.landline), contact.landlineBy));
    say("email", withSource(fromUtf8(contact.email), contact.emailBy));
}

void IdentityTab::showHousehold()
{
    const auto& household = m_content->file.household;
    const auto file = household ? household->file : casefile::HouseholdFile{};
    say("matricule", fromUtf8(file.matricule));
    say("fund", fromUtf8(file.fund));
    say("family_situation", familyText(file.familySituation));
    say("role", household ? roleText(household->role) : QString{});
    while (auto* const item = m_others->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    QWidget* before = m_correctContact;
    for (const auto& other : m_content->household) {
        auto* const link = new QPushButton(
            icon(Glyph::Person), u"%1 %2, %3, %4"_s.arg(fromUtf8(other.lastName), fromUtf8(other.firstName),
                                                        roleText(other.role), dateText(other.birthOn)));
        link->setObjectName(u"householdPerson"_s);
        link->setAutoDefault(true);
        link->setToolTip(tr("Open this file"));
        connect(link, &QPushButton::clicked, this,
                [this, person = other.person] { Q_EMIT personAsked(person); });
        m_others->addWidget(link, 0, Qt::AlignLeft);
        setTabOrder(before, link);
        before = link;
    }
}

void IdentityTab::showTables()
{
    std::vector<FactRow> residences;
    for (const auto& [id, row] : m_content->file.residences) {
        residences.push_back(
            {id,
             EventKind::Residence,
             {dateText(row.startsOn), dateText(lastDayOf(row)), addressText(row), fromUtf8(row.insee)},
             row.endsOn && *row.endsOn <= m_content->today});
    }
    const auto territory = territoryName(*m_content->directory, m_content->territory);
    m_territory->setVisible(!residences.empty());
    m_territory->setText(territory.isEmpty() ? tr("This commune belongs to no territory of the base.")
                                             : tr("Territory: %1").arg(territory));
    m_residences->setRows(std::move(residences));
    std::vector<FactRow> rights;
    std::vector<FactRow> registrations;
    for (const auto& event : m_content->events) {
        const QString from = dateText(event.on);
        const QString to = dateText(lastDayOf(event.event));
        if (const auto* const period = std::get_if<casefile::RightsPeriod>(&event.event)) {
            rights.push_back({event.fact, event.kind(), {from, to, rightsText(*period)}, !to.isEmpty()});
        } else if (const auto* const row = std::get_if<casefile::Registration>(&event.event)) {
            registrations.push_back({event.fact,
                                     event.kind(),
                                     {from, to, fromUtf8(row->category), fromUtf8(row->reason)},
                                     !to.isEmpty()});
        }
    }
    m_rights->setRows(std::move(rights));
    m_registrations->setRows(std::move(registrations));
}

} // namespace jalon::ui
