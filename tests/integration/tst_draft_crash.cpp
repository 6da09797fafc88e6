// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Engine.h"
#include "tests/fakes/FakeTransport.h"
#include "ui/viewmodels/ComposerViewModel.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// What is being written survives a program that is killed. The test starts itself again: the child
/// has the real engine and store, and the composer of the window.
namespace {

constexpr qsizetype keyBytes = 32;
constexpr int childMs = 60'000;
const QString draft = u"Half a senten\nce, ünd 😹"_s;

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

template<typename T>
Result<T> waited(Answer<T> answer)
{
    const bool finished = QTest::qWaitFor([&]() { return answer.isFinished(); }, childMs);
    return finished ? answer.result() : Result<T>(Error{ErrorCode::Timeout, {}});
}

/// Opens the profile and its one chat, made when it is new.
Result<Conversation> openChat(Engine &engine)
{
    const Result<void> opened = waited(engine.open(SecretBytes::copyOf(QByteArray(keyBytes, 'k'))));
    if (!opened) {
        return opened.error();
    }
    const Result<QList<Account>> accounts = waited(engine.accounts().list());
    AccountId account = accounts && !accounts->isEmpty() ? accounts->first().id : AccountId();
    if (!account.isValid()) {
        const BareJid alice = BareJid::fromStored(u"alice@one.test"_s);
        const auto added = waited(engine.accounts().add({alice, u"secret"_s, {}, {}, false}));
        if (!added) {
            return added.error();
        }
        account = *added;
    }
    return waited(engine.chats().open(account, BareJid::fromStored(u"bob@two.test"_s)));
}

/// child FOLDER write: types letter by letter, says "kept" once a draft is on the disk that has all
/// of it, and waits to be killed. child FOLDER read: says what the composer shows.
int runChild(const QString &folder, bool writes)
{
    SystemClock clock;
    Test::FakeServer server;
    Engine engine(EngineOptions{folder,
                                [&server](const Account &account, const AccountSecrets &) {
                                    return std::make_unique<Test::FakeTransport>(
                                        server, FullJid(account.jid, u"test"_s));
                                },
                                nullptr});
    const Result<Conversation> chat = openChat(engine);
    if (!chat) {
        say("failed");
        return 1;
    }
    ComposerViewModel composer(ViewContext{&engine, &clock, QLocale::c()});
    composer.setConversation(*chat);
    if (!writes) {
        say(composer.text().toUtf8().toHex());
        return 0;
    }
    QObject::connect(&engine, &EngineApi::changed, &composer, [&] {
        engine.chats().conversation(chat->id).then(&composer, [](const Result<Conversation> &now) {
            if (now && now->draft == draft) {
                say("kept");
            }
        });
    });
    for (qsizetype i = 1; i <= draft.size(); ++i) {
        composer.setText(draft.first(i));
    }
    say("typed");
    return QGuiApplication::exec();
}

} // namespace

class TestDraftCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesBeingKilled()
    {
        const QTemporaryDir folder;
        const QString profile = folder.filePath(u"profile"_s);
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"child"_s, profile, u"write"_s});
        QByteArray said;
        QElapsedTimer sinceTyped;
        const auto hasSaid = [&](const QByteArray &word) {
            said += writer.readAllStandardOutput();
            return said.contains(word);
        };
        QVERIFY(QTest::qWaitFor([&] { return hasSaid("typed"); }, childMs));
        sinceTyped.start();
        QVERIFY(QTest::qWaitFor([&] { return hasSaid("kept"); }, childMs));
        qInfo("the draft was on the disk %lld ms after the last letter",
              static_cast<long long>(sinceTyped.elapsed()));
        writer.kill(); // SIGKILL
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

        QProcess reader;
        reader.start(QCoreApplication::applicationFilePath(), {u"child"_s, profile, u"read"_s});
        QVERIFY(reader.waitForFinished(childMs));
        QCOMPARE(reader.exitCode(), 0);
        const QByteArray shown = QByteArray::fromHex(reader.readAllStandardOutput().trimmed());
        QCOMPARE(QString::fromUtf8(shown), draft);
    }
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "child"_L1) {
        return runChild(arguments.value(2), arguments.value(3) == "write"_L1);
    }
    TestDraftCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draft_crash.moc"
