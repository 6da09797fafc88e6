// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/EjabberdCluster.h"

#include "tests/rig/Certificates.h"
#include "tests/rig/FreePorts.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>
#include <QUuid>

#include <sys/prctl.h>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ninelives::Rig {

EjabberdCluster::EjabberdCluster(QString domain)
    : m_domain(std::move(domain)), m_dir(QDir::tempPath() + u"/ninelives-ejabberd-XXXXXX"_s)
{}

EjabberdCluster::~EjabberdCluster()
{
    m_nodes.clear();
    if (m_portMapper) {
        m_portMapper->kill();
        m_portMapper->waitForFinished(5'000);
    }
}

bool EjabberdCluster::fail(const QString &text)
{
    m_errorText = text;
    return false;
}

bool EjabberdCluster::prepare()
{
    if (!m_nodes.empty()) {
        return true;
    }
    if (const QString problem = makeCertificates(m_dir.path(), m_domain, CertificateKind::Valid);
        !problem.isEmpty()) {
        return fail(problem);
    }
    QFile pem(m_dir.filePath(u"server.pem"_s));
    if (!pem.open(QIODevice::WriteOnly)) {
        return fail(pem.errorString());
    }
    for (const QString &part : {u"server.crt"_s, u"server.key"_s}) {
        QFile file(m_dir.filePath(part));
        if (!file.open(QIODevice::ReadOnly) || pem.write(file.readAll()) < 0) {
            return fail(file.errorString());
        }
    }
    pem.close();
    const QList<quint16> ports = freePorts(1 + 4 * size);
    if (ports.isEmpty()) {
        return fail(u"no free ports"_s);
    }
    m_epmdPort = ports.at(0);
    const QString cookie = QUuid::createUuid().toString(QUuid::Id128);
    for (int i = 0; i < size; ++i) {
        EjabberdSite site;
        site.dir = m_dir.filePath(u"node%1"_s.arg(i + 1));
        site.name = u"ej%1@localhost"_s.arg(i + 1);
        site.domain = m_domain;
        site.certificate = m_dir.filePath(u"server.pem"_s);
        site.uploadFolder = m_dir.filePath(u"upload"_s);
        site.cookie = cookie;
        site.clientPort = ports.at(1 + 4 * i);
        site.directTlsPort = ports.at(2 + 4 * i);
        site.serverPort = ports.at(3 + 4 * i);
        site.uploadPort = ports.at(4 + 4 * i);
        site.epmdPort = m_epmdPort;
        m_nodes.push_back(std::make_unique<EjabberdNode>(site));
        if (const QString problem = m_nodes.back()->prepare(); !problem.isEmpty()) {
            return fail(problem);
        }
    }
    return startPortMapper();
}

bool EjabberdCluster::startPortMapper()
{
    // Of our own: the system's, if there is one, is not for tests, and nobody would end it.
    m_portMapper = std::make_unique<QProcess>();
    m_portMapper->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_portMapper->setStandardInputFile(QProcess::nullDevice());
    m_portMapper->setStandardOutputFile(m_dir.filePath(u"epmd.out"_s));
    m_portMapper->setStandardErrorFile(m_dir.filePath(u"epmd.err"_s));
    m_portMapper->start(u"epmd"_s,
                        {u"-port"_s, QString::number(m_epmdPort), u"-address"_s, u"127.0.0.1"_s});
    const QDeadlineTimer deadline(60s);
    while (!portAnswers(m_epmdPort)) {
        if (deadline.hasExpired() || m_portMapper->waitForFinished(20)) {
            return fail(u"epmd does not answer"_s);
        }
    }
    return true;
}

bool EjabberdCluster::start()
{
    if (!prepare()) {
        return false;
    }
    // All first: one that went down before the other waits for it.
    for (const auto &node : m_nodes) {
        if (const QString problem = node->launch(); !problem.isEmpty()) {
            return fail(problem);
        }
    }
    for (const auto &node : m_nodes) {
        if (const QString problem = node->waitUntilAnswering(); !problem.isEmpty()) {
            return fail(problem);
        }
    }
    if (!m_joined && !join()) {
        return false;
    }
    const QDeadlineTimer deadline(180s);
    while (!isWhole()) {
        if (deadline.hasExpired()) {
            return fail(u"the cluster did not become whole"_s);
        }
    }
    return true;
}

bool EjabberdCluster::join()
{
    const QString first = m_nodes.front()->site().name;
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        const EjabberdNode::Answer joined = m_nodes.at(i)->ctl({u"join_cluster"_s, first});
        if (!joined.ok) {
            return fail(m_nodes.at(i)->site().name + u" could not join: "_s + joined.text);
        }
        if (const QString problem = m_nodes.at(i)->waitUntilAnswering(); !problem.isEmpty()) {
            return fail(problem);
        }
    }
    m_joined = true;
    return true;
}

bool EjabberdCluster::isWhole() const
{
    return std::ranges::all_of(m_nodes, [this](const auto &node) {
        const EjabberdNode::Answer listed = node->ctl({u"list_cluster"_s});
        return listed.ok && std::ranges::all_of(m_nodes, [&](const auto &each) {
                   return listed.text.contains(each->site().name);
               });
    });
}

bool EjabberdCluster::addAccount(const QString &name, const QString &password)
{
    const EjabberdNode::Answer made =
        m_nodes.front()->ctl({u"register"_s, name, m_domain, password});
    return made.ok || fail(made.text);
}

quint16 EjabberdCluster::port(int node) const
{
    return m_nodes.at(size_t(node))->site().clientPort;
}

QStringList EjabberdCluster::servers() const
{
    QStringList all;
    for (int i = 0; i < size; ++i) {
        all.append(u"127.0.0.1:"_s + QString::number(port(i)));
    }
    return all;
}

} // namespace Ninelives::Rig
