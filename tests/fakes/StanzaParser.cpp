// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/StanzaParser.h"

#include <QDomDocument>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Ninelives::Test {

namespace {

FullJid address(const QDomElement &message, const QString &name)
{
    const auto parsed = FullJid::parse(message.attribute(name));
    return parsed ? *parsed : FullJid();
}

ChatState chatStateNamed(const QString &name)
{
    static const QHash<QString, ChatState> names{{u"active"_s, ChatState::Active},
                                                 {u"composing"_s, ChatState::Composing},
                                                 {u"paused"_s, ChatState::Paused},
                                                 {u"inactive"_s, ChatState::Inactive},
                                                 {u"gone"_s, ChatState::Gone}};
    return names.value(name, ChatState::None);
}

void readError(const QDomElement &error, InboundStanza &stanza)
{
    for (QDomElement child = error.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (child.tagName() == "text"_L1) {
            stanza.errorText = child.text();
        } else {
            stanza.errorCondition = child.tagName();
        }
    }
}

void readChild(const QDomElement &child, InboundStanza &stanza)
{
    const QString ns = child.namespaceURI();
    const QString name = child.tagName();
    if (name == "body"_L1) {
        stanza.body = child.text();
        stanza.hasBody = true;
    } else if (name == "origin-id"_L1) {
        stanza.originId = child.attribute(u"id"_s);
    } else if (name == "reply"_L1) {
        stanza.replyToId = child.attribute(u"id"_s);
    } else if (name == "request"_L1 && ns == "urn:xmpp:receipts"_L1) {
        stanza.receiptRequested = true;
    } else if (name == "markable"_L1) {
        stanza.markable = true;
    } else if (name == "received"_L1 && ns == "urn:xmpp:receipts"_L1) {
        stanza.receivedId = child.attribute(u"id"_s);
    } else if (name == "displayed"_L1) {
        stanza.displayedId = child.attribute(u"id"_s);
    } else if (ns == "urn:xmpp:message-correct:0"_L1) {
        stanza.replacesId = child.attribute(u"id"_s);
    } else if (name == "received"_L1 && ns == "urn:xmpp:chat-markers:0"_L1) {
        stanza.markedReceivedId = child.attribute(u"id"_s);
    } else if (ns == "urn:xmpp:message-retract:1"_L1) {
        stanza.retractsId = child.attribute(u"id"_s);
        stanza.moderated = stanza.from.resource().isEmpty() && stanza.type == "groupchat"_L1
            && !child.firstChildElement(u"moderated"_s).isNull();
        stanza.moderatedReason = child.firstChildElement(u"reason"_s).text();
    } else if (ns == "urn:xmpp:reactions:0"_L1) {
        stanza.reactsToId = child.attribute(u"id"_s);
        for (QDomElement sign = child.firstChildElement(); !sign.isNull();
             sign = sign.nextSiblingElement()) {
            stanza.reactions.append(sign.text());
        }
    } else if (name == "encrypted"_L1) {
        stanza.encrypted.append(child);
    } else if (name == "encryption"_L1) {
        stanza.emeNamespace = child.attribute(u"namespace"_s);
    } else if (name == "error"_L1) {
        readError(child, stanza);
    } else if (ns == "http://jabber.org/protocol/chatstates"_L1) {
        stanza.chatState = chatStateNamed(name);
    }
}

} // namespace

InboundStanza parsedStanza(const QByteArray &xml, StanzaOrigin origin)
{
    // As in an archive page: the message has a neighbour.
    QDomDocument document;
    if (!document.setContent("<page><delay/>" + xml + "</page>",
                             QDomDocument::ParseOption::UseNamespaceProcessing)) {
        qFatal("not XML: %s", xml.constData());
    }
    const QDomElement message = document.documentElement().lastChildElement();
    InboundStanza stanza;
    stanza.origin = origin;
    stanza.from = address(message, u"from"_s);
    stanza.to = address(message, u"to"_s);
    stanza.type = message.attribute(u"type"_s, u"normal"_s);
    stanza.id = message.attribute(u"id"_s);
    stanza.document = document;
    stanza.element = message;
    for (QDomElement child = message.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        readChild(child, stanza);
    }
    return stanza;
}

std::optional<RoomInvitation> invitationIn(const InboundStanza &stanza)
{
    const QDomElement x = stanza.element.firstChildElement(u"x"_s);
    const auto room = BareJid::parse(x.attribute(u"jid"_s));
    if (x.namespaceURI() != "jabber:x:conference"_L1 || !room
        || stanza.origin == StanzaOrigin::CarbonSent) {
        return std::nullopt;
    }
    RoomInvitation invitation;
    invitation.room = *room;
    invitation.from = stanza.from.bare();
    invitation.reason = x.attribute(u"reason"_s);
    invitation.password = x.attribute(u"password"_s);
    invitation.atMs = stanza.stampMs;
    return invitation;
}

} // namespace Ninelives::Test
