// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/GroupServiceImpl.h"

#include "core/engine/Core.h"
#include "core/storage/RoomStore.h"
#include "core/storage/SettingsStore.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/groups/GroupSync.h"

namespace Ninelives {

namespace {

const QString receiptLimitName = QStringLiteral("groups.receiptLimit");

Result<AccountSession *> sessionOf(Core &core, AccountId account)
{
    return core.session(account);
}

template<typename Id>
Result<AccountSession *> sessionOf(Core &core, Id id)
{
    return core.sessionOf(id);
}

/// Calls `act(GroupSync &) -> Result<T>` of the account that `id` is, or belongs to.
template<typename T, typename Id, typename Act>
Answer<T> now(Core &core, Id id, Act act)
{
    return core.ask<T>([id, act = std::move(act)](Core &inner) -> Result<T> {
        const Result<AccountSession *> session = sessionOf(inner, id);
        if (!session) {
            return session.error();
        }
        return act(session.value()->sync->groups());
    });
}

/// The same with `act(GroupSync &, Reply<T>)`.
template<typename T, typename Id, typename Act>
Answer<T> later(Core &core, Id id, Act act)
{
    return core.askLater<T>([id, act = std::move(act)](Core &inner, const Reply<T> &reply) {
        const Result<AccountSession *> session = sessionOf(inner, id);
        if (!session) {
            reply(session.error());
            return;
        }
        act(session.value()->sync->groups(), reply);
    });
}

} // namespace

Answer<ConversationId> GroupServiceImpl::create(AccountId account, const NewGroup &group)
{
    return later<ConversationId>(m_core, account,
                                 [=](GroupSync &groups, const Reply<ConversationId> &reply) {
                                     groups.create(group, reply);
                                 });
}

Answer<ConversationId> GroupServiceImpl::join(AccountId account, const BareJid &room,
                                              const QString &nick, const QString &password)
{
    return later<ConversationId>(m_core, account,
                                 [=](GroupSync &groups, const Reply<ConversationId> &reply) {
                                     groups.join(room, nick, password, reply);
                                 });
}

Answer<void> GroupServiceImpl::leave(ConversationId room)
{
    return now<void>(m_core, room, [=](GroupSync &groups) { return groups.leave(room); });
}

Answer<void> GroupServiceImpl::destroy(ConversationId room, const QString &reason)
{
    return later<void>(m_core, room, [=](GroupSync &groups, const Reply<void> &reply) {
        groups.destroy(room, reason, reply);
    });
}

Answer<void> GroupServiceImpl::rename(ConversationId room, const QString &name)
{
    return later<void>(m_core, room, [=](GroupSync &groups, const Reply<void> &reply) {
        groups.rename(room, name, reply);
    });
}

Answer<void> GroupServiceImpl::setSubject(ConversationId room, const QString &subject)
{
    return later<void>(m_core, room, [=](GroupSync &groups, const Reply<void> &reply) {
        groups.setSubject(room, subject, reply);
    });
}

Answer<void> GroupServiceImpl::setPicture(ConversationId room, const QByteArray &image)
{
    return later<void>(m_core, room, [=](GroupSync &groups, const Reply<void> &reply) {
        groups.setPicture(room, image, reply);
    });
}

Answer<void> GroupServiceImpl::invite(ConversationId room, const BareJid &person,
                                      const QString &reason)
{
    return later<void>(m_core, room, [=](GroupSync &groups, const Reply<void> &reply) {
        groups.invite(room, person, reason, reply);
    });
}

Answer<void> GroupServiceImpl::setAffiliation(ConversationId room, const BareJid &person,
                                              Affiliation affiliation, const QString &reason)
{
    return later<void>(m_core, room, [=](GroupSync &groups, const Reply<void> &reply) {
        groups.setAffiliation(room, person, affiliation, reason, reply);
    });
}

Answer<void> GroupServiceImpl::setRole(ConversationId room, const QString &nick, RoomRole role,
                                       const QString &reason)
{
    return later<void>(m_core, room, [=](GroupSync &groups, const Reply<void> &reply) {
        groups.setRole(room, nick, role, reason, reply);
    });
}

Answer<void> GroupServiceImpl::setNick(ConversationId room, const QString &nick)
{
    return later<void>(m_core, room, [=](GroupSync &groups, const Reply<void> &reply) {
        groups.setNick(room, nick, reply);
    });
}

Answer<void> GroupServiceImpl::moderate(MessageId message, const QString &reason)
{
    return later<void>(m_core, message, [=](GroupSync &groups, const Reply<void> &reply) {
        groups.moderate(message, reason, reply);
    });
}

Answer<void> GroupServiceImpl::sendToUnreached(MessageId message)
{
    return now<void>(m_core, message,
                     [=](GroupSync &groups) { return groups.sendToUnreached(message); });
}

Answer<ConversationId> GroupServiceImpl::accept(AccountId account, qint64 invitation)
{
    return later<ConversationId>(m_core, account,
                                 [=](GroupSync &groups, const Reply<ConversationId> &reply) {
                                     groups.accept(invitation, reply);
                                 });
}

Answer<void> GroupServiceImpl::decline(AccountId account, qint64 invitation)
{
    return now<void>(m_core, account,
                     [=](GroupSync &groups) { return groups.decline(invitation); });
}

Answer<void> GroupServiceImpl::tryAgain(ConversationId room)
{
    return now<void>(m_core, room, [=](GroupSync &groups) { return groups.tryAgain(room); });
}

Answer<RoomState> GroupServiceImpl::state(ConversationId room)
{
    return now<RoomState>(m_core, room, [=](GroupSync &groups) { return groups.state(room); });
}

Answer<QList<RoomMember>> GroupServiceImpl::members(ConversationId room)
{
    return now<QList<RoomMember>>(m_core, room,
                                  [=](GroupSync &groups) { return groups.members(room); });
}

Answer<QList<Occupant>> GroupServiceImpl::occupants(ConversationId room)
{
    return now<QList<Occupant>>(m_core, room,
                                [=](GroupSync &groups) { return groups.occupants(room); });
}

Answer<QList<MemberDelivery>> GroupServiceImpl::deliveries(MessageId message)
{
    return now<QList<MemberDelivery>>(
        m_core, message, [=](GroupSync &groups) { return groups.deliveries(message); });
}

Answer<QList<RoomInvitation>> GroupServiceImpl::invitations(AccountId account)
{
    return now<QList<RoomInvitation>>(m_core, account,
                                      [=](GroupSync &groups) { return groups.invitations(); });
}

Answer<QByteArray> GroupServiceImpl::picture(ConversationId room)
{
    return now<QByteArray>(m_core, room, [=](GroupSync &groups) { return groups.picture(room); });
}

Answer<RoomInfo> GroupServiceImpl::lookUp(AccountId account, const BareJid &room)
{
    return later<RoomInfo>(m_core, account, [=](GroupSync &groups, const Reply<RoomInfo> &reply) {
        groups.lookUp(room, reply);
    });
}

Answer<RoomListing> GroupServiceImpl::list(AccountId account, const BareJid &service,
                                           const QString &after)
{
    return later<RoomListing>(m_core, account,
                              [=](GroupSync &groups, const Reply<RoomListing> &reply) {
                                  groups.list(service, after, reply);
                              });
}

Answer<int> GroupServiceImpl::receiptLimit()
{
    return m_core.ask<int>(
        [](Core &core) { return PrivacyPolicy::groupLimit(SettingsStore(core.writer())); });
}

Answer<void> GroupServiceImpl::setReceiptLimit(int people)
{
    return m_core.ask<void>([people](Core &core) -> Result<void> {
        if (people < 0) {
            return Error{ErrorCode::InvalidInput, {}};
        }
        return core.write([&](Transaction &tx) {
            SettingsStore settings(core.writer());
            return settings.set(tx, receiptLimitName, QByteArray::number(people));
        });
    });
}

Answer<void> GroupServiceImpl::setNotify(ConversationId room, NotifyLevel level)
{
    return m_core.ask<void>([=](Core &core) {
        return core.writeChat(room, [&](Transaction &tx) {
            RoomStore store(core.writer());
            return store.setNotify(tx, room, level);
        });
    });
}

} // namespace Ninelives
