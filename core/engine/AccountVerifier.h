// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/transport/Transport.h"

#include <QObject>
#include <QTimer>

namespace Ninelives {

/// Watches the first login of a new account and says whether it works. It watches the account's own
/// session, not a connection of its own: whatever the server delivers meanwhile is stored. Deletes
/// itself after it answered. Core thread only.
class AccountVerifier : public QObject
{
    Q_OBJECT

public:
    /// Starts `transport` and answers once: success when it is online, or why not. Each of
    /// `servers` gets a try before a failure counts that another server might not have; Timeout
    /// after 45 s, Cancelled when the transport is stopped by somebody else.
    AccountVerifier(Transport &transport, qsizetype servers, Reply<void> reply, QObject *parent);

private:
    void onState(const TransportState &state);
    void finish(const Result<void> &result);

    Transport &m_transport;
    Reply<void> m_reply;
    QTimer m_deadline;
    qsizetype m_triesLeft;
};

} // namespace Ninelives
