// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/BlockedModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct BlockedStage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    BlockedModel model{ViewContext{&engine, &clock, QLocale(QLocale::English)}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    BlockedStage()
    {
        engine.addAccount(u"nora@p.example"_s);
        engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        model.setAccount(engine.state.accounts.first());
        QTRY_VERIFY(model.loaded());
    }
};

} // namespace

/// Those whom the provider keeps away.
class TestBlockedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockedByAddressAndFreed()
    {
        BlockedStage stage;
        QCOMPARE(stage.model.count(), 0);
        QSignalSpy blocked(&stage.model, &BlockedModel::blocked);
        stage.model.block(u" Milo@M.example "_s);
        QVERIFY(stage.model.busy());
        QTRY_COMPARE(stage.model.count(), 1);
        QTRY_COMPARE(blocked.count(), 1);
        QCOMPARE(at(stage.model, 0, "name").toString(), u"Milo Brandt"_s);
        QCOMPARE(at(stage.model, 0, "address").toString(), u"milo@m.example"_s);
        stage.model.block(u"stranger@x.example"_s);
        QTRY_COMPARE(stage.model.count(), 2);
        QTRY_VERIFY(!stage.model.busy());
        QCOMPARE(column(stage.model, "name"),
                 (QStringList{u"Milo Brandt"_s, u"stranger@x.example"_s}));
        stage.model.unblock(u"milo@m.example"_s);
        QTRY_COMPARE(stage.model.count(), 1);
    }

    void whatIsTypedIsLookedAt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString()
                                 << u"This is not an address. It looks like name@server."_s;
        QTest::newRow("nonsense") << u"a@@b"_s
                                  << u"This is not an address. It looks like name@server."_s;
        QTest::newRow("a word") << u"nonsense"_s
                                << u"This is not an address. It looks like name@server."_s;
        QTest::newRow("myself") << u"nora@p.example"_s << u"This is your own address."_s;
        QTest::newRow("endless") << u"a"_s.repeated(50'000)
                                 << u"This is not an address. It looks like name@server."_s;
    }

    void whatIsTypedIsLookedAt()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        BlockedStage stage;
        stage.model.block(typed);
        QCOMPARE(stage.model.addressProblem(), said);
        QCOMPARE(stage.engine.calls(u"setBlocked"_s), 0);
        stage.model.forgetProblem();
        QVERIFY(stage.model.addressProblem().isEmpty());
    }

    void twiceIsSaid()
    {
        BlockedStage stage;
        stage.model.block(u"x@y.example"_s);
        QTRY_COMPARE(stage.model.count(), 1);
        QTRY_VERIFY(!stage.model.busy());
        stage.model.block(u"X@y.example"_s);
        QCOMPARE(stage.model.addressProblem(), u"This address is blocked already."_s);
    }

    void offlineNothingIsChangedAndThatIsSaid()
    {
        BlockedStage stage;
        stage.engine.failNext(u"setBlocked"_s, Error{ErrorCode::NotConnected, {}});
        QSignalSpy blocked(&stage.model, &BlockedModel::blocked);
        stage.model.block(u"x@y.example"_s);
        QTRY_VERIFY(stage.model.problem().contains(u"not connected"_s));
        QVERIFY(!stage.model.busy());
        QCOMPARE(blocked.count(), 0);
        QCOMPARE(stage.model.count(), 0);
        stage.model.block(u"x@y.example"_s);
        QTRY_COMPARE(stage.model.count(), 1);
        QVERIFY(stage.model.problem().isEmpty());
    }
};

QTEST_MAIN(TestBlockedModel)
#include "tst_blocked_model.moc"
