// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/QtSpeaker.h"

#include "ui/sound/SampleFormat.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QIODevice>
#include <QMediaDevices>
#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <array>

namespace Ninelives {

namespace {

constexpr int newsMs = 100;
constexpr int deafMs = 3'000; // a device that takes nothing for so long is gone
constexpr qint64 waitingMs = 200; // decoded ahead: what a seek throws away

/// What the device reads; some systems do that on a thread of their own.
class SoundDevice : public QIODevice
{
public:
    SoundDevice(std::shared_ptr<VoiceReader> sound, const QAudioFormat &format)
        : m_sound(std::move(sound)), m_format(format)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        const QMutexLocker locked(&m_lock);
        constexpr qint64 plenty = 1 << 20;
        return m_atEnd && m_ready.isEmpty() ? 0 : plenty;
    }
    [[nodiscard]] bool isAtEnd() const
    {
        const QMutexLocker locked(&m_lock);
        return m_atEnd && m_ready.isEmpty();
    }
    [[nodiscard]] qint64 positionMs() const
    {
        const QMutexLocker locked(&m_lock);
        return m_sound->positionMs();
    }
    /// How many bytes were taken so far.
    [[nodiscard]] qint64 taken() const
    {
        const QMutexLocker locked(&m_lock);
        return m_taken;
    }
    void moveTo(qint64 positionMs)
    {
        const QMutexLocker locked(&m_lock);
        m_ready.clear();
        m_atEnd = false;
        m_sound->seek(positionMs);
    }
    void setSpeed(double speed)
    {
        const QMutexLocker locked(&m_lock);
        m_sound->setSpeed(speed);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const QMutexLocker locked(&m_lock);
        std::array<qint16, voiceRate / 10> piece{};
        while (m_ready.size() < most && !m_atEnd) {
            const qsizetype got = m_sound->read(piece);
            m_ready += SampleFormat::fromOneChannel(std::span(piece).first(size_t(got)), m_format);
            m_atEnd = got < qsizetype(piece.size());
        }
        const qint64 count = std::min<qint64>(most, m_ready.size());
        std::copy_n(m_ready.constData(), count, data);
        m_ready.remove(0, count);
        m_taken += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    mutable QMutex m_lock;
    std::shared_ptr<VoiceReader> m_sound;
    QAudioFormat m_format;
    QByteArray m_ready; ///< decoded, not taken yet
    bool m_atEnd = false;
    qint64 m_taken = 0;
};

} // namespace

/// The open device, on the speaker's thread.
class QtSpeaker::Line : public QObject
{
public:
    explicit Line(QtSpeaker &owner) : m_owner(owner) {}

    void play(const std::shared_ptr<VoiceReader> &sound, qint64 fromMs, double speed, int turn)
    {
        stop();
        m_turn = turn;
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        const QAudioFormat format = SampleFormat::wanted(device);
        if (device.isNull() || format.sampleRate() != voiceRate) {
            tell([](Speaker &speaker) { Q_EMIT speaker.failed(); });
            return;
        }
        m_sound = std::make_unique<SoundDevice>(sound, format);
        m_sound->setSpeed(speed);
        m_sound->moveTo(fromMs);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setBufferSize(format.bytesForDuration(waitingMs * 1000));
        connect(m_sink.get(), &QAudioSink::stateChanged, this,
                [this](QAudio::State state) { changed(state); });
        m_sink->start(m_sound.get());
        m_news.start(newsMs, this);
        m_taken = 0;
        m_deaf.start();
    }

    void stop()
    {
        m_news.stop();
        if (m_sink) {
            m_sink->disconnect(this);
            // Not stop(): that plays what was read, and ends the program if the device is gone
            // (Qt 6.8).
            m_sink->reset();
            m_sink.release()->deleteLater(); // it may be its own signal that we are in
            m_sound.release()->deleteLater();
        }
    }

    void seek(qint64 positionMs)
    {
        if (m_sound) {
            m_sound->moveTo(positionMs);
        }
    }

    void setSpeed(double speed)
    {
        if (m_sound) {
            m_sound->setSpeed(speed);
        }
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        if (!m_sound) {
            return;
        }
        // Qt's PulseAudio part tells nobody when a stream ends because its device was pulled out.
        const qint64 taken = m_sound->taken();
        if (taken != m_taken) {
            m_taken = taken;
            m_deaf.start();
        } else if (m_deaf.hasExpired(deafMs)) {
            stop();
            tell([](Speaker &speaker) { Q_EMIT speaker.failed(); });
            return;
        }
        tell([at = m_sound->positionMs()](Speaker &speaker) { Q_EMIT speaker.moved(at); });
    }

private:
    /// On the speaker's own thread, unless another sound is played by then.
    template<typename News>
    void tell(News news)
    {
        QMetaObject::invokeMethod(&m_owner, [&owner = m_owner, turn = m_turn, news] {
            if (turn == owner.m_turn) {
                news(owner);
            }
        });
    }

    void changed(QAudio::State state)
    {
        const bool heard = state == QAudio::IdleState && m_sound && m_sound->isAtEnd();
        const bool broken = state == QAudio::StoppedState && m_sink->error() != QAudio::NoError;
        if (!heard && !broken) {
            return;
        }
        stop();
        tell([heard](Speaker &speaker) {
            if (heard) {
                Q_EMIT speaker.ended();
            } else {
                Q_EMIT speaker.failed();
            }
        });
    }

    QtSpeaker &m_owner;
    std::unique_ptr<SoundDevice> m_sound;
    std::unique_ptr<QAudioSink> m_sink;
    QBasicTimer m_news;
    qint64 m_taken = 0; ///< bytes, at the last look
    QElapsedTimer m_deaf; ///< since they grew
    int m_turn = 0;
};

QtSpeaker::QtSpeaker(QObject *parent) : Speaker(parent), m_line(new Line(*this))
{
    m_thread.setObjectName(QStringLiteral("speaker"));
    m_line->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
}

QtSpeaker::~QtSpeaker()
{
    if (!m_thread.isRunning()) {
        delete m_line;
        return;
    }
    QMetaObject::invokeMethod(m_line, [this] { m_line->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void QtSpeaker::play(const std::shared_ptr<VoiceReader> &sound, qint64 fromMs, double speed)
{
    if (!m_thread.isRunning()) {
        m_thread.start();
    }
    const int turn = ++m_turn;
    QMetaObject::invokeMethod(
        m_line, [this, sound, fromMs, speed, turn] { m_line->play(sound, fromMs, speed, turn); });
}

void QtSpeaker::stop()
{
    ++m_turn;
    QMetaObject::invokeMethod(m_line, [this] { m_line->stop(); });
}

void QtSpeaker::seek(qint64 positionMs)
{
    QMetaObject::invokeMethod(m_line, [this, positionMs] { m_line->seek(positionMs); });
}

void QtSpeaker::setSpeed(double speed)
{
    QMetaObject::invokeMethod(m_line, [this, speed] { m_line->setSpeed(speed); });
}

} // namespace Ninelives
