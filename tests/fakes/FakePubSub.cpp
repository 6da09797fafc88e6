// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakePubSub.h"

#include <QDomDocument>

#include <algorithm>

namespace Ninelives {

namespace {

QList<PubSubItem> parsed(const QList<FakePubSubServer::Item> &items)
{
    QList<PubSubItem> result;
    for (const FakePubSubServer::Item &item : items) {
        QDomDocument document;
        document.setContent(item.xml, QDomDocument::ParseOption::UseNamespaceProcessing);
        result.append(PubSubItem{item.id, document.documentElement()});
    }
    return result;
}

} // namespace

int FakePubSubServer::count(Request request, const QString &part, const BareJid &owner) const
{
    return static_cast<int>(
        std::count_if(m_requests.begin(), m_requests.end(), [&](const Noted &noted) {
            return noted.request == request && noted.node.contains(part)
                && (owner.isEmpty() || noted.owner == owner);
        }));
}

const FakePubSubServer::Node *FakePubSubServer::node(const BareJid &owner,
                                                     const QString &name) const
{
    const auto found = m_nodes.constFind({owner, name});
    return found == m_nodes.constEnd() ? nullptr : &*found;
}

void FakePubSubServer::put(const BareJid &owner, const QString &name, const QString &id,
                           const QByteArray &xml, const PublishOptions &options)
{
    Node &node = m_nodes[{owner, name}];
    node.options = options;
    node.items.removeIf([&](const Item &item) { return item.id == id; });
    if (options.maxItems != QLatin1StringView("max")) {
        node.items.clear();
    }
    node.items.append(Item{id, xml});
    tell(owner, name, {node.items.last()});
}

void FakePubSubServer::purge(const BareJid &owner, const QString &name)
{
    m_nodes[{owner, name}].items.clear();
    tellEmptied(owner, name);
}

void FakePubSubServer::erase(const BareJid &owner, const QString &name)
{
    remove(owner, name);
    tellEmptied(owner, name);
}

void FakePubSubServer::tellEmptied(const BareJid &owner, const QString &name)
{
    for (FakePubSub *port : std::as_const(m_ports)) {
        port->later([port, owner, name] {
            port->deliver(owner, name, {{.id = {}, .payload = {}, .retracted = true}});
        });
    }
}

std::optional<Error> FakePubSubServer::note(Request request, const BareJid &owner,
                                            const QString &node)
{
    m_requests.append({request, owner, node});
    return m_failure ? m_failure(request, owner, node) : std::nullopt;
}

void FakePubSubServer::tell(const BareJid &owner, const QString &name, const QList<Item> &items)
{
    for (FakePubSub *port : std::as_const(m_ports)) {
        port->later([port, owner, name, items] { port->deliver(owner, name, parsed(items)); });
    }
}

FakePubSub::FakePubSub(FakePubSubServer &server, BareJid self)
    : m_server(server), m_self(std::move(self))
{
    m_server.m_ports.append(this);
}

FakePubSub::~FakePubSub()
{
    m_server.m_ports.removeOne(this);
}

void FakePubSub::later(std::function<void()> work)
{
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void FakePubSub::deliver(const BareJid &owner, const QString &node, const QList<PubSubItem> &items)
{
    if (m_online && m_handler && m_nodes.contains(node)) {
        m_handler(owner, node, items);
    }
}

void FakePubSub::publish(const QString &node, const QString &itemId, const QByteArray &payload,
                         const PublishOptions &options, Reply<void> reply)
{
    const std::optional<Error> failure =
        m_server.note(FakePubSubServer::Request::Publish, m_self, node);
    if (m_online && !failure) {
        m_server.put(m_self, node, itemId, payload, options);
    }
    later([this, failure, reply = std::move(reply)] {
        if (!m_online) {
            reply(Error{ErrorCode::NotConnected, {}});
        } else {
            reply(failure ? Result<void>(*failure) : Result<void>());
        }
    });
}

void FakePubSub::retract(const QString &node, const QString &itemId, Reply<void> reply)
{
    const std::optional<Error> failure =
        m_server.note(FakePubSubServer::Request::Retract, m_self, node);
    const auto found = m_server.m_nodes.find({m_self, node});
    if (m_online && !failure && found != m_server.m_nodes.end()) {
        found->items.removeIf([&](const auto &item) { return item.id == itemId; });
        for (FakePubSub *port : std::as_const(m_server.m_ports)) {
            port->later([port, owner = m_self, node, itemId] {
                port->deliver(owner, node, {{.id = itemId, .payload = {}, .retracted = true}});
            });
        }
    }
    later([failure, reply = std::move(reply)] {
        reply(failure ? Result<void>(*failure) : Result<void>());
    });
}

void FakePubSub::accessModel(const QString &node, Reply<QString> reply)
{
    const auto failure = m_server.note(FakePubSubServer::Request::AccessModel, m_self, node);
    later([this, node, failure, reply = std::move(reply)] {
        const FakePubSubServer::Node *found = m_server.node(m_self, node);
        if (!m_online || failure || found == nullptr) {
            reply(failure ? *failure
                          : Error{m_online ? ErrorCode::NotFound : ErrorCode::NotConnected, {}});
            return;
        }
        reply(found->options.accessModel);
    });
}

void FakePubSub::configure(const QString &node, const PublishOptions &options, Reply<void> reply)
{
    const auto failure = m_server.note(FakePubSubServer::Request::Configure, m_self, node);
    const auto found = m_server.m_nodes.find({m_self, node});
    const bool known = found != m_server.m_nodes.end();
    if (m_online && !failure && known) {
        found->options = options;
    }
    later([failure, known, reply = std::move(reply)] {
        reply(failure     ? Result<void>(*failure)
                  : known ? Result<void>()
                          : Result<void>(Error{ErrorCode::NotFound, {}}));
    });
}

void FakePubSub::removeNode(const QString &node, Reply<void> reply)
{
    const auto failure = m_server.note(FakePubSubServer::Request::RemoveNode, m_self, node);
    const bool known = m_online && !failure && m_server.node(m_self, node) != nullptr;
    if (known) {
        m_server.erase(m_self, node);
    }
    later([failure, known, reply = std::move(reply)] {
        reply(failure     ? Result<void>(*failure)
                  : known ? Result<void>()
                          : Result<void>(Error{ErrorCode::NotFound, {}}));
    });
}

void FakePubSub::fetch(const BareJid &owner, const QString &node, const QStringList &itemIds,
                       Reply<QList<PubSubItem>> reply)
{
    const std::optional<Error> failure =
        m_server.note(FakePubSubServer::Request::Fetch, owner, node);
    later([this, owner, node, itemIds, failure, reply = std::move(reply)] {
        if (!m_online || failure) {
            reply(m_online ? *failure : Error{ErrorCode::NotConnected, {}});
            return;
        }
        const FakePubSubServer::Node *found = m_server.node(owner, node);
        if (found == nullptr) {
            reply(Error{ErrorCode::NotFound, {}});
            return;
        }
        QList<FakePubSubServer::Item> items;
        for (const FakePubSubServer::Item &item : found->items) {
            if (itemIds.isEmpty() || itemIds.contains(item.id)) {
                items.append(item);
            }
        }
        if (items.isEmpty() && !itemIds.isEmpty()) {
            reply(Error{ErrorCode::NotFound, {}});
        } else {
            reply(parsed(items));
        }
    });
}

void FakePubSub::privateXml(const QString &, const QString &, Reply<QDomElement> reply)
{
    later([reply = std::move(reply)] { reply(Error{ErrorCode::NotFound, {}}); });
}

void FakePubSub::setEventHandler(const QStringList &nodes, EventHandler handler)
{
    m_nodes = nodes;
    m_handler = std::move(handler);
}

} // namespace Ninelives
