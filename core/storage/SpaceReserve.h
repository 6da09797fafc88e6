// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Ninelives {

/// A file beside the store that only takes room. When the disk is full at the start, giving it up
/// lets the store be opened, read and written a little: SQLite needs some room even to read.
class SpaceReserve
{
public:
    explicit SpaceReserve(const QString &folder);

    static constexpr qint64 bytes = 4 * 1024 * 1024;
    /// What has to be free before the user may call the disk no longer full.
    static constexpr qint64 wantedBytes = 20 * 1024 * 1024;

    /// Puts the file there if it is missing and there is plenty of room. Not having it is no error.
    void keep() const;
    /// True when there was something to give up.
    [[nodiscard]] bool giveUp() const;
    /// The disk of `folder` is as good as full.
    [[nodiscard]] bool diskFull() const;

private:
    QString m_folder;
    QString m_file;
};

} // namespace Ninelives
