// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int startMs = 60'000; // on a busy machine

} // namespace

/// The program with its window is started, and started again.
class TestSecondStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_place->path()).mkdir(u"run"_s));
        QVERIFY(QFile::setPermissions(m_place->filePath(u"run"_s),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void theSecondBringsTheFirstToTheFront()
    {
        const auto first = start({u"--hidden"_s});
        QVERIFY(said(*first, "hidden"));
        const auto second = start({u"xmpp:milo@m.example?message;body=hi"_s});
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, startMs);
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        QVERIFY(second->readAllStandardError().contains("already running"));
        QVERIFY(said(*first, "first frame")); // the hidden window was shown
        QCOMPARE(first->state(), QProcess::Running);
        end(*first);
    }

    void ofTwoAtTheSameInstantOneOpensTheStore()
    {
        std::vector<std::unique_ptr<QProcess>> starts;
        for (int i = 0; i < 3; ++i) {
            starts.push_back(start({}));
        }
        const auto running = [&starts] {
            return std::ranges::count_if(starts, [](const std::unique_ptr<QProcess> &each) {
                return each->state() != QProcess::NotRunning;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, startMs);
        for (const auto &each : starts) {
            if (each->state() == QProcess::NotRunning) {
                QCOMPARE(each->exitCode(), 0);
            } else {
                end(*each);
            }
        }
        // And then it is free again.
        const auto next = start({});
        QVERIFY(said(*next, "first frame"));
        end(*next);
    }

    void aBrokenLinkIsNoReasonNotToStart()
    {
        const auto first = start({u"xmpp:%00@m.example"_s});
        QVERIFY(said(*first, "first frame"));
        end(*first);
        const auto refused = start({u"https://m.example"_s});
        QTRY_COMPARE_WITH_TIMEOUT(refused->state(), QProcess::NotRunning, startMs);
        QCOMPARE(refused->exitCode(), 64);
    }

private:
    std::unique_ptr<QProcess> start(const QStringList &further)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"ninelives.ui.debug=true"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_place->filePath(u"run"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(NINELIVES_BUILD_DIR "/app/ninelives"),
                       QStringList{u"--profile"_s, m_place->filePath(u"profile"_s), u"--key-file"_s,
                                   m_place->filePath(u"key"_s)}
                           + further);
        return process;
    }
    /// Whether the program says so within a while; what it said before is kept.
    bool said(QProcess &process, const QByteArray &text)
    {
        QByteArray heard = process.property("heard").toByteArray();
        const bool found = QTest::qWaitFor(
            [&] {
                heard += process.readAllStandardError();
                return heard.contains(text) || process.state() == QProcess::NotRunning;
            },
            startMs);
        process.setProperty("heard", heard);
        return found && heard.contains(text);
    }
    static void end(QProcess &process)
    {
        process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, startMs);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_second_start.moc"
