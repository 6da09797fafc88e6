// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/PubSubPort.h"
#include "core/xmpp/IqChannel.h"

namespace Ninelives {

/// Personal eventing (XEP-0163, XEP-0060): own nodes, other people's nodes, events.
class Xep0163Nodes final : public PubSubPort
{
public:
    explicit Xep0163Nodes(IqChannel &channel) : m_channel(channel) {}

    void publish(const QString &node, const QString &itemId, const QByteArray &payload,
                 const PublishOptions &options, Reply<void> reply) override;
    void retract(const QString &node, const QString &itemId, Reply<void> reply) override;
    void fetch(const BareJid &owner, const QString &node, const QStringList &itemIds,
               Reply<QList<PubSubItem>> reply) override;
    void accessModel(const QString &node, Reply<QString> reply) override;
    void configure(const QString &node, const PublishOptions &options, Reply<void> reply) override;
    void removeNode(const QString &node, Reply<void> reply) override;
    void setEventHandler(const QStringList &nodes, EventHandler handler) override;
    void privateXml(const QString &name, const QString &ns, Reply<QDomElement> reply) override;

    /// The nodes whose events were asked for, as "+notify" features (XEP-0163, section 4.3).
    [[nodiscard]] QStringList features() const;
    /// A `<message>` with an `<event>`: items, or that all of them are gone. The sender is the
    /// owner of the node; only persons' nodes of those asked for are passed on.
    void handleEvent(const QDomElement &message);

private:
    void setUp(const QString &node, const PublishOptions &options, IqChannel::Done done);

    IqChannel &m_channel;
    QStringList m_nodes;
    EventHandler m_handler;
};

} // namespace Ninelives
