// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/xmpp/ServerTarget.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QDnsLookup;

namespace Ninelives {

/// A service record (RFC 2782) of either kind.
struct ServiceRecord {
    ServerTarget target;
    quint16 priority = 0;
    quint16 weight = 0;
};

/// Decides which servers to try and in which order.
class ServerSelector : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<QList<ServerTarget>>)>;
    /// A number in [0, 1) for the weights.
    using Random = std::function<double()>;

    explicit ServerSelector(Random random, QObject *parent = nullptr);
    ~ServerSelector() override;

    /// The targets of a domain: `servers` given by hand, else its service records, else the domain
    /// itself. `done` is called later, once; a new call or cancel() drops the old one. HostNotFound
    /// when the domain says that it has no such service.
    void select(const QString &domain, const QStringList &servers, Done done);
    void cancel();

    /// The last target that worked is offered first from now on, wherever it stands in the list.
    void setLastGood(const ServerTarget &target) { m_lastGood = target; }

    /// "host:port", "[v6]:port" or "tls:host:port"; InvalidInput when it is none.
    static Result<ServerTarget> parse(const QString &text);
    /// Records in the order of RFC 2782; TLS from the first byte wins at equal priority.
    static QList<ServerTarget> ordered(QList<ServiceRecord> records, const Random &random);
    /// Moves `first` to the front when it is in the list.
    static QList<ServerTarget> withFirst(QList<ServerTarget> targets, const ServerTarget &first);

private:
    struct Lookup;
    void finished();
    void deliver(Result<QList<ServerTarget>> result);

    Random m_random;
    ServerTarget m_lastGood;
    QString m_domain;
    Done m_done;
    int m_call = 0;
    std::unique_ptr<Lookup> m_lookup;
};

} // namespace Ninelives
