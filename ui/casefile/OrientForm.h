// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/MassForm.h"
#include "ui/common/DateField.h"

namespace jalon::ui {

/// One orientation for many.
class OrientForm : public MassForm {
    Q_OBJECT

public:
    OrientForm(const Clock& clock, DirectoryPtr directory);

    QString title() const override;
    std::optional<casefile::MassAction> action() const override;
    QString problem() const override;
    QString deed(int people) const override;
    QString result(int people) const override;
    QString remark(int people) const override;
    void setCapacities(const CapacitiesPtr& capacities) override;

private:
    void setUpFields();
    void setUpForm();

    const Clock& m_clock;
    void fillNames();

    DirectoryPtr m_directory;
    CapacitiesPtr m_capacities; ///< none: not read yet
    QComboBox* m_path;
    NameBox* m_organisation;
    QComboBox* m_support;
    DateField* m_decidedOn;
    QLineEdit* m_reason;
    NameBox* m_referent;
    QLabel* m_packCount;
};

} // namespace jalon::ui
