// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/omemo/DirectoryContext.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Ninelives {

class DeviceLists;

/// Keeps this device announced: bundles first, then its id in both own lists, keeping the ids of
/// others; puts the id back when another client removed it. Core thread only.
class OwnDevice : public QObject
{
    Q_OBJECT

public:
    OwnDevice(const DirectoryContext &context, DeviceLists &lists, QObject *parent = nullptr);

    void streamUp();
    void streamDown();
    /// An own list was taken over.
    void listTaken(Dialect dialect, const QList<ListedDevice> &devices);
    /// The bundles changed: publishes them soon, once for several changes.
    void bundlesChanged();

private:
    struct Announcement {
        bool bundlePublished = false; ///< by this process, and unchanged since
        bool listed = false;          ///< our id was put into the list, or found there
        QList<ListedDevice> list;
        QList<qint64> repairedAt; ///< by the monotonic clock
    };
    [[nodiscard]] Announcement &of(Dialect dialect)
    {
        return dialect == Dialect::Legacy ? m_legacy : m_omemo2;
    }

    bool maintain();
    void listAnswered(const Result<void> &result);
    bool avoidCollision();
    void publishBundle(Dialect dialect);
    void ensureListed(Dialect dialect);
    [[nodiscard]] bool mayRepair(Announcement &announcement) const;
    void publishSoon();

    const DirectoryContext &m_context;
    DeviceLists &m_lists;
    Announcement m_legacy;
    Announcement m_omemo2;
    QTimer m_soon;
    QTimer m_hourly;
    bool m_online = false;
    bool m_announcing = false; ///< the own lists of this stream are known
    bool m_firstTime = false;  ///< this device was never announced anywhere
    int m_missingLists = 0;
    Lifeline m_lifeline;
};

} // namespace Ninelives
