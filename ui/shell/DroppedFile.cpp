// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DroppedFile.h"

#include "caf/ListInspection.h"
#include "offer/CatalogueImport.h"

namespace jalon::ui {

/// People first: a follow-up list has columns that a catalogue has too (its structure, its prestation).
DroppedFile whatIsDropped(const store::Database& database, const std::filesystem::path& file)
{
    caf::ImportRequest request;
    request.file = file;
    const auto list = caf::inspectList(database, request);
    if (list ? !list->missing : list.error().code == ErrorCode::ListXmlFlow) {
        return DroppedFile::PeopleList;
    }
    return offer::looksLikeCatalogue(file) ? DroppedFile::Catalogue : DroppedFile::Unknown;
}

} // namespace jalon::ui
