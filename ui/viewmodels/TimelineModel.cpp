// SPDX-License-Identifier: GPL-3.0-or-later
// The window: which stretch of the chat is loaded. News is in TimelineNews.cpp, what a row shows in
// TimelineRows.cpp, what the user does with a row in TimelineActions.cpp.
#include "ui/viewmodels/TimelineModel.h"

#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int leastAhead = 40; // rows kept ready beyond what is visible

} // namespace

TimelineModel::TimelineModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context),
      m_shapes(std::make_unique<VoiceShapes>(context))
{
    connect(m_context.engine, &EngineApi::changed, this, &TimelineModel::apply);
    connect(this, &TimelineModel::countChanged, this, &TimelineModel::gapsChanged);
    connect(this, &TimelineModel::edgesChanged, this, &TimelineModel::gapsChanged);
    connect(&m_gapTick, &QTimer::timeout, this, &TimelineModel::tickGaps);
    loadTransfers();
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        refreshRoles(0, count() - 1, {DayTextRole, TickTextRole, AccessibleTextRole});
        m_midnight.start(int(MessageTime::untilMidnight(m_context.clock->nowMs()) + 1000));
    });
    m_midnight.start(int(MessageTime::untilMidnight(m_context.clock->nowMs()) + 1000));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

// ---- Which chat ----

void TimelineModel::setConversation(const Conversation &conversation, const QString &provider)
{
    m_conversation = conversation;
    m_provider = provider;
    m_markedRead = conversation.readUpTo;
    m_unreadAt = {};
    m_unreadCount = conversation.unread;
    m_target = {};
    m_gaps = {};
    m_gapTick.stop();
    m_readers.clear();
    m_lastOwn = {};
    m_openRuns.clear();
    m_selection.end();
    reset();
    loadGaps();
    if (!conversation.id.isValid()) {
        return;
    }
    HistoryService &history = m_context.engine->history();
    if (conversation.unread > 0) {
        load(Load::Unread, history.around(conversation.id, conversation.readUpTo, pageSize));
    } else {
        load(Load::Latest, history.latest(conversation.id, pageSize));
    }
}

void TimelineModel::updateConversation(const Conversation &conversation)
{
    const bool renamed = conversation.title != m_conversation.title;
    m_conversation = conversation;
    m_markedRead = std::max(m_markedRead, conversation.readUpTo);
    if (renamed) {
        refreshRoles(0, count() - 1,
                     {SenderNameRole, TickTextRole, FailureTextRole, UnreadableReasonRole,
                      AccessibleTextRole});
    }
}

void TimelineModel::setWaitingCause(const QString &cause)
{
    if (cause != m_waitingCause) {
        m_waitingCause = cause;
        refreshRoles(0, count() - 1, {TickTextRole, AccessibleTextRole});
        refreshWaitingNote();
    }
}

void TimelineModel::setRemoteTrouble(const QString &sentence)
{
    if (sentence != m_remoteTrouble) {
        m_remoteTrouble = sentence;
        refreshRoles(0, count() - 1, {FailureTextRole, AccessibleTextRole});
    }
}

int TimelineModel::waitingPhotos() const
{
    return int(std::ranges::count_if(m_rows, [](const TimelineRow &row) {
        return row.waiting() && !row.message.attachments.isEmpty();
    }));
}

int TimelineModel::sentBack() const
{
    return int(std::ranges::count_if(m_rows, &TimelineRow::sentBack));
}

/// Forgets the rows and every answer that is on its way.
void TimelineModel::reset()
{
    beginResetModel();
    ++m_generation;
    m_rows.clear();
    m_meanwhile.clear();
    m_loading = 0;
    m_loaded = false;
    m_hasOlder = false;
    m_hasNewer = false;
    m_fetchingOlder = false;
    m_fetchingNewer = false;
    m_viewKnown = false;
    m_awayUnread = 0;
    m_visibleNewest = 0;
    m_visibleOldest = 0;
    m_waitingNoteAt = {};
    m_waitingInLine = 0;
    endResetModel();
    setNewBelow(0);
    Q_EMIT countChanged();
    Q_EMIT edgesChanged();
    Q_EMIT unreadRowChanged();
}

// ---- Pages ----

void TimelineModel::load(Load purpose, const Answer<MessagePage> &page)
{
    ++m_loading;
    Answer<MessagePage>(page).then(
        this, [this, purpose, generation = m_generation](const Result<MessagePage> &result) {
            if (generation != m_generation) {
                return;
            }
            --m_loading;
            m_fetchingOlder = m_fetchingOlder && purpose != Load::Older;
            m_fetchingNewer = m_fetchingNewer && purpose != Load::Newer;
            if (!result) {
                Q_EMIT actionFailed(Sentences::general(result.error()));
            } else {
                takePage(purpose, *result);
            }
            if (m_loading == 0) {
                m_meanwhile.clear();
            }
        });
}

void TimelineModel::takePage(Load purpose, const MessagePage &page)
{
    switch (purpose) {
    case Load::Older:
        appendOlder(page);
        break;
    case Load::Newer:
        prependNewer(page);
        break;
    default:
        replaceAll(purpose, page);
        break;
    }
    // The page is a snapshot: what was committed after it was taken has been announced already.
    const QList<Change> meanwhile = m_meanwhile;
    for (const Change &change : meanwhile) {
        applyChange(change);
    }
    refreshRuns();
    refreshWaitingNote();
    refreshReaders();
    Q_EMIT countChanged();
    Q_EMIT unreadRowChanged();
    if (purpose == Load::Latest) {
        Q_EMIT jumped(0, false);
    } else if (purpose == Load::Unread) {
        const int row = unreadRow();
        Q_EMIT jumped(std::max(row, 0), row > 0);
    } else if (purpose == Load::Target) {
        uncover(rowOf(m_target));
        Q_EMIT jumped(std::max(rowOf(m_target), 0), true);
    }
}

void TimelineModel::replaceAll(Load purpose, const MessagePage &page)
{
    beginResetModel();
    m_rows.clear();
    for (const Message &message : page.rows) {
        m_rows.push_front(makeRow(message));
    }
    m_loaded = true;
    m_hasOlder = page.hasOlder;
    m_hasNewer = page.hasNewer;
    if (purpose == Load::Unread) {
        placeUnreadMark(page);
    }
    for (int row = 0; row < count(); ++row) {
        derive(row);
    }
    endResetModel();
    const int target = purpose == Load::Target ? std::max(rowOf(m_target), 0)
        : purpose == Load::Unread              ? std::max(unreadRow(), 0)
                                               : 0;
    m_visibleNewest = target;
    m_visibleOldest = target;
    m_viewKnown = false;
    Q_EMIT edgesChanged();
    if (purpose == Load::Latest) {
        setNewBelow(0);
    }
}

void TimelineModel::placeUnreadMark(const MessagePage &page)
{
    const auto first = std::ranges::find_if(page.rows, [this](const Message &message) {
        return message.direction == Direction::In && message.notice == Notice::None
            && message.sortKey > m_conversation.readUpTo;
    });
    m_unreadAt = first == page.rows.end() ? MessageId{} : first->id;
}

void TimelineModel::appendOlder(const MessagePage &page)
{
    QList<Message> fresh;
    for (qsizetype i = page.rows.size() - 1; i >= 0; --i) {
        if (rowOf(page.rows.at(i).id) < 0
            && (m_rows.empty() || page.rows.at(i).sortKey < m_rows.back().message.sortKey)) {
            fresh.append(page.rows.at(i));
        }
    }
    const int first = count();
    if (!fresh.isEmpty()) {
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        for (const Message &message : std::as_const(fresh)) {
            m_rows.push_back(makeRow(message));
        }
        m_hasOlder = page.hasOlder;
        for (int row = first; row < count(); ++row) {
            derive(row);
        }
        endInsertRows();
    }
    setEdges(page.hasOlder, m_hasNewer);
    refreshDerived(first - 1, first - 1);
    dropNewest(count() - windowLimit);
}

void TimelineModel::prependNewer(const MessagePage &page)
{
    QList<Message> fresh;
    for (const Message &message : page.rows) {
        if (rowOf(message.id) < 0
            && (m_rows.empty() || message.sortKey > m_rows.front().message.sortKey)) {
            fresh.append(message);
        }
    }
    const int added = int(fresh.size());
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        for (const Message &message : std::as_const(fresh)) {
            m_rows.push_front(makeRow(message));
        }
        for (int row = 0; row < added; ++row) {
            derive(row);
        }
        m_visibleNewest += added;
        m_visibleOldest += added;
        endInsertRows();
    }
    setEdges(m_hasOlder, page.hasNewer);
    refreshDerived(added, added);
    dropOldest(count() - windowLimit);
}

void TimelineModel::dropOldest(int rows)
{
    if (rows <= 0) {
        return;
    }
    beginRemoveRows({}, count() - rows, count() - 1);
    m_rows.erase(m_rows.end() - rows, m_rows.end());
    endRemoveRows();
    setEdges(true, m_hasNewer);
    refreshDerived(count() - 1, count() - 1);
    Q_EMIT countChanged();
}

void TimelineModel::dropNewest(int rows)
{
    if (rows <= 0) {
        return;
    }
    beginRemoveRows({}, 0, rows - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + rows);
    m_visibleNewest = std::max(0, m_visibleNewest - rows);
    m_visibleOldest = std::max(0, m_visibleOldest - rows);
    endRemoveRows();
    setEdges(m_hasOlder, true);
    refreshDerived(0, 0);
    Q_EMIT countChanged();
}

void TimelineModel::setEdges(bool hasOlder, bool hasNewer)
{
    if (hasOlder != m_hasOlder || hasNewer != m_hasNewer) {
        m_hasOlder = hasOlder;
        m_hasNewer = hasNewer;
        refreshDerived(count() - 1, count() - 1);
    }
    Q_EMIT edgesChanged();
}

// ---- The view moves ----

void TimelineModel::visibleRange(int newestRow, int oldestRow)
{
    if (!m_loaded || m_rows.empty()) {
        return;
    }
    m_viewKnown = true;
    m_visibleNewest = std::clamp(newestRow, 0, count() - 1);
    m_visibleOldest = std::clamp(oldestRow, m_visibleNewest, count() - 1);
    if (m_visibleNewest == 0 && !m_hasNewer) {
        setNewBelow(0);
    }
    markVisibleRead();
    fetchIfNeeded();
}

void TimelineModel::fetchIfNeeded()
{
    const int screen = m_visibleOldest - m_visibleNewest + 1;
    const int ahead = std::clamp(2 * screen, leastAhead, pageSize);
    HistoryService &history = m_context.engine->history();
    if (m_hasOlder && !m_fetchingOlder && m_visibleOldest >= count() - ahead) {
        m_fetchingOlder = true;
        load(Load::Older,
             history.older(m_conversation.id, m_rows.back().message.sortKey, pageSize));
    }
    if (m_hasNewer && !m_fetchingNewer && m_visibleNewest < ahead) {
        m_fetchingNewer = true;
        load(Load::Newer,
             history.newer(m_conversation.id, m_rows.front().message.sortKey, pageSize));
    }
}

void TimelineModel::jumpToNewest()
{
    if (!m_conversation.id.isValid()) {
        return;
    }
    m_target = {};
    if (m_loaded && !m_hasNewer) {
        setNewBelow(0);
        Q_EMIT jumped(0, false);
        return;
    }
    ++m_generation;
    m_loading = 0;
    m_fetchingOlder = false;
    m_fetchingNewer = false;
    load(Load::Latest, m_context.engine->history().latest(m_conversation.id, pageSize));
}

void TimelineModel::jumpToUnread()
{
    const int row = unreadRow();
    if (row >= 0) {
        Q_EMIT jumped(row, true);
    } else if (m_unreadAt.isValid()) {
        jumpToMessage(double(m_unreadAt.value));
    }
}

void TimelineModel::jumpToMessage(double message)
{
    const MessageId id{qint64(message)};
    const int row = rowOf(id);
    m_target = id; // of several jumps, the last one counts
    if (row >= 0) {
        uncover(row);
        Q_EMIT jumped(row, true);
        return;
    }
    m_context.engine->history().message(id).then(
        this, [this, id, chat = m_conversation.id](const Result<Message> &found) {
            if (m_target != id || chat != m_conversation.id) {
                return;
            }
            if (!found || found->conversation != m_conversation.id) {
                Q_EMIT actionFailed(tr("Original message not on this computer"));
                return;
            }
            jumpAround(found->sortKey, found->id);
        });
}

void TimelineModel::jumpAround(const SortKey &key, MessageId target)
{
    ++m_generation;
    m_loading = 0;
    m_fetchingOlder = false;
    m_fetchingNewer = false;
    m_target = target;
    load(Load::Target, m_context.engine->history().around(m_conversation.id, key, pageSize));
}

} // namespace Ninelives
