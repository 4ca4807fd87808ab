// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/Search.h"
#include "store/Transaction.h"
#include "ui/casefile/FileContent.h"
#include "ui/common/Reader.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace jalon::ui {

class Banner;
class ProgressLine;
class RowsTable;
class Workspace;

/// Two files of one person: the other one is looked for, both stand side by side, and one is made of them.
class MergePage : public QWidget {
    Q_OBJECT

public:
    explicit MergePage(Workspace& workspace, QWidget* parent = nullptr);

    void begin(const FileContentPtr& content);
    /// From the comparison back to the search; false from there.
    bool goBack();

Q_SIGNALS:
    void givenUp();
    /// `absorbed` has no file any more.
    void merged(jalon::PersonId kept, jalon::PersonId absorbed);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Preview {
        FileContentPtr ours;
        FileContentPtr theirs;
        Expected<FileContent> kept = std::unexpected{Error{ErrorCode::Cancelled, {}}};
    };

    static Expected<Preview> compared(const store::Session& session, PersonId keep, PersonId absorbed);

    QWidget* buildSearch();
    QWidget* buildComparison();
    void search();
    void setFound(const std::vector<casefile::Found>& found);
    void choose();
    void giveUpPreview();
    void preview(PersonId keep, PersonId absorbed);
    void showPreview(const Expected<Preview>& preview);
    void setPreview(const Preview& preview);
    void join();

    Workspace& m_workspace;
    QLabel* m_subject;
    Banner* m_banner;
    ProgressLine* m_progress;
    QStackedWidget* m_steps;
    QLineEdit* m_typed;
    QListWidget* m_found;
    RowsTable* m_table;
    QLabel* m_promise;
    QPushButton* m_join;
    QPushButton* m_swap;
    PersonId m_person; ///< whose file one came from
    PersonId m_keep;
    PersonId m_absorbed;
    QString m_name;
    Latest m_search;
    std::stop_source m_preview{std::nostopstate};
};

} // namespace jalon::ui
