// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/CtlProfile.h"
#include "tests/rig/Prosody.h"

#include <optional>

namespace Ninelives::Bench {

/// How long a measurement may take before it counts as failed.
inline constexpr int patienceMs = 900'000;

/// CPU time that a process has used so far, user and system, in milliseconds. Linux.
[[nodiscard]] double cpuMs(qint64 pid);
/// Waits until so many messages have come whose text begins so; false when they do not.
[[nodiscard]] bool heardAll(Rig::JsonProcess &process, const QString &start, int count);
/// One line of the table.
void print(const QString &what, double value, int decimals);

/// Alice and Bob, one `ninelivesctl` each, on a Prosody of their own.
class CtlPair
{
public:
    CtlPair(const QString &buildDir, const Rig::Prosody::Options &options);

    /// Starts the server with both accounts.
    [[nodiscard]] bool start();
    /// Signs both in; Alice by these servers instead of the real one.
    [[nodiscard]] bool signIn(const QStringList &aliceServers = {});
    [[nodiscard]] bool setUp() { return start() && signIn(); }
    /// What the catch-up of a device costs.
    struct CatchUp {
        double sentPerSecond = 0;
        double perSecond = 0;
        double cpuUs = 0; ///< of one message
        double commits = 0; ///< for one message
    };
    /// Everything is sent there from now on, instead of to Bob.
    void writeTo(const QString &address) { m_target = address; }
    /// `count` messages are sent while Bob is away; then he fetches them all.
    [[nodiscard]] std::optional<CatchUp> catchUp(int count);

    /// To Bob, or where writeTo() said.
    void send(Rig::JsonProcess &from, const QString &text) const;
    /// "text 1" … "text count".
    void sendMany(Rig::JsonProcess &from, const QString &text, int count) const;
    /// Waits until the server has the message with this text.
    [[nodiscard]] static bool onServer(Rig::JsonProcess &from, const QString &text);
    /// First contact is over, both ways.
    [[nodiscard]] bool warmUp(Rig::JsonProcess &alice, Rig::JsonProcess &bob);

    [[nodiscard]] Rig::Prosody &server() { return m_server; }
    [[nodiscard]] Rig::CtlProfile &alice() { return m_alice; }
    [[nodiscard]] Rig::CtlProfile &bob() { return m_bob; }

private:
    Rig::Prosody m_server;
    Rig::CtlProfile m_alice;
    Rig::CtlProfile m_bob;
    QString m_target;
    int m_warmUps = 0;
};

} // namespace Ninelives::Bench
