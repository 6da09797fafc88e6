// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomPicture.h"

#include "core/xmpp/Xml.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto nsVCard = "vcard-temp"_L1;
constexpr qsizetype maxFetchedText = 4 * 1024 * 1024;

Result<QByteArray> pictureIn(const QDomElement &iq)
{
    const QDomElement card = Xml::child(iq, "vCard"_L1, nsVCard);
    const QDomElement photo = Xml::child(card, "PHOTO"_L1, nsVCard);
    QString text = Xml::child(photo, "BINVAL"_L1, nsVCard).text();
    if (text.size() > maxFetchedText) {
        return Error{ErrorCode::TooLarge, u"picture"_s};
    }
    text.removeIf([](QChar c) { return c.isSpace(); });
    if (text.isEmpty()) {
        return Error{ErrorCode::NotFound, u"no picture"_s};
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty()) {
        return Error{ErrorCode::Malformed, u"picture"_s};
    }
    return decoded.decoded;
}

} // namespace

void RoomPicture::fetch(const BareJid &room, Reply<QByteArray> reply)
{
    m_channel.get(room.toString(), "<vCard xmlns='vcard-temp'/>",
                  [reply = std::move(reply)](const Result<QDomElement> &iq) {
                      if (iq) {
                          reply(pictureIn(*iq));
                      } else if (iq.error().code == ErrorCode::RoomGone) {
                          // Servers say so of a room that never had one.
                          reply(Error{ErrorCode::NotFound, iq.error().detail});
                      } else {
                          reply(iq.error());
                      }
                  });
}

void RoomPicture::set(const BareJid &room, const QByteArray &image, const QString &mimeType,
                      Reply<void> reply)
{
    if (image.size() > maxBytes) {
        m_channel.refuse(std::move(reply), ErrorCode::TooLarge, u"picture"_s);
        return;
    }
    const QByteArray card = Xml::write([&](QXmlStreamWriter &writer) {
        writer.writeStartElement("vCard"_L1);
        writer.writeDefaultNamespace(nsVCard);
        if (!image.isEmpty()) {
            writer.writeStartElement("PHOTO"_L1);
            writer.writeTextElement("TYPE"_L1, Xml::safe(mimeType));
            writer.writeTextElement("BINVAL"_L1, QString::fromLatin1(image.toBase64()));
            writer.writeEndElement();
        }
        writer.writeEndElement();
    });
    m_channel.set(room, card, std::move(reply));
}

} // namespace Ninelives
