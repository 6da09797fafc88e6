// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineModel: committed news, and what has been read.
#include "ui/text/MediaSentences.h"
#include "ui/viewmodels/TimelineModel.h"

#include <algorithm>

namespace Ninelives {

void TimelineModel::apply(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.kind == Change::Kind::ArchiveChanged
            && change.account == m_conversation.account) {
            loadGaps();
        }
        if (change.conversation != m_conversation.id || !m_conversation.id.isValid()) {
            continue;
        }
        if (m_loading > 0) {
            m_meanwhile.append(change);
        }
        if (m_loaded) {
            applyChange(change);
        }
    }
}

void TimelineModel::applyChange(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::MessagesAdded:
        for (const Message &message : change.messages) {
            addMessage(message, true);
            refreshQuotesOf(message);
        }
        break;
    case Change::Kind::MessagesUpdated:
        for (const Message &message : change.messages) {
            updateMessage(message);
            refreshQuotesOf(message);
            m_selection.update(message);
        }
        break;
    case Change::Kind::MessagesRemoved:
        for (const Message &message : change.messages) {
            m_selection.forget(message);
            removeMessage(message.id);
        }
        break;
    default:
        return;
    }
    refreshRuns();
    refreshWaitingNote();
    refreshReaders();
    Q_EMIT countChanged();
    Q_EMIT unreadRowChanged();
}

/// Late archive rows count only when they fall into the window.
void TimelineModel::addMessage(const Message &message, bool live)
{
    if (rowOf(message.id) >= 0) {
        updateMessage(message);
        return;
    }
    const int row = placeOf(message.sortKey);
    const bool incoming = message.direction == Direction::In && message.notice == Notice::None;
    if (row == count() && count() > 0 && m_hasOlder) {
        return;
    }
    if (row == 0) {
        if (live && incoming && (m_hasNewer || m_visibleNewest > 0)) {
            setNewBelow(m_newBelow + 1);
        }
        if (m_hasNewer || !makeRoomForNewest()) {
            return;
        }
    }
    insertAt(row, message);
    if (live && incoming && row == 0) {
        markUnreadWhileAway(message.id);
        announce(message);
    }
    markVisibleRead();
}

/// A full window loses its oldest row, unless that one is being looked at: then the new message
/// stays outside until the user comes down again.
bool TimelineModel::makeRoomForNewest()
{
    if (count() < windowLimit) {
        return true;
    }
    if (m_visibleOldest >= count() - pageSize) {
        setEdges(m_hasOlder, true);
        return false;
    }
    dropOldest(count() - windowLimit + 1);
    return true;
}

void TimelineModel::insertAt(int row, const Message &message)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, makeRow(message));
    derive(row);
    // A view at the lower edge follows a new message; a view further up keeps what it shows.
    if (row < m_visibleNewest || (row == m_visibleNewest && row > 0)) {
        ++m_visibleNewest;
        ++m_visibleOldest;
    }
    endInsertRows();
    refreshDerived(row - 1, row - 1);
    refreshDerived(row + 1, row + 1);
    dropOldest(count() - windowLimit);
}

void TimelineModel::updateMessage(const Message &message)
{
    const int row = rowOf(message.id);
    if (row < 0) {
        return;
    }
    if (message.sortKey != m_rows[size_t(row)].message.sortKey) {
        if (m_rows[size_t(row)].message.sortKey == m_markedRead) {
            m_markedRead = message.sortKey; // the position goes with it, as in the store
        }
        removeMessage(message.id);
        addMessage(message, false);
        return;
    }
    const QList<int> roles = roleNames().keys();
    QVariantList before;
    for (const int role : roles) {
        before.append(value(row, role));
    }
    TimelineRow fresh = makeRow(message);
    TimelineRow &known = m_rows[size_t(row)];
    if (known.unfolded) {
        fresh.unfolded = true;
        fresh.format(words(&message));
    }
    fresh.startsDay = known.startsDay;
    fresh.group = known.group;
    fresh.gap = known.gap;
    fresh.tucked = known.tucked;
    fresh.runSize = known.runSize;
    known = std::move(fresh);
    QList<int> different;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (value(row, roles.at(i)) != before.at(i)) {
            different.append(roles.at(i));
        }
    }
    if (!different.isEmpty()) {
        Q_EMIT dataChanged(index(row), index(row), different);
    }
    refreshDerived(row - 1, row + 1);
}

void TimelineModel::removeMessage(MessageId id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    if (row < m_visibleNewest) {
        --m_visibleNewest;
        --m_visibleOldest;
    }
    endRemoveRows();
    refreshDerived(row - 1, row);
}

// ---- Read and unread ----

void TimelineModel::setActive(bool active)
{
    if (active != m_active) {
        m_active = active;
        m_awayUnread = 0;
        markVisibleRead();
        if (m_active && m_visibleNewest == 0 && !m_hasNewer) {
            setNewBelow(0);
        }
    }
}

/// The ginger line stands above the first message that arrived while the window was behind others.
void TimelineModel::markUnreadWhileAway(MessageId id)
{
    if (m_active) {
        return;
    }
    ++m_awayUnread;
    const MessageId before = m_unreadAt;
    if (m_awayUnread == 1 && (!m_unreadAt.isValid() || m_markedRead >= unreadKey())) {
        m_unreadAt = id;
        m_unreadCount = 0;
    }
    ++m_unreadCount;
    const QList<int> roles{UnreadMarkRole, UnreadTextRole};
    refreshRoles(rowOf(before), rowOf(before), roles);
    refreshRoles(rowOf(m_unreadAt), rowOf(m_unreadAt), roles);
    refreshDerived(0, 1);
}

SortKey TimelineModel::unreadKey() const
{
    const int row = unreadRow();
    return row < 0 ? SortKey{} : m_rows[size_t(row)].message.sortKey;
}

void TimelineModel::setNewBelow(int count)
{
    if (count != m_newBelow) {
        m_newBelow = count;
        Q_EMIT newBelowChanged();
    }
}

/// Everything down to the lowest visible row has been seen, if the window is in front.
void TimelineModel::markVisibleRead()
{
    if (!m_active || !m_loaded || !m_viewKnown) {
        return;
    }
    SortKey seen = m_markedRead;
    for (int row = m_visibleNewest; row < count(); ++row) {
        const Message &message = m_rows[size_t(row)].message;
        if (message.sortKey <= m_markedRead) {
            break;
        }
        if (message.direction == Direction::In) {
            seen = message.sortKey;
            break;
        }
    }
    if (seen > m_markedRead) {
        m_markedRead = seen;
        m_context.engine->chats().markRead(m_conversation.id, seen);
    }
}

void TimelineModel::announce(const Message &message)
{
    if (m_active && message.unreadable == Unreadable::No) {
        Q_EMIT announced(tr("%1: %2").arg(words(&message).firstName, Sentences::preview(message)));
    }
}

} // namespace Ninelives
