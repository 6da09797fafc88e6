// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trust/TrustHearsay.h"

#include "core/base/Log.h"
#include "core/omemo/OmemoEngine.h"
#include "core/sync/SyncStores.h"

#include <algorithm>

namespace Ninelives {

namespace {

/// One word may make another one believable; an end all the same.
constexpr int mostRounds = 20;

} // namespace

TrustHearsay::TrustHearsay(SyncStores &stores, OmemoEngine &omemo)
    : m_stores(stores), m_omemo(omemo), m_keys(stores.writer, stores.account)
{}

QString TrustHearsay::setting(AccountId account)
{
    return QStringLiteral("trust.shared.%1").arg(account.value);
}

Result<bool> TrustHearsay::wanted() const
{
    const auto stored = m_stores.settings.get(setting(m_stores.account));
    return stored ? Result<bool>(stored->value_or("1") != "0") : Result<bool>(stored.error());
}

TrustHearsay::Changed TrustHearsay::take(Transaction &tx, const BareJid &teller, quint32 device,
                                         const QList<ControlXml::Told> &told)
{
    const auto wants = wanted();
    if (!wants || !*wants) {
        return wants ? Changed(QSet<BareJid>()) : Changed(wants.error());
    }
    if (teller != m_stores.self) {
        const auto contact = m_stores.contacts.find(m_stores.account, teller);
        if (!contact || !*contact || !(*contact)->inRoster) {
            return contact ? Changed(QSet<BareJid>()) : Changed(contact.error());
        }
    }
    const auto speaker = m_keys.device(teller, device);
    if (!speaker || !*speaker) {
        return speaker ? Changed(QSet<BareJid>()) : Changed(speaker.error());
    }
    for (const ControlXml::Told &word : told) {
        if (teller != m_stores.self && word.owner != teller) {
            continue; // nobody speaks for others
        }
        const auto put = m_keys.putHearsay(tx,
                                           {teller, device, (*speaker)->identityKey, word.owner,
                                            word.key, word.trusted, m_stores.clock.nowMs()});
        if (!put) {
            return put.error();
        }
    }
    return recheck(tx);
}

TrustHearsay::Changed TrustHearsay::recheck(Transaction &tx)
{
    QSet<BareJid> changed;
    m_known.clear();
    const auto wants = wanted();
    if (!wants || !*wants) {
        return wants ? Changed(changed) : Changed(wants.error());
    }
    for (int round = 0; round < mostRounds; ++round) {
        const auto all = m_keys.hearsay();
        if (!all) {
            return all.error();
        }
        bool any = false;
        for (const KeyStore::Hearsay &said : *all) {
            const auto applied = apply(tx, said, changed);
            if (!applied) {
                return applied.error();
            }
            any = any || *applied;
        }
        if (!any) {
            break;
        }
    }
    return changed;
}

Result<QList<Device>> TrustHearsay::devices(const BareJid &owner)
{
    const auto known = m_known.constFind(owner);
    if (known != m_known.cend()) {
        return *known;
    }
    const auto read = m_omemo.devices(owner);
    if (read) {
        m_known.insert(owner, *read);
    }
    return read;
}

Result<TrustHearsay::Verdict> TrustHearsay::judge(const KeyStore::Hearsay &said, Device *about)
{
    const auto tellers = devices(said.teller);
    const auto known = devices(said.owner);
    if (!tellers || !known) {
        return tellers ? known.error() : tellers.error();
    }
    const auto teller = std::ranges::find(*tellers, said.tellerDevice, &Device::id);
    if (teller == tellers->end() || teller->trust == Trust::Blocked
        || teller->identityKey != said.tellerKey) {
        return Verdict::Drop;
    }
    if (teller->trust != Trust::Verified) {
        return Verdict::Keep;
    }
    const auto device = std::ranges::find_if(*known, [&](const Device &each) {
        return each.omemo2Key == said.key || each.identityKey == said.key;
    });
    if (device == known->end()) {
        return Verdict::Keep;
    }
    // This device knows itself; what the user has refused here stays refused.
    const bool news = said.trusted
        ? device->trust == Trust::Blind || device->trust == Trust::Undecided
        : device->trust != Trust::Blocked;
    if (device->thisDevice || !news) {
        return Verdict::Drop;
    }
    *about = *device;
    return Verdict::Apply;
}

/// True when a trust was changed by it.
Result<bool> TrustHearsay::apply(Transaction &tx, const KeyStore::Hearsay &said,
                                 QSet<BareJid> &changed)
{
    Device about;
    const auto verdict = judge(said, &about);
    if (!verdict || *verdict == Verdict::Keep) {
        return verdict ? Result<bool>(false) : verdict.error();
    }
    if (*verdict == Verdict::Apply) {
        const auto set = m_omemo.setTrust(tx, said.owner, about.id,
                                          said.trusted ? Trust::Verified : Trust::Blocked);
        if (!set) {
            return set.error();
        }
        changed.insert(said.owner);
        m_known.remove(said.owner);
    }
    const auto removed = m_keys.removeHearsay(tx, said);
    return removed ? Result<bool>(*verdict == Verdict::Apply) : Result<bool>(removed.error());
}

} // namespace Ninelives
