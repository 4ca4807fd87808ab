// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters' templates and the département's identity: letter list, show, set, reset, sender.
#include "Commands.h"
#include "LetterText.h"
#include "OpenBase.h"

#include "base/JsonObject.h"
#include "base/Path.h"
#include "letter/Templates.h"

#include <array>
#include <iostream>

namespace jalon::cli {

namespace {

constexpr std::array<std::string_view, 1> kBase = {"BASE"};
constexpr std::array<std::string_view, 2> kBaseAndLetter = {"BASE", "COURRIER"};
constexpr std::array<std::string_view, 3> kBaseLetterAndFile = {"BASE", "COURRIER", "FICHIER"};
constexpr std::array kShowOptions = {
    OptionSpec{"--shipped", "", "le texte de Jalon, même si la base a le sien"},
    OptionSpec{"--fields", "", "les champs que ce courrier peut nommer"}};
constexpr std::array kSenderOptions = {
    OptionSpec{"--name", "TEXTE", "nom du Département"},
    OptionSpec{"--service", "TEXTE", "service qui écrit"},
    OptionSpec{"--address", "TEXTE", "son adresse ; « | » entre deux lignes, quatre au plus"},
    OptionSpec{"--phone", "TEXTE", "son téléphone"},
    OptionSpec{"--email", "TEXTE", "son courriel"},
    OptionSpec{"--place", "TEXTE", "lieu de signature"},
    OptionSpec{"--signatory", "TEXTE", "prénom et nom de qui signe"},
    OptionSpec{"--function", "TEXTE", "sa fonction"},
    OptionSpec{"--court", "TEXTE", "tribunal administratif : « de Grenoble, 2 place… »"},
    OptionSpec{"--logo", "FICHIER", "une image PNG ou JPEG, 512 Ko au plus"},
    OptionSpec{"--no-logo", "", "retirer le logo"}};
constexpr std::string_view kLetters = "invitation, notification, cer, contrat-engagement";

std::optional<letter::LetterKind> letterKind(const Arguments& arguments)
{
    return fromCode<letter::LetterKind>(arguments.positional(1));
}

ExitCode kindError(const Arguments& arguments)
{
    return usageError("« " + arguments.positional(1) + " » n’est pas un courrier : " + std::string{kLetters}
                      + ".");
}

ExitCode runLetterList(const Arguments& arguments)
{
    return withBase(arguments, store::OpenMode::Read, [](store::Base& base, const store::Session&) {
        std::cout << lettersText(base.database());
        return ExitCode::Done;
    });
}

ExitCode runLetterShow(const Arguments& arguments)
{
    const auto kind = letterKind(arguments);
    if (!kind) {
        return kindError(arguments);
    }
    return withBase(arguments, store::OpenMode::Read, [&](store::Base& base, const store::Session&) {
        if (arguments.has("--fields")) {
            std::cout << fieldsText(*kind);
        } else {
            std::cout << (arguments.has("--shipped") ? std::string{letter::shippedTemplate(*kind)}
                                                     : letter::templateText(base.database(), *kind));
        }
        return ExitCode::Done;
    });
}

ExitCode runLetterSet(const Arguments& arguments)
{
    const auto kind = letterKind(arguments);
    if (!kind) {
        return kindError(arguments);
    }
    const auto text = textOfFile(pathFromText(arguments.positional(2)));
    if (!text) {
        return report(text.error());
    }
    return withBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Reference};
        if (const auto set = letter::setTemplate(tx, *kind, *text); !set) {
            return report(set.error());
        }
        tx.commit();
        std::cout << "Texte de la base noté pour : " << letter::wordsOf(*kind) << ".\n";
        return ExitCode::Done;
    });
}

ExitCode runLetterReset(const Arguments& arguments)
{
    const auto kind = letterKind(arguments);
    if (!kind) {
        return kindError(arguments);
    }
    return withBase(arguments, store::OpenMode::Write, [&](store::Base&, const store::Session& session) {
        store::Transaction tx{session, store::TxKind::Reference};
        const bool wasOwn = letter::resetTemplate(tx, *kind);
        tx.commit();
        std::cout << (wasOwn ? "Retour au texte de Jalon pour : " : "C’est déjà le texte de Jalon pour : ")
                  << letter::wordsOf(*kind) << ".\n";
        return ExitCode::Done;
    });
}

/// What the options say, over what the base says.
letter::Sender nextSender(const Arguments& arguments, letter::Sender sender)
{
    const auto parts = letter::senderParts();
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (auto value = arguments.value(kSenderOptions.at(at).name)) {
            std::ranges::replace(*value, '|', '\n');
            sender.*parts[at].member = *value;
        }
    }
    return sender;
}

/// The bytes of the file, if one is named.
Expected<std::optional<std::string>> chosenLogo(const Arguments& arguments)
{
    const auto file = arguments.value("--logo");
    if (!file) {
        return std::optional<std::string>{};
    }
    auto bytes = textOfFile(pathFromText(*file));
    return bytes ? Expected<std::optional<std::string>>{std::move(*bytes)} : std::unexpected{bytes.error()};
}

Expected<void> writeSender(store::Transaction& tx, const Arguments& arguments,
                           std::optional<std::string> logo)
{
    if (auto set = letter::setSender(tx, nextSender(arguments, letter::senderOf(tx.database()))); !set) {
        return set;
    }
    if (arguments.has("--no-logo")) {
        letter::removeLogo(tx);
    }
    return logo ? letter::setLogo(tx, std::move(*logo), *arguments.value("--logo")) : Expected<void>{};
}

ExitCode runLetterSender(const Arguments& arguments)
{
    const bool writes =
        std::ranges::any_of(kSenderOptions, [&](const auto& option) { return arguments.has(option.name); });
    if (arguments.has("--logo") && arguments.has("--no-logo")) {
        return usageError("--logo et --no-logo ne vont pas ensemble.");
    }
    auto logo = chosenLogo(arguments);
    if (!logo) {
        return report(logo.error());
    }
    const auto mode = writes ? store::OpenMode::Write : store::OpenMode::Read;
    return withBase(arguments, mode, [&](store::Base& base, const store::Session& session) {
        if (writes) {
            store::Transaction tx{session, store::TxKind::Reference};
            if (const auto written = writeSender(tx, arguments, std::move(*logo)); !written) {
                return report(written.error());
            }
            tx.commit();
        }
        std::cout << senderText(base.database());
        return ExitCode::Done;
    });
}

} // namespace

Command letterListCommand()
{
    return {{"letter list",
             "Lister les modèles de courriers et de contrats",
             kBase,
             {},
             "Chacun est de Jalon, ou de la base."},
            runLetterList};
}

Command letterShowCommand()
{
    return {{"letter show", "Montrer le modèle d’un courrier, ou ses champs", kBaseAndLetter, kShowOptions,
             "COURRIER : invitation, notification, cer ou contrat-engagement."},
            runLetterShow};
}

Command letterSetCommand()
{
    return {
        {"letter set",
         "Donner à la base son propre modèle d’un courrier",
         kBaseLetterAndFile,
         {},
         "FICHIER : du texte en UTF-8. Première ligne : « Objet : … » ; puis une ligne par paragraphe, « # » "
         "devant un titre, « - » devant un élément de liste, **gras**.\n"
         "Un champ : {{bénéficiaire.nom}} ; un champ et ce qui est dit sans lui : "
         "{{réunion.heure|à préciser}}. « letter show --fields » les donne tous."},
        runLetterSet};
}

Command letterResetCommand()
{
    return {{"letter reset",
             "Revenir au modèle de Jalon d’un courrier",
             kBaseAndLetter,
             {},
             "COURRIER : invitation, notification, cer ou contrat-engagement."},
            runLetterReset};
}

Command letterSenderCommand()
{
    return {{"letter sender", "Montrer ou noter le Département tel que ses courriers le disent", kBase,
             kSenderOptions, "Une option vide (--phone \"\") retire ce qui était noté."},
            runLetterSender};
}

} // namespace jalon::cli
