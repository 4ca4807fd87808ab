// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Path.h"
#include "store/DbError.h"

#include <filesystem>
#include <system_error>
#include <type_traits>
#include <utility>

namespace jalon::store {

/// What a failed operation on a file means: DiskFull, FolderNotFound, or FileNotWritable with the system's
/// reason.
Error fileError(const std::filesystem::path& path, std::error_code reason);

namespace detail {

template <class T>
struct ExpectedOf {
    using type = Expected<T>;
};
template <class T>
struct ExpectedOf<Expected<T>> {
    using type = Expected<T>;
};

} // namespace detail

/// Runs a service's work and turns the failures of the engine (DbError) and of the file system into an Error;
/// `path` is the base's. The work returns a value, nothing, or an Expected of its own:
///
///     return guarded(path, [&] { return database.value<int>("…").value(); });   // Expected<int>
template <class Work>
auto guarded(const std::filesystem::path& path, Work&& work)
{
    using Result = std::invoke_result_t<Work>;
    using Outcome = typename detail::ExpectedOf<Result>::type;
    try {
        if constexpr (std::is_void_v<Result>) {
            std::forward<Work>(work)();
            return Outcome{};
        } else {
            return Outcome{std::forward<Work>(work)()};
        }
    } catch (const DbError& error) {
        return Outcome{std::unexpect, error.toError(pathText(path))};
    } catch (const std::filesystem::filesystem_error& error) {
        return Outcome{std::unexpect, fileError(path, error.code())};
    }
}

} // namespace jalon::store
