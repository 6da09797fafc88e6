// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Jid.h"
#include "core/sync/groups/GroupContext.h"
#include "core/sync/stages/InboundContext.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Ninelives {

class ArchiveSync;

/// The way of messages out of and into one room while we are in it: catches up with its archive,
/// and lets the outbox go on once its people are known and the archive tells what was sent before.
/// Core thread only.
class RoomFlow : public QObject
{
    Q_OBJECT

public:
    RoomFlow(GroupContext &context, BareJid room, QObject *parent = nullptr);
    ~RoomFlow() override;

    /// We are about to enter: live messages may come before the answer, and must not overtake older
    /// ones.
    void entering(bool archived);
    void notEntered();
    void up(bool archived);
    void peopleKnown();
    void down();
    /// The room refuses everything for a while: nothing leaves for SyncTiming::retryMs, and longer
    /// each time it goes on doing so (up to retryMaxMs).
    void pause();

    [[nodiscard]] bool isUp() const { return m_up; }
    /// Null before the first up().
    [[nodiscard]] ArchiveSync *archive() const { return m_archive.get(); }

Q_SIGNALS:
    /// All of the archive is here; after each refresh, too.
    void upToDate();
    void withoutArchive();
    void processed(const Ninelives::InboundOutcome &outcome);
    void failed(const Ninelives::Error &error);
    void gapsChanged();

private:
    void makeArchive();
    void openIfReady();

    GroupContext &m_context;
    BareJid m_room;
    std::unique_ptr<ArchiveSync> m_archive;
    QTimer m_pause;
    int m_pauseMs = 0;
    QDeadlineTimer m_calmAfter; ///< a pause that begins before is a longer one
    bool m_up = false;
    bool m_archived = false;
    bool m_peopleKnown = false;
    bool m_open = false; ///< the pump was told
};

} // namespace Ninelives
