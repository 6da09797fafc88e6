// SPDX-License-Identifier: GPL-3.0-or-later
//
// Devices of an account on a real server: what another program of the user does to their place
// there, names, removal, trust, and messages that are sent once more.
#include "core/omemo/OmemoProfile.h"
#include "tests/integration/Fixture.h"
#include "tests/integration/XmppPeer.h"

#include <QElapsedTimer>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

class TestDevices : public TwoPeople
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SET_UP(Contacts::Yes);
        m_other = std::make_unique<XmppPeer>(*m_server, u"alice"_s, u"alice-secret"_s);
        m_other->start();
        QVERIFY(m_other->waitOnline());
    }
    void cleanup() { m_other.reset(); }

    void anOverwrittenListIsRepaired();
    void closedNodesAreOpened();
    void anotherKeyUnderItsIdAtLogin();
    void namedAndRemoved();
    void scannedAndShared();
    void sentOnceMore();

private:
    using Dialects = QList<Dialect>;
    [[nodiscard]] QList<ListedDevice> listed(Dialect dialect)
    {
        const OmemoProfile &profile = OmemoProfile::of(dialect);
        const auto items = XmppPeer::await<QList<PubSubItem>>([&](auto reply) {
            (*m_other)->pubSub().fetch(m_other->account().jid, profile.devicesNode(), {}, reply);
        });
        if (!items || items->isEmpty()) {
            return {};
        }
        return profile.readDevices(items->last().payload)
            ? *profile.readDevices(items->last().payload)
            : QList<ListedDevice>();
    }
    [[nodiscard]] QSet<quint32> ids(Dialect dialect)
    {
        QSet<quint32> all;
        for (const ListedDevice &device : listed(dialect)) {
            all.insert(device.id);
        }
        return all;
    }
    [[nodiscard]] Result<void> publish(Dialect dialect, const QList<ListedDevice> &devices)
    {
        const OmemoProfile &profile = OmemoProfile::of(dialect);
        return XmppPeer::await<void>([&](auto reply) {
            (*m_other)->pubSub().publish(profile.devicesNode(), u"current"_s,
                                         profile.writeDevices(devices), {}, reply);
        });
    }
    [[nodiscard]] QString accessModel(const QString &node)
    {
        const auto model = XmppPeer::await<QString>(
            [&](auto reply) { (*m_other)->pubSub().accessModel(node, reply); });
        return model ? *model : model.error().name() + u' ' + model.error().detail;
    }
    static quint32 ownId(Rig::CtlProfile &of)
    {
        for (const QJsonObject &line : of.call({u"devices"_s}).lines) {
            if (line.value(u"this_device"_s).toBool()) {
                return quint32(line.value(u"device"_s).toInteger());
            }
        }
        return 0;
    }
    static QJsonObject deviceOf(Rig::CtlProfile &of, const QString &with, quint32 id)
    {
        QStringList words{u"devices"_s};
        if (!with.isEmpty()) {
            words += QStringList{u"--with"_s, with};
        }
        for (const QJsonObject &line : of.call(words).lines) {
            if (quint32(line.value(u"device"_s).toInteger()) == id) {
                return line;
            }
        }
        return {};
    }

    std::unique_ptr<XmppPeer> m_other;
};

void TestDevices::anOverwrittenListIsRepaired()
{
    const quint32 own = ownId(*m_alice);
    QVERIFY(own > 0);
    QVERIFY(m_alice->runOnline());
    QTRY_VERIFY(ids(Dialect::Legacy).contains(own) && ids(Dialect::Omemo2).contains(own));
    for (const Dialect dialect : {Dialect::Legacy, Dialect::Omemo2}) {
        QVERIFY(publish(dialect, {{77, u"Phone"_s, {}}}));
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE_WITH_TIMEOUT(ids(dialect), (QSet<quint32>{77, own}), 30'000);
        QVERIFY2(since.elapsed() < 15'000, qPrintable(QString::number(since.elapsed())));
    }
    // While it is away: at the next login.
    m_alice->stop();
    QVERIFY(publish(Dialect::Legacy, {{78, {}, {}}}));
    QVERIFY(m_alice->runOnline());
    QTRY_COMPARE_WITH_TIMEOUT(ids(Dialect::Legacy), (QSet<quint32>{78, own}), 30'000);
}

void TestDevices::closedNodesAreOpened()
{
    const quint32 own = ownId(*m_alice);
    const OmemoProfile &legacy = OmemoProfile::of(Dialect::Legacy);
    const OmemoProfile &omemo2 = OmemoProfile::of(Dialect::Omemo2);
    const auto close = [&](const QString &node, const QString &model) {
        PublishOptions options;
        options.accessModel = model;
        return XmppPeer::await<void>(
            [&](auto reply) { (*m_other)->pubSub().configure(node, options, reply); });
    };
    const QStringList nodes{legacy.devicesNode(), omemo2.devicesNode(), legacy.bundleNode(own),
                            omemo2.bundleNode(own)};
    for (const QString &node : nodes) {
        const auto closed = close(node, u"whitelist"_s);
        QVERIFY2(closed, qPrintable(node));
        QCOMPARE(accessModel(node), u"whitelist"_s);
    }
    QVERIFY(m_alice->runOnline());
    for (const QString &node : nodes) {
        QTRY_COMPARE_WITH_TIMEOUT(accessModel(node), u"open"_s, 30'000);
    }
    // Live: programs that do this publish something with it.
    QVERIFY(close(omemo2.devicesNode(), u"presence"_s));
    QVERIFY(close(omemo2.bundleNode(own), u"presence"_s));
    QVERIFY(publish(Dialect::Legacy, {{own, {}, {}}, {77, {}, {}}}));
    QElapsedTimer since;
    since.start();
    QTRY_COMPARE_WITH_TIMEOUT(accessModel(omemo2.devicesNode()), u"open"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(accessModel(omemo2.bundleNode(own)), u"open"_s, 30'000);
    QVERIFY2(since.elapsed() < 15'000, qPrintable(QString::number(since.elapsed())));
    // Others do it without a word, as they log in.
    m_other->start();
    QTRY_VERIFY_WITH_TIMEOUT((*m_other)->state().online(), 30'000);
    QVERIFY(close(omemo2.devicesNode(), u"whitelist"_s));
    since.start();
    QTRY_COMPARE_WITH_TIMEOUT(accessModel(omemo2.devicesNode()), u"open"_s, 30'000);
    QVERIFY2(since.elapsed() < 15'000, qPrintable(QString::number(since.elapsed())));
}

void TestDevices::anotherKeyUnderItsIdAtLogin()
{
    const quint32 own = ownId(*m_alice);
    const OmemoProfile &omemo2 = OmemoProfile::of(Dialect::Omemo2);
    const quint32 bob = ownId(*m_bob);
    // Somebody else's bundle, published under Alice's id.
    const auto foreign = XmppPeer::await<QList<PubSubItem>>([&](auto reply) {
        (*m_other)->pubSub().fetch(*BareJid::parse(m_bobJid), omemo2.bundleNode(bob),
                                   {omemo2.bundleItem(bob)}, reply);
    });
    QVERIFY(foreign && foreign->size() == 1);
    QDomDocument copy;
    copy.appendChild(copy.importNode(foreign->first().payload, true));
    const auto published = XmppPeer::await<void>([&](auto reply) {
        (*m_other)->pubSub().publish(omemo2.bundleNode(own), omemo2.bundleItem(own),
                                     copy.toByteArray(-1), omemo2.bundleOptions(), reply);
    });
    QVERIFY(published);
    QVERIFY(m_alice->runOnline());
    QTRY_VERIFY_WITH_TIMEOUT(ids(Dialect::Omemo2).size() == 2, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(ids(Dialect::Legacy).size() == 2, 30'000);
    QVERIFY(ids(Dialect::Omemo2).contains(own));
    m_alice->stop();
    QVERIFY(ownId(*m_alice) != own);
}

void TestDevices::namedAndRemoved()
{
    const auto second = signedIn(*m_server, u"alice"_s);
    QVERIFY(second);
    const quint32 first = ownId(*m_alice);
    const quint32 other = ownId(*second);
    QVERIFY(second->runOnline());
    const auto named = m_alice->call(
        {u"devices"_s, u"rename"_s, u"--device"_s, QString::number(first), u"Study <desktop>"_s});
    QCOMPARE(named.exitCode, 0);
    const Rig::CtlProfile::Output tooLong = m_alice->call(
        {u"devices"_s, u"rename"_s, u"--device"_s, QString::number(first), QString(41, u'x')});
    QVERIFY(tooLong.exitCode != 0);
    QVERIFY2(tooLong.errorText.contains(u"at most 40"_s), qPrintable(tooLong.errorText));
    QVERIFY(m_alice->runOnline());
    const auto labelOf = [&](quint32 id) {
        for (const ListedDevice &device : listed(Dialect::Omemo2)) {
            if (device.id == id) {
                return device.label;
            }
        }
        return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(labelOf(first), u"Ninelives: Study <desktop>"_s, 30'000);
    m_alice->stop();
    second->stop();
    QCOMPARE(deviceOf(*second, {}, first).value(u"name"_s).toString(), u"Study <desktop>"_s);

    const auto removed =
        m_alice->call({u"devices"_s, u"remove"_s, u"--device"_s, QString::number(other)});
    QVERIFY2(removed.exitCode == 0, qPrintable(removed.errorText));
    QCOMPARE(ids(Dialect::Legacy), QSet<quint32>{first});
    QCOMPARE(ids(Dialect::Omemo2), QSet<quint32>{first});
    const QJsonObject gone = deviceOf(*m_alice, {}, other);
    QVERIFY(gone.value(u"removed"_s).toBool() && !gone.value(u"active"_s).toBool());
    QCOMPARE(m_alice->call({u"devices"_s, u"remove"_s, u"--device"_s, u"4711"_s}).exitCode != 0,
             true);
    const auto bundle = XmppPeer::await<QList<PubSubItem>>([&](auto reply) {
        (*m_other)->pubSub().fetch(m_other->account().jid,
                                   OmemoProfile::of(Dialect::Legacy).bundleNode(other), {}, reply);
    });
    QVERIFY(!bundle || bundle->isEmpty());
    // It announces itself again: nothing goes to it, and its place is known.
    QVERIFY(second->runOnline());
    QTRY_VERIFY_WITH_TIMEOUT(ids(Dialect::Omemo2).contains(other), 30'000);
    QVERIFY(m_alice->runOnline());
    QTRY_VERIFY_WITH_TIMEOUT(ids(Dialect::Omemo2).size() == 2, 30'000);
    m_alice->stop();
    QCOMPARE(deviceOf(*m_alice, {}, other).value(u"trust"_s).toString(), u"blocked"_s);
}

void TestDevices::scannedAndShared()
{
    const QString link = m_bob->call({u"trust"_s, u"link"_s}).first().value(u"link"_s).toString();
    QVERIFY2(link.startsWith(u"xmpp:"_s + m_bobJid + u"?omemo-sid-"_s), qPrintable(link));
    // Not known yet, then known.
    QVERIFY(m_alice->call({u"trust"_s, u"scan"_s, link}).exitCode != 0);
    const auto looked = m_alice->call({u"devices"_s, u"--with"_s, m_bobJid, u"--refresh"_s});
    QCOMPARE(looked.exitCode, 0);
    QVERIFY(m_alice->runOnline());
    tellSend(m_alice->process(), m_bobJid, u"so that the key is seen"_s);
    HEARD(m_alice->process(), u"archived"_s, {{u"conversation"_s, m_bobJid}});
    m_alice->stop();
    const quint32 bob = ownId(*m_bob);
    QString forged = link;
    const qsizetype last = forged.size() - 1;
    forged[last] = forged.at(last) == u'0' ? u'1' : u'0';
    QVERIFY(m_alice->call({u"trust"_s, u"scan"_s, forged}).exitCode != 0);
    QCOMPARE(deviceOf(*m_alice, m_bobJid, bob).value(u"trust"_s).toString(), u"blind"_s);
    const auto scanned = m_alice->call({u"trust"_s, u"scan"_s, link});
    QVERIFY2(scanned.exitCode == 0, qPrintable(scanned.errorText));
    QCOMPARE(deviceOf(*m_alice, m_bobJid, bob).value(u"trust"_s).toString(), u"verified"_s);
}

void TestDevices::sentOnceMore()
{
    QVERIFY(m_alice->runOnline());
    QVERIFY(m_bob->runOnline());
    tellSend(m_alice->process(), m_bobJid, u"written before"_s);
    HEARD(m_bob->process(), u"message"_s, {{u"body"_s, u"written before"_s}});
    const auto laptop = signedIn(*m_server, u"bob"_s);
    QVERIFY(laptop);
    QVERIFY(laptop->runOnline());
    tellSend(m_alice->process(), m_bobJid, u"written after"_s);
    HEARD(laptop->process(), u"message"_s, {{u"body"_s, u"written after"_s}});
    laptop->stop();
    qint64 unreadable = 0;
    for (const QJsonObject &line :
         laptop->call({u"history"_s, u"--with"_s, m_aliceJid, u"--format"_s, u"json"_s}).lines) {
        if (line.value(u"unreadable"_s).toString() == u"not-for-us"_s) {
            unreadable = line.value(u"id"_s).toInteger();
        }
    }
    QVERIFY(unreadable > 0);
    // It came a moment after the message, which may have been meant for it.
    QVERIFY(laptop->runOnline());
    laptop->process().tell({{u"cmd"_s, u"askAgain"_s}, {u"id"_s, unreadable}});
    HEARD(laptop->process(), u"reply"_s, {{u"cmd"_s, u"askAgain"_s}, {u"ok"_s, true}});
    HEARD(laptop->process(), u"repaired"_s, {{u"body"_s, u"written before"_s}});
    laptop->stop();
    QCOMPARE(storedBodies(*laptop, m_aliceJid, u"in"_s),
             (QStringList{u"written before"_s, u"written after"_s}));
    m_bob->stop();
    QCOMPARE(storedBodies(*m_bob, m_aliceJid, u"in"_s),
             (QStringList{u"written before"_s, u"written after"_s}));
}

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
