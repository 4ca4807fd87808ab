// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <string>
#include <vector>

namespace jalon::document {

/// The charts as an OpenDocument text holds them: drawings that stand in a paragraph as a letter does.
class OdtCharts {
public:
    struct Part {
        std::string name; ///< in the package
        std::string svg;
    };

    /// What stands in the paragraph.
    std::string markupOf(const Chart& chart);
    /// Automatic styles that the drawings name.
    std::string styles() const;
    const std::vector<Part>& parts() const { return m_parts; }
    std::string manifestEntries() const;

private:
    std::vector<Part> m_parts;
};

} // namespace jalon::document
