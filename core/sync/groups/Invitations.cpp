// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/groups/Invitations.h"

#include "core/base/Log.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace Ninelives {

namespace {

/// How far the server's clock may be before ours.
constexpr qint64 clockSlackMs = 600'000;
constexpr qsizetype mostInvitations = 200; // anybody can send them

} // namespace

Result<bool> Invitations::ignored(const RoomInvitation &invitation) const
{
    SyncStores &stores = m_context.stores;
    if (invitation.room.local().isEmpty() || invitation.from == stores.self) {
        return true;
    }
    if (!invitation.from.isEmpty()) {
        const auto contact = stores.contacts.find(stores.account, invitation.from);
        if (!contact) {
            return contact.error();
        }
        if (*contact && (*contact)->blocked) {
            return true;
        }
    }
    const auto chat = stores.conversations.findByPeer(stores.account, invitation.room);
    if (!chat) {
        return chat.error();
    }
    const auto room = *chat ? stores.rooms.find(**chat) : std::optional<StoredRoom>();
    if (!room) {
        return room.error();
    }
    if (*room && (*room)->wanted) {
        return true;
    }
    const auto answers = stores.rooms.answers(stores.account);
    if (!answers) {
        return answers.error();
    }
    return std::ranges::any_of(*answers, [&](const InvitationAnswer &answer) {
        return answer.room == invitation.room && invitation.atMs > 0
            && invitation.atMs <= answer.atMs + clockSlackMs;
    });
}

bool Invitations::received(const RoomInvitation &received)
{
    const auto ignore = ignored(received);
    if (!ignore) {
        m_context.trouble(ignore.error());
        return false;
    }
    const auto known = m_context.stores.rooms.invitations(m_context.stores.account);
    if (*ignore || !known) {
        return false;
    }
    const auto same = std::ranges::find(*known, received.room, &RoomInvitation::room);
    if (same == known->end() && known->size() >= mostInvitations) {
        qCWarning(logSync) << "too many invitations";
        return false;
    }
    RoomInvitation invitation = received;
    invitation.account = m_context.stores.account;
    invitation.roomName = cleanLine(received.roomName);
    invitation.reason = cleanText(received.reason, 1'000);
    invitation.password = received.password.left(500);
    if (invitation.atMs <= 0) {
        invitation.atMs = m_context.stores.clock.nowMs();
    }
    // The same once more, by another way or from the archive, says nothing new.
    if (same != known->end() && same->from == invitation.from
        && same->reason == invitation.reason) {
        return false;
    }
    const auto written = m_context.write([&](Transaction &tx, ChangeBatch &) -> Result<void> {
        const auto added = m_context.stores.rooms.addInvitation(tx, invitation);
        return added ? Result<void>() : Result<void>(added.error());
    });
    if (written) {
        m_context.tell();
    }
    return written.ok();
}

Result<QList<RoomInvitation>> Invitations::list() const
{
    auto all = m_context.stores.rooms.invitations(m_context.stores.account);
    if (!all) {
        return all;
    }
    for (RoomInvitation &invitation : *all) {
        const auto contact =
            m_context.stores.contacts.find(m_context.stores.account, invitation.from);
        if (!contact) {
            return contact.error();
        }
        invitation.stranger = !*contact || !(*contact)->inRoster;
    }
    return all;
}

Result<RoomInvitation> Invitations::find(qint64 id) const
{
    const auto found = m_context.stores.rooms.invitation(id);
    if (!found) {
        return found.error();
    }
    if (!*found || (*found)->account != m_context.stores.account) {
        return Error{ErrorCode::NotFound, QStringLiteral("invitation")};
    }
    return **found;
}

Result<void> Invitations::answer(Transaction &tx, const RoomInvitation &invitation,
                                 const BareJid &declineTo)
{
    const qint64 at = std::max(m_context.stores.clock.nowMs(), invitation.atMs);
    const auto noted = m_context.stores.rooms.setAnswer(tx, m_context.stores.account,
                                                        {invitation.room, at, declineTo});
    return noted ? m_context.stores.rooms.removeInvitation(tx, invitation.id) : noted;
}

Result<void> Invitations::accepted(Transaction &tx, const BareJid &room)
{
    const auto all = m_context.stores.rooms.invitations(m_context.stores.account);
    if (!all) {
        return all.error();
    }
    const auto same = std::ranges::find(*all, room, &RoomInvitation::room);
    return same == all->end() ? Result<void>() : answer(tx, *same, {});
}

Result<void> Invitations::decline(qint64 id)
{
    const auto invitation = find(id);
    if (!invitation) {
        return invitation.error();
    }
    const auto written = m_context.write(
        [&](Transaction &tx, ChangeBatch &) { return answer(tx, *invitation, invitation->from); });
    if (written) {
        m_context.tell();
    }
    return written;
}

void Invitations::sendAnswers()
{
    const auto answers = m_context.stores.rooms.answers(m_context.stores.account);
    if (!answers) {
        m_context.trouble(answers.error());
        return;
    }
    for (const InvitationAnswer &answer : *answers) {
        if (answer.declineTo.isEmpty() || m_telling.contains(answer.room)) {
            continue;
        }
        m_telling.insert(answer.room);
        m_context.rooms.decline(
            answer.room, answer.declineTo,
            [self = QPointer<Invitations>(this), answer](const Result<void> &done) {
                if (!self) {
                    return;
                }
                self->m_telling.remove(answer.room);
                // Without a connection: with the next stream.
                if (done || done.error().code != ErrorCode::NotConnected) {
                    self->told(answer);
                }
            });
    }
}

void Invitations::told(const InvitationAnswer &answer)
{
    const auto written = m_context.write([&](Transaction &tx, ChangeBatch &) {
        return m_context.stores.rooms.setAnswer(tx, m_context.stores.account,
                                                {answer.room, answer.atMs, {}});
    });
    if (!written) {
        qCInfo(logSync) << "an answer will be told twice"; // told by the context
    }
}

Result<void> Invitations::enqueue(Transaction &tx, ConversationId group, const BareJid &room,
                                  const BareJid &person, const QString &reason)
{
    OutboxRow row;
    row.account = m_context.stores.account;
    row.conversation = group;
    row.kind = OutboxKind::Invitation;
    row.originId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.to = person;
    row.reference = room.toString();
    row.reasonText = reason;
    row.createdAtMs = m_context.stores.clock.nowMs();
    const auto queued = m_context.stores.outbox.enqueue(tx, row);
    return queued ? Result<void>() : Result<void>(queued.error());
}

} // namespace Ninelives
