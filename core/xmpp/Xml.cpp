// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/Xml.h"

#include <QIODevice>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Ninelives::Xml {

bool is(const QDomElement &element, QLatin1StringView name, QLatin1StringView ns)
{
    return element.tagName() == name && element.namespaceURI() == ns;
}

QDomElement child(const QDomElement &parent, QLatin1StringView name, QLatin1StringView ns)
{
    QDomElement element = parent.firstChildElement();
    while (!element.isNull() && !is(element, name, ns)) {
        element = element.nextSiblingElement();
    }
    return element;
}

QList<QDomElement> children(const QDomElement &parent, QLatin1StringView name, QLatin1StringView ns)
{
    QList<QDomElement> found;
    for (QDomElement element = parent.firstChildElement(); !element.isNull();
         element = element.nextSiblingElement()) {
        if (is(element, name, ns)) {
            found.append(element);
        }
    }
    return found;
}

QString safe(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate() || c.unicode() >= 0xfffe
                   || (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r')) {
            continue;
        } else {
            clean += c;
        }
    }
    return clean;
}

QByteArray write(const std::function<void(QXmlStreamWriter &)> &write)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    write(writer);
    return xml;
}

void raw(QXmlStreamWriter &writer, const QByteArray &xml)
{
    writer.writeCharacters({}); // closes the start tag that may still be open
    writer.device()->write(xml);
}

void attribute(QXmlStreamWriter &writer, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty()) {
        writer.writeAttribute(name, safe(value));
    }
}

void formField(QXmlStreamWriter &writer, QLatin1StringView name, const QString &value, bool hidden)
{
    writer.writeStartElement("field"_L1);
    writer.writeAttribute("var"_L1, name);
    if (hidden) {
        writer.writeAttribute("type"_L1, "hidden"_L1);
    }
    writer.writeTextElement("value"_L1, safe(value));
    writer.writeEndElement();
}

bool isOneElement(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement()) {
        return false;
    }
    reader.skipCurrentElement();
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return !reader.hasError();
}

} // namespace Ninelives::Xml
