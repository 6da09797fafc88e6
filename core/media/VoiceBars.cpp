// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/VoiceBars.h"

#include <algorithm>
#include <cmath>

namespace Ninelives {

namespace {

constexpr int partsASecond = 20;
constexpr double fullScale = 32768;
constexpr double silence = 0.003; // -50 dB: hiss is not drawn as speech
constexpr double loudestBar = 255;

} // namespace

void VoiceBars::add(std::span<const qint16> samples)
{
    const int partSize = m_rate / partsASecond;
    for (const qint16 sample : samples) {
        const double level = double(sample) / fullScale;
        m_energy += level * level;
        if (++m_inPart >= partSize) {
            close();
        }
    }
    m_samples += qint64(samples.size());
}

void VoiceBars::close()
{
    m_parts.append(float(std::sqrt(m_energy / m_inPart)));
    m_energy = 0;
    m_inPart = 0;
}

QList<quint8> VoiceBars::bars(int count) const
{
    QList<float> parts = m_parts;
    if (m_inPart > 0) {
        parts.append(float(std::sqrt(m_energy / m_inPart)));
    }
    QList<quint8> bars(count, 0);
    if (parts.isEmpty()) {
        return bars;
    }
    QList<float> loudness(count, 0.0F);
    for (int bar = 0; bar < count; ++bar) {
        const qsizetype first = std::min(bar * parts.size() / count, parts.size() - 1);
        const qsizetype end = std::max(first + 1, (bar + 1) * parts.size() / count);
        loudness[bar] = *std::max_element(parts.cbegin() + first, parts.cbegin() + end);
    }
    const double loudest = *std::ranges::max_element(loudness);
    if (loudest < silence) {
        return bars;
    }
    for (int bar = 0; bar < count; ++bar) {
        // Ears hear the square root rather than the pressure: quiet words are seen as well.
        bars[bar] = quint8(std::lround(loudestBar * std::sqrt(loudness.at(bar) / loudest)));
    }
    return bars;
}

} // namespace Ninelives
