// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/SystemProbes.h"

#include <QDateTime>
#include <QDnsLookup>
#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPageBytes = 4'096;
constexpr qint64 unansweredMs = 2'500; // trouble that is told sooner was told by a name server

/// Hands on the first answer only.
template<typename T>
Reply<T> once(Reply<T> reply)
{
    auto open = std::make_shared<Reply<T>>(std::move(reply));
    return [open](const Result<T> &result) {
        if (*open) {
            std::exchange(*open, nullptr)(result);
        }
    };
}

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

qint64 dateOf(const QNetworkReply &reply)
{
    QString text = QString::fromLatin1(reply.rawHeader("Date"));
    text.replace("GMT"_L1, "+0000"_L1); // RFC 9110, section 5.6.7, as Qt reads it
    const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
    return date.isValid() ? date.toMSecsSinceEpoch() : 0;
}

InternetReport reportOf(QNetworkReply &reply, const QByteArray &content)
{
    InternetReport report;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        return report;
    }
    report.serverMs = dateOf(reply);
    report.reachable = status == 200 && reply.peek(mostPageBytes).trimmed() == content;
    constexpr int authenticationRequired = 511; // RFC 6585: a portal that says so
    report.loginPage = !report.reachable && (status < 500 || status == authenticationRequired);
    const QUrl target =
        reply.url().resolved(reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    if (report.loginPage) {
        report.page = isWeb(target) ? target : reply.url();
        report.serverMs = 0; // whoever lies about the page may lie about the time
    }
    return report;
}

} // namespace

SystemProbes::Places SystemProbes::neutral()
{
    // k.root-servers.net and l.root-servers.net
    return {{{QHostAddress(u"193.0.14.129"_s), 53},
             {QHostAddress(u"199.7.83.42"_s), 53},
             {QHostAddress(u"2001:7fd::1"_s), 53}},
            QUrl(u"http://nmcheck.gnome.org/check_network_status.txt"_s),
            "NetworkManager is online"};
}

SystemProbes::SystemProbes(Places places, QObject *parent)
    : QObject(parent), m_places(std::move(places)), m_web(this)
{
    m_web.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_web.setTransferTimeout(patienceMs);
}

bool SystemProbes::hasLink()
{
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &one : all) {
        const auto flags = one.flags();
        if (flags.testFlag(QNetworkInterface::IsLoopBack)
            || !flags.testFlag(QNetworkInterface::IsUp)
            || !flags.testFlag(QNetworkInterface::IsRunning)) {
            continue;
        }
        const QList<QNetworkAddressEntry> entries = one.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (!entry.ip().isLinkLocal() && !entry.ip().isLoopback()) {
                return true;
            }
        }
    }
    return false;
}

void SystemProbes::internet(Reply<InternetReport> reply)
{
    struct Parts {
        InternetReport page;
        bool reachable = false;
        int open = 2;
        Reply<InternetReport> reply;
    };
    auto parts = std::make_shared<Parts>();
    parts->reply = std::move(reply);
    const auto done = [parts]() {
        if (--parts->open == 0) {
            InternetReport report = parts->page;
            report.reachable = report.reachable || (parts->reachable && !report.loginPage);
            parts->reply(report);
        }
    };
    reachAddresses([parts, done](const Result<bool> &reached) {
        parts->reachable = reached && *reached;
        done();
    });
    fetchPage([parts, done](const Result<InternetReport> &page) {
        parts->page = page ? *page : InternetReport{};
        done();
    });
}

void SystemProbes::reachAddresses(Reply<bool> reply)
{
    struct Race {
        qsizetype open = 0;
        Reply<bool> reply;
    };
    auto race = std::make_shared<Race>();
    race->open = m_places.addresses.size();
    race->reply = once(std::move(reply));
    if (m_places.addresses.isEmpty()) {
        QMetaObject::invokeMethod(this, [race] { race->reply(false); }, Qt::QueuedConnection);
    }
    for (const auto &[address, port] : m_places.addresses) {
        server(address.toString(), port, [race](const Result<bool> &taken) {
            --race->open;
            if ((taken && *taken) || race->open == 0) {
                race->reply(taken && *taken);
            }
        });
    }
}

void SystemProbes::fetchPage(Reply<InternetReport> reply)
{
    QNetworkRequest request(m_places.page);
    request.setRawHeader("User-Agent", "Ninelives");
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *page = m_web.get(request);
    connect(page, &QNetworkReply::downloadProgress, page, [page](qint64 bytes) {
        if (bytes > mostPageBytes) {
            page->abort(); // nothing that we asked for
        }
    });
    // Looking up the name is not covered by the transfer's own limit.
    QTimer::singleShot(patienceMs, page, [page] { page->abort(); });
    connect(page, &QNetworkReply::finished, this, [this, page, reply = std::move(reply)]() {
        page->deleteLater();
        reply(reportOf(*page, m_places.content));
    });
}

void SystemProbes::name(const QString &domain, Reply<bool> reply)
{
    auto *lookup = new QDnsLookup(QDnsLookup::A, domain, this);
    QElapsedTimer since;
    since.start();
    connect(lookup, &QDnsLookup::finished, this, [lookup, since, reply = std::move(reply)]() {
        lookup->deleteLater();
        switch (lookup->error()) {
        case QDnsLookup::NoError:
            reply(true);
            break;
        case QDnsLookup::NotFoundError:
            reply(false);
            break;
        default:
            reply(Error{since.hasExpired(unansweredMs) ? ErrorCode::NamesUnanswered
                                                       : ErrorCode::NamesFailed,
                        {}});
        }
    });
    lookup->lookup();
}

void SystemProbes::server(const QString &address, quint16 port, Reply<bool> reply)
{
    auto *socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    const Reply<bool> answer = once<bool>([socket, reply = std::move(reply)](const auto &taken) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        reply(taken);
    });
    connect(socket, &QTcpSocket::connected, this, [answer] { answer(true); });
    connect(socket, &QTcpSocket::errorOccurred, this, [answer] { answer(false); });
    QTimer::singleShot(patienceMs / 4, socket, [answer] { answer(false); });
    // Later, never from within this call: a refusal may be known at once.
    QMetaObject::invokeMethod(
        socket, [socket, address, port] { socket->connectToHost(QHostAddress(address), port); },
        Qt::QueuedConnection);
}

} // namespace Ninelives
