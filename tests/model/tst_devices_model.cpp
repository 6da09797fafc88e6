// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/DeviceListModel.h"

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
