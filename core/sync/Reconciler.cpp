// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Reconciler.h"

#include "core/base/Failpoint.h"
#include "core/storage/ArchiveMap.h"
#include "core/sync/OutboxLedger.h"
#include "core/sync/SyncStores.h"

#include <algorithm>
#include <limits>

namespace Ninelives {

namespace {

/// How many messages before or after another one are looked at for what they prove.
constexpr int neighbours = 50;
/// Later, expiry may be why the archive does not have a message.
constexpr qint64 oldestLossMs = 24LL * 60 * 60 * 1000;

} // namespace

/// Whose archive keeps what the row sent.
bool Reconciler::isKeptBy(const OutboxRow &row, const BareJid &archive) const
{
    return row.toRoom ? row.to == archive : archive == m_stores.self;
}

/// True when the archive should be asked once more before anything is done about the row.
bool Reconciler::wantsSecondLook(const OutboxRow &row, qint64 stream, const BareJid &archive) const
{
    // Of this stream: the answer that made us "up to date" may be older than the row's hand-over.
    const bool young =
        m_stores.clock.nowMs() - row.handedAtMs < m_timing.freshMs || row.streamNumber == stream;
    return young && !m_lookedTwice.value(archive).contains(row.id);
}

/// Without an archive: true when nothing can confirm the row, and sending in a circle would help
/// nobody.
bool Reconciler::wouldCircle(const OutboxRow &row, qint64 stream)
{
    if (row.streamNumber != stream) {
        return false;
    }
    if (!row.toRoom || m_sentBlindly.value(row.id) == stream) {
        return true;
    }
    m_sentBlindly.insert(row.id, stream); // the room was joined anew: once
    return false;
}

Result<Reconciler::Outcome> Reconciler::settle(Archive archive, qint64 stream, const BareJid &of,
                                               ChangeBatch &changes)
{
    const auto rows = m_stores.outbox.list(m_stores.account);
    if (!rows) {
        return rows.error();
    }
    Verdicts verdicts;
    for (const OutboxRow &row : *rows) {
        if (row.state != OutboxState::Uncertain || !isKeptBy(row, of)) {
            continue;
        }
        if (archive == Archive::Missing && wouldCircle(row, stream)) {
            continue;
        }
        if (archive == Archive::UpToDate && wantsSecondLook(row, stream, of)) {
            verdicts.looking.insert(row.id);
        } else if (row.restored && row.kind == OutboxKind::Message) {
            if (const auto judged = judgeRestored(row, archive, of, verdicts); !judged) {
                return judged.error();
            }
        } else {
            verdicts.absent.append(row);
        }
    }
    if (of == m_stores.self) {
        if (const auto judged = judgeTaken(archive, stream, verdicts); !judged) {
            return judged.error();
        }
    }
    m_lookedTwice.insert(of, verdicts.looking | verdicts.unproven);
    m_oldest.remove(of); // it forgets more with time
    if (verdicts.settleSomething()) {
        if (const auto written = write(verdicts, changes); !written) {
            return written.error();
        }
    }
    return Outcome{verdicts.settleSomething(), !verdicts.looking.isEmpty(),
                   !verdicts.unproven.isEmpty()};
}

void Reconciler::noteOldest(const BareJid &of, std::optional<qint64> timeMs)
{
    m_oldest.insert(of, timeMs.value_or(std::numeric_limits<qint64>::max()));
}

/// That nothing is missing here since then is not enough: what has expired leaves no hole that
/// every server would show.
Result<void> Reconciler::judgeRestored(const OutboxRow &row, Archive archive, const BareJid &of,
                                       Verdicts &verdicts)
{
    const auto here =
        archive == Archive::UpToDate ? isHereSince(of, row.handedAtMs) : Result<bool>(false);
    if (!here) {
        return here.error();
    }
    const auto oldest = m_oldest.constFind(of);
    if (*here && oldest == m_oldest.cend()) {
        verdicts.unproven.insert(row.id);
    } else if (*here && *oldest <= row.handedAtMs) {
        verdicts.absent.append(row);
    } else {
        verdicts.untold.append(row);
    }
    return {};
}

/// Everything that the archive has got since, up to now.
Result<bool> Reconciler::isHereSince(const BareJid &archive, qint64 timeMs) const
{
    const auto ranges = m_stores.ranges.ranges(m_stores.account, archive);
    if (!ranges) {
        return ranges.error();
    }
    const auto trunk = ArchiveMap(*ranges).trunk();
    return trunk && trunk->fromMs <= timeMs;
}

Result<void> Reconciler::write(const Verdicts &verdicts, ChangeBatch &changes)
{
    Transaction tx(m_stores.writer);
    if (!tx.begun()) {
        return tx.begun();
    }
    for (const OutboxRow &row : verdicts.absent) {
        if (const auto moved = sendAgain(tx, row, changes); !moved) {
            return moved;
        }
    }
    OutboxLedger ledger(m_stores);
    for (const OutboxRow &row : verdicts.untold) {
        const auto given =
            ledger.apply(tx, row, OutboxEvent::GivenUp, changes, ErrorCode::PerhapsSent);
        if (!given) {
            return given;
        }
    }
    for (const OutboxRow &row : verdicts.done) {
        if (const auto removed = m_stores.outbox.remove(tx, row.id); !removed) {
            return removed;
        }
    }
    NL_FAILPOINT("outbox-reconciled");
    return tx.commit();
}

/// What the server acknowledged and its archive has not shown.
Result<void> Reconciler::judgeTaken(Archive archive, qint64 stream, Verdicts &verdicts)
{
    const auto taken = m_stores.outbox.taken(m_stores.account);
    if (!taken) {
        return taken.error();
    }
    for (const OutboxRow &row : *taken) {
        const qint64 age = m_stores.clock.nowMs() - row.handedAtMs;
        const bool thisStream = row.streamNumber == stream;
        if (archive == Archive::Missing || (thisStream && age >= m_timing.settleMs)) {
            verdicts.done.append(row); // it is not of the kind that this archive keeps
            continue;
        }
        if (thisStream) {
            continue; // the server has not gone down since
        }
        const auto message = m_stores.messages.find(row.message);
        if (!message && message.error().code != ErrorCode::NotFound) {
            return message.error();
        }
        if (!message) {
            verdicts.done.append(row);
            continue;
        }
        const auto arrived = hasArrived(row, *message);
        const auto lost = mayBeLost(row, *message);
        if (!arrived || !lost) {
            return arrived ? lost.error() : arrived.error();
        }
        if (*arrived || !*lost) {
            verdicts.done.append(row);
        } else if (wantsSecondLook(row, stream, m_stores.self)) {
            verdicts.looking.insert(row.id);
        } else {
            m_sentAgain.insert(row.id);
            verdicts.absent.append(row);
        }
    }
    return {};
}

/// A receipt, a marker, an answer or a reaction proves it.
Result<bool> Reconciler::hasArrived(const OutboxRow &row, const Message &message) const
{
    const bool reacted = std::ranges::any_of(message.reactions, [this](const Reaction &reaction) {
        return reaction.sender != m_stores.self;
    });
    if (message.delivery != Delivery::OnServer || !message.archiveId.isEmpty() || reacted) {
        return true;
    }
    const auto later = m_stores.messages.newer(row.conversation, message.sortKey, neighbours);
    if (!later) {
        return later.error();
    }
    return std::ranges::any_of(later->rows, [&message](const Message &answer) {
        return answer.direction == Direction::In && !answer.replyToId.isEmpty()
            && (answer.replyToId == message.stanzaId || answer.replyToId == message.originId);
    });
}

/// Only if nothing else explains why the archive does not have it: it keeps this chat, and reaches
/// back without a hole to before the message.
Result<bool> Reconciler::mayBeLost(const OutboxRow &row, const Message &message) const
{
    const qint64 age = m_stores.clock.nowMs() - row.handedAtMs;
    if (m_sentAgain.contains(row.id) || age < 0 || age > oldestLossMs) {
        return false;
    }
    const auto ranges = m_stores.ranges.ranges(m_stores.account, m_stores.self);
    const auto earlier = m_stores.messages.older(row.conversation, message.sortKey, neighbours);
    if (!ranges || !earlier) {
        return ranges ? earlier.error() : ranges.error();
    }
    const auto trunk = ArchiveMap(*ranges).trunk();
    return trunk && std::ranges::any_of(earlier->rows, [&trunk](const Message &before) {
               return !before.archiveId.isEmpty() && before.sortKey.timeMs >= trunk->fromMs;
           });
}

Result<void> Reconciler::sendAgain(Transaction &tx, const OutboxRow &row,
                                   ChangeBatch &changes) const
{
    OutboxLedger ledger(m_stores);
    const auto moved = ledger.apply(tx, row, OutboxEvent::AbsentFromArchive, changes);
    if (!moved) {
        return moved;
    }
    const auto outdated = m_sealer.isOutdated(row);
    if (!outdated) {
        return outdated.error();
    }
    return *outdated ? m_stores.outbox.unseal(tx, row.id) : Result<void>();
}

} // namespace Ninelives
