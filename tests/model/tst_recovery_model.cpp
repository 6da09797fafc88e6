// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeBackups.h"
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/RecoveryViewModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct RecoveryStage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    RecoveryViewModel model{
        ViewContext{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)}};

    RecoveryStage()
    {
        engine.fakeBackups().words.possible = true;
        model.load();
        QTRY_VERIFY(model.possible());
    }
    [[nodiscard]] QString first() const { return model.words().at(model.firstPlace() - 1); }
    [[nodiscard]] QString second() const { return model.words().at(model.secondPlace() - 1); }
};

} // namespace

/// The recovery words: shown, asked back, kept.
class TestRecoveryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnlyWhatWasAskedBack()
    {
        RecoveryStage stage;
        QSignalSpy kept(&stage.model, &RecoveryViewModel::kept);
        stage.model.begin();
        QCOMPARE(stage.model.words().size(), 12);
        QVERIFY(!stage.model.asking());
        stage.model.ask();
        QVERIFY(stage.model.firstPlace() >= 1 && stage.model.secondPlace() <= 12);
        QVERIFY(stage.model.firstPlace() < stage.model.secondPlace());
        QVERIFY(stage.engine.fakeBackups().kept.isEmpty());
        stage.model.answer(u" "_s + stage.first().toUpper(), stage.second());
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(stage.engine.fakeBackups().kept.size(), 12);
        QVERIFY(stage.model.words().isEmpty()); // shown once
        QTRY_VERIFY(stage.model.made());
        QVERIFY(stage.model.stateText().contains(u"Made on"_s));
    }

    void namesTheWrongOne()
    {
        RecoveryStage stage;
        stage.model.begin();
        stage.model.ask();
        stage.model.answer(u"sausages"_s, stage.second());
        QVERIFY(!stage.model.firstProblem().isEmpty());
        QVERIFY(stage.model.secondProblem().isEmpty());
        stage.model.answer(stage.first(), QString());
        QVERIFY(stage.model.firstProblem().isEmpty());
        QVERIFY(!stage.model.secondProblem().isEmpty());
        QVERIFY(stage.engine.fakeBackups().kept.isEmpty());
        stage.model.showAgain();
        QVERIFY(!stage.model.asking());
        QCOMPARE(stage.model.words().size(), 12);
    }

    void leavingKeepsTheOldOnes()
    {
        RecoveryStage stage;
        stage.model.begin();
        stage.model.ask();
        stage.model.leave();
        QVERIFY(stage.model.words().isEmpty());
        QCOMPARE(stage.engine.calls(u"keepWords"_s), 0);
    }

    void isOfferedOnceAnAccountIsThere_data()
    {
        QTest::addColumn<bool>("possible");
        QTest::addColumn<bool>("made");
        QTest::addColumn<bool>("offered");
        QTest::newRow("none yet") << true << false << true;
        QTest::newRow("made") << true << true << false;
        QTest::newRow("key file") << false << false << false;
    }
    void isOfferedOnceAnAccountIsThere()
    {
        QFETCH(bool, possible);
        QFETCH(bool, made);
        RecoveryStage stage;
        stage.engine.fakeBackups().words = {possible, made, 1, false};
        const int before = stage.engine.calls(u"recovery"_s);
        stage.model.offer();
        QTRY_COMPARE(stage.engine.calls(u"recovery"_s), before + 1);
        QTRY_COMPARE(stage.model.possible(), possible);
        QTRY_COMPARE(stage.model.made(), made);
        QFETCH(bool, offered);
        QTRY_COMPARE(stage.model.offering(), offered);
        stage.model.later();
        QVERIFY(!stage.model.offering());
        QCOMPARE(stage.engine.calls(u"postponeWords"_s), 1);
    }

    void aFailureIsTold()
    {
        RecoveryStage stage;
        stage.engine.failNext(u"keepWords"_s, Error{ErrorCode::DiskFull, {}});
        stage.model.begin();
        stage.model.ask();
        stage.model.answer(stage.first(), stage.second());
        QTRY_VERIFY(!stage.model.problem().isEmpty());
        QCOMPARE(stage.model.words().size(), 12);
    }
};

QTEST_MAIN(TestRecoveryModel)
#include "tst_recovery_model.moc"
