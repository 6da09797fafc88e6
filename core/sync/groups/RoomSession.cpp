// SPDX-License-Identifier: GPL-3.0-or-later
// Getting in. What happens there is in RoomStay.cpp.
#include "core/sync/groups/RoomSession.h"

#include "core/base/Log.h"
#include "core/storage/RoomMessages.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int mostNickTries = 5;
constexpr int tellMs = 200;

/// The nickname after so many that were taken.
QString numbered(const QString &nick, int tries)
{
    return tries == 0 ? nick : nick + QString::number(tries + 1);
}

} // namespace

RoomSession::RoomSession(GroupContext &context, ConversationId conversation, BareJid room,
                         QObject *parent)
    : QObject(parent), m_context(context), m_conversation(conversation), m_room(std::move(room)),
      m_facts(context, conversation, m_room), m_members(context, conversation, m_room),
      m_flow(context, m_room), m_waitMs(context.timing.retryMs)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &RoomSession::ping);
    const auto stored = m_context.stores.rooms.find(conversation);
    if (stored && *stored) {
        m_nick = (*stored)->nick;
        m_affiliation = (*stored)->affiliation;
    }
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellMs);
    connect(&m_tell, &QTimer::timeout, this, [this] { m_context.tell(m_conversation); });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RoomSession::tryNow);
    connect(&m_members, &RoomMembers::becameKnown, &m_flow, &RoomFlow::peopleKnown);
    connect(&m_members, &RoomMembers::failed, this,
            [this] { QTimer::singleShot(nextWait(), &m_members, &RoomMembers::refresh); });
    connect(&m_facts, &RoomFacts::kindChanged, this, [this] {
        if (isIn()) {
            startStay();
        }
    });
    connect(&m_flow, &RoomFlow::upToDate, this, &RoomSession::finished);
    connect(&m_flow, &RoomFlow::withoutArchive, this, &RoomSession::finished);
}

void RoomSession::streamUp()
{
    m_streamUp = true;
    m_waitMs = m_context.timing.retryMs;
    m_nickTries = 0;
    Q_EMIT wantsIn();
}

void RoomSession::streamDown()
{
    m_streamUp = false;
    ++m_attempt;
    m_retry.stop();
    down();
    setPresence(RoomPresence::Waiting);
    Q_EMIT finished();
}

void RoomSession::tryNow()
{
    m_retry.stop();
    if (m_streamUp && m_presence != RoomPresence::In && m_presence != RoomPresence::Joining) {
        m_nickTries = 0;
        Q_EMIT wantsIn();
    }
}

void RoomSession::enter()
{
    if (!m_streamUp || m_presence == RoomPresence::In) {
        Q_EMIT finished();
        return;
    }
    const auto stored = m_context.stores.rooms.find(m_conversation);
    if (!stored || !*stored) {
        m_context.trouble(stored ? Error{ErrorCode::NotFound, {}} : stored.error());
        Q_EMIT finished();
        return;
    }
    m_password = (*stored)->password;
    m_nick = (*stored)->nick;
    m_retry.stop();
    ++m_attempt;
    setPresence(RoomPresence::Joining);
    m_facts.ask(
        false,
        [self = QPointer<RoomSession>(this), attempt = m_attempt](const Result<RoomInfo> &info) {
            if (self && self->m_attempt == attempt) {
                self->onInfo(info);
            }
        });
}

void RoomSession::onInfo(const Result<RoomInfo> &info)
{
    // A room that does not say what it is may still let us in; one that is not there would be made.
    if (!info && (info.error().code == ErrorCode::RoomGone || info.error().retryable())) {
        onRefused(info.error());
        return;
    }
    join();
}

/// Whoever once had to take a number tries without it the next time; any other is their choice.
QString RoomSession::baseNick() const
{
    const QString own = m_context.defaultNick();
    if (m_nick.isEmpty()) {
        return own;
    }
    for (int tries = 1; tries < mostNickTries; ++tries) {
        if (m_nick == numbered(own, tries)) {
            return own;
        }
    }
    return m_nick;
}

void RoomSession::join()
{
    const RoomInfo &info = m_facts.info();
    RoomJoin join;
    join.room = m_room;
    join.nick = numbered(baseNick(), m_nickTries);
    join.password = m_password;
    join.historySinceMs = info.archived ? 0 : newestMs();
    m_flow.entering(info.archived);
    m_context.rooms.join(join,
                         [self = QPointer<RoomSession>(this),
                          attempt = m_attempt](const Result<RoomPort::Joined> &joined) {
                             if (self && self->m_attempt == attempt) {
                                 self->onJoined(joined);
                             }
                         });
}

qint64 RoomSession::newestMs() const
{
    const auto heard = RoomMessages(m_context.stores.writer).newestHeard(m_conversation);
    return heard ? *heard : 0;
}

void RoomSession::onJoined(const Result<RoomPort::Joined> &joined)
{
    if (!joined) {
        m_flow.notEntered();
        if (joined.error().code == ErrorCode::NicknameTaken) {
            tryNextNick(joined.error());
        } else {
            onRefused(joined.error());
        }
    } else if (joined->created) {
        m_flow.notEntered();
        undoAccident();
    } else {
        takeSeat(*joined);
    }
}

/// The room was gone, and the service made a new one of that name: nobody wants that.
void RoomSession::undoAccident()
{
    m_context.rooms.destroy(
        m_room, {}, [rooms = &m_context.rooms, room = m_room](const Result<void> &done) {
            if (!done && done.error().code != ErrorCode::NotConnected) {
                rooms->leave(room,
                             [](const Result<void> &) {}); // locked: it goes with its only occupant
            }
        });
    onRefused({ErrorCode::RoomGone, {}});
}

void RoomSession::adopt(const RoomPort::Joined &joined)
{
    m_streamUp = true;
    ++m_attempt;
    takeSeat(joined);
}

void RoomSession::takeSeat(const RoomPort::Joined &joined)
{
    m_nick = joined.nick;
    m_affiliation = joined.affiliation;
    m_role = joined.role;
    m_waitMs = m_context.timing.retryMs;
    const auto written = m_context.write([&](Transaction &tx,
                                             ChangeBatch &changes) -> Result<void> {
        RoomStore &store = m_context.stores.rooms;
        changes.conversation(m_conversation);
        if (const auto nick = store.setNick(tx, m_conversation, cleanLine(joined.nick)); !nick) {
            return nick;
        }
        if (const auto trouble = store.setTrouble(tx, m_conversation, ErrorCode::Internal, {});
            !trouble) {
            return trouble;
        }
        return store.setAffiliation(tx, m_conversation, joined.affiliation);
    });
    if (!written) {
        qCInfo(logSync) << "a join was not stored"; // told by the context; the next one stores it
    }
    setPresence(RoomPresence::In);
    m_facts.joined(joined.created);
    startStay();
    m_flow.up(m_facts.info().archived);
    m_idle.start(m_context.timing.selfPingMs);
    Q_EMIT settled({});
}

/// Asks who belongs to the room; at once enough for a channel.
void RoomSession::startStay()
{
    m_members.joined(m_facts.kind(), m_context.rooms.occupants(m_room));
    if (m_members.known()) {
        m_flow.peopleKnown();
    }
}

void RoomSession::tryNextNick(const Error &error)
{
    if (++m_nickTries < mostNickTries) {
        join();
    } else {
        refused(error, false);
    }
}

void RoomSession::onRefused(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotConnected:
        setPresence(RoomPresence::Waiting);
        Q_EMIT finished(); // the next stream begins anew
        return;
    case ErrorCode::NotMember:
    case ErrorCode::Banned:
        end(error, Notice::None);
        return;
    case ErrorCode::RoomGone: // perhaps only for now: services lose rooms and find them again
    case ErrorCode::PasswordNeeded:
        refused(error, false);
        return;
    default:
        if (error.retryable() || error.code == ErrorCode::RoomFull) {
            waitAndRetry(error);
        } else {
            m_waitMs = m_context.timing.retryMaxMs;
            refused(error, true);
        }
    }
}

void RoomSession::waitAndRetry(const Error &error)
{
    setPresence(RoomPresence::Waiting, error.code, error.detail);
    m_retry.start(nextWait());
    Q_EMIT settled(error);
    Q_EMIT finished();
}

void RoomSession::refused(const Error &error, bool retry)
{
    setPresence(RoomPresence::Refused, error.code, error.detail);
    if (retry) {
        m_retry.start(nextWait());
    }
    Q_EMIT settled(error);
    Q_EMIT finished();
}

/// The wait before the next try: doubled each time, never the same for all.
int RoomSession::nextWait()
{
    const int wait = m_waitMs;
    m_waitMs = std::min(2 * m_waitMs, m_context.timing.retryMaxMs);
    return wait - wait / 4 + static_cast<int>(QRandomGenerator::global()->bounded(wait / 2 + 1));
}

} // namespace Ninelives
