// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/groups/RoomViews.h"

#include "core/omemo/OmemoEngine.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Ninelives {

namespace {

/// How many of somebody's devices can read, and how many can't be encrypted for.
Result<void> countDevices(const GroupContext &context, RoomMember &member)
{
    const auto devices = context.omemo.devices(member.jid);
    if (!devices) {
        return devices.error();
    }
    for (const Device &device : *devices) {
        if (!device.active) {
            continue;
        }
        const bool usable =
            device.thisDevice || device.trust == Trust::Blind || device.trust == Trust::Verified;
        ++(usable ? member.devices : member.unreached);
    }
    return {};
}

bool before(const RoomMember &a, const RoomMember &b)
{
    const int names = a.name.compare(b.name, Qt::CaseInsensitive);
    return std::tuple(-static_cast<int>(a.affiliation), names, a.jid.toString())
        < std::tuple(-static_cast<int>(b.affiliation), 0, b.jid.toString());
}

using Pointers = QHash<BareJid, ReceiptStore::ReadPointer>;

/// By person; each at the place that the message it names has now.
Result<Pointers> placed(const GroupContext &context,
                        Result<QList<ReceiptStore::ReadPointer>> pointers)
{
    if (!pointers) {
        return pointers.error();
    }
    Pointers result;
    for (ReceiptStore::ReadPointer &pointer : *pointers) {
        if (const auto target = context.stores.messages.find(MessageId{pointer.key.row})) {
            pointer.key = target->sortKey;
        }
        result.insert(pointer.person, pointer);
    }
    return result;
}

} // namespace

Result<QList<RoomMember>> RoomViews::members(const GroupContext &context, ConversationId room,
                                             const QList<Occupant> &present)
{
    const auto stored = context.stores.rooms.members(room);
    if (!stored) {
        return stored.error();
    }
    QSet<BareJid> there;
    for (const Occupant &occupant : present) {
        there.insert(occupant.jid);
    }
    QList<RoomMember> members;
    for (const StoredMember &known : *stored) {
        RoomMember member;
        member.jid = known.person;
        member.nick = known.nick;
        member.name = context.nameOf(known.person, known.nick);
        member.affiliation = known.affiliation;
        member.present = there.contains(known.person);
        member.self = known.person == context.stores.self;
        if (const auto counted = countDevices(context, member); !counted) {
            return counted.error();
        }
        members.append(member);
    }
    std::ranges::sort(members, &before);
    return members;
}

QList<RoomMember> RoomViews::affiliated(const GroupContext &context, const QList<Occupant> &present)
{
    QList<RoomMember> members;
    for (const Occupant &occupant : present) {
        if (occupant.jid.isEmpty() || occupant.affiliation < Affiliation::Member) {
            continue;
        }
        RoomMember member;
        member.jid = occupant.jid;
        member.nick = cleanLine(occupant.nick);
        member.name = context.nameOf(occupant.jid, member.nick);
        member.affiliation = occupant.affiliation;
        member.present = true;
        member.self = occupant.self;
        members.append(member);
    }
    std::ranges::sort(members, &before);
    return members;
}

Result<QList<MemberDelivery>> RoomViews::deliveries(const GroupContext &context,
                                                    const Message &message)
{
    const auto people = context.stores.rooms.audience(message.id);
    const auto unreached = context.stores.rooms.unreached(message.id);
    const auto members = context.stores.rooms.members(message.conversation);
    const auto read = placed(context, context.stores.receipts.readPointers(message.conversation));
    const auto delivered =
        placed(context, context.stores.receipts.deliveredPointers(message.conversation));
    if (!people || !unreached || !members) {
        return !people ? people.error() : !unreached ? unreached.error() : members.error();
    }
    if (!read || !delivered) {
        return !read ? read.error() : delivered.error();
    }
    const auto reaches = [&](const Pointers &pointers, const BareJid &person) {
        const auto found = pointers.constFind(person);
        return found != pointers.cend() && found->key >= message.sortKey;
    };
    QList<MemberDelivery> result;
    for (const BareJid &person : *people) {
        const auto member = std::ranges::find(*members, person, &StoredMember::person);
        MemberDelivery entry;
        entry.person = person;
        entry.name = context.nameOf(person, member == members->end() ? QString() : member->nick);
        entry.canRead = !unreached->contains(person);
        entry.tells = read->contains(person) || delivered->contains(person);
        if (reaches(*read, person)) {
            entry.state = Delivery::Read;
            entry.atMs = read->value(person).atMs;
        } else if (reaches(*delivered, person)) {
            entry.state = Delivery::Delivered;
            entry.atMs = delivered->value(person).atMs;
        }
        result.append(entry);
    }
    std::ranges::stable_sort(result, [](const MemberDelivery &a, const MemberDelivery &b) {
        return std::tuple(-static_cast<int>(a.state), a.atMs, a.name)
            < std::tuple(-static_cast<int>(b.state), b.atMs, b.name);
    });
    return result;
}

} // namespace Ninelives
