// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FilePicker.h"

#include "ui/common/Text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace jalon::ui {

namespace {

QFileDialog* dialog(QWidget* parent, const QString& title, const QString& folder)
{
    auto* const made = new QFileDialog(parent, title);
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setDirectory(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                        : folder);
    return made;
}

void show(QFileDialog* dialog, QString& lastFolder, const FilePicker::Chosen& chosen)
{
    QObject::connect(dialog, &QFileDialog::finished, dialog, [dialog, &lastFolder, chosen](int result) {
        const auto files = dialog->selectedFiles();
        if (result != QDialog::Accepted || files.isEmpty()) {
            chosen(std::nullopt);
            return;
        }
        lastFolder = QFileInfo{files.first()}.absolutePath();
        chosen(toPath(files.first()));
    });
    dialog->open();
}

} // namespace

void SystemFilePicker::open(QWidget* parent, const QString& title, const QString& filter, Chosen chosen)
{
    auto* const picker = dialog(parent, title, m_lastFolder);
    picker->setFileMode(QFileDialog::ExistingFile);
    picker->setNameFilter(filter);
    show(picker, m_lastFolder, chosen);
}

void SystemFilePicker::save(QWidget* parent, const QString& title, const QString& proposedName,
                            const QString& filter, Chosen chosen)
{
    auto* const picker = dialog(parent, title, m_lastFolder);
    picker->setAcceptMode(QFileDialog::AcceptSave);
    picker->setNameFilter(filter);
    picker->setDefaultSuffix(QFileInfo{proposedName}.suffix());
    picker->selectFile(proposedName);
    show(picker, m_lastFolder, chosen);
}

void SystemFilePicker::folder(QWidget* parent, const QString& title, Chosen chosen)
{
    auto* const picker = dialog(parent, title, m_lastFolder);
    picker->setFileMode(QFileDialog::Directory);
    picker->setOption(QFileDialog::ShowDirsOnly);
    show(picker, m_lastFolder, chosen);
}

} // namespace jalon::ui
