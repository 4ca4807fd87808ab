// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace jalon::ui {

/// Glyphs of the icons' font (Font Awesome 4.7), by their place in it.
enum class Glyph : char16_t {
    Search = 0xF002,
    Check = 0xF00C,
    Close = 0xF00D,
    Home = 0xF015,
    File = 0xF016,
    Clock = 0xF017,
    Download = 0xF019,
    Refresh = 0xF021,
    Lock = 0xF023,
    Flag = 0xF024,
    Tag = 0xF02B,
    Print = 0xF02F,
    List = 0xF03A,
    Edit = 0xF044,
    Left = 0xF053,
    Right = 0xF054,
    Help = 0xF059,
    Info = 0xF05A,
    Plus = 0xF067,
    Warning = 0xF071,
    Calendar = 0xF073,
    FolderOpen = 0xF07C,
    BarChart = 0xF080,
    Settings = 0xF013,
    People = 0xF0C0,
    Save = 0xF0C7,
    Menu = 0xF0C9,
    Columns = 0xF0DB,
    Undo = 0xF0E2,
    Sitemap = 0xF0E8,
    Paste = 0xF0EA,
    Phone = 0xF095,
    Mail = 0xF003,
    Upload = 0xF093,
    Filter = 0xF0B0,
    Redo = 0xF01E,
    Person = 0xF007,
    Meeting = 0xF086,
    Briefcase = 0xF0B1,
    Note = 0xF249,
    Merge = 0xF066,
    Trash = 0xF014,
    Star = 0xF006,
    History = 0xF1DA,
    Eye = 0xF06E,
};

/// Painted when it is needed, in the palette's colours and at the screen's scale.
QIcon icon(Glyph glyph);

/// The font of the glyphs, of that height in pixels; also for those who paint themselves.
QFont iconFont(int pixels);

} // namespace jalon::ui
