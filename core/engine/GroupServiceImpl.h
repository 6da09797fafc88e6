// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Services.h"

namespace Ninelives {

class Core;

/// Groups, over the core thread.
class GroupServiceImpl final : public GroupService
{
    Q_OBJECT

public:
    explicit GroupServiceImpl(Core &core) : m_core(core) {}

    [[nodiscard]] Answer<ConversationId> create(AccountId account, const NewGroup &group) override;
    [[nodiscard]] Answer<ConversationId> join(AccountId account, const BareJid &room,
                                              const QString &nick,
                                              const QString &password) override;
    [[nodiscard]] Answer<void> leave(ConversationId room) override;
    [[nodiscard]] Answer<void> destroy(ConversationId room, const QString &reason) override;
    [[nodiscard]] Answer<void> rename(ConversationId room, const QString &name) override;
    [[nodiscard]] Answer<void> setSubject(ConversationId room, const QString &subject) override;
    [[nodiscard]] Answer<void> setPicture(ConversationId room, const QByteArray &image) override;
    [[nodiscard]] Answer<void> invite(ConversationId room, const BareJid &person,
                                      const QString &reason) override;
    [[nodiscard]] Answer<void> setAffiliation(ConversationId room, const BareJid &person,
                                              Affiliation affiliation,
                                              const QString &reason) override;
    [[nodiscard]] Answer<void> setRole(ConversationId room, const QString &nick, RoomRole role,
                                       const QString &reason) override;
    [[nodiscard]] Answer<void> setNick(ConversationId room, const QString &nick) override;
    [[nodiscard]] Answer<void> moderate(MessageId message, const QString &reason) override;
    [[nodiscard]] Answer<void> sendToUnreached(MessageId message) override;
    [[nodiscard]] Answer<ConversationId> accept(AccountId account, qint64 invitation) override;
    [[nodiscard]] Answer<void> decline(AccountId account, qint64 invitation) override;
    [[nodiscard]] Answer<void> tryAgain(ConversationId room) override;
    [[nodiscard]] Answer<RoomState> state(ConversationId room) override;
    [[nodiscard]] Answer<QList<RoomMember>> members(ConversationId room) override;
    [[nodiscard]] Answer<QList<Occupant>> occupants(ConversationId room) override;
    [[nodiscard]] Answer<QList<MemberDelivery>> deliveries(MessageId message) override;
    [[nodiscard]] Answer<QList<RoomInvitation>> invitations(AccountId account) override;
    [[nodiscard]] Answer<QByteArray> picture(ConversationId room) override;
    [[nodiscard]] Answer<RoomInfo> lookUp(AccountId account, const BareJid &room) override;
    [[nodiscard]] Answer<RoomListing> list(AccountId account, const BareJid &service,
                                           const QString &after) override;
    [[nodiscard]] Answer<int> receiptLimit() override;
    [[nodiscard]] Answer<void> setReceiptLimit(int people) override;
    [[nodiscard]] Answer<void> setNotify(ConversationId room, NotifyLevel level) override;

private:
    Core &m_core;
};

} // namespace Ninelives
