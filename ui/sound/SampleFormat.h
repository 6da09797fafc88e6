// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAudioFormat>
#include <QByteArray>

#include <span>
#include <vector>

class QAudioDevice;

namespace Ninelives::SampleFormat {

/// What to ask of a device: one channel of 16 bits at 48 kHz; else, with the same rate where that
/// is possible, what the device prefers.
[[nodiscard]] QAudioFormat wanted(const QAudioDevice &device);
/// One channel out of whatever a device gave; whole frames only.
[[nodiscard]] std::vector<qint16> toOneChannel(const QByteArray &bytes, const QAudioFormat &format);
/// The other way round.
[[nodiscard]] QByteArray fromOneChannel(std::span<const qint16> samples,
                                        const QAudioFormat &format);

} // namespace Ninelives::SampleFormat
