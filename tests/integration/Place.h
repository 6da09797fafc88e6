// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/Fixture.h"
#include "tests/rig/EjabberdCluster.h"

namespace Ninelives::Test {

/// A server for any number of people, whichever software it is.
class Place
{
public:
    enum class Kind : quint8 { Prosody, Cluster };

    /// Starts it; check errorText().
    explicit Place(Kind kind)
    {
        bool started = false;
        if (kind == Kind::Cluster) {
            // Its ports were free when they were chosen; another program may have taken one since.
            for (int attempt = 0; attempt < 2 && !started; ++attempt) {
                m_cluster = std::make_unique<Rig::EjabberdCluster>();
                started = m_cluster->start();
                m_error = started ? QString() : m_cluster->errorText();
            }
        } else {
            m_prosody = std::make_unique<Rig::Prosody>();
            m_error = m_prosody->start() ? QString() : m_prosody->errorText();
        }
    }

    [[nodiscard]] const QString &errorText() const { return m_error; }
    [[nodiscard]] Rig::Prosody *prosody() const { return m_prosody.get(); }
    [[nodiscard]] Rig::EjabberdCluster *cluster() const { return m_cluster.get(); }
    [[nodiscard]] QString jid(const QString &name) const
    {
        return m_prosody ? m_prosody->jid(name) : m_cluster->jid(name);
    }
    [[nodiscard]] QString password(const QString &name) const { return name + u"-secret"_s; }
    [[nodiscard]] QString caFile() const
    {
        return m_prosody ? m_prosody->caFile() : m_cluster->caFile();
    }
    /// In the order in which `node` is the first to be tried.
    [[nodiscard]] QStringList servers(int node = 0) const
    {
        if (m_prosody) {
            return {m_prosody->server()};
        }
        QStringList all = m_cluster->servers();
        if (node == 1) {
            all.swapItemsAt(0, 1);
        }
        return all;
    }
    [[nodiscard]] quint16 port() const
    {
        return m_prosody ? m_prosody->port() : m_cluster->port(0);
    }
    [[nodiscard]] bool addAccount(const QString &name)
    {
        const bool added = m_prosody ? m_prosody->addAccount(name, password(name))
                                     : m_cluster->addAccount(name, password(name));
        if (!added) {
            qWarning().noquote() << name << "has no account:"
                                 << (m_prosody ? m_prosody->errorText() : m_cluster->errorText());
        }
        return added;
    }
    /// A device that is signed in; null when that failed.
    [[nodiscard]] std::unique_ptr<Rig::CtlProfile> device(const QString &name, int node = 0)
    {
        return signedIn(name, servers(node), {});
    }
    /// The same by way of a proxy of this thread, which forwards nothing while a call blocks: so
    /// the first connection is that of `run`.
    [[nodiscard]] std::unique_ptr<Rig::CtlProfile> deviceThrough(const QString &name,
                                                                 const QString &proxy)
    {
        return signedIn(name, {proxy}, {u"--no-verify"_s});
    }
    /// A foreign client that is online; null when that failed.
    [[nodiscard]] std::unique_ptr<Rig::JsonProcess> foreignPeer(const QString &name) const
    {
        auto peer = std::make_unique<Rig::JsonProcess>(u"slixmpp peer"_s);
        peer->start(u"python3"_s,
                    {QStringLiteral(NINELIVES_SOURCE_DIR) + u"/tests/interop/slixmpp_peer.py"_s,
                     u"--jid"_s, jid(name), u"--password"_s, password(name), u"--host"_s,
                     u"127.0.0.1"_s, u"--port"_s, QString::number(port()), u"--ca-file"_s,
                     caFile()});
        return peer->waitForEvent(u"ready"_s, {}, 60'000) ? std::move(peer) : nullptr;
    }

private:
    [[nodiscard]] std::unique_ptr<Rig::CtlProfile>
    signedIn(const QString &name, const QStringList &by, const QStringList &further) const
    {
        auto made = Test::device(name);
        const auto added = made->addAccount({jid(name), password(name), by, caFile()}, further);
        if (added.exitCode != 0) {
            qWarning().noquote() << name << "not signed in:" << added.errorText;
            return nullptr;
        }
        return made;
    }

    std::unique_ptr<Rig::Prosody> m_prosody;
    std::unique_ptr<Rig::EjabberdCluster> m_cluster;
    QString m_error;
};

/// Bodies of all messages of a room, own ones too, as stored.
[[nodiscard]] inline QStringList storedInRoom(Rig::CtlProfile &profile, const QString &room)
{
    QStringList all;
    const auto output = profile.call({u"group"_s, u"history"_s, u"--room"_s, room, u"--limit"_s,
                                      u"100000"_s, u"--format"_s, u"json"_s});
    for (const QJsonObject &line : output.lines) {
        if (!line.contains(u"notice"_s)) {
            all.append(line.value(u"body"_s).toString());
        }
    }
    return all;
}

} // namespace Ninelives::Test
