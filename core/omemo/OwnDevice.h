// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/DeviceNotice.h"
#include "core/omemo/DirectoryContext.h"
#include "core/omemo/OwnDeviceRemoval.h"
#include "core/omemo/OwnNodeGuard.h"
#include "core/omemo/RepairPace.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Ninelives {

class DeviceLists;

/// Keeps this device announced: bundles first, then its id in both own lists, keeping the ids of
/// others. Puts right what other programs do to that, at a RepairPace: its id taken out of a list,
/// its id used by another device, nodes closed to others. Core thread only.
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
    /// Something arrived that looks as if another device had our id: looks, not too often.
    void lookSoon();
    /// Another program of the user came or went: looks at once, and once more a little later, when
    /// it has done what programs do after their login.
    void othersChanged();
    /// The name of this device changed: it is listed anew.
    void renamed();
    /// Takes another own device out of the account, as soon as the own lists are known.
    void removeOther(quint32 device, const Reply<void> &reply);

    [[nodiscard]] const OwnListState &state() const { return m_state; }
    void setLimits(const RepairPace::Limits &limits);

Q_SIGNALS:
    void stateChanged(const Ninelives::OwnListState &state);

private:
    struct Announcement {
        explicit Announcement(const Clock &clock) : pace(clock) {}

        bool bundlePublished = false; ///< by this process, and unchanged since
        bool listed = false; ///< our id was put into the list, or found there
        QList<ListedDevice> list;
        RepairPace pace;
        QTimer repair; ///< a repair has to wait
    };
    [[nodiscard]] Announcement &of(Dialect dialect)
    {
        return dialect == Dialect::Legacy ? m_legacy : m_omemo2;
    }

    [[nodiscard]] bool wasListed(Dialect dialect) const;
    bool maintain();
    void listAnswered(const Result<void> &result);
    bool avoidCollision();
    bool takeAnotherId();
    void announce();
    void lookAround();
    void nodeMissing();
    void publishBundle(Dialect dialect);
    void ensureListed(Dialect dialect);
    [[nodiscard]] bool mayRepair(Dialect dialect);
    void repairDue(Dialect dialect);
    void publishList(Dialect dialect, const ListedDevice &own, bool repairs);
    void listPublished(Dialect dialect, const QList<ListedDevice> &list);
    void publishSoon();
    void setState(OwnListState::Kind kind);
    /// The own list as last seen, without those that are being removed.
    [[nodiscard]] QList<ListedDevice> staying(Dialect dialect);
    void removed(quint32 device, const Result<void> &done);

    const DirectoryContext &m_context;
    DeviceLists &m_lists;
    OwnNodeGuard m_guard;
    OwnDeviceRemoval m_removal;
    Announcement m_legacy;
    Announcement m_omemo2;
    RepairPace m_idPace;
    OwnListState m_state;
    QList<std::pair<quint32, Reply<void>>> m_removals; ///< wanted before the lists were known
    QSet<quint32> m_leaving; ///< whose removal the server has not confirmed yet
    QTimer m_soon;
    QTimer m_look; ///< something changed on the server: whether ours is still as it should be
    QTimer m_lookLater;
    QTimer m_hourly;
    QTimer m_regular;
    qint64 m_lookedForAt = 0; ///< by the monotonic clock
    bool m_online = false;
    bool m_announcing = false; ///< the own lists of this stream are known
    bool m_lookedAround = false; ///< on this stream
    bool m_firstTime = false; ///< this device was never announced anywhere
    int m_missingLists = 0;
    Lifeline m_lifeline;
};

} // namespace Ninelives
