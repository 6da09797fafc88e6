// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/LinkWatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;
using Verdict = LinkWatch::Verdict;

class TestLinkWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAfterSilence();
    void anyAnswerIsLife();
    void anUnansweredQuestionMeansDead();
    void anUnacknowledgedStanzaMeansDead();
    void stanzasKeepTheirTimeAlthoughTheLinkWasIdle();
    void writingOnDoesNotHideADeadLink();
    void aSlowUploadIsNotDead();
    void aLargeStanzaHasMoreTime_data();
    void aLargeStanzaHasMoreTime();
    void afterSleepItAsksAtOnce();
    void aFrozenProcessGivesTheServerItsTimeAgain_data();
    void aFrozenProcessGivesTheServerItsTimeAgain();
};

void TestLinkWatch::asksAfterSilence()
{
    LinkWatch watch;
    watch.begin(1'000);
    QCOMPARE(watch.deadlineMs(), 46'000);
    QCOMPARE(watch.check(45'999), Verdict::Fine);
    QCOMPARE(watch.check(46'000), Verdict::Ask);
    QCOMPARE(watch.deadlineMs(), 61'000); // dead a minute after the last byte
    QCOMPARE(watch.check(47'000), Verdict::Fine);
}

void TestLinkWatch::anyAnswerIsLife()
{
    LinkWatch watch;
    watch.begin(0);
    QCOMPARE(watch.check(45'000), Verdict::Ask);
    watch.sawLife(59'000);
    QCOMPARE(watch.check(100'000), Verdict::Fine);
    QCOMPARE(watch.deadlineMs(), 104'000);
}

void TestLinkWatch::anUnansweredQuestionMeansDead()
{
    LinkWatch watch;
    watch.begin(0);
    QCOMPARE(watch.check(45'000), Verdict::Ask);
    QCOMPARE(watch.check(59'999), Verdict::Fine);
    QCOMPARE(watch.check(60'000), Verdict::Dead);
}

void TestLinkWatch::anUnacknowledgedStanzaMeansDead()
{
    LinkWatch watch;
    watch.begin(0);
    watch.submitted(5'000, 100);
    watch.submitted(6'000, 100);
    watch.acknowledged();
    QCOMPARE(watch.deadlineMs(), 20'000);
    QCOMPARE(watch.check(19'999), Verdict::Fine);
    QCOMPARE(watch.check(20'000), Verdict::Dead);
    watch.acknowledged();
    watch.acknowledged(); // one too many does no harm
    QCOMPARE(watch.deadlineMs(), 45'000);
}

void TestLinkWatch::stanzasKeepTheirTimeAlthoughTheLinkWasIdle()
{
    LinkWatch watch;
    watch.begin(0);
    watch.submitted(40'000, 100);
    QCOMPARE(watch.check(45'000), Verdict::Fine);
    QCOMPARE(watch.deadlineMs(), 55'000);
}

void TestLinkWatch::writingOnDoesNotHideADeadLink()
{
    // The system takes small stanzas for a dead link as well; they prove nothing.
    LinkWatch watch;
    watch.begin(0);
    qint64 now = 1'000;
    for (; now < 16'000; now += 3'000) {
        QCOMPARE(watch.check(now), Verdict::Fine);
        watch.submitted(now, 500);
    }
    QCOMPARE(watch.check(16'000), Verdict::Dead);
}

void TestLinkWatch::aSlowUploadIsNotDead()
{
    LinkWatch watch;
    watch.begin(0);
    watch.submitted(0, 100);
    for (qint64 now = 10'000; now < 120'000; now += 10'000) {
        watch.drained(now);
        QCOMPARE(watch.check(now + 9'000), Verdict::Fine);
    }
}

void TestLinkWatch::aLargeStanzaHasMoreTime_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("deadline");
    QTest::newRow("small") << qint64(8'192) << qint64(15'000);
    QTest::newRow("48 KiB") << qint64(49'152) << qint64(25'240);
    QTest::newRow("the largest") << qint64(262'144) << qint64(78'488);
}

void TestLinkWatch::aLargeStanzaHasMoreTime()
{
    QFETCH(qint64, bytes);
    QFETCH(qint64, deadline);
    LinkWatch watch;
    watch.begin(0);
    watch.submitted(0, bytes);
    QCOMPARE(watch.deadlineMs(), deadline);
    watch.submitted(0, 100); // a small one behind it changes nothing
    QCOMPARE(watch.deadlineMs(), deadline);
    watch.sawLife(1'000);
    QCOMPARE(watch.deadlineMs(), 16'000);
}

void TestLinkWatch::afterSleepItAsksAtOnce()
{
    LinkWatch watch;
    watch.begin(0);
    watch.doubt(10'000);
    QCOMPARE(watch.check(10'000), Verdict::Ask);
    watch.doubt(11'000); // asked already
    QCOMPARE(watch.check(11'000), Verdict::Fine);
    QCOMPARE(watch.check(25'000), Verdict::Dead);
}

void TestLinkWatch::aFrozenProcessGivesTheServerItsTimeAgain_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("idle") << u"idle"_s;
    QTest::newRow("a question was open") << u"asked"_s;
    QTest::newRow("a stanza waited") << u"waiting"_s;
}

void TestLinkWatch::aFrozenProcessGivesTheServerItsTimeAgain()
{
    QFETCH(QString, before);
    LinkWatch watch;
    watch.begin(0);
    if (before == u"asked") {
        QCOMPARE(watch.check(45'000), Verdict::Ask);
    } else if (before == u"waiting") {
        watch.submitted(44'000, 100);
    }
    // Ten minutes in which the answers could not be read either.
    const Verdict verdict = watch.check(645'000);
    QCOMPARE(verdict, before == u"idle" ? Verdict::Ask : Verdict::Fine);
    QCOMPARE(watch.check(659'999), Verdict::Fine);
    QCOMPARE(watch.check(660'000), Verdict::Dead);
}

QTEST_GUILESS_MAIN(TestLinkWatch)
#include "tst_linkwatch.moc"
