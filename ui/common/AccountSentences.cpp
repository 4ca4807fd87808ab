// SPDX-FileCopyrightText: 2026 Jalon contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong with accounts and rights, in words.
#include "ui/common/ErrorSentences.h"

#include <QtGlobal>

#include <array>

namespace jalon::ui {

namespace {

constexpr std::array kAccounts = {
    ErrorSentence{ErrorCode::NotAllowed,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "Your account does not allow this: %1. Nothing was changed; ask "
                                    "your head of service or an administrator of the base for it.")},
    ErrorSentence{
        ErrorCode::PersonOutOfSight,
        QT_TRANSLATE_NOOP("ErrorText",
                          "This person (no. %1) is not one of those whom your account is for. Nothing was "
                          "changed; ask an administrator of the base whether it should be.")},
    ErrorSentence{ErrorCode::AccountNeeded,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "This base has accounts: say which one is yours, and its password. "
                                    "Nothing was read or changed.")},
    ErrorSentence{
        ErrorCode::AccountRefused,
        QT_TRANSLATE_NOOP("ErrorText",
                          "Unknown account, or wrong password. Nothing was read or changed. An administrator "
                          "of the base can give a new password to somebody who forgot theirs: always have "
                          "two administrators.")},
    ErrorSentence{ErrorCode::AccountMustWait,
                  QT_TRANSLATE_NOOP("ErrorText",
                                    "Too many wrong passwords for this account: wait %1 s before the next "
                                    "try. Nothing was read or changed.")},
    ErrorSentence{
        ErrorCode::AccountUnknown,
        QT_TRANSLATE_NOOP("ErrorText", "This account is not in the base (any more). Nothing was changed.")},
    ErrorSentence{
        ErrorCode::AccountNameTaken,
        QT_TRANSLATE_NOOP("ErrorText",
                          "An account is called “%1” already. Nothing was changed; choose another name.")},
    ErrorSentence{
        ErrorCode::AccountFirstAdministrator,
        QT_TRANSLATE_NOOP("ErrorText",
                          "The first account of a base is an administrator’s: without one, nobody could make "
                          "others. Nothing was changed.")},
    ErrorSentence{
        ErrorCode::AccountLastAdministrator,
        QT_TRANSLATE_NOOP("ErrorText",
                          "“%1” is the last administrator: without one, nobody could manage the accounts. "
                          "Nothing was changed; make another administrator’s account first.")},
    ErrorSentence{ErrorCode::AccountUnbound,
                  QT_TRANSLATE_NOOP(
                      "ErrorText",
                      "A référent’s account names a référent, a guest’s a meeting; only those of the pôle "
                      "and of its head may have territories. Nothing was changed; correct the account.")},
    ErrorSentence{
        ErrorCode::PasswordTooShort,
        QT_TRANSLATE_NOOP(
            "ErrorText", "The password is too short: it takes at least %1 characters. Nothing was changed.")},
};

} // namespace

std::span<const ErrorSentence> accountSentences()
{
    return kAccounts;
}

} // namespace jalon::ui
