// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <span>

namespace Ninelives {

/// Collects how loud a sound of unknown length is, and makes a picture of few bars out of it.
class VoiceBars
{
public:
    explicit VoiceBars(int rate) : m_rate(rate) {}

    void add(std::span<const qint16> samples);
    [[nodiscard]] qint64 samples() const { return m_samples; }
    [[nodiscard]] qint64 durationMs() const { return m_samples * 1000 / m_rate; }
    /// `count` bars from first to last; the loudest is 255 unless all is silence.
    [[nodiscard]] QList<quint8> bars(int count) const;

private:
    void close();

    int m_rate;
    qint64 m_samples = 0;
    int m_inPart = 0; ///< samples in the part that is being filled
    double m_energy = 0; ///< of that part
    QList<float> m_parts; ///< loudness of each 50 ms, 0 to 1
};

} // namespace Ninelives
