// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Plays voice messages, one at a time, whatever is on the screen. Where each was left is known
/// while the program runs. A recording that is not sent yet has a number below 0.
class VoicePlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    /// The one that is played or was played last; 0: none.
    Q_PROPERTY(double current READ current NOTIFY changed FINAL)
    Q_PROPERTY(bool playing READ isPlaying NOTIFY changed FINAL)
    Q_PROPERTY(double positionMs READ positionMs NOTIFY moved FINAL) ///< of the current one
    Q_PROPERTY(double speed READ speed NOTIFY speedChanged FINAL)
    Q_PROPERTY(QString speedText READ speedText NOTIFY speedChanged FINAL) ///< "1.5×"

    /// How many are known to have been played: wasPlayed() answers anew when it changes.
    Q_PROPERTY(int played READ played NOTIFY changed FINAL)
    Q_PROPERTY(int stepMs READ stepMs CONSTANT FINAL) ///< of the arrow keys

public:
    explicit VoicePlayer(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] double current() const { return double(m_current); }
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] double positionMs() const { return double(m_position); }
    [[nodiscard]] int played() const { return int(m_played.size()); }
    [[nodiscard]] static int stepMs() { return 5'000; }
    [[nodiscard]] double speed() const;
    [[nodiscard]] QString speedText() const;

    /// Plays it from where it was left, or pauses.
    Q_INVOKABLE void toggle(double attachment);
    /// The same of what was recorded.
    void toggleRecording(qint64 number, const QByteArray &recording);
    Q_INVOKABLE void pause();
    /// Goes there; what did not play does not begin to.
    Q_INVOKABLE void seek(double attachment, double positionMs);
    /// The next of 1, 1.5 and 2; then 1 again.
    Q_INVOKABLE void nextSpeed();
    /// Where one was left; 0: at its beginning.
    [[nodiscard]] Q_INVOKABLE double positionOf(double attachment) const;
    [[nodiscard]] Q_INVOKABLE bool wasPlayed(double attachment) const;
    /// "0:11 of 0:24", or the length alone at the beginning.
    [[nodiscard]] Q_INVOKABLE static QString timeText(double positionMs, double durationMs);
    /// What is deleted is no longer heard.
    void forget(qint64 number);

Q_SIGNALS:
    void changed();
    void moved();
    void speedChanged();
    /// A sentence about why nothing is heard.
    void failed(const QString &sentence);

private:
    void choose(qint64 number);
    void notePlayed();
    void begin(const Answer<std::shared_ptr<VoiceReader>> &sound);
    void end();
    void fail(const QString &sentence);

    ViewContext m_context;
    qint64 m_current = 0;
    qint64 m_position = 0;
    bool m_playing = false;
    size_t m_speed = 0;
    int m_generation = 0; ///< of the sound that was asked for last
    QHash<qint64, qint64> m_left; ///< where others were left
    QSet<qint64> m_played;
};

} // namespace Ninelives
