// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmppClientExtension.h>

#include <functional>

namespace Ninelives {

/// The only extension of our QXmpp clients: takes every stanza as it comes off the stream, in order
/// and synchronously, so that QXmpp's own handling never runs and an acknowledgement is written
/// only after the handler returned.
class StanzaTap final : public QXmppClientExtension
{
    Q_OBJECT

public:
    using Handler = std::function<void(const QDomElement &)>;

    explicit StanzaTap(Handler handler) : m_handler(std::move(handler)) {}

    using QXmppClientExtension::handleStanza;
    bool handleStanza(const QDomElement &element) override;

private:
    Handler m_handler;
};

} // namespace Ninelives
