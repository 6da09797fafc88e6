// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Keyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <functional>
#include <memory>

namespace Ninelives {

/// A keyring whose refusals are told apart by asking the Secret Service itself. QtKeychain takes an
/// entry that the user did not want to unlock for one that is not there, and a service that is not
/// there for any other failure. Where it answers by KWallet, its own word counts.
class ExplainedKeyring final : public Keyring
{
public:
    /// `bus` is asked for when something was refused, and not before.
    ExplainedKeyring(std::unique_ptr<Keyring> keyring, std::function<QDBusConnection()> bus);

    void read(const QString &name, const Reply<SecretBytes> &reply) override;
    void write(const QString &name, const SecretBytes &secret, const Reply<void> &reply) override;
    void remove(const QString &name, const Reply<void> &reply) override;

private:
    using Explained = std::function<void(const Error &)>;
    using Answered = std::function<void(const QDBusMessage &)>;
    void explain(const QString &name, const Error &error, const Explained &reply);
    void askForLocked(const QString &name, const Error &error, const Explained &reply);
    void ask(const QDBusMessage &call, const Answered &answered);

    std::unique_ptr<Keyring> m_keyring;
    std::function<QDBusConnection()> m_bus;
    QObject m_questions; ///< parent of what is under way, so that it ends with this object
};

} // namespace Ninelives
