// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/DeviceDirectory.h"

#include "core/base/Log.h"
#include "core/omemo/DeviceLists.h"
#include "core/omemo/OmemoProfile.h"
#include "core/omemo/OwnDevice.h"
#include "core/omemo/SessionBuilder.h"
#include "core/omemo/TrustPolicy.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <array>
#include <optional>

namespace Ninelives {

namespace {

// Lists of people who don't send us their events (no presence subscription) get old unnoticed.
constexpr qint64 listLifeMs = 24LL * 60 * 60 * 1000;
/// Of people without a device: their first one may come at any time, and nobody tells us.
constexpr qint64 emptyListLifeMs = 10'000;
constexpr int patienceMs = 3'000;
// Who did not answer in time is not waited for again so soon.
constexpr qint64 silenceMs = 60'000;
constexpr std::array bothDialects = {Dialect::Legacy, Dialect::Omemo2};

/// One call of prepare() or refresh() on its way.
struct Job {
    QList<BareJid> recipients;
    QList<BareJid> owners; ///< recipients and ourselves
    int open = 0;
    bool building = false; ///< the lists are here, or were given up
    QHash<BareJid, int> missing; ///< whose answers are waited for, and how many
    std::unique_ptr<QTimer> patience; ///< only when absent people are left out
    QHash<BareJid, Error> troubles;
    std::function<void()> next;
    std::function<void(const Error &)> fail;
};

} // namespace

struct DeviceDirectory::Private {
    Private(DeviceDirectory *owner, Database &database, OmemoEngine &engine, PubSubPort &pubSub,
            BareJid self, const Clock &clock)
        : q(owner),
          context{database, engine,
                  pubSub,   std::move(self),
                  clock,    [owner](const BareJid &who) { Q_EMIT owner->devicesChanged(who); }},
          lists(context), builder(context), own(context, lists)
    {
        QObject::connect(&own, &OwnDevice::stateChanged, owner, &DeviceDirectory::ownListChanged);
        lists.setTaken(
            [this](Dialect dialect, const BareJid &who, const QList<ListedDevice> &devices) {
                builder.forgetFailures(who);
                doubted.remove({dialect, who});
                silentSince.remove(who);
                if (who == context.self) {
                    own.listTaken(dialect, devices);
                }
            });
    }

    void later(std::function<void()> work)
    {
        QMetaObject::invokeMethod(q, std::move(work), Qt::QueuedConnection);
    }
    void fetchLists(const std::shared_ptr<Job> &job, bool evenIfKnown);
    [[nodiscard]] Result<bool> isStale(Dialect dialect, const BareJid &owner) const;
    void emptied(Dialect dialect, const BareJid &owner);
    void release(const std::shared_ptr<Job> &job);
    void finish(const std::shared_ptr<Job> &job);
    void buildSessions(const std::shared_ptr<Job> &job, const Reply<Readiness> &reply);
    void finishSessions(const std::shared_ptr<Job> &job, const Reply<Readiness> &reply);
    // Jobs that leave absent people out.
    [[nodiscard]] bool isSilent(const BareJid &owner) const;
    void answered(Job &job, const BareJid &owner);
    void losePatience(const std::shared_ptr<Job> &job, const Reply<Readiness> &reply);
    [[nodiscard]] Result<Readiness> readiness(const Job &job) const;
    [[nodiscard]] std::optional<Error> troubleWith(const Job &job, const BareJid &owner) const;
    [[nodiscard]] Result<int> usableDevices(const BareJid &owner) const;

    DeviceDirectory *q;
    DirectoryContext context;
    DeviceLists lists;
    SessionBuilder builder;
    OwnDevice own;
    QList<std::shared_ptr<Job>> jobs;
    QHash<BareJid, qint64> silentSince; ///< by the monotonic clock
    QSet<std::pair<Dialect, BareJid>> doubted; ///< lists that may be gone
    int patience = patienceMs;
    bool online = false;
};

bool DeviceDirectory::Private::isSilent(const BareJid &owner) const
{
    const auto since = silentSince.constFind(owner);
    return since != silentSince.cend() && context.clock.monotonicMs() - *since < silenceMs;
}

void DeviceDirectory::Private::answered(Job &job, const BareJid &owner)
{
    const auto missing = job.missing.find(owner);
    if (missing != job.missing.end() && --*missing <= 0) {
        job.missing.erase(missing);
    }
    if (job.patience && job.patience->isActive()) {
        job.patience->start();
    }
}

/// No answer for a while: the message goes without those who are missing.
void DeviceDirectory::Private::losePatience(const std::shared_ptr<Job> &job,
                                            const Reply<Readiness> &reply)
{
    for (auto it = job->missing.cbegin(); it != job->missing.cend(); ++it) {
        qCInfo(logOmemo) << "no answer about the devices of" << redacted(it.key().toString());
        silentSince.insert(it.key(), context.clock.monotonicMs());
    }
    job->missing.clear();
    if (job->building) {
        finishSessions(job, reply);
    } else {
        job->next();
    }
}

Result<bool> DeviceDirectory::Private::isStale(Dialect dialect, const BareJid &owner) const
{
    const Result<qint64> seen = context.engine.deviceListSeenMs(dialect, owner);
    const Result<QList<Device>> devices = context.engine.devices(owner);
    if (!seen || !devices) {
        return seen ? devices.error() : seen.error();
    }
    const bool any = std::ranges::any_of(*devices, &Device::active);
    return *seen == 0 || doubted.contains({dialect, owner})
        || context.clock.nowMs() - *seen > (any ? listLifeMs : emptyListLifeMs);
}

/// The list, or only an older item of it, was cleared away. Nobody makes us ask a server by telling
/// us so: other people's lists wait for a message to them.
void DeviceDirectory::Private::emptied(Dialect dialect, const BareJid &owner)
{
    if (owner == context.self) {
        if (online) {
            lists.fetch(dialect, owner, [](const Result<void> &) {});
        }
        return;
    }
    const Result<qint64> seen = context.engine.deviceListSeenMs(dialect, owner);
    if (seen && *seen > 0) {
        doubted.insert({dialect, owner});
    }
}

void DeviceDirectory::Private::fetchLists(const std::shared_ptr<Job> &job, bool evenIfKnown)
{
    jobs.append(job);
    job->open = 1; // released below, from the event loop
    for (const BareJid &owner : std::as_const(job->owners)) {
        if (job->patience && isSilent(owner)) {
            continue;
        }
        for (const Dialect dialect : bothDialects) {
            const Result<bool> stale = isStale(dialect, owner);
            if (!stale) {
                job->troubles.insert(owner, stale.error());
            } else if (evenIfKnown || *stale || lists.isFetching(dialect, owner)) {
                ++job->open;
                ++job->missing[owner];
                lists.fetch(dialect, owner, [this, job, owner](const Result<void> &result) {
                    if (!result && isTemporary(result.error())) {
                        job->troubles.insert(owner, result.error());
                    }
                    answered(*job, owner);
                    release(job);
                });
            }
        }
    }
    later([this, job] { release(job); });
}

void DeviceDirectory::Private::release(const std::shared_ptr<Job> &job)
{
    // A job that a lost stream ended is in the list no more.
    if (--job->open == 0 && jobs.contains(job) && !job->building) {
        job->next();
    }
}

void DeviceDirectory::Private::finish(const std::shared_ptr<Job> &job)
{
    if (job->patience) {
        job->patience->stop();
    }
    jobs.removeOne(job);
}

Result<int> DeviceDirectory::Private::usableDevices(const BareJid &owner) const
{
    const Result<QList<Device>> devices = context.engine.devices(owner);
    const Result<QList<Device>> missing = context.engine.devicesWithoutSession({owner});
    if (!devices || !missing) {
        return devices ? missing.error() : devices.error();
    }
    QSet<quint32> without;
    for (const Device &device : *missing) {
        without.insert(device.id);
    }
    int usable = 0;
    for (const Device &device : *devices) {
        if (device.active && !device.thisDevice && TrustPolicy::encryptsTo(device.trust)
            && !without.contains(device.id)) {
            ++usable;
        }
    }
    return usable;
}

Result<DeviceDirectory::Readiness> DeviceDirectory::Private::readiness(const Job &job) const
{
    Readiness readiness;
    std::optional<Error> trouble;
    for (const BareJid &owner : job.recipients) {
        const Result<int> usable = usableDevices(owner);
        if (!usable) {
            return usable.error();
        }
        readiness.usableDevices += *usable;
        if (*usable > 0) {
            continue;
        }
        // "Nobody to encrypt for" must be known, not guessed from a server that did not answer.
        const std::optional<Error> why = troubleWith(job, owner);
        if (why && !job.patience) {
            return *why;
        }
        trouble = trouble ? trouble : why;
        readiness.withoutDevice.append(owner);
    }
    if (readiness.usableDevices == 0 && trouble) {
        return *trouble;
    }
    return readiness;
}

/// Why nothing certain is known about a person's devices.
std::optional<Error> DeviceDirectory::Private::troubleWith(const Job &job,
                                                           const BareJid &owner) const
{
    if (const auto trouble = job.troubles.constFind(owner); trouble != job.troubles.cend()) {
        return *trouble;
    }
    if (job.patience && isSilent(owner)) {
        return Error{ErrorCode::Timeout, QStringLiteral("no answer about devices")};
    }
    return std::nullopt;
}

void DeviceDirectory::Private::buildSessions(const std::shared_ptr<Job> &job,
                                             const Reply<Readiness> &reply)
{
    job->building = true;
    Result<QList<Device>> missing = context.engine.devicesWithoutSession(job->owners);
    if (!missing) {
        finish(job);
        reply(missing.error());
        return;
    }
    job->missing.clear();
    if (job->patience) {
        missing->removeIf([this](const Device &device) { return isSilent(device.owner); });
        job->patience->start();
    }
    for (const Device &device : std::as_const(*missing)) {
        ++job->missing[device.owner];
    }
    builder.build(
        *missing,
        [this, job, reply](const SessionBuilder::Troubles &troubles) {
            job->troubles.insert(troubles);
            finishSessions(job, reply);
        },
        [this, job](const BareJid &owner) { answered(*job, owner); });
}

void DeviceDirectory::Private::finishSessions(const std::shared_ptr<Job> &job,
                                              const Reply<Readiness> &reply)
{
    if (jobs.contains(job)) {
        finish(job);
        reply(readiness(*job));
    }
}

DeviceDirectory::DeviceDirectory(Database &database, OmemoEngine &engine, PubSubPort &pubSub,
                                 BareJid self, const Clock &clock, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, database, engine, pubSub, std::move(self), clock))
{}

DeviceDirectory::~DeviceDirectory() = default;

QStringList DeviceDirectory::nodes()
{
    return {OmemoProfile::of(Dialect::Legacy).devicesNode(),
            OmemoProfile::of(Dialect::Omemo2).devicesNode()};
}

void DeviceDirectory::streamUp()
{
    d->online = true;
    d->own.streamUp();
}

void DeviceDirectory::streamDown()
{
    d->online = false;
    d->lists.streamDown();
    d->builder.streamDown();
    d->own.streamDown();
    d->silentSince.clear();
    const QList<std::shared_ptr<Job>> lost = std::exchange(d->jobs, {});
    for (const std::shared_ptr<Job> &job : lost) {
        if (job->patience) {
            job->patience->stop();
        }
        job->fail(Error{ErrorCode::NotConnected, QStringLiteral("the stream was lost")});
    }
}

void DeviceDirectory::handleEvent(const BareJid &from, const QString &node,
                                  const QList<PubSubItem> &items)
{
    QList<PubSubItem> present = items;
    present.removeIf([](const PubSubItem &item) { return item.retracted; });
    const bool onlyGone = present.isEmpty() && !items.isEmpty();
    for (const Dialect dialect : bothDialects) {
        if (node != OmemoProfile::of(dialect).devicesNode()) {
            continue;
        }
        if (onlyGone) {
            d->emptied(dialect, from);
            continue;
        }
        if (const Result<void> taken = d->lists.take(dialect, from, present); !taken) {
            qCWarning(logOmemo) << "device list of" << redacted(from.toString())
                                << taken.error().name() << taken.error().detail;
        }
    }
}

void DeviceDirectory::setPatience(int milliseconds)
{
    d->patience = milliseconds;
}

void DeviceDirectory::prepare(const QList<BareJid> &recipients, const Reply<Readiness> &reply,
                              Absent absent)
{
    if (!d->online) {
        d->later([reply] { reply(Error{ErrorCode::NotConnected, QStringLiteral("offline")}); });
        return;
    }
    const auto job = std::make_shared<Job>();
    for (const BareJid &recipient : recipients) {
        if (!job->recipients.contains(recipient)) {
            job->recipients.append(recipient);
        }
    }
    job->owners = job->recipients;
    if (!job->owners.contains(d->context.self)) {
        job->owners.append(d->context.self);
    }
    job->fail = [reply](const Error &error) { reply(error); };
    job->next = [this, weak = std::weak_ptr<Job>(job), reply] {
        if (const std::shared_ptr<Job> same = weak.lock()) {
            d->buildSessions(same, reply);
        }
    };
    if (absent == Absent::LeaveOut) {
        job->patience = std::make_unique<QTimer>();
        job->patience->setSingleShot(true);
        job->patience->setInterval(d->patience);
        connect(job->patience.get(), &QTimer::timeout, this,
                [this, weak = std::weak_ptr<Job>(job), reply] {
                    if (const std::shared_ptr<Job> same = weak.lock()) {
                        d->losePatience(same, reply);
                        d->later([same] {}); // its timer is not destroyed by its own signal
                    }
                });
        job->patience->start();
    }
    d->fetchLists(job, false);
}

void DeviceDirectory::refresh(const BareJid &owner, const Reply<void> &reply)
{
    if (!d->online) {
        d->later([reply] { reply(Error{ErrorCode::NotConnected, QStringLiteral("offline")}); });
        return;
    }
    d->builder.forgetFailures(owner);
    const auto job = std::make_shared<Job>();
    job->owners = {owner};
    job->fail = [reply](const Error &error) { reply(error); };
    job->next = [this, weak = std::weak_ptr<Job>(job), owner, reply] {
        const std::shared_ptr<Job> same = weak.lock();
        if (!same) {
            return;
        }
        d->finish(same);
        const auto trouble = same->troubles.constFind(owner);
        reply(trouble == same->troubles.constEnd() ? Result<void>() : Result<void>(*trouble));
    };
    d->fetchLists(job, true);
}

void DeviceDirectory::bundlesChanged()
{
    d->own.bundlesChanged();
}

void DeviceDirectory::renamed()
{
    d->own.renamed();
}

void DeviceDirectory::doubtOwnId()
{
    d->own.lookSoon();
}

void DeviceDirectory::ownProgramsChanged()
{
    d->own.othersChanged();
}

void DeviceDirectory::removeOwn(quint32 device, const Reply<void> &reply)
{
    d->own.removeOther(device, reply);
}

const OwnListState &DeviceDirectory::ownList() const
{
    return d->own.state();
}

void DeviceDirectory::setRepairLimits(const RepairPace::Limits &limits)
{
    d->own.setLimits(limits);
}

} // namespace Ninelives
