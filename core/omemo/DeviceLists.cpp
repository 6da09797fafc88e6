// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/DeviceLists.h"

#include "core/omemo/OmemoProfile.h"

namespace Ninelives {

void DeviceLists::fetch(Dialect dialect, const BareJid &owner, Reply<void> reply)
{
    const Key key(dialect, owner);
    QList<Reply<void>> &waiting = m_waiting[key];
    waiting.append(std::move(reply));
    if (waiting.size() > 1) {
        return;
    }
    m_gate.enter(owner.domain(), [this, key] { request(key); });
}

void DeviceLists::request(const Key &key)
{
    m_context.pubSub.fetch(
        key.second, OmemoProfile::of(key.first).devicesNode(), {},
        m_lifeline.guard([this, key](const Result<QList<PubSubItem>> &items) {
            m_gate.leave(key.second.domain());
            if (items || items.error().code == ErrorCode::NotFound) {
                finish(key, take(key.first, key.second, items ? *items : QList<PubSubItem>()));
            } else {
                finish(key, items.error());
            }
        }));
}

Result<void> DeviceLists::take(Dialect dialect, const BareJid &owner,
                               const QList<PubSubItem> &items)
{
    QList<ListedDevice> devices;
    if (!items.isEmpty()) {
        Result<QList<ListedDevice>> read = OmemoProfile::of(dialect).readDevices(singleItem(items));
        if (!read) {
            return read.error();
        }
        devices = *std::move(read);
    }
    const Result<bool> changed = m_context.write<bool>([&](Transaction &tx) {
        return m_context.engine.setDeviceList(tx, dialect, owner, devices);
    });
    if (!changed) {
        return changed.error();
    }
    if (*changed) {
        m_context.devicesChanged(owner);
    }
    m_taken(dialect, owner, devices);
    return {};
}

void DeviceLists::streamDown()
{
    m_lifeline.cut();
    m_waiting.clear();
    m_gate.clear();
}

void DeviceLists::finish(const Key &key, const Result<void> &result)
{
    const QList<Reply<void>> waiting = m_waiting.take(key);
    for (const Reply<void> &reply : waiting) {
        reply(result);
    }
}

} // namespace Ninelives
