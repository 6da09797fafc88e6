// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"
#include "core/model/Jid.h"

#include <QString>
#include <QStringList>

namespace Ninelives {

/// An account as configured. The password stays inside the encrypted store.
struct Account {
    AccountId id;
    BareJid jid;
    QString displayName;
    /// Servers given by hand, "host:port" in order of preference; empty means DNS SRV.
    QStringList servers;
    /// A PEM file with certificate authorities to trust for this account, or empty.
    QString caFile;
    bool enabled = true;

    bool operator==(const Account &) const = default;
};

/// What login needs beyond Account; read by the transport's owner only, never shown.
struct AccountSecrets {
    QString password;
    QString fastToken;   ///< serialised XEP-0484 token, or empty
    QString userAgentId; ///< UUID that stays the same for ever (XEP-0388)
    QString pinnedMechanism; ///< strongest SASL mechanism ever used
};

} // namespace Ninelives
