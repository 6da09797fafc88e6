// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OwnDevice.h"

#include "core/base/Log.h"
#include "core/crypto/Kdf.h"
#include "core/omemo/DeviceLists.h"
#include "core/omemo/OmemoProfile.h"
#include "core/omemo/OmemoXml.h"

#include <algorithm>
#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace Ninelives {

namespace {

constexpr int repairsAtOnce = 3;
constexpr qint64 repairWindowMs = 10LL * 60 * 1000;
constexpr std::array bothDialects = {Dialect::Legacy, Dialect::Omemo2};

bool contains(const QList<ListedDevice> &list, quint32 id)
{
    return std::any_of(list.begin(), list.end(),
                       [id](const ListedDevice &device) { return device.id == id; });
}

void warn(const char *what, const Error &error)
{
    qCWarning(logOmemo) << what << error.name() << error.detail;
}

} // namespace

OwnDevice::OwnDevice(const DirectoryContext &context, DeviceLists &lists, QObject *parent)
    : QObject(parent), m_context(context), m_lists(lists)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &OwnDevice::publishSoon);
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &OwnDevice::publishSoon);
}

void OwnDevice::streamUp()
{
    const Result<qint64> legacySeen =
        m_context.engine.deviceListSeenMs(Dialect::Legacy, m_context.self);
    const Result<qint64> omemo2Seen =
        m_context.engine.deviceListSeenMs(Dialect::Omemo2, m_context.self);
    if (!legacySeen || !omemo2Seen || !maintain()) {
        return;
    }
    m_firstTime = *legacySeen == 0 && *omemo2Seen == 0;
    m_online = true;
    m_announcing = false;
    m_missingLists = static_cast<int>(bothDialects.size());
    for (const Dialect dialect : bothDialects) {
        of(dialect).listed = false;
        m_lists.fetch(dialect, m_context.self, m_lifeline.guard([this](const Result<void> &result) {
            listAnswered(result);
        }));
    }
    m_hourly.start();
}

void OwnDevice::streamDown()
{
    m_online = false;
    m_announcing = false;
    m_lifeline.cut();
    m_soon.stop();
    m_hourly.stop();
}

void OwnDevice::listTaken(Dialect dialect, const QList<ListedDevice> &devices)
{
    of(dialect).list = devices;
    if (m_announcing && of(dialect).listed) {
        ensureListed(dialect);
    }
}

void OwnDevice::bundlesChanged()
{
    m_legacy.bundlePublished = false;
    m_omemo2.bundlePublished = false;
    if (m_online && !m_soon.isActive()) {
        m_soon.start();
    }
}

bool OwnDevice::maintain()
{
    const Result<bool> changed =
        m_context.write<bool>([this](Transaction &tx) { return m_context.engine.maintain(tx); });
    if (!changed) {
        warn("own keys:", changed.error());
        return false;
    }
    if (*changed) {
        m_legacy.bundlePublished = false;
        m_omemo2.bundlePublished = false;
    }
    return true;
}

void OwnDevice::listAnswered(const Result<void> &result)
{
    if (!result) {
        // Publishing a list without knowing the others in it would remove them.
        warn("own device list:", result.error());
        if (result.error().code != ErrorCode::Malformed) {
            m_lifeline.cut(); // the other list's answer would go on without this one
            const std::function<void()> again = m_lifeline.guard([this] { streamUp(); });
            QTimer::singleShot(1min, this, again);
            return;
        }
    }
    if (--m_missingLists > 0) {
        return;
    }
    if (m_firstTime && !avoidCollision()) {
        return;
    }
    m_announcing = true;
    for (const Dialect dialect : bothDialects) {
        publishBundle(dialect);
    }
}

bool OwnDevice::avoidCollision()
{
    // This device was never announced, so whoever stands there under its id is somebody else.
    const quint32 id = m_context.engine.deviceId();
    if (!contains(m_legacy.list, id) && !contains(m_omemo2.list, id)) {
        return true;
    }
    quint32 other = 0;
    do {
        other = 1 + randomBelow(maxDeviceId);
    } while (contains(m_legacy.list, other) || contains(m_omemo2.list, other));
    const Result<bool> changed =
        m_context.write<bool>([this, other](Transaction &tx) -> Result<bool> {
            const Result<void> done = m_context.engine.changeDeviceId(tx, other);
            return done ? Result<bool>(true) : Result<bool>(done.error());
        });
    if (!changed) {
        warn("another device id:", changed.error());
        return false;
    }
    m_context.devicesChanged(m_context.self);
    return true;
}

void OwnDevice::publishBundle(Dialect dialect)
{
    if (of(dialect).bundlePublished) {
        ensureListed(dialect);
        return;
    }
    const Result<QByteArray> bundle = m_context.engine.bundle(dialect);
    if (!bundle) {
        warn("own bundle:", bundle.error());
        return;
    }
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    const quint32 id = m_context.engine.deviceId();
    of(dialect).bundlePublished = true; // a change while it is on its way must not get lost
    m_context.pubSub.publish(profile.bundleNode(id), profile.bundleItem(id), *bundle,
                             profile.bundleOptions(),
                             m_lifeline.guard([this, dialect](const Result<void> &result) {
                                 if (result) {
                                     ensureListed(dialect);
                                 } else {
                                     of(dialect).bundlePublished = false;
                                     warn("own bundle not published:", result.error());
                                 }
                             }));
}

void OwnDevice::ensureListed(Dialect dialect)
{
    Announcement &announcement = of(dialect);
    const Result<ListedDevice> own = m_context.engine.listing();
    if (!own) {
        warn("own listing:", own.error());
        return;
    }
    if (contains(announcement.list, own->id)) {
        announcement.listed = true;
        return;
    }
    if (announcement.listed && !mayRepair(announcement)) {
        qCWarning(logOmemo) << "this device is removed from its list again and again";
        return;
    }
    announcement.listed = true;
    QList<ListedDevice> list = announcement.list;
    list.append(*own);
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    m_context.pubSub.publish(
        profile.devicesNode(), QStringLiteral("current"), profile.writeDevices(list), {},
        m_lifeline.guard([this, dialect, list](const Result<void> &result) {
            if (!result) {
                of(dialect).listed = false;
                warn("own device list not published:", result.error());
                return;
            }
            of(dialect).list = list;
            const Result<bool> stored = m_context.write<bool>([&](Transaction &tx) {
                return m_context.engine.setDeviceList(tx, dialect, m_context.self, list);
            });
            if (!stored) {
                warn("own device list not stored:", stored.error());
            } else if (*stored) {
                m_context.devicesChanged(m_context.self);
            }
        }));
}

bool OwnDevice::mayRepair(Announcement &announcement) const
{
    const qint64 now = m_context.clock.monotonicMs();
    announcement.repairedAt.removeIf(
        [now](qint64 repaired) { return now - repaired >= repairWindowMs; });
    if (announcement.repairedAt.size() >= repairsAtOnce) {
        return false;
    }
    announcement.repairedAt.append(now);
    return true;
}

void OwnDevice::publishSoon()
{
    if (!m_announcing || !maintain()) {
        return;
    }
    for (const Dialect dialect : bothDialects) {
        publishBundle(dialect);
    }
}

} // namespace Ninelives
