// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rig/EjabberdNode.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace Ninelives::Rig {

/// A real cluster of two ejabberd nodes on loopback, each with a copy of all tables (mnesia), by
/// the configuration in resources/server. Everything is blocking; the first start takes about five
/// seconds, a node's return about two. Nothing outlives the object.
///
///     Rig::EjabberdCluster cluster;
///     QVERIFY2(cluster.start(), qPrintable(cluster.errorText()));
///     QVERIFY(cluster.addAccount(u"alice"_s, u"secret"_s));
///     cluster.node(0).kill();
///     QVERIFY(cluster.start());
class EjabberdCluster
{
public:
    static constexpr int size = 2;

    explicit EjabberdCluster(QString domain = QStringLiteral("chat.test"));
    ~EjabberdCluster();
    Q_DISABLE_COPY_MOVE(EjabberdCluster)

    /// Starts every node that is down and waits until all have the same tables again. (A node that
    /// went down while the other one lived waits for that one: there is no starting just one.)
    [[nodiscard]] bool start();
    /// True when every node counts all of them as its cluster.
    [[nodiscard]] bool isWhole() const;

    /// Makes an account; the cluster runs.
    [[nodiscard]] bool addAccount(const QString &name, const QString &password);

    [[nodiscard]] EjabberdNode &node(int index) { return *m_nodes.at(size_t(index)); }
    [[nodiscard]] quint16 port(int node) const;
    /// "127.0.0.1:port" of each node, as Account::servers wants them.
    [[nodiscard]] QStringList servers() const;
    [[nodiscard]] QString domain() const { return m_domain; }
    [[nodiscard]] QString jid(const QString &name) const { return name + u'@' + m_domain; }
    /// PEM file of the authority behind the certificate.
    [[nodiscard]] QString caFile() const { return m_dir.filePath(QStringLiteral("ca.crt")); }
    [[nodiscard]] const QString &errorText() const { return m_errorText; }
    /// Keeps the folder with the nodes' logs when the object goes.
    void keepFiles() { m_dir.setAutoRemove(false); }
    [[nodiscard]] QString folder() const { return m_dir.path(); }

private:
    bool fail(const QString &text);
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool startPortMapper();
    [[nodiscard]] bool join();

    QString m_domain;
    QTemporaryDir m_dir;
    quint16 m_epmdPort = 0;
    std::unique_ptr<QProcess> m_portMapper;
    std::vector<std::unique_ptr<EjabberdNode>> m_nodes;
    bool m_joined = false;
    QString m_errorText;
};

} // namespace Ninelives::Rig
