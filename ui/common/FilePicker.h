// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <optional>

class QWidget;

namespace jalon::ui {

/// Asks for files with the system's own dialogs. Tests answer in its place.
class FilePicker {
public:
    /// Nothing when the user gives up.
    using Chosen = std::function<void(std::optional<std::filesystem::path>)>;

    virtual ~FilePicker() = default;

    /// `filter` as Qt writes it: `Liste (*.csv *.txt)`.
    virtual void open(QWidget* parent, const QString& title, const QString& filter, Chosen chosen) = 0;
    /// The user has agreed to replace a file that exists.
    virtual void save(QWidget* parent, const QString& title, const QString& proposedName,
                      const QString& filter, Chosen chosen) = 0;
    virtual void folder(QWidget* parent, const QString& title, Chosen chosen) = 0;
};

class SystemFilePicker final : public FilePicker {
public:
    void open(QWidget* parent, const QString& title, const QString& filter, Chosen chosen) override;
    void save(QWidget* parent, const QString& title, const QString& proposedName, const QString& filter,
              Chosen chosen) override;
    void folder(QWidget* parent, const QString& title, Chosen chosen) override;

private:
    QString m_lastFolder;
};

} // namespace jalon::ui
