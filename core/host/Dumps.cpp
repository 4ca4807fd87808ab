// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/Dumps.h"

#include "host/Log.h"

#include <cstdlib>
#include <exception>
#include <string>
#include <typeinfo>

namespace jalon::host {

namespace {

// A terminate handler holds nothing of its own.
void (*endOfProgram)() = std::abort; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// Not its text, which may quote what it failed on.
void noteCurrentException()
{
    try {
        if (const auto current = std::current_exception()) {
            std::rethrow_exception(current);
        }
        note("ended without an exception");
    } catch (const store::DbError& error) {
        note("uncaught failure of the engine, code " + std::to_string(error.code()));
    } catch (const std::exception& error) {
        note(std::string{"uncaught exception of type "} + typeid(error).name());
    } catch (...) {
        note("uncaught exception of an unknown type");
    }
}

} // namespace

void noteUncaughtExceptions(void (*end)())
{
    endOfProgram = end;
    std::set_terminate([] {
        noteCurrentException();
        endOfProgram();
    });
}

} // namespace jalon::host
