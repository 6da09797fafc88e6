// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/VoiceEncoder.h"
#include "core/model/Voice.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace Ninelives::Sounds {

/// A sine of 440 Hz; `amplitude` of 1 is the loudest possible.
inline std::vector<qint16> tone(int milliseconds, double amplitude, int rate = voiceRate,
                                double hertz = 440)
{
    std::vector<qint16> samples(size_t(qint64(rate) * milliseconds / 1000));
    for (size_t i = 0; i < samples.size(); ++i) {
        samples[i] = qint16(std::lround(
            32'000 * amplitude * std::sin(2 * std::numbers::pi * hertz * double(i) / rate)));
    }
    return samples;
}

/// A voice message of these samples.
inline QByteArray recorded(const std::vector<qint16> &samples, int rate = voiceRate)
{
    VoiceEncoder encoder;
    const auto added = encoder.append(samples, rate);
    auto file = added ? encoder.finish() : Result<QByteArray>(added.error());
    return file ? *file : QByteArray();
}

inline double loudness(std::span<const qint16> samples)
{
    double energy = 0;
    for (const qint16 sample : samples) {
        energy += double(sample) * sample;
    }
    return samples.empty() ? 0 : std::sqrt(energy / double(samples.size())) / 32'768;
}

} // namespace Ninelives::Sounds
