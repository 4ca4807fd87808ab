// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caf/FieldBox.h"

#include "ui/caf/FieldLabels.h"

#include <QStandardItemModel>
#include <QWheelEvent>

namespace jalon::ui {

namespace {

constexpr int kNoField = -1;
constexpr int kVisibleItems = 16;

} // namespace

FieldBox::FieldBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(kVisibleItems);
    addItem(tr("(not imported)"), kNoField);
    for (const auto& group : fieldGroups()) {
        addHeading(groupLabel(group));
        for (auto at = static_cast<int>(group.first); at <= static_cast<int>(group.last); ++at) {
            addItem(fieldLabel(static_cast<caf::Field>(at)), at);
        }
    }
}

void FieldBox::addHeading(const QString& text)
{
    addItem(text);
    auto* const item = qobject_cast<QStandardItemModel*>(model())->item(count() - 1);
    auto font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::NoItemFlags);
}

std::optional<caf::Field> FieldBox::field() const
{
    const int chosen = currentData().toInt();
    return chosen == kNoField ? std::nullopt : std::optional{static_cast<caf::Field>(chosen)};
}

void FieldBox::setField(std::optional<caf::Field> field)
{
    setCurrentIndex(findData(field ? static_cast<int>(*field) : kNoField));
}

void FieldBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace jalon::ui
