// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/LinkWatch.h"

#include <QTest>

using namespace Ninelives;
using Verdict = LinkWatch::Verdict;

class TestLinkWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAfterAMinuteOfSilence();
    void anyAnswerIsLife();
    void anUnansweredQuestionMeansDead();
    void anUnacknowledgedStanzaMeansDead();
    void stanzasKeepTheirTimeAlthoughTheLinkWasIdle();
    void aSlowUploadIsNotDead();
    void afterSleepItAsksAtOnce();
};

void TestLinkWatch::asksAfterAMinuteOfSilence()
{
    LinkWatch watch;
    watch.begin(1'000);
    QCOMPARE(watch.deadlineMs(), 61'000);
    QCOMPARE(watch.check(60'999), Verdict::Fine);
    QCOMPARE(watch.check(61'000), Verdict::Ask);
    QCOMPARE(watch.deadlineMs(), 76'000);
    QCOMPARE(watch.check(62'000), Verdict::Fine);
}

void TestLinkWatch::anyAnswerIsLife()
{
    LinkWatch watch;
    watch.begin(0);
    QCOMPARE(watch.check(60'000), Verdict::Ask);
    watch.sawLife(74'000);
    QCOMPARE(watch.check(100'000), Verdict::Fine);
    QCOMPARE(watch.deadlineMs(), 134'000);
}

void TestLinkWatch::anUnansweredQuestionMeansDead()
{
    LinkWatch watch;
    watch.begin(0);
    QCOMPARE(watch.check(60'000), Verdict::Ask);
    QCOMPARE(watch.check(74'999), Verdict::Fine);
    QCOMPARE(watch.check(75'000), Verdict::Dead);
}

void TestLinkWatch::anUnacknowledgedStanzaMeansDead()
{
    LinkWatch watch;
    watch.begin(0);
    watch.submitted(5'000);
    watch.submitted(6'000);
    watch.acknowledged();
    QCOMPARE(watch.deadlineMs(), 20'000);
    QCOMPARE(watch.check(19'999), Verdict::Fine);
    QCOMPARE(watch.check(20'000), Verdict::Dead);
    watch.acknowledged();
    watch.acknowledged(); // one too many does no harm
    QCOMPARE(watch.deadlineMs(), 60'000);
}

void TestLinkWatch::stanzasKeepTheirTimeAlthoughTheLinkWasIdle()
{
    LinkWatch watch;
    watch.begin(0);
    watch.submitted(55'000);
    QCOMPARE(watch.check(60'000), Verdict::Fine);
    QCOMPARE(watch.deadlineMs(), 70'000);
}

void TestLinkWatch::aSlowUploadIsNotDead()
{
    LinkWatch watch;
    watch.begin(0);
    watch.submitted(0);
    for (qint64 now = 10'000; now < 120'000; now += 10'000) {
        watch.wroteBytes(now);
        QCOMPARE(watch.check(now + 9'000), Verdict::Fine);
    }
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

QTEST_GUILESS_MAIN(TestLinkWatch)
#include "tst_linkwatch.moc"
