// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/Microphone.h"
#include "ui/sound/Speaker.h"

#include <cmath>
#include <numbers>
#include <vector>

namespace Ninelives {

/// A tone of 220 Hz, swelling as speech does.
inline std::vector<qint16> fakeSpeech(qint64 milliseconds, int rate = voiceRate)
{
    std::vector<qint16> samples(size_t(milliseconds * rate / 1000));
    for (size_t i = 0; i < samples.size(); ++i) {
        const double at = double(i) / rate;
        const double swell = 0.25 + 0.75 * std::abs(std::sin(5.1 * at) * std::sin(1.7 * at + 1));
        samples[i] = qint16(12'000 * swell * std::sin(2 * std::numbers::pi * 220 * at));
    }
    return samples;
}

/// Hears what the test says into it.
class FakeMicrophone : public Microphone
{
public:
    using Microphone::Microphone;

    void start(const std::shared_ptr<VoiceWriter> &writer) override
    {
        ++starts;
        m_writer = writer;
        if (trouble != End::Stopped) {
            end(trouble);
        }
    }
    void stop() override { end(End::Stopped); }

    /// In pieces, as they come from a device.
    void say(qint64 milliseconds)
    {
        constexpr qint64 piece = 50;
        const auto samples = fakeSpeech(milliseconds);
        for (qint64 said = 0; said < milliseconds && m_writer; said += piece) {
            const auto part = std::span(samples).subspan(
                size_t(said) * voiceRate / 1000,
                size_t(std::min(piece, milliseconds - said)) * voiceRate / 1000);
            if (m_writer->append(part, voiceRate)) {
                double energy = 0;
                for (const qint16 sample : part) {
                    energy += double(sample) * sample;
                }
                Q_EMIT heard(m_writer->durationMs(),
                             std::sqrt(energy / double(part.size())) / 32'768);
            }
        }
    }
    void unplug() { end(End::Gone); }
    [[nodiscard]] bool isOn() const { return m_writer != nullptr; }

    End trouble = End::Stopped; ///< what start() meets; Stopped: nothing
    int starts = 0;

private:
    /// Later, as a device on its own thread answers.
    void end(End how)
    {
        QMetaObject::invokeMethod(
            this,
            [this, how] {
                if (m_writer) {
                    m_writer.reset();
                    Q_EMIT ended(how);
                }
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<VoiceWriter> m_writer;
};

/// Plays as much as the test asks for.
class FakeSpeaker : public Speaker
{
public:
    using Speaker::Speaker;

    void play(const std::shared_ptr<VoiceReader> &sound, qint64 fromMs, double wanted) override
    {
        ++plays;
        speed = wanted;
        m_sound = sound;
        m_sound->setSpeed(wanted);
        m_sound->seek(fromMs);
    }
    void stop() override { m_sound.reset(); }
    void seek(qint64 positionMs) override
    {
        if (m_sound) {
            m_sound->seek(positionMs);
        }
    }
    void setSpeed(double wanted) override
    {
        speed = wanted;
        if (m_sound) {
            m_sound->setSpeed(wanted);
        }
    }

    /// So much time passes.
    void pass(qint64 milliseconds)
    {
        if (!m_sound) {
            return;
        }
        std::vector<qint16> room(size_t(milliseconds) * voiceRate / 1000);
        const bool atEnd = m_sound->read(room) < qsizetype(room.size());
        const auto sound = m_sound; // what is told may stop it
        Q_EMIT moved(sound->positionMs());
        if (atEnd && m_sound) {
            m_sound.reset();
            Q_EMIT ended();
        }
    }
    void breakDown()
    {
        m_sound.reset();
        Q_EMIT failed();
    }
    [[nodiscard]] bool isPlaying() const { return m_sound != nullptr; }

    int plays = 0;
    double speed = 1;

private:
    std::shared_ptr<VoiceReader> m_sound;
};

} // namespace Ninelives
