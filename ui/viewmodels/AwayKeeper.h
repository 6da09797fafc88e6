// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Contact.h"
#include "ui/viewmodels/ViewContext.h"

namespace Ninelives {

class IdlePort;

/// Tells contacts that the user is away: nobody touched the computer for as long as the user chose,
/// or its screen is locked. Notifications go on meanwhile.
class AwayKeeper : public QObject
{
    Q_OBJECT

public:
    /// The port outlives it.
    AwayKeeper(const ViewContext &context, IdlePort &port, QObject *parent = nullptr);

    /// 0: contacts are never told.
    void setMinutes(int minutes);

private:
    void setIdle(qint64 sinceMs);
    void setLocked(bool locked);
    void tell();

    ViewContext m_context;
    IdlePort &m_port;
    int m_minutes = 0;
    qint64 m_idleSinceMs = 0; ///< 0: somebody is there
    qint64 m_lockedSinceMs = 0; ///< 0: it is not locked
    OwnPresence m_told;
};

} // namespace Ninelives
