// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OwnDeviceRemoval.h"

#include "core/base/Log.h"
#include "core/omemo/OmemoProfile.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace Ninelives {

void OwnDeviceRemoval::remove(quint32 device, const Lists &lists, const Reply<void> &reply)
{
    const Result<bool> removed = m_context.write<bool>([&](Transaction &tx) -> Result<bool> {
        const Result<void> done = m_context.engine.removeDevice(tx, device);
        return done ? Result<bool>(true) : Result<bool>(done.error());
    });
    if (!removed) {
        reply(removed.error());
        return;
    }
    m_context.devicesChanged(m_context.self);
    struct Open {
        int lists = 2;
        std::optional<Error> failure;
    };
    const auto open = std::make_shared<Open>();
    const Reply<void> counted = [this, open, device, reply](const Result<void> &done) {
        if (!done && !open->failure) {
            open->failure = done.error();
        }
        if (--open->lists > 0) {
            return;
        }
        dropBundles(device);
        reply(open->failure ? Result<void>(*open->failure) : Result<void>());
    };
    publishWithout(Dialect::Legacy, lists.legacy, device, counted);
    publishWithout(Dialect::Omemo2, lists.omemo2, device, counted);
}

void OwnDeviceRemoval::publishWithout(Dialect dialect, QList<ListedDevice> list, quint32 device,
                                      const Reply<void> &reply)
{
    const qsizetype gone =
        list.removeIf([device](const ListedDevice &entry) { return entry.id == device; });
    if (gone == 0) {
        reply({});
        return;
    }
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    m_context.pubSub.publish(profile.devicesNode(), QStringLiteral("current"),
                             profile.writeDevices(list), {}, m_lifeline.guard(reply));
}

void OwnDeviceRemoval::dropBundles(quint32 device)
{
    const auto done = [](const Result<void> &dropped) {
        if (!dropped && dropped.error().code != ErrorCode::NotFound) {
            qCInfo(logOmemo) << "bundle of a removed device:" << dropped.error().name()
                             << dropped.error().detail;
        }
    };
    const OmemoProfile &legacy = OmemoProfile::of(Dialect::Legacy);
    const OmemoProfile &omemo2 = OmemoProfile::of(Dialect::Omemo2);
    m_context.pubSub.removeNode(legacy.bundleNode(device), m_lifeline.guard(done));
    m_context.pubSub.retract(omemo2.bundleNode(device), omemo2.bundleItem(device),
                             m_lifeline.guard(done));
}

} // namespace Ninelives
