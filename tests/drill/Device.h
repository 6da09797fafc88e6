// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drill/Line.h"
#include "tests/drill/Plan.h"
#include "tests/rig/CtlProfile.h"
#include "tests/rig/SmallDisk.h"

#include <QFile>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace Ninelives::Drill {

/// One device of a person: a real `ninelivesctl run` on a profile, a file system, a clock and a
/// network line of its own.
class Device : public QObject
{
    Q_OBJECT

public:
    Device(int index, DeviceSpec spec, const QString &buildDir, const QString &folder,
           QThread &network, const QList<quint16> &ports);
    ~Device() override;

    /// Adds the account; returns an empty string, or what went wrong.
    [[nodiscard]] QString signIn(const QString &jid, const QString &password,
                                 const QString &caFile);
    /// One call while `run` does not run.
    Rig::CtlProfile::Output call(const QStringList &arguments) { return m_profile.call(arguments); }

    void start(const QString &failpoint = {});
    /// SIGKILL; nothing when it does not run.
    void kill();
    /// SIGTERM, and waits for the end.
    void stop();
    void setSuspended(bool suspended);
    void hurt(const Fault &fault);
    void heal(const Fault &fault);

    /// Types a message; the answer will be in replyTo().
    void type(const QString &jid, const QString &body);
    [[nodiscard]] std::optional<QJsonObject> replyTo(const QString &body) const;
    void tell(const QJsonObject &command);

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isSuspended() const { return m_suspended; }
    [[nodiscard]] bool isOnline() const { return m_online; }
    /// It ended though nobody ended it, for example at a failpoint.
    [[nodiscard]] bool hasDied() const { return m_started && !isRunning(); }
    [[nodiscard]] int exitCode() const { return m_profile.process().exitCode(); }
    /// The failpoint it was last started with, while it runs or after it died; empty: none.
    [[nodiscard]] const QString &failpoint() const { return m_failpoint; }
    /// Asks how many messages are unread in all chats, and what waits; the answers will be in
    /// unread() and left().
    void askWhatIsOpen();
    [[nodiscard]] std::optional<int> unread() const { return m_unread; }
    /// Asks whether the archive was looked at again since the last thing came, as the chat with
    /// `jid` has it; the answer will be in settled().
    void askWhetherSettled(const QString &jid);
    [[nodiscard]] std::optional<bool> settled() const { return m_settled; }
    /// Rows of the outbox, of any kind.
    [[nodiscard]] std::optional<qsizetype> left() const { return m_left; }
    /// Messages that wait to be sent, as it says itself.
    [[nodiscard]] int waiting() const { return m_waiting; }
    /// Since the last start it has reported a readable message with this text.
    [[nodiscard]] bool hasShown(const QString &body) const { return m_shown.contains(body); }
    /// Since then it has told that it knows the message's place in the archive.
    [[nodiscard]] bool hasPlaced(const QString &body) const { return m_archived.contains(body); }
    /// The last state that it has reported for its own message, since the last start.
    [[nodiscard]] QString stateOf(const QString &body) const { return m_states.value(body); }

    /// It was asked to keep a message with this text and has not been started anew since.
    [[nodiscard]] bool wasAsked(const QString &body) const { return m_asked == body; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const DeviceSpec &spec() const { return m_spec; }
    [[nodiscard]] bool hasDisk() const { return m_disk.isMounted(); }
    [[nodiscard]] QString profileFolder() const { return m_profile.folder(); }
    [[nodiscard]] QString keyFile() const { return m_profile.keyFile(); }

Q_SIGNALS:
    /// It has said something, or has ended.
    void news();

private:
    void hear(const QJsonObject &event);
    void shiftClock(qint64 ms);

    int m_index;
    DeviceSpec m_spec;
    QString m_folder; ///< for the clock and what it says on standard error
    Rig::CtlProfile m_profile;
    Rig::SmallDisk m_disk;
    Line m_line;
    QFile m_clock;
    QHash<QString, QJsonObject> m_replies;
    QHash<qint64, QString> m_bodies; ///< message id → text
    QHash<QString, QString> m_states;
    QSet<QString> m_shown;
    QSet<QString> m_archived;
    QString m_failpoint;
    QString m_asked;
    int m_waiting = 0;
    std::optional<int> m_unread;
    std::optional<qsizetype> m_left;
    std::optional<bool> m_settled;
    bool m_started = false;
    bool m_online = false;
    bool m_suspended = false;
};

} // namespace Ninelives::Drill
