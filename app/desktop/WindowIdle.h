// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/IdlePort.h"

#include <QTimer>

namespace Ninelives {

/// Whether somebody uses our own windows: all that is known where the system tells nothing.
class WindowIdle : public IdlePort
{
    Q_OBJECT

public:
    /// Watches the events that `application` delivers.
    explicit WindowIdle(QObject &application, QObject *parent = nullptr);

    void watch(qint64 afterMs) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touched();

    QTimer m_timer;
    bool m_idle = false;
};

} // namespace Ninelives
