// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/xmpp/Wire.h"

using namespace Qt::StringLiterals;
using namespace Ninelives;

class TestIqChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersCountOnlyFromWhomWasAsked_data();
    void answersCountOnlyFromWhomWasAsked();
    void errorsAreMapped_data();
    void errorsAreMapped();
    void aClosedStreamAnswersEverythingOnce();
    void withoutAStreamTheAnswerComesLater();
    void silenceTimesOut();
    void questionsAreWellFormed();
};

void TestIqChannel::answersCountOnlyFromWhomWasAsked_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("own, unsaid") << QString() << QString() << true;
    QTest::newRow("own, said") << QString() << u"me@home.test"_s << true;
    QTest::newRow("own, other case") << QString() << u"Me@HOME.test"_s << true;
    QTest::newRow("own, a stranger") << QString() << u"evil@x.test"_s << false;
    QTest::newRow("own, malformed") << QString() << u"@@"_s << false;
    QTest::newRow("server") << u"home.test"_s << u"home.test"_s << true;
    QTest::newRow("server, unsaid") << u"home.test"_s << QString() << true;
    QTest::newRow("person") << u"bob@x.test"_s << u"bob@x.test"_s << true;
    QTest::newRow("person's device") << u"bob@x.test"_s << u"bob@x.test/1"_s << false;
    QTest::newRow("person, unsaid") << u"bob@x.test"_s << QString() << false;
    QTest::newRow("person, ourselves") << u"bob@x.test"_s << u"me@home.test"_s << false;
    QTest::newRow("person, a stranger") << u"bob@x.test"_s << u"evil@x.test"_s << false;
    QTest::newRow("device") << u"bob@x.test/1"_s << u"bob@x.test/1"_s << true;
    QTest::newRow("another device") << u"bob@x.test/1"_s << u"bob@x.test/2"_s << false;
}

void TestIqChannel::answersCountOnlyFromWhomWasAsked()
{
    QFETCH(QString, to);
    QFETCH(QString, from);
    QFETCH(bool, accepted);
    Wire wire;
    int answers = 0;
    wire.channel.get(to, "<q xmlns='urn:x'/>", [&](const Result<QDomElement> &iq) {
        QVERIFY(iq.ok());
        ++answers;
    });
    QCOMPARE(wire.answer(QString(), -1, from), accepted);
    QCOMPARE(answers, accepted ? 1 : 0);
    QVERIFY(!accepted || !wire.answer(QString(), -1, from)); // only once
    QVERIFY(!wire.channel.handle(dom(u"<iq type='result' id='unknown'/>"_s)));
}

void TestIqChannel::errorsAreMapped_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const QString ns = u" xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"_s;
    QTest::newRow("missing") << u"<error><item-not-found"_s + ns + u"</error>"_s
                             << ErrorCode::NotFound << u"item-not-found"_s;
    QTest::newRow("refused") << u"<error><forbidden"_s + ns + u"</error>"_s
                             << ErrorCode::RemoteRefused << u"forbidden"_s;
    QTest::newRow("two") << u"<error><conflict"_s + ns + u"<x xmlns='urn:y'/></error>"_s
                         << ErrorCode::RemoteRefused << u"conflict"_s;
    QTest::newRow("empty") << u"<error/>"_s << ErrorCode::RemoteRefused << u"undefined-condition"_s;
    QTest::newRow("none") << QString() << ErrorCode::RemoteRefused << u"undefined-condition"_s;
}

void TestIqChannel::errorsAreMapped()
{
    QFETCH(QString, payload);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    Wire wire;
    std::optional<Error> error;
    wire.channel.set({}, "<q xmlns='urn:x'/>",
                     [&](const Result<QDomElement> &iq) { error = iq.error(); });
    QVERIFY(wire.answer(payload, -1, {}, u"error"_s));
    QVERIFY(error);
    QCOMPARE(error->code, code);
    QCOMPARE(error->detail, detail);
}

void TestIqChannel::aClosedStreamAnswersEverythingOnce()
{
    Wire wire;
    QList<ErrorCode> codes;
    for (int i = 0; i < 3; ++i) {
        wire.channel.get({}, "<q xmlns='urn:x'/>",
                         [&](const Result<QDomElement> &iq) { codes.append(iq.error().code); });
    }
    wire.channel.close();
    wire.channel.close();
    QVERIFY(codes.isEmpty());
    QTRY_COMPARE(codes.size(), 3);
    QCOMPARE(codes, QList<ErrorCode>(3, ErrorCode::NotConnected));
    QVERIFY(!wire.answer({}, 0));
}

void TestIqChannel::withoutAStreamTheAnswerComesLater()
{
    std::optional<ErrorCode> code;
    auto channel = std::make_unique<IqChannel>(*BareJid::parse(u"me@home.test"));
    const auto ask = [&] {
        channel->get({}, "<q xmlns='urn:x'/>",
                     [&](const Result<QDomElement> &iq) { code = iq.error().code; });
    };
    ask();
    QVERIFY(!code);
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::NotConnected);
    // A stream that takes nothing is none.
    code.reset();
    channel->open([](const QByteArray &) { return false; });
    ask();
    QVERIFY(!code);
    QTRY_VERIFY(code);
    // Nobody is answered by an object that is gone.
    code.reset();
    ask();
    channel.reset();
    QCoreApplication::processEvents();
    QVERIFY(!code);
}

void TestIqChannel::silenceTimesOut()
{
    Wire wire;
    std::optional<ErrorCode> code;
    wire.channel.get(
        {}, "<q xmlns='urn:x'/>", [&](const Result<QDomElement> &iq) { code = iq.error().code; },
        20);
    QTRY_VERIFY(code);
    QCOMPARE(*code, ErrorCode::Timeout);
    QVERIFY(!wire.answer({}));
}

void TestIqChannel::questionsAreWellFormed()
{
    Wire wire;
    wire.channel.set(u"a'<&\"@x.test"_s, "<q xmlns='urn:x'/>", [](const auto &) {});
    const QDomElement iq = wire.written.constFirst();
    QCOMPARE(iq.tagName(), u"iq"_s);
    QCOMPARE(iq.namespaceURI(), u"jabber:client"_s);
    QCOMPARE(iq.attribute(u"type"_s), u"set"_s);
    QCOMPARE(iq.attribute(u"to"_s), u"a'<&\"@x.test"_s);
    QVERIFY(!iq.attribute(u"id"_s).isEmpty());
    QCOMPARE(iq.firstChildElement().namespaceURI(), u"urn:x"_s);
    wire.channel.refuse(dom(u"<iq type='get' id='7' from='z@x.test'/>"_s), "cancel"_L1,
                        "service-unavailable"_L1);
    QCOMPARE(wire.written.constLast().attribute(u"to"_s), u"z@x.test"_s);
    QCOMPARE(wire.written.constLast().firstChildElement().firstChildElement().namespaceURI(),
             u"urn:ietf:params:xml:ns:xmpp-stanzas"_s);
}

QTEST_GUILESS_MAIN(TestIqChannel)
#include "tst_iqchannel.moc"
