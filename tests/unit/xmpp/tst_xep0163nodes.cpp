// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0163Nodes.h"
#include "tests/unit/xmpp/Wire.h"

using namespace Qt::StringLiterals;
using namespace Ninelives;

class TestXep0163Nodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConflictIsRepairedOnce();
    void otherErrorsAreNotRepaired();
    void events_data();
    void events();
    void emptiedNodes_data();
    void emptiedNodes();
    void fetchChecksTheNode();
};

void TestXep0163Nodes::aConflictIsRepairedOnce()
{
    Wire wire;
    Xep0163Nodes nodes(wire.channel);
    std::optional<Result<void>> answer;
    nodes.publish(u"n"_s, u"1"_s, "<e xmlns='urn:x'/>", {},
                  [&](const Result<void> &result) { answer = result; });
    QVERIFY(wire.refuse(u"conflict"_s));
    QVERIFY(!answer);
    const QDomElement configure = wire.written.constLast().firstChildElement();
    QCOMPARE(configure.namespaceURI(), u"http://jabber.org/protocol/pubsub#owner"_s);
    QVERIFY(wire.answer({}));
    QCOMPARE(wire.written.size(), 3);
    QCOMPARE(wire.written.constLast().firstChildElement().firstChildElement().tagName(),
             u"publish"_s);
    QVERIFY(wire.refuse(u"conflict"_s)); // still: no third try
    QVERIFY(answer && !answer->ok());
    QCOMPARE(answer->error().detail, u"conflict"_s);
    QCOMPARE(wire.written.size(), 3);
}

void TestXep0163Nodes::otherErrorsAreNotRepaired()
{
    Wire wire;
    Xep0163Nodes nodes(wire.channel);
    std::optional<Result<void>> answer;
    nodes.publish(u"n"_s, u"1"_s, "<e xmlns='urn:x'/>", {},
                  [&](const Result<void> &result) { answer = result; });
    QVERIFY(wire.refuse(u"forbidden"_s));
    QVERIFY(answer && !answer->ok());
    QCOMPARE(wire.written.size(), 1);
}

void TestXep0163Nodes::events_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("event");
    QTest::addColumn<bool>("told");
    const QString items = u"<items node='%1'>%2</items>"_s;
    const QString item = u"<item id='1'><e xmlns='urn:x'/></item>"_s;
    QTest::newRow("good") << u"from='bob@x.test'"_s << items.arg(u"n"_s, item) << true;
    QTest::newRow("own") << u"from='me@home.test'"_s << items.arg(u"n"_s, item) << true;
    QTest::newRow("from a device") << u"from='bob@x.test/1'"_s << items.arg(u"n"_s, item) << false;
    QTest::newRow("malformed sender") << u"from='@'"_s << items.arg(u"n"_s, item) << false;
    QTest::newRow("another node") << u"from='bob@x.test'"_s << items.arg(u"m"_s, item) << false;
    QTest::newRow("no items") << u"from='bob@x.test'"_s << items.arg(u"n"_s, QString()) << false;
    QTest::newRow("retracted") << u"from='bob@x.test'"_s
                               << items.arg(u"n"_s, u"<retract id='1'/>"_s) << true;
    QTest::newRow("retracted without an id")
        << u"from='bob@x.test'"_s << items.arg(u"n"_s, u"<retract/>"_s) << false;
    QTest::newRow("items and more")
        << u"from='bob@x.test'"_s << u"<purge node='n'/>"_s + items.arg(u"n"_s, item) << true;
    QTest::newRow("empty") << u"from='bob@x.test'"_s << QString() << false;
    QTest::newRow("bounced") << u"type='error' from='bob@x.test'"_s << items.arg(u"n"_s, item)
                             << false;
}

void TestXep0163Nodes::events()
{
    QFETCH(QString, attributes);
    QFETCH(QString, event);
    QFETCH(bool, told);
    Wire wire;
    Xep0163Nodes nodes(wire.channel);
    const QString xml = u"<message %1><event xmlns='http://jabber.org/protocol/pubsub#event'>%2"
                        "</event></message>"_s.arg(attributes, event);
    nodes.handleEvent(dom(xml)); // nobody listens: nothing happens
    int events = 0;
    nodes.setEventHandler(
        {u"n"_s}, [&](const BareJid &, const QString &node, const QList<PubSubItem> &items) {
            ++events;
            QCOMPARE(node, u"n"_s);
            QCOMPARE(items.constFirst().id, u"1"_s);
            const bool retracted = event.contains("<retract"_L1);
            QCOMPARE(items.constFirst().retracted, retracted);
            QCOMPARE(items.constFirst().payload.namespaceURI(), retracted ? QString() : u"urn:x"_s);
        });
    nodes.handleEvent(dom(xml));
    QCOMPARE(events, told ? 1 : 0);
    QCOMPARE(nodes.features(), QStringList{u"n+notify"_s});
}

void TestXep0163Nodes::emptiedNodes_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("owner");
    const QString bob = u"from='bob@x.test' type='headline'"_s;
    const QString purge = u"<purge node='n'/>"_s;
    QTest::newRow("purged") << bob << purge << u"bob@x.test"_s;
    QTest::newRow("deleted") << bob << u"<delete node='n'/>"_s << u"bob@x.test"_s;
    QTest::newRow("moved elsewhere")
        << bob << u"<delete node='n'><redirect uri='xmpp:eve@x.test?;node=n'/></delete>"_s
        << u"bob@x.test"_s;
    QTest::newRow("own") << u"from='me@home.test'"_s << purge << u"me@home.test"_s;
    QTest::newRow("own, without a sender") << QString() << purge << u"me@home.test"_s;
    QTest::newRow("another node") << bob << u"<purge node='m'/>"_s << QString();
    QTest::newRow("no node") << bob << u"<purge/>"_s << QString();
    QTest::newRow("of another namespace")
        << bob << u"<purge xmlns='urn:x' node='n'/>"_s << QString();
    QTest::newRow("set up anew") << bob << u"<configuration node='n'/>"_s << QString();
    QTest::newRow("from a device") << u"from='me@home.test/1'"_s << purge << QString();
    QTest::newRow("malformed sender") << u"from='@'"_s << purge << QString();
    QTest::newRow("bounced") << u"type='error' from='me@home.test'"_s << purge << QString();
}

void TestXep0163Nodes::emptiedNodes()
{
    QFETCH(QString, attributes);
    QFETCH(QString, event);
    QFETCH(QString, owner);
    Wire wire;
    Xep0163Nodes nodes(wire.channel);
    QStringList owners;
    nodes.setEventHandler(
        {u"n"_s}, [&](const BareJid &from, const QString &node, const QList<PubSubItem> &items) {
            owners.append(from.toString());
            QCOMPARE(node, u"n"_s);
            QCOMPARE(items.size(), 1);
            QVERIFY(items.constFirst().isWholeNode());
            QVERIFY(items.constFirst().payload.isNull());
        });
    const QString xml = u"<message %1><event xmlns='http://jabber.org/protocol/pubsub#event'>%2"
                        "</event></message>"_s.arg(attributes, event);
    nodes.handleEvent(dom(xml));
    QCOMPARE(owners, owner.isEmpty() ? QStringList() : QStringList{owner});
}

void TestXep0163Nodes::fetchChecksTheNode()
{
    Wire wire;
    Xep0163Nodes nodes(wire.channel);
    std::optional<Result<QList<PubSubItem>>> answer;
    const auto fetch = [&] {
        nodes.fetch(*BareJid::parse(u"bob@x.test"), u"n"_s, {},
                    [&](const Result<QList<PubSubItem>> &items) { answer = items; });
    };
    fetch();
    QVERIFY(wire.answer(u"<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='m'/>"
                        "</pubsub>"_s,
                        -1, u"bob@x.test"_s));
    QCOMPARE(answer->error().code, ErrorCode::Malformed);
    fetch();
    QVERIFY(wire.answer(u"<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='n'>"
                        "<item/><item id='2'>text</item></items></pubsub>"_s,
                        -1, u"bob@x.test"_s));
    QVERIFY(answer->ok());
    QCOMPARE((*answer)->size(), 2);
    QVERIFY((*answer)->at(1).payload.isNull());
}

QTEST_GUILESS_MAIN(TestXep0163Nodes)
#include "tst_xep0163nodes.moc"
