// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/omemo/DeviceDirectory.h"
#include "core/omemo/OmemoProfile.h"
#include "tests/fakes/FakePubSub.h"
#include "tests/rig/Patience.h"
#include "tests/unit/omemo/Party.h"

#include <optional>

namespace Ninelives {

using namespace Qt::StringLiterals;

inline const auto legacyList = u"eu.siacs.conversations.axolotl.devicelist"_s;
inline const auto omemo2List = u"urn:xmpp:omemo:2:devices"_s;
inline const auto omemo2Bundles = u"urn:xmpp:omemo:2:bundles"_s;

inline QString legacyBundles(quint32 device)
{
    return u"eu.siacs.conversations.axolotl.bundles:%1"_s.arg(device);
}

inline QByteArray legacyXml(const QList<quint32> &ids)
{
    QList<ListedDevice> devices;
    for (const quint32 id : ids) {
        devices.append({id, {}, {}});
    }
    return OmemoProfile::of(Dialect::Legacy).writeDevices(devices);
}

/// A device with a directory on the fake server.
struct Online {
    Online(FakePubSubServer &server, const char *address, FakeClock &clock)
        : party(address, clock), pubSub(server, party.self()),
          directory(std::make_unique<DeviceDirectory>(party.database(), party.engine(), pubSub,
                                                      party.self(), clock))
    {
        pubSub.setEventHandler(
            DeviceDirectory::nodes(),
            [this](const BareJid &from, const QString &node, const QList<PubSubItem> &items) {
                if (directory) {
                    directory->handleEvent(from, node, items);
                }
            });
    }

    using Answer = std::optional<Result<DeviceDirectory::Readiness>>;
    std::shared_ptr<Answer> prepare(const QList<BareJid> &recipients)
    {
        auto answer = std::make_shared<Answer>();
        directory->prepare(recipients, [answer](const Result<DeviceDirectory::Readiness> &result) {
            if (answer->has_value()) {
                qFatal("answered twice");
            }
            *answer = result;
        });
        return answer;
    }

    Party party;
    FakePubSub pubSub;
    std::unique_ptr<DeviceDirectory> directory;
};

} // namespace Ninelives
