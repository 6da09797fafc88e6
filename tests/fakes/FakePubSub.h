// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/PubSubPort.h"

#include <QHash>
#include <QObject>
#include <QPair>

#include <functional>
#include <optional>

namespace Ninelives {

class FakePubSub;

/// The nodes of several accounts in memory, like a server: keeps one item per node unless it was
/// made with `max`, and tells every connected account about every publication and about nodes that
/// are purged or deleted.
class FakePubSubServer
{
public:
    struct Item {
        QString id;
        QByteArray xml;
    };
    struct Node {
        PublishOptions options;
        QList<Item> items;
    };
    enum class Request { Publish, Retract, Fetch, AccessModel, Configure, RemoveNode };
    /// What goes wrong with a request; nothing: it works.
    using Failure = std::function<std::optional<Error>(Request request, const BareJid &owner,
                                                       const QString &node)>;

    void setFailure(Failure failure) { m_failure = std::move(failure); }
    /// Requests so far whose node contains `part`, of `owner` if one is named.
    [[nodiscard]] int count(Request request, const QString &part, const BareJid &owner = {}) const;
    [[nodiscard]] const Node *node(const BareJid &owner, const QString &name) const;
    /// As if another client of `owner` had published.
    void put(const BareJid &owner, const QString &name, const QString &id, const QByteArray &xml,
             const PublishOptions &options = {});
    /// As if another client of `owner` had purged the node, or deleted it.
    void purge(const BareJid &owner, const QString &name);
    void erase(const BareJid &owner, const QString &name);
    /// Tells that all items are gone, whether they are or not.
    void tellEmptied(const BareJid &owner, const QString &name);
    /// As if another client had set up the node anew, without a word to anybody.
    void close(const BareJid &owner, const QString &name, const QString &accessModel)
    {
        m_nodes[{owner, name}].options.accessModel = accessModel;
    }
    /// Without a word.
    void remove(const BareJid &owner, const QString &name) { m_nodes.remove({owner, name}); }

private:
    friend class FakePubSub;
    std::optional<Error> note(Request request, const BareJid &owner, const QString &node);
    void tell(const BareJid &owner, const QString &name, const QList<Item> &items);

    QHash<QPair<BareJid, QString>, Node> m_nodes;
    struct Noted {
        Request request;
        BareJid owner;
        QString node;
    };
    QList<Noted> m_requests;
    Failure m_failure;
    QList<FakePubSub *> m_ports;
};

/// One account's access to it. Answers come from the event loop; after setOnline(false) they are
/// NotConnected.
class FakePubSub final
    : public QObject
    , public PubSubPort
{
    Q_OBJECT

public:
    FakePubSub(FakePubSubServer &server, BareJid self);
    ~FakePubSub() override;

    void setOnline(bool online) { m_online = online; }

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

private:
    friend class FakePubSubServer;
    void later(std::function<void()> work);
    void deliver(const BareJid &owner, const QString &node, const QList<PubSubItem> &items);

    FakePubSubServer &m_server;
    BareJid m_self;
    bool m_online = true;
    QStringList m_nodes;
    EventHandler m_handler;
};

} // namespace Ninelives
