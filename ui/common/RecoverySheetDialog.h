// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QDialog>

#include <filesystem>
#include <memory>

class QPushButton;

namespace jalon::letter {
struct RecoverySheet;
}

namespace jalon::ui {

struct AppContext;
class Banner;
class Workspace;

/// Offers to write the passphrase of a base, just given to it, on one page that goes into an envelope. The
/// passphrase is forgotten when the dialog closes, which a lock does too.
class RecoverySheetDialog : public QDialog {
    Q_OBJECT

public:
    /// Nothing where the machine's administrator lets nothing leave in clear text.
    static void offer(const AppContext& context, Workspace& workspace, const Secret& passphrase,
                      QWidget* parent);

private:
    RecoverySheetDialog(const AppContext& context, Workspace& workspace, const Secret& passphrase,
                        QWidget* parent);
    void build();
    void save();
    void write(const std::filesystem::path& target);
    void removeFile();

    const AppContext& m_context;
    Workspace& m_workspace;
    std::shared_ptr<const letter::RecoverySheet> m_sheet;
    std::filesystem::path m_written;
    Banner* m_banner;
    QPushButton* m_save;
    QPushButton* m_remove;
    QPushButton* m_close;
};

} // namespace jalon::ui
