// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/rooms/RoomDescription.h"

#include "core/xmpp/Xml.h"
#include "core/xmpp/rooms/DataForm.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives::RoomDescription {

namespace {

constexpr auto roomInfoForm = "http://jabber.org/protocol/muc#roominfo"_L1;

QSet<QString> features(const QDomElement &query)
{
    QSet<QString> found;
    const QList<QDomElement> all = Xml::children(query, "feature"_L1, Xml::nsDiscoInfo);
    for (const QDomElement &feature : all) {
        found.insert(feature.attribute(u"var"_s));
    }
    return found;
}

QDomElement conferenceIdentity(const QDomElement &query)
{
    const QList<QDomElement> all = Xml::children(query, "identity"_L1, Xml::nsDiscoInfo);
    for (const QDomElement &identity : all) {
        if (identity.attribute(u"category"_s) == "conference"_L1
            && identity.attribute(u"type"_s) == "text"_L1) {
            return identity;
        }
    }
    return {};
}

/// XEP-0153: SHA-1 in hex. There may be one for each format of the picture; the first counts.
QString pictureHash(const DataForm::Field *field)
{
    static const QRegularExpression sha1(u"^[0-9a-fA-F]{40}$"_s);
    if (!field) {
        return {};
    }
    for (const QString &value : field->values) {
        if (sha1.match(value).hasMatch()) {
            return value.toLower();
        }
    }
    return {};
}

void readForm(const DataForm &form, RoomInfo &info)
{
    const auto text = [&form](QLatin1StringView name) {
        const DataForm::Field *field = form.field(name);
        return field ? field->value() : QString();
    };
    if (info.name.isEmpty()) {
        info.name = text("muc#roomconfig_roomname"_L1);
    }
    info.description = text("muc#roominfo_description"_L1);
    info.subject = text("muc#roominfo_subject"_L1);
    bool isNumber = false;
    const int occupants = text("muc#roominfo_occupants"_L1).toInt(&isNumber);
    info.occupants = isNumber && occupants >= 0 ? occupants : -1;
    info.avatarHash = pictureHash(form.field("muc#roominfo_avatarhash"_L1));
}

RoomListing cut(const QList<RoomInfo> &rooms, const QString &after, qsizetype pageSize)
{
    qsizetype first = 0;
    if (!after.isEmpty()) {
        const auto last = std::ranges::find_if(
            rooms, [&](const RoomInfo &room) { return room.jid.toString() == after; });
        first = last == rooms.cend() ? rooms.size() : last - rooms.cbegin() + 1;
    }
    RoomListing page{rooms.mid(first, pageSize), {}};
    if (first + page.rooms.size() < rooms.size()) {
        page.next = page.rooms.constLast().jid.toString();
    }
    return page;
}

} // namespace

RoomInfo info(const QDomElement &query, const BareJid &room)
{
    const QSet<QString> has = features(query);
    RoomInfo info;
    info.jid = room;
    info.name = conferenceIdentity(query).attribute(u"name"_s);
    info.membersOnly = has.contains(u"muc_membersonly"_s);
    info.nonAnonymous = has.contains(u"muc_nonanonymous"_s);
    info.persistent = has.contains(u"muc_persistent"_s);
    info.listed = has.contains(u"muc_public"_s);
    info.moderated = has.contains(u"muc_moderated"_s);
    info.passwordProtected = has.contains(u"muc_passwordprotected"_s);
    info.archived = has.contains(Xml::nsArchive);
    info.selfPingOptimised =
        has.contains(u"http://jabber.org/protocol/muc#self-ping-optimization"_s);
    const RoomFacts can = facts(query);
    info.occupantIds = can.occupantIds;
    info.stanzaIds = can.stanzaIds;
    info.moderation = can.moderation || can.oldModeration;
    if (const auto form = DataForm::read(query, roomInfoForm)) {
        readForm(*form, info);
    }
    return info;
}

RoomFacts facts(const QDomElement &query)
{
    const QSet<QString> has = features(query);
    RoomFacts facts;
    facts.known = true;
    facts.stanzaIds = has.contains(Xml::nsStanzaIds);
    facts.occupantIds = has.contains(Xml::nsOccupantId);
    facts.moderation = has.contains(Xml::nsModerate);
    facts.oldModeration = has.contains(Xml::nsModerateOld);
    return facts;
}

QList<BareJid> contacts(const QDomElement &query)
{
    const auto form = DataForm::read(query, roomInfoForm);
    const DataForm::Field *field = form ? form->field("muc#roominfo_contactjid"_L1) : nullptr;
    QList<BareJid> contacts;
    for (const QString &value : field ? field->values : QStringList()) {
        if (const auto jid = BareJid::parse(value); jid && !contacts.contains(*jid)) {
            contacts.append(*jid);
        }
    }
    return contacts;
}

bool isGroupService(const QDomElement &query)
{
    return !conferenceIdentity(query).isNull() && features(query).contains(Xml::nsMuc);
}

RoomListing listing(const QDomElement &query, const QString &after, qsizetype pageSize)
{
    QList<RoomInfo> rooms;
    const QList<QDomElement> items = Xml::children(query, "item"_L1, Xml::nsDiscoItems);
    for (const QDomElement &item : items) {
        const auto jid = BareJid::parse(item.attribute(u"jid"_s));
        if (jid && !jid->local().isEmpty()) {
            RoomInfo room;
            room.jid = *jid;
            room.name = item.attribute(u"name"_s);
            room.listed = true;
            rooms.append(std::move(room));
        }
    }
    const QDomElement set = Xml::child(query, "set"_L1, Xml::nsResultSet);
    const QString last = Xml::child(set, "last"_L1, Xml::nsResultSet).text();
    if (set.isNull() || last.isEmpty()) {
        return cut(rooms, after, pageSize);
    }
    const QDomElement first = Xml::child(set, "first"_L1, Xml::nsResultSet);
    bool counted = false;
    const qsizetype total = Xml::child(set, "count"_L1, Xml::nsResultSet).text().toInt(&counted);
    const qsizetype index = first.attribute(u"index"_s).toInt();
    const bool more = counted && first.hasAttribute(u"index"_s) ? index + items.size() < total
                                                                : items.size() >= pageSize;
    // A page without anything, or one that leads to itself, is the end.
    return {rooms.mid(0, pageSize), more && !items.isEmpty() && last != after ? last : QString()};
}

} // namespace Ninelives::RoomDescription
