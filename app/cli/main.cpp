// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "Terminal.h"

#include "host/Dumps.h"
#include "host/Log.h"
#include "store/Location.h"

#include <algorithm>
#include <exception>
#include <iostream>
#include <vector>

namespace {

using namespace jalon;

cli::ExitCode runCaught(std::span<const std::string> words, const host::Policies& policies)
{
    try {
        return cli::run(words, policies);
    } catch (const store::DbError& error) {
        host::noteFailure(error);
        return cli::report(error.toError(""));
    } catch (const std::exception& error) {
        host::note("internal error");
        std::cerr << "Erreur interne : " << error.what()
                  << "\nLa base est restée comme elle était avant la commande.\n";
        return cli::ExitCode::Internal;
    }
}

} // namespace

int main(int argc, char** argv)
{
    const cli::Utf8Streams streams;
    host::refuseDumps();
    host::startLog(store::localStateFolder());
    host::note("jalon-cli " JALON_VERSION " started");
    const auto code = static_cast<int>(runCaught(cli::commandWords(argc, argv), host::machinePolicies()));
    host::note("jalon-cli ended, code " + std::to_string(code));
    return code;
}
