// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ninelives::Rig {

/// A file system of its own for one folder, so that it can be full without harm to anybody else.
/// Mounting needs rights; without them the folder is an ordinary one and is never full.
class SmallDisk
{
public:
    explicit SmallDisk(QString folder);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    /// From now on there is room for not a byte more than is used already; false when impossible.
    bool fill();
    /// There is room again.
    bool clear();

private:
    bool resize(quint64 bytes) const;

    QString m_folder;
    bool m_mounted = false;
};

} // namespace Ninelives::Rig
