// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/CtlProfile.h"

#include "tests/rig/Prosody.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

namespace {
constexpr int callTimeoutMs = 180'000;
}

CtlProfile::CtlProfile(QString name, QString buildDir, const QString &below)
    : m_name(std::move(name)), m_buildDir(std::move(buildDir)),
      m_dir((below.isEmpty() ? QDir::tempPath() : below) + u"/ninelives-profile-XXXXXX"_s)
{}

QString CtlProfile::program() const
{
    return m_buildDir + u"/app/ctl/ninelivesctl"_s;
}

QStringList CtlProfile::profileArguments() const
{
    return {u"--profile"_s, folder(), u"--key-file"_s, keyFile(), u"--json"_s};
}

CtlProfile::Output CtlProfile::call(const QStringList &arguments, const QByteArray &input,
                                    const QStringList &environment)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(program(), profileArguments() + arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(callTimeoutMs);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    Output output;
    output.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    output.errorText = QString::fromUtf8(process.readAllStandardError());
    if (output.exitCode == -1) {
        qWarning().noquote() << m_name << arguments << (ended ? "crashed:" : "did not end in time:")
                             << process.errorString() << output.errorText;
    }
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (const auto document = QJsonDocument::fromJson(line); document.isObject()) {
            output.lines.append(document.object());
        }
    }
    return output;
}

CtlProfile::Output CtlProfile::addAccount(const Login &login, const QStringList &further)
{
    QStringList arguments{u"account"_s,          u"add"_s,       u"--jid"_s,  login.jid,
                          u"--password-stdin"_s, u"--ca-file"_s, login.caFile};
    for (const QString &server : login.servers) {
        arguments << u"--server"_s << server;
    }
    return call(arguments + further, login.password.toUtf8() + '\n');
}

CtlProfile::Output CtlProfile::addAccount(const Prosody &server, const QString &account,
                                          const QString &password, const QStringList &further)
{
    return addAccount({server.jid(account), password, {server.server()}, server.caFile()}, further);
}

JsonProcess &CtlProfile::run(const QStringList &environment, const QString &errorFile)
{
    stop();
    m_process = std::make_unique<JsonProcess>(m_name);
    if (!errorFile.isEmpty()) {
        m_process->setErrorFile(errorFile);
    }
    m_process->start(program(), profileArguments() + QStringList{u"run"_s} + m_runArguments,
                     environment);
    return *m_process;
}

JsonProcess *CtlProfile::runOnline()
{
    JsonProcess &process = run();
    return process.waitForEvent(u"health"_s, {{u"online"_s, true}}) ? &process : nullptr;
}

void CtlProfile::stop()
{
    if (m_process && m_process->running()) {
        m_process->stop();
    }
    m_process.reset();
}

} // namespace Ninelives::Rig
