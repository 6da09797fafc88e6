// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SingleInstance.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

using Role = SingleInstance::Role;

/// Claims from a thread of its own, as another process would; this thread's window answers.
Role claimElsewhere(const QString &folder, const Handover &handover, int patienceMs = 5'000)
{
    std::atomic<int> role = -1;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second(folder);
        role = int(second.claim(handover, patienceMs));
    }));
    thread->start();
    const bool done = QTest::qWaitFor([&] { return thread->isFinished(); }, 20'000);
    thread->wait();
    return done ? Role(role.load()) : Role::Stuck;
}

} // namespace

/// One window per profile.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
        QVERIFY(QFile::setPermissions(m_runtime.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    void init() { m_profile = std::make_unique<QTemporaryDir>(); }

    void theSecondHandsOver_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("kept");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("link") << u"xmpp:milo@m.example?message;body=Grüße%0A!"_s << u"t-1_2"_s
                              << u"t-1_2"_s;
        QTest::newRow("bad token") << QString() << u"two words\n"_s << QString();
        QTest::newRow("long token") << QString() << QString(5'000, u'a') << QString();
    }

    void theSecondHandsOver()
    {
        QFETCH(QString, link);
        QFETCH(QString, token);
        QFETCH(QString, kept);
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Role::First);
        QSignalSpy heard(&first, &SingleInstance::handedOver);
        for (const bool show : {true, false}) {
            QCOMPARE(claimElsewhere(m_profile->path(), {link, token, show}), Role::Second);
            QTRY_COMPARE(heard.count(), 1);
            QCOMPARE(heard.takeFirst().first().value<Handover>(), (Handover{link, kept, show}));
        }
    }

    void anotherProfileIsAnotherWindow()
    {
        const QTemporaryDir other;
        SingleInstance first(m_profile->path());
        SingleInstance second(other.path());
        QCOMPARE(first.claim({}), Role::First);
        QCOMPARE(second.claim({}), Role::First);
        QVERIFY(SingleInstance::socketName(m_profile->path())
                != SingleInstance::socketName(other.path()));
    }

    void theSameFolderWrittenDifferently()
    {
        const QString link = m_profile->path() + u"-link"_s;
        QVERIFY(QFile::link(m_profile->path(), link));
        QCOMPARE(SingleInstance::socketName(link), SingleInstance::socketName(m_profile->path()));
        QCOMPARE(SingleInstance::socketName(m_profile->path() + u"/."_s),
                 SingleInstance::socketName(m_profile->path()));
        QVERIFY(!SingleInstance::socketName(m_profile->path()).contains(m_profile->path()));
        QVERIFY(QFile::remove(link));
    }

    void whatACrashLeftIsNoWindow()
    {
        const QString name = SingleInstance::socketName(m_profile->path());
        {
            // A socket that nobody listens on any more.
            QLocalServer left;
            QVERIFY(left.listen(name));
            QVERIFY(QFile::rename(name, name + u".kept"_s));
            left.close();
            QVERIFY(QFile::rename(name + u".kept"_s, name));
        }
        QVERIFY(QFile::exists(name));
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Role::First);
        QCOMPARE(claimElsewhere(m_profile->path(), {}), Role::Second);
    }

    void whenTheFirstHasEndedTheNextIsFirst()
    {
        {
            SingleInstance first(m_profile->path());
            QCOMPARE(first.claim({}), Role::First);
        }
        SingleInstance next(m_profile->path());
        QCOMPARE(next.claim({}), Role::First);
    }

    void onlyTheUserMayUseTheSocket()
    {
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Role::First);
        const QFileInfo socket(SingleInstance::socketName(m_profile->path()));
        QVERIFY(socket.exists());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY((socket.permissions() & others) == QFile::Permissions());
    }

    void nonsenseIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("no object") << QByteArray("[1,2]\n");
        QTest::newRow("not a link") << QByteArray("{\"link\":\"--profile=/\"}\n");
        QTest::newRow("web page") << QByteArray("{\"link\":\"https://m.example\"}\n");
        QTest::newRow("zeros") << QByteArray(1'000, '\0');
        QTest::newRow("deep") << QByteArray(30'000, '[') + '\n';
        QTest::newRow("endless line") << QByteArray(200'000, 'a');
        QTest::newRow("half") << QByteArray("{\"link\":");
    }

    void nonsenseIsIgnored()
    {
        QFETCH(QByteArray, bytes);
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Role::First);
        QSignalSpy heard(&first, &SingleInstance::handedOver);
        QLocalSocket socket;
        socket.connectToServer(SingleInstance::socketName(m_profile->path()));
        QVERIFY(socket.waitForConnected());
        socket.write(bytes);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 30'000);
        QCOMPARE(heard.count(), 0);
        // It still listens to who makes sense.
        QCOMPARE(claimElsewhere(m_profile->path(), {}), Role::Second);
        QTRY_COMPARE(heard.count(), 1);
    }

    void manyWhoSayNothingDoNotBlock()
    {
        SingleInstance first(m_profile->path());
        QCOMPARE(first.claim({}), Role::First);
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < 3 * SingleInstance::mostAtOnce; ++i) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(SingleInstance::socketName(m_profile->path()));
        }
        QCOMPARE(claimElsewhere(m_profile->path(), {}, 15'000), Role::Second);
    }

    void whoDoesNotAnswerIsNotWaitedForForever()
    {
        QLockFile lock(m_profile->filePath(u"window.lock"_s));
        QVERIFY(lock.tryLock());
        SingleInstance second(m_profile->path());
        QCOMPARE(second.claim({}, 300), Role::Stuck);
    }

    void ofManyStartsAtOnceOneIsFirst()
    {
        constexpr int starts = 6;
        std::atomic<int> firsts = 0;
        std::atomic<int> seconds = 0;
        std::atomic<bool> end = false;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < starts; ++i) {
            threads.emplace_back(QThread::create([&] {
                SingleInstance instance(m_profile->path());
                const Role role = instance.claim({}, 15'000);
                if (role == Role::First) {
                    ++firsts;
                    QEventLoop loop;
                    while (!end) {
                        loop.processEvents(QEventLoop::WaitForMoreEvents
                                           | QEventLoop::ExcludeUserInputEvents);
                    }
                } else if (role == Role::Second) {
                    ++seconds;
                }
            }));
        }
        for (const auto &thread : threads) {
            thread->start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(seconds.load(), starts - 1, 20'000);
        QCOMPARE(firsts.load(), 1);
        end = true;
        QLocalSocket wake;
        wake.connectToServer(SingleInstance::socketName(m_profile->path()));
        for (const auto &thread : threads) {
            QVERIFY(thread->wait(30'000));
        }
    }

private:
    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_profile;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
