// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0401Invitations.h"
#include "tests/unit/xmpp/Wire.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Invitations that the own server makes.
class TestXep0401 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheServersCommand();
    void serversWithoutTheCommand();
    void strangeAnswers_data();
    void strangeAnswers();
};

namespace {

const auto commands = u"<query xmlns='http://jabber.org/protocol/disco#items' "
                      "node='http://jabber.org/protocol/commands'>"
                      "<item jid='home.test' node='other'/>"
                      "<item jid='home.test' node='urn:xmpp:invite#invite'/></query>"_s;

QString completed(const QString &uri, const QString &page = {},
                  const QString &status = u"completed"_s)
{
    return u"<command xmlns='http://jabber.org/protocol/commands' status='%1'>"
           "<x xmlns='jabber:x:data' type='result'>"
           "<field var='uri'><value>%2</value></field>"
           "<field var='landing-url'><value>%3</value></field>"
           "<field var='expire'><value>2026-12-24T10:00:00Z</value></field></x></command>"_s.arg(
               status, uri, page);
}

} // namespace

void TestXep0401::asksTheServersCommand()
{
    Wire wire;
    Xep0401Invitations invitations(wire.channel);
    std::optional<Result<InvitationLink>> made;
    invitations.make([&](const Result<InvitationLink> &link) { made = link; });
    QCOMPARE(wire.written.last().attribute(u"to"_s), u"home.test"_s);
    QVERIFY(wire.answer(commands, -1, u"home.test"_s));
    QCOMPARE(wire.written.last().firstChildElement().attribute(u"node"_s),
             u"urn:xmpp:invite#invite"_s);
    QVERIFY(wire.answer(
        completed(u"xmpp:me@home.test?roster;preauth=t1;ibr=y"_s, u"https://home.test/i/t1"_s), -1,
        u"home.test"_s));
    QVERIFY(made && made->ok());
    const InvitationLink link = made->value();
    QCOMPARE(link.link, u"xmpp:me@home.test?roster;preauth=t1;ibr=y"_s);
    QCOMPARE(link.page, QUrl(u"https://home.test/i/t1"_s));
    QVERIFY(link.givesAccount && link.oneUse);
    QCOMPARE(link.expiresMs,
             QDateTime(QDate(2026, 12, 24), QTime(10, 0), QTimeZone::UTC).toMSecsSinceEpoch());
}

void TestXep0401::serversWithoutTheCommand()
{
    for (const bool refuses : {false, true}) {
        Wire wire;
        Xep0401Invitations invitations(wire.channel);
        std::optional<Result<InvitationLink>> made;
        invitations.make([&](const Result<InvitationLink> &link) { made = link; });
        if (refuses) {
            QVERIFY(wire.answer(u"<error type='cancel'><service-unavailable "
                                "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"_s,
                                -1, u"home.test"_s, u"error"_s));
        } else {
            QVERIFY(wire.answer(u"<query xmlns='http://jabber.org/protocol/disco#items'/>"_s, -1,
                                u"home.test"_s));
        }
        QVERIFY(made && !made->ok());
        QCOMPARE(made->error().code, ErrorCode::Unsupported);
    }
}

void TestXep0401::strangeAnswers_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("somebody else") << completed(u"xmpp:mallory@evil.test?roster;preauth=t"_s);
    QTest::newRow("a room") << completed(u"xmpp:room@home.test?join"_s);
    QTest::newRow("no link") << completed(u"javascript:alert(1)"_s);
    QTest::newRow("not done") << completed(u"xmpp:me@home.test?roster"_s, {}, u"executing"_s);
    QTest::newRow("empty") << u"<command xmlns='http://jabber.org/protocol/commands'/>"_s;
    QTest::newRow("endless") << completed(u"xmpp:me@home.test?roster;preauth="_s
                                          + QString(10'000, u'x'));
}

void TestXep0401::strangeAnswers()
{
    QFETCH(const QString, payload);
    Wire wire;
    Xep0401Invitations invitations(wire.channel);
    std::optional<Result<InvitationLink>> made;
    invitations.make([&](const Result<InvitationLink> &link) { made = link; });
    QVERIFY(wire.answer(commands, -1, u"home.test"_s));
    QVERIFY(wire.answer(payload, -1, u"home.test"_s));
    QVERIFY(made && !made->ok());
    QCOMPARE(made->error().code, ErrorCode::Malformed);
}

QTEST_GUILESS_MAIN(TestXep0401)
#include "tst_xep0401invitations.moc"
