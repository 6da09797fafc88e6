// SPDX-License-Identifier: GPL-3.0-or-later
// ConversationListModel: what the view sets, and what the user does with a row.
#include "ui/text/Identity.h"
#include "ui/text/Joining.h"
#include "ui/text/MessageFormatter.h"
#include "ui/text/RoomSentences.h"
#include "ui/text/Sentences.h"
#include "ui/viewmodels/ConversationListModel.h"
#include "ui/viewmodels/ConversationRow.h"
#include "ui/viewmodels/LinkHorizon.h"
#include "ui/viewmodels/RoomPictures.h"

#include <algorithm>

namespace Ninelives {

// ---- What the view sets ----

void ConversationListModel::setFilter(int filter)
{
    if (filter != int(m_filter)) {
        m_filter = Ui::ChatFilter(filter);
        refilter();
        Q_EMIT filterChanged();
    }
}

void ConversationListModel::setFilterText(const QString &text)
{
    if (text != m_filterText) {
        m_filterText = text;
        refilter();
        Q_EMIT filterChanged();
    }
}

void ConversationListModel::setHoldOrder(bool hold)
{
    if (hold == m_holdOrder) {
        return;
    }
    m_holdOrder = hold;
    if (!hold) {
        settle();
    }
    Q_EMIT holdOrderChanged();
}

void ConversationListModel::setCurrent(ConversationId conversation)
{
    if (conversation == m_current) {
        return;
    }
    ConversationRow *old = find(Ui::RowKind::Chat, m_current, {});
    ConversationRow *now = find(Ui::RowKind::Chat, conversation, {});
    if (old) {
        update(*old, [&] { m_current = {}; });
    }
    m_current = {};
    if (now) {
        update(*now, [&] { m_current = conversation; });
    }
    m_current = conversation;
    Q_EMIT currentChanged();
}

int ConversationListModel::currentRow() const
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (isCurrent(*m_shown[i])) {
            return int(i);
        }
    }
    return -1;
}

double ConversationListModel::neighbour(int step, bool unreadOnly) const
{
    if (step == 0 || m_shown.empty()) {
        return 0;
    }
    const int from = currentRow();
    for (int row = from < 0 ? (step > 0 ? 0 : count() - 1) : from + step; row >= 0 && row < count();
         row += step) {
        const ConversationRow &candidate = *m_shown[size_t(row)];
        if (candidate.kind == Ui::RowKind::Chat
            && (!unreadOnly || candidate.conversation.unread > 0)) {
            return double(candidate.conversation.id.value);
        }
    }
    return 0;
}

// ---- Actions on rows ----

void ConversationListModel::setMuted(double conversation, bool muted)
{
    report(m_context.engine->chats().setMuted(ConversationId{qint64(conversation)}, muted));
}

void ConversationListModel::muteFor(double conversation, int hours)
{
    if (hours <= 0) {
        setMuted(conversation, true);
        return;
    }
    constexpr qint64 hourMs = 3'600'000;
    report(m_context.engine->chats().muteUntil(ConversationId{qint64(conversation)},
                                               m_context.clock->nowMs() + hours * hourMs));
}

void ConversationListModel::setPinned(double conversation, bool pinned)
{
    report(m_context.engine->chats().setPinned(ConversationId{qint64(conversation)}, pinned));
}

void ConversationListModel::setArchived(double conversation, bool archived)
{
    report(m_context.engine->chats().setArchived(ConversationId{qint64(conversation)}, archived));
}

void ConversationListModel::markRead(double conversation)
{
    const ConversationId id{qint64(conversation)};
    const ConversationRow *row = find(Ui::RowKind::Chat, id, {});
    if (row && row->conversation.last) {
        m_context.engine->chats().markRead(id, row->conversation.last->sortKey);
    }
}

void ConversationListModel::markUnread(double conversation)
{
    report(m_context.engine->chats().markUnread(ConversationId{qint64(conversation)}));
}

bool ConversationListModel::movePinned(double conversation, int row)
{
    ConversationRow *moved = find(Ui::RowKind::Chat, ConversationId{qint64(conversation)}, {});
    const int at = moved ? shownIndex(moved) : -1;
    // Among some of them only, their places could not be told.
    const bool all = m_filter == Ui::ChatFilter::All && m_filterText.isEmpty();
    if (!all || at < 0 || row < 0 || row >= count() || row == at || !moved->conversation.pinned
        || !m_shown[size_t(row)]->conversation.pinned) {
        return false;
    }
    // A model's move names the row before which it goes.
    beginMoveRows({}, at, at, {}, row > at ? row + 1 : row);
    m_shown.erase(m_shown.begin() + at);
    m_shown.insert(m_shown.begin() + row, moved);
    int place = 0;
    for (ConversationRow *shown : m_shown) {
        if (shown->conversation.pinned) {
            shown->conversation.pinPlace = ++place;
        }
    }
    endMoveRows();
    Q_EMIT currentChanged();
    return true;
}

void ConversationListModel::storePinned()
{
    QList<ConversationId> order;
    for (const ConversationRow *row : m_shown) {
        if (row->conversation.pinned) {
            order.append(row->conversation.id);
        }
    }
    report(m_context.engine->chats().sortPinned(order));
}

double ConversationListModel::pinnedAt(int place) const
{
    QList<const ConversationRow *> pinned;
    for (const auto &row : m_rows) {
        if (row->kind == Ui::RowKind::Chat && row->conversation.pinned
            && !row->conversation.archived) {
            pinned.append(row.get());
        }
    }
    std::ranges::sort(pinned, [](const auto *left, const auto *right) {
        return ConversationRow::before(*left, *right);
    });
    return place >= 0 && place < pinned.size() ? double(pinned.at(place)->conversation.id.value)
                                               : 0;
}

QList<ChatSummary> ConversationListModel::summaries() const
{
    QList<const ConversationRow *> chats;
    for (const auto &row : m_rows) {
        if (row->kind == Ui::RowKind::Chat) {
            chats.append(row.get());
        }
    }
    std::ranges::sort(chats, std::ranges::greater(), [](const ConversationRow *row) {
        return std::pair(row->conversation.activityMs, row->conversation.id);
    });
    QList<ChatSummary> list;
    for (const ConversationRow *row : std::as_const(chats)) {
        const Conversation &chat = row->conversation;
        list.append({double(chat.id.value), row->title(), chat.peer.toString(), row->initials(),
                     row->hue(), row->isRoom(), chat.archived,
                     chat.kind == ChatKind::Group ? chat.members : 0, row->picture});
    }
    return list;
}

// ---- Rooms ----

const ConversationRow *ConversationListModel::invitationRow(double id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const auto &row) {
        return row->kind == Ui::RowKind::Invitation && double(row->invitation.id) == id;
    });
    return found == m_rows.end() ? nullptr : found->get();
}

void ConversationListModel::acceptInvitation(double invitation)
{
    const ConversationRow *row = invitationRow(invitation);
    if (!row) {
        return;
    }
    m_context.engine->groups()
        .accept(row->account, qint64(invitation))
        .then(this, [this](const Result<ConversationId> &room) {
            if (room) {
                reload(*room);
                Q_EMIT chatWanted(double(room->value));
            } else {
                Q_EMIT actionFailed(Sentences::roomFailure(room.error()));
            }
        });
}

void ConversationListModel::declineInvitation(double invitation)
{
    if (const ConversationRow *row = invitationRow(invitation)) {
        reportRoom(m_context.engine->groups().decline(row->account, qint64(invitation)));
    }
}

void ConversationListModel::leaveRoom(double conversation)
{
    reportRoom(m_context.engine->groups().leave(ConversationId{qint64(conversation)}));
}

QString ConversationListModel::invitationText(double invitation) const
{
    const ConversationRow *row = invitationRow(invitation);
    if (!row) {
        return {};
    }
    const RoomInvitation &about = row->invitation;
    const QString from = MessageFormatter::isolated(row->inviter);
    const QString who = about.from.isEmpty() ? tr("You are invited. Nobody says by whom.")
        : row->knownInviter
        ? tr("%1 invites you.").arg(from)
        : tr("%1 invites you. This address is not among your contacts.").arg(from);
    const QString where =
        tr("The group’s address is %1.").arg(MessageFormatter::isolated(about.room.toString()));
    const QString reason = MessageFormatter::toPreview(about.reason, 300);
    const QString why =
        reason.isEmpty() ? reason : tr("They write: “%1”").arg(MessageFormatter::isolated(reason));
    return joinedSentences({who, where, why});
}

void ConversationListModel::reportRoom(const Answer<void> &answer)
{
    Answer<void>(answer).then(this, [this](const Result<void> &result) {
        if (!result) {
            Q_EMIT actionFailed(Sentences::roomFailure(result.error()));
        }
    });
}

void ConversationListModel::loadInvitations(AccountId account, const QList<Contact> &contacts)
{
    m_context.engine->groups().invitations(account).then(
        this, [this, account, contacts](const Result<QList<RoomInvitation>> &invitations) {
            if (invitations) {
                takeInvitations(account, *invitations, contacts);
            }
        });
}

void ConversationListModel::takeInvitations(AccountId account,
                                            const QList<RoomInvitation> &invitations,
                                            const QList<Contact> &contacts)
{
    QSet<BareJid> asking;
    for (const RoomInvitation &invitation : invitations) {
        asking.insert(invitation.room);
        auto row = std::make_unique<ConversationRow>();
        row->kind = Ui::RowKind::Invitation;
        row->account = account;
        row->conversation.account = account;
        row->conversation.kind = ChatKind::Group;
        row->conversation.peer = invitation.room;
        row->conversation.title = Identity::safeName(invitation.roomName);
        row->invitation = invitation;
        const auto contact = std::ranges::find_if(contacts, [&](const Contact &candidate) {
            return candidate.jid == invitation.from && candidate.inRoster && !candidate.blocked;
        });
        row->knownInviter = contact != contacts.end();
        row->inviter =
            row->knownInviter ? MessageFormatter::toPreview(contact->name, 60) : QString();
        if (row->inviter.isEmpty()) {
            row->inviter = invitation.from.toString();
        }
        upsert(std::move(row));
    }
    dropAnswered(Ui::RowKind::Invitation, account, asking);
}

void ConversationListModel::setPictures(RoomPictures *pictures)
{
    m_pictures = pictures;
    connect(pictures, &RoomPictures::changed, this, [this](ConversationId room) {
        if (ConversationRow *row = find(Ui::RowKind::Chat, room, {})) {
            update(*row, [&] { row->picture = m_pictures->url(room); });
        }
    });
}

// ---- Requests ----

const ConversationRow *ConversationListModel::request(const QString &address) const
{
    const Result<BareJid> peer = BareJid::parse(address);
    return peer ? find(Ui::RowKind::Request, {}, *peer) : nullptr;
}

void ConversationListModel::answerRequest(const QString &address, bool allow)
{
    const ConversationRow *row = request(address);
    if (!row) {
        return;
    }
    const AccountId account = row->account;
    const BareJid peer = row->conversation.peer;
    m_context.engine->contacts()
        .answerRequest(account, peer, allow)
        .then(this, [this, account, peer, allow](const Result<void> &result) {
            reportResult(result);
            if (result && allow) {
                openChat(account, peer);
            }
        });
}

void ConversationListModel::openChat(AccountId account, const BareJid &peer)
{
    m_context.engine->chats()
        .open(account, peer)
        .then(this, [this](const Result<Conversation> &chat) {
            if (chat) {
                upsertChat(*chat);
                Q_EMIT chatWanted(double(chat->id.value));
            } else {
                Q_EMIT actionFailed(Sentences::general(chat.error()));
            }
        });
}

void ConversationListModel::blockRequest(const QString &address)
{
    if (const ConversationRow *row = request(address)) {
        report(m_context.engine->contacts().setBlocked(row->account, row->conversation.peer, true));
    }
}

void ConversationListModel::report(const Answer<void> &answer)
{
    Answer<void>(answer).then(this, [this](const Result<void> &result) { reportResult(result); });
}

void ConversationListModel::reportResult(const Result<void> &result)
{
    if (!result) {
        Q_EMIT actionFailed(Sentences::general(result.error()));
    }
}

// ---- What is older than this device ----

void ConversationListModel::setHorizon(const LinkHorizon *horizon)
{
    m_horizon = horizon;
    connect(horizon, &LinkHorizon::changed, this, [this](AccountId account) {
        for (const auto &row : m_rows) {
            if (row->account == account) {
                update(*row, [&] { row->horizon = m_horizon->of(account); });
            }
        }
    });
}

} // namespace Ninelives
