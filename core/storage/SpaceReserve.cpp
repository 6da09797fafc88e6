// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SpaceReserve.h"

#include "core/base/Log.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStorageInfo>

namespace Ninelives {

namespace {

constexpr qint64 nothing = 512 * 1024; // less than this and SQLite's own files find no room
constexpr qint64 plenty = 16 * SpaceReserve::bytes;

} // namespace

SpaceReserve::SpaceReserve(const QString &folder)
    : m_folder(folder), m_file(QDir(folder).filePath(QStringLiteral("ninelives.reserve")))
{}

void SpaceReserve::keep() const
{
    if (QFile::exists(m_file) || QStorageInfo(m_folder).bytesAvailable() < plenty) {
        return;
    }
    // Real bytes: a file with holes would reserve nothing.
    QSaveFile file(m_file);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(QByteArray(int(bytes), '\0')) == bytes && file.commit();
    if (!written) {
        qCInfo(logStorage) << "no room was set aside:" << file.errorString();
    }
}

bool SpaceReserve::giveUp() const
{
    return QFile::remove(m_file);
}

bool SpaceReserve::diskFull() const
{
    const QStorageInfo disk(m_folder);
    return disk.isValid() && disk.bytesAvailable() < nothing;
}

} // namespace Ninelives
