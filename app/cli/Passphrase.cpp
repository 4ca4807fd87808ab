// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Passphrase.h"

#include "Terminal.h"
#include "base/Path.h"

#include <fstream>
#include <iostream>

namespace jalon::cli {

namespace {

/// A line without its end, wiped where it was read.
Secret takeLine(std::string& line)
{
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    Secret secret{line};
    wipe(line.data(), line.size());
    return secret;
}

std::expected<Secret, std::string> readFile(const std::string& file)
{
    std::ifstream stream{pathFromText(file)};
    std::string line;
    if (!stream || !std::getline(stream, line)) {
        return std::unexpected{"Le fichier de la phrase secrète « " + file + " » ne se lit pas ou est vide."};
    }
    return takeLine(line);
}

Secret promptOnce(std::string_view question)
{
    std::cerr << question << std::flush;
    std::string line = readHiddenLine();
    std::cerr << '\n';
    return takeLine(line);
}

} // namespace

std::expected<Secret, std::string> askPassphrase(const std::optional<std::string>& file, bool isNew)
{
    if (file) {
        return readFile(*file);
    }
    if (auto given = environmentValue("JALON_PASSPHRASE")) {
        Secret secret{*given};
        wipe(given->data(), given->size());
        return secret;
    }
    if (!standardInputIsTerminal()) {
        return std::unexpected{std::string{"Il faut la phrase secrète de la base : donnez "
                                           "--passphrase-file FICHIER, ou la variable JALON_PASSPHRASE."}};
    }
    Secret first = promptOnce(isNew ? "Phrase secrète de la nouvelle base : " : "Phrase secrète : ");
    if (isNew) {
        const Secret second = promptOnce("Encore une fois : ");
        if (first.view() != second.view()) {
            return std::unexpected{std::string{"Les deux saisies diffèrent ; aucune base n’a été créée."}};
        }
    }
    return first;
}

} // namespace jalon::cli
