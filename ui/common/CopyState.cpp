// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CopyState.h"

#include "store/Copies.h"
#include "store/Location.h"

namespace jalon::ui {

bool CopyState::isOld(Instant now) const
{
    constexpr std::chrono::days kOld{7};
    return latest && now - *latest > kOld;
}

CopyState copyStateOf(const store::Database& database, const std::filesystem::path& file,
                      const std::filesystem::path& folder)
{
    const auto copies = store::copiesOf(database, folder);
    return {static_cast<int>(copies.size()),
            copies.empty() ? std::nullopt : std::optional{copies.front().madeAt},
            store::isSameDisk(file, folder)};
}

} // namespace jalon::ui
