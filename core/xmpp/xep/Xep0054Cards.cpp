// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0054Cards.h"

#include "core/xmpp/ServiceFinder.h"
#include "core/xmpp/Xml.h"
#include "core/xmpp/xep/CardPicture.h"

#include <QDomDocument>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto nsUpdate = "vcard-temp:x:update"_L1;
constexpr qsizetype mostText = 1024 * 1024; ///< of base64
constexpr qsizetype hashSize = 40;

bool isHash(QStringView text)
{
    return text.size() == hashSize && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QByteArray textOf(const QDomElement &element)
{
    QString text;
    QTextStream stream(&text);
    element.save(stream, -1, QDomNode::EncodingFromTextStream);
    return text.toUtf8();
}

/// The card with another picture; of what was there everything else stays.
QByteArray changedCard(const QDomElement &old, const QByteArray &image, const QString &mediaType)
{
    return Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("vCard"_L1);
        writer.writeDefaultNamespace(CardPicture::ns);
        for (QDomElement part = old.firstChildElement(); !part.isNull();
             part = part.nextSiblingElement()) {
            if (!Xml::is(part, "PHOTO"_L1, CardPicture::ns)) {
                Xml::raw(writer, textOf(part));
            }
        }
        CardPicture::write(writer, image, mediaType);
        writer.writeEndElement();
    });
}

} // namespace

void Xep0054Cards::picture(const BareJid &person, Reply<QByteArray> reply)
{
    const QString to = person == m_channel.own() ? QString() : person.toString();
    m_channel.get(to, CardPicture::query,
                  [reply = std::move(reply)](const Result<QDomElement> &iq) {
                      reply(iq ? CardPicture::in(*iq, mostText) : Result<QByteArray>(iq.error()));
                  });
}

void Xep0054Cards::makesCards(Reply<bool> reply)
{
    m_channel.get(m_channel.own().toString(),
                  "<query xmlns='http://jabber.org/protocol/disco#info'/>",
                  [reply = std::move(reply)](const Result<QDomElement> &iq) {
                      if (!iq) {
                          reply(iq.error());
                          return;
                      }
                      const QDomElement info = Xml::child(*iq, "query"_L1, Xml::nsDiscoInfo);
                      reply(ServiceFinder::hasFeature(info, "urn:xmpp:pep-vcard-conversion:0"_L1));
                  });
}

void Xep0054Cards::setOwnPicture(const QByteArray &image, const QString &mediaType,
                                 Reply<void> reply)
{
    m_channel.get(
        {}, CardPicture::query,
        [this, image, mediaType, reply = std::move(reply)](const Result<QDomElement> &iq) {
            // No card yet is fine; one that can't be read must not be overwritten.
            if (!iq && iq.error().code != ErrorCode::NotFound) {
                reply(iq.error());
                return;
            }
            const QDomElement old =
                iq ? Xml::child(*iq, "vCard"_L1, CardPicture::ns) : QDomElement();
            m_channel.set({}, changedCard(old, image, mediaType),
                          [reply](const Result<QDomElement> &set) {
                              reply(set ? Result<void>() : Result<void>(set.error()));
                          });
        });
}

void Xep0054Cards::announce(const QString &hash)
{
    // A stream that is gone needs no presence: the next one gets its own.
    static_cast<void>(m_channel.send(Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("presence"_L1);
        Xml::raw(writer, m_content());
        writer.writeStartElement("x"_L1);
        writer.writeDefaultNamespace(nsUpdate);
        writer.writeTextElement("photo"_L1, hash);
        writer.writeEndElement();
        writer.writeEndElement();
    })));
}

void Xep0054Cards::handlePresence(const QDomElement &presence)
{
    const QDomElement update = Xml::child(presence, "x"_L1, nsUpdate);
    const QDomElement photo = Xml::child(update, "photo"_L1, nsUpdate);
    // Without <photo/> the client does not know (yet) what the card has.
    if (!m_handler || photo.isNull() || !presence.attribute(u"type"_s).isEmpty()) {
        return;
    }
    const auto from = FullJid::parse(presence.attribute(u"from"_s));
    const QString hash = photo.text().trimmed().toLower();
    if (from && (hash.isEmpty() || isHash(hash))) {
        m_handler(from->bare(), hash);
    }
}

} // namespace Ninelives
