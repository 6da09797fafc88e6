// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/SampleFormat.h"

#include "core/model/Voice.h"

#include <QAudioDevice>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace Ninelives::SampleFormat {

namespace {

constexpr double fullScale = 32768;

qint16 fromNormal(double value)
{
    return qint16(std::clamp(std::lround(value * fullScale), -32768L, 32767L));
}

template<typename T>
void put(char *to, T value)
{
    std::memcpy(to, &value, sizeof value);
}

void putSample(char *to, qint16 sample, QAudioFormat::SampleFormat format)
{
    constexpr int unsignedMiddle = 128;
    switch (format) {
    case QAudioFormat::UInt8:
        put(to, quint8(sample / (1 << 8) + unsignedMiddle));
        break;
    case QAudioFormat::Int32:
        put(to, qint32(sample) * (1 << 16));
        break;
    case QAudioFormat::Float:
        put(to, float(double(sample) / fullScale));
        break;
    default:
        put(to, sample);
        break;
    }
}

} // namespace

QAudioFormat wanted(const QAudioDevice &device)
{
    QAudioFormat format;
    format.setSampleRate(voiceRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (device.isFormatSupported(format)) {
        return format;
    }
    QAudioFormat preferred = device.preferredFormat();
    const int rate = preferred.sampleRate();
    preferred.setSampleRate(voiceRate);
    if (!device.isFormatSupported(preferred)) {
        preferred.setSampleRate(rate);
    }
    return preferred;
}

std::vector<qint16> toOneChannel(const QByteArray &bytes, const QAudioFormat &format)
{
    const int frame = format.bytesPerFrame();
    const int width = format.bytesPerSample();
    const int channels = format.channelCount();
    if (frame <= 0 || channels <= 0) {
        return {};
    }
    std::vector<qint16> samples(size_t(bytes.size() / frame));
    for (size_t i = 0; i < samples.size(); ++i) {
        double sum = 0;
        for (int channel = 0; channel < channels; ++channel) {
            sum += double(format.normalizedSampleValue(bytes.constData() + qsizetype(i) * frame
                                                       + qsizetype(channel) * width));
        }
        samples[i] = fromNormal(sum / channels);
    }
    return samples;
}

QByteArray fromOneChannel(std::span<const qint16> samples, const QAudioFormat &format)
{
    const int width = format.bytesPerSample();
    QByteArray bytes(qsizetype(samples.size()) * format.bytesPerFrame(), Qt::Uninitialized);
    char *to = bytes.data();
    for (const qint16 sample : samples) {
        for (int channel = 0; channel < format.channelCount(); ++channel) {
            putSample(to, sample, format.sampleFormat());
            to += width;
        }
    }
    return bytes;
}

} // namespace Ninelives::SampleFormat
