// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/groups/Bookmark.h"

#include "core/sync/XmlText.h"
#include "core/sync/groups/GroupContext.h"

#include <QTextStream>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr auto nsBookmarks = "urn:xmpp:bookmarks:1"_L1;
constexpr auto nsOld = "storage:bookmarks"_L1;
constexpr qsizetype mostExtensionBytes = 16 * 1024;
constexpr qsizetype mostPasswordLength = 500;

QString childText(const QDomElement &parent, const QString &name)
{
    return parent.firstChildElement(name).text();
}

bool isTrue(const QString &value)
{
    return value == "true"_L1 || value == "1"_L1;
}

QByteArray serialised(const QDomElement &element)
{
    QString text;
    QTextStream stream(&text);
    element.save(stream, -1);
    stream.flush();
    const QByteArray xml = text.toUtf8();
    return xml.size() <= mostExtensionBytes ? xml : QByteArray();
}

Bookmark readConference(const BareJid &room, const QDomElement &conference)
{
    Bookmark bookmark;
    bookmark.room = room;
    bookmark.name = cleanLine(conference.attribute(u"name"_s));
    bookmark.autojoin = isTrue(conference.attribute(u"autojoin"_s));
    bookmark.nick = cleanLine(childText(conference, u"nick"_s));
    bookmark.password = xmlSafe(childText(conference, u"password"_s).left(mostPasswordLength));
    return bookmark;
}

} // namespace

std::optional<Bookmark> Bookmark::parse(const QString &itemId, const QDomElement &conference)
{
    const auto room = BareJid::parse(itemId);
    if (!room || room->local().isEmpty() || conference.tagName() != "conference"_L1
        || conference.namespaceURI() != nsBookmarks) {
        return std::nullopt;
    }
    Bookmark bookmark = readConference(*room, conference);
    const QDomElement extensions = conference.firstChildElement(u"extensions"_s);
    if (!extensions.isNull() && extensions.hasChildNodes()) {
        bookmark.extensions = serialised(extensions);
    }
    return bookmark;
}

QList<Bookmark> Bookmark::parseOld(const QDomElement &storage)
{
    QList<Bookmark> bookmarks;
    if (storage.namespaceURI() != nsOld) {
        return bookmarks;
    }
    for (QDomElement conference = storage.firstChildElement(u"conference"_s); !conference.isNull();
         conference = conference.nextSiblingElement(u"conference"_s)) {
        const auto room = BareJid::parse(conference.attribute(u"jid"_s));
        if (room && !room->local().isEmpty()) {
            bookmarks.append(readConference(*room, conference));
        }
    }
    return bookmarks;
}

QByteArray Bookmark::toXml() const
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeStartElement("conference"_L1);
    writer.writeDefaultNamespace(nsBookmarks);
    if (!name.isEmpty()) {
        writer.writeAttribute("name"_L1, xmlSafe(name));
    }
    writer.writeAttribute("autojoin"_L1, autojoin ? "true"_L1 : "false"_L1);
    if (!nick.isEmpty()) {
        writer.writeTextElement("nick"_L1, xmlSafe(nick));
    }
    if (!password.isEmpty()) {
        writer.writeTextElement("password"_L1, xmlSafe(password));
    }
    writer.writeCharacters({}); // ends the start tag
    if (!extensions.isEmpty()) {
        xml += extensions;
    }
    writer.writeEndElement();
    return xml;
}

} // namespace Ninelives
