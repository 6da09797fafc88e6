// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace Ninelives::Rig {

/// A small file system of its own (tmpfs), to be filled up. Needs root: `mounted()` is false
/// without.
class SmallDisk
{
public:
    explicit SmallDisk(int megabytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool mounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_dir.path(); }
    /// Takes all the room that is left; true when not a byte is.
    [[nodiscard]] bool fill();
    /// Gives it back.
    void release();

private:
    [[nodiscard]] QString filler() const { return m_dir.filePath(QStringLiteral("filler")); }

    QTemporaryDir m_dir;
    bool m_mounted = false;
};

} // namespace Ninelives::Rig
