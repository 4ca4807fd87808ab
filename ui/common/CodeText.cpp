// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CodeText.h"

#include "ui/common/Text.h"

#include <QCoreApplication>

namespace jalon::ui {

namespace {

template <std::size_t N>
using Labels = std::array<const char*, N>;

template <class Enum, std::size_t N>
QString label(const Labels<N>& labels, Enum value)
{
    static_assert(N == EnumCodes<Enum>::codes.size());
    return QCoreApplication::translate("Codes", labels[static_cast<std::size_t>(value)]);
}

constexpr Labels<2> kCivilities = {QT_TRANSLATE_NOOP("Codes", "Mr"), QT_TRANSLATE_NOOP("Codes", "Mrs")};
constexpr Labels<3> kPaths = {QT_TRANSLATE_NOOP("Codes", "employment"),
                              QT_TRANSLATE_NOOP("Codes", "socio-professional"),
                              QT_TRANSLATE_NOOP("Codes", "social")};
constexpr Labels<3> kSupports = {QT_TRANSLATE_NOOP("Codes", "standard"),
                                 QT_TRANSLATE_NOOP("Codes", "reinforced"),
                                 QT_TRANSLATE_NOOP("Codes", "global")};
constexpr Labels<2> kReferentRoles = {QT_TRANSLATE_NOOP("Codes", "sole referent"),
                                      QT_TRANSLATE_NOOP("Codes", "co-referent")};
constexpr Labels<4> kAppointmentKinds = {
    QT_TRANSLATE_NOOP("Codes", "collective information"), QT_TRANSLATE_NOOP("Codes", "orientation interview"),
    QT_TRANSLATE_NOOP("Codes", "first appointment"), QT_TRANSLATE_NOOP("Codes", "follow-up")};
constexpr Labels<5> kAppointmentStatuses = {
    QT_TRANSLATE_NOOP("Codes", "planned"), QT_TRANSLATE_NOOP("Codes", "attended"),
    QT_TRANSLATE_NOOP("Codes", "excused"), QT_TRANSLATE_NOOP("Codes", "no-show"),
    QT_TRANSLATE_NOOP("Codes", "cancelled")};
constexpr Labels<4> kContractKinds = {QT_TRANSLATE_NOOP("Codes", "CER"), QT_TRANSLATE_NOOP("Codes", "PPAE"),
                                      QT_TRANSLATE_NOOP("Codes", "CEJ"),
                                      QT_TRANSLATE_NOOP("Codes", "contrat d’engagement")};
constexpr Labels<11> kBarriers = {QT_TRANSLATE_NOOP("Codes", "housing"),
                                  QT_TRANSLATE_NOOP("Codes", "finding work"),
                                  QT_TRANSLATE_NOOP("Codes", "training"),
                                  QT_TRANSLATE_NOOP("Codes", "administrative formalities"),
                                  QT_TRANSLATE_NOOP("Codes", "money difficulties"),
                                  QT_TRANSLATE_NOOP("Codes", "mobility"),
                                  QT_TRANSLATE_NOOP("Codes", "health"),
                                  QT_TRANSLATE_NOOP("Codes", "family constraints, childcare"),
                                  QT_TRANSLATE_NOOP("Codes", "language, literacy"),
                                  QT_TRANSLATE_NOOP("Codes", "digital skills"),
                                  QT_TRANSLATE_NOOP("Codes", "isolation, social links")};
constexpr Labels<3> kMeetingKinds = {QT_TRANSLATE_NOOP("Codes", "Collective information"),
                                     QT_TRANSLATE_NOOP("Codes", "Orientation meeting"),
                                     QT_TRANSLATE_NOOP("Codes", "Multidisciplinary team")};
constexpr Labels<4> kLetterKinds = {QT_TRANSLATE_NOOP("Codes", "Invitation to a meeting"),
                                    QT_TRANSLATE_NOOP("Codes", "Notification of orientation"),
                                    QT_TRANSLATE_NOOP("Codes", "CER (mutual commitments)"),
                                    QT_TRANSLATE_NOOP("Codes", "Contrat d’engagement")};
constexpr Labels<4> kOutcomes = {
    QT_TRANSLATE_NOOP("Codes", "completed"), QT_TRANSLATE_NOOP("Codes", "refused by the person"),
    QT_TRANSLATE_NOOP("Codes", "refused by the organisation"), QT_TRANSLATE_NOOP("Codes", "abandoned")};
constexpr Labels<3> kNotifiedBy = {QT_TRANSLATE_NOOP("Codes", "written in a list"),
                                   QT_TRANSLATE_NOOP("Codes", "date of the first list that shows the person"),
                                   QT_TRANSLATE_NOOP("Codes", "unknown")};
constexpr Labels<2> kSources = {QT_TRANSLATE_NOOP("Codes", "from a list"),
                                QT_TRANSLATE_NOOP("Codes", "typed here")};
constexpr Labels<4> kPrivacyKinds = {
    QT_TRANSLATE_NOOP("Codes", "access to one’s data"), QT_TRANSLATE_NOOP("Codes", "rectification"),
    QT_TRANSLATE_NOOP("Codes", "objection"), QT_TRANSLATE_NOOP("Codes", "erasure")};
constexpr Labels<11> kOrganisationKinds = {QT_TRANSLATE_NOOP("Codes", "Département"),
                                           QT_TRANSLATE_NOOP("Codes", "France Travail"),
                                           QT_TRANSLATE_NOOP("Codes", "Mission locale"),
                                           QT_TRANSLATE_NOOP("Codes", "Cap emploi / PLIE"),
                                           QT_TRANSLATE_NOOP("Codes", "CCAS"),
                                           QT_TRANSLATE_NOOP("Codes", "CAF"),
                                           QT_TRANSLATE_NOOP("Codes", "MSA"),
                                           QT_TRANSLATE_NOOP("Codes", "Association"),
                                           QT_TRANSLATE_NOOP("Codes", "Private operator"),
                                           QT_TRANSLATE_NOOP("Codes", "SIAE"),
                                           QT_TRANSLATE_NOOP("Codes", "Other")};
constexpr Labels<3> kRightsFilters = {QT_TRANSLATE_NOOP("Codes", "rights open"),
                                      QT_TRANSLATE_NOOP("Codes", "subject to rights and duties"),
                                      QT_TRANSLATE_NOOP("Codes", "no open rights")};
constexpr Labels<2> kContractFilters = {QT_TRANSLATE_NOOP("Codes", "in force"),
                                        QT_TRANSLATE_NOOP("Codes", "none in force")};
constexpr Labels<9> kNeeds = {QT_TRANSLATE_NOOP("Codes", "late orientation"),
                              QT_TRANSLATE_NOOP("Codes", "orientation due within 7 days"),
                              QT_TRANSLATE_NOOP("Codes", "late first contract"),
                              QT_TRANSLATE_NOOP("Codes", "appointment without an answer"),
                              QT_TRANSLATE_NOOP("Codes", "contract that ends within 30 days"),
                              QT_TRANSLATE_NOOP("Codes", "social path to review"),
                              QT_TRANSLATE_NOOP("Codes", "no news"),
                              QT_TRANSLATE_NOOP("Codes", "exit to qualify"),
                              QT_TRANSLATE_NOOP("Codes", "request about their data without an answer")};
constexpr Labels<7> kRightsStates = {QT_TRANSLATE_NOOP("Codes", "awaiting the Département’s decision"),
                                     QT_TRANSLATE_NOOP("Codes", "refused"),
                                     QT_TRANSLATE_NOOP("Codes", "open and payable"),
                                     QT_TRANSLATE_NOOP("Codes", "open, right suspended"),
                                     QT_TRANSLATE_NOOP("Codes", "open, payment suspended"),
                                     QT_TRANSLATE_NOOP("Codes", "closed"),
                                     QT_TRANSLATE_NOOP("Codes", "closed on an earlier month")};
constexpr Labels<4> kBarrierLevels = {
    QT_TRANSLATE_NOOP("Codes", "0 – resolved"), QT_TRANSLATE_NOOP("Codes", "1 – light"),
    QT_TRANSLATE_NOOP("Codes", "2 – marked"), QT_TRANSLATE_NOOP("Codes", "3 – blocking")};

struct CodeLabel {
    std::string_view code;
    const char* label;
};

constexpr std::array kRoles = {CodeLabel{"DEM", QT_TRANSLATE_NOOP("Codes", "applicant")},
                               CodeLabel{"CJT", QT_TRANSLATE_NOOP("Codes", "partner")}};
constexpr std::array kFamilies = {
    CodeLabel{"MAR", QT_TRANSLATE_NOOP("Codes", "married")},
    CodeLabel{"PAC", QT_TRANSLATE_NOOP("Codes", "in a civil union")},
    CodeLabel{"RPA", QT_TRANSLATE_NOOP("Codes", "living together again after a civil union")},
    CodeLabel{"RVC", QT_TRANSLATE_NOOP("Codes", "living together again, unmarried")},
    CodeLabel{"RVM", QT_TRANSLATE_NOOP("Codes", "living together again, married")},
    CodeLabel{"VIM", QT_TRANSLATE_NOOP("Codes", "living together, unmarried")},
    CodeLabel{"CEL", QT_TRANSLATE_NOOP("Codes", "single")},
    CodeLabel{"DIV", QT_TRANSLATE_NOOP("Codes", "divorced")},
    CodeLabel{"ISO", QT_TRANSLATE_NOOP("Codes", "alone after living together")},
    CodeLabel{"SEF", QT_TRANSLATE_NOOP("Codes", "separated in fact")},
    CodeLabel{"SEL", QT_TRANSLATE_NOOP("Codes", "legally separated")},
    CodeLabel{"VEU", QT_TRANSLATE_NOOP("Codes", "widowed")},
    CodeLabel{"ABA", QT_TRANSLATE_NOOP("Codes", "abandoned")},
};

template <std::size_t N>
QString labelOrCode(const std::array<CodeLabel, N>& labels, std::string_view code)
{
    for (const auto& entry : labels) {
        if (entry.code == code) {
            return QCoreApplication::translate("Codes", entry.label);
        }
    }
    return fromUtf8(code);
}

} // namespace

QString codeText(casefile::Civility civility)
{
    return label(kCivilities, civility);
}

QString codeText(casefile::PathType path)
{
    return label(kPaths, path);
}

QString codeText(casefile::Support support)
{
    return label(kSupports, support);
}

QString codeText(casefile::ReferentRole role)
{
    return label(kReferentRoles, role);
}

QString codeText(casefile::AppointmentKind kind)
{
    return label(kAppointmentKinds, kind);
}

QString codeText(casefile::AppointmentStatus status)
{
    return label(kAppointmentStatuses, status);
}

QString codeText(casefile::ContractKind kind)
{
    return label(kContractKinds, kind);
}

QString codeText(casefile::BarrierTheme theme)
{
    return label(kBarriers, theme);
}

QString codeText(casefile::NotifiedBy origin)
{
    return label(kNotifiedBy, origin);
}

QString codeText(casefile::Source source)
{
    return label(kSources, source);
}

QString codeText(casefile::PrivacyKind kind)
{
    return label(kPrivacyKinds, kind);
}

QString codeText(reference::OrganisationKind kind)
{
    return label(kOrganisationKinds, kind);
}

QString codeText(casefile::RightsFilter rights)
{
    return label(kRightsFilters, rights);
}

QString codeText(casefile::ContractFilter contract)
{
    return label(kContractFilters, contract);
}

QString codeText(casefile::Need need)
{
    return label(kNeeds, need);
}

QString codeText(meeting::MeetingKind kind)
{
    return label(kMeetingKinds, kind);
}

QString codeText(letter::LetterKind kind)
{
    return label(kLetterKinds, kind);
}

QString codeText(offer::Outcome outcome)
{
    return label(kOutcomes, outcome);
}

QString rightsStateText(std::string_view state)
{
    const bool known = state.size() == 1 && state[0] >= '0' && state[0] <= '6';
    return known
               ? QCoreApplication::translate("Codes", kRightsStates[static_cast<std::size_t>(state[0] - '0')])
               : fromUtf8(state);
}

QString roleText(std::string_view role)
{
    return labelOrCode(kRoles, role);
}

QString familyText(std::string_view situation)
{
    return labelOrCode(kFamilies, situation);
}

QString barrierLevelText(int level)
{
    const bool known = level >= 0 && level < static_cast<int>(kBarrierLevels.size());
    return known ? QCoreApplication::translate("Codes", kBarrierLevels[static_cast<std::size_t>(level)])
                 : QString::number(level);
}

} // namespace jalon::ui
