// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CommitCounter.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Ninelives::Bench {

namespace {

constexpr qint64 logHeader = 32;
constexpr qint64 frameHeader = 24;
constexpr int lookEveryMs = 5;

} // namespace

CommitCounter::CommitCounter(const QString &folder)
{
    const QStringList stores = QDir(folder).entryList({u"*.db"_s, u"*.sqlite"_s}, QDir::Files);
    m_file = folder + u'/' + stores.value(0) + u"-wal"_s;
    look();
    m_commits = 0;
    connect(&m_timer, &QTimer::timeout, this, &CommitCounter::look);
    m_timer.start(lookEveryMs);
}

qint64 CommitCounter::count()
{
    look();
    return m_commits;
}

void CommitCounter::look()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    const QByteArray header = file.read(logHeader);
    if (header.size() < logHeader) {
        return;
    }
    const QByteArray generation = header.mid(16, 8);
    if (generation != m_generation) {
        m_generation = generation;
        m_next = logHeader;
    }
    const qint64 frame = frameHeader + qFromBigEndian<quint32>(header.constData() + 8);
    while (file.seek(m_next)) {
        const QByteArray head = file.read(frameHeader);
        if (head.size() < frameHeader || head.mid(8, 8) != generation) {
            return;
        }
        // The size of the database after the commit, or 0 in the middle of one.
        m_commits += qFromBigEndian<quint32>(head.constData() + 4) > 0 ? 1 : 0;
        m_next += frame;
    }
}

} // namespace Ninelives::Bench
