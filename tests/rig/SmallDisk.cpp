// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/SmallDisk.h"

#include <QDir>
#include <QFile>

#include <sys/mount.h>
#include <sys/statvfs.h>

#include <cerrno>

namespace Ninelives::Rig {

namespace {
constexpr quint64 roomy = 2'000'000'000; // of memory, of which only what is written is taken
}

SmallDisk::SmallDisk(QString folder) : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    m_mounted = ::mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs",
                        MS_NOSUID | MS_NODEV, "mode=700")
            == 0
        && resize(roomy);
}

SmallDisk::~SmallDisk()
{
    if (m_mounted) {
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
    }
}

bool SmallDisk::fill()
{
    // A program may write between the two calls: a disk can't be made smaller than what is on it.
    constexpr int tries = 100;
    for (int i = 0; i < tries; ++i) {
        struct statvfs status = {};
        if (!m_mounted || ::statvfs(QFile::encodeName(m_folder).constData(), &status) != 0) {
            return false;
        }
        if (resize(quint64(status.f_frsize) * quint64(status.f_blocks - status.f_bfree))) {
            return true;
        }
        if (errno != EINVAL) {
            return false;
        }
    }
    return false;
}

bool SmallDisk::clear()
{
    return m_mounted && resize(roomy);
}

bool SmallDisk::resize(quint64 bytes) const
{
    const QByteArray size = "size=" + QByteArray::number(bytes);
    return ::mount("tmpfs", QFile::encodeName(m_folder).constData(), "tmpfs",
                   MS_REMOUNT | MS_NOSUID | MS_NODEV, size.constData())
        == 0;
}

} // namespace Ninelives::Rig
