// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomPicture.h"

#include "core/xmpp/Xml.h"
#include "core/xmpp/xep/CardPicture.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype maxFetchedText = 4 * 1024 * 1024;

} // namespace

void RoomPicture::fetch(const BareJid &room, Reply<QByteArray> reply)
{
    m_channel.get(room.toString(), CardPicture::query,
                  [reply = std::move(reply)](const Result<QDomElement> &iq) {
                      if (iq) {
                          reply(CardPicture::in(*iq, maxFetchedText));
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
        writer.writeDefaultNamespace(CardPicture::ns);
        CardPicture::write(writer, image, mimeType);
        writer.writeEndElement();
    });
    m_channel.set(room, card, std::move(reply));
}

} // namespace Ninelives
