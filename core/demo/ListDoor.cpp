// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/ListDoor.h"

#include "caf/Import.h"

namespace jalon::demo {

Expected<void> importThroughCaf(const store::Session& session, const std::filesystem::path& file,
                                ListRole role, Date listedOn)
{
    caf::ImportRequest request;
    request.file = file;
    request.kind = role == ListRole::Stock ? caf::ListKind::Stock : caf::ListKind::FollowUp;
    request.listedOn = listedOn;
    const auto result = caf::apply(session, request);
    return result ? Expected<void>{} : std::unexpected{result.error()};
}

} // namespace jalon::demo
