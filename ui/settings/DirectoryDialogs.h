// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Directory.h"

class QWidget;

/// The forms of an organisation and of a référent; without an id, a new one. What goes wrong is said in the
/// banner.
namespace jalon::ui {

class Banner;
class Workspace;

void openOrganisation(QWidget* parent, Workspace& workspace, const Directory& directory,
                      OrganisationId organisation, Banner& banner);
void openReferent(QWidget* parent, Workspace& workspace, const Directory& directory, ReferentId referent,
                  OrganisationId organisation, Banner& banner);

} // namespace jalon::ui
