// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/StanzaParser.h"

#include "core/xmpp/Xml.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Ninelives::StanzaParser {

namespace {

constexpr auto nsOmemoLegacy = "eu.siacs.conversations.axolotl"_L1;
constexpr auto nsOmemo2 = "urn:xmpp:omemo:2"_L1;
constexpr auto nsReceipts = "urn:xmpp:receipts"_L1;
constexpr auto nsMarkers = "urn:xmpp:chat-markers:0"_L1;
constexpr auto nsChatStates = "http://jabber.org/protocol/chatstates"_L1;
constexpr auto nsReply = "urn:xmpp:reply:0"_L1;
constexpr auto nsCorrect = "urn:xmpp:message-correct:0"_L1;
constexpr auto nsReactions = "urn:xmpp:reactions:0"_L1;
constexpr auto nsEme = "urn:xmpp:eme:0"_L1;
constexpr auto nsReferences = "urn:xmpp:reference:0"_L1;
constexpr qsizetype maxMentions = 50;

QString messageType(const QString &type)
{
    // RFC 6121, section 5.2.2: unknown means normal.
    for (const auto known : {"chat"_L1, "groupchat"_L1, "headline"_L1, "error"_L1}) {
        if (type == known) {
            return type;
        }
    }
    return u"normal"_s;
}

ChatState chatState(const QString &name)
{
    if (name == "active"_L1) {
        return ChatState::Active;
    }
    if (name == "composing"_L1) {
        return ChatState::Composing;
    }
    if (name == "paused"_L1) {
        return ChatState::Paused;
    }
    if (name == "inactive"_L1) {
        return ChatState::Inactive;
    }
    return name == "gone"_L1 ? ChatState::Gone : ChatState::None;
}

bool sameBare(const QString &text, const BareJid &jid)
{
    const auto parsed = FullJid::parse(text);
    return parsed && parsed->resource().isEmpty() && parsed->bare() == jid;
}

void readOriginId(const QDomElement &child, InboundStanza &stanza)
{
    if (child.tagName() == "origin-id"_L1 && stanza.originId.isEmpty()) {
        stanza.originId = child.attribute(u"id"_s);
    }
}

void readReceipt(const QDomElement &child, InboundStanza &stanza)
{
    if (child.tagName() == "request"_L1) {
        stanza.receiptRequested = true;
    } else if (child.tagName() == "received"_L1 && stanza.receivedId.isEmpty()) {
        stanza.receivedId = child.attribute(u"id"_s);
    }
}

void readMarker(const QDomElement &child, InboundStanza &stanza)
{
    if (child.tagName() == "markable"_L1) {
        stanza.markable = true;
    } else if (child.tagName() == "displayed"_L1 && stanza.displayedId.isEmpty()) {
        stanza.displayedId = child.attribute(u"id"_s);
    } else if (child.tagName() == "received"_L1 && stanza.markedReceivedId.isEmpty()) {
        stanza.markedReceivedId = child.attribute(u"id"_s);
    }
}

void readReference(const QDomElement &child, InboundStanza &stanza)
{
    const QString uri = child.attribute(u"uri"_s);
    if (child.attribute(u"type"_s) == "mention"_L1 && !uri.isEmpty()
        && stanza.mentions.size() < maxMentions) {
        stanza.mentions.append(uri);
    }
}

void readOnce(QString &id, const QDomElement &child)
{
    if (id.isEmpty()) {
        id = child.attribute(u"id"_s);
    }
}

void readReactions(const QDomElement &child, InboundStanza &stanza)
{
    if (!stanza.reactsToId.isEmpty()) {
        return;
    }
    stanza.reactsToId = child.attribute(u"id"_s);
    const QList<QDomElement> signs = Xml::children(child, "reaction"_L1, nsReactions);
    for (const QDomElement &sign : signs) {
        stanza.reactions.append(sign.text());
    }
}

// For each repeated element the first one counts.
void readChild(const QDomElement &child, InboundStanza &stanza)
{
    const QString ns = child.namespaceURI();
    const QString name = child.tagName();
    if (ns == Xml::nsClient && name == "body"_L1) {
        if (!stanza.hasBody) {
            stanza.hasBody = true;
            stanza.body = child.text();
        }
    } else if (ns == nsOmemoLegacy || ns == nsOmemo2) {
        if (name == "encrypted"_L1) {
            stanza.encrypted.append(child);
        }
    } else if (ns == Xml::nsStanzaIds) {
        readOriginId(child, stanza);
    } else if (ns == nsReceipts) {
        readReceipt(child, stanza);
    } else if (ns == nsMarkers) {
        readMarker(child, stanza);
    } else if (ns == nsChatStates) {
        stanza.chatState = chatState(name);
    } else if (ns == nsReply && name == "reply"_L1) {
        stanza.replyToId = child.attribute(u"id"_s);
    } else if (ns == nsCorrect && name == "replace"_L1) {
        readOnce(stanza.replacesId, child);
    } else if (ns == Xml::nsRetract && name == "retract"_L1) {
        readOnce(stanza.retractsId, child);
    } else if (ns == nsReactions && name == "reactions"_L1) {
        readReactions(child, stanza);
    } else if (ns == nsEme && name == "encryption"_L1) {
        stanza.emeNamespace = child.attribute(u"namespace"_s);
    } else if (ns == nsReferences && name == "reference"_L1) {
        readReference(child, stanza);
    }
}

std::optional<FullJid> address(const QDomElement &message, const QString &attribute,
                               const FullJid &missing)
{
    if (!message.hasAttribute(attribute)) {
        return missing;
    }
    const auto jid = FullJid::parse(message.attribute(attribute));
    return jid ? std::optional(*jid) : std::nullopt;
}

bool isFromOwnAccount(const QDomElement &message, const FullJid &own)
{
    const QString from = message.attribute(u"from"_s);
    return from.isEmpty() || sameBare(from, own.bare());
}

Parsed fromCarbon(const QDomElement &message, const QDomElement &wrapper, const FullJid &own)
{
    if (!isFromOwnAccount(message, own)) {
        return {};
    }
    const auto inner = forwarded(wrapper);
    if (!inner) {
        return {};
    }
    const auto origin =
        wrapper.tagName() == "sent"_L1 ? StanzaOrigin::CarbonSent : StanzaOrigin::CarbonReceived;
    auto stanza = fields(inner->message, own, origin);
    if (!stanza) {
        return {};
    }
    // What we sent came from us, whatever the copy says. What is said in a room is never copied
    // (XEP-0280, section 6.1): every device that is in the room gets it from there.
    if ((origin == StanzaOrigin::CarbonSent && stanza->from.bare() != own.bare())
        || stanza->type == "groupchat"_L1) {
        return {};
    }
    if (inner->stampMs > 0) {
        stanza->stampMs = inner->stampMs; // when our server made the copy
    }
    return {Kind::Message, *std::move(stanza)};
}

} // namespace

qint64 delayBy(const QDomElement &message, const QStringList &trusted)
{
    const QList<QDomElement> delays = Xml::children(message, "delay"_L1, Xml::nsDelay);
    for (const QDomElement &delay : delays) {
        const auto by = FullJid::parse(delay.attribute(u"from"_s));
        if (by && by->resource().isEmpty() && trusted.contains(by->bare().toString())) {
            return parseStamp(delay.attribute(u"stamp"_s));
        }
    }
    return 0;
}

qint64 parseStamp(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || text.size() > 64) {
        return 0;
    }
    return qMax<qint64>(0, time.toMSecsSinceEpoch());
}

// A server must take out what claims to be its own id before it adds the real one, but Prosody
// 13.0 passes a sender's forgery on beside it. Of two claims neither is believed: the archive will
// tell the id when it is read.
QString archiveId(const QDomElement &message, const BareJid &archive)
{
    QStringList claims;
    const QList<QDomElement> ids = Xml::children(message, "stanza-id"_L1, Xml::nsStanzaIds);
    for (const QDomElement &id : ids) {
        if (sameBare(id.attribute(u"by"_s), archive)) {
            claims.append(id.attribute(u"id"_s));
        }
    }
    return claims.size() == 1 ? claims.constFirst() : QString();
}

StanzaError stanzaError(const QDomElement &stanza)
{
    StanzaError error;
    const QDomElement element = Xml::child(stanza, "error"_L1, Xml::nsClient);
    for (QDomElement child = element.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (child.namespaceURI() != Xml::nsStanzas) {
            continue;
        }
        if (child.tagName() == "text"_L1) {
            error.text = child.text();
        } else if (error.condition.isEmpty()) {
            error.condition = child.tagName();
        }
    }
    if (error.condition.isEmpty() && !element.isNull()) {
        error.condition = u"undefined-condition"_s;
    }
    return error;
}

Availability availability(const QDomElement &presence)
{
    if (presence.attribute(u"type"_s) == "unavailable"_L1) {
        return Availability::Offline;
    }
    const QString show = Xml::child(presence, "show"_L1, Xml::nsClient).text();
    if (show == "away"_L1 || show == "xa"_L1) {
        return Availability::Away;
    }
    return show == "dnd"_L1 ? Availability::Busy : Availability::Online;
}

qint64 idleSince(const QDomElement &idle)
{
    return parseStamp(idle.attribute(u"since"_s));
}

std::optional<Forwarded> forwarded(const QDomElement &wrapper)
{
    const QDomElement inner = Xml::child(wrapper, "forwarded"_L1, Xml::nsForward);
    const QDomElement message = Xml::child(inner, "message"_L1, Xml::nsClient);
    if (message.isNull()) {
        return std::nullopt;
    }
    const QDomElement delay = Xml::child(inner, "delay"_L1, Xml::nsDelay);
    return Forwarded{message, parseStamp(delay.attribute(u"stamp"_s))};
}

std::optional<InboundStanza> fields(const QDomElement &message, const FullJid &own,
                                    StanzaOrigin origin)
{
    const auto from = address(message, u"from"_s, FullJid(own.bare()));
    const auto to = address(message, u"to"_s, own);
    if (!from || !to) {
        return std::nullopt;
    }
    InboundStanza stanza;
    stanza.origin = origin;
    stanza.from = *from;
    stanza.to = *to;
    stanza.type = messageType(message.attribute(u"type"_s));
    stanza.id = message.attribute(u"id"_s);
    stanza.archiveId = archiveId(message, own.bare());
    stanza.document = message.ownerDocument();
    stanza.element = message;
    for (QDomElement child = message.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        readChild(child, stanza);
    }
    // Anybody can write a <delay/>; our own server writes one when it held the message back.
    stanza.stampMs = delayBy(message, {own.bare().domain(), own.bare().toString()});
    if (stanza.type == "error"_L1) {
        const StanzaError error = stanzaError(message);
        stanza.errorCondition =
            error.condition.isEmpty() ? u"undefined-condition"_s : error.condition;
        stanza.errorText = error.text;
    }
    return stanza;
}

Parsed parse(const QDomElement &message, const FullJid &own)
{
    for (QDomElement child = message.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        const QString ns = child.namespaceURI();
        if (ns == Xml::nsCarbons
            && (child.tagName() == "sent"_L1 || child.tagName() == "received"_L1)) {
            return fromCarbon(message, child, own);
        }
        if (ns == Xml::nsArchive && child.tagName() == "result"_L1) {
            return {Kind::ArchiveResult, {}};
        }
        if (ns == Xml::nsPubSubEvent && child.tagName() == "event"_L1) {
            return {Kind::Event, {}};
        }
    }
    auto stanza = fields(message, own, StanzaOrigin::Live);
    if (!stanza) {
        return {};
    }
    return {Kind::Message, *std::move(stanza)};
}

} // namespace Ninelives::StanzaParser
