// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/xep/Xep0054Cards.h"
#include "tests/unit/xmpp/Wire.h"

using namespace Qt::StringLiterals;
using namespace Ninelives;

/// vCards: pictures in them, their hashes in presence, and the own one.
class TestXep0054Cards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picture_data();
    void picture();
    void onlyTheAskedCount();
    void presences_data();
    void presences();
    void theOwnCardKeepsItsRest();
    void aCardThatCannotBeReadIsLeftAlone();
    void serverMakesCards_data();
    void serverMakesCards();
    void announced();
};

namespace {

const BareJid bob = *BareJid::parse(u"bob@two.test");
const QString hash = u"da39a3ee5e6b4b0d3255bfef95601890afd80709"_s;

QByteArray noContent()
{
    return "<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='n' ver='v'/>";
}

} // namespace

void TestXep0054Cards::picture_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<ErrorCode>("failure");
    const QString card = u"<vCard xmlns='vcard-temp'>%1</vCard>"_s;
    QTest::newRow("good") << card.arg(u"<FN>Bob</FN><PHOTO><TYPE>image/png</TYPE><BINVAL>\n aGVs\n"
                                      "bG8=</BINVAL></PHOTO>"_s)
                          << QByteArray("hello") << ErrorCode::Internal;
    QTest::newRow("no card") << QString() << QByteArray() << ErrorCode::NotFound;
    QTest::newRow("no photo") << card.arg(u"<FN>Bob</FN>"_s) << QByteArray() << ErrorCode::NotFound;
    QTest::newRow("empty") << card.arg(u"<PHOTO><BINVAL/></PHOTO>"_s) << QByteArray()
                           << ErrorCode::NotFound;
    QTest::newRow("an address instead")
        << card.arg(u"<PHOTO><EXTVAL>https://x.test/me.png</EXTVAL></PHOTO>"_s) << QByteArray()
        << ErrorCode::NotFound;
    QTest::newRow("no base64") << card.arg(u"<PHOTO><BINVAL>!!!</BINVAL></PHOTO>"_s) << QByteArray()
                               << ErrorCode::Malformed;
    QTest::newRow("huge") << card.arg(
        u"<PHOTO><BINVAL>%1</BINVAL></PHOTO>"_s.arg(QString(1024 * 1024 + 4, u'A')))
                          << QByteArray() << ErrorCode::TooLarge;
    QTest::newRow("another namespace")
        << u"<vCard xmlns='urn:x'><PHOTO><BINVAL>aGVsbG8=</BINVAL></PHOTO></vCard>"_s
        << QByteArray() << ErrorCode::NotFound;
}

void TestXep0054Cards::picture()
{
    QFETCH(const QString, answer);
    QFETCH(const QByteArray, image);
    QFETCH(const ErrorCode, failure);
    Wire wire;
    Xep0054Cards cards(wire.channel, noContent);
    std::optional<Result<QByteArray>> got;
    cards.picture(bob, [&](const Result<QByteArray> &result) { got = result; });
    QCOMPARE(wire.written.constLast().attribute(u"to"_s), bob.toString());
    QVERIFY(wire.answer(answer, -1, bob.toString()));
    QVERIFY(got);
    if (image.isEmpty()) {
        QVERIFY(!*got);
        QCOMPARE(got->error().code, failure);
    } else {
        QVERIFY(*got);
        QCOMPARE(**got, image);
    }
}

void TestXep0054Cards::onlyTheAskedCount()
{
    Wire wire;
    Xep0054Cards cards(wire.channel, noContent);
    bool answered = false;
    cards.picture(bob, [&](const Result<QByteArray> &) { answered = true; });
    QVERIFY(!wire.answer(u"<vCard xmlns='vcard-temp'/>"_s, -1, u"eve@three.test"_s));
    QVERIFY(!answered);
}

void TestXep0054Cards::presences_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("told"); ///< "-": nothing is
    const QString update = u"<x xmlns='vcard-temp:x:update'>%1</x>"_s;
    const QString from = u"from='bob@two.test/phone'"_s;
    const QString good = update.arg(u"<photo>%1</photo>"_s.arg(hash));
    QTest::newRow("good") << from << good << hash;
    QTest::newRow("upper case") << from << update.arg(u"<photo> %1 </photo>"_s.arg(hash.toUpper()))
                                << hash;
    QTest::newRow("none any more") << from << update.arg(u"<photo/>"_s) << QString();
    QTest::newRow("not ready") << from << update.arg(QString()) << u"-"_s;
    QTest::newRow("says nothing") << from << QString() << u"-"_s;
    QTest::newRow("no hash") << from << update.arg(u"<photo>../../etc</photo>"_s) << u"-"_s;
    QTest::newRow("leaving") << from + u" type='unavailable'"_s << good << u"-"_s;
    QTest::newRow("an error") << from + u" type='error'"_s << good << u"-"_s;
    QTest::newRow("nobody") << QString() << good << u"-"_s;
}

void TestXep0054Cards::presences()
{
    QFETCH(const QString, attributes);
    QFETCH(const QString, content);
    QFETCH(const QString, told);
    Wire wire;
    Xep0054Cards cards(wire.channel, noContent);
    QString got = u"-"_s;
    cards.setHandler([&](const BareJid &person, const QString &what) {
        QCOMPARE(person, bob);
        got = what;
    });
    cards.handlePresence(dom(u"<presence %1>%2</presence>"_s.arg(attributes, content)));
    QCOMPARE(got, told);
}

void TestXep0054Cards::theOwnCardKeepsItsRest()
{
    Wire wire;
    Xep0054Cards cards(wire.channel, noContent);
    std::optional<Result<void>> done;
    cards.setOwnPicture("hello", u"image/png"_s,
                        [&](const Result<void> &result) { done = result; });
    QVERIFY(wire.answer(u"<vCard xmlns='vcard-temp'><FN>Me &amp; you</FN><PHOTO><BINVAL>eA=="
                        "</BINVAL></PHOTO><N><FAMILY>Lind</FAMILY></N></vCard>"_s));
    QCOMPARE(wire.written.size(), 2);
    const QDomElement card = wire.written.constLast().firstChildElement();
    QCOMPARE(card.tagName(), u"vCard"_s);
    QCOMPARE(card.namespaceURI(), u"vcard-temp"_s);
    QCOMPARE(card.firstChildElement(u"FN"_s).text(), u"Me & you"_s);
    QCOMPARE(card.firstChildElement(u"FN"_s).namespaceURI(), u"vcard-temp"_s);
    QCOMPARE(card.firstChildElement(u"N"_s).firstChildElement(u"FAMILY"_s).text(), u"Lind"_s);
    QCOMPARE(card.elementsByTagName(u"PHOTO"_s).size(), 1);
    QCOMPARE(card.firstChildElement(u"PHOTO"_s).firstChildElement(u"BINVAL"_s).text(),
             u"aGVsbG8="_s);
    QVERIFY(wire.answer({}));
    QVERIFY(done && done->ok());

    cards.setOwnPicture({}, {}, [](const Result<void> &) {});
    QVERIFY(wire.refuse(u"item-not-found"_s));
    QVERIFY(wire.written.constLast().firstChildElement().firstChildElement().isNull());
}

void TestXep0054Cards::aCardThatCannotBeReadIsLeftAlone()
{
    Wire wire;
    Xep0054Cards cards(wire.channel, noContent);
    std::optional<Result<void>> done;
    cards.setOwnPicture("hello", u"image/png"_s,
                        [&](const Result<void> &result) { done = result; });
    QVERIFY(wire.refuse(u"internal-server-error"_s));
    QCOMPARE(wire.written.size(), 1);
    QVERIFY(done && !done->ok());
}

void TestXep0054Cards::serverMakesCards_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<bool>("makes");
    QTest::newRow("yes") << u"urn:xmpp:pep-vcard-conversion:0"_s << true;
    QTest::newRow("no") << u"vcard-temp"_s << false;
}

void TestXep0054Cards::serverMakesCards()
{
    QFETCH(const QString, feature);
    QFETCH(const bool, makes);
    Wire wire;
    Xep0054Cards cards(wire.channel, noContent);
    std::optional<Result<bool>> got;
    cards.makesCards([&](const Result<bool> &result) { got = result; });
    QVERIFY(wire.answer(u"<query xmlns='http://jabber.org/protocol/disco#info'><feature "
                        "var='%1'/></query>"_s.arg(feature)));
    QVERIFY(got && got->ok());
    QCOMPARE(**got, makes);
}

void TestXep0054Cards::announced()
{
    Wire wire;
    Xep0054Cards cards(wire.channel, noContent);
    cards.announce(hash);
    const QDomElement presence = wire.written.constLast();
    QCOMPARE(presence.tagName(), u"presence"_s);
    QVERIFY(!presence.hasAttribute(u"to"_s));
    QCOMPARE(presence.firstChildElement(u"x"_s).namespaceURI(), u"vcard-temp:x:update"_s);
    QCOMPARE(presence.firstChildElement(u"x"_s).firstChildElement(u"photo"_s).text(), hash);
    QCOMPARE(presence.firstChildElement(u"c"_s).attribute(u"ver"_s), u"v"_s);
}

QTEST_GUILESS_MAIN(TestXep0054Cards)
#include "tst_xep0054cards.moc"
