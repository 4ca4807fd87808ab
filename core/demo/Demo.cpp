// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Demo.h"

#include "base/AtomicFile.h"
#include "base/Path.h"
#include "base/PrivateFolder.h"
#include "caf/Import.h"
#include "casefile/Session.h"
#include "demo/Calendar.h"
#include "demo/Catalogue.h"
#include "demo/DemoLists.h"
#include "demo/Recorder.h"
#include "demo/Simulation.h"
#include "letter/Sender.h"
#include "meeting/Grids.h"
#include "offer/CatalogueImport.h"
#include "programme/Exchange.h"
#include "programme/Tree.h"
#include "reference/Seed.h"

#include <algorithm>

namespace jalon::demo {

namespace {

/// Letters of a demonstration show a département; nobody answers at that number (Arcep keeps it free).
letter::Sender inventedSender()
{
    return {.name = "Département de démonstration",
            .service = "Pôle insertion",
            .address = "1 place de l’Exemple\n26000 Valence",
            .phone = "04 65 71 00 00",
            .email = "pole-insertion@exemple.invalid",
            .place = "Valence",
            .signatory = "Odile Sénéchal",
            .function = "La présidente du conseil départemental",
            .court = "de Grenoble, 2 place de Verdun, 38000 Grenoble"};
}

constexpr std::string_view kActor = "démonstration";

/// Goes through the working days of the whole, one after the other.
class Filling {
public:
    Filling(store::Database& database, const World& world, const std::filesystem::path& folder)
        : m_world(world),
          m_folder(folder),
          m_recorder(world),
          m_clock(world.importDay(0)),
          m_session(casefile::makeSession(database, std::string{kActor}, m_clock))
    {
    }

    Expected<Filled> run(const Progress& progress, const std::stop_token& stop)
    {
        auto begun = begin();
        begun = begun ? importOffers() : begun;
        if (!begun) {
            return std::unexpected{begun.error()};
        }
        const int months = m_world.options.months;
        for (int month = 0; month < months; ++month) {
            const auto done = runMonth(month, stop);
            if (!done) {
                return std::unexpected{done.error()};
            }
            if (progress) {
                progress(static_cast<double>(month + 1) / months);
            }
        }
        m_filled.events = m_recorder.recorded();
        m_filled.refused += m_recorder.refused();
        m_filled.unplaced = m_recorder.unplaced();
        return m_filled;
    }

private:
    Expected<void> begin()
    {
        store::Transaction tx{m_session, store::TxKind::Reference};
        if (!tx.database().value<std::int64_t>("SELECT 1 FROM rule_set_now LIMIT 1")) {
            reference::seed(tx);
        }
        for (const auto& plan : programme::shippedProgrammes()) {
            if (programme::findProgramme(tx.database(), plan.name)) {
                continue; // chosen when the base was made
            }
            if (const auto loaded = programme::importShipped(tx, plan.name); !loaded) {
                return std::unexpected{loaded.error()};
            }
        }
        m_recorder.addNetwork(tx);
        if (auto named = letter::setSender(tx, inventedSender()); !named) {
            return named;
        }
        auto grids = meeting::loadShippedGrids(tx);
        if (grids) {
            tx.commit();
        }
        return grids;
    }

    Expected<void> importOffers()
    {
        const auto path = m_folder / "catalogue_offres.csv";
        if (auto written = writeCatalogue(m_world, path); !written) {
            return written;
        }
        const auto imported = offer::importCatalogue(m_session, path);
        if (!imported) {
            return std::unexpected{imported.error()};
        }
        m_filled.refused += imported->plan.counts.rejected;
        m_recorder.findOffers(m_session.database);
        return {};
    }

    Expected<void> runMonth(int month, const std::stop_token& stop)
    {
        const Date last = m_world.partnerDay(month);
        for (Date day = m_world.importDay(month); day <= last; day = workingDayFrom(day.addDays(1))) {
            if (stop.stop_requested()) {
                return failure(ErrorCode::Cancelled);
            }
            m_clock.set(day);
            auto imported = importOf(day, month);
            if (!imported) {
                return imported;
            }
            recordDay(day);
        }
        return {};
    }

    Expected<void> importOf(Date day, int month)
    {
        if (day == m_world.importDay(month)) {
            auto done = importList(stockList(m_world, month), caf::ListKind::Stock, m_world.listDate(month));
            if (done) {
                m_recorder.findFiles(m_session.database, month);
            }
            return done;
        }
        if (day == m_world.partnerDay(month)) {
            const auto list = partnerList(m_world, month);
            // A list without a row is none.
            return list.rows == 0 ? Expected<void>{} : importList(list, caf::ListKind::FollowUp, day);
        }
        return {};
    }

    /// As a person would who says the list's kind and date.
    Expected<void> importList(const List& list, caf::ListKind kind, Date listedOn)
    {
        const auto path = m_folder / list.name;
        if (auto written = writeFile(path, list.bytes); !written) {
            return written;
        }
        ++m_filled.lists;
        m_filled.listRows += list.rows;
        caf::ImportRequest import;
        import.file = path;
        import.kind = kind;
        import.listedOn = listedOn;
        const auto result = caf::apply(m_session, import);
        return result ? Expected<void>{} : std::unexpected{result.error()};
    }

    void recordDay(Date day)
    {
        const auto events = std::ranges::equal_range(m_world.events, day, {}, &Event::recordedOn);
        if (std::ranges::all_of(events, &Event::byPartner)) {
            return;
        }
        store::Transaction tx{m_session, store::TxKind::Edit};
        for (const auto& event : events) {
            if (!event.byPartner) {
                m_recorder.record(tx, event);
            }
        }
        tx.commit();
    }

    const World& m_world;
    const std::filesystem::path& m_folder;
    Recorder m_recorder;
    FixedClock m_clock;
    store::Session m_session;
    Filled m_filled;
};

/// Nobody looks at anybody: the months go by without a line of the journal.
class Unwatched {
public:
    explicit Unwatched(store::Database& database) : m_database(database), m_witness(database.witness())
    {
        m_database.setWitness({});
    }
    ~Unwatched() { m_database.setWitness(m_witness); }
    Unwatched(const Unwatched&) = delete;
    Unwatched& operator=(const Unwatched&) = delete;

private:
    store::Database& m_database;
    std::shared_ptr<store::Witness> m_witness;
};

Expected<void> check(const Options& options)
{
    constexpr int kMostPeople = 1'000'000;
    constexpr int kMostMonths = 120;
    if (options.people < 1 || options.people > kMostPeople) {
        return failure(ErrorCode::InvalidValue, "people", std::to_string(options.people));
    }
    if (options.months < 1 || options.months > kMostMonths) {
        return failure(ErrorCode::InvalidValue, "months", std::to_string(options.months));
    }
    return {};
}

} // namespace

Expected<Filled> fill(store::Database& database, const FillRequest& request, const Progress& progress,
                      const std::stop_token& stop)
{
    if (auto valid = check(request.options); !valid) {
        return std::unexpected{valid.error()};
    }
    const Unwatched nobody{database};
    const auto world = simulate(request.options);
    if (request.keepLists) {
        if (!std::filesystem::is_directory(*request.keepLists)) {
            return failure(ErrorCode::FolderNotFound, pathText(*request.keepLists));
        }
        return Filling{database, world, *request.keepLists}.run(progress, stop);
    }
    const auto folder = PrivateFolder::create();
    if (!folder) {
        return std::unexpected{folder.error()};
    }
    return Filling{database, world, folder->path()}.run(progress, stop);
}

} // namespace jalon::demo
