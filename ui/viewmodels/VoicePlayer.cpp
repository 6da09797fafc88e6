// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/VoicePlayer.h"

#include "core/base/Log.h"
#include "ui/sound/Speaker.h"
#include "ui/text/MediaSentences.h"

#include <algorithm>
#include <array>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array speeds{1.0, 1.5, 2.0};

} // namespace

VoicePlayer::VoicePlayer(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_context.engine->media().playedVoices().then(this,
                                                  [this](const Result<QList<AttachmentId>> &ids) {
                                                      if (ids) {
                                                          for (const AttachmentId id : *ids) {
                                                              m_played.insert(id.value);
                                                          }
                                                          Q_EMIT changed();
                                                      }
                                                  });
    if (!m_context.speaker) {
        return;
    }
    connect(m_context.speaker, &Speaker::moved, this, [this](qint64 positionMs) {
        if (m_playing) {
            m_position = positionMs;
            Q_EMIT moved();
        }
    });
    connect(m_context.speaker, &Speaker::ended, this, &VoicePlayer::end);
    connect(m_context.speaker, &Speaker::failed, this,
            [this] { fail(tr("Nothing can be heard: no loudspeaker of this computer answers.")); });
}

double VoicePlayer::speed() const
{
    return speeds.at(m_speed);
}

QString VoicePlayer::speedText() const
{
    return tr("%1×", "how fast a voice message is played").arg(m_context.locale.toString(speed()));
}

// ---- Playing ----

void VoicePlayer::toggle(double attachment)
{
    const auto number = qint64(attachment);
    if (number == m_current && m_playing) {
        pause();
        return;
    }
    choose(number);
    begin(m_context.engine->media().voice(AttachmentId{number}));
}

void VoicePlayer::toggleRecording(qint64 number, const QByteArray &recording)
{
    if (number == m_current && m_playing) {
        pause();
        return;
    }
    choose(number);
    begin(m_context.engine->media().voiceOf(recording));
}

/// Another one, where it was left; what plays falls silent.
void VoicePlayer::choose(qint64 number)
{
    pause();
    if (number == m_current) {
        return;
    }
    if (m_current != 0) {
        m_left.insert(m_current, m_position);
    }
    m_current = number;
    m_position = m_left.value(number);
    Q_EMIT changed();
    Q_EMIT moved();
}

void VoicePlayer::notePlayed()
{
    const bool fresh = !m_played.contains(m_current);
    m_played.insert(m_current);
    if (fresh && m_current > 0) {
        m_context.engine->media()
            .setPlayed(AttachmentId{m_current})
            .then(this, [](const Result<void> &kept) {
                if (!kept) { // the dot comes back the next time; nothing that the user must know
                    qCWarning(logUi) << "not kept as played:" << kept.error().detail;
                }
            });
    }
}

void VoicePlayer::begin(const Answer<std::shared_ptr<VoiceReader>> &sound)
{
    if (!m_context.speaker) {
        fail(tr("Nothing can be heard: no loudspeaker of this computer answers."));
        return;
    }
    m_playing = true;
    notePlayed();
    Q_EMIT changed();
    const int generation = ++m_generation;
    Answer<std::shared_ptr<VoiceReader>>(sound).then(
        this, [this, generation](const Result<std::shared_ptr<VoiceReader>> &opened) {
            if (generation != m_generation) {
                return; // paused, or another one was chosen meanwhile
            }
            if (opened) {
                m_context.speaker->play(*opened, m_position, speed());
            } else {
                fail(opened.error().code == ErrorCode::NotFound
                         ? tr("This voice message is not on this computer any more.")
                         : tr("This voice message is damaged and can’t be played."));
            }
        });
}

void VoicePlayer::pause()
{
    ++m_generation;
    if (m_playing) {
        m_context.speaker->stop();
        m_playing = false;
        Q_EMIT changed();
    }
}

/// Heard to its end: the next time it begins anew.
void VoicePlayer::end()
{
    if (m_playing) {
        m_playing = false;
        m_position = 0;
        Q_EMIT moved();
        Q_EMIT changed();
    }
}

void VoicePlayer::fail(const QString &sentence)
{
    ++m_generation;
    m_playing = false;
    Q_EMIT changed();
    Q_EMIT failed(sentence);
}

void VoicePlayer::forget(qint64 number)
{
    if (number == m_current) {
        pause();
        m_current = 0;
        m_position = 0;
        Q_EMIT changed();
        Q_EMIT moved();
    }
    m_left.remove(number);
    m_played.remove(number);
}

// ---- Where and how fast ----

void VoicePlayer::seek(double attachment, double positionMs)
{
    if (qint64(attachment) != m_current) {
        choose(qint64(attachment));
    }
    m_position = std::max<qint64>(0, qint64(positionMs));
    if (m_playing) {
        m_context.speaker->seek(m_position);
    }
    Q_EMIT moved();
}

void VoicePlayer::nextSpeed()
{
    m_speed = (m_speed + 1) % speeds.size();
    if (m_playing) {
        m_context.speaker->setSpeed(speed());
    }
    Q_EMIT speedChanged();
}

double VoicePlayer::positionOf(double attachment) const
{
    const auto number = qint64(attachment);
    return double(number == m_current ? m_position : m_left.value(number));
}

bool VoicePlayer::wasPlayed(double attachment) const
{
    return m_played.contains(qint64(attachment));
}

QString VoicePlayer::timeText(double positionMs, double durationMs)
{
    const QString whole = Sentences::duration(qint64(durationMs));
    return positionMs <= 0
        ? whole
        : tr("%1 of %2", "times of a voice message")
              .arg(Sentences::duration(qint64(std::min(positionMs, durationMs))), whole);
}

} // namespace Ninelives
