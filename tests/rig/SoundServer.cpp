// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/SoundServer.h"

#include <QElapsedTimer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int soundPatienceMs = 60'000;
constexpr auto loudspeaker = "module-null-sink sink_name=loudspeaker rate=48000"_L1;
// Qt leaves monitors out: a source that is none, over one.
constexpr auto ears = "module-remap-source source_name=ears master=loudspeaker.monitor"_L1;

} // namespace

bool SoundServer::start()
{
    const QString socket = m_folder.filePath(u"native"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "PULSE_STATE_PATH", "XDG_CONFIG_HOME"}) {
        environment.insert(QString::fromLatin1(name), m_folder.path());
    }
    qputenv("PULSE_SERVER", "unix:" + socket.toLocal8Bit());
    qputenv("PULSE_COOKIE", m_folder.filePath(u"cookie"_s).toLocal8Bit());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"pulseaudio"_s,
                    {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--disable-shm=yes"_s,
                     u"--use-pid-file=no"_s, u"--log-level=info"_s, u"--log-target=stderr"_s,
                     u"-L"_s, loudspeaker, u"-L"_s, ears, u"-L"_s,
                     u"module-native-protocol-unix auth-anonymous=1 socket="_s + socket, u"-L"_s,
                     u"module-cli-protocol-unix socket="_s + m_folder.filePath(u"cli"_s)});
    QElapsedTimer clock;
    clock.start();
    while (!m_log.contains(u"Daemon startup complete"_s)) {
        if (m_process.state() == QProcess::NotRunning
            || !m_process.waitForReadyRead(int(soundPatienceMs - clock.elapsed()))) {
            m_log += QString::fromLocal8Bit(m_process.readAll()) + m_process.errorString();
            return false;
        }
        m_log += QString::fromLocal8Bit(m_process.readAll());
    }
    return true;
}

SoundServer::~SoundServer()
{
    end();
}

bool SoundServer::end()
{
    m_process.kill();
    return m_process.waitForFinished();
}

bool SoundServer::command(const QByteArray &lines)
{
    QLocalSocket commands;
    commands.connectToServer(m_folder.filePath(u"cli"_s));
    return commands.waitForConnected(soundPatienceMs) && commands.write(lines) == lines.size()
        && commands.waitForBytesWritten(soundPatienceMs);
}

bool SoundServer::unplug()
{
    return command("unload-module module-remap-source\nunload-module module-null-sink\n");
}

bool SoundServer::plugIn()
{
    return command(QByteArray("load-module ") + loudspeaker.data() + "\nload-module " + ears.data()
                   + '\n');
}
