// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/EventFields.h"

namespace jalon::ui {

/// What can be prescribed to the person today, with the places left: first what is offered where they live,
/// or everywhere. Those that are over are left out, but for `chosen`.
std::vector<FieldChoice> offerChoices(const FileContent& content, offer::OfferId chosen);

/// Its name, known to the base or as the catalogue writes it.
QString offerOrganisation(const Directory& directory, offer::OfferId offer);

} // namespace jalon::ui
