// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Document.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace jalon::document {

/// The heads of letters as an OpenDocument text holds them: frames at their place on the page.
class OdtLetters {
public:
    struct Part {
        std::string name; ///< in the package
        std::shared_ptr<const Picture> picture;
    };

    /// A paragraph that begins a page, with its frames.
    std::string markupOf(const LetterHead& head);

    bool isUsed() const { return m_count > 0; }
    /// Automatic styles that the paragraphs name.
    std::string styles() const;
    const std::vector<Part>& pictures() const { return m_pictures; }
    std::string manifestEntries() const;

private:
    std::string frame(const std::string& name, const std::string& place, const std::string& content) const;
    std::string pictureFrame(const std::shared_ptr<const Picture>& picture);

    std::vector<Part> m_pictures; ///< each once
    std::set<int> m_tops; ///< where texts begin, in tenths of a millimetre
    int m_count = 0;
};

} // namespace jalon::document
