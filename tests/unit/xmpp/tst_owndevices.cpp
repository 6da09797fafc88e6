// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/Xml.h"
#include "core/xmpp/xep/OwnDevices.h"
#include "tests/unit/xmpp/Wire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

constexpr QLatin1StringView ns{"https://ninelives.invalid/link/1"};

QString linkWith(const QByteArray &content)
{
    return u"<link xmlns='%1'>%2</link>"_s.arg(ns, QString::fromLatin1(content.toBase64()));
}

QDomElement presence(const QString &from, const QString &type = {})
{
    return dom(u"<presence xmlns='jabber:client' from='%1'%2/>"_s.arg(
        from, type.isEmpty() ? QString() : u" type='%1'"_s.arg(type)));
}

QDomElement question(const QString &from, const QString &payload)
{
    return dom(
        u"<iq xmlns='jabber:client' type='set' id='q1' from='%1'>%2</iq>"_s.arg(from, payload));
}

} // namespace

/// Questions between own devices, on the wire.
class TestOwnDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyOwnDevicesCount();
    void asksAndHears();
    void badAnswersAreNone_data();
    void badAnswersAreNone();
    void answersOwnDevicesOnly_data();
    void answersOwnDevicesOnly();
    void refusalsSayWhy();

private:
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<OwnDevices> m_devices;
    int m_changes = 0;
    QList<std::pair<FullJid, QByteArray>> m_asked;
    Result<QByteArray> m_answer = QByteArray("yes");
};

void TestOwnDevices::init()
{
    m_devices.reset();
    m_wire = std::make_unique<Wire>();
    m_devices = std::make_unique<OwnDevices>(m_wire->channel);
    m_changes = 0;
    m_asked.clear();
    m_answer = QByteArray("yes");
    m_devices->setHandlers(
        {[this](const FullJid &from, const QByteArray &content, const Reply<QByteArray> &answer) {
             m_asked.append({from, content});
             answer(m_answer);
         },
         [this] { ++m_changes; }});
    m_devices->open(*FullJid::parse(u"me@home.test/here"));
}

void TestOwnDevices::onlyOwnDevicesCount()
{
    QCOMPARE(m_changes, 1);
    for (const QString &other :
         {u"me@home.test/here"_s, u"me@home.test"_s, u"you@home.test/x"_s, u"me@evil.test/x"_s}) {
        m_devices->handlePresence(presence(other));
    }
    QVERIFY(m_devices->others().isEmpty());
    QCOMPARE(m_changes, 1);
    m_devices->handlePresence(presence(u"me@home.test/phone"_s));
    m_devices->handlePresence(presence(u"me@home.test/phone"_s)); // away now, say
    QCOMPARE(m_devices->others(), QList<FullJid>{*FullJid::parse(u"me@home.test/phone")});
    QCOMPARE(m_changes, 2);
    m_devices->handlePresence(presence(u"me@home.test/phone"_s, u"unavailable"_s));
    QVERIFY(m_devices->others().isEmpty());
    QCOMPARE(m_changes, 3);
    m_devices->handlePresence(presence(u"me@home.test/phone"_s));
    m_devices->close();
    QVERIFY(m_devices->others().isEmpty());
    QVERIFY(m_devices->self().isEmpty());
}

void TestOwnDevices::asksAndHears()
{
    std::optional<Result<QByteArray>> heard;
    m_devices->ask(*FullJid::parse(u"me@home.test/phone"), "question",
                   [&](const Result<QByteArray> &answer) { heard = answer; });
    const QDomElement iq = m_wire->written.last();
    QCOMPARE(iq.attribute(u"type"_s), u"set"_s);
    QCOMPARE(iq.attribute(u"to"_s), u"me@home.test/phone"_s);
    QCOMPARE(QByteArray::fromBase64(iq.firstChildElement().text().toLatin1()),
             QByteArray("question"));
    QVERIFY(!m_wire->answer(linkWith("answer"), -1, u"me@home.test/other"_s)); // not who was asked
    QVERIFY(!heard);
    QVERIFY(m_wire->answer(linkWith("answer"), -1, u"me@home.test/phone"_s));
    QVERIFY(heard && heard->ok());
    QCOMPARE(heard->value(), QByteArray("answer"));
}

void TestOwnDevices::badAnswersAreNone_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another namespace") << u"<link xmlns='x'>eA==</link>"_s;
    QTest::newRow("not base64") << u"<link xmlns='%1'>*</link>"_s.arg(ns);
    QTest::newRow("too much") << linkWith(QByteArray(OwnDevicePort::maxBytes + 1, 'x'));
}

void TestOwnDevices::badAnswersAreNone()
{
    QFETCH(const QString, payload);
    std::optional<Result<QByteArray>> heard;
    m_devices->ask(*FullJid::parse(u"me@home.test/phone"), "question",
                   [&](const Result<QByteArray> &answer) { heard = answer; });
    QVERIFY(m_wire->answer(payload, -1, u"me@home.test/phone"_s));
    QVERIFY(heard && !heard->ok());
    QCOMPARE(heard->error().code, ErrorCode::Malformed);
}

void TestOwnDevices::answersOwnDevicesOnly_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("counts");
    QTest::newRow("own device") << u"me@home.test/phone"_s << true;
    QTest::newRow("this one") << u"me@home.test/here"_s << false;
    QTest::newRow("the account") << u"me@home.test"_s << false;
    QTest::newRow("nobody") << QString() << false;
    QTest::newRow("somebody else") << u"you@home.test/phone"_s << false;
    QTest::newRow("the server") << u"home.test"_s << false;
}

void TestOwnDevices::answersOwnDevicesOnly()
{
    QFETCH(const QString, from);
    QFETCH(const bool, counts);
    QVERIFY(m_devices->handleQuestion(question(from, linkWith("question"))));
    QCOMPARE(m_asked.size(), counts ? 1 : 0);
    QCOMPARE(m_wire->written.last().attribute(u"type"_s), counts ? u"result"_s : u"error"_s);
    if (counts) {
        QCOMPARE(m_asked.first().second, QByteArray("question"));
        QCOMPARE(
            QByteArray::fromBase64(m_wire->written.last().firstChildElement().text().toLatin1()),
            QByteArray("yes"));
    }
    // What is none of ours is left to others.
    QVERIFY(!m_devices->handleQuestion(question(from, u"<ping xmlns='urn:xmpp:ping'/>"_s)));
}

void TestOwnDevices::refusalsSayWhy()
{
    const auto conditionAfter = [this](const Result<QByteArray> &answer) {
        m_answer = answer;
        if (!m_devices->handleQuestion(question(u"me@home.test/phone"_s, linkWith("question")))) {
            return QString();
        }
        return m_wire->written.last().firstChildElement().firstChildElement().tagName();
    };
    QCOMPARE(conditionAfter(Error{ErrorCode::NotFound, u"secret"_s}), u"item-not-found"_s);
    QCOMPARE(conditionAfter(Error{ErrorCode::Untrusted, u"secret"_s}), u"not-acceptable"_s);
    QVERIFY(m_devices->handleQuestion(
        question(u"me@home.test/phone"_s, u"<link xmlns='%1'>*</link>"_s.arg(ns))));
    QCOMPARE(m_wire->written.last().attribute(u"type"_s), u"error"_s);
}

QTEST_GUILESS_MAIN(TestOwnDevices)
#include "tst_owndevices.moc"
