// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0163Nodes.h"

#include "core/xmpp/Xml.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto nsPrivate = "jabber:iq:private"_L1;
constexpr auto nsOwner = "http://jabber.org/protocol/pubsub#owner"_L1;

void writeOptions(QXmlStreamWriter &writer, QLatin1StringView formType,
                  const PublishOptions &options)
{
    writer.writeStartElement("x"_L1);
    writer.writeDefaultNamespace(Xml::nsDataForm);
    writer.writeAttribute("type"_L1, "submit"_L1);
    Xml::formField(writer, "FORM_TYPE"_L1, formType, true);
    Xml::formField(writer, "pubsub#persist_items"_L1, options.persistItems ? u"1"_s : u"0"_s);
    Xml::formField(writer, "pubsub#access_model"_L1, options.accessModel);
    if (!options.maxItems.isEmpty()) {
        Xml::formField(writer, "pubsub#max_items"_L1, options.maxItems);
    }
    Xml::formField(writer, "pubsub#send_last_published_item"_L1,
                   options.sendLastOnPresence ? u"on_sub_and_presence"_s : u"never"_s);
    writer.writeEndElement();
}

QByteArray pubSubXml(QLatin1StringView ns, const std::function<void(QXmlStreamWriter &)> &inner)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("pubsub"_L1);
        writer.writeDefaultNamespace(ns);
        inner(writer);
        writer.writeEndElement();
    });
}

QByteArray publishXml(const QString &node, const QString &itemId, const QByteArray &payload,
                      const PublishOptions &options)
{
    return pubSubXml(Xml::nsPubSub, [&](QXmlStreamWriter &writer) {
        writer.writeStartElement("publish"_L1);
        Xml::attribute(writer, "node"_L1, node);
        writer.writeStartElement("item"_L1);
        Xml::attribute(writer, "id"_L1, itemId);
        Xml::raw(writer, payload);
        writer.writeEndElement();
        writer.writeEndElement();
        writer.writeStartElement("publish-options"_L1);
        writeOptions(writer, "http://jabber.org/protocol/pubsub#publish-options"_L1, options);
        writer.writeEndElement();
    });
}

QList<PubSubItem> itemsOf(const QDomElement &items, QLatin1StringView ns)
{
    QList<PubSubItem> found;
    const QList<QDomElement> elements = Xml::children(items, "item"_L1, ns);
    for (const QDomElement &element : elements) {
        found.append({element.attribute(u"id"_s), element.firstChildElement()});
    }
    const QList<QDomElement> gone = Xml::children(items, "retract"_L1, ns);
    for (const QDomElement &element : gone) {
        const QString id = element.attribute(u"id"_s);
        if (!id.isEmpty()) { // that would be all of them
            found.append({id, {}, true});
        }
    }
    return found;
}

struct NodeEvent {
    QString node;
    QList<PubSubItem> items;
};

/// An event has one child (XEP-0060, sections 7.1, 8.4 and 8.5).
NodeEvent eventIn(const QDomElement &event)
{
    const QDomElement items = Xml::child(event, "items"_L1, Xml::nsPubSubEvent);
    if (!items.isNull()) {
        return {items.attribute(u"node"_s), itemsOf(items, Xml::nsPubSubEvent)};
    }
    for (const auto name : {"purge"_L1, "delete"_L1}) {
        const QDomElement gone = Xml::child(event, name, Xml::nsPubSubEvent);
        if (!gone.isNull()) {
            return {gone.attribute(u"node"_s), {PubSubItem{{}, {}, true}}};
        }
    }
    return {};
}

IqChannel::Done withoutValue(Reply<void> reply)
{
    return [reply = std::move(reply)](const Result<QDomElement> &iq) {
        reply(iq ? Result<void>() : Result<void>(iq.error()));
    };
}

} // namespace

void Xep0163Nodes::publish(const QString &node, const QString &itemId, const QByteArray &payload,
                           const PublishOptions &options, Reply<void> reply)
{
    if (!Xml::isOneElement(payload)) {
        m_channel.later([reply = std::move(reply)] {
            reply(Error{ErrorCode::InvalidInput, u"payload is not one element"_s});
        });
        return;
    }
    const QByteArray xml = publishXml(node, itemId, payload, options);
    m_channel.set({}, xml, [this, node, options, xml, reply](const Result<QDomElement> &first) {
        // The node exists with another set-up: ours wins, tried once.
        if (first || first.error().detail != "conflict"_L1) {
            withoutValue(reply)(first);
            return;
        }
        setUp(node, options, [this, xml, reply](const Result<QDomElement> &configured) {
            if (!configured) {
                reply(configured.error());
                return;
            }
            m_channel.set({}, xml, withoutValue(reply));
        });
    });
}

void Xep0163Nodes::setUp(const QString &node, const PublishOptions &options, IqChannel::Done done)
{
    const QByteArray xml = pubSubXml(nsOwner, [&](QXmlStreamWriter &writer) {
        writer.writeStartElement("configure"_L1);
        Xml::attribute(writer, "node"_L1, node);
        writeOptions(writer, "http://jabber.org/protocol/pubsub#node_config"_L1, options);
        writer.writeEndElement();
    });
    m_channel.set({}, xml, std::move(done));
}

void Xep0163Nodes::configure(const QString &node, const PublishOptions &options, Reply<void> reply)
{
    setUp(node, options, withoutValue(std::move(reply)));
}

void Xep0163Nodes::accessModel(const QString &node, Reply<QString> reply)
{
    const QByteArray xml = pubSubXml(nsOwner, [&](QXmlStreamWriter &writer) {
        writer.writeStartElement("configure"_L1);
        Xml::attribute(writer, "node"_L1, node);
        writer.writeEndElement();
    });
    m_channel.get({}, xml, [reply = std::move(reply)](const Result<QDomElement> &iq) {
        if (!iq) {
            reply(iq.error());
            return;
        }
        const QDomElement pubsub = Xml::child(*iq, "pubsub"_L1, nsOwner);
        const QDomElement form =
            Xml::child(Xml::child(pubsub, "configure"_L1, nsOwner), "x"_L1, Xml::nsDataForm);
        const QList<QDomElement> fields = Xml::children(form, "field"_L1, Xml::nsDataForm);
        for (const QDomElement &field : fields) {
            if (field.attribute(u"var"_s) == "pubsub#access_model"_L1) {
                reply(Xml::child(field, "value"_L1, Xml::nsDataForm).text());
                return;
            }
        }
        reply(Error{ErrorCode::Malformed, u"no access model in the configuration"_s});
    });
}

void Xep0163Nodes::removeNode(const QString &node, Reply<void> reply)
{
    const QByteArray xml = pubSubXml(nsOwner, [&](QXmlStreamWriter &writer) {
        writer.writeStartElement("delete"_L1);
        Xml::attribute(writer, "node"_L1, node);
        writer.writeEndElement();
    });
    m_channel.set({}, xml, withoutValue(std::move(reply)));
}

void Xep0163Nodes::retract(const QString &node, const QString &itemId, Reply<void> reply)
{
    const QByteArray xml = pubSubXml(Xml::nsPubSub, [&](QXmlStreamWriter &writer) {
        writer.writeStartElement("retract"_L1);
        Xml::attribute(writer, "node"_L1, node);
        writer.writeAttribute("notify"_L1, "true"_L1);
        writer.writeStartElement("item"_L1);
        Xml::attribute(writer, "id"_L1, itemId);
        writer.writeEndElement();
        writer.writeEndElement();
    });
    m_channel.set({}, xml, withoutValue(std::move(reply)));
}

void Xep0163Nodes::fetch(const BareJid &owner, const QString &node, const QStringList &itemIds,
                         Reply<QList<PubSubItem>> reply)
{
    const QByteArray xml = pubSubXml(Xml::nsPubSub, [&](QXmlStreamWriter &writer) {
        writer.writeStartElement("items"_L1);
        Xml::attribute(writer, "node"_L1, node);
        for (const QString &id : itemIds) {
            writer.writeStartElement("item"_L1);
            Xml::attribute(writer, "id"_L1, id);
            writer.writeEndElement();
        }
        writer.writeEndElement();
    });
    const QString to = owner == m_channel.own() ? QString() : owner.toString();
    m_channel.get(to, xml,
                  [node, itemIds, reply = std::move(reply)](const Result<QDomElement> &iq) {
                      if (!iq) {
                          reply(iq.error());
                          return;
                      }
                      const QDomElement pubsub = Xml::child(*iq, "pubsub"_L1, Xml::nsPubSub);
                      const QDomElement items = Xml::child(pubsub, "items"_L1, Xml::nsPubSub);
                      if (items.attribute(u"node"_s) != node) {
                          reply(Error{ErrorCode::Malformed, u"items of another node"_s});
                          return;
                      }
                      QList<PubSubItem> found = itemsOf(items, Xml::nsPubSub);
                      if (found.isEmpty() && !itemIds.isEmpty()) {
                          // Servers differ: an unknown item is an error or an empty list.
                          reply(Error{ErrorCode::NotFound, u"item-not-found"_s});
                          return;
                      }
                      reply(std::move(found));
                  });
}

void Xep0163Nodes::privateXml(const QString &name, const QString &ns, Reply<QDomElement> reply)
{
    const QByteArray xml = Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("query"_L1);
        writer.writeDefaultNamespace(nsPrivate);
        writer.writeStartElement(name);
        writer.writeDefaultNamespace(ns);
        writer.writeEndElement();
        writer.writeEndElement();
    });
    m_channel.get({}, xml, [name, ns, reply = std::move(reply)](const Result<QDomElement> &iq) {
        if (!iq) {
            reply(iq.error());
            return;
        }
        const QDomElement query = Xml::child(*iq, "query"_L1, nsPrivate);
        for (QDomElement kept = query.firstChildElement(name); !kept.isNull();
             kept = kept.nextSiblingElement(name)) {
            if (kept.namespaceURI() == ns && kept.hasChildNodes()) {
                reply(kept);
                return;
            }
        }
        reply(Error{ErrorCode::NotFound, {}});
    });
}

void Xep0163Nodes::setEventHandler(const QStringList &nodes, EventHandler handler)
{
    m_nodes = nodes;
    m_handler = std::move(handler);
}

QStringList Xep0163Nodes::features() const
{
    QStringList features;
    for (const QString &node : m_nodes) {
        features.append(node + u"+notify"_s);
    }
    return features;
}

void Xep0163Nodes::handleEvent(const QDomElement &message)
{
    const QString from = message.attribute(u"from"_s);
    const auto owner =
        from.isEmpty() ? Result<FullJid>(FullJid(m_channel.own())) : FullJid::parse(from);
    // A node belongs to an account, never to one of its connections.
    if (!m_handler || !owner || !owner->resource().isEmpty()
        || message.attribute(u"type"_s) == "error"_L1) {
        return;
    }
    const NodeEvent event = eventIn(Xml::child(message, "event"_L1, Xml::nsPubSubEvent));
    if (m_nodes.contains(event.node) && !event.items.isEmpty()) {
        m_handler(owner->bare(), event.node, event.items);
    }
}

} // namespace Ninelives
