// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Process.h"

#include "store/TestBase.h"

#include <random>

namespace jalon::test {

std::filesystem::path outputFile()
{
    std::random_device random;
    return std::filesystem::temp_directory_path() / ("jalon-output-" + std::to_string(random()));
}

std::vector<std::string> jalonCliCommand(const std::vector<std::string>& words)
{
    std::vector<std::string> command{JALON_CLI};
    command.insert(command.end(), words.begin(), words.end());
    return command;
}

Environment testEnvironment(const Environment& added)
{
    Environment environment{{"JALON_PASSPHRASE", std::string{kTestPassphrase}}};
    environment.insert(environment.end(), added.begin(), added.end());
    return environment;
}

ProcessResult jalonCli(const std::vector<std::string>& words, const Environment& added)
{
    return Process{jalonCliCommand(words), testEnvironment(added)}.wait();
}

} // namespace jalon::test
