// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Policies.h"

#include "base/Path.h"
#include "base/TemporaryFolder.h"
#include "host/PolicySource.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace jalon;
using namespace jalon::test;
using host::Policies;
using std::chrono::minutes;

namespace {

Policies exportsUnder(const std::filesystem::path& folder)
{
    Policies policies;
    policies.exportsFolder = folder;
    return policies;
}

ErrorCode refusal(const Expected<void>& allowed)
{
    REQUIRE_FALSE(allowed);
    return allowed.error().code;
}

} // namespace

TEST_CASE("nothing is imposed where nobody has imposed anything", "[host][policies]")
{
    const auto read = host::readPolicies({});
    CHECK(read.faults.empty());
    CHECK_FALSE(read.policies.isAnythingImposed());
    CHECK(host::mayExport(read.policies, "anywhere.csv"));
    CHECK(host::mayBackUp(read.policies, "anywhere.jalon"));
    CHECK(host::mayTakeOut(read.policies, "anywhere.jalonpack"));
    CHECK(host::lockDelay(read.policies, minutes{0}) == minutes{0});
    CHECK(host::lockDelay(read.policies, minutes{240}) == minutes{240});
}

TEST_CASE("each policy is read by its name, in either case", "[host][policies]")
{
    const TemporaryFolder folder;
    const auto place = pathText(folder.path());
    const auto read = host::readPolicies({{"LockDelayMaximum", "15"},
                                          {"exportsoff", "1"},
                                          {"RememberingOff", "1"},
                                          {"EXPORTSFOLDER", place},
                                          {"BackupsFolder", place},
                                          {"PacksFolder", place}});
    CHECK(read.faults.empty());
    CHECK(read.policies.isAnythingImposed());
    CHECK(read.policies.longestLockDelay == minutes{15});
    CHECK(read.policies.exportsOff);
    CHECK(read.policies.rememberingOff);
    CHECK(read.policies.exportsFolder == folder.path());
    CHECK(read.policies.backupsFolder == folder.path());
    CHECK(read.policies.packsFolder == folder.path());
    CHECK(host::policyNames().size() == 6);
}

TEST_CASE("values that mean nothing are said and leave the default", "[host][policies]")
{
    for (const auto& [name, value] : host::PolicyValues{{"LockDelayMaximum", "0"},
                                                        {"ExportsOff", "oui"},
                                                        {"RememberingOff", "2"},
                                                        {"ExportsFolder", "exports"},
                                                        {"BackupsFolder", "\xC3\x28"},
                                                        {"Unheard", "1"}}) {
        INFO(name);
        const auto read = host::readPolicies({{name, value}});
        CHECK_FALSE(read.policies.isAnythingImposed());
        REQUIRE(read.faults.size() == 1);
        CHECK(read.faults.front().contains(name));
        CHECK_FALSE(read.faults.front().contains(value + ","));
    }
    for (const std::string value : {"", "-5", "1441", "15 min", "1.5", "99999999999999999999"}) {
        INFO(value);
        CHECK(host::readPolicies({{"LockDelayMaximum", value}}).faults.size() == 1);
    }
}

TEST_CASE("the file of policies has comments, sections, and lines that mean nothing", "[host][policies]")
{
    std::istringstream file{"# Département\n[policies]\n\n; exports\n  ExportsOff = 1 \r\nExportsFolder=\n"
                            "LockDelayMaximum\nBackupsFolder = /srv/a=b\n"};
    const auto values = host::policyValuesOf(file);
    CHECK(values
          == host::PolicyValues{{"ExportsOff", "1"},
                                {"ExportsFolder", ""},
                                {"LockDelayMaximum", ""},
                                {"BackupsFolder", "/srv/a=b"}});
}

TEST_CASE("a longest delay shortens what the user chose, never included", "[host][policies]")
{
    Policies policies;
    policies.longestLockDelay = minutes{15};
    CHECK(host::lockDelay(policies, minutes{5}) == minutes{5});
    CHECK(host::lockDelay(policies, minutes{15}) == minutes{15});
    CHECK(host::lockDelay(policies, minutes{60}) == minutes{15});
    CHECK(host::lockDelay(policies, minutes{0}) == minutes{15});
}

TEST_CASE("with exports off nothing leaves in clear text, copies of bases do", "[host][policies]")
{
    const TemporaryFolder folder;
    auto policies = exportsUnder(folder.path());
    policies.exportsOff = true;
    CHECK(refusal(host::mayExport(policies, folder / "liste.csv")) == ErrorCode::ExportsForbidden);
    CHECK(refusal(host::mayGiveOut(policies)) == ErrorCode::ExportsForbidden);
    CHECK(host::mayBackUp(policies, folder / "copie.jalon"));
}

TEST_CASE("a folder for exports holds what is under it and nothing else", "[host][policies]")
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "exports é/mars");
    std::filesystem::create_directories(folder / "exports é bis");
    const auto policies = exportsUnder(folder / "exports é");
    CHECK(host::mayExport(policies, folder / "exports é/liste.csv"));
    CHECK(host::mayExport(policies, folder / "exports é/mars/liste.csv"));
    CHECK(host::mayExport(policies, folder / "autre/../exports é/liste.csv"));
    for (const std::string name :
         {"liste.csv", "exports é bis/liste.csv", "exports é/../liste.csv", "exports é"}) {
        INFO(name);
        const auto allowed = host::mayExport(policies, folder / name);
        REQUIRE_FALSE(allowed);
        CHECK(allowed.error()
              == Error{ErrorCode::FolderImposed, {pathText(folder / name), pathText(folder / "exports é")}});
    }
    CHECK(host::mayGiveOut(policies));
    CHECK(host::mayBackUp(policies, folder / "copie.jalon"));
}

TEST_CASE("a folder for packs binds packs alone", "[host][policies]")
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "paquets");
    Policies policies;
    policies.packsFolder = folder / "paquets";
    CHECK(policies.isAnythingImposed());
    CHECK(host::mayTakeOut(policies, folder / "paquets/jeudi.jalonpack"));
    CHECK(refusal(host::mayTakeOut(policies, folder / "jeudi.jalonpack")) == ErrorCode::FolderImposed);
    CHECK(host::mayBackUp(policies, folder / "copie.jalon"));
    CHECK(host::mayExport(policies, folder / "liste.csv"));
}

TEST_CASE("a folder that is not there is said", "[host][policies]")
{
    const TemporaryFolder folder;
    Policies policies;
    policies.backupsFolder = folder / "absent";
    CHECK(refusal(host::mayBackUp(policies, folder / "absent/copie.jalon")) == ErrorCode::FolderNotFound);
}

#ifndef _WIN32
TEST_CASE("a link does not lead out of the folder", "[host][policies]")
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "exports");
    std::filesystem::create_directories(folder / "ailleurs");
    std::filesystem::create_directory_symlink(folder / "ailleurs", folder / "exports/raccourci");
    std::filesystem::create_directory_symlink(folder / "exports", folder / "autre-nom");
    const auto policies = exportsUnder(folder / "exports");
    CHECK(refusal(host::mayExport(policies, folder / "exports/raccourci/liste.csv"))
          == ErrorCode::FolderImposed);
    CHECK(host::mayExport(policies, folder / "autre-nom/liste.csv"));
}
#endif
