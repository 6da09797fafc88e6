// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace Ninelives::Rig {

/// Where one node of a test cluster lives and how it is reached.
struct EjabberdSite {
    QString dir;    ///< the node's own folder: configuration, cookie, tables, logs
    QString name;   ///< "ej1@localhost"
    QString domain; ///< of the accounts
    QString certificate;  ///< PEM file, chain and key
    QString uploadFolder; ///< the same for every node
    QString cookie;       ///< the nodes' shared secret
    quint16 clientPort = 0;
    quint16 directTlsPort = 0;
    quint16 serverPort = 0;
    quint16 uploadPort = 0;
    quint16 epmdPort = 0; ///< of the cluster's own port mapper
};

/// One ejabberd on loopback as a child process: started directly, without the system's service,
/// user or folders. Blocking; ends with the object, also when this process is killed.
class EjabberdNode
{
public:
    explicit EjabberdNode(EjabberdSite site);
    ~EjabberdNode();
    Q_DISABLE_COPY_MOVE(EjabberdNode)

    /// Writes the node's files: the shipped configuration and a site.yml of its own. Returns an
    /// empty string, or what went wrong.
    [[nodiscard]] QString prepare() const;
    /// Starts the process; it is not answering yet.
    [[nodiscard]] QString launch();
    /// Waits until it takes connections. Returns an empty string, or what went wrong.
    [[nodiscard]] QString waitUntilAnswering();
    /// SIGTERM: clients see a proper end of stream, the other nodes a goodbye.
    void stop();
    /// SIGKILL.
    void kill();
    /// SIGSTOP or SIGCONT: sockets stay open, nobody answers.
    void setFrozen(bool frozen);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isFrozen() const { return m_frozen; }

    struct Answer {
        bool ok = false;
        QString text; ///< what was printed
    };
    /// Runs a command of ejabberdctl on this node.
    [[nodiscard]] Answer ctl(const QStringList &arguments) const;

    [[nodiscard]] const EjabberdSite &site() const { return m_site; }
    [[nodiscard]] QString logFile() const { return m_site.dir + QStringLiteral("/ejabberd.log"); }

private:
    [[nodiscard]] QStringList environment() const;
    [[nodiscard]] QString siteText() const;

    EjabberdSite m_site;
    std::unique_ptr<QProcess> m_process;
    bool m_frozen = false;
};

} // namespace Ninelives::Rig
