// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RestoreDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Formats.h"
#include "ui/common/Labels.h"
#include "ui/common/Measures.h"
#include "ui/common/TableLook.h"
#include "ui/common/Text.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::ui {

namespace {

constexpr int kRestoreWideInLetters = 70;
constexpr int kRestoreHighInLines = 18;

QString sizeText(const std::filesystem::path& file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    return error ? QString{} : QLocale{}.formattedDataSize(static_cast<qint64>(size));
}

} // namespace

RestoreDialog::RestoreDialog(const AppContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_table(new QTableWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore a copy"));
    setObjectName(u"restoreDialog"_s);
    resize(lettersWide(*this, kRestoreWideInLetters), fontMetrics().height() * kRestoreHighInLines);
    auto* const words = new QLabel(tr("The copy becomes a base of its own, in a new file: nothing is "
                                      "replaced. A pack that is out no longer comes back into it."));
    words->setWordWrap(true);
    auto* const place = mutedLabel(tr("Copies in “%1”").arg(fromPath(context.copiesFolder())));
    place->setWordWrap(true);
    m_table->setObjectName(u"copies"_s);
    m_table->setAccessibleName(tr("Copies"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Base"), tr("Made"), tr("Size")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    showAsLines(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* const other = button(tr("&Another file…"), "restoreOther");
    auto* const restore = button(tr("&Restore…"), "restoreGo");
    auto* const cancel = button(tr("Cancel"), "restoreCancel");
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(restore);
    buttons->addWidget(cancel);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(place);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(restore, &QPushButton::clicked, this, &RestoreDialog::take);
    connect(cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseOther);
    connect(m_table, &QTableWidget::cellActivated, this, &RestoreDialog::take);
    fill();
    restore->setEnabled(!m_copies.empty());
    restore->setDefault(!m_copies.empty());
}

void RestoreDialog::fill()
{
    m_copies = store::copiesIn(m_context.copiesFolder());
    m_table->setRowCount(static_cast<int>(m_copies.size()));
    int row = 0;
    for (const auto& copy : m_copies) {
        m_table->setItem(row, 0, new QTableWidgetItem(fromUtf8(copy.base)));
        m_table->setItem(row, 1, new QTableWidgetItem(instantText(copy.madeAt)));
        m_table->setItem(row, 2, new QTableWidgetItem(sizeText(copy.file)));
        ++row;
    }
    if (row > 0) {
        m_table->setCurrentCell(0, 0);
    }
}

void RestoreDialog::take()
{
    const int row = m_table->currentRow();
    if (row < 0) {
        return;
    }
    const auto copy = m_copies[static_cast<std::size_t>(row)];
    accept();
    Q_EMIT chosen(copy.file, fromUtf8(copy.base));
}

void RestoreDialog::chooseOther()
{
    m_context.files.open(this, tr("Which copy is to be restored?"), tr("Jalon bases (*.jalon)"),
                         [this](const std::optional<std::filesystem::path>& file) {
                             if (file) {
                                 accept();
                                 Q_EMIT chosen(*file, fromPath(file->stem()));
                             }
                         });
}

} // namespace jalon::ui
