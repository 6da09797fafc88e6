// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drill/Evidence.h"

#include <QTest>

#include <functional>

using namespace Ninelives::Drill;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(Evidence &)>;

/// Alice with two devices has written "one" and "two" to Bob, on her first one.
Evidence allWell()
{
    Evidence evidence;
    evidence.plan.people = {{u"alice"_s, 2}, {u"bob"_s, 1}};
    evidence.plan.devices = {{u"alice.1"_s, 0}, {u"alice.2"_s, 0}, {u"bob.1"_s, 1}};
    evidence.ledger = {{{0, 1, u"one"_s, 0, false}, Outcome::Accepted, u"o1"_s},
                       {{0, 1, u"two"_s, 0, false}, Outcome::Accepted, u"o2"_s}};
    const QList<Row> sent{{u"one"_s, u"o1"_s, u"a1"_s, u"delivered"_s, true, true},
                          {u"two"_s, u"o2"_s, u"a2"_s, u"server"_s, true, true}};
    evidence.histories[{0, 1}] = sent;
    evidence.histories[{1, 1}] = sent;
    evidence.histories[{2, 0}] = {{u"one"_s, u"o1"_s, u"b1"_s, u"none"_s, true, false},
                                  {u"two"_s, u"o2"_s, u"b2"_s, u"none"_s, true, false}};
    evidence.archives[0] = {{u"a1"_s, u"o1"_s}, {u"a2"_s, u"o2"_s}};
    evidence.archives[1] = {{u"b1"_s, u"o1"_s}, {u"b2"_s, u"o2"_s}};
    return evidence;
}

} // namespace

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsDevicesApart_data();
    void findsDevicesApart();
    void tellsWhatTheServerLostApart();
    void acceptsWhatWasSentAgain();
    void readsTimesFromArchiveIds_data();
    void readsTimesFromArchiveIds();
};

void TestJudge::finds_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("lost");
    QTest::addColumn<int>("duplicated");
    QTest::addColumn<int>("reordered");
    QTest::addColumn<int>("stuck");
    const auto row = [](const char *name, const Change &change, int lost, int duplicated,
                        int reordered, int stuck) {
        QTest::newRow(name) << change << lost << duplicated << reordered << stuck;
    };
    row("nothing when all is well", [](Evidence &) {}, 0, 0, 0, 0);
    row(
        "a message that a device lacks", [](Evidence &e) { e.histories[{1, 1}].removeLast(); }, 1,
        0, 0, 0);
    row(
        "a message that can't be read",
        [](Evidence &e) {
            e.histories[{2, 0}][1].body.clear();
            e.histories[{2, 0}][1].readable = false;
        },
        1, 0, 0, 0);
    row(
        "a message that one archive lacks", [](Evidence &e) { e.archives[1].removeLast(); }, 1, 0,
        0, 0);
    row(
        "a message shown twice",
        [](Evidence &e) { e.histories[{2, 0}].append(e.histories[{2, 0}].last()); }, 0, 1, 0, 0);
    row(
        "a message shown a second time, unreadable",
        [](Evidence &e) {
            e.histories[{2, 0}].append({{}, u"o2"_s, u"b3"_s, u"none"_s, false, false});
        },
        0, 1, 0, 0);
    row(
        "a message sent twice", [](Evidence &e) { e.archives[0].append({u"a3"_s, u"o2"_s}); }, 0, 1,
        0, 0);
    row(
        "a message that nobody typed",
        [](Evidence &e) {
            e.histories[{2, 0}].append({u"ghost"_s, u"o9"_s, u"b9"_s, u"none"_s, true, false});
        },
        0, 1, 0, 0);
    row(
        "a refused message that is there all the same",
        [](Evidence &e) {
            e.ledger[1].outcome = Outcome::Refused;
            e.ledger[1].originId.clear();
        },
        0, 3, 0, 0);
    row(
        "nothing when an unanswered message is everywhere",
        [](Evidence &e) {
            e.ledger[1].outcome = Outcome::Unknown;
            e.ledger[1].originId.clear();
        },
        0, 0, 0, 0);
    row(
        "nothing when an unanswered message is nowhere",
        [](Evidence &e) { e.ledger.append({{0, 1, u"three"_s, 0, false}, Outcome::Unknown, {}}); },
        0, 0, 0, 0);
    row(
        "an unanswered message that only others have",
        [](Evidence &e) {
            e.ledger[1].outcome = Outcome::Unknown;
            e.ledger[1].originId.clear();
            e.histories[{0, 1}].removeLast();
        },
        0, 2, 0, 0);
    row(
        "an order that is not the one typed, nor the archive's",
        [](Evidence &e) { e.histories[{2, 0}].swapItemsAt(0, 1); }, 0, 0, 2, 0);
    row(
        "an order that is not the archive's", [](Evidence &e) { e.archives[1].swapItemsAt(0, 1); },
        0, 0, 1, 0);
    row(
        "nothing in an archive that a hung node has filled late",
        [](Evidence &e) {
            for (Archived &each : e.archives[1]) {
                each.archiveId = u"179560690385000"_s + each.archiveId.back();
            }
            e.histories[{2, 0}][0].archiveId = e.archives[1][0].archiveId;
            e.histories[{2, 0}][1].archiveId = e.archives[1][1].archiveId;
            e.archives[1].swapItemsAt(0, 1);
            e.hangs = {{1'795'606'903'000, 1'795'606'904'000}};
        },
        0, 0, 0, 0);
    row(
        "a message that still waits", [](Evidence &e) { e.outboxes[0].append(u"two"_s); }, 0, 0, 0,
        1);
    row(
        "a message that claims to be on its way",
        [](Evidence &e) { e.histories[{0, 1}][1].state = u"sending"_s; }, 0, 0, 0, 1);
    row(
        "nothing in what was before the drill",
        [](Evidence &e) {
            e.histories[{2, 0}].prepend({{}, u"o0"_s, u"b0"_s, u"none"_s, false, false});
            e.ignored.insert(u"o0"_s);
        },
        0, 0, 0, 0);
}

void TestJudge::finds()
{
    QFETCH(const Change, change);
    Evidence evidence = allWell();
    change(evidence);
    const Verdict verdict = judge(evidence);
    QTEST(verdict.lost, "lost");
    QTEST(verdict.duplicated, "duplicated");
    QTEST(verdict.reordered, "reordered");
    QTEST(verdict.stuck, "stuck");
    QCOMPARE(verdict.findings.size(),
             verdict.lost + verdict.duplicated + verdict.reordered + verdict.stuck);
}

/// Only what the one archive got in the last two seconds and the other never did: everything else
/// is ours.
void TestJudge::findsDevicesApart_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("apart");
    const auto row = [](const char *name, const Change &change, int apart) {
        QTest::newRow(name) << change << apart;
    };
    row("nothing when all is read", [](Evidence &) {}, 0);
    row("a device that has read less", [](Evidence &e) { e.chats[{1, 1}] = {u"a3"_s, 1}; }, 1);
    row("a badge that stays", [](Evidence &e) { e.chats[{0, 1}].unread = 2; }, 2);
    row(
        "a badge that stays everywhere",
        [](Evidence &e) { e.chats[{0, 1}].unread = e.chats[{1, 1}].unread = 2; }, 2);
    row("a wrong count", [](Evidence &e) { e.chats[{2, 0}] = {u"b1"_s, 2}; }, 1);
    row("the right count", [](Evidence &e) { e.chats[{2, 0}] = {u"b1"_s, 1}; }, 0);
    row("nothing read", [](Evidence &e) { e.chats[{2, 0}] = {QString(), 2}; }, 0);
}

void TestJudge::findsDevicesApart()
{
    QFETCH(const Change, change);
    Evidence evidence = allWell();
    const QList<Row> answers{{u"three"_s, u"o3"_s, u"a3"_s, u"none"_s, true, false},
                             {u"four"_s, u"o4"_s, u"a4"_s, u"none"_s, true, false}};
    evidence.ledger.append({{2, 0, u"three"_s, 0, false}, Outcome::Accepted, u"o3"_s});
    evidence.ledger.append({{2, 0, u"four"_s, 0, false}, Outcome::Accepted, u"o4"_s});
    evidence.histories[{0, 1}] += answers;
    evidence.histories[{1, 1}] += answers;
    evidence.histories[{2, 0}].append({u"three"_s, u"o3"_s, u"b3"_s, u"server"_s, true, true});
    evidence.histories[{2, 0}].append({u"four"_s, u"o4"_s, u"b4"_s, u"server"_s, true, true});
    evidence.archives[0] += {{u"a3"_s, u"o3"_s}, {u"a4"_s, u"o4"_s}};
    evidence.archives[1] += {{u"b3"_s, u"o3"_s}, {u"b4"_s, u"o4"_s}};
    evidence.chats = {{{0, 1}, {u"a4"_s, 0}}, {{1, 1}, {u"a4"_s, 0}}, {{2, 0}, {u"b2"_s, 0}}};
    change(evidence);
    const Verdict verdict = judge(evidence);
    QVERIFY2(verdict.lost + verdict.duplicated + verdict.reordered + verdict.stuck == 0,
             qPrintable(verdict.findings.join(u'\n')));
    QTEST(verdict.apart, "apart");
}

void TestJudge::tellsWhatTheServerLostApart()
{
    Evidence evidence = allWell();
    evidence.archives[0][1].archiveId = u"1795606903851231"_s;
    evidence.histories[{0, 1}][1].archiveId = u"1795606903851231"_s;
    evidence.archives[1].removeLast();
    evidence.histories[{2, 0}].removeLast();
    evidence.deaths = {1'795'606'903'860};
    const Verdict byServer = judge(evidence);
    QVERIFY2(byServer.good(), qPrintable(byServer.findings.join(u'\n')));
    QCOMPARE(byServer.wentDown.size(), 1);

    evidence.deaths = {1'795'606'906'000};
    QCOMPARE(judge(evidence).lost, 2);
    evidence.deaths = {1'795'606'903'000};
    QCOMPARE(judge(evidence).lost, 2);
    evidence.deaths = {1'795'606'903'860};
    evidence.archives[1].append({u"b2"_s, u"o2"_s});
    QCOMPARE(judge(evidence).lost, 1); // Bob's device could have fetched it

    // What the sender's archive lacks, the sender's program had to notice.
    evidence.archives[0].removeLast();
    QCOMPARE(judge(evidence).lost, 2);
    evidence.archives[1].removeLast();
    QCOMPARE(judge(evidence).lost, 3);
}

/// The recipient's archive had it when the sender's lost it: it comes there a second time.
void TestJudge::acceptsWhatWasSentAgain()
{
    Evidence evidence = allWell();
    evidence.archives[1][1].archiveId = u"1795606903851231"_s;
    evidence.histories[{2, 0}][1].archiveId = u"1795606903851231"_s;
    evidence.archives[1].append({u"b9"_s, u"o2"_s});
    QCOMPARE(judge(evidence).duplicated, 1);
    evidence.deaths = {1'795'606'903'860};
    const Verdict saved = judge(evidence);
    QVERIFY2(saved.good(), qPrintable(saved.findings.join(u'\n')));
    QCOMPARE(saved.wentDown.size(), 1);
    evidence.archives[1].append({u"b10"_s, u"o2"_s});
    QCOMPARE(judge(evidence).duplicated, 1);
}

void TestJudge::readsTimesFromArchiveIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("time");
    QTest::newRow("ejabberd") << u"1795606903851231"_s << 1'795'606'903'851LL;
    QTest::newRow("Prosody") << u"06b06c80-4e84-7818-b5ee-847ba48e5c65"_s << 1'795'606'532'907LL;
    QTest::newRow("another server") << u"x17"_s << 0LL;
    QTest::newRow("none") << QString() << 0LL;
}

void TestJudge::readsTimesFromArchiveIds()
{
    QFETCH(const QString, id);
    QTEST(archivedAtMs(id), "time");
}

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"
