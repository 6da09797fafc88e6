// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/HostAddresses.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

using Answer = std::function<void(const QList<QHostAddress> &)>;

const QHostAddress four(u"192.0.2.1"_s);
const QHostAddress six(u"2001:db8::1"_s);

/// A name service under the test's control.
struct Names {
    QHash<QString, Answer> open;
    int asked = 0;
    std::optional<HostAddresses::Found> found;
    HostAddresses addresses{[this](const QString &host, QObject *, Answer done) {
        ++asked;
        open.insert(host, std::move(done));
    }};

    void find(const QStringList &hosts)
    {
        found.reset();
        addresses.find(hosts, [this](const HostAddresses::Found &all) { found = all; });
    }
    void answer(const QString &host, const QList<QHostAddress> &with) { open.take(host)(with); }
};

} // namespace

class TestHostAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsTakeTurns();
    void literalsAreNotAskedFor();
    void allAnswers();
    void nobodyIsFound();
    void oneSilentNameDoesNotHoldUpTheOthers();
    void theFirstAnswerAfterTheGraceIsEnough();
    void aDeadNameServiceDoesNotMatterLater();
    void aNewCallDropsTheOldOne();
    void theSystemKnowsLocalhost();
};

void TestHostAddresses::kindsTakeTurns()
{
    const QList<QHostAddress> all{six, QHostAddress(u"2001:db8::2"_s), four,
                                  QHostAddress(u"2001:db8::3"_s)};
    QCOMPARE(HostAddresses::alternating(all), (QList{all[0], all[2], all[1], all[3]}));
    QCOMPARE(HostAddresses::alternating({four}), QList{four});
    QCOMPARE(HostAddresses::alternating({}), QList<QHostAddress>());
}

void TestHostAddresses::literalsAreNotAskedFor()
{
    Names names;
    names.find({u"192.0.2.1"_s, u"2001:db8::1"_s});
    QVERIFY(!names.found); // never from within the call
    QTRY_VERIFY(names.found);
    QCOMPARE(names.asked, 0);
    QCOMPARE(names.found->value(u"192.0.2.1"_s), QList{four});
    QCOMPARE(names.found->value(u"2001:db8::1"_s), QList{six});
}

void TestHostAddresses::allAnswers()
{
    Names names;
    names.find({u"a.test"_s, u"b.test"_s});
    names.answer(u"a.test"_s, {six, four});
    QCoreApplication::processEvents();
    QVERIFY(!names.found);
    names.answer(u"b.test"_s, {});
    QTRY_VERIFY(names.found);
    QCOMPARE(names.found->value(u"a.test"_s), (QList{six, four}));
    QVERIFY(!names.found->contains(u"b.test"_s));
}

void TestHostAddresses::nobodyIsFound()
{
    Names names;
    names.find({u"a.test"_s});
    names.answer(u"a.test"_s, {});
    QTRY_VERIFY(names.found);
    QVERIFY(names.found->isEmpty());
}

void TestHostAddresses::oneSilentNameDoesNotHoldUpTheOthers()
{
    Names names;
    QElapsedTimer timer;
    timer.start();
    names.find({u"silent.test"_s, u"b.test"_s});
    names.answer(u"b.test"_s, {four});
    QTRY_VERIFY(names.found);
    QVERIFY(timer.elapsed() >= HostAddresses::graceMs - 50 && timer.elapsed() < 4'000);
    QCOMPARE(names.found->keys(), QStringList{u"b.test"_s});
    names.answer(u"silent.test"_s, {six}); // too late, and harmless
}

void TestHostAddresses::theFirstAnswerAfterTheGraceIsEnough()
{
    Names names;
    names.find({u"a.test"_s, u"b.test"_s});
    QTest::qWait(HostAddresses::graceMs + 100); // the absence of an event has no event
    QVERIFY(!names.found);
    names.answer(u"a.test"_s, {four});
    QTRY_VERIFY(names.found);
}

void TestHostAddresses::aDeadNameServiceDoesNotMatterLater()
{
    Names names;
    names.find({u"a.test"_s});
    names.answer(u"a.test"_s, {four});
    QTRY_VERIFY(names.found);
    names.find({u"a.test"_s});
    names.answer(u"a.test"_s, {}); // refused
    QTRY_VERIFY(names.found);
    QCOMPARE(names.found->value(u"a.test"_s), QList{four});
    names.find({u"a.test"_s});
    QTRY_VERIFY(names.found); // silent
    QCOMPARE(names.found->value(u"a.test"_s), QList{four});
    names.find({u"a.test"_s});
    names.answer(u"a.test"_s, {six}); // moved
    QTRY_VERIFY(names.found);
    QCOMPARE(names.found->value(u"a.test"_s), QList{six});
}

void TestHostAddresses::aNewCallDropsTheOldOne()
{
    Names names;
    names.find({u"a.test"_s});
    const Answer old = names.open.take(u"a.test"_s);
    names.find({u"b.test"_s});
    old({four});
    QVERIFY(!names.found);
    names.answer(u"b.test"_s, {six});
    QTRY_VERIFY(names.found);
    QCOMPARE(names.found->keys(), QStringList{u"b.test"_s});
    names.find({u"a.test"_s});
    names.addresses.cancel();
    names.answer(u"a.test"_s, {four});
    QCoreApplication::processEvents();
    QVERIFY(!names.found);
}

void TestHostAddresses::theSystemKnowsLocalhost()
{
    HostAddresses addresses({});
    std::optional<HostAddresses::Found> found;
    addresses.find({u"localhost"_s}, [&](const HostAddresses::Found &all) { found = all; });
    QTRY_VERIFY(found);
    QVERIFY(found->value(u"localhost"_s).constFirst().isLoopback());
}

QTEST_GUILESS_MAIN(TestHostAddresses)
#include "tst_hostaddresses.moc"
