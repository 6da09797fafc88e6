// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/ServerSelector.h"

#include <QDnsLookup>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives {

struct ServerSelector::Lookup {
    // Direct TLS first.
    std::array<std::unique_ptr<QDnsLookup>, 2> queries;
    int open = 2;
};

namespace {

constexpr qint64 unansweredMs = 2'500; // trouble that is told sooner was told by a name server

QList<ServiceRecord> recordsOf(const QDnsLookup &query, bool directTls)
{
    QList<ServiceRecord> records;
    const QList<QDnsServiceRecord> answers = query.serviceRecords();
    for (const QDnsServiceRecord &answer : answers) {
        QString host = answer.target();
        if (host.endsWith(u'.')) {
            host.chop(1);
        }
        records.append({{host, answer.port(), directTls}, answer.priority(), answer.weight()});
    }
    return records;
}

// No answer, or one that says nothing about the records.
bool isTrouble(const QDnsLookup &query)
{
    return !query.isFinished()
        || (query.error() != QDnsLookup::NoError && query.error() != QDnsLookup::NotFoundError);
}

QStringList hostsOf(const QList<ServerTarget> &targets)
{
    QStringList hosts;
    for (const ServerTarget &target : targets) {
        hosts.append(target.host);
    }
    hosts.removeDuplicates();
    return hosts;
}

// RFC 2782: among records of one priority, each next one is drawn by weight.
QList<ServiceRecord> drawn(QList<ServiceRecord> records, const ServerSelector::Random &random)
{
    QList<ServiceRecord> result;
    while (!records.isEmpty()) {
        int total = 0;
        for (const ServiceRecord &record : records) {
            total += record.weight;
        }
        double left = random() * total;
        qsizetype picked = 0;
        while (picked + 1 < records.size() && left >= records.at(picked).weight) {
            left -= records.at(picked).weight;
            ++picked;
        }
        result.append(records.takeAt(picked));
    }
    return result;
}

} // namespace

ServerSelector::ServerSelector(Random random, HostLookup lookUp, QObject *parent)
    : QObject(parent), m_random(std::move(random)), m_addresses(std::move(lookUp), this),
      m_patience(this)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ServerSelector::finished);
}

ServerSelector::~ServerSelector() = default;

Result<ServerTarget> ServerSelector::parse(const QString &text)
{
    ServerTarget target;
    QString rest = text.trimmed();
    const bool forced = rest.startsWith("tls:"_L1);
    if (forced) {
        rest.remove(0, 4);
    }
    const qsizetype colon = rest.lastIndexOf(u':');
    bool ok = false;
    target.port = rest.mid(colon + 1).toUShort(&ok);
    target.host = rest.left(qMax<qsizetype>(colon, 0));
    if (target.host.startsWith(u'[') && target.host.endsWith(u']')) {
        target.host = target.host.mid(1, target.host.size() - 2);
    } else if (target.host.contains(u':')) {
        ok = false;
    }
    if (!ok || target.port == 0 || target.host.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"server: "_s + text};
    }
    target.directTls = forced || target.port == 5223 || target.port == 443;
    return target;
}

QList<ServerTarget> ServerSelector::ordered(QList<ServiceRecord> records, const Random &random)
{
    // "." says: there is no such service here.
    records.removeIf([](const ServiceRecord &record) { return record.target.host.isEmpty(); });
    const auto key = [](const ServiceRecord &record) {
        return std::pair(record.priority, !record.target.directTls);
    };
    std::ranges::stable_sort(records, {}, key);
    QList<ServerTarget> targets;
    for (qsizetype from = 0; from < records.size();) {
        qsizetype to = from;
        while (to < records.size() && key(records.at(to)) == key(records.at(from))) {
            ++to;
        }
        const QList<ServiceRecord> group = drawn(records.mid(from, to - from), random);
        for (const ServiceRecord &record : group) {
            targets.append(record.target);
        }
        from = to;
    }
    return targets;
}

Result<ServerTarget> ServerSelector::parseRedirect(const QString &text)
{
    const QString place = text.trimmed();
    const bool bareV6 = !QHostAddress(place).isNull() && place.contains(u':');
    const bool hasPort = !bareV6 && place.lastIndexOf(u':') > place.lastIndexOf(u']');
    const QString host = bareV6 ? u'[' + place + u']' : place;
    return parse(hasPort ? host : host + u":5222"_s);
}

QList<ServerTarget> ServerSelector::withFirst(QList<ServerTarget> targets,
                                              const ServerTarget &first)
{
    const auto rank = [&](const ServerTarget &target) {
        return target == first ? 0 : target.sameServer(first) ? 1 : 2;
    };
    std::ranges::stable_sort(targets, {}, rank);
    return targets;
}

void ServerSelector::cancel()
{
    m_done = nullptr;
    m_lookup.reset();
    m_addresses.cancel();
    m_patience.stop();
    ++m_call;
}

void ServerSelector::select(const QString &domain, const QStringList &servers, Done done)
{
    cancel();
    m_domain = domain;
    m_done = std::move(done);
    m_since.start();
    if (!servers.isEmpty()) {
        QList<ServerTarget> targets;
        for (const QString &server : servers) {
            const auto target = parse(server);
            if (!target) {
                fail(target.error());
                return;
            }
            targets.append(*target);
        }
        locate(targets);
        return;
    }
    m_patience.start(m_known.contains(domain) ? knownRecordsMs : recordsMs);
    m_lookup = std::make_unique<Lookup>();
    const std::array names{u"_xmpps-client._tcp."_s + domain, u"_xmpp-client._tcp."_s + domain};
    for (size_t i = 0; i < names.size(); ++i) {
        m_lookup->queries[i] = std::make_unique<QDnsLookup>(QDnsLookup::SRV, names[i]);
        connect(m_lookup->queries[i].get(), &QDnsLookup::finished, this, [this] {
            if (m_lookup && --m_lookup->open == 0) {
                finished();
            }
        });
        m_lookup->queries[i]->lookup();
    }
}

// Every record is here, or nobody waits for the missing ones any longer.
void ServerSelector::finished()
{
    m_patience.stop();
    const Result<QList<ServerTarget>> targets = targetsFromRecords();
    // This may be called from a query's own signal.
    for (std::unique_ptr<QDnsLookup> &query : m_lookup->queries) {
        query->disconnect(this);
        query.release()->deleteLater();
    }
    m_lookup.reset();
    if (targets) {
        locate(*targets);
    } else {
        fail(targets.error());
    }
}

Result<QList<ServerTarget>> ServerSelector::targetsFromRecords()
{
    QList<ServiceRecord> records = recordsOf(*m_lookup->queries[0], true);
    records += recordsOf(*m_lookup->queries[1], false);
    if (!records.isEmpty()) {
        m_known.insert(m_domain, records);
    } else if (isTrouble(*m_lookup->queries[0]) || isTrouble(*m_lookup->queries[1])) {
        records = m_known.value(m_domain);
    }
    QList<ServerTarget> targets = ordered(records, m_random);
    if (targets.isEmpty() && !records.isEmpty()) {
        return Error{ErrorCode::HostNotFound, u"the domain offers no such service"_s};
    }
    if (targets.isEmpty()) {
        // RFC 6120, section 3.2.2: without records, or without an answer, the domain itself.
        targets = {{m_domain, 5222, false}, {m_domain, 5223, true}};
    }
    return targets;
}

void ServerSelector::locate(const QList<ServerTarget> &targets)
{
    m_addresses.find(hostsOf(targets), [this, targets](const HostAddresses::Found &found) {
        QList<ServerTarget> located;
        for (ServerTarget target : targets) {
            const QList<QHostAddress> addresses = found.value(target.host);
            for (const QHostAddress &address : addresses) {
                target.address = address.toString();
                located.append(target);
            }
        }
        const Done done = std::exchange(m_done, nullptr);
        if (located.isEmpty()) {
            // The system's resolver gives both the same name, but not after the same time.
            const ErrorCode trouble = m_since.hasExpired(unansweredMs) ? ErrorCode::NamesUnanswered
                                                                       : ErrorCode::NamesFailed;
            done(Error{m_addresses.hadTrouble() ? trouble : ErrorCode::HostNotFound,
                       hostsOf(targets).join(u' ')});
        } else {
            done(withFirst(located, m_lastGood));
        }
    });
}

void ServerSelector::fail(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, call = m_call, error] {
            if (call == m_call && m_done) {
                std::exchange(m_done, nullptr)(error);
            }
        },
        Qt::QueuedConnection);
}

} // namespace Ninelives
