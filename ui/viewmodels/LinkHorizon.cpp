// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/LinkHorizon.h"

#include "core/engine/LinkService.h"
#include "core/engine/TrustService.h"
#include "ui/text/Identity.h"

#include <algorithm>

namespace Ninelives {

bool Horizon::hides(const Message &message) const
{
    return history != History::Here && message.unreadable == Unreadable::NotForUs
        && message.retractedAtMs == 0 && message.sortKey.timeMs < sinceMs;
}

LinkHorizon::LinkHorizon(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(m_context.engine, &EngineApi::changed, this, [this](const QList<Change> &changes) {
        const bool news = std::ranges::any_of(changes, [](const Change &change) {
            return change.kind == Change::Kind::DevicesChanged;
        });
        if (news) {
            const QList<AccountId> accounts = m_horizons.keys();
            for (const AccountId account : accounts) {
                load(account);
            }
        }
    });
    connect(&m_context.engine->linking(), &LinkService::stateChanged, this,
            &LinkHorizon::takeState);
}

void LinkHorizon::setAccounts(const QList<Account> &accounts)
{
    QHash<AccountId, Horizon> kept;
    for (const Account &account : accounts) {
        kept.insert(account.id, m_horizons.value(account.id));
    }
    m_horizons = kept;
    for (const Account &account : accounts) {
        load(account.id);
        takeState(account.id, m_context.engine->linking().state(account.id));
    }
}

void LinkHorizon::load(AccountId account)
{
    m_context.engine->trust()
        .devices(account, BareJid())
        .then(this, [this, account](const Result<QList<Device>> &devices) {
            if (devices) {
                takeDevices(account, *devices);
            }
        });
}

void LinkHorizon::takeDevices(AccountId account, const QList<Device> &devices)
{
    Horizon horizon = m_horizons.value(account);
    const auto mine = std::ranges::find_if(devices, &Device::thisDevice);
    horizon.sinceMs = mine == devices.end() ? 0 : mine->firstSeenMs;
    horizon.thisName = mine == devices.end() ? QString() : Identity::safeName(mine->label);
    horizon.others = std::ranges::any_of(devices, [](const Device &device) {
        return !device.thisDevice && device.active && device.trust != Trust::Blocked;
    });
    set(account, horizon);
}

void LinkHorizon::takeState(AccountId account, const LinkState &state)
{
    Horizon horizon = m_horizons.value(account);
    switch (state.phase) {
    case LinkingPhase::Transferring:
    case LinkingPhase::Paused:
    case LinkingPhase::Broken:
        horizon.history = state.giving ? horizon.history : Horizon::History::Arriving;
        break;
    case LinkingPhase::Done:
        horizon.history = state.giving ? horizon.history : Horizon::History::Here;
        break;
    default:
        horizon.history = horizon.history == Horizon::History::Arriving ? Horizon::History::Missing
                                                                        : horizon.history;
        break;
    }
    set(account, horizon);
}

void LinkHorizon::set(AccountId account, const Horizon &horizon)
{
    if (m_horizons.contains(account) && m_horizons.value(account) != horizon) {
        m_horizons.insert(account, horizon);
        Q_EMIT changed(account);
    }
}

} // namespace Ninelives
