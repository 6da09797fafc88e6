// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/SessionBuilder.h"

#include "core/base/Log.h"
#include "core/omemo/OmemoProfile.h"

#include <QSet>

#include <optional>

namespace Ninelives {

namespace {

constexpr int sessionsPerSlice = 8;
constexpr qint64 failureLifeMs = 60LL * 60 * 1000;

} // namespace

SessionBuilder::SessionBuilder(const DirectoryContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{}

void SessionBuilder::build(const QList<Device> &devices, std::function<void(const Troubles &)> done,
                           std::function<void(const BareJid &owner)> progress)
{
    auto batch = std::make_shared<Batch>();
    batch->done = std::move(done);
    batch->progress = std::move(progress);
    batch->open = 1; // released below, from the event loop
    for (const Device &device : devices) {
        const Key key{device.owner, device.id, OmemoEngine::dialectFor(device)};
        if (failedLately(key)) {
            continue;
        }
        ++batch->open;
        QList<std::shared_ptr<Batch>> &waiting = m_waiting[key];
        waiting.append(batch);
        if (waiting.size() == 1) {
            m_gate.enter(key.owner.domain(), [this, key] { request(key); });
        }
    }
    later([this, batch] { release(batch); });
}

void SessionBuilder::forgetFailures(const BareJid &owner)
{
    m_failedAt.removeIf([&owner](const auto &failure) { return failure.key().owner == owner; });
}

void SessionBuilder::streamDown()
{
    m_lifeline.cut();
    m_waiting.clear();
    m_gate.clear();
    m_toBuild.clear();
    m_sliceScheduled = false;
}

bool SessionBuilder::failedLately(const Key &key) const
{
    const auto failure = m_failedAt.constFind(key);
    return failure != m_failedAt.constEnd()
        && m_context.clock.monotonicMs() - *failure < failureLifeMs;
}

void SessionBuilder::later(std::function<void()> work)
{
    const std::function<void()> guarded = m_lifeline.guard(std::move(work));
    QMetaObject::invokeMethod(this, guarded, Qt::QueuedConnection);
}

void SessionBuilder::request(const Key &key)
{
    const OmemoProfile &profile = OmemoProfile::of(key.dialect);
    // Some clients publish their legacy bundle under an item id of their own making; the node
    // of OMEMO 2 has the bundles of all devices.
    const QStringList wanted = key.dialect == Dialect::Legacy
        ? QStringList()
        : QStringList(profile.bundleItem(key.device));
    m_context.pubSub.fetch(key.owner, profile.bundleNode(key.device), wanted,
                           m_lifeline.guard([this, key](const Result<QList<PubSubItem>> &items) {
                               m_gate.leave(key.owner.domain());
                               fetched(key, items);
                           }));
}

void SessionBuilder::fetched(const Key &key, const Result<QList<PubSubItem>> &items)
{
    if (!items) {
        settle(key, items.error());
        return;
    }
    QDomElement bundle;
    if (key.dialect == Dialect::Legacy) {
        bundle = singleItem(*items);
    } else {
        const QString wanted = OmemoProfile::of(key.dialect).bundleItem(key.device);
        for (const PubSubItem &item : *items) {
            if (item.id == wanted) {
                bundle = item.payload;
            }
        }
    }
    if (bundle.isNull()) {
        settle(key, Error{ErrorCode::NotFound, QStringLiteral("no bundle")});
        return;
    }
    m_toBuild.enqueue(Bundle{key, bundle});
    scheduleSlice();
}

void SessionBuilder::scheduleSlice()
{
    if (!m_sliceScheduled) {
        m_sliceScheduled = true;
        later([this] { buildSlice(); });
    }
}

void SessionBuilder::buildSlice()
{
    m_sliceScheduled = false;
    QList<std::pair<Key, Result<void>>> built;
    const Result<bool> written = m_context.write<bool>([&](Transaction &tx) -> Result<bool> {
        for (int number = 0; number < sessionsPerSlice && !m_toBuild.isEmpty(); ++number) {
            const Bundle bundle = m_toBuild.dequeue();
            built.emplaceBack(bundle.key,
                              m_context.engine.startSession(tx, bundle.key.dialect,
                                                            bundle.key.owner, bundle.key.device,
                                                            bundle.element));
        }
        return true;
    });
    QSet<BareJid> changed;
    for (const auto &[key, result] : std::as_const(built)) {
        if (written && result) {
            changed.insert(key.owner);
        }
    }
    for (const BareJid &owner : std::as_const(changed)) {
        m_context.devicesChanged(owner);
    }
    if (!m_toBuild.isEmpty()) {
        scheduleSlice();
    }
    for (const auto &[key, result] : std::as_const(built)) {
        settle(key, written ? result : Result<void>(written.error()));
    }
}

void SessionBuilder::settle(const Key &key, const Result<void> &result)
{
    std::optional<Error> trouble;
    if (!result) {
        qCInfo(logOmemo) << "no session with device" << key.device << "of"
                         << redacted(key.owner.toString()) << result.error().name()
                         << result.error().detail;
        switch (result.error().code) {
        case ErrorCode::NotFound:
        case ErrorCode::Malformed:
        case ErrorCode::RemoteRefused:
            if (!isTemporary(result.error())) {
                m_failedAt.insert(key, m_context.clock.monotonicMs());
                break;
            }
            [[fallthrough]];
        default:
            trouble = result.error();
            break;
        }
    } else {
        m_failedAt.remove(key);
    }
    const QList<std::shared_ptr<Batch>> waiting = m_waiting.take(key);
    for (const std::shared_ptr<Batch> &batch : waiting) {
        if (trouble) {
            batch->troubles.insert(key.owner, *trouble);
        }
        if (batch->progress) {
            batch->progress(key.owner);
        }
        release(batch);
    }
}

void SessionBuilder::release(const std::shared_ptr<Batch> &batch)
{
    if (--batch->open == 0) {
        batch->done(batch->troubles);
    }
}

} // namespace Ninelives
