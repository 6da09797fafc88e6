// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of ArchiveSync: where it begins on the first login, and what is older.
#include "core/sync/ArchiveOrder.h"
#include "core/sync/ArchiveSync.h"
#include "core/sync/InboundPipeline.h"
#include "core/sync/SyncStores.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr int backfillMessages = 500;
constexpr qint64 backfillMs = 7LL * 24 * 3600 * 1000;

QString backfillSetting(const SyncStores &stores, const BareJid &archive)
{
    const QString own = u"archive-backfill/%1"_s.arg(stores.account.value);
    return archive == stores.self ? own : own + u'/' + archive.toString();
}

/// How many messages the first login has fetched.
Result<qsizetype> fetched(const SyncStores &stores, const BareJid &archive)
{
    const auto value = stores.settings.get(backfillSetting(stores, archive));
    return value ? Result<qsizetype>(*value ? (*value)->toInt() : 0) : value.error();
}

/// Counts a page of the first login; what is fetched on demand later does not count.
std::function<Result<void>(Transaction &)> counting(SyncStores &stores, const BareJid &archive,
                                                    qsizetype before, qsizetype more)
{
    return [&stores, archive, before, more](Transaction &tx) {
        return before >= backfillMessages
            ? Result<void>()
            : stores.settings.set(tx, backfillSetting(stores, archive),
                                  QByteArray::number(before + more));
    };
}

} // namespace

void ArchiveSync::askNewest()
{
    ArchiveQuery newest;
    newest.lastPage = true;
    query(newest, [this](const Result<ArchivePage> &page) { onNewest(page); });
}

void ArchiveSync::onNewest(const Result<ArchivePage> &page)
{
    const auto sound = page ? accepted({}, *page) : page;
    if (!sound) {
        onTrouble(sound.error());
        return;
    }
    const auto before = fetched(m_stores, m_archive);
    if (!before) {
        onStoreTrouble(before.error());
        return;
    }
    const PlacedPage placed{sound->items, ArchiveOrder::placesAfter(*sound, 0), false, m_archive};
    ArchiveRange range;
    range.fromId = sound->firstId;
    range.toId = sound->lastId;
    range.fromMs = placed.places.isEmpty() ? 0 : placed.places.first();
    range.toMs = placed.places.isEmpty() ? 0 : placed.places.last();
    // An empty archive makes an empty range that starts at the beginning.
    range.reachesStart = sound->complete || sound->items.isEmpty();
    if (!store(placed, range, counting(m_stores, m_archive, *before, sound->items.size()))) {
        return;
    }
    setAnchored();
    // Ends the way every catch-up does: what arrived meanwhile is included.
    askForward(range.toId, 0);
}

/// Older pages of a first login; a restart goes on where it stopped.
void ArchiveSync::askBackfill()
{
    const auto known = map();
    const auto count = fetched(m_stores, m_archive);
    if (!known || !count) {
        onStoreTrouble(known ? count.error() : known.error());
        return;
    }
    const auto &trunk = known->trunk();
    const bool enough = !trunk || trunk->reachesStart || *count == 0 || *count >= backfillMessages
        || trunk->fromMs < m_stores.clock.nowMs() - backfillMs;
    if (enough) {
        if (m_again) {
            begin();
        }
        return;
    }
    m_busy = true;
    ArchiveQuery older;
    older.beforeId = trunk->fromId;
    query(older, [this, older](const Result<ArchivePage> &page) { onBackfill(older, page); });
}

void ArchiveSync::onBackfill(const ArchiveQuery &asked, const Result<ArchivePage> &page)
{
    ArchivePage end;
    end.complete = true;
    const bool forgotten = !page && page.error().code == ErrorCode::NotFound;
    const auto sound = page ? accepted(asked, *page) : forgotten ? Result<ArchivePage>(end) : page;
    if (!sound) {
        onTrouble(sound.error());
        return;
    }
    if (storeOlder(asked, *sound)) {
        m_busy = false;
        askBackfill();
    }
}

bool ArchiveSync::storeOlder(const ArchiveQuery &asked, const ArchivePage &page)
{
    const auto known = map();
    const auto before = fetched(m_stores, m_archive);
    if (!known || !before || !known->trunk()) {
        onStoreTrouble(!known        ? known.error()
                           : !before ? before.error()
                                     : Error{ErrorCode::Internal, u"the range is gone"_s});
        return false;
    }
    ArchiveRange grown = *known->trunk();
    if (grown.fromId != asked.beforeId) {
        return true; // somebody else's page was faster
    }
    // A page that begins where the last one did would be asked for again and again.
    grown.reachesStart = page.complete || page.items.isEmpty() || page.firstId == grown.fromId;
    const PlacedPage placed{page.items, ArchiveOrder::placesBefore(page, grown.fromMs), false,
                            m_archive};
    if (!placed.places.isEmpty()) {
        grown.fromId = page.firstId;
        grown.fromMs = placed.places.first();
    }
    return store(placed, grown, counting(m_stores, m_archive, *before, page.items.size()));
}

void ArchiveSync::fetchOlder(Reply<bool> reply)
{
    const auto later = [this, reply](const Result<bool> &answer) {
        QMetaObject::invokeMethod(this, [reply, answer] { reply(answer); }, Qt::QueuedConnection);
    };
    if (!m_up) {
        later(Error{ErrorCode::NotConnected, {}});
        return;
    }
    const auto known = map();
    if (!known) {
        later(known.error());
        return;
    }
    if (!known->trunk() || known->trunk()->reachesStart) {
        later(false);
        return;
    }
    ArchiveQuery older;
    older.beforeId = known->trunk()->fromId;
    const QPointer<ArchiveSync> self(this);
    m_port.query(
        addressed(older), [self, older, reply = std::move(reply)](const Result<ArchivePage> &page) {
            if (!self || (!page && page.error().code != ErrorCode::NotFound)) {
                reply(self ? page.error() : Error{ErrorCode::Cancelled, {}});
                return;
            }
            ArchivePage end;
            end.complete = true;
            const auto sound = page ? self->accepted(older, *page) : Result<ArchivePage>(end);
            if (!sound) {
                reply(sound.error());
                return;
            }
            const bool stored = self->storeOlder(older, *sound);
            const bool more = stored && page && !sound->complete && !sound->items.isEmpty();
            reply(stored ? Result<bool>(more) : Result<bool>(Error{ErrorCode::Io, {}}));
        });
}

} // namespace Ninelives
