// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/OutboundStanza.h"

#include <QXmppStanza.h>

#include <QByteArray>

#include <functional>

class QXmppClient;

namespace Ninelives {

/// Writes ready-made stanzas through QXmpp, byte for byte, and says what became of them.
class StanzaWriter
{
public:
    using Done = std::function<void(SubmitResult)>;

    /// `context` guards `done`, which may be called at once, later, or when the client is
    /// destroyed.
    StanzaWriter(QXmppClient &client, QObject &context) : m_client(client), m_context(context) {}

    /// The stream must be up: QXmpp itself writes at any time, even before TLS.
    void write(const QByteArray &xml, Done done);

private:
    QXmppClient &m_client;
    QObject &m_context;
};

} // namespace Ninelives
