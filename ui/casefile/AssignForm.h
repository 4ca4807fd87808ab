// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/MassForm.h"
#include "ui/common/DateField.h"

namespace jalon::ui {

/// A référent unique for many.
class AssignForm : public MassForm {
    Q_OBJECT

public:
    AssignForm(const Clock& clock, DirectoryPtr directory);

    QString title() const override;
    std::optional<casefile::MassAction> action() const override;
    QString problem() const override;
    QString deed(int people) const override;
    QString result(int people) const override;
    QString remark(int people) const override;
    void setCapacities(const CapacitiesPtr& capacities) override;

private:
    void fillNames();

    DirectoryPtr m_directory;
    CapacitiesPtr m_capacities; ///< none: not read yet
    NameBox* m_organisation;
    NameBox* m_referent;
    QLabel* m_packCount;
    DateField* m_startsOn;
};

} // namespace jalon::ui
