// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/Microphone.h"
#include "ui/viewmodels/ViewContext.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace Ninelives {

class VoicePlayer;

/// The voice message that is being recorded for a chat. It lives in memory alone. Going to another
/// chat stops the recording, so that nobody is listened to unseen; it waits in its chat until it is
/// sent or discarded.
class VoiceRecorder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ComposerViewModel")

    Q_PROPERTY(int state READ state NOTIFY changed FINAL) ///< Ui.RecorderState
    Q_PROPERTY(double durationMs READ durationMs NOTIFY heard FINAL)
    Q_PROPERTY(QString timeText READ timeText NOTIFY heard FINAL) ///< "0:07"
    /// How loud the last moments were, or the picture of what was recorded; 0 to 255.
    Q_PROPERTY(QList<int> levels READ levels NOTIFY heard FINAL)
    Q_PROPERTY(double number READ number NOTIFY changed FINAL) ///< for VoicePlayer; 0: none
    /// How long it may still be, when that comes near; or empty.
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)

public:
    explicit VoiceRecorder(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int state() const;
    [[nodiscard]] double durationMs() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] QList<int> levels() const;
    [[nodiscard]] double number() const;
    [[nodiscard]] QString note() const;
    /// Why it ended or did not begin; or empty.
    [[nodiscard]] QString problem() const { return m_problem; }
    void forgetProblem() { m_problem.clear(); }

    /// What plays recordings, and falls silent while one is made; outlives the recorder.
    void setPlayer(VoicePlayer *player) { m_player = player; }
    void setConversation(ConversationId conversation);

    /// Begins to record for the shown chat.
    Q_INVOKABLE void start();
    /// Ends the recording; it can be listened to then.
    Q_INVOKABLE void stop();
    /// Recording or not: it is gone. False when there was nothing.
    Q_INVOKABLE bool discard();
    /// Plays what was recorded, or pauses.
    Q_INVOKABLE void toggleListening();

    /// Recording, or recorded for this chat.
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] bool isRecorded() const;
    /// What was recorded for the shown chat; only when isRecorded().
    [[nodiscard]] OutgoingFile file() const;
    /// It is stored for good.
    void sent(ConversationId conversation);

Q_SIGNALS:
    void changed();
    void heard();
    void recorded(); ///< the recording of the shown chat ended, with something in it

private:
    /// A finished recording.
    struct Take {
        qint64 number = 0;
        QByteArray bytes;
        VoiceShape shape;
        QString name;
    };

    void hear(qint64 durationMs, double level);
    void finish(Microphone::End how);
    void drop(ConversationId conversation);
    [[nodiscard]] const Take *take() const;
    [[nodiscard]] bool isRecordingHere() const;

    ViewContext m_context;
    VoicePlayer *m_player = nullptr;
    ConversationId m_shown;
    ConversationId m_recordingFor; ///< invalid: the microphone is free
    std::shared_ptr<VoiceWriter> m_writer;
    bool m_dropWhenEnded = false;
    qint64 m_durationMs = 0;
    QList<int> m_levels;
    QHash<ConversationId, Take> m_takes;
    QString m_problem;
    qint64 m_nextNumber = -1;
};

} // namespace Ninelives
