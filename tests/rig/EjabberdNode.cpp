// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/EjabberdNode.h"

#include "tests/rig/FreePorts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ninelives::Rig {

namespace {

/// A quoted word of YAML.
QString quoted(const QString &text)
{
    QString escaped = text;
    return u'"' + escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString write(const QString &file, const QString &text)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0) {
        return file + u": "_s + out.errorString();
    }
    return {};
}

} // namespace

EjabberdNode::EjabberdNode(EjabberdSite site) : m_site(std::move(site)) {}

EjabberdNode::~EjabberdNode()
{
    kill();
}

QString EjabberdNode::siteText() const
{
    const QStringList lines{
        u"define_macro:"_s,
        u"  DOMAIN: "_s + m_site.domain,
        u"  CERTIFICATES: ["_s + quoted(m_site.certificate) + u']',
        u"  ADDRESS: 127.0.0.1"_s,
        u"  CLIENT_PORT: "_s + QString::number(m_site.clientPort),
        u"  DIRECT_TLS_PORT: "_s + QString::number(m_site.directTlsPort),
        u"  SERVER_PORT: "_s + QString::number(m_site.serverPort),
        u"  UPLOAD_PORT: "_s + QString::number(m_site.uploadPort),
        u"  UPLOAD_URL: https://127.0.0.1:%1/upload"_s.arg(m_site.uploadPort),
        u"  UPLOAD_FOLDER: "_s + quoted(m_site.uploadFolder),
        u"  ACCOUNTS: mnesia"_s,
        u"  DATABASE: mnesia"_s,
        u"  SQL_SERVER: localhost"_s,
        u"  SQL_PORT: 5432"_s,
        u"  SQL_DATABASE: ejabberd"_s,
        u"  SQL_USERNAME: ejabberd"_s,
        u"  SQL_PASSWORD: \"\""_s,
    };
    return lines.join(u'\n') + u'\n';
}

QString EjabberdNode::prepare() const
{
    QDir().mkpath(m_site.dir);
    const QString shipped = QStringLiteral(NINELIVES_SERVER_DIR "/ejabberd/ejabberd.yml");
    const QString config = m_site.dir + u"/ejabberd.yml"_s;
    if (!QFile::exists(config) && !QFile::copy(shipped, config)) {
        return u"can't copy "_s + shipped;
    }
    QString problem = write(m_site.dir + u"/site.yml"_s, siteText());
    if (problem.isEmpty()) {
        problem = write(m_site.dir + u"/inetrc"_s,
                        u"{lookup, [\"file\", \"native\"]}.\n"
                        "{host, {127,0,0,1}, [\"localhost\"]}.\n"_s);
    }
    const QString cookie = m_site.dir + u"/.erlang.cookie"_s;
    if (problem.isEmpty() && !QFile::exists(cookie)) {
        problem = write(cookie, m_site.cookie);
        QFile::setPermissions(cookie, QFile::ReadOwner);
    }
    return problem;
}

QStringList EjabberdNode::environment() const
{
    return QProcess::systemEnvironment()
        + QStringList{u"HOME="_s + m_site.dir,
                      u"EJABBERD_CONFIG_PATH="_s + m_site.dir + u"/ejabberd.yml"_s,
                      u"EJABBERD_LOG_PATH="_s + logFile(),
                      u"ERL_CRASH_DUMP_BYTES=0"_s,
                      u"ERL_INETRC="_s + m_site.dir + u"/inetrc"_s,
                      u"ERL_LIBS="_s + QStringLiteral(NINELIVES_ERLANG_LIBS),
                      u"ERL_EPMD_PORT="_s + QString::number(m_site.epmdPort),
                      u"ERL_EPMD_ADDRESS=127.0.0.1"_s};
}

QString EjabberdNode::launch()
{
    if (isRunning()) {
        return {};
    }
    m_frozen = false;
    m_process = std::make_unique<QProcess>();
    // The node must not outlive a test that is killed.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->setEnvironment(environment());
    m_process->setWorkingDirectory(m_site.dir);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_site.dir + u"/ejabberd.out"_s, QIODevice::Append);
    // As ejabberdctl would, which itself wants to be root or a user named ejabberd.
    m_process->start(u"erl"_s,
                     {u"-sname"_s, m_site.name, u"+K"_s, u"true"_s, u"-noinput"_s, u"-start_epmd"_s,
                      u"false"_s, u"-kernel"_s, u"net_ticktime"_s, u"10"_s, u"-kernel"_s,
                      u"inet_dist_use_interface"_s, u"{127,0,0,1}"_s, u"-mnesia"_s, u"dir"_s,
                      u'"' + m_site.dir + u"/tables\""_s, u"-s"_s, u"ejabberd"_s});
    return m_process->waitForStarted() ? QString() : u"erl: "_s + m_process->errorString();
}

QString EjabberdNode::waitUntilAnswering()
{
    const QDeadlineTimer deadline(180s);
    while (!deadline.hasExpired()) {
        // The ports are open long before the tables are there.
        if (portAnswers(m_site.clientPort) && portAnswers(m_site.uploadPort)
            && ctl({u"status"_s}).ok) {
            return {};
        }
        if (m_process->waitForFinished(20)) {
            return m_site.name + u" ended, see "_s + logFile();
        }
    }
    return m_site.name + u" does not answer, see "_s + logFile();
}

bool EjabberdNode::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

void EjabberdNode::stop()
{
    if (!isRunning()) {
        return;
    }
    setFrozen(false);
    m_process->terminate();
    if (!m_process->waitForFinished(120'000)) {
        kill();
    }
}

void EjabberdNode::kill()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(10'000);
    }
    m_frozen = false;
}

void EjabberdNode::setFrozen(bool frozen)
{
    if (isRunning()) {
        ::kill(static_cast<pid_t>(m_process->processId()), frozen ? SIGSTOP : SIGCONT);
        m_frozen = frozen;
    }
}

EjabberdNode::Answer EjabberdNode::ctl(const QStringList &arguments) const
{
    static int calls = 0;
    const QString caller = u"ctl%1@localhost"_s.arg(++calls);
    QProcess process;
    process.setEnvironment(environment());
    process.setWorkingDirectory(m_site.dir);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"erl"_s,
                  QStringList{u"-sname"_s, caller, u"-hidden"_s, u"-noinput"_s, u"-start_epmd"_s,
                              u"false"_s, u"-s"_s, u"ejabberd_ctl"_s, u"-extra"_s, m_site.name,
                              u"--no-timeout"_s}
                      + arguments);
    const bool ended = process.waitForFinished(120'000);
    return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            QString::fromUtf8(process.readAll())};
}

} // namespace Ninelives::Rig
