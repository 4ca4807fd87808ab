// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/FieldLabels.h"

#include "ui/common/CodeText.h"
#include "ui/common/Formats.h"
#include "ui/common/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using caf::Field;

constexpr int kShownOfNir = 7;
constexpr int kNirSize = 13;

/// In the order of the fields.
constexpr std::array<const char*, caf::kFieldCount> kLabels = {
    QT_TRANSLATE_NOOP("ListFields", "last name"),
    QT_TRANSLATE_NOOP("ListFields", "first name"),
    QT_TRANSLATE_NOOP("ListFields", "birth name"),
    QT_TRANSLATE_NOOP("ListFields", "birth date"),
    QT_TRANSLATE_NOOP("ListFields", "title"),
    QT_TRANSLATE_NOOP("ListFields", "NIR"),
    QT_TRANSLATE_NOOP("ListFields", "the Département’s identifier"),
    QT_TRANSLATE_NOOP("ListFields", "CAF or MSA number"),
    QT_TRANSLATE_NOOP("ListFields", "role in the household"),
    QT_TRANSLATE_NOOP("ListFields", "France Travail’s identifier"),
    QT_TRANSLATE_NOOP("ListFields", "date of the request"),
    QT_TRANSLATE_NOOP("ListFields", "rights opened on"),
    QT_TRANSLATE_NOOP("ListFields", "notified on"),
    QT_TRANSLATE_NOOP("ListFields", "subject to rights and duties"),
    QT_TRANSLATE_NOOP("ListFields", "state of the rights"),
    QT_TRANSLATE_NOOP("ListFields", "benefit"),
    QT_TRANSLATE_NOOP("ListFields", "family situation"),
    QT_TRANSLATE_NOOP("ListFields", "pre-orientation"),
    QT_TRANSLATE_NOOP("ListFields", "address"),
    QT_TRANSLATE_NOOP("ListFields", "number in the street"),
    QT_TRANSLATE_NOOP("ListFields", "kind of street"),
    QT_TRANSLATE_NOOP("ListFields", "name of the street"),
    QT_TRANSLATE_NOOP("ListFields", "complement of address"),
    QT_TRANSLATE_NOOP("ListFields", "second complement of address"),
    QT_TRANSLATE_NOOP("ListFields", "third complement of address"),
    QT_TRANSLATE_NOOP("ListFields", "postcode"),
    QT_TRANSLATE_NOOP("ListFields", "commune"),
    QT_TRANSLATE_NOOP("ListFields", "postcode and commune"),
    QT_TRANSLATE_NOOP("ListFields", "INSEE code"),
    QT_TRANSLATE_NOOP("ListFields", "phone"),
    QT_TRANSLATE_NOOP("ListFields", "second phone"),
    QT_TRANSLATE_NOOP("ListFields", "third phone"),
    QT_TRANSLATE_NOOP("ListFields", "e-mail"),
    QT_TRANSLATE_NOOP("ListFields", "orientation decided on"),
    QT_TRANSLATE_NOOP("ListFields", "orientation requested on"),
    QT_TRANSLATE_NOOP("ListFields", "orientation notified on"),
    QT_TRANSLATE_NOOP("ListFields", "path"),
    QT_TRANSLATE_NOOP("ListFields", "support"),
    QT_TRANSLATE_NOOP("ListFields", "organisation"),
    QT_TRANSLATE_NOOP("ListFields", "referent"),
    QT_TRANSLATE_NOOP("ListFields", "referents to add"),
    QT_TRANSLATE_NOOP("ListFields", "referents to remove"),
    QT_TRANSLATE_NOOP("ListFields", "organisations to attach"),
    QT_TRANSLATE_NOOP("ListFields", "letter sent on"),
    QT_TRANSLATE_NOOP("ListFields", "seen in interview on"),
    QT_TRANSLATE_NOOP("ListFields", "appointment fixed on"),
    QT_TRANSLATE_NOOP("ListFields", "date of the appointment"),
    QT_TRANSLATE_NOOP("ListFields", "time of the appointment"),
    QT_TRANSLATE_NOOP("ListFields", "place of the appointment"),
    QT_TRANSLATE_NOOP("ListFields", "attendance"),
    QT_TRANSLATE_NOOP("ListFields", "first appointment on"),
    QT_TRANSLATE_NOOP("ListFields", "kind of contract"),
    QT_TRANSLATE_NOOP("ListFields", "contract signed on"),
    QT_TRANSLATE_NOOP("ListFields", "contract starts on"),
    QT_TRANSLATE_NOOP("ListFields", "contract ends on"),
    QT_TRANSLATE_NOOP("ListFields", "CER signed on"),
    QT_TRANSLATE_NOOP("ListFields", "exited on"),
    QT_TRANSLATE_NOOP("ListFields", "reason of the exit"),
    QT_TRANSLATE_NOOP("ListFields", "sanction"),
    QT_TRANSLATE_NOOP("ListFields", "sanction notified on"),
    QT_TRANSLATE_NOOP("ListFields", "barrier"),
    QT_TRANSLATE_NOOP("ListFields", "level of the barrier"),
    QT_TRANSLATE_NOOP("ListFields", "employment"),
    QT_TRANSLATE_NOOP("ListFields", "employment starts on"),
    QT_TRANSLATE_NOOP("ListFields", "employment ends on"),
    QT_TRANSLATE_NOOP("ListFields", "registered with France Travail on"),
    QT_TRANSLATE_NOOP("ListFields", "code of the registration"),
    QT_TRANSLATE_NOOP("ListFields", "reason of the registration"),
    QT_TRANSLATE_NOOP("ListFields", "category of the registration"),
};

constexpr std::array kGroups = {
    FieldGroup{QT_TRANSLATE_NOOP("ListFields", "Who"), Field::LastName, Field::FranceTravailId},
    FieldGroup{QT_TRANSLATE_NOOP("ListFields", "RSA rights"), Field::DemandDate, Field::PreOrientation},
    FieldGroup{QT_TRANSLATE_NOOP("ListFields", "Where and how to reach"), Field::Street, Field::Email},
    FieldGroup{QT_TRANSLATE_NOOP("ListFields", "Follow-up"), Field::OrientationDate,
               Field::EmploymentEndDate},
    FieldGroup{QT_TRANSLATE_NOOP("ListFields", "Registration with France Travail"), Field::RegistrationDate,
               Field::RegistrationCategory},
};

template <CodedEnum Enum>
QString enumText(std::string_view code)
{
    const auto value = fromCode<Enum>(code);
    return value ? codeText(*value) : fromUtf8(code);
}

QString yesNoText(std::string_view value)
{
    if (value == "O") {
        return QCoreApplication::translate("ListFields", "yes");
    }
    return value == "N" ? QCoreApplication::translate("ListFields", "no") : fromUtf8(value);
}

} // namespace

QString fieldLabel(Field field)
{
    return QCoreApplication::translate("ListFields", kLabels[static_cast<std::size_t>(field)]);
}

QString fieldLabel(std::string_view code)
{
    const auto field = fromCode<Field>(code);
    return field ? fieldLabel(*field) : fromUtf8(code);
}

std::span<const FieldGroup> fieldGroups()
{
    return kGroups;
}

QString groupLabel(const FieldGroup& group)
{
    return QCoreApplication::translate("ListFields", group.title);
}

QString listedValueText(Field field, std::string_view value)
{
    if (const auto day = Date::fromIso(value)) {
        return dateText(day);
    }
    switch (field) {
    case Field::Civility:
        return enumText<casefile::Civility>(value);
    case Field::Role:
        return roleText(value);
    case Field::FamilySituation:
        return familyText(value);
    case Field::RightsState:
        return rightsStateText(value);
    case Field::Sdd:
        return yesNoText(value);
    case Field::Nir:
        return maskedNir(std::string{value});
    case Field::Phone1:
    case Field::Phone2:
    case Field::Phone3:
        return phoneText(std::string{value});
    case Field::Path:
        return enumText<casefile::PathType>(value);
    case Field::Barrier:
        return enumText<casefile::BarrierTheme>(value);
    default:
        return fromUtf8(value);
    }
}

QString listedValueText(std::string_view code, std::string_view value)
{
    const auto field = fromCode<Field>(code);
    return field ? listedValueText(*field, value) : fromUtf8(value);
}

QString cellText(std::optional<Field> field, std::string_view cell)
{
    auto text = fromUtf8(cell);
    if (field != Field::Nir || text.size() <= kShownOfNir) {
        return text;
    }
    auto digits = text;
    digits.remove(QRegularExpression{u"[\\s.-]"_s});
    return digits.size() >= kNirSize ? maskedNir(toUtf8(digits)) : text.left(kShownOfNir) + u'…';
}

} // namespace jalon::ui
