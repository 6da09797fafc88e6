// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <memory>
#include <span>

namespace soundtouch {
class SoundTouch;
}

namespace Ninelives {

/// Speech faster or slower without another pitch. Samples in and out at voiceRate.
class VoiceTempo
{
public:
    VoiceTempo();
    ~VoiceTempo();
    Q_DISABLE_COPY_MOVE(VoiceTempo)

    /// 0.5 to 3; at 1 there is nothing to do.
    void setSpeed(double speed);
    [[nodiscard]] bool isNeutral() const { return m_speed == 1.0; }

    void put(std::span<const qint16> samples);
    /// Nothing follows: what is inside may come out.
    void end();
    [[nodiscard]] bool isEnded() const { return m_ended; }
    [[nodiscard]] size_t take(std::span<qint16> room);
    /// Samples put in that did not come out yet.
    [[nodiscard]] qint64 waiting() const;
    void clear();

private:
    std::unique_ptr<soundtouch::SoundTouch> m_stretcher;
    double m_speed = 1.0;
    double m_taken = 0; ///< in samples of the sound, since clear()
    qint64 m_put = 0;
    bool m_ended = false;
};

} // namespace Ninelives
