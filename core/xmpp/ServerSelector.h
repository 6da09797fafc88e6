// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/xmpp/HostAddresses.h"
#include "core/xmpp/ServerTarget.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

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

    /// How long service records are waited for: some name servers swallow the question. Shorter
    /// when an earlier answer can stand in.
    static constexpr int recordsMs = 3'000;
    static constexpr int knownRecordsMs = 1'000;

    explicit ServerSelector(Random random, HostLookup lookUp = {}, QObject *parent = nullptr);
    ~ServerSelector() override;

    /// The targets of a domain: `servers` given by hand, else its service records, else the domain
    /// itself, each with one address; the addresses of a server stand together. `done` is called
    /// later, once; a new call or cancel() drops the old one. HostNotFound when the domain says
    /// that it has no such service, or when no name has an address; NamesFailed and NamesUnanswered
    /// when no name server could tell, at once or after a long silence.
    void select(const QString &domain, const QStringList &servers, Done done);
    void cancel();

    /// The last target that worked is offered first from now on, wherever it stands in the list.
    void setLastGood(const ServerTarget &target) { m_lastGood = target; }

    /// "host:port", "[v6]:port" or "tls:host:port"; InvalidInput when it is none.
    static Result<ServerTarget> parse(const QString &text);
    /// Records in the order of RFC 2782; TLS from the first byte wins at equal priority.
    static QList<ServerTarget> ordered(QList<ServiceRecord> records, const Random &random);
    /// The server of a `<see-other-host/>`: "host", "host:port" or "[v6]:port", by STARTTLS unless
    /// the port says otherwise; InvalidInput when it is none.
    static Result<ServerTarget> parseRedirect(const QString &text);
    /// Moves the server of `first` to the front when it is in the list, that address before all.
    static QList<ServerTarget> withFirst(QList<ServerTarget> targets, const ServerTarget &first);

private:
    struct Lookup;
    void finished();
    [[nodiscard]] Result<QList<ServerTarget>> targetsFromRecords();
    void locate(const QList<ServerTarget> &targets);
    void fail(const Error &error);

    Random m_random;
    HostAddresses m_addresses;
    QTimer m_patience;
    QHash<QString, QList<ServiceRecord>> m_known; ///< the last records of a domain
    ServerTarget m_lastGood;
    QString m_domain;
    Done m_done;
    int m_call = 0;
    QElapsedTimer m_since; ///< select()
    std::unique_ptr<Lookup> m_lookup;
};

} // namespace Ninelives
