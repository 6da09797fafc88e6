// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drill/Server.h"

#include "tests/rig/EjabberdCluster.h"
#include "tests/rig/Prosody.h"

#include <QFileInfo>

namespace Ninelives::Drill {

namespace {

class OneProsody : public Server
{
public:
    bool heal() override
    {
        m_server.setFrozen(false);
        return m_server.start();
    }
    void hurt(const Fault &fault) override
    {
        switch (fault.kind) {
        case FaultKind::KillServer:
            m_server.kill();
            break;
        case FaultKind::StopServer:
            m_server.stop();
            break;
        default:
            m_server.setFrozen(true);
            break;
        }
    }
    bool addAccount(const QString &name, const QString &password) override
    {
        return m_server.addAccount(name, password);
    }
    QList<quint16> ports() const override { return {m_server.port()}; }
    QString jid(const QString &name) const override { return m_server.jid(name); }
    QString caFile() const override { return m_server.caFile(); }
    QString folder() const override { return QFileInfo(m_server.logFile()).path(); }
    QString errorText() const override { return m_server.errorText(); }

private:
    Rig::Prosody m_server;
};

class Cluster : public Server
{
public:
    bool heal() override
    {
        for (int i = 0; i < Rig::EjabberdCluster::size && m_started; ++i) {
            // A node that woke up after it was given up would be a server of its own; the guide
            // says to restart it.
            if (m_givenUp == i) {
                m_cluster.node(i).kill();
            }
            m_cluster.node(i).setFrozen(false);
        }
        m_givenUp = -1;
        m_started = m_cluster.start();
        return m_started;
    }
    void hurt(const Fault &fault) override
    {
        Rig::EjabberdNode &node = m_cluster.node(fault.target);
        switch (fault.kind) {
        case FaultKind::KillServer:
            node.kill();
            break;
        case FaultKind::StopServer:
            node.stop();
            break;
        case FaultKind::FenceServer:
            m_givenUp = fault.target;
            node.setFrozen(true);
            break;
        default:
            node.setFrozen(true);
            break;
        }
    }
    bool addAccount(const QString &name, const QString &password) override
    {
        return m_cluster.addAccount(name, password);
    }
    QList<quint16> ports() const override { return {m_cluster.port(0), m_cluster.port(1)}; }
    QString jid(const QString &name) const override { return m_cluster.jid(name); }
    QString caFile() const override { return m_cluster.caFile(); }
    QString folder() const override { return m_cluster.folder(); }
    QString errorText() const override { return m_cluster.errorText(); }

private:
    Rig::EjabberdCluster m_cluster;
    int m_givenUp = -1;
    bool m_started = false;
};

} // namespace

std::unique_ptr<Server> Server::make(ServerKind kind)
{
    if (kind == ServerKind::Prosody) {
        return std::make_unique<OneProsody>();
    }
    return std::make_unique<Cluster>();
}

} // namespace Ninelives::Drill
