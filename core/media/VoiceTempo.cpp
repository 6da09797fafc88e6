// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/VoiceTempo.h"

#include "core/model/Voice.h"

#include <SoundTouch.h>

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <vector>

namespace Ninelives {

namespace {

using Stretched = soundtouch::SAMPLETYPE; // the library is built for one of two
constexpr double slowestSpeed = 0.5;
constexpr double highestSpeed = 3;
constexpr double scale = std::is_floating_point_v<Stretched> ? 32768.0 : 1.0;

qint16 toSample(Stretched value)
{
    return qint16(std::clamp(std::lround(double(value) * scale), -32768L, 32767L));
}

} // namespace

VoiceTempo::VoiceTempo() : m_stretcher(std::make_unique<soundtouch::SoundTouch>())
{
    m_stretcher->setSampleRate(uint(voiceRate));
    m_stretcher->setChannels(1);
}

VoiceTempo::~VoiceTempo() = default;

void VoiceTempo::setSpeed(double speed)
{
    m_speed = std::clamp(speed, slowestSpeed, highestSpeed);
    m_stretcher->setTempo(m_speed);
}

void VoiceTempo::put(std::span<const qint16> samples)
{
    std::vector<Stretched> values(samples.size());
    std::ranges::transform(samples, values.begin(),
                           [](qint16 sample) { return Stretched(double(sample) / scale); });
    m_stretcher->putSamples(values.data(), uint(values.size()));
    m_put += qint64(samples.size());
}

void VoiceTempo::end()
{
    m_stretcher->flush();
    m_ended = true;
}

size_t VoiceTempo::take(std::span<qint16> room)
{
    std::vector<Stretched> values(room.size());
    const size_t got = m_stretcher->receiveSamples(values.data(), uint(values.size()));
    std::transform(values.cbegin(), values.cbegin() + qsizetype(got), room.begin(), &toSample);
    m_taken += double(got) * m_speed;
    return got;
}

qint64 VoiceTempo::waiting() const
{
    return std::max<qint64>(0, m_put - std::llround(m_taken));
}

void VoiceTempo::clear()
{
    m_stretcher->clear();
    m_taken = 0;
    m_put = 0;
    m_ended = false;
}

} // namespace Ninelives
