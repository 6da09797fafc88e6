// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/VoiceRecorder.h"

#include "ui/text/MediaSentences.h"
#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/VoicePlayer.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLevels = 72;
constexpr int loudest = 255;
constexpr qint64 warnMs = 60'000; // before the longest recording

} // namespace

VoiceRecorder::VoiceRecorder(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    if (m_context.microphone) {
        connect(m_context.microphone, &Microphone::heard, this, &VoiceRecorder::hear);
        connect(m_context.microphone, &Microphone::ended, this, &VoiceRecorder::finish);
    }
}

// ---- What is shown ----

bool VoiceRecorder::isRecordingHere() const
{
    return m_recordingFor.isValid() && m_recordingFor == m_shown && !m_dropWhenEnded;
}

const VoiceRecorder::Take *VoiceRecorder::take() const
{
    const auto found = m_takes.constFind(m_shown);
    return found == m_takes.constEnd() ? nullptr : &*found;
}

int VoiceRecorder::state() const
{
    return int(isRecordingHere() ? Ui::RecorderState::Recording
                   : take()      ? Ui::RecorderState::Recorded
                                 : Ui::RecorderState::Idle);
}

bool VoiceRecorder::isActive() const
{
    return isRecordingHere() || isRecorded();
}

bool VoiceRecorder::isRecorded() const
{
    return !isRecordingHere() && take();
}

double VoiceRecorder::durationMs() const
{
    return double(isRecordingHere() ? m_durationMs : take() ? take()->shape.durationMs : 0);
}

QString VoiceRecorder::timeText() const
{
    return Sentences::duration(qint64(durationMs()));
}

QList<int> VoiceRecorder::levels() const
{
    if (isRecordingHere() || !take()) {
        return m_levels;
    }
    const QList<quint8> &bars = take()->shape.bars;
    return {bars.cbegin(), bars.cend()};
}

double VoiceRecorder::number() const
{
    return isRecorded() ? double(take()->number) : 0;
}

QString VoiceRecorder::note() const
{
    return isRecordingHere() && m_durationMs > longestRecordingMs - warnMs
        ? tr("Ends by itself at %1").arg(Sentences::duration(longestRecordingMs))
        : QString();
}

// ---- Recording ----

void VoiceRecorder::setConversation(ConversationId conversation)
{
    if (conversation == m_shown) {
        return;
    }
    stop();
    m_shown = conversation;
    m_problem.clear();
    Q_EMIT changed();
    Q_EMIT heard();
}

void VoiceRecorder::start()
{
    if (m_recordingFor.isValid() || isActive() || !m_shown.isValid()) {
        return;
    }
    m_problem.clear();
    if (!m_context.microphone) {
        m_recordingFor = m_shown;
        finish(Microphone::End::NoDevice);
        return;
    }
    if (m_player) {
        m_player->pause(); // or the microphone hears it
    }
    m_writer = m_context.engine->media().newRecording();
    m_recordingFor = m_shown;
    m_durationMs = 0;
    m_levels.clear();
    Q_EMIT changed();
    Q_EMIT heard();
    m_context.microphone->start(m_writer);
}

void VoiceRecorder::stop()
{
    if (m_recordingFor.isValid() && m_recordingFor == m_shown) {
        m_context.microphone->stop();
    }
}

bool VoiceRecorder::discard()
{
    const bool any = isActive();
    m_problem.clear();
    if (isRecordingHere()) {
        m_dropWhenEnded = true;
        m_context.microphone->stop();
    }
    drop(m_shown);
    Q_EMIT changed();
    Q_EMIT heard();
    return any;
}

void VoiceRecorder::hear(qint64 durationMs, double level)
{
    m_durationMs = durationMs;
    // Ears hear the square root rather than the pressure; speech is well below the loudest.
    constexpr double speech = 2;
    m_levels.append(std::min(loudest, int(std::lround(loudest * std::sqrt(level * speech)))));
    if (m_levels.size() > mostLevels) {
        m_levels.removeFirst();
    }
    Q_EMIT heard();
    if (durationMs > longestRecordingMs - warnMs) {
        Q_EMIT changed();
    }
}

/// What was recorded stays, whatever ended it.
void VoiceRecorder::finish(Microphone::End how)
{
    const ConversationId chat = std::exchange(m_recordingFor, {});
    const std::shared_ptr<VoiceWriter> writer = std::exchange(m_writer, {});
    const bool dropped = std::exchange(m_dropWhenEnded, false);
    bool kept = false;
    if (writer && !dropped) {
        Take take;
        take.shape = writer->shape();
        const auto file = writer->finish();
        kept = file.ok();
        if (kept) {
            const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_context.clock->nowMs());
            take.number = m_nextNumber--;
            take.bytes = *file;
            take.name =
                u"%1.ogg"_s.arg(tr("Voice message %1").arg(now.toString(u"yyyy-MM-dd HH.mm.ss"_s)));
            m_takes.insert(chat, take);
        }
    }
    if (chat == m_shown && !dropped) {
        switch (how) {
        case Microphone::End::NoDevice:
            m_problem = tr("This computer has no microphone. Plug one in, and try again.");
            break;
        case Microphone::End::NotAllowed:
            m_problem = tr("Ninelives may not use the microphone. Allow it in the settings of this "
                           "computer, and try again.");
            break;
        case Microphone::End::Gone:
            m_problem = kept
                ? tr("The microphone stopped. What you said until then is here.")
                : tr("The microphone gives no sound. Look whether another program uses it.");
            break;
        case Microphone::End::Stopped:
            m_problem = kept && m_takes[chat].shape.durationMs >= longestRecordingMs
                ? tr("A voice message can be up to %1 long. All of it is here.")
                      .arg(Sentences::duration(longestRecordingMs))
                : QString();
            break;
        }
    }
    m_levels.clear();
    Q_EMIT changed();
    Q_EMIT heard();
    if (kept && chat == m_shown) {
        Q_EMIT recorded();
    }
}

// ---- What was recorded ----

void VoiceRecorder::toggleListening()
{
    if (m_player && isRecorded()) {
        m_player->toggleRecording(take()->number, take()->bytes);
    }
}

OutgoingFile VoiceRecorder::file() const
{
    OutgoingFile file;
    if (const Take *recorded = take()) {
        file.data = recorded->bytes;
        file.name = recorded->name;
    }
    return file;
}

void VoiceRecorder::drop(ConversationId conversation)
{
    if (m_player && m_takes.contains(conversation)) {
        m_player->forget(m_takes.value(conversation).number);
    }
    m_takes.remove(conversation);
}

void VoiceRecorder::sent(ConversationId conversation)
{
    drop(conversation);
    if (conversation == m_shown) {
        m_problem.clear();
    }
    Q_EMIT changed();
    Q_EMIT heard();
}

} // namespace Ninelives
