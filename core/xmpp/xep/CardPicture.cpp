// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/CardPicture.h"

#include "core/xmpp/Xml.h"

using namespace Qt::StringLiterals;

namespace Ninelives::CardPicture {

Result<QByteArray> in(const QDomElement &iq, qsizetype mostText)
{
    const QDomElement card = Xml::child(iq, "vCard"_L1, ns);
    const QDomElement photo = Xml::child(card, "PHOTO"_L1, ns);
    QString text = Xml::child(photo, "BINVAL"_L1, ns).text();
    if (text.size() > mostText) {
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

void write(QXmlStreamWriter &writer, const QByteArray &image, const QString &mediaType)
{
    if (image.isEmpty()) {
        return;
    }
    writer.writeStartElement("PHOTO"_L1);
    writer.writeTextElement("TYPE"_L1, Xml::safe(mediaType));
    writer.writeTextElement("BINVAL"_L1, QString::fromLatin1(image.toBase64()));
    writer.writeEndElement();
}

} // namespace Ninelives::CardPicture
