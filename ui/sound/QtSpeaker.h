// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/Speaker.h"

#include <QThread>

namespace Ninelives {

/// The system's loudspeaker, by Qt Multimedia. Sound is decoded on its own thread.
class QtSpeaker final : public Speaker
{
    Q_OBJECT

public:
    explicit QtSpeaker(QObject *parent = nullptr);
    ~QtSpeaker() override;

    void play(const std::shared_ptr<VoiceReader> &sound, qint64 fromMs, double speed) override;
    void stop() override;
    void seek(qint64 positionMs) override;
    void setSpeed(double speed) override;

private:
    class Line;

    QThread m_thread;
    Line *m_line = nullptr; ///< lives on the thread
    int m_turn = 0; ///< news of an earlier sound is not passed on
};

} // namespace Ninelives
