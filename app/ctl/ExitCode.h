// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace Ninelives::Ctl {

/// Exit codes, numbered as in BSD's sysexits.
enum ExitCode : int {
    Ok = 0,
    Usage = 64,       ///< the command line is wrong
    DataError = 65,   ///< the input (text, address, store) is wrong
    NoUser = 67,      ///< no such account or contact
    NoHost = 68,      ///< the server's name is unknown
    Unavailable = 69, ///< can't be done: unsupported, refused, nobody to encrypt for
    Software = 70,
    CantCreate = 73,
    IoError = 74,
    TempFail = 75,    ///< may work later: not connected, in use, timed out
    NoPermission = 77, ///< wrong key, password or certificate
    Config = 78,      ///< the profile's key can't be had
};

[[nodiscard]] int exitCode(ErrorCode code);

/// What a command ends with that only has to get something done.
[[nodiscard]] inline Result<int> exitAfter(const Result<void> &done)
{
    return done ? Result<int>(Ok) : Result<int>(done.error());
}

/// One plain English sentence about `error`, for standard error; starts in lower case, no full
/// stop.
[[nodiscard]] QString sentence(const Error &error);

} // namespace Ninelives::Ctl
