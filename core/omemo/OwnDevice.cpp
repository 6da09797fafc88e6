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
#include <optional>
#include <utility>

using namespace std::chrono_literals;

namespace Ninelives {

namespace {

constexpr std::array bothDialects = {Dialect::Legacy, Dialect::Omemo2};

std::optional<ListedDevice> entryOf(const QList<ListedDevice> &list, quint32 id)
{
    const auto found = std::ranges::find(list, id, &ListedDevice::id);
    return found == list.end() ? std::nullopt : std::optional(*found);
}

bool contains(const QList<ListedDevice> &list, quint32 id)
{
    return entryOf(list, id).has_value();
}

void warn(const char *what, const Error &error)
{
    qCWarning(logOmemo) << what << error.name() << error.detail;
}

} // namespace

OwnDevice::OwnDevice(const DirectoryContext &context, DeviceLists &lists, QObject *parent)
    : QObject(parent), m_context(context), m_lists(lists), m_guard(context), m_removal(context),
      m_legacy(context.clock), m_omemo2(context.clock), m_idPace(context.clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &OwnDevice::publishSoon);
    m_look.setSingleShot(true);
    m_look.setInterval(300ms);
    connect(&m_look, &QTimer::timeout, this, &OwnDevice::lookAround);
    m_lookLater.setSingleShot(true);
    m_lookLater.setInterval(4s);
    connect(&m_lookLater, &QTimer::timeout, this, &OwnDevice::lookAround);
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, &OwnDevice::publishSoon);
    m_regular.setInterval(10min);
    connect(&m_regular, &QTimer::timeout, this, &OwnDevice::lookAround);
    for (const Dialect dialect : bothDialects) {
        of(dialect).repair.setSingleShot(true);
        connect(&of(dialect).repair, &QTimer::timeout, this,
                [this, dialect] { repairDue(dialect); });
    }
}

void OwnDevice::setLimits(const RepairPace::Limits &limits)
{
    m_legacy.pace.setLimits(limits);
    m_omemo2.pace.setLimits(limits);
    m_idPace.setLimits(limits);
    m_guard.setLimits(limits);
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
    m_lookedAround = false;
    m_missingLists = static_cast<int>(bothDialects.size());
    for (const Dialect dialect : bothDialects) {
        of(dialect).listed = wasListed(dialect);
    }
    for (const Dialect dialect : bothDialects) {
        m_lists.fetch(dialect, m_context.self, m_lifeline.guard([this](const Result<void> &result) {
            listAnswered(result);
        }));
    }
    m_hourly.start();
    m_regular.start();
}

/// As this device last saw the list: if it is missing now, somebody took it out meanwhile.
bool OwnDevice::wasListed(Dialect dialect) const
{
    const Result<QList<Device>> devices = m_context.engine.devices(m_context.self);
    return devices && std::ranges::any_of(*devices, [dialect](const Device &device) {
               return device.thisDevice
                   && (dialect == Dialect::Legacy ? device.legacy : device.omemo2);
           });
}

void OwnDevice::streamDown()
{
    m_online = false;
    m_announcing = false;
    m_lifeline.cut();
    m_guard.streamDown();
    for (QTimer *timer : {&m_soon, &m_look, &m_lookLater, &m_hourly, &m_regular, &m_legacy.repair,
                          &m_omemo2.repair}) {
        timer->stop();
    }
    for (const auto &[device, reply] : std::exchange(m_removals, {})) {
        reply(Error{ErrorCode::NotConnected, {}});
    }
}

void OwnDevice::listTaken(Dialect dialect, const QList<ListedDevice> &devices)
{
    const bool news = of(dialect).list != devices; // not what we published ourselves
    of(dialect).list = devices;
    if (!m_announcing) {
        return;
    }
    if (of(dialect).listed) {
        ensureListed(dialect);
    }
    if (news) {
        m_look.start();
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

void OwnDevice::lookSoon()
{
    constexpr qint64 restMs = 30'000;
    const qint64 now = m_context.clock.monotonicMs();
    if (m_announcing && (m_lookedForAt == 0 || now - m_lookedForAt >= restMs)) {
        m_lookedForAt = now;
        m_look.start();
    }
}

void OwnDevice::othersChanged()
{
    if (m_announcing && !m_lookLater.isActive()) {
        m_look.start();
        m_lookLater.start();
    }
}

void OwnDevice::renamed()
{
    const Result<ListedDevice> own = m_context.engine.listing();
    if (own && m_announcing && contains(m_omemo2.list, own->id)) {
        publishList(Dialect::Omemo2, *own, false);
    }
}

void OwnDevice::removeOther(quint32 device, const Reply<void> &reply)
{
    if (!m_online) {
        reply(Error{ErrorCode::NotConnected, {}});
        return;
    }
    if (!m_announcing) {
        m_removals.append({device, reply}); // a moment later the own lists are known
        return;
    }
    const OwnDeviceRemoval::Lists lists{staying(Dialect::Legacy), staying(Dialect::Omemo2)};
    m_leaving.insert(device);
    m_removal.remove(device, lists, [this, device, reply](const Result<void> &done) {
        removed(device, done);
        reply(done);
    });
}

/// The server's own news of it may come later: what is published meanwhile must not put it back.
void OwnDevice::removed(quint32 device, const Result<void> &done)
{
    for (const Dialect dialect : bothDialects) {
        if (done) {
            of(dialect).list = staying(dialect);
        }
    }
    m_leaving.remove(device);
}

QList<ListedDevice> OwnDevice::staying(Dialect dialect)
{
    QList<ListedDevice> list = of(dialect).list;
    list.removeIf([this](const ListedDevice &entry) { return m_leaving.contains(entry.id); });
    return list;
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
    if (m_firstTime) {
        if (avoidCollision()) {
            announce();
        }
        return;
    }
    // Before our bundle takes the place of whatever stands there.
    m_guard.lookForOther([this](bool foreign) {
        if (!foreign || takeAnotherId()) {
            announce();
        }
    });
}

void OwnDevice::announce()
{
    m_announcing = true;
    for (const auto &[device, reply] : std::exchange(m_removals, {})) {
        removeOther(device, reply);
    }
    for (const Dialect dialect : bothDialects) {
        publishBundle(dialect);
    }
}

/// Another program may have been at our nodes: at each login, when a list changed, now and then.
void OwnDevice::lookAround()
{
    if (!m_announcing) {
        return;
    }
    m_lookedAround = true;
    m_guard.openNodes([this] { nodeMissing(); });
    m_guard.lookForOther([this](bool foreign) {
        if (foreign && m_announcing && takeAnotherId()) {
            for (const Dialect dialect : bothDialects) {
                publishBundle(dialect);
            }
        }
    });
}

/// Somebody removed a node: the lists are read anew, and what is missing is published.
void OwnDevice::nodeMissing()
{
    for (const Dialect dialect : bothDialects) {
        of(dialect).bundlePublished = false;
        m_lists.fetch(dialect, m_context.self, m_lifeline.guard([](const Result<void> &) {}));
    }
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

bool OwnDevice::avoidCollision()
{
    // This device was never announced, so whoever stands there under its id is somebody else.
    const quint32 id = m_context.engine.deviceId();
    return (!contains(m_legacy.list, id) && !contains(m_omemo2.list, id)) || takeAnotherId();
}

bool OwnDevice::takeAnotherId()
{
    if (m_idPace.exhausted()) {
        qCWarning(logOmemo) << "the id of this device is taken again and again";
        return true; // it can do no better than to go on with the one it has
    }
    m_idPace.note();
    const quint32 old = m_context.engine.deviceId();
    quint32 other = 0;
    do {
        other = 1 + randomBelow(maxDeviceId);
    } while (contains(m_legacy.list, other) || contains(m_omemo2.list, other));
    const Result<bool> changed = m_context.write<bool>([&](Transaction &tx) -> Result<bool> {
        Result<void> done = m_context.engine.changeDeviceId(tx, other);
        if (done && !m_firstTime) {
            // It came after us, and nobody has heard of it.
            done =
                m_context.engine.putNotice(tx, m_context.self, old, DeviceNotice::Kind::NewDevice);
        }
        return done ? Result<bool>(true) : Result<bool>(done.error());
    });
    if (!changed) {
        warn("another device id:", changed.error());
        return false;
    }
    for (const Dialect dialect : bothDialects) {
        of(dialect).bundlePublished = false;
        of(dialect).listed = false;
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
    const auto entry = entryOf(announcement.list, own->id);
    const bool present = entry.has_value();
    const bool renames = present && dialect == Dialect::Omemo2 && entry->label != own->label;
    if (present && !renames) {
        announcement.listed = true;
        announcement.repair.stop();
        if (!m_lookedAround) {
            m_look.start();
        }
        if (m_state.kind == OwnListState::Kind::Contested) {
            setState(OwnListState::Kind::Repaired);
        }
        return;
    }
    const bool repairs = announcement.listed;
    if (!repairs || mayRepair(dialect)) {
        announcement.listed = true;
        publishList(dialect, *own, repairs && !present);
    }
}

/// False when it has to wait; then a timer looks again.
bool OwnDevice::mayRepair(Dialect dialect)
{
    Announcement &announcement = of(dialect);
    const int wait = announcement.pace.waitMs();
    if (wait > 0) {
        if (!announcement.repair.isActive()) {
            announcement.repair.start(wait);
        }
        const quint32 id = m_context.engine.deviceId();
        const bool told = m_state.kind == OwnListState::Kind::Contested;
        if (!told && announcement.pace.exhausted() && !contains(announcement.list, id)) {
            qCWarning(logOmemo) << "this device is removed from its list again and again";
            setState(OwnListState::Kind::Contested);
        }
        return false;
    }
    announcement.repair.stop();
    announcement.pace.note();
    return true;
}

void OwnDevice::repairDue(Dialect dialect)
{
    Announcement &announcement = of(dialect);
    const Result<ListedDevice> own = m_context.engine.listing();
    if (!own || !m_announcing) {
        return;
    }
    if (announcement.pace.exhausted()) {
        announcement.pace.restart();
    }
    const auto entry = entryOf(announcement.list, own->id);
    const bool present = entry.has_value();
    if (!present || (dialect == Dialect::Omemo2 && entry->label != own->label)) {
        announcement.pace.note();
        publishList(dialect, *own, !present);
    }
}

/// `repairs`: somebody else had taken us out.
void OwnDevice::publishList(Dialect dialect, const ListedDevice &own, bool repairs)
{
    QList<ListedDevice> list = staying(dialect);
    const auto known = std::ranges::find(list, own.id, &ListedDevice::id);
    if (known != list.end()) {
        *known = own;
    } else {
        list.append(own);
    }
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    m_context.pubSub.publish(
        profile.devicesNode(), QStringLiteral("current"), profile.writeDevices(list), {},
        m_lifeline.guard([this, dialect, list, repairs](const Result<void> &result) {
            if (!result) {
                of(dialect).listed = false;
                warn("own device list not published:", result.error());
                return;
            }
            listPublished(dialect, list);
            if (repairs) {
                setState(OwnListState::Kind::Repaired);
            }
        }));
}

void OwnDevice::listPublished(Dialect dialect, const QList<ListedDevice> &list)
{
    of(dialect).list = list;
    m_look.start();
    const Result<bool> stored = m_context.write<bool>([&](Transaction &tx) {
        return m_context.engine.setDeviceList(tx, dialect, m_context.self, list);
    });
    if (!stored) {
        warn("own device list not stored:", stored.error());
    } else if (*stored) {
        m_context.devicesChanged(m_context.self);
    }
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

void OwnDevice::setState(OwnListState::Kind kind)
{
    m_state = {kind, m_context.clock.nowMs()};
    Q_EMIT stateChanged(m_state);
}

} // namespace Ninelives
