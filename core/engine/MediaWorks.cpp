// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MediaWorks.h"

#include "core/base/Log.h"

#include <QNetworkInformation>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int mostThreads = 3;

bool isMetered()
{
    const QNetworkInformation *const network = QNetworkInformation::instance();
    return network != nullptr && network->supports(QNetworkInformation::Feature::Metered)
        && network->isMetered();
}

} // namespace

MediaWorks::MediaWorks(const QString &profile)
    : m_folder(profile + QStringLiteral("/media")), m_transfers(m_folder)
{
    m_pool.setObjectName(QStringLiteral("media"));
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, mostThreads));
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered)) {
        qCDebug(logEngine) << "the system does not tell whether the connection is metered";
    }
}

MediaWorks::~MediaWorks()
{
    m_pool.waitForDone();
}

MediaTools MediaWorks::toolsFor(const Account &account)
{
    return {m_folder, &m_transfers, &m_pool, account.caFile, &isMetered};
}

void MediaWorks::sweep(const QSet<QString> &known) const
{
    m_folder.removeUnfinished();
    const QStringList names = m_folder.names();
    for (const QString &name : names) {
        if (known.contains(name)) {
            continue;
        }
        if (const auto removed = m_folder.remove(name); !removed) {
            qCWarning(logEngine) << "a file was not removed:" << removed.error().detail;
        }
    }
}

} // namespace Ninelives
