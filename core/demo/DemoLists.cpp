// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoLists.h"

#include "demo/CsvLine.h"
#include "demo/Population.h"

#include <algorithm>
#include <array>

namespace jalon::demo {

namespace {

constexpr std::string_view kStockHeader =
    "MATRICULE;ROLE PERSONNE;TYPE PERSONNE;NOM;NOM DE NAISSANCE;PRENOM;DATE DE NAISSANCE;NIR;ADRESSE;CODE "
    "POSTAL;"
    "VILLE;NUMERO TELEPHONE DOSSIER;ADRESSE ELECTRONIQUE DOSSIER;ETATDOSRSA;TOPPERSDRODEVORSA;NATPF;SITFAM;"
    "DATE DEBUT DROITS - DEVOIRS";
constexpr std::string_view kPartnerHeader =
    "Matricule;NIR;Nom;Prénom;Date de naissance;Date d'orientation;Parcours;Accompagnement;Demandé "
    "le;Notifié le;"
    "Structure;Référent;RDV fixé le;Date du RDV;Présence;Type de contrat;Date de signature;Date de début;"
    "Date de fin";
constexpr int kOrientationColumns = 7;
constexpr int kAppointmentColumns = 3;
constexpr int kContractColumns = 4;

std::string monthOf(const World& world, int month)
{
    return world.listDate(month).toIso().substr(0, 7);
}

/// What a row says, as texts, so that one value of it can be spoilt.
struct StockRow {
    std::string matricule;
    std::string_view role;
    const Person* person = nullptr;
    std::string lastName;
    std::string birthOn;
    std::string nir;
    std::string phone;
    std::string email;
    const Address* address = nullptr;
    char state = '2';
    bool sdd = true;
    std::string benefit;
    std::string_view familySituation;
    Date rightsFrom;
};

/// As the CNAF's contact file writes them: every other one has lost its first 0.
std::string phoneIn(const std::string& phone, const Household& household)
{
    const bool cut = household.matricule.back() % 2 == 0 && !phone.empty();
    return cut ? phone.substr(1) : phone;
}

StockRow rowOf(const Household& household, std::size_t adult, const Stay& stay, Month month)
{
    const auto& person = household.adults[adult];
    const bool widowed = household.adults.size() > 1 && household.adults[1].lastAlive < month;
    return {.matricule = household.matricule,
            .role = adult == 0 ? "DEM" : "CJT",
            .person = &person,
            .lastName = person.lastName,
            .birthOn = person.birthOn.toFrench(),
            .nir = person.nir,
            .phone = phoneIn(at(person.phones, month), household),
            .email = person.email,
            .address = &at(household.addresses, month),
            .state = month >= stay.beyond ? '5' : at(household.states, month),
            .sdd = at(person.sdd, month),
            .benefit = household.benefit,
            .familySituation = widowed ? std::string_view{"VEU"} : household.familySituation,
            .rightsFrom = stay.rightsFrom};
}

void write(std::string& out, const StockRow& row)
{
    CsvLine line{out};
    line.cell(row.matricule).cell(row.role).cell(row.person->woman ? "MADAME" : "MONSIEUR");
    line.cell(row.lastName).cell(row.person->birthName).cell(row.person->firstName).cell(row.birthOn);
    line.cell(row.nir).cell(row.address->line).cell(row.address->commune->postcode);
    line.cell(row.address->commune->name).cell(row.phone).cell(row.email);
    line.cell(std::string_view{&row.state, 1}).cell(row.sdd ? "1" : "0").cell(row.benefit);
    line.cell(row.familySituation).cell(row.rightsFrom);
    line.end();
}

/// One value that no reader can take; the person is still found by the others.
void spoil(Random& random, StockRow& row)
{
    switch (random.below(4)) {
    case 0:
        row.birthOn = "31/02/" + row.birthOn.substr(6);
        break;
    case 1:
        row.nir = "1.803331476872E12";
        break;
    case 2:
        row.phone = "06 39 98";
        break;
    default:
        row.email = "pas d'adresse";
        break;
    }
}

class StockWriter {
public:
    StockWriter(const World& world, int month)
        : m_world(world),
          m_month(static_cast<Month>(month)),
          m_random(Random::of(world.options.seed, streams::kLists, static_cast<std::uint64_t>(month)))
    {
        // Some two duplicates, two rejected rows and four bad values in a list, whatever its length.
        m_scarcity = static_cast<std::uint32_t>(std::max(20, world.options.people / 2));
        m_list.name = "caf_" + monthOf(world, month) + ".csv";
        appendLine(m_list.bytes, kStockHeader);
    }

    List write()
    {
        for (const auto* household : byMatricule()) {
            const auto* stay = stayAt(*household, m_month);
            for (std::size_t adult = 0; adult < household->adults.size(); ++adult) {
                if (m_month <= household->adults[adult].lastAlive) {
                    write(rowOf(*household, adult, *stay, m_month), stay->first < m_month);
                }
            }
        }
        return std::move(m_list);
    }

private:
    std::vector<const Household*> byMatricule() const
    {
        std::vector<const Household*> listed;
        for (const auto& household : m_world.households) {
            if (stayAt(household, m_month) != nullptr) {
                listed.push_back(&household);
            }
        }
        std::ranges::sort(listed, {}, &Household::matricule);
        return listed;
    }

    /// Only the rows of people who are known already bear mistakes.
    void write(StockRow row, bool known)
    {
        const int fate = known ? static_cast<int>(m_random.below(m_scarcity)) : kOrdinary;
        if (fate == 0) {
            write(row);
            ++m_list.duplicates;
        } else if (fate == 1) {
            auto nameless = row;
            nameless.lastName.clear();
            write(nameless);
            ++m_list.rejected;
        } else if (fate == 2 || fate == 3) {
            spoil(m_random, row);
            ++m_list.badValues;
        }
        write(row);
    }

    void write(const StockRow& row)
    {
        demo::write(m_list.bytes, row);
        ++m_list.rows;
    }

    static constexpr int kOrdinary = -1;

    const World& m_world;
    Month m_month;
    Random m_random;
    std::uint32_t m_scarcity = 0;
    List m_list;
};

void blanks(CsvLine& line, int count)
{
    for (int i = 0; i < count; ++i) {
        line.cell(std::string_view{});
    }
}

std::string_view wordOf(casefile::ContractKind kind)
{
    constexpr std::array<std::string_view, 4> kWords = {"CER", "PPAE", "CEJ", "contrat d'engagement"};
    return kWords[static_cast<std::size_t>(kind)];
}

std::string_view wordOf(casefile::AppointmentStatus status)
{
    constexpr std::array<std::string_view, 5> kWords = {"", "présent", "excusé", "absent", "annulé"};
    return kWords[static_cast<std::size_t>(status)];
}

/// The cells of an event after those that say who it is about; nothing for what partners do not send.
struct PartnerCells {
    const World& world;
    const Event& event;
    CsvLine& line;

    void operator()(const casefile::Orientation& orientation) const
    {
        line.cell(orientation.decidedOn).cell(orientation.path ? codeOf(*orientation.path) : "");
        line.cell(orientation.support == casefile::Support::Global ? "global" : "");
        line.cell(orientation.requestedOn).cell(orientation.notifiedOn);
        line.cell(world.organisations[event.organisation].name).cell(world.referents[event.referent].name);
        blanks(line, kAppointmentColumns + kContractColumns);
    }
    void operator()(const casefile::Appointment& appointment) const
    {
        blanks(line, kOrientationColumns);
        line.cell(appointment.fixedOn).cell(appointment.scheduledOn).cell(wordOf(appointment.status));
        blanks(line, kContractColumns);
    }
    void operator()(const casefile::Contract& contract) const
    {
        blanks(line, kOrientationColumns + kAppointmentColumns);
        line.cell(wordOf(contract.kind))
            .cell(contract.signedOn)
            .cell(contract.startsOn)
            .cell(contract.endsOn);
    }
    template <class Other>
    void operator()(const Other&) const
    {
        blanks(line, kOrientationColumns + kAppointmentColumns + kContractColumns);
    }
};

void writeWho(CsvLine& line, const Household& household, const Person& person)
{
    line.cell(household.matricule).cell(person.nir).cell(person.lastName).cell(person.firstName);
    line.cell(person.birthOn);
}

} // namespace

List stockList(const World& world, int month)
{
    return StockWriter{world, month}.write();
}

List partnerList(const World& world, int month)
{
    List list;
    list.name = "suivi_" + world.partnerDay(month).toIso() + ".csv";
    appendLine(list.bytes, kPartnerHeader);
    const Date day = world.partnerDay(month);
    for (const auto& event : std::ranges::equal_range(world.events, day, {}, &Event::recordedOn)) {
        if (!event.byPartner) {
            continue;
        }
        const auto& household = world.households[event.file.household];
        CsvLine line{list.bytes};
        writeWho(line, household, household.adults[event.file.adult]);
        std::visit(PartnerCells{world, event, line}, event.fact);
        line.end();
        ++list.rows;
    }
    return list;
}

} // namespace jalon::demo
