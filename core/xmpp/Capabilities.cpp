// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/Capabilities.h"

#include "core/xmpp/Xml.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

const auto clientName = u"Ninelives"_s;

} // namespace

Capabilities::Capabilities(const QStringList &notify)
    : m_features{u"http://jabber.org/protocol/caps"_s,
                 u"http://jabber.org/protocol/chatstates"_s,
                 u"http://jabber.org/protocol/disco#info"_s,
                 u"http://jabber.org/protocol/muc"_s,
                 u"jabber:x:conference"_s,
                 u"urn:xmpp:chat-markers:0"_s,
                 u"urn:xmpp:eme:0"_s,
                 u"urn:xmpp:message-correct:0"_s,
                 u"urn:xmpp:message-moderate:1"_s,
                 u"urn:xmpp:message-retract:1"_s,
                 u"urn:xmpp:ping"_s,
                 u"urn:xmpp:reactions:0"_s,
                 u"urn:xmpp:receipts"_s,
                 u"urn:xmpp:reference:0"_s,
                 u"urn:xmpp:reply:0"_s,
                 u"urn:xmpp:sid:0"_s}
{
    m_features += notify;
    // XEP-0115 wants the order of i;octet, which is that of the UTF-8 bytes.
    std::ranges::sort(m_features, {}, [](const QString &feature) { return feature.toUtf8(); });
    m_features.removeDuplicates();
}

QString Capabilities::node()
{
    return u"https://ninelives.invalid/client"_s;
}

QByteArray Capabilities::hash() const
{
    QString text = u"client/pc//"_s + clientName + u'<';
    for (const QString &feature : m_features) {
        text += feature + u'<';
    }
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
}

QByteArray Capabilities::presenceXml() const
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("c"_L1);
        writer.writeDefaultNamespace("http://jabber.org/protocol/caps"_L1);
        writer.writeAttribute("hash"_L1, "sha-1"_L1);
        writer.writeAttribute("node"_L1, node());
        writer.writeAttribute("ver"_L1, QString::fromLatin1(hash().toBase64()));
        writer.writeEndElement();
    });
}

QByteArray Capabilities::infoXml(const QString &askedNode) const
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("query"_L1);
        writer.writeDefaultNamespace(Xml::nsDiscoInfo);
        Xml::attribute(writer, "node"_L1, askedNode);
        writer.writeEmptyElement("identity"_L1);
        writer.writeAttribute("category"_L1, "client"_L1);
        writer.writeAttribute("type"_L1, "pc"_L1);
        writer.writeAttribute("name"_L1, clientName);
        for (const QString &feature : m_features) {
            writer.writeEmptyElement("feature"_L1);
            writer.writeAttribute("var"_L1, feature);
        }
        writer.writeEndElement();
    });
}

} // namespace Ninelives
