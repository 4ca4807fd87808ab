// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/FileView.h"

namespace jalon::casefile {

/// Makes one file of two files of one person; `absorbed` has no current identity afterwards and every one of
/// its facts keeps its id. casefile::undo of the transaction gives both files back. Begin it with
/// TxKind::Merge.
///
/// - Identity and contact: what the kept file does not know is taken from the absorbed one.
/// - Household: the kept person's present one stays, and gets what it does not know (matricule, fund, family
///   situation); the absorbed membership in force is dropped, and its household when nobody is left in it.
///   Former memberships are kept.
/// - Pathways that overlap become one: the later opened one's events go into the earlier opened one, which
///   keeps its own notification; it has no exit when one of the two has none, else the later exit.
///   Orientations and référents uniques then follow one another.
/// - Rights: the kept file's periods win; an absorbed period ends where one of them starts, and is dropped
/// when
///   it starts inside one.
/// - Everything else is moved as it is.
///
/// Errors: PackRefuses; MergeSamePerson; PersonUnknown; MergeTwoNirs (two valid NIRs are two people).
Expected<void> merge(store::Transaction& tx, PersonId keep, PersonId absorbed);

/// The file that `merge` would leave; nothing is written. Errors: as merge.
Expected<FileView> mergedView(const store::Session& session, PersonId keep, PersonId absorbed);

} // namespace jalon::casefile
