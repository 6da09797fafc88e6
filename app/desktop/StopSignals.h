// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Ninelives {

/// Turns the system's wish that the program end (SIGTERM, SIGINT, SIGHUP; the console's close
/// events elsewhere) into a Qt signal, so that the program can close in order. One per process.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();
};

} // namespace Ninelives
