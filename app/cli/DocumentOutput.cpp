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

Expected<void> withPages(const std::filesystem::path& file, const std::function<Expected<void>()>& write)
{
    if (ui::documentKind(file) != ui::DocumentKind::Pdf) {
        return write();
    }
    // What Qt says of the machine's session does not concern who asked for a file.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) { });
    std::string name = "jalon-cli";
    std::string option = "-platform";
    std::string platform = "offscreen";
    std::array<char*, 4> words = {name.data(), option.data(), platform.data(), nullptr};
    int count = words.size() - 1;
    const QGuiApplication application{count, words.data()};
    return write();
}

Expected<void> writeDocument(const std::filesystem::path& file, const document::Document& document,
                             std::string_view mark)
{
    const auto kind = ui::documentKind(file).value_or(ui::DocumentKind::Html);
    return withPages(file, [&] { return ui::writeDocument(file, kind, document, mark); });
}

} // namespace jalon::cli
