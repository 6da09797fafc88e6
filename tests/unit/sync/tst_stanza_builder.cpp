// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/StanzaBuilder.h"
#include "core/sync/XmlText.h"
#include "tests/fakes/StanzaParser.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

class StanzaBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainSaysEverythingOnce();
    void encryptedCarriesBothElementsAsTheyAre();
    void omemo2AloneHidesItsRequests();
    void envelopeHasTheRequests();
    void answersAndStates();
    void forbiddenCharacters_data();
    void forbiddenCharacters();
};

namespace {

OutboxRow row()
{
    OutboxRow r;
    r.originId = u"id-1"_s;
    r.to = *BareJid::parse(u"bob@two.test");
    r.reference = u"their'<id>\""_s;
    return r;
}

Message text()
{
    Message m;
    m.body = u"5 < 6 & \"so\" on"_s;
    m.receiptRequested = true;
    m.markable = true;
    return m;
}

const QByteArray legacy =
    "<encrypted xmlns='eu.siacs.conversations.axolotl'><a b=\"&lt;\"/></encrypted>";
const QByteArray omemo2 = "<encrypted xmlns=\"urn:xmpp:omemo:2\"/>";

} // namespace

void StanzaBuilderTest::plainSaysEverythingOnce()
{
    const InboundStanza stanza = Test::parsedStanza(StanzaBuilder::plain(row(), text()));
    QCOMPARE(stanza.type, u"chat"_s);
    QCOMPARE(stanza.id, u"id-1"_s);
    QCOMPARE(stanza.originId, u"id-1"_s);
    QCOMPARE(stanza.to.toString(), u"bob@two.test"_s);
    QCOMPARE(stanza.body, text().body);
    QVERIFY(stanza.receiptRequested && stanza.markable);
    QVERIFY(stanza.encrypted.isEmpty() && stanza.emeNamespace.isEmpty());
}

void StanzaBuilderTest::encryptedCarriesBothElementsAsTheyAre()
{
    OmemoSealed sealed;
    sealed.legacy = legacy;
    sealed.omemo2 = omemo2;
    const QByteArray xml = StanzaBuilder::encrypted(row(), text(), sealed);
    QVERIFY(xml.contains(legacy) && xml.contains(omemo2));
    QVERIFY(!xml.contains("so"
                          "\" on"));
    const InboundStanza stanza = Test::parsedStanza(xml);
    QCOMPARE(stanza.encrypted.size(), 2);
    QCOMPARE(stanza.emeNamespace, u"eu.siacs.conversations.axolotl"_s);
    QCOMPARE(stanza.body, StanzaBuilder::fallbackBody());
    QVERIFY(stanza.receiptRequested && stanza.markable);
    QVERIFY(xml.contains("<store xmlns=\"urn:xmpp:hints\"/>"));
}

void StanzaBuilderTest::omemo2AloneHidesItsRequests()
{
    OmemoSealed sealed;
    sealed.omemo2 = omemo2;
    const InboundStanza stanza =
        Test::parsedStanza(StanzaBuilder::encrypted(row(), text(), sealed));
    QCOMPARE(stanza.encrypted.size(), 1);
    QCOMPARE(stanza.emeNamespace, u"urn:xmpp:omemo:2"_s);
    QVERIFY(!stanza.receiptRequested && !stanza.markable);
}

void StanzaBuilderTest::envelopeHasTheRequests()
{
    Message message = text();
    message.replyToId = u"a<b"_s;
    const OmemoPlaintext plaintext = StanzaBuilder::plaintext(row(), message);
    QCOMPARE(plaintext.body, message.body);
    QCOMPARE(plaintext.to, row().to);
    const InboundStanza inner =
        Test::parsedStanza("<message>" + plaintext.extensions + "</message>");
    QVERIFY(inner.receiptRequested && inner.markable);
    QCOMPARE(inner.replyToId, u"a<b"_s);
}

void StanzaBuilderTest::answersAndStates()
{
    const InboundStanza receipt = Test::parsedStanza(StanzaBuilder::receipt(row()));
    QCOMPARE(receipt.receivedId, row().reference);
    const InboundStanza marker = Test::parsedStanza(StanzaBuilder::marker(row()));
    QCOMPARE(marker.displayedId, row().reference);
    QVERIFY(!marker.hasBody && !receipt.hasBody);
    const QByteArray typing = StanzaBuilder::chatState(row().to, u"s"_s, ChatState::Composing);
    QCOMPARE(Test::parsedStanza(typing).chatState, ChatState::Composing);
    QVERIFY(typing.contains("<no-store"));
    QVERIFY(StanzaBuilder::chatState(row().to, u"s"_s, ChatState::None).isEmpty());
}

void StanzaBuilderTest::forbiddenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    const QString mark(QChar(0xFFFD));
    QTest::newRow("nothing wrong") << u"a\u00e4\U0001F600\t\n"_s << u"a\u00e4\U0001F600\t\n"_s;
    QTest::newRow("null") << QString(QChar(0)) << mark;
    QTest::newRow("escape") << u"\u001b[0m"_s << mark + u"[0m"_s;
    QTest::newRow("high at the end") << u"a"_s + QChar(0xD83D) << u"a"_s + mark;
    QTest::newRow("low alone") << QString(QChar(0xDE00)) << mark;
    QTest::newRow("two highs") << QString(QChar(0xD83D)) + u"\U0001F600"_s
                               << mark + u"\U0001F600"_s;
    QTest::newRow("non-characters") << QString(QChar(0xFFFE)) + QChar(0xFFFF) << mark + mark;
    QTest::newRow("line breaks") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
}

void StanzaBuilderTest::forbiddenCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const QString, safe);
    QCOMPARE(messageText(text), safe);
}

QTEST_GUILESS_MAIN(StanzaBuilderTest)
#include "tst_stanza_builder.moc"
