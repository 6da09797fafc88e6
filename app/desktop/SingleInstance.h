// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

class QLocalSocket;

namespace Ninelives {

/// What a second start hands over to the first.
struct Handover {
    QString link; ///< an `xmpp:` link, or empty: the window should just come to the front
    QString token; ///< lets the window come to the front (XDG activation), or empty
    bool show = true; ///< false: a start without a window, as at login

    bool operator==(const Handover &) const = default;
};

/// One window per profile: a second start brings the first window to the front and ends. The first
/// holds a lock in the profile's folder and listens on a socket that only the user may use. What
/// comes over it is bounded and checked like everything from outside. (The store has a lock of its
/// own besides: it is never open twice.)
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Role : quint8 {
        First, ///< this is the window of the profile
        Second, ///< the first one has taken what was handed over
        Stuck, ///< there is a first one, but it does not answer
    };
    static constexpr qsizetype mostBytes = 131'072; ///< of one handover
    static constexpr int mostAtOnce = 8; ///< connections

    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Becomes the first, or hands over to it; waits for it `patienceMs` at most.
    [[nodiscard]] Role claim(const Handover &handover, int patienceMs = 5'000);

    /// Where the socket of a profile is: a name that tells nothing, the same for each way to write
    /// the folder.
    [[nodiscard]] static QString socketName(const QString &profileFolder);

Q_SIGNALS:
    /// A second start was here.
    void handedOver(const Ninelives::Handover &handover);

private:
    [[nodiscard]] bool listen();
    [[nodiscard]] bool handOver(const QByteArray &line, int waitMs) const;
    void accept();
    void read(QLocalSocket *socket);

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
    int m_open = 0; ///< connections
};

} // namespace Ninelives
