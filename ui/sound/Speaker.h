// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Voice.h"

#include <QObject>

#include <memory>

namespace Ninelives {

/// Plays one sound at a time. Lives on the GUI thread.
class Speaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Plays `sound` from `fromMs` on, in place of what was played before; nothing else may use it
    /// from now on.
    virtual void play(const std::shared_ptr<VoiceReader> &sound, qint64 fromMs, double speed) = 0;
    /// No further news of it follows.
    virtual void stop() = 0;
    virtual void seek(qint64 positionMs) = 0;
    virtual void setSpeed(double speed) = 0;

Q_SIGNALS:
    /// About ten times a second while it plays.
    void moved(qint64 positionMs);
    /// It was heard to its end.
    void ended();
    /// Nothing can be heard: there is no loudspeaker, or it was unplugged.
    void failed();
};

} // namespace Ninelives
