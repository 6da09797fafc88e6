// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/SceEnvelope.h"

#include "core/crypto/Kdf.h"
#include "core/omemo/OmemoXml.h"

#include <QDateTime>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto ns = "urn:xmpp:sce:1"_L1;
constexpr auto clientNs = "jabber:client"_L1;
// Deep nesting would exhaust the stack of whoever walks the tree.
constexpr int maxDepth = 64;

QByteArray padding()
{
    constexpr quint32 mostRandomBytes = 150;
    return randomBytes(static_cast<qsizetype>(1 + randomBelow(mostRandomBytes))).toBase64();
}

Result<void> checkRestricted(const QString &xml)
{
    QXmlStreamReader reader(xml);
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++depth > maxDepth) {
                return malformed(u"envelope nested too deeply"_s);
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
        case QXmlStreamReader::Comment:
            return malformed(u"restricted XML in the envelope"_s);
        default:
            break;
        }
    }
    if (reader.hasError()) {
        return malformed(u"the envelope is no XML"_s);
    }
    return {};
}

Result<BareJid> affixAddress(const QDomElement &envelope, QLatin1StringView name)
{
    const QList<QDomElement> affixes = childElements(envelope, name, ns);
    if (affixes.isEmpty()) {
        return BareJid();
    }
    const Result<BareJid> address = BareJid::parse(affixes.first().attribute(u"jid"_s));
    if (affixes.size() > 1 || !address) {
        return malformed(u"<%1/> of the envelope"_s.arg(name));
    }
    return address;
}

} // namespace

QByteArray SceEnvelope::write(const QString &body, const QByteArray &extensions,
                              const BareJid &from, const BareJid &to, qint64 timeMs)
{
    QByteArray xml = "<envelope xmlns='urn:xmpp:sce:1'><content>";
    if (!body.isEmpty() || extensions.isEmpty()) {
        xml += "<body xmlns='jabber:client'>" + escapedXml(body) + "</body>";
    }
    xml += extensions + "</content><rpad>" + padding() + "</rpad><from jid='"
        + escapedXml(from.toString()) + "'/>";
    if (!to.isEmpty()) {
        xml += "<to jid='" + escapedXml(to.toString()) + "'/>";
    }
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(timeMs, QTimeZone::UTC).toString(Qt::ISODateWithMs);
    return xml + "<time stamp='" + stamp.toLatin1() + "'/></envelope>";
}

Result<SceEnvelope> SceEnvelope::read(const QByteArray &xml)
{
    const Result<QString> text = strictUtf8(xml);
    if (!text) {
        return text.error();
    }
    if (const Result<void> checked = checkRestricted(*text); !checked) {
        return checked.error();
    }
    SceEnvelope read;
    if (!read.document.setContent(*text, QDomDocument::ParseOption::UseNamespaceProcessing)) {
        return malformed(u"the envelope is no XML"_s);
    }
    const QDomElement envelope = read.document.documentElement();
    const QList<QDomElement> contents = childElements(envelope, "content"_L1, ns);
    if (!isElement(envelope, "envelope"_L1, ns) || contents.size() != 1) {
        return malformed(u"no envelope with one <content/>"_s);
    }
    read.content = contents.first();
    const Result<BareJid> from = affixAddress(envelope, "from"_L1);
    const Result<BareJid> to = affixAddress(envelope, "to"_L1);
    if (!from || !to) {
        return malformed(u"addresses of the envelope"_s);
    }
    read.from = *from;
    read.to = *to;
    const QString stamp = childElement(envelope, "time"_L1, ns).attribute(u"stamp"_s);
    if (!stamp.isEmpty()) {
        const QDateTime time = QDateTime::fromString(stamp, Qt::ISODateWithMs);
        if (!time.isValid()) {
            return malformed(u"time of the envelope"_s);
        }
        read.timeMs = time.toMSecsSinceEpoch();
    }
    const QDomElement body = childElement(read.content, "body"_L1, clientNs);
    read.hasBody = !body.isNull();
    read.body = body.text();
    return read;
}

} // namespace Ninelives
