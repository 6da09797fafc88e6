// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drill/Plan.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>

namespace Ninelives::Drill {

/// What became of something that was typed, as far as the person who typed it was told.
enum class Outcome : quint8 {
    NotTyped, ///< the drill did not get that far
    Accepted, ///< the program said that it has it
    Refused,  ///< the program said that it could not keep it
    Unknown,  ///< the program died before it answered
};

struct Entry {
    TypedText text;
    Outcome outcome = Outcome::NotTyped;
    QString originId; ///< when accepted
};

/// One row of a device's history.
struct Row {
    QString body;
    QString originId;
    QString archiveId;
    QString state; ///< of a message of this device: as `ninelivesctl` names it
    bool readable = true;
    bool typedHere = false; ///< by this person's account
};

/// How a chat stands on a device.
struct ChatState {
    QString readUpTo; ///< archive id of the newest message of others that was read
    int unread = 0;
};

/// One message of an account's archive on the server.
struct Archived {
    QString archiveId;
    QString originId;
};

/// Everything that is compared at the end.
struct Evidence {
    Plan plan;
    QList<Entry> ledger;
    QMap<std::pair<int, int>, QList<Row>> histories; ///< (device, peer's person) → rows, in order
    QMap<std::pair<int, int>, ChatState> chats; ///< (device, peer's person)
    QMap<int, QStringList> outboxes;                 ///< device → what still waits
    QMap<int, QList<Archived>> archives;             ///< person → all, in the server's order
    QSet<QString> ignored; ///< origin ids from before the drill
    /// From when to when a node of a cluster hung: what is archived meanwhile may appear in the
    /// archive much later, in a place that everybody has read past.
    QList<std::pair<qint64, qint64>> hangs;
    QList<qint64> deaths; ///< when the server or a node of it was killed, milliseconds UTC
};

struct Verdict {
    int lost = 0;
    int duplicated = 0;
    int reordered = 0;
    int stuck = 0;
    int apart = 0;
    QStringList findings; ///< a line for each of them: which message, which device
    /// What the server itself did when it was killed: a message that it had written to the sender's
    /// archive less than two seconds before, and never to the recipient's; or one that it had
    /// written to the recipient's only, so that it came there twice.
    QStringList wentDown;

    [[nodiscard]] bool good() const
    {
        return lost == 0 && duplicated == 0 && reordered == 0 && stuck == 0 && apart == 0;
    }
};

/// The judge of a drill:
/// - what was accepted stands once in the history of every device of both people, readable, and
/// once
///   in the archive of both accounts;
/// - what was refused or never heard of stands nowhere; what nobody saw the answer to stands
///   everywhere or nowhere;
/// - what one device typed in one chat has that order everywhere; a history has the archive's
/// order;
/// - all devices of a person have read a chat up to the same message and show the same number of
///   unread ones, which is the number of messages of the other side after it;
/// - no outbox holds anything, and no own message is short of "on the server".
[[nodiscard]] Verdict judge(const Evidence &evidence);

/// When a message was archived, by its archive id, in milliseconds UTC: both servers write it
/// there. 0 when the id is of another kind.
[[nodiscard]] qint64 archivedAtMs(const QString &archiveId);

} // namespace Ninelives::Drill
