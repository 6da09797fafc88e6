// SPDX-License-Identifier: GPL-3.0-or-later
// RoomSession: being there, and going.
#include "core/base/Log.h"
#include "core/sync/groups/RoomSession.h"

#include <QPointer>

namespace Ninelives {

void RoomSession::occupant(const Occupant &occupant, const QString &oldNick)
{
    noteTraffic();
    if (occupant.self && occupant.availability != Availability::Offline) {
        m_role = occupant.role;
        m_affiliation = occupant.affiliation;
        const bool renamed = !oldNick.isEmpty() && occupant.nick != m_nick;
        m_nick = occupant.nick;
        const auto written =
            m_context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
                if (renamed) {
                    changes.conversation(m_conversation);
                    if (const auto set =
                            m_context.stores.rooms.setNick(tx, m_conversation, cleanLine(m_nick));
                        !set) {
                        return set;
                    }
                }
                return m_context.stores.rooms.setAffiliation(tx, m_conversation, m_affiliation);
            });
        if (!written) {
            qCInfo(logSync) << "the own seat was not stored"; // told by the context
        }
    }
    m_members.occupant(occupant);
    if (!m_tell.isActive()) {
        m_tell.start(); // in a large room they come and go all the time
    }
}

void RoomSession::affiliation(const BareJid &person, Affiliation affiliation, const QString &actor)
{
    noteTraffic();
    if (person == m_context.stores.self && affiliation >= Affiliation::Member) {
        m_affiliation = affiliation;
    }
    m_members.affiliation(person, affiliation, actor);
}

void RoomSession::exited(const RoomExit &exit)
{
    const QString reason = cleanLine(exit.reason, 500);
    down();
    switch (exit.kind) {
    case RoomExit::Kind::Left:
        setPresence(RoomPresence::Out);
        break;
    case RoomExit::Kind::Kicked:
        refused({ErrorCode::NotAllowed, reason}, false);
        break;
    case RoomExit::Kind::Banned:
        end({ErrorCode::Banned, reason}, Notice::YouWereRemoved);
        break;
    case RoomExit::Kind::NotMember:
        end({ErrorCode::NotMember, reason}, Notice::YouWereRemoved);
        break;
    case RoomExit::Kind::Destroyed:
        end({ErrorCode::RoomGone, reason}, Notice::Destroyed);
        break;
    case RoomExit::Kind::ServiceDown:
        waitAndRetry({ErrorCode::Timeout, reason});
        break;
    case RoomExit::Kind::Lost:
        setPresence(RoomPresence::Waiting);
        Q_EMIT wantsIn();
        break;
    }
}

/// No longer a part of it, for a reason that stays with the chat. The bookmark goes, too.
void RoomSession::end(const Error &error, Notice notice)
{
    down();
    const auto written =
        m_context.write([&](Transaction &tx, ChangeBatch &changes) -> Result<void> {
            RoomStore &store = m_context.stores.rooms;
            const auto stored = store.find(m_conversation);
            if (!stored) {
                return stored.error();
            }
            changes.conversation(m_conversation);
            changes.outbox(); // what waits for it is not sent any more
            const QByteArray extensions = *stored ? (*stored)->bookmark : QByteArray();
            if (const auto bookmark = store.setBookmark(tx, m_conversation, extensions, true);
                !bookmark) {
                return bookmark;
            }
            if (const auto wanted = store.setWanted(tx, m_conversation, false); !wanted) {
                return wanted;
            }
            if (const auto trouble = store.setTrouble(tx, m_conversation, error.code, error.detail);
                !trouble) {
                return trouble;
            }
            return notice == Notice::None
                ? Result<void>()
                : m_context.notice(tx, changes, m_conversation, notice, error.detail);
        });
    if (!written) {
        waitAndRetry(written.error()); // the room will say it once more
        return;
    }
    setPresence(RoomPresence::Out, error.code, error.detail);
    Q_EMIT settled(error);
    Q_EMIT finished();
    Q_EMIT ended();
}

void RoomSession::leave()
{
    m_streamUp = false;
    ++m_attempt;
    m_retry.stop();
    down();
    m_presence = RoomPresence::Out;
    Q_EMIT finished();
}

void RoomSession::down()
{
    m_idle.stop();
    m_pinging = false;
    m_facts.left();
    m_members.left();
    m_flow.down();
    m_role = RoomRole::None;
}

void RoomSession::noteTraffic()
{
    if (isIn()) {
        m_idle.start(m_context.timing.selfPingMs);
    }
}

void RoomSession::doubt()
{
    if (isIn()) {
        ping();
    }
}

void RoomSession::ping()
{
    if (std::exchange(m_pinging, true)) {
        return;
    }
    m_context.rooms.selfPing(
        m_room,
        [self = QPointer<RoomSession>(this), attempt = m_attempt](const Result<void> &answer) {
            if (self && self->m_attempt == attempt && self->isIn()) {
                self->onPing(answer);
            }
        });
}

void RoomSession::onPing(const Result<void> &answer)
{
    m_pinging = false;
    if (answer) {
        m_waitMs = m_context.timing.retryMs;
        if (m_trouble != ErrorCode::Internal) {
            setPresence(RoomPresence::In);
        }
        m_idle.start(m_context.timing.selfPingMs);
    } else if (answer.error().code == ErrorCode::NotJoined) {
        qCInfo(logSync) << "a room has forgotten us";
        exited({});
    } else if (answer.error().code != ErrorCode::NotConnected) {
        // Tells nothing: perhaps the way there is blocked, perhaps the service does not know pings.
        const bool blocked = answer.error().retryable();
        if (blocked) {
            setPresence(RoomPresence::In, answer.error().code, answer.error().detail);
        }
        m_idle.start(blocked ? nextWait() : m_context.timing.selfPingMs);
    }
}

void RoomSession::setPresence(RoomPresence presence, ErrorCode trouble, const QString &text)
{
    m_presence = presence;
    m_trouble = trouble;
    m_troubleText = cleanLine(text, 500);
    m_context.tell(m_conversation);
}

RoomState RoomSession::state() const
{
    RoomState state;
    state.conversation = m_conversation;
    state.info = m_facts.info();
    state.nick = m_nick;
    state.presence = m_presence;
    state.affiliation = m_affiliation;
    state.role = m_role;
    state.trouble = m_trouble;
    state.troubleText = m_troubleText;
    state.present = isIn() ? static_cast<int>(m_context.rooms.occupants(m_room).size()) : 0;
    return state;
}

} // namespace Ninelives
