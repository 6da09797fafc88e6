// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound/QtMicrophone.h"

#include "ui/sound/SampleFormat.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QBasicTimer>
#include <QCoreApplication>
#include <QMediaDevices>
#include <QPermissions>

#include <algorithm>
#include <cmath>

namespace Ninelives {

namespace {

constexpr int newsASecond = 15;
constexpr int silenceMs = 3'000; // of the system: a microphone always gives something

double loudnessOf(std::span<const qint16> samples)
{
    constexpr double fullScale = 32768;
    double energy = 0;
    for (const qint16 sample : samples) {
        energy += double(sample) * double(sample);
    }
    return samples.empty() ? 0 : std::sqrt(energy / double(samples.size())) / fullScale;
}

} // namespace

/// The open device, on the microphone's thread.
class QtMicrophone::Line : public QObject
{
public:
    explicit Line(QtMicrophone &owner) : m_owner(owner) {}

    void start(const QAudioDevice &device, const std::shared_ptr<VoiceWriter> &writer)
    {
        m_writer = writer;
        m_format = SampleFormat::wanted(device);
        m_rest.clear();
        m_news.clear();
        m_source = std::make_unique<QAudioSource>(device, m_format);
        connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
            if (state == QAudio::StoppedState && m_writer) {
                end(End::Gone);
            }
        });
        m_device = m_source->start();
        if (!m_device) {
            end(End::Gone);
            return;
        }
        connect(m_device, &QIODevice::readyRead, this, [this] { take(); });
        m_silence.start(silenceMs, this);
    }

    void end(End how)
    {
        if (!m_writer) {
            return;
        }
        if (how == End::Stopped && m_device) {
            take();
            if (!m_writer) {
                return; // it was the last that fitted, and has ended
            }
        }
        m_silence.stop();
        m_writer.reset(); // or what stop() says would be taken for a failure
        if (m_source) {
            m_source->stop();
            m_source.release()->deleteLater(); // it may be its own signal that we are in
        }
        m_device = nullptr;
        Q_EMIT m_owner.ended(how);
    }

protected:
    /// Qt's PulseAudio part tells nobody when a stream ends because its device was pulled out.
    void timerEvent(QTimerEvent *) override { end(End::Gone); }

private:
    void take()
    {
        const QByteArray given = m_device->readAll();
        if (!given.isEmpty()) {
            m_silence.start(silenceMs, this);
        }
        m_rest += given;
        const qsizetype whole =
            m_rest.size() - m_rest.size() % std::max(1, m_format.bytesPerFrame());
        const auto samples = SampleFormat::toOneChannel(m_rest.first(whole), m_format);
        m_rest.remove(0, whole);
        if (!m_writer || samples.empty()) {
            return;
        }
        const auto kept = m_writer->append(samples, m_format.sampleRate());
        m_news.insert(m_news.end(), samples.begin(), samples.end());
        if (qint64(m_news.size()) * newsASecond >= m_format.sampleRate()) {
            Q_EMIT m_owner.heard(m_writer->durationMs(), loudnessOf(m_news));
            m_news.clear();
        }
        if (!kept) {
            end(End::Gone);
        } else if (m_writer->isFull()) {
            end(End::Stopped);
        }
    }

    QtMicrophone &m_owner;
    std::shared_ptr<VoiceWriter> m_writer; ///< null: not recording
    std::unique_ptr<QAudioSource> m_source;
    QIODevice *m_device = nullptr;
    QAudioFormat m_format;
    QByteArray m_rest; ///< a part of a frame
    std::vector<qint16> m_news; ///< not told of yet
    QBasicTimer m_silence;
};

QtMicrophone::QtMicrophone(QObject *parent) : Microphone(parent), m_line(new Line(*this))
{
    m_thread.setObjectName(QStringLiteral("microphone"));
    m_line->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
}

QtMicrophone::~QtMicrophone()
{
    if (!m_thread.isRunning()) {
        delete m_line;
        return;
    }
    QMetaObject::invokeMethod(
        m_line, [this] { m_line->end(End::Stopped); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void QtMicrophone::start(const std::shared_ptr<VoiceWriter> &writer)
{
#if QT_CONFIG(permissions)
    m_asking = true;
    qApp->requestPermission(QMicrophonePermission(), this,
                            [this, writer](const QPermission &answer) {
                                if (!std::exchange(m_asking, false)) {
                                    return; // stop() has answered
                                }
                                if (answer.status() == Qt::PermissionStatus::Granted) {
                                    open(writer);
                                } else {
                                    Q_EMIT ended(End::NotAllowed);
                                }
                            });
#else
    open(writer);
#endif
}

void QtMicrophone::open(const std::shared_ptr<VoiceWriter> &writer)
{
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    if (device.isNull()) {
        Q_EMIT ended(End::NoDevice);
        return;
    }
    if (!m_thread.isRunning()) {
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_line, [this, device, writer] { m_line->start(device, writer); });
}

void QtMicrophone::stop()
{
    if (std::exchange(m_asking, false)) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT ended(End::Stopped); }, Qt::QueuedConnection);
    } else if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_line, [this] { m_line->end(End::Stopped); });
    }
}

} // namespace Ninelives
