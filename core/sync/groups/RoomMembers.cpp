// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/groups/RoomMembers.h"

#include "core/base/Log.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <optional>

namespace Ninelives {

namespace {

constexpr std::array lists{Affiliation::Owner, Affiliation::Admin, Affiliation::Member};
constexpr qsizetype mostMembers = 5'000; // of a group: a hostile room must not fill the disk

std::optional<Notice> noticeFor(Affiliation before, Affiliation after)
{
    if (before == after || (before < Affiliation::Member && after < Affiliation::Member)) {
        return std::nullopt;
    }
    if (after < Affiliation::Member) {
        return Notice::MemberRemoved;
    }
    if (before < Affiliation::Member) {
        return Notice::MemberAdded;
    }
    switch (after) {
    case Affiliation::Owner:
        return Notice::MadeOwner;
    case Affiliation::Admin:
        return Notice::MadeAdmin;
    default:
        return Notice::MadeMember;
    }
}

} // namespace

RoomMembers::RoomMembers(GroupContext &context, ConversationId conversation, BareJid room,
                         QObject *parent)
    : QObject(parent), m_context(context), m_conversation(conversation), m_room(std::move(room))
{}

void RoomMembers::joined(ChatKind kind, const QList<Occupant> &occupants)
{
    ++m_stay;
    m_in = true;
    m_group = kind == ChatKind::Group;
    m_asking = false;
    m_again = false;
    m_known = !m_group;
    if (!m_group) {
        return;
    }
    const auto noted = m_context.write([&](Transaction &tx, ChangeBatch &) -> Result<void> {
        for (const Occupant &there : occupants) {
            if (there.jid.isEmpty() || there.affiliation < Affiliation::Member) {
                continue;
            }
            const auto set = m_context.stores.rooms.setMember(
                tx, m_conversation, {there.jid, there.affiliation, cleanLine(there.nick)});
            if (!set) {
                return set.error();
            }
        }
        return {};
    });
    if (noted) {
        refresh();
    } else {
        Q_EMIT failed(noted.error());
    }
}

void RoomMembers::left()
{
    ++m_stay;
    m_in = false;
    m_known = false;
    m_asking = false;
}

void RoomMembers::addContact(const BareJid &person)
{
    if (!m_contacts.contains(person)) {
        m_contacts.insert(person);
        refresh();
    }
}

void RoomMembers::refresh()
{
    if (!m_in || !m_group) {
        return;
    }
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_again = false;
    ask(lists.front(), {});
}

void RoomMembers::ask(Affiliation affiliation, const Lists &known)
{
    const QPointer<RoomMembers> self(this);
    m_context.rooms.affiliated(
        m_room, affiliation,
        [self, affiliation, known, stay = m_stay](const Result<QList<BareJid>> &people) {
            if (self && self->m_stay == stay) {
                self->onList(affiliation, known, people);
            }
        });
}

void RoomMembers::onList(Affiliation affiliation, Lists known, const Result<QList<BareJid>> &people)
{
    if (people) {
        known.insert(affiliation, *people);
    } else if (people.error().retryable()) {
        m_asking = false;
        Q_EMIT failed(people.error());
        return;
    } // else the room does not tell us: what is known stays
    const auto *const next = std::ranges::find(lists, affiliation) + 1;
    if (next != lists.end()) {
        ask(*next, known);
        return;
    }
    m_asking = false;
    if (m_again) {
        refresh(); // there was news meanwhile: these lists may be older
    } else {
        store(known);
    }
}

/// The lists that came; where one did not, those known from before and those that are there.
Result<QList<StoredMember>> RoomMembers::merged(const Lists &known) const
{
    const auto before = m_context.stores.rooms.members(m_conversation);
    if (!before) {
        return before.error();
    }
    QHash<BareJid, Affiliation> all;
    const auto add = [&](const BareJid &person, Affiliation affiliation) {
        if (!person.isEmpty() && all.size() < mostMembers) {
            all.insert(person, std::max(all.value(person), affiliation));
        }
    };
    for (const Affiliation affiliation : lists) {
        if (known.contains(affiliation)) {
            for (const BareJid &person : known.value(affiliation)) {
                add(person, affiliation);
            }
            continue;
        }
        for (const StoredMember &member : *before) {
            const bool elsewhere = std::ranges::any_of(known, [&](const QList<BareJid> &people) {
                return people.contains(member.person);
            });
            if (member.affiliation == affiliation && !elsewhere) {
                add(member.person, affiliation);
            }
        }
    }
    if (!known.contains(Affiliation::Owner)) {
        for (const BareJid &contact : m_contacts) {
            add(contact, Affiliation::Owner);
        }
    }
    const QList<Occupant> present = m_context.rooms.occupants(m_room);
    for (const Occupant &there : present) {
        if (there.affiliation >= Affiliation::Member && !known.contains(there.affiliation)) {
            add(there.jid, there.affiliation);
        }
    }
    QList<StoredMember> members;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        members.append({it.key(), it.value(), {}});
    }
    return members;
}

void RoomMembers::store(const Lists &known)
{
    bool changed = false;
    const auto written =
        m_context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
            const auto members = merged(known);
            if (!members) {
                return members.error();
            }
            const auto set = m_context.stores.rooms.setMembers(tx, m_conversation, *members);
            if (!set) {
                return set.error();
            }
            changed = *set;
            if (changed) {
                changes.conversation(m_conversation);
            }
            return {};
        });
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    if (changed) {
        m_context.tell(m_conversation);
    }
    if (!std::exchange(m_known, true)) {
        Q_EMIT becameKnown();
    }
}

void RoomMembers::occupant(const Occupant &occupant)
{
    if (!m_group || occupant.jid.isEmpty()) {
        return;
    }
    const auto members = m_context.stores.rooms.members(m_conversation);
    if (!members) {
        m_context.trouble(members.error());
        return;
    }
    const auto known = std::ranges::find(*members, occupant.jid, &StoredMember::person);
    const Affiliation before = known == members->end() ? Affiliation::None : known->affiliation;
    if (occupant.availability != Availability::Offline && occupant.affiliation != before) {
        affiliation(occupant.jid, occupant.affiliation, {});
    }
    const QString nick = cleanLine(occupant.nick);
    if (occupant.affiliation >= Affiliation::Member
        && (known == members->end() || known->nick != nick)) {
        const auto noted = m_context.write([&](Transaction &tx, ChangeBatch &) -> Result<void> {
            const auto set = m_context.stores.rooms.setMember(
                tx, m_conversation, {occupant.jid, occupant.affiliation, nick});
            return set ? Result<void>() : Result<void>(set.error());
        });
        if (!noted) {
            qCInfo(logSync) << "a nickname was not stored"; // told by the context
        }
    }
}

void RoomMembers::affiliation(const BareJid &person, Affiliation affiliation, const QString &actor)
{
    if (!m_group || person.isEmpty()) {
        return;
    }
    const auto written =
        m_context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
            return apply(tx, changes, person, affiliation, actor);
        });
    if (written) {
        m_context.tell(m_conversation);
    }
    // What was told piece by piece is compared with the whole.
    refresh();
}

Result<void> RoomMembers::apply(Transaction &tx, ChangeBatch &changes, const BareJid &person,
                                Affiliation affiliation, const QString &actor)
{
    const auto members = m_context.stores.rooms.members(m_conversation);
    if (!members) {
        return members.error();
    }
    const auto known = std::ranges::find(*members, person, &StoredMember::person);
    const bool member = known != members->end();
    const Affiliation before = member ? known->affiliation : Affiliation::None;
    auto notice = noticeFor(before, affiliation);
    if (!notice || (!member && members->size() >= mostMembers)) {
        return {};
    }
    const QString nick = member ? known->nick : QString();
    const bool byThemselves = !actor.isEmpty() && (actor == nick || actor == person.toString());
    if (*notice == Notice::MemberRemoved && byThemselves) {
        notice = Notice::MemberLeft;
    }
    const auto set =
        m_context.stores.rooms.setMember(tx, m_conversation, {person, affiliation, {}});
    if (!set) {
        return set.error();
    }
    changes.conversation(m_conversation);
    const bool self = person == m_context.stores.self;
    // Our own coming and going is told by who knows why; what the lists still have to tell, by
    // nobody.
    if (!m_known || (self && *notice <= Notice::MemberLeft)) {
        return {};
    }
    const auto by = BareJid::parse(actor);
    const bool address = by && actor.contains(u'@');
    const QString who = address ? m_context.nameOf(*by) : cleanLine(actor);
    return m_context.notice(tx, changes, m_conversation, *notice, m_context.nameOf(person, nick),
                            who);
}

} // namespace Ninelives
