// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoXml.h"

#include <QStringDecoder>

namespace Ninelives {

bool isElement(const QDomElement &element, QLatin1StringView name, QLatin1StringView ns)
{
    return element.localName() == name && element.namespaceURI() == ns;
}

QDomElement childElement(const QDomElement &parent, QLatin1StringView name, QLatin1StringView ns)
{
    QDomElement child = parent.firstChildElement();
    while (!child.isNull() && !isElement(child, name, ns)) {
        child = child.nextSiblingElement();
    }
    return child;
}

QList<QDomElement> childElements(const QDomElement &parent, QLatin1StringView name,
                                 QLatin1StringView ns)
{
    QList<QDomElement> found;
    for (QDomElement child = parent.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (isElement(child, name, ns)) {
            found.append(child);
        }
    }
    return found;
}

std::optional<quint32> idAttribute(const QDomElement &element, QLatin1StringView name)
{
    constexpr qsizetype mostDigits = 10;
    const QString text = element.attribute(name);
    if (text.isEmpty() || text.size() > mostDigits) {
        return std::nullopt;
    }
    quint64 value = 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9') {
            return std::nullopt;
        }
        value = value * 10 + static_cast<quint64>(digit.unicode() - u'0');
    }
    if (value == 0 || value > maxDeviceId) {
        return std::nullopt;
    }
    return static_cast<quint32>(value);
}

bool boolAttribute(const QDomElement &element, QLatin1StringView name)
{
    const QString text = element.attribute(name);
    return text == u"true" || text == u"1";
}

Result<QByteArray> base64Content(const QDomElement &element, qsizetype least, qsizetype most)
{
    // Room for line breaks, but none for wasting time on what can't be right.
    const QString text = element.text();
    if (text.size() > 2 * most + 64) {
        return malformed(QStringLiteral("<%1/> is too long").arg(element.localName()));
    }
    QByteArray encoded;
    encoded.reserve(text.size());
    for (const QChar character : text) {
        if (character == u' ' || character == u'\n' || character == u'\r' || character == u'\t') {
            continue;
        }
        if (character.unicode() > 0x7f) {
            return malformed(QStringLiteral("<%1/> is not base64").arg(element.localName()));
        }
        encoded.append(character.toLatin1());
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < least || decoded.decoded.size() > most) {
        return malformed(
            QStringLiteral("<%1/> is not base64 of the right size").arg(element.localName()));
    }
    return decoded.decoded;
}

Result<QString> strictUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return malformed(QStringLiteral("not UTF-8"));
    }
    return text;
}

namespace {

bool allowedInXml(char32_t code)
{
    return code == 0x9 || code == 0xa || code == 0xd || (code >= 0x20 && code <= 0xd7ff)
        || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

} // namespace

QByteArray escapedXml(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + 16);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            escaped += unit;
            escaped += text[++at];
        } else if (unit == u'&') {
            escaped += u"&amp;";
        } else if (unit == u'<') {
            escaped += u"&lt;";
        } else if (unit == u'>') {
            escaped += u"&gt;";
        } else if (unit == u'\'') {
            escaped += u"&apos;";
        } else if (unit == u'"') {
            escaped += u"&quot;";
        } else if (unit == u'\r') {
            escaped += u"&#13;"; // a bare one would arrive as a line feed
        } else {
            escaped += allowedInXml(unit.unicode()) ? unit : QChar(QChar::ReplacementCharacter);
        }
    }
    return escaped.toUtf8();
}

Error malformed(const QString &detail)
{
    return Error{ErrorCode::Malformed, detail};
}

} // namespace Ninelives
