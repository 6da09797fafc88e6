// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/LiveSockets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

namespace {

int countIn(const QString &table, const QList<quint16> &ports)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    QSet<QByteArray> found; // what moves while the table is read is listed twice
    while (true) {
        const QByteArray line = file.readLine();
        if (line.isEmpty()) {
            return int(found.size());
        }
        // sl, local address:port, remote address:port, state …; all in hexadecimal
        const QList<QByteArray> fields = line.left(150).simplified().split(' ');
        const QByteArray remote = fields.value(2);
        const QByteArray state = fields.value(3);
        const bool live = state == "01" || state == "02"; // established, asking
        if (live && ports.contains(remote.mid(remote.lastIndexOf(':') + 1).toUShort(nullptr, 16))) {
            found.insert(fields.value(1));
        }
    }
}

} // namespace

int liveConnectionsTo(const QList<quint16> &ports)
{
    return countIn(u"/proc/self/net/tcp"_s, ports) + countIn(u"/proc/self/net/tcp6"_s, ports);
}

int liveConnectionsTo(quint16 port)
{
    return liveConnectionsTo(QList{port});
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
