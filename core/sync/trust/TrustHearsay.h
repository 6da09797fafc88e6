// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/KeyStore.h"
#include "core/sync/trust/ControlXml.h"

namespace Ninelives {

class OmemoEngine;
struct SyncStores;

/// What other devices say about keys (XEP-0450). Believed of verified devices only: own ones about
/// everybody, other people's about their owner's. What can't be believed or applied yet is kept and
/// looked at again when something changed. Writes in the caller's transaction.
class TrustHearsay
{
public:
    TrustHearsay(SyncStores &stores, OmemoEngine &omemo);

    [[nodiscard]] static QString setting(AccountId account);
    /// Whether the user wants it; on unless they said no.
    [[nodiscard]] Result<bool> wanted() const;

    /// Whose devices have another trust now.
    using Changed = Result<QSet<BareJid>>;
    Changed take(Transaction &tx, const BareJid &teller, quint32 device,
                 const QList<ControlXml::Told> &told);
    Changed recheck(Transaction &tx);

private:
    enum class Verdict : quint8 { Keep, Drop, Apply };
    [[nodiscard]] Result<QList<Device>> devices(const BareJid &owner);
    [[nodiscard]] Result<Verdict> judge(const KeyStore::Hearsay &said, Device *about);
    Result<bool> apply(Transaction &tx, const KeyStore::Hearsay &said, QSet<BareJid> &changed);

    SyncStores &m_stores;
    OmemoEngine &m_omemo;
    KeyStore m_keys;
    QHash<BareJid, QList<Device>> m_known; ///< read once between two changes
};

} // namespace Ninelives
