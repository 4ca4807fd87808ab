// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/PackFolder.h"

#include "base/Path.h"
#include "base/Text.h"

#include <algorithm>

namespace jalon::exchange {

namespace {

namespace fs = std::filesystem;

Decisions decideAll(const MergePlan& plan, std::optional<Keep> keep)
{
    Decisions decisions;
    if (keep) {
        for (const auto& conflict : plan.conflicts) {
            decisions[conflict.key] = *keep;
        }
    }
    return decisions;
}

/// Opens the pack and compares it; `next` goes on with it when that could be done.
template <class Next>
BroughtBack compared(const store::Database& base, const fs::path& file, const Secret& passphrase,
                     const Next& next)
{
    BroughtBack back{file};
    auto pack = store::Base::open(file, passphrase, store::OpenMode::Read);
    if (!pack) {
        back.error = pack.error();
        return back;
    }
    if (auto plan = planMerge(base, *pack)) {
        back.plan = std::move(*plan);
        next(*pack, back);
    } else {
        back.error = plan.error();
    }
    return back;
}

} // namespace

bool isPackFile(const fs::path& file)
{
    return fold(pathText(file.extension())).ends_with("jalonpack");
}

std::vector<fs::path> packFiles(const fs::path& named)
{
    std::error_code error;
    if (!fs::is_directory(named, error)) {
        return {named};
    }
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator{named, error}) {
        if (entry.is_regular_file(error) && isPackFile(entry.path())) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

BroughtBack bringBack(const store::Session& session, const fs::path& file, const Secret& passphrase,
                      std::optional<Keep> keep)
{
    return compared(session.database, file, passphrase, [&](store::Base& pack, BroughtBack& back) {
        const auto merged = merge(session, pack, decideAll(*back.plan, keep));
        if (merged) {
            back.merged = *merged;
        } else {
            back.error = merged.error();
        }
    });
}

BroughtBack compare(const store::Database& base, const fs::path& file, const Secret& passphrase)
{
    return compared(base, file, passphrase, [](store::Base&, BroughtBack&) { });
}

} // namespace jalon::exchange
