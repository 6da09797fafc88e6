// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeBackups.h"
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/BackupViewModel.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct BackupStage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    BackupViewModel model{
        ViewContext{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)}};
    QUrl file = QUrl::fromLocalFile(u"/somewhere/nora.ninelives"_s);
};

} // namespace

/// Making, checking and restoring backups, as the window tells it.
class TestBackupModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenTheLastOneWasMade()
    {
        BackupStage stage;
        QTRY_COMPARE(stage.engine.calls(u"lastBackup"_s), 1);
        QVERIFY(stage.model.lastText().contains(u"No backup"_s));
        stage.model.make(stage.file, u"willow pepper"_s, false);
        QTRY_VERIFY(!stage.model.doneText().isEmpty());
        QTRY_VERIFY(stage.model.lastText().contains(u"2026"_s));
        QVERIFY(!stage.engine.fakeBackups().order.withFiles);
        QCOMPARE(stage.engine.fakeBackups().order.file, u"/somewhere/nora.ninelives"_s);
        QVERIFY(stage.model.doneText().contains(u"41,260"_s)
                || stage.model.doneText().contains(u"41260"_s));
    }

    void tellsHowFarItIs()
    {
        BackupStage stage;
        stage.engine.fakeBackups().holds = true;
        stage.model.make(stage.file, u"willow pepper"_s, true);
        QVERIFY(stage.model.running());
        QVERIFY(stage.model.fraction() < 0);
        stage.engine.fakeBackups().tell({BackupPhase::Writing, 250'000'000, 1'000'000'000});
        QCOMPARE(stage.model.fraction(), 0.25);
        QVERIFY(stage.model.progressText().contains(u"MB"_s));
        stage.model.make(stage.file, u"another"_s, true); // one at a time
        QCOMPARE(stage.engine.calls(u"makeBackup"_s), 1);
        stage.engine.fakeBackups().finish();
        QTRY_VERIFY(!stage.model.running());
        QVERIFY(stage.model.progressText().isEmpty());
    }

    void stoppingIsNoFailure()
    {
        BackupStage stage;
        stage.engine.fakeBackups().holds = true;
        stage.model.check(stage.file, u"willow pepper"_s);
        stage.model.cancel();
        QTRY_VERIFY(!stage.model.running());
        QVERIFY(stage.model.problem().isEmpty());
        QVERIFY(stage.model.doneText().isEmpty());
    }

    void eachFailureHasItsSentence_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code :
             {ErrorCode::WrongKey, ErrorCode::Corrupt, ErrorCode::Truncated, ErrorCode::NewerSchema,
              ErrorCode::NotADatabase, ErrorCode::NotFound, ErrorCode::DiskFull, ErrorCode::Io,
              ErrorCode::AlreadyExists}) {
            QTest::newRow(qPrintable(errorName(code))) << code;
        }
    }
    void eachFailureHasItsSentence()
    {
        QFETCH(ErrorCode, code);
        static QSet<QString> told;
        BackupStage stage;
        stage.engine.failNext(u"restoreBackup"_s, Error{code, {}});
        stage.model.restore(stage.file, u"willow pepper"_s);
        QTRY_VERIFY(!stage.model.problem().isEmpty());
        QVERIFY(!stage.model.restored());
        QVERIFY2(!told.contains(stage.model.problem()), qPrintable(stage.model.problem()));
        told.insert(stage.model.problem());
        stage.model.begin();
        QVERIFY(stage.model.problem().isEmpty());
    }

    void aRestoredProfileWantsANewStart()
    {
        BackupStage stage;
        stage.model.restore(stage.file, u"willow pepper"_s);
        QTRY_VERIFY(stage.model.restored());
    }

    void thePassphraseIsCompared_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QString() << QString() << false;
        QTest::newRow("short") << u"willow"_s << u"willow"_s << false;
        QTest::newRow("different") << u"willow pepper"_s << u"willow peppar"_s << false;
        QTest::newRow("good") << u"willow pepper"_s << u"willow pepper"_s << true;
    }
    void thePassphraseIsCompared()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        BackupStage stage;
        QTEST(stage.model.passphraseProblem(first, second).isEmpty(), "good");
        QVERIFY(stage.model.suggestion().split(u' ').size() >= 6);
    }
};

QTEST_MAIN(TestBackupModel)
#include "tst_backup_model.moc"
