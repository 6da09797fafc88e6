// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/OutageNotices.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

class TestOutageNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsANotice()
    {
        const auto read = OutageNotices::parse(
            "{\"planned\": true, \"beginning\": \"2026-01-12T01:01:01Z\","
            "\"expected_end\": \"2026-01-12T05:00:00Z\", \"colour\": \"red\", \"message\":"
            "{\"default\": \"Wartung\", \"en\": \"Maintenance\", \"pt-BR\": \"Manutencao\"}}",
            7);
        QVERIFY(read && *read);
        const OutageNotice notice = **read;
        QVERIFY(notice.planned);
        QCOMPARE(notice.beginsMs,
                 QDateTime::fromString(u"2026-01-12T01:01:01Z"_s, Qt::ISODate).toMSecsSinceEpoch());
        QCOMPARE(notice.endsMs - notice.beginsMs, (3 * 3600 + 58 * 60 + 59) * 1000);
        QCOMPARE(notice.fetchedMs, 7);
        QCOMPARE(notice.wordsFor({u"en-GB"_s, u"de"_s}), u"Maintenance"_s);
        QCOMPARE(notice.wordsFor({u"pt_BR"_s}), u"Manutencao"_s);
        QCOMPARE(notice.wordsFor({u"pt"_s}), u"Wartung"_s);
        QCOMPARE(notice.wordsFor({}), u"Wartung"_s);
        QVERIFY(notice.isAhead(notice.beginsMs - 1));
        QVERIFY(!notice.isAhead(notice.beginsMs));
    }

    void anEmptyObjectSaysAllIsWell()
    {
        const auto read = OutageNotices::parse("{}", 0);
        QVERIFY(read);
        QVERIFY(!read->has_value());
    }

    void hostileOnesAreRefusedOrCleaned_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("page") << QByteArray("<html>no</html>");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("no time") << QByteArray("{\"message\":{\"default\":\"x\"}}");
        QTest::newRow("odd time") << QByteArray("{\"beginning\":\"soon\"}");
        QTest::newRow("number as time") << QByteArray("{\"beginning\":5}");
        QTest::newRow("odd end") << QByteArray(
            "{\"beginning\":\"2026-01-12T01:01:01Z\",\"expected_end\":\"late\"}");
        QTest::newRow("too large") << QByteArray(OutageNotices::maxBytes + 1, ' ') + "{}";
    }

    void hostileOnesAreRefusedOrCleaned()
    {
        QFETCH(QByteArray, json);
        const auto read = OutageNotices::parse(json, 0);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }

    void wordsAreOneLineOfPlainText()
    {
        const QJsonObject words{{u"default"_s, u"a\n\tb\u202eevil\u0001 c"_s},
                                {u"x"_s, QJsonArray{u"no"_s}},
                                {u"LONG"_s, QString(50'000, u'w')}};
        const QJsonObject notice{{u"beginning"_s, u"2026-01-12T01:01:01Z"_s},
                                 {u"message"_s, words}};
        const QByteArray json = QJsonDocument(notice).toJson();
        const auto read = OutageNotices::parse(json, 0);
        QVERIFY(read && *read);
        QCOMPARE((*read)->wordsFor({}), u"a b evil c"_s);
        QCOMPARE((*read)->wordsFor({u"long"_s}).size(), OutageNotices::maxWords);
        QCOMPARE((*read)->words.size(), 2);
        QCOMPARE((*read)->endsMs, 0);
    }
};

QTEST_GUILESS_MAIN(TestOutageNotices)
#include "tst_outagenotices.moc"
