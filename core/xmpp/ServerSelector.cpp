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

ServerSelector::ServerSelector(Random random, QObject *parent)
    : QObject(parent), m_random(std::move(random))
{}

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

QList<ServerTarget> ServerSelector::withFirst(QList<ServerTarget> targets,
                                              const ServerTarget &first)
{
    const qsizetype found = targets.indexOf(first);
    if (found > 0) {
        targets.move(found, 0);
    }
    return targets;
}

void ServerSelector::cancel()
{
    m_done = nullptr;
    m_lookup.reset();
    ++m_call;
}

void ServerSelector::select(const QString &domain, const QStringList &servers, Done done)
{
    cancel();
    m_domain = domain;
    m_done = std::move(done);
    if (!servers.isEmpty()) {
        QList<ServerTarget> targets;
        for (const QString &server : servers) {
            const auto target = parse(server);
            if (!target) {
                deliver(target.error());
                return;
            }
            targets.append(*target);
        }
        deliver(std::move(targets));
        return;
    }
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

void ServerSelector::finished()
{
    QList<ServiceRecord> records = recordsOf(*m_lookup->queries[0], true);
    records += recordsOf(*m_lookup->queries[1], false);
    QList<ServerTarget> targets = ordered(records, m_random);
    if (targets.isEmpty() && !records.isEmpty()) {
        deliver(Error{ErrorCode::HostNotFound, u"the domain offers no such service"_s});
        return;
    }
    if (targets.isEmpty()) {
        // RFC 6120, section 3.2.2: without records, or without an answer, the domain itself.
        targets = {{m_domain, 5222, false}, {m_domain, 5223, true}};
    }
    deliver(std::move(targets));
}

void ServerSelector::deliver(Result<QList<ServerTarget>> result)
{
    if (result) {
        result = withFirst(*std::move(result), m_lastGood);
    }
    QMetaObject::invokeMethod(
        this,
        [this, call = m_call, answer = std::move(result)] {
            if (call == m_call && m_done) {
                m_lookup.reset();
                std::exchange(m_done, nullptr)(answer);
            }
        },
        Qt::QueuedConnection);
}

} // namespace Ninelives
