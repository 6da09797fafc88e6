// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

namespace Ninelives::Bench {

/// Counts the commits of a profile's store from outside: each one ends with a marked frame in the
/// write-ahead log, whose headers are not encrypted (sqlite.org/fileformat2.html, section 4). Looks
/// often, because a log that is full begins anew; what was written between the last look and that
/// moment is missed, well below one in a hundred.
class CommitCounter : public QObject
{
public:
    /// Counts from now on.
    explicit CommitCounter(const QString &folder);

    [[nodiscard]] qint64 count();

private:
    void look();

    QString m_file;
    QTimer m_timer;
    QByteArray m_generation; ///< the salt in the log's header
    qint64 m_next = 0; ///< where the next frame of this generation begins
    qint64 m_commits = 0;
};

} // namespace Ninelives::Bench
