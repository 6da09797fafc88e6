// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/OutboxStore.h"
#include "core/sync/OutboxReducer.h"

#include <QTest>

using namespace Ninelives;

Q_DECLARE_METATYPE(OutboxVerdict)

class OutboxReducerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageMoves_data();
    void messageMoves();
    void confirmationWinsInEveryState_data();
    void confirmationWinsInEveryState();
    void repeatableRowsAreNeverUncertain_data();
    void repeatableRowsAreNeverUncertain();
    void whatNoStreamHasSeenIsNotFoundInTheArchive();
};

namespace {

OutboxRow row(OutboxKind kind, OutboxState state, qint64 stream = 3)
{
    OutboxRow r;
    r.kind = kind;
    r.state = state;
    r.streamNumber = stream;
    return r;
}

OutboxVerdict to(OutboxState state, Delivery delivery)
{
    return {state, false, delivery};
}

constexpr std::array allStates{OutboxState::Queued, OutboxState::Preparing, OutboxState::Sealed,
                               OutboxState::Handed, OutboxState::Uncertain, OutboxState::Blocked,
                               OutboxState::Failed, OutboxState::Taken};

} // namespace

void OutboxReducerTest::messageMoves_data()
{
    using S = OutboxState;
    using E = OutboxEvent;
    QTest::addColumn<S>("state");
    QTest::addColumn<E>("event");
    QTest::addColumn<OutboxVerdict>("verdict");
    const OutboxVerdict none{};

    QTest::newRow("dead stream") << S::Handed << E::StreamDied
                                 << to(S::Uncertain, Delivery::Uncertain);
    QTest::newRow("no confirmation")
        << S::Handed << E::NotConfirmed << to(S::Uncertain, Delivery::Uncertain);
    QTest::newRow("refused") << S::Handed << E::NotSent << to(S::Sealed, Delivery::Queued);
    QTest::newRow("absent") << S::Uncertain << E::AbsentFromArchive
                            << to(S::Sealed, Delivery::Queued);
    QTest::newRow("absent, but in flight") << S::Handed << E::AbsentFromArchive << none;
    QTest::newRow("stream died twice") << S::Uncertain << E::StreamDied << none;
    QTest::newRow("never left") << S::Sealed << E::StreamDied << none;
    QTest::newRow("nobody to encrypt for")
        << S::Queued << E::Unencryptable << to(S::Blocked, Delivery::Queued);
    QTest::newRow("devices") << S::Blocked << E::DevicesAppeared << to(S::Queued, Delivery::Queued);
    QTest::newRow("devices, in flight") << S::Handed << E::DevicesAppeared << none;
    QTest::newRow("too large") << S::Queued << E::GivenUp << to(S::Failed, Delivery::Failed);
    QTest::newRow("killed two streams")
        << S::Handed << E::GivenUp << to(S::Failed, Delivery::Failed);
    QTest::newRow("taken and lost")
        << OutboxState::Taken << E::AbsentFromArchive << to(S::Sealed, Delivery::Queued);
    QTest::newRow("taken, dead stream") << OutboxState::Taken << E::StreamDied << none;
    QTest::newRow("taken, given up") << OutboxState::Taken << E::GivenUp << none;
    QTest::newRow("retry of failed") << S::Failed << E::Retried << to(S::Queued, Delivery::Queued);
    QTest::newRow("retry of blocked")
        << S::Blocked << E::Retried << to(S::Queued, Delivery::Queued);
    QTest::newRow("retry of uncertain") << S::Uncertain << E::Retried << none;
}

void OutboxReducerTest::messageMoves()
{
    QFETCH(const OutboxState, state);
    QFETCH(const OutboxEvent, event);
    QFETCH(const OutboxVerdict, verdict);
    QCOMPARE(reduced(row(OutboxKind::Message, state), event), verdict);
}

void OutboxReducerTest::confirmationWinsInEveryState_data()
{
    QTest::addColumn<OutboxState>("state");
    for (const OutboxState state : allStates) {
        QTest::addRow("state %d", static_cast<int>(state)) << state;
    }
}

void OutboxReducerTest::confirmationWinsInEveryState()
{
    QFETCH(const OutboxState, state);
    const OutboxVerdict arrived{{}, true, Delivery::OnServer};
    QCOMPARE(reduced(row(OutboxKind::Edit, state), OutboxEvent::Acknowledged), arrived);
    QCOMPARE(reduced(row(OutboxKind::Message, state), OutboxEvent::Acknowledged),
             to(OutboxState::Taken, Delivery::OnServer));
    QCOMPARE(reduced(row(OutboxKind::Message, state), OutboxEvent::FoundInArchive), arrived);
    // A room's server says nothing about the room.
    OutboxRow inRoom = row(OutboxKind::Message, state);
    inRoom.toRoom = true;
    QVERIFY(!reduced(inRoom, OutboxEvent::Acknowledged).changes());
    QCOMPARE(reduced(inRoom, OutboxEvent::FoundInArchive), arrived);
}

void OutboxReducerTest::repeatableRowsAreNeverUncertain_data()
{
    QTest::addColumn<OutboxKind>("kind");
    QTest::newRow("receipt") << OutboxKind::Receipt;
    QTest::newRow("marker") << OutboxKind::Marker;
    QTest::newRow("key transport") << OutboxKind::KeyTransport;
}

void OutboxReducerTest::repeatableRowsAreNeverUncertain()
{
    QFETCH(const OutboxKind, kind);
    const OutboxVerdict again{OutboxState::Sealed, false, {}};
    const OutboxVerdict gone{{}, true, {}};
    QCOMPARE(reduced(row(kind, OutboxState::Handed), OutboxEvent::StreamDied), again);
    QCOMPARE(reduced(row(kind, OutboxState::Handed), OutboxEvent::NotSent), again);
    QCOMPARE(reduced(row(kind, OutboxState::Handed), OutboxEvent::Acknowledged), gone);
    QCOMPARE(reduced(row(kind, OutboxState::Handed), OutboxEvent::NotConfirmed), gone);
    QCOMPARE(reduced(row(kind, OutboxState::Queued), OutboxEvent::GivenUp), gone);
}

void OutboxReducerTest::whatNoStreamHasSeenIsNotFoundInTheArchive()
{
    const OutboxRow fresh = row(OutboxKind::Message, OutboxState::Queued, 0);
    QVERIFY(!reduced(fresh, OutboxEvent::FoundInArchive).changes());
}

QTEST_GUILESS_MAIN(OutboxReducerTest)
#include "tst_outbox_reducer.moc"
