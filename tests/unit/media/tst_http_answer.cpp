// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/HttpAnswer.h"

#include <QTest>

using namespace Ninelives;

class TestHttpAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStatus_data();
    void readsTheStatus();
    void refusesWhatIsNoAnswer_data();
    void refusesWhatIsNoAnswer();
    void isBounded();
};

void TestHttpAnswer::readsTheStatus_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("usual") << QByteArray("HTTP/1.1 201 Created\r\nA: b\r\n\r\n") << 201;
    QTest::newRow("with a body") << QByteArray("HTTP/1.1 413 Big\r\n\r\n<html>\r\n\r\n") << 413;
    QTest::newRow("old") << QByteArray("HTTP/1.0 200 OK\r\n\r\n") << 200;
    QTest::newRow("no words") << QByteArray("HTTP/1.1 507\r\n\r\n") << 507;
    QTest::newRow("interim") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n"
                                           "HTTP/1.1 102 Processing\r\nA: b\r\n\r\n"
                                           "HTTP/1.1 403 Forbidden\r\n\r\n")
                             << 403;
}

void TestHttpAnswer::readsTheStatus()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    HttpAnswer whole;
    const Result<std::optional<int>> atOnce = whole.feed(answer);
    QVERIFY(atOnce && *atOnce);
    QCOMPARE(**atOnce, status);
    HttpAnswer pieces;
    std::optional<int> found;
    for (qsizetype at = 0; at < answer.size() && !found; ++at) {
        const Result<std::optional<int>> next = pieces.feed(answer.sliced(at, 1));
        QVERIFY(next);
        found = *next;
    }
    QCOMPARE(found, status);
}

void TestHttpAnswer::refusesWhatIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("mail") << QByteArray("220 mail.test ESMTP\r\n");
    QTest::newRow("TLS alert") << QByteArray("\x15\x03\x01");
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200\r\n\r\n");
    QTest::newRow("no status") << QByteArray("HTTP/1.1\r\n\r\n");
    QTest::newRow("letters") << QByteArray("HTTP/1.1 2x0 OK\r\n\r\n");
    QTest::newRow("negative") << QByteArray("HTTP/1.1 -20 OK\r\n\r\n");
    QTest::newRow("too small") << QByteArray("HTTP/1.1 099 OK\r\n\r\n");
    QTest::newRow("too large") << QByteArray("HTTP/1.1 999 OK\r\n\r\n");
    QTest::newRow("second one") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nno answer");
}

void TestHttpAnswer::refusesWhatIsNoAnswer()
{
    QFETCH(QByteArray, answer);
    HttpAnswer reader;
    const Result<std::optional<int>> result = reader.feed(answer);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Malformed);
}

void TestHttpAnswer::isBounded()
{
    HttpAnswer reader;
    Result<std::optional<int>> result = reader.feed("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 1'000 && result; ++i) {
        QVERIFY(!*result);
        result = reader.feed("X-Never-Ending: " + QByteArray(100, 'x') + "\r\n");
    }
    QVERIFY(!result);
    HttpAnswer atOnce;
    QVERIFY(!atOnce.feed("HTTP/1.1 200 OK\r\n" + QByteArray(10'000'000, 'x') + "\r\n\r\n"));
}

QTEST_GUILESS_MAIN(TestHttpAnswer)
#include "tst_http_answer.moc"
