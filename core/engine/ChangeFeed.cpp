// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ChangeFeed.h"

#include <algorithm>
#include <utility>

namespace Ninelives {

namespace {

bool carriesMessages(Change::Kind kind)
{
    return kind == Change::Kind::MessagesAdded || kind == Change::Kind::MessagesUpdated
        || kind == Change::Kind::MessagesRemoved;
}

} // namespace

void ChangeFeed::merge(QList<Change> &all, const Change &next)
{
    if (!carriesMessages(next.kind)) {
        all.removeIf([&](const Change &earlier) {
            return earlier.kind == next.kind && earlier.account == next.account
                && earlier.conversation == next.conversation;
        });
        all.append(next);
        return;
    }
    // The last news about this conversation's messages; only that one may grow, or order is lost.
    const auto last = std::find_if(all.rbegin(), all.rend(), [&](const Change &earlier) {
        return carriesMessages(earlier.kind) && earlier.conversation == next.conversation;
    });
    if (last != all.rend() && last->kind == next.kind) {
        last->messages += next.messages;
    } else {
        all.append(next);
    }
}

void ChangeFeed::add(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        merge(m_waiting, change);
    }
    if (!m_scheduled && !m_waiting.isEmpty()) {
        m_scheduled = true;
        QMetaObject::invokeMethod(this, [this]() { flush(); }, Qt::QueuedConnection);
    }
}

void ChangeFeed::add(const Change &change)
{
    add(QList<Change>{change});
}

void ChangeFeed::flush()
{
    m_scheduled = false;
    if (!m_waiting.isEmpty()) {
        Q_EMIT ready(std::exchange(m_waiting, {}));
    }
}

} // namespace Ninelives
