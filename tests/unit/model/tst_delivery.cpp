// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Delivery.h"
#include "core/model/Device.h"

#include <QTest>

using namespace Ninelives;

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheNews_data();
    void followsTheNews();
    void neverTakesBackAConfirmation();
    void endsTheSameWhateverOrderConfirmationsArriveIn();
    void showsFingerprintsInGroupsOfEight();
};

void TestDelivery::followsTheNews_data()
{
    QTest::addColumn<Delivery>("current");
    QTest::addColumn<Delivery>("news");
    QTest::addColumn<Delivery>("expected");
    using enum Delivery;
    QTest::newRow("handed over") << Queued << Sending << Sending;
    QTest::newRow("cut") << Sending << Uncertain << Uncertain;
    QTest::newRow("archive does not have it") << Uncertain << Queued << Queued;
    QTest::newRow("ack") << Sending << OnServer << OnServer;
    QTest::newRow("receipt overtakes ack") << Sending << Delivered << Delivered;
    QTest::newRow("late ack") << Delivered << OnServer << Delivered;
    QTest::newRow("late cut") << OnServer << Uncertain << OnServer;
    QTest::newRow("read") << Delivered << Read << Read;
    QTest::newRow("receipt after read") << Read << Delivered << Read;
    QTest::newRow("given up") << Sending << Failed << Failed;
    QTest::newRow("bounced after the ack") << OnServer << Failed << Failed;
    QTest::newRow("bounced by one device, read on another") << Read << Failed << Read;
    QTest::newRow("retry") << Failed << Queued << Queued;
    QTest::newRow("late ack of a failure") << Failed << OnServer << OnServer;
    QTest::newRow("foreign message") << None << Read << None;
}

void TestDelivery::followsTheNews()
{
    QFETCH(Delivery, current);
    QFETCH(Delivery, news);
    QTEST(advanced(current, news), "expected");
}

void TestDelivery::neverTakesBackAConfirmation()
{
    for (int from = int(Delivery::OnServer); from <= int(Delivery::Read); ++from) {
        for (int news = int(Delivery::None); news <= int(Delivery::Read); ++news) {
            QVERIFY(advanced(Delivery(from), Delivery(news)) >= Delivery(from));
        }
    }
}

void TestDelivery::endsTheSameWhateverOrderConfirmationsArriveIn()
{
    QList<Delivery> news{Delivery::OnServer, Delivery::Delivered, Delivery::Read};
    std::sort(news.begin(), news.end());
    do {
        Delivery state = Delivery::Sending;
        for (const Delivery item : news) {
            state = advanced(state, item);
        }
        QCOMPARE(state, Delivery::Read);
    } while (std::next_permutation(news.begin(), news.end()));
}

void TestDelivery::showsFingerprintsInGroupsOfEight()
{
    QByteArray key(32, '\0');
    key[0] = char(0xab);
    const QString text = fingerprint(key);
    QCOMPARE(text.size(), 64 + 7);
    QVERIFY(text.startsWith(QStringLiteral("ab000000 ")));
    QVERIFY(fingerprint({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
