// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace Ninelives {

class Core;

/// Ends mutes whose time is over, so that everybody else only has to know whether a chat is muted.
/// Core thread; a child of the core.
class MuteClock : public QObject
{
    Q_OBJECT

public:
    explicit MuteClock(Core &core);

    /// Ends what is over and waits for the next; after the store was opened and after each mute.
    void look();
    /// The store is being closed.
    void stop();

private:
    Core &m_core;
    bool m_stopped = false;
    QTimer m_timer; ///< runs only while some chat is muted for a time
};

} // namespace Ninelives
