// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another program on the same base: opens it for writing, writes a note, says so, and waits to be killed or
// for the end of its input. With a passphrase after the base: gives it that one, and ends.
#include "store/TestFiles.h"

#include <iostream>

int main(int argc, char** argv)
{
    if (argc != 2 && argc != 3) {
        return 2;
    }
    auto base = jalon::store::Base::open(argv[1], jalon::test::passphrase(), jalon::store::OpenMode::Write);
    if (!base) {
        std::cout << "refused" << std::endl;
        return 1;
    }
    if (argc == 3) {
        const auto changed = base->changePassphrase(jalon::test::passphrase(), jalon::Secret{argv[2]});
        return changed && base->close() ? 0 : 1;
    }
    jalon::test::addNote(base->database(), "de l'autre programme");
    std::cout << "open" << std::endl;
    std::string line;
    std::getline(std::cin, line);
    return base->close() ? 0 : 1;
}
