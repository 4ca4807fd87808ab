// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/PeopleViews.h"
#include "ui/common/MenuButton.h"

#include <optional>

namespace jalon::ui {

/// The views that ship: name, filter and order, the columns as they are.
std::vector<casefile::PeopleView> builtInViews();

/// The views of people, chosen from its menu; it bears the name of the one that is shown.
class ViewsButton : public MenuButton {
    Q_OBJECT

public:
    explicit ViewsButton(QWidget* parent = nullptr);

    /// Those of the account, which can be renamed and deleted.
    void setOwnViews(std::vector<casefile::PeopleView> views);
    const std::vector<casefile::PeopleView>& ownViews() const { return m_own; }
    /// Empty: none of them.
    void setCurrent(const QString& name, bool changed);
    QString current() const { return m_current; }
    bool isOwn(const QString& name) const;
    void setCanWrite(bool can) { m_canWrite = can; }

Q_SIGNALS:
    void chosen(const jalon::casefile::PeopleView& view);
    void saveAsked();
    void renameAsked(const QString& name);
    void deleteAsked(const QString& name);

private:
    void fillMenu();
    void addView(const casefile::PeopleView& view);
    void addChanges();

    std::vector<casefile::PeopleView> m_own;
    QString m_current;
    bool m_canWrite = true;
};

} // namespace jalon::ui
