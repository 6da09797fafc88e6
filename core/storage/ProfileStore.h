// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Jid.h"
#include "core/storage/Transaction.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Ninelives {

class Connection;

/// What is known of how a person shows themself. Hashes are SHA-1 in lower-case hex; the picture of
/// a hash that is named here is in the store.
struct StoredPerson {
    BareJid jid;
    QString published; ///< XEP-0084; empty: none
    QString card; ///< of the vCard; counts where nothing is published
    QString nick; ///< the name they give themselves (XEP-0172)
    qint64 lookedAtMs = 0; ///< when their server was last asked

    [[nodiscard]] const QString &picture() const { return published.isEmpty() ? card : published; }
    bool operator==(const StoredPerson &) const = default;
};

/// What the user changed and the server does not have yet.
struct StoredOwnProfile {
    QByteArray picture; ///< as it is to be published; empty: it is to be taken away
    QString mediaType;
    int side = 0; ///< pixels
    bool pictureWaits = false;
    bool nameWaits = false;

    bool operator==(const StoredOwnProfile &) const = default;
};

/// Pictures and names that people give themselves, and the own ones that wait. Bounded: the people
/// who were looked at longest ago are forgotten first, contacts last. Reads work on a Reader or the
/// Writer.
class ProfileStore
{
public:
    static constexpr int mostPeople = 3'000;

    explicit ProfileStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<StoredPerson>> find(AccountId account,
                                                           const BareJid &person) const;
    /// Everybody with a picture, by address.
    [[nodiscard]] Result<QList<StoredPerson>> withPicture(AccountId account) const;
    /// The encoded picture of a person; empty when none is known.
    [[nodiscard]] Result<QByteArray> picture(AccountId account, const BareJid &person) const;
    [[nodiscard]] Result<bool> hasPicture(const QString &hash) const;
    /// Whether somebody is a member of a room that the account is a part of.
    [[nodiscard]] Result<bool> sharesRoom(AccountId account, const BareJid &person) const;

    /// Keeps a picture under the hash of what was published; put() must name it in the same
    /// transaction.
    Result<void> keep(Transaction &tx, const QString &hash, const QByteArray &data);
    /// Replaces what is known of a person. Pictures that nobody has any more go by themselves.
    Result<void> put(Transaction &tx, AccountId account, const StoredPerson &person);

    [[nodiscard]] Result<StoredOwnProfile> own(AccountId account) const;
    Result<void> setOwn(Transaction &tx, AccountId account, const StoredOwnProfile &own);

private:
    Connection &m_connection;
};

} // namespace Ninelives
