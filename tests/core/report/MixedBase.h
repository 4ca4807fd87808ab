// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/SmallBase.h"

namespace jalon::test {

/// People of every sort between January 2023 and June 2024, from a seed: couples, returns, reorientations,
/// late entries and corrections, in two territories and outside, with three référents and none. For what must
/// hold of any base.
class MixedBase : public SmallBase {
public:
    explicit MixedBase(int people, unsigned seed = 7);
    std::vector<ReferentId> referents;
};

} // namespace jalon::test
