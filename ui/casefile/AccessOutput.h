// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QString>

class QWidget;

namespace jalon::ui {

struct AppContext;
class Banner;
class Workspace;

/// All that the base holds on a person, for that person: a document, or JSON. Asks where to, and says what
/// came of it on the banner.
void giveAccess(QWidget* parent, const AppContext& context, Workspace& workspace, Banner& banner,
                PersonId person, const QString& name);

} // namespace jalon::ui
