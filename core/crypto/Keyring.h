// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QString>

namespace Ninelives {

/// Where the desktop keeps secrets of its user. Tests use a fake. Needs an event loop; answers as
/// Reply promises. Core thread or GUI thread, always the same one.
class Keyring
{
public:
    Keyring() = default;
    virtual ~Keyring() = default;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    /// The secret of this name. NotFound: the keyring works and has none. KeyringLocked: the user
    /// keeps it locked. NoKeyring: there is none. NoKey: any other refusal.
    virtual void read(const QString &name, const Reply<SecretBytes> &reply) = 0;
    /// Stores or replaces a secret. KeyringLocked, NoKeyring or NoKey as above.
    virtual void write(const QString &name, const SecretBytes &secret,
                       const Reply<void> &reply) = 0;
    /// Forgets a secret; one that is not there is no failure.
    virtual void remove(const QString &name, const Reply<void> &reply) = 0;
};

} // namespace Ninelives
