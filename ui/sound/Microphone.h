// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Voice.h"

#include <QObject>

#include <memory>

namespace Ninelives {

/// Where a voice message is recorded from; one recording at a time. Lives on the GUI thread.
class Microphone : public QObject
{
    Q_OBJECT

public:
    enum class End : quint8 {
        Stopped, ///< by stop(), or because nothing more fits
        NoDevice, ///< this computer has no microphone
        NotAllowed, ///< the user or the system does not let us listen
        Gone, ///< it was unplugged, or stopped to work
    };
    Q_ENUM(End)

    using QObject::QObject;

    /// Records into `writer` until ended(); nothing else may use the writer until then.
    virtual void start(const std::shared_ptr<VoiceWriter> &writer) = 0;
    /// ended() follows.
    virtual void stop() = 0;

Q_SIGNALS:
    /// About 15 times a second: how long it is, and how loud the last part was, 0 to 1.
    void heard(qint64 durationMs, double level);
    /// Once for each start(), whatever happens. What was recorded until then is in the writer.
    void ended(Ninelives::Microphone::End how);
};

} // namespace Ninelives
