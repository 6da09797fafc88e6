// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"
#include "core/storage/Transaction.h"

#include <QList>
#include <QString>

namespace Ninelives {

struct SyncStores;

/// Somebody who is to become a contact.
struct ContactWish {
    BareJid jid;
    QString name; ///< may be empty
    QString token; ///< of their invitation (XEP-0379), or empty
    int tries = 0; ///< that the server took

    bool operator==(const ContactWish &) const = default;
};

/// Contacts that the server has not been told of yet, oldest first: what was wished without a
/// connection is not lost. Core thread only.
class ContactWishes
{
public:
    /// More are forgotten, oldest first.
    static constexpr qsizetype most = 100;

    explicit ContactWishes(SyncStores &stores) : m_stores(stores) {}

    [[nodiscard]] Result<QList<ContactWish>> list() const;
    /// Replaces an earlier wish for the same person.
    Result<void> add(Transaction &tx, const ContactWish &wish);
    Result<void> remove(Transaction &tx, const BareJid &jid);

    /// Where they lie, so that they can go with the account.
    [[nodiscard]] static QString settingOf(AccountId account);

private:
    Result<void> store(Transaction &tx, const QList<ContactWish> &wishes);

    SyncStores &m_stores;
};

} // namespace Ninelives
