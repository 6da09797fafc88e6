// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Ninelives {

/// Whether somebody is at the computer. GUI thread.
class IdlePort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Tells from now on when nobody has touched the computer for so long; 0: never.
    virtual void watch(qint64 afterMs) = 0;

Q_SIGNALS:
    /// Nobody has touched it for so long.
    void idle(qint64 forMs);
    /// Somebody is there again.
    void back();
    void lockedChanged(bool locked);
};

} // namespace Ninelives
