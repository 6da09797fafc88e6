// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/Prosody.h"

#include "tests/rig/FreePorts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLocalSocket>
#include <QThread>

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ninelives::Rig {

Prosody::Prosody(Options options)
    : m_options(std::move(options)), m_dir(QDir::tempPath() + u"/ninelives-prosody-XXXXXX"_s)
{
    m_config.dir = m_dir.path();
    m_config.domain = m_options.domain;
    m_config.stanzaLimit = m_options.stanzaLimit;
    m_config.extra = m_options.extraConfig;
}

Prosody::~Prosody()
{
    kill();
}

bool Prosody::fail(const QString &text)
{
    m_errorText = text;
    return false;
}

bool Prosody::setTrouble(const QString &part, bool on)
{
    const QString file = m_dir.filePath(u"trouble-"_s + part);
    return on ? write(file, {}) : QFile::remove(file);
}

bool Prosody::setBetween(const QString &attack)
{
    return write(m_dir.filePath(u"between"_s), attack);
}

bool Prosody::dropUploads()
{
    bool any = false;
    QDirIterator files(m_dir.filePath(u"data"_s), {u"*.bin"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!file.contains("http_file_share"_L1)) {
            continue;
        }
        if (!QFile::remove(file)) {
            return fail(u"not removed: "_s + file);
        }
        any = true;
    }
    return any || fail(u"no file was brought up"_s);
}

QByteArray Prosody::overheard() const
{
    QFile file(m_dir.filePath(u"overheard"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Prosody::configFile() const
{
    return m_config.dir + u"/prosody.cfg.lua"_s;
}

QString Prosody::caFile() const
{
    return m_config.dir + u"/ca.crt"_s;
}

QString Prosody::logFile() const
{
    return m_config.dir + u"/prosody.log"_s;
}

QString Prosody::server() const
{
    return host() + u':' + QString::number(port());
}

QString Prosody::uploadUrl() const
{
    return u"https://127.0.0.1:%1/"_s.arg(m_config.uploadPort);
}

bool Prosody::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

bool Prosody::addAccount(const QString &name, const QString &password)
{
    m_config.accounts.insert(name, password);
    // By the server itself: two programs that write to its files at once find them locked.
    return !isRunning() || ctl({u"shell"_s, u"user"_s, u"create"_s, jid(name), password});
}

bool Prosody::setPassword(const QString &name, const QString &password)
{
    m_config.accounts.insert(name, password);
    return ctl({u"shell"_s, u"user"_s, u"password"_s, jid(name), password});
}

bool Prosody::setAccountEnabled(const QString &name, bool enabled)
{
    return ctl({u"shell"_s, u"user"_s, enabled ? u"enable"_s : u"disable"_s, jid(name)});
}

bool Prosody::setCertificate(CertificateKind kind)
{
    m_options.certificate = kind;
    const QString problem = makeCertificates(m_config.dir, domain(), kind);
    return problem.isEmpty() || fail(problem);
}

bool Prosody::prepare()
{
    if (!m_dir.isValid() || !QDir().mkpath(m_config.dir + u"/data"_s)) {
        return fail(u"no temporary folder"_s);
    }
    if (m_config.clientPort == 0) {
        const QList<quint16> ports = freePorts(3);
        if (ports.size() < 3) {
            return fail(u"no free ports"_s);
        }
        m_config.clientPort = ports.at(0);
        m_config.directTlsPort = ports.at(1);
        m_config.uploadPort = ports.at(2);
    }
    if (!QFile::exists(m_config.dir + u"/server.crt"_s) && !setCertificate(m_options.certificate)) {
        return false;
    }
    const QString shipped = shippedProsodyConfig(m_config);
    if (shipped.isEmpty()) {
        return fail(u"resources/server/prosody.cfg.lua is not as the rig knows it"_s);
    }
    return write(m_config.dir + u"/shipped.cfg.lua"_s, shipped)
        && write(configFile(), prosodyConfigText(m_config));
}

bool Prosody::write(const QString &path, const QString &text)
{
    QFile file(path);
    return (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0)
        || fail(file.errorString());
}

bool Prosody::start()
{
    if (isRunning()) {
        return true;
    }
    if (!prepare()) {
        return false;
    }
    m_process = std::make_unique<QProcess>();
    // The server must not outlive a test that is killed.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_config.dir + u"/prosody.out"_s, QIODevice::Append);
    m_process->start(u"prosody"_s, {u"--config"_s, configFile(), u"-F"_s});
    if (!m_process->waitForStarted()) {
        return fail(u"prosody: "_s + m_process->errorString());
    }
    return waitUntilAnswering();
}

// It listens for people before it has loaded what prosodyctl talks to.
bool Prosody::takesOrders() const
{
    QLocalSocket socket;
    socket.connectToServer(m_config.dir + u"/data/prosody.sock"_s);
    return socket.waitForConnected(1000);
}

bool Prosody::waitUntilAnswering()
{
    const QDeadlineTimer deadline(120s);
    while (!deadline.hasExpired()) {
        if (portAnswers(port()) && portAnswers(m_config.uploadPort) && takesOrders()) {
            return true;
        }
        if (m_process->waitForFinished(20)) {
            QFile output(m_config.dir + u"/prosody.out"_s);
            const QByteArray text =
                output.open(QIODevice::ReadOnly) ? output.readAll() : QByteArray();
            return fail(u"prosody ended: "_s + QString::fromUtf8(text));
        }
    }
    return fail(u"prosody does not answer, see "_s + logFile());
}

void Prosody::stop()
{
    if (!isRunning()) {
        return;
    }
    setFrozen(false);
    m_process->terminate();
    if (!m_process->waitForFinished(60'000)) {
        kill();
    }
}

void Prosody::kill()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(10000);
    }
}

void Prosody::setFrozen(bool frozen)
{
    if (isRunning()) {
        ::kill(static_cast<pid_t>(m_process->processId()), frozen ? SIGSTOP : SIGCONT);
    }
}

bool Prosody::ctl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"prosodyctl"_s, QStringList{u"--config"_s, configFile()} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0) {
        return fail(u"prosodyctl "_s + arguments.value(0) + u": "_s
                    + QString::fromUtf8(process.readAll()));
    }
    return true;
}

} // namespace Ninelives::Rig
