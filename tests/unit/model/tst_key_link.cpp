// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/KeyLink.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

class TestKeyLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOthersWrite();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void compares();
    void namesOfDevices();

private:
    static QByteArray key(char fill) { return QByteArray(32, fill); }
};

void TestKeyLink::readsWhatOthersWrite()
{
    const KeyLink link{*BareJid::parse(u"milo@example.org"), {{12345, key('a')}, {7, key('b')}}};
    const QString text = link.toString();
    QVERIFY(text.startsWith(u"xmpp:milo@example.org?omemo-sid-12345=6161"));
    const auto uri = XmppUri::parse(text);
    QVERIFY(uri && KeyLink::isIn(*uri) && uri->action().isEmpty());
    QCOMPARE(*KeyLink::read(*uri), link);
    // As Conversations puts it into a code, with upper case and something else beside it.
    const auto other =
        XmppUri::parse(u"xmpp:milo@example.org?omemo-sid-7="_s
                       + QString::fromLatin1(key('b').toHex().toUpper()) + u";preauth=x"_s);
    QCOMPARE(KeyLink::read(*other)->keys, (QList<KeyLink::Key>{{7, key('b')}}));
}

void TestKeyLink::refusesWhatIsNone_data()
{
    const QString good = QString(64, u'a');
    QTest::addColumn<QString>("query");
    QTest::newRow("no key") << u"message;body=hi"_s;
    QTest::newRow("short") << u"omemo-sid-1=abc"_s;
    QTest::newRow("long") << QString(u"omemo-sid-1="_s + good + u'a');
    QTest::newRow("no hex") << QString(u"omemo-sid-1="_s + QString(64, u'g'));
    QTest::newRow("no device") << QString(u"omemo-sid-="_s + good);
    QTest::newRow("device 0") << QString(u"omemo-sid-0="_s + good);
    QTest::newRow("negative") << QString(u"omemo-sid--1="_s + good);
    QTest::newRow("too large") << QString(u"omemo-sid-4294967296="_s + good);
    QTest::newRow("twice") << QString(u"omemo-sid-1="_s + good + u";omemo-sid-1="_s + good);
}

void TestKeyLink::refusesWhatIsNone()
{
    QFETCH(QString, query);
    const auto uri = XmppUri::parse(u"xmpp:milo@example.org?"_s + query);
    QVERIFY(uri);
    QCOMPARE(KeyLink::read(*uri).error().code, ErrorCode::InvalidInput);
}

void TestKeyLink::compares()
{
    const auto device = [](quint32 id, const QByteArray &identityKey, bool active = true) {
        Device one;
        one.id = id;
        one.identityKey = identityKey;
        one.active = active;
        return one;
    };
    const QList<Device> known{device(1, key('a')), device(2, key('b')), device(3, {}),
                              device(4, key('d'), false)};
    const KeyLink link{*BareJid::parse(u"milo@example.org"),
                       {{1, key('a')}, {2, key('x')}, {3, key('c')}, {4, key('d')}, {5, key('e')}}};
    const KeyCheck check = checkKeys(link, known);
    QCOMPARE(check.matching, QList<quint32>{1});
    QCOMPARE(check.differing, QList<quint32>{2});
    QCOMPARE(check.unknown, (QList<quint32>{3, 4, 5}));
}

void TestKeyLink::namesOfDevices()
{
    Device device;
    QCOMPARE(deviceName(device), QString());
    device.label = labelFor({});
    QCOMPARE(deviceName(device), u"Ninelives"_s);
    device.label = labelFor(u"Study"_s);
    QCOMPARE(deviceName(device), u"Study"_s);
    QVERIFY(!isNinelives(device));
    device.omemo2 = true;
    QVERIFY(isNinelives(device));
    device.label = u"Kaidan"_s;
    QVERIFY(!isNinelives(device));
    device.name = u"Mine"_s;
    QCOMPARE(deviceName(device), u"Mine"_s);
}

QTEST_GUILESS_MAIN(TestKeyLink)
#include "tst_key_link.moc"
