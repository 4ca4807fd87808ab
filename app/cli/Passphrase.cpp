// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Passphrase.h"

#include "Terminal.h"
#include "base/Limits.h"
#include "base/Path.h"

#include <algorithm>
#include <fstream>
#include <iostream>

namespace jalon::cli {

namespace {

struct PassphraseWords {
    const char* variable;
    std::string_view ask;
    std::string_view askNew;
    std::string_view missing;
};
constexpr PassphraseWords kBaseWords = {
    "JALON_PASSPHRASE", "Phrase secrète : ", "Phrase secrète de la nouvelle base : ",
    "Il faut la phrase secrète de la base : donnez --passphrase-file FICHIER, ou la variable "
    "JALON_PASSPHRASE."};
constexpr PassphraseWords kPackWords = {
    "JALON_PACK_PASSPHRASE", "Phrase secrète du paquet : ", "Phrase secrète du nouveau paquet : ",
    "Il faut la phrase secrète du paquet : donnez --pack-passphrase-file FICHIER, ou la variable "
    "JALON_PACK_PASSPHRASE."};
constexpr PassphraseWords kAccountWords = {
    "JALON_ACCOUNT_PASSWORD", "Mot de passe du compte : ", "Mot de passe du compte : ",
    "Il faut le mot de passe du compte : donnez-le dans la variable JALON_ACCOUNT_PASSWORD."};
constexpr PassphraseWords kNewAccountWords = {
    "JALON_NEW_PASSWORD", "Nouveau mot de passe : ", "Nouveau mot de passe : ",
    "Il faut le nouveau mot de passe : donnez --password-file FICHIER, ou la variable JALON_NEW_PASSWORD."};

const PassphraseWords& wordsOf(PassphraseOf of)
{
    switch (of) {
    case PassphraseOf::Pack:
        return kPackWords;
    case PassphraseOf::Account:
        return kAccountWords;
    case PassphraseOf::NewAccount:
        return kNewAccountWords;
    case PassphraseOf::Base:
        break;
    }
    return kBaseWords;
}

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
    std::ifstream stream{pathFromText(file), std::ios::binary};
    std::string line(limits::kPassphrase + 1, '\0'); // a device has no end
    stream.read(line.data(), static_cast<std::streamsize>(line.size()));
    const auto size = std::min(static_cast<std::size_t>(stream.gcount()), line.find('\n'));
    if (size == 0) {
        return std::unexpected{"Le fichier de la phrase secrète « " + file + " » ne se lit pas ou est vide."};
    }
    if (size > limits::kPassphrase) {
        wipe(line.data(), line.size());
        return std::unexpected{"La phrase secrète du fichier « " + file + " » est trop longue : "
                               + limits::inFrench(limits::kPassphrase) + " au plus."};
    }
    wipe(line.data() + size, line.size() - size);
    line.resize(size);
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

std::expected<Secret, std::string> askPassphrase(const std::optional<std::string>& file, bool isNew,
                                                 PassphraseOf of)
{
    const auto& words = wordsOf(of);
    if (file) {
        return readFile(*file);
    }
    if (auto given = environmentValue(words.variable)) {
        Secret secret{*given};
        wipe(given->data(), given->size());
        return secret;
    }
    if (!standardInputIsTerminal()) {
        return std::unexpected{std::string{words.missing}};
    }
    Secret first = promptOnce(isNew ? words.askNew : words.ask);
    if (isNew) {
        const Secret second = promptOnce("Encore une fois : ");
        if (first.view() != second.view()) {
            return std::unexpected{std::string{"Les deux saisies diffèrent ; rien n’a été créé."}};
        }
    }
    return first;
}

} // namespace jalon::cli
