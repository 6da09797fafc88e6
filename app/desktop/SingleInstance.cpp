// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SingleInstance.h"

#include "app/desktop/Activation.h"
#include "core/base/Log.h"
#include "core/model/XmppUri.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <QtSystemDetection>

#include <algorithm>
#include <optional>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMs = 2'000; // for the first to say that it has it
constexpr int silenceMs = 3'000; // for a second to say what it wants
constexpr int againMs = 40;
constexpr int nameLength = 24;
constexpr QByteArrayView taken = "taken\n";

QByteArray lineOf(const Handover &handover)
{
    const QJsonObject object{
        {u"link"_s, handover.link}, {u"token"_s, handover.token}, {u"show"_s, handover.show}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Handover> handoverOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        return std::nullopt;
    }
    Handover handover{document[u"link"_s].toString(), document[u"token"_s].toString(),
                      document[u"show"_s].toBool(true)};
    if (!handover.link.isEmpty() && !XmppUri::parse(handover.link)) {
        return std::nullopt;
    }
    if (!isActivationToken(handover.token)) {
        handover.token.clear();
    }
    return handover;
}

} // namespace

QString SingleInstance::socketName(const QString &profileFolder)
{
    const QString canonical = QFileInfo(profileFolder).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? QDir(profileFolder).absolutePath() : canonical;
    const QString name = u"ninelives-"_s
        + QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256)
                                  .toHex()
                                  .left(nameLength));
#ifdef Q_OS_UNIX
    // A folder of the user's own: in the common one for temporary files others could be first.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#else
    return name;
#endif
}

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent), m_name(socketName(profileFolder)),
      m_lock(QDir(profileFolder).filePath(u"window.lock"_s)), m_server(this)
{
    // Never stale by age; the lock of a process that is gone counts for nothing.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostAtOnce);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // before the lock goes
}

SingleInstance::Role SingleInstance::claim(const Handover &handover, int patienceMs)
{
    const QByteArray line = lineOf(handover);
    const QDeadlineTimer deadline(patienceMs);
    // The first may be just starting, and not listen yet, or just ending.
    while (true) {
        if (m_lock.tryLock(0)) {
            // Without a socket a second start can't be heard; the window works all the same.
            if (!listen()) {
                qCWarning(logUi) << "other starts won't be heard:" << m_server.errorString();
            }
            return Role::First;
        }
        if (m_lock.error() != QLockFile::LockFailedError) {
            qCWarning(logUi) << "the profile's folder can't be locked";
            return Role::First; // a folder without space or rights: the window says what is wrong
        }
        const int left = int(deadline.remainingTime());
        if (handOver(line, std::clamp(left, againMs, answerMs))) {
            return Role::Second;
        }
        if (deadline.hasExpired()) {
            return Role::Stuck;
        }
        QThread::msleep(againMs);
    }
}

bool SingleInstance::listen()
{
    // The lock is ours, so what is there is left over.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

bool SingleInstance::handOver(const QByteArray &line, int waitMs) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMs) || socket.write(line) != line.size()
        || !socket.waitForBytesWritten(waitMs)) {
        return false;
    }
    while (socket.bytesAvailable() < taken.size()) {
        if (!socket.waitForReadyRead(waitMs)) {
            return false;
        }
    }
    return socket.read(taken.size()) == taken;
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_open >= mostAtOnce) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        socket->setReadBufferSize(mostBytes + 1);
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(silenceMs, socket, &QLocalSocket::abort);
        if (socket->bytesAvailable() > 0) {
            read(socket);
        }
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > mostBytes) {
            socket->abort();
        }
        return;
    }
    const std::optional<Handover> handover = handoverOf(socket->readLine(mostBytes));
    if (!handover) {
        qCDebug(logUi, "nonsense on the profile's socket was ignored");
        socket->abort();
        return;
    }
    socket->write(taken.data(), taken.size());
    socket->disconnectFromServer();
    Q_EMIT handedOver(*handover);
}

} // namespace Ninelives
