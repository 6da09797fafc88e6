// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/FakeEngine.h"

namespace Ninelives {

/// Groups and channels in memory. Joining finds what `state.listed` has; everything takes effect at
/// once and is told as the real engine tells it.
class FakeGroups final : public GroupService
{
    Q_OBJECT

public:
    explicit FakeGroups(FakeEngine &engine) : m_engine(engine) {}
    Answer<ConversationId> create(AccountId account, const NewGroup &group) override;
    Answer<ConversationId> join(AccountId account, const BareJid &room, const QString &nick,
                                const QString &password) override;
    Answer<void> leave(ConversationId room) override;
    Answer<void> destroy(ConversationId room, const QString &reason) override;
    Answer<void> rename(ConversationId room, const QString &name) override;
    Answer<void> setSubject(ConversationId room, const QString &subject) override;
    Answer<void> setPicture(ConversationId room, const QByteArray &image) override;
    Answer<void> invite(ConversationId room, const BareJid &person, const QString &reason) override;
    Answer<void> setAffiliation(ConversationId room, const BareJid &person, Affiliation affiliation,
                                const QString &reason) override;
    Answer<void> setRole(ConversationId room, const QString &nick, RoomRole role,
                         const QString &reason) override;
    Answer<void> setNick(ConversationId room, const QString &nick) override;
    Answer<void> moderate(MessageId message, const QString &reason) override;
    Answer<void> sendToUnreached(MessageId message) override;
    Answer<ConversationId> accept(AccountId account, qint64 invitation) override;
    Answer<void> decline(AccountId account, qint64 invitation) override;
    Answer<void> tryAgain(ConversationId room) override;
    Answer<RoomState> state(ConversationId room) override;
    Answer<QList<RoomMember>> members(ConversationId room) override;
    Answer<QList<Occupant>> occupants(ConversationId room) override;
    Answer<QList<MemberDelivery>> deliveries(MessageId message) override;
    Answer<QList<RoomInvitation>> invitations(AccountId account) override;
    Answer<QByteArray> picture(ConversationId room) override;
    Answer<RoomInfo> lookUp(AccountId account, const BareJid &room) override;
    Answer<RoomListing> list(AccountId account, const BareJid &service,
                             const QString &after) override;
    Answer<int> receiptLimit() override;
    Answer<void> setReceiptLimit(int people) override;
    Answer<void> setNotify(ConversationId room, NotifyLevel level) override;

private:
    Answer<void> edit(const QString &name, ConversationId room,
                      std::function<Result<void>(FakeRoom &)> change);
    FakeEngine &m_engine;
};

} // namespace Ninelives
