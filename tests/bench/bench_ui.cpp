// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over the real engine and a filled store, without a network, on the software
// renderer: first frame, opening a chat, scrolling, memory after long scrolling, keystrokes, and a
// burst of messages while scrolling. Prints a table; asserts nothing. Each size is measured in a
// process of its own. NINELIVES_BENCH_MESSAGES caps the larger store, NINELIVES_BENCH_SECONDS the
// scrolling (120).
#include "core/crypto/SecretBytes.h"
#include "core/engine/Engine.h"
#include "core/storage/Database.h"
#include "tests/fakes/FakeServer.h"
#include "tests/fakes/FakeSound.h"
#include "tests/fakes/FakeTransport.h"
#include "tests/fakes/StoreFiller.h"
#include "ui/viewmodels/AppViewModel.h"
#include "ui/window/MainWindow.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr int chats = 200;
constexpr int wheelStep = 360;
constexpr int keystrokes = 200;
constexpr int burst = 1'000;
constexpr int burstParts = 20;

SecretBytes benchKey()
{
    return SecretBytes::copyOf(QByteArray(32, 'b'));
}

int settingOf(const char *name, int fallback)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given && value > 0 ? value : fallback;
}

/// Fills a store; without messages there is only an account.
bool fill(const QString &folder, qint64 messages)
{
    const SecretBytes key = benchKey();
    auto database = Database::open(folder, key.view());
    if (!database) {
        return false;
    }
    Test::FillPlan plan;
    plan.messages = messages;
    plan.conversations = messages > 0 ? chats : 0;
    return Test::fillStore(**database, plan).ok();
}

/// Opens the real engine with a network that is never there.
class BenchGate final : public ProfileGate
{
    Q_OBJECT

public:
    explicit BenchGate(Engine &engine) : m_engine(engine) {}

    void open() override
    {
        m_engine.open(benchKey()).then(this, [this](const Result<void> &done) {
            if (done) {
                Q_EMIT opened(&m_engine);
            } else {
                Q_EMIT failed(done.error());
            }
        });
    }
    void unlock(const QString &) override {}

private:
    Engine &m_engine;
};

/// Turns the event loop until `done()`; false after a minute.
bool until(const std::function<bool()> &done)
{
    QElapsedTimer time;
    time.start();
    while (!done()) {
        if (time.elapsed() > 60'000) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

struct Times {
    QList<double> ms;

    [[nodiscard]] double at(double share) const
    {
        if (ms.isEmpty()) {
            return 0;
        }
        QList<double> sorted = ms;
        std::ranges::sort(sorted);
        return sorted.at(std::min(sorted.size() - 1, qsizetype(share * double(sorted.size()))));
    }
};

void row(const char *what, const Times &times)
{
    std::printf("  %-34s p50 %7.1f ms   p99 %7.1f ms   max %7.1f ms   (%lld)\n", what,
                times.at(0.5), times.at(0.99), times.at(1.0),
                static_cast<long long>(times.ms.size()));
    std::fflush(stdout);
}

void row(const char *what, double value, const char *unit)
{
    std::printf("  %-34s %11.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

/// Resident memory in MiB; 0 where the system does not tell.
double resident()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

class Bench
{
public:
    Bench(const QString &folder, const QElapsedTimer &start)
        : m_start(start), m_preferences(folder + u"/window.ini"_s),
          m_engine({folder,
                    [this](const Account &account, const AccountSecrets &) {
                        return std::make_unique<Test::FakeTransport>(
                            m_server, FullJid(account.jid, u"bench"_s));
                    }}),
          m_gate(m_engine), m_app(m_gate, m_clock, m_preferences, QLocale(QLocale::English))
    {
        m_app.setSound(&m_microphone, &m_speaker);
    }

    bool show()
    {
        m_window = showMainWindow(m_qml, m_app, {1180, 760});
        if (!m_window) {
            return false;
        }
        QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] { ++m_frames; });
        m_app.start();
        until([this] { return m_frames > 0; });
        row("first frame", double(m_start.elapsed()), "ms");
        until([this] { return m_app.conversations() && m_app.conversations()->loaded(); });
        frame();
        row("chat list", double(m_start.elapsed()), "ms");
        return true;
    }

    void openChats()
    {
        Times times;
        const int count = std::min(20, m_app.conversations()->count());
        for (int i = 0; i < count; ++i) {
            const QModelIndex index = m_app.conversations()->index(i, 0);
            const double chat = m_app.conversations()
                                    ->data(index, ConversationListModel::ConversationIdRole)
                                    .toDouble();
            times.ms.append(timed([&] {
                m_app.openChat(chat);
                until([&] {
                    return m_app.conversation()->conversationId() == chat
                        && m_app.conversation()->timeline()->loaded();
                });
            }));
        }
        row("open a chat", times);
    }

    void scroll(int seconds)
    {
        Times times;
        QElapsedTimer time;
        time.start();
        int way = 1;
        while (time.elapsed() < qint64{seconds} * 1000) {
            // Up to the beginning, down to the end, and again.
            const TimelineModel *timeline = m_app.conversation()->timeline();
            if (times.ms.size() % 400 == 399) {
                way = timeline->atOldest() || times.ms.size() % 800 == 799 ? -way : way;
            }
            times.ms.append(timed([&] { wheel(way * wheelStep); }));
        }
        row("a frame while scrolling", times);
        row("resident after scrolling", resident(), "MiB");
    }

    void keys()
    {
        auto *field = m_window->findChild<QQuickItem *>(u"composerField"_s);
        if (!field) {
            return;
        }
        field->forceActiveFocus();
        Times times;
        for (int i = 0; i < keystrokes; ++i) {
            times.ms.append(timed([&] {
                for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                    QKeyEvent key(type, Qt::Key_A, Qt::NoModifier, u"a"_s);
                    QCoreApplication::sendEvent(m_window, &key);
                }
            }));
        }
        row("a keystroke until it is painted", times);
    }

    /// The window's share: what the engine tells is made up here.
    void messages()
    {
        const ConversationId chat{qint64(m_app.conversation()->conversationId())};
        Times times;
        double all = 0;
        for (int part = 0; part < burstParts; ++part) {
            Change change;
            change.kind = Change::Kind::MessagesAdded;
            change.conversation = chat;
            for (int i = 0; i < burst / burstParts; ++i) {
                Message message;
                message.id = MessageId{2'000'000'000 + part * burst + i};
                message.conversation = chat;
                message.sortKey = {m_clock.nowMs() + part * burst + i, message.id.value};
                message.sentAtMs = message.sortKey.timeMs;
                message.sender = *BareJid::parse(u"friend0@bench.test");
                message.senderKey = message.sender.toString();
                message.body = u"one of very many messages that arrive at once"_s;
                message.encryption = Encryption::Omemo2;
                change.messages.append(message);
            }
            const double ms = timed([&] {
                Q_EMIT m_engine.changed({change});
                wheel(wheelStep);
            });
            all += ms;
            times.ms.append(ms);
        }
        row("50 new messages while scrolling", times);
        row("1,000 new messages, in all", all, "ms");
    }

    [[nodiscard]] bool hasChats() const { return m_app.conversations()->count() > 0; }

private:
    /// `work`, and the next frame after it.
    template<typename Work>
    double timed(Work work)
    {
        QElapsedTimer time;
        time.start();
        work();
        frame();
        return double(time.nsecsElapsed()) / 1e6;
    }

    void frame()
    {
        const int before = m_frames;
        m_window->update();
        until([&] { return m_frames > before; });
    }

    void wheel(int degrees)
    {
        auto *list = m_window->findChild<QQuickItem *>(u"timeline"_s);
        const QPointF middle = list->mapToScene(QPointF(list->width() / 2, list->height() / 2));
        QWheelEvent event(middle, m_window->mapToGlobal(middle), QPoint(0, degrees / 3),
                          QPoint(0, degrees), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(m_window, &event);
    }

    QElapsedTimer m_start;
    SystemClock m_clock;
    Test::FakeServer m_server;
    Preferences m_preferences;
    FakeMicrophone m_microphone;
    FakeSpeaker m_speaker;
    Engine m_engine;
    BenchGate m_gate;
    AppViewModel m_app;
    QQmlApplicationEngine m_qml; // goes before what it shows
    QQuickWindow *m_window = nullptr;
    int m_frames = 0;
};

int measure(const QString &folder, const QElapsedTimer &start)
{
    Bench bench(folder, start);
    if (!bench.show()) {
        return 70;
    }
    if (bench.hasChats()) {
        bench.openChats();
        bench.scroll(settingOf("NINELIVES_BENCH_SECONDS", 120));
        bench.keys();
        bench.messages();
    }
    row("resident at the end", resident(), "MiB");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer start;
    start.start();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    dressApplication(application);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words.at(1) == "--fill"_L1) {
        return fill(words.at(2), words.at(3).toLongLong()) ? 0 : 74;
    }
    if (words.size() == 3 && words.at(1) == "--measure"_L1) {
        return measure(words.at(2), start);
    }
    for (const int messages : {0, settingOf("NINELIVES_BENCH_MESSAGES", 1'000'000)}) {
        const QTemporaryDir folder;
        const QString profile = folder.filePath(u"profile"_s);
        std::printf("%d messages\n", messages);
        std::fflush(stdout);
        if (QProcess::execute(words.first(), {u"--fill"_s, profile, QString::number(messages)}) != 0
            || QProcess::execute(words.first(), {u"--measure"_s, profile}) != 0) {
            std::fprintf(stderr, "could not be measured\n");
            return 1;
        }
    }
    return 0;
}

#include "bench_ui.moc"
