// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A PulseAudio server of the test's own, with a loudspeaker that nobody hears and a microphone
/// that hears what it plays. Programs of this process find it by the environment: start it before
/// anything asks for sound devices.
class SoundServer
{
public:
    SoundServer() = default;
    ~SoundServer();
    Q_DISABLE_COPY_MOVE(SoundServer)

    /// Starts it and waits until it answers; what it said when it does not.
    [[nodiscard]] bool start();
    [[nodiscard]] QString log() const { return m_log; }
    /// Takes all devices away, as if they had been pulled out; the server stays.
    [[nodiscard]] bool unplug();
    /// Puts them back.
    [[nodiscard]] bool plugIn();
    /// The server dies.
    bool end();

private:
    [[nodiscard]] bool command(const QByteArray &lines);

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_log;
};
