// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/groups/RoomFlow.h"

#include "core/sync/ArchiveSync.h"
#include "core/sync/InboundPipeline.h"
#include "core/sync/OutboxPump.h"

#include <algorithm>

namespace Ninelives {

RoomFlow::RoomFlow(GroupContext &context, BareJid room, QObject *parent)
    : QObject(parent), m_context(context), m_room(std::move(room))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_calmAfter = QDeadlineTimer(m_pauseMs);
        openIfReady();
    });
}

RoomFlow::~RoomFlow() = default;

void RoomFlow::entering(bool archived)
{
    if (archived) {
        m_context.pipeline.setCatchUp(m_room, CatchUp::Running);
    }
}

void RoomFlow::notEntered()
{
    m_context.pipeline.setCatchUp(m_room, CatchUp::Done);
}

void RoomFlow::makeArchive()
{
    m_archive = std::make_unique<ArchiveSync>(m_context.stores, m_context.pipeline,
                                              m_context.archive, m_context.timing, m_room);
    connect(m_archive.get(), &ArchiveSync::becameAnchored, this, &RoomFlow::openIfReady);
    connect(m_archive.get(), &ArchiveSync::upToDate, this, &RoomFlow::upToDate);
    connect(m_archive.get(), &ArchiveSync::unsupported, this, [this] {
        m_archived = false;
        Q_EMIT withoutArchive();
        openIfReady();
    });
    connect(m_archive.get(), &ArchiveSync::processed, this, &RoomFlow::processed);
    connect(m_archive.get(), &ArchiveSync::failed, this, &RoomFlow::failed);
    connect(m_archive.get(), &ArchiveSync::gapsChanged, this, &RoomFlow::gapsChanged);
}

void RoomFlow::up(bool archived)
{
    m_up = true;
    m_archived = archived;
    if (archived) {
        if (!m_archive) {
            makeArchive();
        }
        m_archive->streamUp();
    } else {
        notEntered();
        Q_EMIT withoutArchive();
    }
    openIfReady();
}

void RoomFlow::peopleKnown()
{
    m_peopleKnown = true;
    openIfReady();
}

void RoomFlow::openIfReady()
{
    const bool told = !m_archived || (m_archive && m_archive->anchored());
    if (m_up && m_peopleKnown && told && !m_pause.isActive() && !std::exchange(m_open, true)) {
        m_context.pump.roomUp(m_room);
    }
}

void RoomFlow::pause()
{
    if (!m_pause.isActive()) {
        m_pauseMs = m_calmAfter.hasExpired() ? m_context.timing.retryMs
                                             : std::min(2 * m_pauseMs, m_context.timing.retryMaxMs);
    }
    m_pause.start(m_pauseMs);
    if (std::exchange(m_open, false)) {
        m_context.pump.roomRests(m_room);
    }
}

void RoomFlow::down()
{
    m_pause.stop();
    m_calmAfter = {};
    if (std::exchange(m_up, false) && m_archive) {
        m_archive->streamDown();
    }
    m_peopleKnown = false;
    m_open = false;
    m_context.pump.roomDown(m_room); // also one that rests
}

} // namespace Ninelives
