// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Keyring.h"

#include <QHash>
#include <QTimer>

namespace Ninelives::Test {

/// A keyring in memory. Answers from the event loop, as the real one does.
class FakeKeyring final : public Keyring
{
public:
    bool available = true;
    ErrorCode refusal = ErrorCode::KeyringLocked; ///< what it says when it is not available
    QHash<QString, QByteArray> entries;
    int writes = 0;

    void read(const QString &name, const Reply<SecretBytes> &reply) override
    {
        QTimer::singleShot(0, &m_context, [this, name, reply] {
            if (!available) {
                reply(unavailable());
            } else if (!entries.contains(name)) {
                reply(Error{ErrorCode::NotFound, QStringLiteral("no such entry")});
            } else {
                reply(SecretBytes::copyOf(entries.value(name)));
            }
        });
    }
    void write(const QString &name, const SecretBytes &secret, const Reply<void> &reply) override
    {
        const QByteArray copy = secret.view().toByteArray();
        QTimer::singleShot(0, &m_context, [this, name, copy, reply] {
            if (!available) {
                reply(unavailable());
                return;
            }
            entries.insert(name, copy);
            ++writes;
            reply({});
        });
    }
    void remove(const QString &name, const Reply<void> &reply) override
    {
        QTimer::singleShot(0, &m_context, [this, name, reply] {
            entries.remove(name);
            reply(available ? Result<void>() : Result<void>(unavailable()));
        });
    }

private:
    [[nodiscard]] Error unavailable() const { return Error{refusal, QStringLiteral("refused")}; }
    QObject m_context;
};

} // namespace Ninelives::Test
