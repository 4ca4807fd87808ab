// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/CodeText.h"

#include <QComboBox>

#include <optional>

/// A box that holds all values of an enumeration, in their order.
namespace jalon::ui {

template <CodedEnum Enum>
void fillBox(QComboBox& box)
{
    for (const auto value : valuesOf<Enum>()) {
        box.addItem(codeText(value));
    }
}

template <CodedEnum Enum>
std::optional<Enum> chosenIn(const QComboBox& box)
{
    const int at = box.currentIndex();
    return at < 0 ? std::nullopt : std::optional{static_cast<Enum>(at)};
}

template <CodedEnum Enum>
void chooseIn(QComboBox& box, std::optional<Enum> value)
{
    box.setCurrentIndex(value ? static_cast<int>(*value) : -1);
}

} // namespace jalon::ui
