// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Vault.h"
#include "core/crypto/WordList.h"
#include "core/engine/BackupService.h"
#include "core/engine/Engine.h"
#include "tests/fakes/FakeClock.h"
#include "tests/fakes/FakeTransport.h"
#include "tests/rig/Patience.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

constexpr int longMs = 30'000;
constexpr qint64 dayLongMs = 24LL * 60 * 60 * 1000;

template<typename T>
Result<T> answered(Answer<T> answer)
{
    const bool finished = QTest::qWaitFor([&]() { return answer.isFinished(); }, longMs);
    return finished ? answer.result() : Result<T>(Error{ErrorCode::Timeout, {}});
}

QByteArray keyBytes()
{
    return QByteArray(32, 'k');
}

/// An engine over an empty profile.
struct ServiceStage {
    QTemporaryDir folder;
    FakeClock clock{1'793'000'000'000};
    Test::FakeServer server;
    std::unique_ptr<Engine> engine;

    ServiceStage() { makeEngine(); }
    void makeEngine()
    {
        engine.reset();
        engine = std::make_unique<Engine>(EngineOptions{
            profile(),
            [this](const Account &owner, const AccountSecrets &) {
                return std::make_unique<Test::FakeTransport>(server, FullJid(owner.jid, u"test"_s));
            },
            &clock});
    }
    [[nodiscard]] QString profile() const { return folder.filePath(u"profile"_s); }
    [[nodiscard]] QString file() const { return folder.filePath(u"a.ninelives"_s); }
    [[nodiscard]] BackupService &backups() const { return engine->backups(); }
    bool open() { return answered(engine->open(SecretBytes::copyOf(keyBytes()))).ok(); }
    bool addChat()
    {
        const auto account = answered(engine->accounts().add(
            {*BareJid::parse(u"alice@one.test"), u"secret"_s, {}, {}, false}));
        return account
            && answered(engine->chats().open(*account, *BareJid::parse(u"bob@two.test"))).ok();
    }
};

} // namespace

/// Backups and recovery words, through the whole engine.
class TestBackupService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeCheckedAndRestored()
    {
        ServiceStage old;
        QVERIFY(old.open() && old.addChat());
        QSignalSpy changed(&old.backups(), &BackupService::stateChanged);
        QSignalSpy progressed(&old.backups(), &BackupService::progressed);
        QCOMPARE(*answered(old.backups().lastMadeAt()), 0);
        const auto made = answered(old.backups().make({old.file(), u"willow pepper"_s, true}));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->conversations, 1);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(*answered(old.backups().lastMadeAt()), old.clock.nowMs());
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(answered(old.backups().check(old.file(), u"guess"_s)).error().code,
                 ErrorCode::WrongKey);
        QCOMPARE(*answered(old.backups().check(old.file(), u"willow pepper"_s)), *made);
        // Its own profile is in use.
        QCOMPARE(answered(old.backups().restore(old.file(), u"willow pepper"_s)).error().code,
                 ErrorCode::AlreadyExists);

        ServiceStage fresh;
        QVERIFY(fresh.open());
        const auto restored = answered(fresh.backups().restore(old.file(), u"willow pepper"_s));
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QVERIFY(answered(fresh.engine->accounts().list())->isEmpty()); // until the next start
        fresh.makeEngine();
        QVERIFY(fresh.open());
        const auto accounts = answered(fresh.engine->accounts().list());
        QCOMPARE(accounts->size(), 1);
        QCOMPARE(accounts->first().jid.toString(), u"alice@one.test"_s);
        QCOMPARE(answered(fresh.engine->chats().conversations())->size(), 1);
    }

    void oneAtATimeAndCancelled()
    {
        ServiceStage stage;
        QVERIFY(stage.open() && stage.addChat());
        const auto first = stage.backups().make({stage.file(), u"willow pepper"_s, true});
        QCOMPARE(answered(stage.backups().check(stage.file(), u"x"_s)).error().code,
                 ErrorCode::InUse);
        stage.backups().cancel();
        QCOMPARE(answered(first).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(stage.file()));
        QCOMPARE(QDir(stage.folder.path()).entryList(QDir::Files), QStringList());
        QVERIFY(answered(stage.backups().make({stage.file(), u"willow pepper"_s, true})).ok());
    }

    void theEngineEndsWhileABackupIsMade()
    {
        ServiceStage stage;
        QVERIFY(stage.open() && stage.addChat());
        const auto cutOff = stage.backups().make({stage.file(), u"willow pepper"_s, true});
        stage.engine.reset();
        QVERIFY(cutOff.isFinished());
        QVERIFY(!cutOff.result());
        QVERIFY(!QFile::exists(stage.file()));
    }

    void wordsAreDueAfterThreeDays()
    {
        ServiceStage stage;
        QTemporaryDir other;
        QVERIFY(stage.open());
        QVERIFY(
            !answered(stage.backups().recovery())->possible); // no vault: the key lies in a file
        QCOMPARE(answered(stage.backups().keepWords(stage.backups().newWords())).error().code,
                 ErrorCode::Unsupported);
        const PassphraseCost cheap{1, 8 * 1024 * 1024};
        QVERIFY(Vault(stage.profile(), false).fromPassphrase(u"pass"_s, cheap).ok());
        QCOMPARE(*answered(stage.backups().recovery()), (RecoveryState{true, false, 0, false}));
        stage.clock.advance(2 * dayLongMs);
        QVERIFY(!answered(stage.backups().recovery())->due);
        stage.clock.advance(dayLongMs);
        QVERIFY(answered(stage.backups().recovery())->due);
        stage.backups().postponeWords();
        QVERIFY(!answered(stage.backups().recovery())->due);
        stage.clock.advance(3 * dayLongMs);
        QVERIFY(answered(stage.backups().recovery())->due);

        const QStringList words = stage.backups().newWords();
        QCOMPARE(words.size(), 12);
        QVERIFY(words != stage.backups().newWords());
        QVERIFY(!answered(stage.backups().recovery())->made); // shown is not kept
        QVERIFY(answered(stage.backups().keepWords(words)).ok());
        const auto state = answered(stage.backups().recovery());
        QCOMPARE(*state, (RecoveryState{true, true, stage.clock.nowMs(), false}));
        const auto key = Vault(stage.profile(), true).fromWords(*WordList::decode(words));
        QVERIFY(key);
        QCOMPARE(key->view(), keyBytes());
    }

    void suggestsWordsOfTheList()
    {
        ServiceStage stage;
        const QStringList words = stage.backups().suggestion().split(u' ');
        QCOMPARE(words.size(), 6);
        for (const QString &word : words) {
            QVERIFY(WordList::indexOf(word) >= 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestBackupService)
#include "tst_backup_service.moc"
