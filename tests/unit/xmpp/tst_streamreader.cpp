// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/StreamReader.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

const QByteArray header = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' "
                          "xmlns:stream='http://etherx.jabber.org/streams' id='7' from='x.test' "
                          "version='1.0' xml:lang='en'>";

struct Heard {
    QList<QDomElement> streams;
    QList<QDomElement> elements;
    int closed = 0;
    QStringList failures;

    StreamReader::Handlers handlers()
    {
        return {.opened = [this](const QDomElement &e) { streams.append(e); },
                .element = [this](const QDomElement &e) { elements.append(e); },
                .closed = [this] { ++closed; },
                .failed = [this](const QString &why) { failures.append(why); }};
    }
};

} // namespace

class TestStreamReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsComeHoweverTheBytesAreCut_data();
    void elementsComeHoweverTheBytesAreCut();
    void elementsHaveTheirDocument();
    void prefixesAreResolved();
    void aCompleteElementDoesNotWaitForTheNext();
    void resetBeginsANewDocumentEvenFromAHandler();
    void deepNestingIsCutOff();
    void hugeElementsEndTheStream();
    void brokenXmlEndsTheStream_data();
    void brokenXmlEndsTheStream();
    void theEndOfTheStreamIsTold();
};

void TestStreamReader::elementsComeHoweverTheBytesAreCut_data()
{
    QTest::addColumn<int>("chunk");
    for (const int chunk : {1, 2, 3, 7, 64, 100'000}) {
        QTest::addRow("%d bytes", chunk) << chunk;
    }
}

void TestStreamReader::elementsComeHoweverTheBytesAreCut()
{
    QFETCH(int, chunk);
    const QString body = u"ж😀 <&> \n"_s.repeated(20);
    const QByteArray bytes = header + " <message id='1'><body>" + body.toHtmlEscaped().toUtf8()
        + "</body></message>\n<iq type='get'/><a xmlns='urn:xmpp:sm:3' h='1'/>";
    Heard heard;
    StreamReader reader(heard.handlers());
    for (qsizetype i = 0; i < bytes.size(); i += chunk) {
        reader.feed(bytes.mid(i, chunk));
    }
    QCOMPARE(heard.failures, QStringList());
    QCOMPARE(heard.streams.size(), 1);
    QCOMPARE(heard.streams.constFirst().attribute(u"id"_s), u"7"_s);
    QCOMPARE(heard.elements.size(), 3);
    const QDomElement message = heard.elements.at(0);
    QCOMPARE(message.tagName(), u"message"_s);
    QCOMPARE(message.namespaceURI(), u"jabber:client"_s);
    QCOMPARE(message.firstChildElement(u"body"_s).text(), body);
    QCOMPARE(heard.elements.at(2).namespaceURI(), u"urn:xmpp:sm:3"_s);
}

/// Setting an attribute, or a list of elements by name, works on the document behind the element;
/// one that was gone corrupted the heap now and then.
void TestStreamReader::elementsHaveTheirDocument()
{
    QList<QDomDocument> documents;
    StreamReader *toReset = nullptr;
    const auto check = [&](const QDomElement &element) {
        const QDomDocument document = element.ownerDocument();
        toReset->reset();
        QCOMPARE(document.documentElement(), element);
        QVERIFY(std::ranges::find(documents, document) == documents.end());
        documents.append(document);
    };
    StreamReader reader({.opened = check, .element = check, .closed = {}, .failed = {}});
    toReset = &reader;
    reader.feed(header);
    reader.feed(header);
    QCOMPARE(documents.size(), 2);
    StreamReader other(
        {.opened = [](const QDomElement &) {}, .element = check, .closed = {}, .failed = {}});
    toReset = &other;
    other.feed(header + "<message id='1'><body>text</body></message>");
    QCOMPARE(documents.size(), 3);
    QCOMPARE(documents.last().documentElement().elementsByTagName(u"body"_s).size(), 1);
}

void TestStreamReader::prefixesAreResolved()
{
    Heard heard;
    StreamReader reader(heard.handlers());
    reader.feed(header
                + "<stream:features/><p:message xmlns:p='jabber:client' p:to='x' from='y'/>");
    QCOMPARE(heard.elements.size(), 2);
    QCOMPARE(heard.elements.at(0).tagName(), u"features"_s);
    QCOMPARE(heard.elements.at(0).namespaceURI(), u"http://etherx.jabber.org/streams"_s);
    QCOMPARE(heard.elements.at(1).tagName(), u"message"_s);
    // A prefixed attribute is another attribute.
    QVERIFY(!heard.elements.at(1).hasAttribute(u"to"_s));
    QCOMPARE(heard.elements.at(1).attribute(u"from"_s), u"y"_s);
}

void TestStreamReader::aCompleteElementDoesNotWaitForTheNext()
{
    Heard heard;
    StreamReader reader(heard.handlers());
    reader.feed(header + "<message id='1'/><message id='2'><bo");
    QCOMPARE(heard.elements.size(), 1);
}

void TestStreamReader::resetBeginsANewDocumentEvenFromAHandler()
{
    Heard heard;
    StreamReader *self = nullptr;
    StreamReader::Handlers handlers = heard.handlers();
    handlers.element = [&](const QDomElement &element) {
        heard.elements.append(element);
        if (element.tagName() == u"success"_s) {
            self->reset();
        }
    };
    StreamReader reader(handlers);
    self = &reader;
    // What follows in the same bytes belongs to no document: it may have been injected.
    reader.feed(header + "<success/><message id='injected'/>");
    QCOMPARE(heard.elements.size(), 1);
    reader.feed(header + "<message id='real'/>");
    QCOMPARE(heard.streams.size(), 2);
    QCOMPARE(heard.elements.size(), 2);
    QCOMPARE(heard.elements.at(1).attribute(u"id"_s), u"real"_s);
}

void TestStreamReader::deepNestingIsCutOff()
{
    Heard heard;
    StreamReader reader(heard.handlers());
    reader.feed(header + "<message id='deep'>" + QByteArray("<a>").repeated(80'000)
                + QByteArray("</a>").repeated(80'000) + "<body>after</body></message>");
    QCOMPARE(heard.failures, QStringList());
    QCOMPARE(heard.elements.size(), 1);
    QCOMPARE(heard.elements.constFirst().firstChildElement(u"body"_s).text(), u"after"_s);
    int depth = 0;
    for (QDomElement at = heard.elements.constFirst(); !at.isNull(); at = at.firstChildElement()) {
        ++depth;
    }
    QVERIFY(depth < StreamReader::maxDepth);
}

void TestStreamReader::hugeElementsEndTheStream()
{
    Heard heard;
    StreamReader reader(heard.handlers());
    reader.feed(header + "<message><body>");
    const QByteArray megabyte(1024 * 1024, 'x');
    for (int i = 0; i < 17 && heard.failures.isEmpty(); ++i) {
        reader.feed(megabyte);
    }
    QCOMPARE(heard.failures.size(), 1);
    reader.feed("</body></message>");
    QCOMPARE(heard.elements.size(), 0);
}

void TestStreamReader::brokenXmlEndsTheStream_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("wrong end") << QByteArray("<message></iq>");
    QTest::newRow("control character") << QByteArray("<message>\x01</message>");
    QTest::newRow("entity") << QByteArray("<message>&boom;</message>");
    QTest::newRow("forbidden reference") << QByteArray("<message>&#0;</message>");
    QTest::newRow("bad UTF-8") << QByteArray("<message>\xff\xfe</message>");
    QTest::newRow("unknown prefix") << QByteArray("<q:message/>");
    QTest::newRow("attribute twice") << QByteArray("<message a='1' a='2'/>");
    QTest::newRow("second declaration") << QByteArray("<message/><?xml version='1.0'?>");
}

void TestStreamReader::brokenXmlEndsTheStream()
{
    QFETCH(QByteArray, xml);
    Heard heard;
    StreamReader reader(heard.handlers());
    reader.feed(header + xml + "<message id='after'/>");
    QCOMPARE(heard.failures.size(), 1);
    reader.feed("<message id='later'/>");
    QCOMPARE(heard.failures.size(), 1);
    for (const QDomElement &element : std::as_const(heard.elements)) {
        QVERIFY(!element.hasAttribute(u"id"_s));
    }

    Heard typed;
    StreamReader other(typed.handlers());
    other.feed("<!DOCTYPE s [<!ENTITY a 'b'>]>" + header);
    QCOMPARE(typed.failures.size(), 1);
    QCOMPARE(typed.streams.size(), 0);
}

void TestStreamReader::theEndOfTheStreamIsTold()
{
    Heard heard;
    StreamReader reader(heard.handlers());
    reader.feed(header + "<message/></stream:stream>");
    QCOMPARE(heard.elements.size(), 1);
    QCOMPARE(heard.closed, 1);
}

QTEST_GUILESS_MAIN(TestStreamReader)
#include "tst_streamreader.moc"
