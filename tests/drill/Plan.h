// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Ninelives::Drill {

enum class ServerKind : quint8 { Prosody, EjabberdCluster };

enum class FaultKind : quint8 {
    // One device
    KillClient,  ///< kill -9, anywhere; it comes back when the fault ends
    Failpoint,   ///< started anew so that it dies at a named point of the code
    Suspend,     ///< SIGSTOP, later SIGCONT
    FillDisk,    ///< no byte more fits into the file system of its profile
    JumpClock,   ///< its computer's clock is set forward or back, and set right later
    // The network of one device
    Cut,         ///< its connections are reset
    Refuse,      ///< its connections are reset and nobody listens
    BlackHole,   ///< nothing passes and attempts to connect get no answer
    Stall,       ///< nothing passes; what waits is passed on later
    LoseAnswers, ///< what it sends arrives, nothing comes back, then the connections are reset
    HalfOpen,    ///< the server's side dies, the client is told nothing
    Throttle,    ///< a line of a few kilobytes a second
    Corrupt,     ///< bits are flipped
    // The server; of a cluster one node
    KillServer,  ///< kill -9: streams and their states are gone
    StopServer,  ///< in order
    HangServer,  ///< SIGSTOP for a moment
    FenceServer, ///< hangs until it is given up, then is killed and started anew
};

[[nodiscard]] QString faultName(FaultKind kind);

struct Person {
    QString name;
    int devices = 1;
};

/// One device by its index in Plan::devices.
struct DeviceSpec {
    QString name; ///< "alice.2"
    int person = 0;
};

struct TypedText {
    int device = 0; ///< who types
    int to = 0;     ///< person
    QString body;   ///< unlike any other in the drill
    int backlog = 0; ///< how many of this device's messages may still wait before typing goes on
    bool thenRead = false; ///< the reader marks the chat as read after this one
};

struct Fault {
    FaultKind kind = FaultKind::Cut;
    int target = 0; ///< device; for the server's faults the node
    int from = 0; ///< begins before this message is typed
    int until = 0; ///< ends before this message is typed …
    int holdMs = 0; ///< … but not before so much time has passed
    QString failpoint; ///< "name:pass"
    qint64 amount =
        0; ///< JumpClock: milliseconds; Throttle: bytes a second; Corrupt: every n-th byte
    bool hurry = false; ///< when it ends, the device is told that the network has changed
    bool calm = false; ///< when it has ended, typing waits until everybody unhurt is up to date

    [[nodiscard]] bool onServer() const { return kind >= FaultKind::KillServer; }
    /// The device's process does not live or does not answer.
    [[nodiscard]] bool silencesDevice() const
    {
        return kind == FaultKind::KillClient || kind == FaultKind::Suspend;
    }
    [[nodiscard]] QString toString() const;
};

/// All that is drawn from the seed, before anything runs.
struct Plan {
    quint64 seed = 0;
    ServerKind server = ServerKind::Prosody;
    QList<Person> people;
    QList<DeviceSpec> devices;
    QList<TypedText> messages;
    QList<Fault> faults; ///< by `from`
};

/// The names of all points at which a client can be made to die in the drill.
[[nodiscard]] QStringList drilledFailpoints();

/// The same arguments give the same plan, on any machine. `devices`: so many for everybody; 0: two
/// for one of them, one for the others.
[[nodiscard]] Plan drawPlan(quint64 seed, int messages, int faults, ServerKind server,
                            int devices = 0);

} // namespace Ninelives::Drill
