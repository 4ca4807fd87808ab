// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentOutput.h"

#include "ui/document/DocumentFile.h"

#include <QGuiApplication>

#include <array>

namespace jalon::cli {

bool isDocumentFile(const std::filesystem::path& file)
{
    return ui::documentKind(file).has_value();
}

Expected<void> writeDocument(const std::filesystem::path& file, const document::Document& document)
{
    const auto kind = ui::documentKind(file).value_or(ui::DocumentKind::Html);
    if (kind != ui::DocumentKind::Pdf) {
        return ui::writeDocument(file, kind, document);
    }
    // Qt lays pages out within an application only; this one looks for no display, and what Qt says of the
    // machine's session does not concern who asked for a file.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { });
    std::string name = "jalon-cli";
    std::string option = "-platform";
    std::string platform = "offscreen";
    std::array<char*, 4> words = {name.data(), option.data(), platform.data(), nullptr};
    int count = words.size() - 1;
    const QGuiApplication application{count, words.data()};
    return ui::writeDocument(file, kind, document);
}

} // namespace jalon::cli
