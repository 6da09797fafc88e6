// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/RosterBook.h"

#include "core/base/Log.h"
#include "core/xmpp/StanzaParser.h"
#include "core/xmpp/Xml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr int longestBlockListPauseMs = 300'000;

Subscription subscriptionOf(const QString &text)
{
    if (text == "both"_L1) {
        return Subscription::Both;
    }
    if (text == "to"_L1) {
        return Subscription::To;
    }
    return text == "from"_L1 ? Subscription::From : Subscription::None;
}

// The higher, the more likely the person reads now.
int nearness(Availability availability)
{
    switch (availability) {
    case Availability::Online:
        return 3;
    case Availability::Busy:
        return 2;
    case Availability::Away:
        return 1;
    case Availability::Offline:
        break;
    }
    return 0;
}

QByteArray rosterSetXml(const BareJid &jid, const QString &name, const QStringList &groups,
                        bool remove)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("query"_L1);
        writer.writeDefaultNamespace(Xml::nsRoster);
        writer.writeStartElement("item"_L1);
        Xml::attribute(writer, "jid"_L1, jid.toString());
        if (remove) {
            writer.writeAttribute("subscription"_L1, "remove"_L1);
        } else {
            Xml::attribute(writer, "name"_L1, name);
        }
        for (const QString &group : groups) {
            writer.writeTextElement("group"_L1, Xml::safe(group));
        }
        writer.writeEndElement();
        writer.writeEndElement();
    });
}

QByteArray blockXml(const BareJid &jid, bool blocked)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement(blocked ? "block"_L1 : "unblock"_L1);
        writer.writeDefaultNamespace(Xml::nsBlocking);
        writer.writeStartElement("item"_L1);
        Xml::attribute(writer, "jid"_L1, jid.toString());
        writer.writeEndElement();
        writer.writeEndElement();
    });
}

QByteArray emptyElement(QLatin1StringView name, QLatin1StringView ns)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement(name);
        writer.writeDefaultNamespace(ns);
        writer.writeEndElement();
    });
}

QList<BareJid> jidsOf(const QDomElement &list)
{
    QList<BareJid> jids;
    const QList<QDomElement> items = Xml::children(list, "item"_L1, Xml::nsBlocking);
    for (const QDomElement &item : items) {
        if (auto jid = BareJid::parse(item.attribute(u"jid"_s))) {
            jids.append(*std::move(jid));
        }
    }
    return jids;
}

/// A server that can't block has nobody blocked. Any other failure says nothing of whom it has.
Result<QSet<BareJid>> blockedIn(const Result<QDomElement> &iq)
{
    if (!iq) {
        const Error &error = iq.error();
        const bool cannot = error.code == ErrorCode::RemoteRefused
            && (error.detail == "service-unavailable"_L1
                || error.detail == "feature-not-implemented"_L1);
        return cannot ? Result<QSet<BareJid>>(QSet<BareJid>()) : error;
    }
    const QDomElement list = Xml::child(*iq, "blocklist"_L1, Xml::nsBlocking);
    if (list.isNull()) {
        return Error{ErrorCode::Malformed, u"an answer without a list"_s};
    }
    const QList<BareJid> jids = jidsOf(list);
    return QSet<BareJid>(jids.begin(), jids.end());
}

Reply<QDomElement> withoutValue(Reply<void> reply)
{
    return [reply = std::move(reply)](const Result<QDomElement> &iq) {
        reply(iq ? Result<void>() : Result<void>(iq.error()));
    };
}

} // namespace

RosterBook::RosterBook(IqChannel &channel, int pauseMs)
    : m_channel(channel), m_firstPauseMs(pauseMs), m_pauseMs(pauseMs)
{
    m_askAgain.setSingleShot(true);
    QObject::connect(&m_askAgain, &QTimer::timeout, &m_askAgain, [this] { askForBlockList(); });
}

void RosterBook::open()
{
    m_present.clear();
    m_askedByThem.clear();
    m_haveBlockList = false;
    m_pauseMs = m_firstPauseMs;
    m_channel.get({}, emptyElement("query"_L1, Xml::nsRoster),
                  [this](const Result<QDomElement> &iq) { rosterArrived(iq); });
    // Asked for on every stream: some servers push changes only to those who did.
    askForBlockList();
}

void RosterBook::close()
{
    m_askAgain.stop();
    const auto present = std::exchange(m_present, {});
    if (m_handlers.presence) {
        for (const auto &[jid, resources] : present.asKeyValueRange()) {
            m_handlers.presence({jid, Availability::Offline, {}});
        }
    }
}

void RosterBook::rosterArrived(const Result<QDomElement> &iq)
{
    if (!iq) {
        if (iq.error().code != ErrorCode::NotConnected) {
            qCWarning(logXmpp) << "No roster:" << iq.error().name() << iq.error().detail;
        }
        return;
    }
    m_items.clear();
    const QDomElement query = Xml::child(*iq, "query"_L1, Xml::nsRoster);
    const QList<QDomElement> items = Xml::children(query, "item"_L1, Xml::nsRoster);
    for (const QDomElement &item : items) {
        take(item, false);
    }
    if (!m_handlers.loaded) {
        return;
    }
    QList<Contact> contacts;
    for (const Item &item : std::as_const(m_items)) {
        contacts.append(item.contact);
    }
    m_handlers.loaded(contacts);
}

void RosterBook::askForBlockList()
{
    m_askAgain.stop();
    m_channel.get({}, emptyElement("blocklist"_L1, Xml::nsBlocking),
                  [this](const Result<QDomElement> &iq) { blockListArrived(iq); });
}

/// Without an answer whoever was blocked before stays blocked.
void RosterBook::blockListArrived(const Result<QDomElement> &iq)
{
    if (!iq && iq.error().code == ErrorCode::NotConnected) {
        return; // the next stream asks
    }
    auto blocked = blockedIn(iq);
    if (!blocked) {
        qCWarning(logXmpp) << "No block list:" << blocked.error().name() << blocked.error().detail;
        m_askAgain.start(m_pauseMs);
        m_pauseMs = std::min(m_pauseMs * 2, longestBlockListPauseMs);
        return;
    }
    m_blocked = *std::move(blocked);
    m_haveBlockList = true;
    blocksChanged();
}

void RosterBook::blocksChanged()
{
    for (Item &item : m_items) {
        item.contact.blocked = m_blocked.contains(item.contact.jid);
    }
    if (m_haveBlockList && m_handlers.blockList) {
        m_handlers.blockList(QList<BareJid>(m_blocked.begin(), m_blocked.end()));
    }
}

void RosterBook::take(const QDomElement &item, bool report)
{
    const auto jid = BareJid::parse(item.attribute(u"jid"_s));
    if (!jid) {
        return;
    }
    if (item.attribute(u"subscription"_s) == "remove"_L1) {
        m_items.remove(*jid);
        if (report && m_handlers.removed) {
            m_handlers.removed(*jid);
        }
        return;
    }
    Item entry;
    entry.contact.jid = *jid;
    entry.contact.name = item.attribute(u"name"_s);
    entry.contact.subscription = subscriptionOf(item.attribute(u"subscription"_s));
    entry.contact.askedByUs = item.attribute(u"ask"_s) == "subscribe"_L1;
    entry.contact.inRoster = true;
    entry.contact.blocked = m_blocked.contains(*jid);
    if (entry.contact.subscription == Subscription::From
        || entry.contact.subscription == Subscription::Both) {
        m_askedByThem.remove(*jid);
    }
    entry.contact.askedByThem = m_askedByThem.contains(*jid);
    const QList<QDomElement> groups = Xml::children(item, "group"_L1, Xml::nsRoster);
    for (const QDomElement &group : groups) {
        entry.groups.append(group.text());
    }
    m_items.insert(*jid, entry);
    if (report && m_handlers.changed) {
        m_handlers.changed(entry.contact);
    }
}

bool RosterBook::handlePush(const QDomElement &iq)
{
    const QString from = iq.attribute(u"from"_s);
    if (!from.isEmpty()) {
        const auto sender = FullJid::parse(from);
        if (!sender || !sender->resource().isEmpty() || sender->bare() != m_channel.own()) {
            return false; // RFC 6121, section 2.1.6: must be ignored
        }
    }
    if (const auto query = Xml::child(iq, "query"_L1, Xml::nsRoster); !query.isNull()) {
        m_channel.answer(iq);
        take(Xml::child(query, "item"_L1, Xml::nsRoster), true);
        return true;
    }
    for (const auto &[name, blocked] : {std::pair("block"_L1, true), {"unblock"_L1, false}}) {
        if (const auto list = Xml::child(iq, name, Xml::nsBlocking); !list.isNull()) {
            m_channel.answer(iq);
            applyBlockPush(list, blocked);
            return true;
        }
    }
    return false;
}

void RosterBook::applyBlockPush(const QDomElement &list, bool blocked)
{
    const QList<BareJid> jids = jidsOf(list);
    if (!blocked && list.firstChildElement().isNull()) {
        m_blocked.clear();
    }
    for (const BareJid &jid : jids) {
        if (blocked) {
            m_blocked.insert(jid);
        } else {
            m_blocked.remove(jid);
        }
    }
    blocksChanged();
    if (m_askAgain.isActive()) {
        askForBlockList(); // the server is at it again, and what the user sees waits for the list
    }
}

bool RosterBook::seesUs(const BareJid &jid) const
{
    if (jid == m_channel.own() || jid.toString() == m_channel.own().domain()) {
        return true;
    }
    // A contact's server asks in its own name what we want to be told of that contact.
    const bool isServer = jid.local().isEmpty();
    return std::any_of(m_items.cbegin(), m_items.cend(), [&](const Item &item) {
        const Contact &contact = item.contact;
        const bool meant =
            contact.jid == jid || (isServer && contact.jid.domain() == jid.toString());
        return meant && !m_blocked.contains(contact.jid)
            && (contact.subscription == Subscription::From
                || contact.subscription == Subscription::Both);
    });
}

void RosterBook::handlePresence(const QDomElement &presence)
{
    const auto from = FullJid::parse(presence.attribute(u"from"_s));
    if (!from || from->bare() == m_channel.own()) {
        return;
    }
    const QString type = presence.attribute(u"type"_s);
    auto &resources = m_present[from->bare()];
    if (type.isEmpty()) {
        const QString status = Xml::child(presence, "status"_L1, Xml::nsClient).text();
        const QDomElement idle = Xml::child(presence, "idle"_L1, Xml::nsIdle);
        resources.insert(from->resource(),
                         {from->bare(), StanzaParser::availability(presence), status,
                          StanzaParser::idleSince(idle)});
    } else if (type == "unavailable"_L1) {
        if (from->resource().isEmpty()) {
            resources.clear();
        } else {
            resources.remove(from->resource());
        }
    } else {
        if (resources.isEmpty()) {
            m_present.remove(from->bare());
        }
        if (type == "subscribe"_L1) {
            subscriptionRequested(from->bare());
        }
        return; // subscribed, unsubscribed and the like come with a roster push
    }
    reportPresence(from->bare());
}

void RosterBook::reportPresence(const BareJid &jid)
{
    Presence nearest{jid, Availability::Offline, {}};
    const auto resources = m_present.value(jid);
    for (const Presence &each : resources) {
        if (nearness(each.availability) > nearness(nearest.availability)) {
            nearest = each;
        }
    }
    if (resources.isEmpty()) {
        m_present.remove(jid);
    }
    if (m_handlers.presence) {
        m_handlers.presence(nearest);
    }
}

void RosterBook::subscriptionRequested(const BareJid &jid)
{
    const auto found = m_items.constFind(jid);
    const bool wanted = found != m_items.cend()
        && (found->contact.askedByUs || found->contact.subscription == Subscription::To
            || found->contact.subscription == Subscription::Both);
    if (wanted) {
        // We asked for theirs (put() with subscribe), which offers ours.
        static_cast<void>(sendPresence(jid, "subscribed"_L1));
        return;
    }
    m_askedByThem.insert(jid);
    if (m_handlers.subscriptionRequested) {
        m_handlers.subscriptionRequested(jid);
    }
}

bool RosterBook::sendPresence(const BareJid &to, QLatin1StringView type, const QByteArray &payload)
{
    return m_channel.send(Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("presence"_L1);
        Xml::attribute(writer, "to"_L1, to.toString());
        writer.writeAttribute("type"_L1, type);
        Xml::raw(writer, payload);
        writer.writeEndElement();
    }));
}

/// Nothing answers a presence. A question behind it does, and stanzas are taken in order: once the
/// server answers anything at all, it has the presence too. Without this a program that ends right
/// after the reply could take the request with it.
void RosterBook::replyWhenTaken(Reply<void> reply)
{
    m_channel.get({}, "<ping xmlns='urn:xmpp:ping'/>",
                  [reply = std::move(reply)](const Result<QDomElement> &iq) {
                      const bool taken = iq || iq.error().code == ErrorCode::RemoteRefused
                          || iq.error().code == ErrorCode::NotFound
                          || iq.error().code == ErrorCode::Unsupported;
                      reply(taken ? Result<void>() : Result<void>(iq.error()));
                  });
}

void RosterBook::put(const BareJid &jid, const QString &name, bool subscribe, Reply<void> reply)
{
    if (subscribe) {
        accept(jid, name, {}, std::move(reply));
    } else {
        m_channel.set({}, rosterSetXml(jid, name, m_items.value(jid).groups, false),
                      withoutValue(std::move(reply)));
    }
}

void RosterBook::accept(const BareJid &jid, const QString &name, const QString &token,
                        Reply<void> reply)
{
    QByteArray preauth;
    if (!token.isEmpty()) {
        preauth = Xml::write([&](QXmlStreamWriter &writer) {
            writer.writeStartElement("preauth"_L1);
            writer.writeDefaultNamespace(Xml::nsPreauth);
            Xml::attribute(writer, "token"_L1, token);
            writer.writeEndElement();
        });
    }
    m_channel.set({}, rosterSetXml(jid, name, m_items.value(jid).groups, false),
                  [this, jid, preauth, reply = std::move(reply)](const Result<QDomElement> &iq) {
                      if (iq) {
                          askForPresence(jid, preauth, reply);
                      } else {
                          reply(iq.error());
                      }
                  });
}

/// Their presence for us, unless we see it already; and ours for them.
void RosterBook::askForPresence(const BareJid &jid, const QByteArray &token,
                                const Reply<void> &reply)
{
    const Subscription now = m_items.value(jid).contact.subscription;
    if (now != Subscription::To && now != Subscription::Both) {
        static_cast<void>(sendPresence(jid, "subscribe"_L1, token));
    }
    if (m_askedByThem.remove(jid)) {
        static_cast<void>(sendPresence(jid, "subscribed"_L1));
    }
    replyWhenTaken(reply);
}

void RosterBook::remove(const BareJid &jid, Reply<void> reply)
{
    m_channel.set({}, rosterSetXml(jid, {}, {}, true), withoutValue(std::move(reply)));
}

void RosterBook::answer(const BareJid &jid, bool allow, Reply<void> reply)
{
    const bool sent = sendPresence(jid, allow ? "subscribed"_L1 : "unsubscribed"_L1);
    if (sent) {
        m_askedByThem.remove(jid);
        replyWhenTaken(std::move(reply));
        return;
    }
    m_channel.later([reply = std::move(reply)] { reply(Error{ErrorCode::NotConnected, {}}); });
}

void RosterBook::setBlocked(const BareJid &jid, bool blocked, Reply<void> reply)
{
    m_channel.set({}, blockXml(jid, blocked), withoutValue(std::move(reply)));
}

} // namespace Ninelives
