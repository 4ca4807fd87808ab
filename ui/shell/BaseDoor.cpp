// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BaseDoor.h"

#include "base/Path.h"
#include "casefile/Session.h"
#include "casefile/Sight.h"
#include "demo/Demo.h"
#include "meeting/Grids.h"
#include "programme/Exchange.h"
#include "reference/Seed.h"
#include "store/Copies.h"
#include "store/ProcessInfo.h"

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

using Shared = std::shared_ptr<store::Base>;

Expected<Shared> shared(Expected<store::Base> base)
{
    if (!base) {
        return std::unexpected{base.error()};
    }
    return std::make_shared<store::Base>(std::move(*base));
}

Expected<void> seed(store::Base& base, const Clock& clock, const std::vector<std::string>& programmes)
{
    const auto session = casefile::makeSession(base.database(), store::userName(), clock);
    store::Transaction tx{session, store::TxKind::Reference};
    reference::seed(tx);
    if (const auto loaded = programme::importShipped(tx, programmes); !loaded) {
        return std::unexpected{loaded.error()};
    }
    if (auto loaded = meeting::loadShippedGrids(tx); !loaded) {
        return loaded;
    }
    tx.commit();
    return {};
}

void removeMade(Expected<Shared>& base, const std::filesystem::path& path)
{
    base->reset();
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
}

Expected<void> fill(store::Base& base, Date today, const BaseDoor::Progress& progress,
                    const std::stop_token& stop)
{
    demo::FillRequest request;
    request.options.end = today.firstOfMonth().addMonths(-1);
    const auto filled = demo::fill(base.database(), request, progress, stop);
    return filled ? Expected<void>{} : std::unexpected{filled.error()};
}

} // namespace

BaseDoor::BaseDoor(const AppContext& context, QObject* parent) : QObject(parent), m_context(context) { }

void BaseDoor::run(const std::filesystem::path& path, std::function<Expected<Shared>(std::stop_token)> work,
                   Opened opened)
{
    const std::stop_source stop;
    m_lane.post(
        [this, path, stop, work = std::move(work), opened = std::move(opened)] {
            auto entrance = guardedWork<Entrance>(pathText(path), [&]() -> Expected<Entrance> {
                auto base = work(stop.get_token());
                if (!base) {
                    return std::unexpected{base.error()};
                }
                const bool asksAccount = reference::hasAccounts((*base)->database());
                return Entrance{std::move(*base), asksAccount};
            });
            m_relay.deliver(this, [opened, entrance = std::move(entrance)] { opened(entrance); });
        },
        stop);
}

void BaseDoor::open(const std::filesystem::path& path, Secret passphrase, Opened opened)
{
    const auto secret = std::make_shared<Secret>(std::move(passphrase));
    run(
        path,
        [this, path, secret](const std::stop_token&) {
            return shared(
                store::Base::open(path, *secret, store::OpenMode::WriteElseRead, m_context.machine));
        },
        std::move(opened));
}

void BaseDoor::logIn(std::shared_ptr<store::Base> base, std::string name, Secret password,
                     std::function<void(const Expected<void>&)> entered)
{
    const auto secret = std::make_shared<Secret>(std::move(password));
    m_lane.post([this, base = std::move(base), name = std::move(name), secret, entered = std::move(entered)] {
        auto done = guardedWork<void>(pathText(base->path()), [&]() -> Expected<void> {
            auto account = reference::logIn(base->database(), name, *secret, m_context.clock);
            if (!account) {
                return std::unexpected{account.error()};
            }
            base->setGuard(casefile::guardFor(std::move(*account), m_context.clock));
            return {};
        });
        m_relay.deliver(this, [entered, done = std::move(done)] { entered(done); });
    });
}

void BaseDoor::leave(std::shared_ptr<store::Base> base)
{
    m_lane.post([base = std::move(base)]() mutable { base.reset(); });
}

void BaseDoor::restore(const std::filesystem::path& copy, Secret passphrase,
                       const std::filesystem::path& target, Opened opened)
{
    const auto secret = std::make_shared<Secret>(std::move(passphrase));
    run(
        target,
        [this, copy, target, secret](const std::stop_token&) -> Expected<Shared> {
            if (auto restored = store::restoreCopy(copy, *secret, target, m_context.machine); !restored) {
                return std::unexpected{restored.error()};
            }
            return shared(store::Base::open(target, *secret, store::OpenMode::Write, m_context.machine));
        },
        std::move(opened));
}

void BaseDoor::create(const std::filesystem::path& path, Secret passphrase,
                      std::vector<std::string> programmes, Opened opened)
{
    const auto secret = std::make_shared<Secret>(std::move(passphrase));
    run(
        path,
        [this, path, secret, programmes = std::move(programmes)](const std::stop_token&) -> Expected<Shared> {
            auto base = shared(store::Base::create(path, *secret, m_context.machine));
            if (!base) {
                return base;
            }
            if (const auto seeded = seed(**base, m_context.clock, programmes); !seeded) {
                removeMade(base, path);
                return std::unexpected{seeded.error()};
            }
            return base;
        },
        std::move(opened));
}

void BaseDoor::createDemonstration(const std::filesystem::path& path, Secret passphrase, Progress progress,
                                   Opened opened)
{
    const auto secret = std::make_shared<Secret>(std::move(passphrase));
    run(
        path,
        [this, path, secret,
         progress = std::move(progress)](const std::stop_token& stop) -> Expected<Shared> {
            auto base = shared(store::Base::create(path, *secret, m_context.machine));
            if (!base) {
                return base;
            }
            const auto tell = [this, &progress](double share) {
                m_relay.deliver(this, [progress, share] { progress(share); });
            };
            if (auto filled = fill(**base, m_context.clock.today(), tell, stop); !filled) {
                removeMade(base, path);
                return std::unexpected{filled.error()};
            }
            return base;
        },
        std::move(opened));
}

void BaseDoor::stop()
{
    m_lane.stopAll();
}

std::filesystem::path demonstrationFile()
{
    return store::localStateFolder() / "demonstration.jalon";
}

QString demonstrationPassphrase()
{
    return u"demonstration"_s;
}

} // namespace jalon::ui
