// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"

#include <QDomElement>
#include <QList>
#include <QString>

#include <functional>

namespace Ninelives {

/// One item of a node: its id and its payload element (null for an empty item).
struct PubSubItem {
    QString id;
    QDomElement payload;
    bool retracted = false; ///< in events: it is gone; without an id: all items are

    /// In events: the node was purged or deleted. What is there now has to be asked for.
    [[nodiscard]] bool isWholeNode() const { return retracted && id.isEmpty(); }
};

/// How a node must be set up (XEP-0060 publish-options).
struct PublishOptions {
    QString accessModel = QStringLiteral("open"); ///< "open", "presence" or "whitelist"
    bool persistItems = true;
    /// "max" or a number; empty leaves it to the server.
    QString maxItems;
    bool sendLastOnPresence = true; ///< false: pubsub#send_last_published_item = never
};

/// Personal eventing (XEP-0163) on the own account, and reading other people's nodes.
/// Core thread only. Replies follow the rules of `Reply`.
class PubSubPort
{
public:
    using EventHandler = std::function<void(const BareJid &from, const QString &node,
                                            const QList<PubSubItem> &items)>;

    virtual ~PubSubPort() = default;

    /// Publishes one item on an own node, creating it when missing. When the node exists with other
    /// options, reconfigures it and publishes again, once. `payload` is one element as UTF-8 XML.
    virtual void publish(const QString &node, const QString &itemId, const QByteArray &payload,
                         const PublishOptions &options, Reply<void> reply) = 0;
    /// Removes one item of an own node and notifies subscribers.
    virtual void retract(const QString &node, const QString &itemId, Reply<void> reply) = 0;
    /// Who may read an own node, as its configuration says. NotFound when there is no such node.
    virtual void accessModel(const QString &node, Reply<QString> reply) = 0;
    /// Sets up an own node that exists.
    virtual void configure(const QString &node, const PublishOptions &options,
                           Reply<void> reply) = 0;
    /// Removes an own node with all that is on it. NotFound when there is none.
    virtual void removeNode(const QString &node, Reply<void> reply) = 0;
    /// All items of a person's node, or those with the given ids. NotFound when there is no such
    /// node or item; RemoteRefused with the condition in `detail` otherwise.
    virtual void fetch(const BareJid &owner, const QString &node, const QStringList &itemIds,
                       Reply<QList<PubSubItem>> reply) = 0;
    /// Asks for events of these nodes (XEP-0115 "+notify") from the next login on, and says who is
    /// told. Own events of other devices are included. Replaces an earlier handler.
    virtual void setEventHandler(const QStringList &nodes, EventHandler handler) = 0;
    /// What older clients keep on the server (XEP-0049): the element `name` of namespace `ns`.
    /// NotFound when there is none.
    virtual void privateXml(const QString &name, const QString &ns, Reply<QDomElement> reply) = 0;
};

} // namespace Ninelives
