// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/LiveSockets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

namespace {

int countIn(const QString &table, quint16 port)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    int count = 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        // sl, local address:port, remote address:port, state …; all in hexadecimal
        const QList<QByteArray> fields = line.simplified().split(' ');
        const QByteArray remote = fields.value(2);
        const QByteArray state = fields.value(3);
        const bool live = state == "01" || state == "02"; // established, asking
        if (live && remote.mid(remote.lastIndexOf(':') + 1).toUShort(nullptr, 16) == port) {
            ++count;
        }
    }
    return count;
}

} // namespace

int liveConnectionsTo(quint16 port)
{
    return countIn(u"/proc/self/net/tcp"_s, port) + countIn(u"/proc/self/net/tcp6"_s, port);
}

int socketsOfThisProcess()
{
    int count = 0;
    const QFileInfoList entries =
        QDir(u"/proc/self/fd"_s)
            .entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    for (const QFileInfo &entry : entries) {
        count += entry.readSymLink().startsWith("socket:"_L1) ? 1 : 0;
    }
    return count;
}

} // namespace Ninelives::Rig
