// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/JsonProcess.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

namespace {

bool matches(const QJsonObject &object, const QString &event, const QJsonObject &members)
{
    if (object.value("event"_L1) != event) {
        return false;
    }
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (object.value(it.key()) != it.value()) {
            return false;
        }
    }
    return true;
}

} // namespace

JsonProcess::JsonProcess(QString name, QObject *parent) : QObject(parent), m_name(std::move(name))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &JsonProcess::readLines);
    connect(&m_process, &QProcess::finished, this, [this] {
        readLines();
        Q_EMIT ended();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT ended();
        }
    });
}

JsonProcess::~JsonProcess()
{
    m_process.disconnect(this);
    if (running()) {
        m_process.terminate();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
}

void JsonProcess::setErrorFile(const QString &file)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(file, QIODevice::Append);
}

void JsonProcess::start(const QString &program, const QStringList &arguments,
                        const QStringList &environment)
{
    if (!environment.isEmpty()) {
        m_process.setEnvironment(QProcess::systemEnvironment() + environment);
    }
    m_process.start(program, arguments);
}

void JsonProcess::tell(const QJsonObject &command)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
}

void JsonProcess::closeInput()
{
    m_process.closeWriteChannel();
}

void JsonProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool JsonProcess::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(60'000);
}

std::optional<QJsonObject> JsonProcess::waitFor(const Wanted &wanted, int timeoutMs,
                                                qsizetype since)
{
    const QDeadlineTimer deadline(timeoutMs);
    qsizetype next = since;
    while (true) {
        for (; next < m_events.size(); ++next) {
            if (wanted(m_events.at(next))) {
                return m_events.at(next);
            }
        }
        if (deadline.hasExpired() || !running()) {
            return std::nullopt;
        }
        QEventLoop loop;
        connect(this, &JsonProcess::heard, &loop, &QEventLoop::quit);
        connect(this, &JsonProcess::ended, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::milliseconds(deadline.remainingTime()), &loop,
                           &QEventLoop::quit);
        loop.exec();
    }
}

std::optional<QJsonObject> JsonProcess::waitForEvent(const QString &event,
                                                     const QJsonObject &members, int timeoutMs,
                                                     qsizetype since)
{
    return waitFor([&](const QJsonObject &object) { return matches(object, event, members); },
                   timeoutMs, since);
}

int JsonProcess::count(const QString &event, const QJsonObject &members) const
{
    return int(std::ranges::count_if(
        m_events, [&](const QJsonObject &object) { return matches(object, event, members); }));
}

QString JsonProcess::transcript() const
{
    QString text = m_name + u" said:\n"_s;
    for (const QJsonObject &event : m_events) {
        text += QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)) + u'\n';
    }
    return text;
}

void JsonProcess::readLines()
{
    m_buffer += m_process.readAllStandardOutput();
    for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        const auto document = QJsonDocument::fromJson(line);
        if (document.isObject()) {
            m_events.append(document.object());
            Q_EMIT heard(m_events.constLast());
        }
    }
}

} // namespace Ninelives::Rig
