// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Keyring.h"

#include <QObject>

namespace Ninelives {

/// The system's keyring through QtKeychain (Secret Service, KWallet, Windows, macOS), under the
/// service name "ninelives". Never falls back to storing in plain text.
class DesktopKeyring final : public Keyring
{
public:
    void read(const QString &name, const Reply<SecretBytes> &reply) override;
    void write(const QString &name, const SecretBytes &secret, const Reply<void> &reply) override;
    void remove(const QString &name, const Reply<void> &reply) override;

private:
    QObject m_jobs; ///< parent of what is under way, so that it ends with this object
};

} // namespace Ninelives
