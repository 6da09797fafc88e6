// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/NoticeFetcher.h"

#include "core/base/Log.h"
#include "core/health/OutageNotices.h"

#include <QNetworkReply>

#include <utility>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 3;

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

} // namespace

NoticeFetcher::NoticeFetcher(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_web(this), m_timer(this)
{
    m_web.setTransferTimeout(patienceMs);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeFetcher::look);
}

void NoticeFetcher::setAddresses(const QList<QUrl> &addresses)
{
    if (addresses == m_addresses) {
        return;
    }
    m_addresses = addresses;
    if (m_addresses.isEmpty()) {
        settle({});
    } else if (m_online || m_failing) {
        look();
    }
}

void NoticeFetcher::setState(bool online, bool failing)
{
    const bool news = online != m_online || failing != m_failing;
    m_online = online;
    m_failing = failing;
    if (!news) {
        return;
    }
    if (online || failing) {
        look();
    } else {
        m_timer.stop();
    }
}

void NoticeFetcher::look()
{
    m_timer.start(m_online ? whileUpMs : whileDownMs);
    if (!m_open && !m_addresses.isEmpty()) {
        fetch(0);
    }
}

void NoticeFetcher::fetch(qsizetype index)
{
    if (index >= m_addresses.size()) {
        return; // nobody could be asked: what was told last still stands
    }
    if (!isWebAddress(m_addresses.at(index))) {
        fetch(index + 1);
        return;
    }
    QNetworkRequest request(m_addresses.at(index));
    // Never to another host, and never from https down to http.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::SameOriginRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setRawHeader("User-Agent", "Ninelives");
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_web.get(request);
    m_open = reply;
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 bytes) {
        if (bytes > OutageNotices::maxBytes) {
            reply->abort();
        }
    });
    QTimer::singleShot(patienceMs, reply, [reply] { reply->abort(); });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, index]() { received(*reply, index); });
}

void NoticeFetcher::received(QNetworkReply &reply, qsizetype index)
{
    reply.deleteLater();
    m_open = nullptr;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() != QNetworkReply::NoError || status != 200) {
        fetch(index + 1);
        return;
    }
    const auto notice =
        OutageNotices::parse(reply.read(OutageNotices::maxBytes + 1), m_clock.nowMs());
    if (!notice) {
        qCInfo(logHealth) << "an outage notice could not be read:" << notice.error().detail;
        fetch(index + 1);
        return;
    }
    settle(*notice);
}

void NoticeFetcher::settle(const std::optional<OutageNotice> &notice)
{
    Q_EMIT told(notice);
}

} // namespace Ninelives
