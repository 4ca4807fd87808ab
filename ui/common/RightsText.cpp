// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RightsText.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace jalon::ui {

namespace {

using reference::Operation;
using reference::Role;

// In the order of the operations.
constexpr std::array kOperations = {
    QT_TRANSLATE_NOOP("RightsText", "read files"),
    QT_TRANSLATE_NOOP("RightsText", "change files"),
    QT_TRANSLATE_NOOP("RightsText", "write notes"),
    QT_TRANSLATE_NOOP("RightsText", "read or change the sensitive notes of others"),
    QT_TRANSLATE_NOOP("RightsText", "import lists"),
    QT_TRANSLATE_NOOP("RightsText", "undo an import"),
    QT_TRANSLATE_NOOP("RightsText", "erase for good"),
    QT_TRANSLATE_NOOP("RightsText", "join two files"),
    QT_TRANSLATE_NOOP("RightsText", "prepare and hold meetings"),
    QT_TRANSLATE_NOOP("RightsText", "orient several people at once"),
    QT_TRANSLATE_NOOP("RightsText", "take a pack along"),
    QT_TRANSLATE_NOOP("RightsText", "bring a pack back"),
    QT_TRANSLATE_NOOP("RightsText", "change a programme"),
    QT_TRANSLATE_NOOP("RightsText", "change the catalogue of offers"),
    QT_TRANSLATE_NOOP("RightsText", "make reports"),
    QT_TRANSLATE_NOOP("RightsText", "export in clear text"),
    QT_TRANSLATE_NOOP("RightsText", "change the settings"),
    QT_TRANSLATE_NOOP("RightsText", "manage the accounts"),
    QT_TRANSLATE_NOOP("RightsText", "read the journal"),
};
static_assert(kOperations.size() == EnumCodes<Operation>::codes.size());

// In the order of the roles.
constexpr std::array kRoles = {
    QT_TRANSLATE_NOOP("RightsText", "Référent"),           QT_TRANSLATE_NOOP("RightsText", "Pôle"),
    QT_TRANSLATE_NOOP("RightsText", "Head of the pôle"),   QT_TRANSLATE_NOOP("RightsText", "Administrator"),
    QT_TRANSLATE_NOOP("RightsText", "Guest of a meeting"),
};
static_assert(kRoles.size() == EnumCodes<Role>::codes.size());

} // namespace

QString operationText(Operation operation)
{
    return QCoreApplication::translate("RightsText", kOperations.at(static_cast<std::size_t>(operation)));
}

QString operationText(std::string_view code)
{
    const auto operation = fromCode<Operation>(code);
    return operation ? operationText(*operation) : QString{};
}

QString roleText(Role role)
{
    return QCoreApplication::translate("RightsText", kRoles.at(static_cast<std::size_t>(role)));
}

void refuse(QWidget& button, Operation operation)
{
    const auto reason = QCoreApplication::translate("RightsText", "Your account does not allow it: %1.")
                            .arg(operationText(operation));
    button.setEnabled(false);
    button.setToolTip(reason);
    button.setAccessibleDescription(reason);
}

} // namespace jalon::ui
