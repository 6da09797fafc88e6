// SPDX-License-Identifier: GPL-3.0-or-later
// OutboxPump in rooms: what a room has not shown to all has not arrived, whatever the server says.
#include "core/sync/ChangeBatch.h"
#include "core/sync/OutboxPump.h"
#include "core/sync/SyncStores.h"

#include <algorithm>

namespace Ninelives {

void OutboxPump::roomUp(const BareJid &room)
{
    if (!m_online) {
        return;
    }
    m_roomsResting.remove(room);
    m_roomsUp.insert(room);
    const auto freed =
        unblock([&room](const OutboxRow &row) { return row.toRoom && row.to == room; });
    if (!freed) {
        onTrouble(freed.error());
    }
    wake();
}

void OutboxPump::roomRests(const BareJid &room)
{
    if (m_roomsUp.remove(room)) {
        m_roomsResting.insert(room);
    }
}

void OutboxPump::roomDown(const BareJid &room)
{
    if (!m_roomsUp.remove(room) && !m_roomsResting.remove(room)) {
        return;
    }
    const auto settled =
        leaveInDoubt([&room](const OutboxRow &row) { return row.toRoom && row.to == room; });
    if (!settled) {
        onTrouble(settled.error()); // the end of the stream settles the rows
    }
}

/// Handed rows become uncertain, or what may be sent twice waits to be sent again.
Result<void> OutboxPump::leaveInDoubt(const std::function<bool(const OutboxRow &)> &which)
{
    const auto moved = applyTo(OutboxState::Handed, OutboxEvent::StreamDied, which);
    if (!moved) {
        return moved.error();
    }
    for (const OutboxId row : *moved) {
        m_awaited.remove(row);
        m_inFlight.remove(row);
    }
    return {};
}

/// A little later than that, for timers may be early.
void OutboxPump::wakeIn(int milliseconds)
{
    QTimer::singleShot(milliseconds + 20, Qt::PreciseTimer, this, &OutboxPump::wake);
}

/// "Received" markers of a group: one in the air per chat, and one for what comes in a second.
bool OutboxPump::isHeld(const OutboxRow &row, const Plan &plan)
{
    if (plan.receivedOnTheirWay.contains(row.conversation)) {
        return true;
    }
    auto until = m_heldUntil.find(row.conversation);
    if (until == m_heldUntil.end()) {
        until = m_heldUntil.insert(row.conversation, QDeadlineTimer(m_timing.holdMs));
        wakeIn(m_timing.holdMs);
    }
    return !until->hasExpired();
}

/// The server has it; the room must show it before this.
void OutboxPump::awaitReflection(OutboxId row)
{
    m_awaited.insert(row, QDeadlineTimer(m_timing.reflectionMs));
    if (!m_reflection.isActive()) {
        m_reflection.start(m_timing.reflectionMs);
    }
}

void OutboxPump::lookForReflections()
{
    QSet<OutboxId> late;
    qint64 next = -1;
    for (auto it = m_awaited.cbegin(); it != m_awaited.cend(); ++it) {
        if (it.value().hasExpired()) {
            late.insert(it.key());
        } else {
            const qint64 left = it.value().remainingTime();
            next = next < 0 ? left : std::min(next, left);
        }
    }
    QSet<BareJid> rooms;
    const auto settled = leaveInDoubt([&](const OutboxRow &row) {
        const bool isLate = late.contains(row.id);
        if (isLate) {
            rooms.insert(row.to);
        }
        return isLate;
    });
    if (!settled) {
        m_reflection.start(m_timing.retryMs);
        onTrouble(settled.error());
        return;
    }
    m_awaited.removeIf([&late](const auto &entry) { return late.contains(entry.key()); });
    if (next >= 0) {
        m_reflection.start(static_cast<int>(next));
    }
    for (const BareJid &room : std::as_const(rooms)) {
        Q_EMIT reflectionMissing(room);
    }
}

} // namespace Ninelives
