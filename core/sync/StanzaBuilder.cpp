// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/StanzaBuilder.h"

#include "core/sync/FallbackText.h"
#include "core/sync/FileShares.h"
#include "core/sync/XmlText.h"

#include <QBuffer>
#include <QUrl>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Ninelives::StanzaBuilder {

namespace {

constexpr auto nsReceipts = "urn:xmpp:receipts"_L1;
constexpr auto nsMarkers = "urn:xmpp:chat-markers:0"_L1;
constexpr auto nsHints = "urn:xmpp:hints"_L1;
constexpr auto nsChatStates = "http://jabber.org/protocol/chatstates"_L1;
constexpr auto nsRetract = "urn:xmpp:message-retract:1"_L1;
constexpr auto nsLegacy = "eu.siacs.conversations.axolotl"_L1;
constexpr auto nsReference = "urn:xmpp:reference:0"_L1;
constexpr auto nsReply = "urn:xmpp:reply:0"_L1;
constexpr auto nsOmemo2 = "urn:xmpp:omemo:2"_L1;

/// One `<message>` being written.
class StanzaWriter
{
public:
    explicit StanzaWriter(const OutboxRow &row)
        : StanzaWriter(row.to, row.originId, row.toRoom ? "groupchat"_L1 : "chat"_L1)
    {}
    StanzaWriter(const BareJid &to, const QString &id, QLatin1StringView type)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.setDevice(&m_buffer);
        m_xml.writeStartElement(u"message"_s);
        m_xml.writeAttribute(u"type"_s, QString(type));
        m_xml.writeAttribute(u"to"_s, to.toString());
        m_xml.writeAttribute(u"id"_s, xmlSafe(id));
    }

    /// `<name xmlns='ns' attribute='value'…/>`
    void element(QLatin1StringView name, QLatin1StringView ns,
                 const QList<std::pair<QString, QString>> &attributes = {})
    {
        m_xml.writeStartElement(QString(name));
        m_xml.writeAttribute(u"xmlns"_s, QString(ns));
        for (const auto &[key, value] : attributes) {
            m_xml.writeAttribute(key, xmlSafe(value));
        }
        m_xml.writeEndElement();
    }

    /// `<name xmlns='ns'><inner>text</inner></name>`
    void child(QLatin1StringView name, QLatin1StringView ns, QLatin1StringView inner,
               const QString &text)
    {
        m_xml.writeStartElement(QString(name));
        m_xml.writeAttribute(u"xmlns"_s, QString(ns));
        m_xml.writeTextElement(QString(inner), xmlSafe(text));
        m_xml.writeEndElement();
    }

    void body(const QString &text) { m_xml.writeTextElement(u"body"_s, xmlSafe(text)); }

    /// An element that is already XML.
    void verbatim(const QByteArray &xml)
    {
        // Writing nothing closes the open start tag; the writer itself buffers nothing.
        m_xml.writeCharacters(QString());
        m_buffer.write(xml);
    }

    QByteArray finished()
    {
        m_xml.writeEndElement();
        return m_buffer.data();
    }

private:
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

/// RFC 5122.
QString xmppUri(const BareJid &address)
{
    return u"xmpp:"_s
        + QString::fromLatin1(QUrl::toPercentEncoding(address.toString(), "@/!$&'()*+,;=:"));
}

/// Where an answer's original came from (XEP-0461 `to`): in rooms the occupant.
QString quotedAddress(const Message &message, const BareJid &to, bool toRoom)
{
    const Quote &quote = message.quote;
    if (!quote.message.isValid()) {
        return to.toString();
    }
    return toRoom ? to.toString() + u'/' + quote.senderName : quote.sender.toString();
}

/// `<reply/>`, with the id by which the other side knows the original.
QByteArray replyXml(const Message &message, const BareJid &to, bool toRoom)
{
    QByteArray bytes;
    if (message.replyToId.isEmpty()) {
        return bytes;
    }
    const QString &archived = message.quote.archiveId;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartElement(u"reply"_s);
    xml.writeAttribute(u"xmlns"_s, QString(nsReply));
    xml.writeAttribute(u"id"_s,
                       xmlSafe(toRoom && !archived.isEmpty() ? archived : message.replyToId));
    xml.writeAttribute(u"to"_s, xmlSafe(quotedAddress(message, to, toRoom)));
    xml.writeEndElement();
    return bytes;
}

/// What those see in front of an answer who don't know that it is one.
QString quoteOf(const Message &message)
{
    return message.replyToId.isEmpty() || !message.attachments.isEmpty()
        ? QString()
        : FallbackText::quoted(message.quote.text);
}

/// XEP-0428: the first `characters` code points of the body are only for those who don't know
/// `what`.
QByteArray fallbackXml(QLatin1StringView what, qsizetype characters)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartElement(u"fallback"_s);
    xml.writeAttribute(u"xmlns"_s, u"urn:xmpp:fallback:0"_s);
    xml.writeAttribute(u"for"_s, QString(what));
    xml.writeEmptyElement(u"body"_s);
    xml.writeAttribute(u"start"_s, u"0"_s);
    xml.writeAttribute(u"end"_s, QString::number(characters));
    xml.writeEndElement();
    return bytes;
}

/// `<reply/>`, and which part of the body repeats what it answers.
QByteArray answerXml(const Message &message, const BareJid &to, bool toRoom)
{
    const QString quote = xmlSafe(quoteOf(message));
    QByteArray xml = replyXml(message, to, toRoom);
    if (!quote.isEmpty()) {
        xml += fallbackXml(nsReply, quote.toUcs4().size());
    }
    return xml;
}

void writeRequests(StanzaWriter &writer, const OutboxRow &row, const Message &message)
{
    if (message.receiptRequested && !row.toRoom) {
        writer.element("request"_L1, nsReceipts);
    }
    if (message.markable) {
        writer.element("markable"_L1, nsMarkers);
    }
}

/// What apps show that don't know XEP-0447: the addresses, one a line.
QString links(const Message &message)
{
    QStringList all;
    for (const Attachment &attachment : message.attachments) {
        all.append(FileShares::link(attachment));
    }
    return all.join(u'\n');
}

void writeOriginId(StanzaWriter &writer, const QString &originId)
{
    writer.element("origin-id"_L1, "urn:xmpp:sid:0"_L1, {{u"id"_s, originId}});
}

void writeSealed(StanzaWriter &writer, const OmemoSealed &sealed)
{
    for (const QByteArray &element : {sealed.legacy, sealed.omemo2}) {
        if (!element.isEmpty()) {
            writer.verbatim(element);
        }
    }
    writer.element("encryption"_L1, "urn:xmpp:eme:0"_L1,
                   {{u"namespace"_s, QString(sealed.legacy.isEmpty() ? nsOmemo2 : nsLegacy)},
                    {u"name"_s, u"OMEMO"_s}});
}

/// The text; of files their addresses, which XEP-0447 says again.
void writeOpenBody(StanzaWriter &writer, const Message &message)
{
    if (message.attachments.isEmpty()) {
        writer.body(quoteOf(message) + message.body);
        return;
    }
    const QString addresses = links(message);
    const bool captioned = !message.body.isEmpty();
    const QString fallback = captioned ? addresses + u'\n' : addresses;
    writer.body(fallback + message.body);
    writer.verbatim(fallbackXml("urn:xmpp:sfs:0"_L1, fallback.toUcs4().size()));
    if (message.attachments.size() == 1 && !captioned) {
        writer.child("x"_L1, "jabber:x:oob"_L1, "url"_L1, addresses);
    }
    writer.verbatim(FileShares::write(message.attachments));
}

/// `<replace/>`, `<reactions/>` or `<retract/>`; a changed answer still is one.
QByteArray actionXml(const OutboxRow &row, const Message &message, const BareJid &self)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto begin = [&](QLatin1StringView name, QLatin1StringView ns) {
        xml.writeStartElement(QString(name));
        xml.writeAttribute(u"xmlns"_s, QString(ns));
        xml.writeAttribute(u"id"_s, xmlSafe(row.reference));
    };
    switch (row.kind) {
    case OutboxKind::Edit:
        begin("replace"_L1, "urn:xmpp:message-correct:0"_L1);
        break;
    case OutboxKind::Retraction:
        begin("retract"_L1, nsRetract);
        break;
    default:
        begin("reactions"_L1, "urn:xmpp:reactions:0"_L1);
        for (const Reaction &reaction : message.reactions) {
            if (reaction.sender != self) {
                continue;
            }
            for (const QString &sign : reaction.signs) {
                xml.writeTextElement(u"reaction"_s, xmlSafe(sign));
            }
        }
        break;
    }
    xml.writeEndElement();
    return row.kind == OutboxKind::Edit ? bytes + replyXml(message, row.to, row.toRoom) : bytes;
}

QLatin1StringView chatStateName(ChatState state)
{
    switch (state) {
    case ChatState::None:
        break;
    case ChatState::Active:
        return "active"_L1;
    case ChatState::Composing:
        return "composing"_L1;
    case ChatState::Paused:
        return "paused"_L1;
    case ChatState::Inactive:
        return "inactive"_L1;
    case ChatState::Gone:
        return "gone"_L1;
    }
    return {};
}

} // namespace

QString fallbackBody()
{
    return u"This message is end-to-end encrypted with OMEMO, which your app can't open."_s;
}

OmemoPlaintext plaintext(const OutboxRow &row, const Message &message,
                         const QList<Mention> &mentions)
{
    const QString quote = xmlSafe(quoteOf(message));
    const qsizetype shift = quote.toUcs4().size();
    // The writer wants one root; the envelope wants its children only.
    QByteArray extensions;
    QXmlStreamWriter xml(&extensions);
    const auto empty = [&xml](const QString &name, QLatin1StringView ns) {
        xml.writeStartElement(name);
        xml.writeAttribute(u"xmlns"_s, QString(ns));
    };
    if (message.receiptRequested) {
        empty(u"request"_s, nsReceipts);
        xml.writeEndElement();
    }
    if (message.markable) {
        empty(u"markable"_s, nsMarkers);
        xml.writeEndElement();
    }
    for (const Mention &mention : mentions) {
        empty(u"reference"_s, nsReference);
        xml.writeAttribute(u"type"_s, u"mention"_s);
        xml.writeAttribute(u"begin"_s, QString::number(mention.begin + shift));
        xml.writeAttribute(u"end"_s, QString::number(mention.end + shift));
        xml.writeAttribute(u"uri"_s, xmppUri(mention.person));
        xml.writeEndElement();
    }
    extensions += answerXml(message, row.to, row.toRoom);
    OmemoPlaintext plain{quote + xmlSafe(message.body), extensions, row.to, false, {}};
    if (!message.attachments.isEmpty()) {
        plain.extensions += FileShares::write(message.attachments);
        // Usually without a caption: where legacy devices are known, it is a message of its own.
        const QString addresses = links(message);
        plain.legacyBody = message.body.isEmpty() ? addresses : addresses + u'\n' + plain.body;
    }
    return plain;
}

QByteArray encrypted(const OutboxRow &row, const Message &message, const OmemoSealed &sealed)
{
    StanzaWriter writer(row);
    writeSealed(writer, sealed);
    writeOriginId(writer, row.originId);
    if (!sealed.legacy.isEmpty()) {
        // The legacy dialect protects the body only, so its readers look for these out here.
        writer.verbatim(answerXml(message, row.to, row.toRoom));
        writeRequests(writer, row, message);
    }
    writer.element("store"_L1, nsHints);
    writer.body(fallbackBody());
    return writer.finished();
}

QByteArray plain(const OutboxRow &row, const Message &message)
{
    StanzaWriter writer(row);
    writeOpenBody(writer, message);
    writeOriginId(writer, row.originId);
    writer.verbatim(answerXml(message, row.to, row.toRoom));
    writeRequests(writer, row, message);
    return writer.finished();
}

OmemoPlaintext actionPlaintext(const OutboxRow &row, const Message &message, const BareJid &self)
{
    const bool edit = row.kind == OutboxKind::Edit;
    return {
        edit ? xmlSafe(message.body) : QString(), actionXml(row, message, self), row.to, false, {}};
}

QByteArray encryptedAction(const OutboxRow &row, const Message &message, const BareJid &self,
                           const OmemoSealed &sealed)
{
    StanzaWriter writer(row);
    writeSealed(writer, sealed);
    writeOriginId(writer, row.originId);
    if (!sealed.legacy.isEmpty()) {
        writer.verbatim(actionXml(row, message, self));
    }
    writer.element("store"_L1, nsHints);
    if (row.kind == OutboxKind::Edit) {
        writer.body(fallbackBody());
    }
    return writer.finished();
}

QByteArray plainAction(const OutboxRow &row, const Message &message, const BareJid &self)
{
    StanzaWriter writer(row);
    writeOriginId(writer, row.originId);
    writer.verbatim(actionXml(row, message, self));
    writer.element("store"_L1, nsHints);
    if (row.kind == OutboxKind::Edit) {
        writer.body(message.body);
    } else if (row.kind == OutboxKind::Retraction) {
        writer.element("fallback"_L1, "urn:xmpp:fallback:0"_L1, {{u"for"_s, QString(nsRetract)}});
        writer.body(u"I have taken back an earlier message, but your app can't remove it."_s);
    }
    return writer.finished();
}

QByteArray keyTransport(const OutboxRow &row, const OmemoSealed &sealed)
{
    StanzaWriter writer(row);
    writeSealed(writer, sealed);
    writeOriginId(writer, row.originId);
    writer.element("store"_L1, nsHints);
    return writer.finished();
}

QByteArray receipt(const OutboxRow &row)
{
    StanzaWriter writer(row);
    writer.element("received"_L1, nsReceipts, {{u"id"_s, row.reference}});
    writer.element("store"_L1, nsHints);
    return writer.finished();
}

QByteArray marker(const OutboxRow &row)
{
    StanzaWriter writer(row);
    writer.element("displayed"_L1, nsMarkers, {{u"id"_s, row.reference}});
    writer.element("store"_L1, nsHints);
    return writer.finished();
}

QByteArray receivedMarker(const OutboxRow &row)
{
    StanzaWriter writer(row);
    writer.element("received"_L1, nsMarkers, {{u"id"_s, row.reference}});
    writer.element("store"_L1, nsHints);
    return writer.finished();
}

QByteArray invitation(const OutboxRow &row, const InvitedTo &to)
{
    StanzaWriter writer(row.to, row.originId, "normal"_L1);
    QList<std::pair<QString, QString>> attributes{{u"jid"_s, to.room.toString()}};
    if (!to.password.isEmpty()) {
        attributes.append({u"password"_s, to.password});
    }
    if (!row.reasonText.isEmpty()) {
        attributes.append({u"reason"_s, row.reasonText});
    }
    writer.element("x"_L1, "jabber:x:conference"_L1, attributes);
    writeOriginId(writer, row.originId);
    const QString room =
        to.name.isEmpty() ? to.room.toString() : u"%1 (%2)"_s.arg(to.name, to.room.toString());
    const QString words = u"You are invited to the group %1."_s.arg(room);
    writer.body(row.reasonText.isEmpty() ? words : words + u'\n' + row.reasonText);
    return writer.finished();
}

QByteArray chatState(const BareJid &to, const QString &id, ChatState state, bool toRoom)
{
    const QLatin1StringView name = chatStateName(state);
    if (name.isEmpty()) {
        return {};
    }
    StanzaWriter writer(to, id, toRoom ? "groupchat"_L1 : "chat"_L1);
    writer.element(name, nsChatStates);
    writer.element("no-store"_L1, nsHints);
    return writer.finished();
}

} // namespace Ninelives::StanzaBuilder
