// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Checkout.h"

#include "base/Path.h"
#include "base/Sha256.h"
#include "store/Backup.h"
#include "store/Guarded.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace jalon::store {

namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

constexpr const char* kOriginFile = "origin.json";
constexpr std::size_t kFolderNameSize = 24;

fs::path folderFor(const fs::path& base, const fs::path& parent)
{
    return parent / sha256Hex(pathText(realPath(base))).substr(0, kFolderNameSize);
}

void createPrivate(const fs::path& folder)
{
    fs::create_directories(folder);
    fs::permissions(folder, fs::perms::owner_all);
}

std::int64_t dataVersion(const Database& database)
{
    return database.value<std::int64_t>("PRAGMA data_version").value();
}

/// A base is one file, or several after a crash.
constexpr std::array kSuffixes = {"", "-wal", "-journal"};

} // namespace

Checkout::Checkout(fs::path base, fs::path folder)
    : m_base(std::move(base)), m_folder(std::move(folder)), m_file(m_folder / "base.jalon")
{
}

Expected<std::unique_ptr<Checkout>> Checkout::begin(const fs::path& base, const fs::path& folder)
{
    return guarded(folder, [&]() -> Expected<std::unique_ptr<Checkout>> {
        std::unique_ptr<Checkout> checkout{new Checkout{base, folderFor(base, folder)}};
        createPrivate(folder);
        createPrivate(checkout->m_folder);
        const auto now = stampOf(base);
        if (!now) {
            return std::unexpected{now.error()};
        }
        checkout->m_origin = *now;
        if (checkout->isLeftFrom(*now)) {
            checkout->m_changed = true;
            return checkout;
        }
        checkout->putAside();
        if (auto copied = checkout->copyHere(); !copied) {
            return std::unexpected{copied.error()};
        }
        return checkout;
    });
}

Expected<void> Checkout::copyHere()
{
    const auto part = m_folder / "part";
    fs::remove(part);
    if (auto copied = copyDurably(m_base, part); !copied) {
        return copied;
    }
    const auto copy = stampOf(part);
    if (!copy) {
        return std::unexpected{copy.error()};
    }
    m_origin = *copy; // what was copied, should the base have been replaced since it was looked at
    if (auto placed = replaceFile(part, m_file); !placed) {
        return placed;
    }
    return rememberOrigin();
}

bool Checkout::isLeftFrom(const FileStamp& now) const
{
    std::ifstream stream{m_folder / kOriginFile};
    const auto json = Json::parse(stream, nullptr, false);
    return fs::exists(m_file) && json.is_object() && json.value("size", std::uintmax_t{0}) == now.size
           && json.value("first_page", std::string{}) == now.firstPage;
}

void Checkout::putAside()
{
    if (!fs::exists(m_folder / kOriginFile) || !fs::exists(m_file)) {
        return; // the copy had not been finished
    }
    const auto name = withSuffix(m_folder.parent_path() / m_base.stem(), "." + randomHex(4) + ".jalon");
    for (const auto* suffix : kSuffixes) {
        if (const auto left = withSuffix(m_file, suffix); fs::exists(left)) {
            fs::rename(left, withSuffix(name, suffix));
        }
    }
    fs::remove(m_folder / kOriginFile);
    m_setAside = name;
}

Expected<void> Checkout::rememberOrigin() const
{
    const auto part = m_folder / "origin.part";
    std::ofstream{part}
        << Json{{"base", pathText(m_base)}, {"size", m_origin.size}, {"first_page", m_origin.firstPage}}.dump(
               2);
    return replaceFile(part, m_folder / kOriginFile);
}

void Checkout::watch(const Key& key, bool changed)
{
    const std::scoped_lock lock{m_mutex};
    m_watching.emplace(Database::open(m_file, key, Access::Read));
    m_publishedVersion = dataVersion(*m_watching);
    m_changed = m_changed || changed;
}

void Checkout::stopWatching()
{
    const std::scoped_lock lock{m_mutex};
    m_watching.reset();
}

Expected<void> Checkout::publish(const Key& key, const Lease& lease)
{
    const std::scoped_lock lock{m_mutex};
    return guarded(m_base, [&]() -> Expected<void> {
        const auto version = dataVersion(*m_watching);
        if (!m_changed && version == m_publishedVersion) {
            return {};
        }
        const auto staged = m_folder / "publish.jalon";
        fs::remove(staged);
        const FileRemover remover{staged};
        if (auto copied = copyBase(*m_watching, key, staged); !copied) {
            return copied;
        }
        if (auto done = put(staged, lease); !done) {
            return done;
        }
        m_changed = false;
        m_publishedVersion = version;
        return rememberOrigin();
    });
}

Expected<void> Checkout::put(const fs::path& staged, const Lease& lease)
{
    std::error_code unreached;
    if (!fs::exists(m_base.parent_path(), unreached)) {
        return failure(ErrorCode::ServerNotReached, pathText(m_base), pathText(m_file));
    }
    const auto neighbour = temporaryNeighbour(m_base);
    FileRemover remover{neighbour};
    if (auto copied = copyDurably(staged, neighbour); !copied) {
        return copied;
    }
    const auto ours = stampOf(neighbour);
    if (!ours) {
        return std::unexpected{ours.error()};
    }
    // As late as can be, so that the time in which somebody could still come between is the shortest.
    const auto there = stampOf(m_base);
    if (!lease.isHeld() || !there || *there != m_origin) {
        return failure(ErrorCode::BaseChangedElsewhere, pathText(m_base), pathText(m_file));
    }
    if (auto replaced = replaceFile(neighbour, m_base); !replaced) {
        return replaced;
    }
    m_origin = *ours;
    return {};
}

void Checkout::end()
{
    stopWatching();
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace jalon::store
