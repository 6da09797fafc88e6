// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/StrongId.h"

#include <QHash>
#include <QSet>

namespace Ninelives {

/// Finds the row that makes a server drop the connection without a word. In memory only: what a
/// restart forgets is found again. Core thread only.
///
/// A connection that ends by itself proves nothing; networks do that. A row is the culprit when
/// three times in a row it was the only one on its way, the connection ended within 10 seconds of
/// its hand-over, and just before it had been shown to work: it had confirmed something else, or
/// had lived for 30 seconds. A link that breaks that often by chance would break without the row,
/// too. Deaths that we brought about ourselves (nothing heard for 15 seconds, another network)
/// don't count at all, so that a path which swallows large packets accuses nobody. Nothing is lost
/// by a wrong verdict: the row is set aside, and the user may send it again.
class QuietDeaths
{
public:
    explicit QuietDeaths(const Clock &clock) : m_clock(clock) {}

    void streamUp();
    void handed(OutboxId row);
    /// The server has it: it is innocent, and the stream works.
    void confirmed(OutboxId row);
    /// The connection ended without a reason while these were on their way. The answer: those that
    /// are proven to be why.
    QSet<OutboxId> died(const QSet<OutboxId> &onTheirWay);
    /// It ended with a reason, or by our own will: what was counted of these starts anew.
    void endedOtherwise(const QSet<OutboxId> &onTheirWay);

    /// After two quick deaths a row travels alone, and only on a stream that was shown to work.
    [[nodiscard]] bool isSuspect(OutboxId row) const;
    /// Milliseconds until this stream has lived long enough; 0: it is shown to work.
    [[nodiscard]] int untilProven() const;

private:
    struct Record {
        int quick = 0; ///< deaths within seconds of its hand-over
        int alone = 0; ///< … of a stream that worked, with nothing else on its way
    };
    struct Flight {
        qint64 atMs = 0; ///< by the monotonic clock
        bool proven = false;
    };

    const Clock &m_clock;
    qint64 m_upSinceMs = 0;
    bool m_confirmed = false; ///< this stream has confirmed something
    QHash<OutboxId, Flight> m_flights;
    QHash<OutboxId, Record> m_records;
};

} // namespace Ninelives
