// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/FileEvent.h"
#include "ui/common/Formats.h"

#include <QString>

namespace jalon::ui {

struct Directory;

/// "orientation", "appointment".
QString kindText(EventKind kind);
/// In the menu of what can be added, with its letter.
QString menuText(EventKind kind);

enum class Act { Add, Correct, Cancel };
/// What is done to an event, as it follows "Undo:".
QString actText(Act act, EventKind kind);

/// What an event says, in one line, without its day.
QString eventText(const AnyEvent& event, const Directory& directory);
/// "notified on 05/01/2026", "closed on 30/06/2026".
QString pathwayText(const casefile::Pathway& pathway);
/// How far it went: "begun on 12/03/2026", "completed (02/06/2026)".
QString stageText(const offer::Prescription& row);
QString rightsText(const casefile::RightsPeriod& period);
QString addressText(const casefile::Residence& residence);
/// "from 05/01/2026 to 30/06/2026"; nothing known is nothing said.
QString periodText(std::optional<Date> first, std::optional<Date> last);
/// Minutes after midnight: "09:30".
QString timeText(int minutes);

/// A column's name as a widget's: "scheduled_on" is "scheduledOn".
QString widgetName(std::string_view column);

} // namespace jalon::ui
