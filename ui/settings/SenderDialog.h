// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/Sender.h"
#include "ui/common/AppContext.h"
#include "ui/common/Workspace.h"

#include <QDialog>

#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace jalon::ui {

class Banner;

/// The département as its letters say it: name, address, who signs, logo. Saved in one edit.
class SenderDialog : public QDialog {
    Q_OBJECT

public:
    SenderDialog(const AppContext& context, Workspace& workspace, QWidget* parent);

private:
    using LogoPtr = std::shared_ptr<const document::Picture>;
    struct Known {
        letter::Sender sender;
        LogoPtr logo;
    };

    void build();
    QWidget* logoPart();
    QLineEdit* addLine(QFormLayout* form, const QString& label, const char* name,
                       std::string letter::Sender::* member);
    void show(const Known& known);
    void showLogo(const LogoPtr& logo);
    void chooseLogo();
    void save();

    struct Line {
        QLineEdit* edit;
        std::string letter::Sender::* member;
    };

    const AppContext& m_context;
    Workspace& m_workspace;
    Banner* m_banner;
    std::vector<Line> m_lines;
    QPlainTextEdit* m_address;
    QLabel* m_picture;
    QPushButton* m_remove;
    QPushButton* m_save;
    LogoPtr m_logo;
    bool m_isLogoChanged = false;
    Latest m_read;
};

} // namespace jalon::ui
