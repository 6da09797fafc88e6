// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/SmallDisk.h"

#include <QDebug>
#include <QFile>
#include <QProcess>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

SmallDisk::SmallDisk(int megabytes)
{
    m_mounted = QProcess::execute(u"mount"_s,
                                  {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1m"_s.arg(megabytes),
                                   u"ninelives-small-disk"_s, m_dir.path()})
        == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_mounted && QProcess::execute(u"umount"_s, {m_dir.path()}) != 0) {
        qWarning() << "still mounted:" << m_dir.path();
        m_dir.setAutoRemove(false);
    }
}

bool SmallDisk::fill()
{
    QFile file(filler());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        return false;
    }
    for (qsizetype step = 1024 * 1024; step >= 4096; step /= 4) {
        const QByteArray block(step, 'x');
        while (file.write(block) == step) {}
    }
    return QStorageInfo(m_dir.path()).bytesAvailable() < 4096;
}

void SmallDisk::release()
{
    QFile::remove(filler());
}

} // namespace Ninelives::Rig
