// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/Templates.h"
#include "ui/common/Workspace.h"

#include <QDialog>

#include <map>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QTimer;

namespace jalon::ui {

/// The texts of letters and contracts, with what they look like while one types: fields are marked by their
/// names, what is wrong is said with its line. What is typed of each is kept until it is saved, or given up
/// with the dialog.
class LettersDialog : public QDialog {
    Q_OBJECT

public:
    LettersDialog(Workspace& workspace, QWidget* parent);

    /// Asks first when something was typed and not saved.
    void reject() override;

private:
    struct Stored {
        QString text;
        bool isOwn = false;
    };
    using AllStored = std::map<letter::LetterKind, Stored>;

    void build();
    QWidget* editorPart();
    void read();
    void show(const AllStored& stored);
    void showKind();
    void fillFields();
    void insertField();
    void preview();
    void showState(const Expected<QString>& page);
    void save();
    void reset();
    letter::LetterKind kind() const;
    bool isTyped(letter::LetterKind kind) const;

    Workspace& m_workspace;
    QComboBox* m_kind;
    QComboBox* m_fields;
    QPushButton* m_insert;
    QPlainTextEdit* m_text;
    QTextBrowser* m_preview;
    QLabel* m_state;
    QPushButton* m_save;
    QPushButton* m_reset;
    QTimer* m_pause; ///< of somebody who types
    AllStored m_stored;
    std::map<letter::LetterKind, QString> m_typed;
    Latest m_readAll;
    Latest m_readPreview;
};

} // namespace jalon::ui
