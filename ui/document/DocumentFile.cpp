// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/DocumentFile.h"

#include "base/AtomicFile.h"
#include "document/Html.h"
#include "document/Odt.h"
#include "ui/document/Pdf.h"

#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace jalon::ui {

std::optional<DocumentKind> documentKind(const std::filesystem::path& file)
{
    static const std::array kinds = {std::pair{u".pdf"_s, DocumentKind::Pdf},
                                     std::pair{u".odt"_s, DocumentKind::Odt},
                                     std::pair{u".html"_s, DocumentKind::Html}};
    const auto extension = QString::fromStdU16String(file.extension().u16string());
    for (const auto& [name, kind] : kinds) {
        if (extension.compare(name, Qt::CaseInsensitive) == 0) {
            return kind;
        }
    }
    return std::nullopt;
}

Expected<void> writeDocument(const std::filesystem::path& target, DocumentKind kind,
                             document::Document document, std::string_view mark, const std::stop_token& stop)
{
    if (!mark.empty()) {
        document.footer += (document.footer.empty() ? "" : "\n") + std::string{mark};
    }
    switch (kind) {
    case DocumentKind::Pdf:
        return writePdf(target, document, stop);
    case DocumentKind::Odt:
        return document::writeOdt(target, document);
    case DocumentKind::Html:
        break;
    }
    return writeFile(target, document::toHtml(document));
}

} // namespace jalon::ui
