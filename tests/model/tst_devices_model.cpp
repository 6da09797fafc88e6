// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeTrust.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/DeviceListModel.h"
#include "ui/viewmodels/DeviceNews.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

class TestDevicesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownDeviceFirstWithFingerprint()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        engine.addAccount(u"nora@p.example"_s);
        engine.addDevice(u"nora@p.example"_s, 2, u"Phone"_s, Trust::Blind);
        engine.addDevice(u"nora@p.example"_s, 1, QString(), Trust::Undecided, true);
        DeviceListModel model(ViewContext{&engine, &clock, QLocale::c()});
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOwner(engine.account(), BareJid());
        QTRY_COMPARE(model.count(), 2);
        QCOMPARE(column(model, "label"), (QStringList{u"Device 1"_s, u"Phone"_s}));
        QCOMPARE(column(model, "trustText"), (QStringList{u"This device"_s, u"Trusted unseen"_s}));
        const QString print = at(model, 0, "fingerprint").toString();
        QCOMPARE(print.size(), 71);
        QCOMPARE(print.split(u' ').size(), 8);
        QVERIFY(!model.allVerified());
    }

    void trustChangesByOneRow()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        engine.addAccount(u"nora@p.example"_s);
        engine.addDevice(u"milo@m.example"_s, 1, u"Phone"_s, Trust::Verified);
        engine.addDevice(u"milo@m.example"_s, 2, u"Laptop"_s, Trust::Undecided);
        DeviceListModel model(ViewContext{&engine, &clock, QLocale::c()});
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOwner(engine.account(), *BareJid::parse(u"milo@m.example"));
        QTRY_COMPARE(model.count(), 2);
        QVERIFY(model.anyNew());
        QVERIFY(model.anyVerified());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setTrust(1, int(Ui::TrustState::Verified));
        QTRY_VERIFY(model.allVerified());
        QCOMPARE(changed.count(), 1);
        model.setTrust(0, int(Ui::TrustState::Blocked));
        QTRY_COMPARE(at(model, 0, "trustText").toString(), u"Blocked"_s);
        QVERIFY(model.allVerified()); // of those that get messages
    }

    void namesAndLastUseAreSaid()
    {
        constexpr qint64 minute = 60'000;
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        const QString nora = u"nora@p.example"_s;
        engine.addAccount(nora);
        engine.addDevice(nora, 1, labelFor(u"Desk"_s), Trust::Blind, true);
        engine.addDevice(nora, 2, u"Phone"_s, Trust::Blind);
        engine.addDevice(nora, 3, {}, Trust::Blocked);
        FakeTrust &trust = engine.fakeTrust();
        trust.editDevice(nora, 2,
                         [&](Device &row) { row.lastUsedMs = clock.nowMs() - 5 * minute; });
        trust.editDevice(nora, 3, [&](Device &row) {
            row.active = false;
            row.removedAtMs = clock.nowMs();
        });
        DeviceListModel model(ViewContext{&engine, &clock, QLocale::c()});
        model.setOwner(engine.account(), BareJid());
        QTRY_COMPARE(model.count(), 3);
        QCOMPARE(model.ownName(), u"Desk"_s);
        QCOMPARE(model.others(), 2);
        QCOMPARE(column(model, "label"), (QStringList{u"Desk"_s, u"Phone"_s, u"Device 3"_s}));
        QCOMPARE(at(model, 1, "note").toString(), u"Last used 5 minutes ago"_s);
        QVERIFY(at(model, 2, "note").toString().startsWith(u"Removed by you on "));
        QTRY_VERIFY(model.ownLink().startsWith(u"xmpp:nora@p.example?omemo-sid-1="));
        model.rename(1, u"Old phone"_s);
        QTRY_COMPARE(at(model, 1, "label").toString(), u"Old phone"_s);
        model.rename(0, u"Study"_s);
        QTRY_COMPARE(model.ownName(), u"Study"_s);
        model.remove(1);
        QTRY_VERIFY(!at(model, 1, "removable").toBool());
        QCOMPARE(at(model, 1, "trustText").toString(), u"Blocked"_s);
        trust.editDevice(nora, 2, [&](Device &row) {
            row.active = true;
            row.removedAtMs = 0;
            row.lastUsedMs = row.firstSeenMs = clock.nowMs() - 335LL * 24 * 60 * minute;
        });
        QTRY_VERIFY(at(model, 1, "old").toBool());
        QVERIFY(at(model, 1, "note").toString().startsWith(u"Last used 11 months ago"));
    }

    void aScannedCodeVerifiesOrWarns()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        engine.addAccount(u"nora@p.example"_s);
        const QString milo = u"milo@m.example"_s;
        engine.addDevice(milo, 7, u"Phone"_s, Trust::Blind);
        DeviceListModel model(ViewContext{&engine, &clock, QLocale::c()});
        model.setOwner(engine.account(), *BareJid::parse(milo));
        QTRY_COMPARE(model.count(), 1);
        const KeyLink good{*BareJid::parse(milo),
                           {{7, engine.state.devices[*BareJid::parse(milo)].first().identityKey}}};
        KeyLink other = good;
        other.keys.first().identityKey.fill('x');
        KeyLink unknown = good;
        unknown.keys.first().device = 8;
        KeyLink stranger = good;
        stranger.person = *BareJid::parse(u"mallory@m.example");
        for (const QString &text : {u"hello"_s, u"xmpp:milo@m.example"_s, other.toString(),
                                    unknown.toString(), stranger.toString()}) {
            model.forgetLinkResult();
            model.verifyText(text, u"Milo"_s);
            QTRY_VERIFY2(!model.linkResult().isEmpty(), qPrintable(text));
            QVERIFY2(model.linkWarns(), qPrintable(text));
            QCOMPARE(at(model, 0, "trust").toInt(), int(Ui::TrustState::TrustedUnseen));
        }
        model.verifyText(good.toString(), u"Milo"_s);
        QTRY_COMPARE(at(model, 0, "trust").toInt(), int(Ui::TrustState::Verified));
        QVERIFY(!model.linkWarns());
    }

    void newsAreToldOnce()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        const QString nora = u"nora@p.example"_s;
        const QString milo = u"milo@m.example"_s;
        engine.addAccount(nora);
        engine.addDevice(nora, 1, {}, Trust::Blind, true);
        engine.addDevice(nora, 2, u"Kitchen laptop"_s, Trust::Blind);
        engine.addDevice(milo, 7, u"Phone"_s, Trust::Verified);
        engine.addDevice(milo, 8, u"Laptop"_s, Trust::Undecided);
        DeviceNews own(ViewContext{&engine, &clock, QLocale::c()});
        DeviceNews theirs(ViewContext{&engine, &clock, QLocale::c()});
        own.setOwner(engine.account(), {}, {});
        theirs.setOwner(engine.account(), *BareJid::parse(milo), u"Milo"_s);
        engine.fakeTrust().addNotice(nora, 2, DeviceNotice::Kind::NewDevice, clock.nowMs());
        engine.fakeTrust().addNotice(milo, 8, DeviceNotice::Kind::NewDevice, clock.nowMs());
        QTRY_VERIFY(own.text().startsWith(
            u"A new device, “Kitchen laptop”, was added to your account today, "));
        QVERIFY(own.asksIfOwn());
        QTRY_COMPARE(theirs.text(),
                     u"Milo, whom you verified, uses a new device. Messages go to it only after "
                     "you compare."_s);
        QVERIFY(theirs.heldBack() && !theirs.asksIfOwn() && !theirs.fingerprint().isEmpty());
        theirs.decide(true);
        QTRY_VERIFY(theirs.text().isEmpty());
        own.removeDevice();
        QTRY_VERIFY(own.text().isEmpty());
        QCOMPARE(engine.calls(u"removeDevice"_s), 1);
        engine.fakeTrust().setOwnList({OwnListState::Kind::Repaired, clock.nowMs()});
        QVERIFY(own.text().startsWith(u"Another app removed this computer"));
        QVERIFY(theirs.text().isEmpty());
        own.dismiss();
        QVERIFY(own.text().isEmpty());
    }

    // Nobody has to compare: also not when the news, which says so, was closed.
    void aHeldBackDeviceIsAllowedAfterItsNewsWereClosed()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        const BareJid milo = *BareJid::parse(u"milo@m.example");
        engine.addAccount(u"nora@p.example"_s);
        engine.addDevice(milo.toString(), 7, u"Phone"_s, Trust::Verified);
        engine.addDevice(milo.toString(), 8, u"Laptop"_s, Trust::Undecided);
        engine.fakeTrust().addNotice(milo.toString(), 8, DeviceNotice::Kind::NewDevice,
                                     clock.nowMs());
        DeviceNews news(ViewContext{&engine, &clock, QLocale::c()});
        DeviceListModel model(ViewContext{&engine, &clock, QLocale::c()});
        news.setOwner(engine.account(), milo, u"Milo"_s);
        model.setOwner(engine.account(), milo);
        QTRY_VERIFY(news.heldBack());
        QTRY_COMPARE(model.count(), 2);
        news.dismiss();
        QTRY_VERIFY(news.text().isEmpty());
        QCOMPARE(at(model, 1, "trust").toInt(), int(Ui::TrustState::New)); // as it was
        model.setTrust(1, int(Ui::TrustState::TrustedUnseen));
        QTRY_COMPARE(at(model, 1, "trust").toInt(), int(Ui::TrustState::TrustedUnseen));
        QVERIFY(engine.state.devices[milo].last().trust == Trust::Blind); // as by the news
        QVERIFY(!model.anyNew());
    }

    void rowsFollowTheList()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        engine.addAccount(u"nora@p.example"_s);
        const BareJid milo = *BareJid::parse(u"milo@m.example");
        for (quint32 id : {1U, 2U, 3U}) {
            engine.addDevice(milo.toString(), id, QString::number(id), Trust::Blind);
        }
        DeviceListModel model(ViewContext{&engine, &clock, QLocale::c()});
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOwner(engine.account(), milo);
        QTRY_COMPARE(column(model, "label"), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        engine.state.devices[milo][0].active = false; // goes to the end
        engine.state.devices[milo].removeAt(1);
        engine.addDevice(milo.toString(), 4, u"4"_s, Trust::Undecided);
        QTRY_COMPARE(column(model, "label"), (QStringList{u"3"_s, u"4"_s, u"1"_s}));
    }

    void aFailureIsSaid()
    {
        FakeClock clock(testTime());
        FakeEngine engine(clock);
        engine.addAccount(u"nora@p.example"_s);
        DeviceListModel model(ViewContext{&engine, &clock, QLocale::c()});
        model.setOwner(engine.account(), *BareJid::parse(u"milo@m.example"));
        engine.failNext(u"lookAgain"_s, Error{ErrorCode::NotConnected, {}});
        model.lookAgain();
        QVERIFY(model.busy());
        QTRY_VERIFY(!model.busy());
        QVERIFY(model.problem().startsWith(u"This needs a connection"_s));
    }
};

QTEST_GUILESS_MAIN(TestDevicesModel)
#include "tst_devices_model.moc"
