// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/storage/Transaction.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Ninelives {

class Connection;

/// How far a linking of two own devices has come. Stored: never renumber.
enum class LinkStage : quint8 {
    Agreed = 1, ///< both proved that they know the code; the user has not agreed yet
    Running = 2,
    Done = 3, ///< kept for a while, so that the other side can learn it
};

/// A linking that outlives streams and programs.
struct StoredLink {
    bool giving = false; ///< this is the old device
    LinkStage stage = LinkStage::Agreed;
    bool paused = false; ///< here, by the user
    QByteArray id; ///< both sides' name for it; no secret
    QByteArray secret; ///< what each connection's keys are made from
    quint32 otherDevice = 0;
    QByteArray otherKey; ///< its identity key, 32 Montgomery bytes
    QString otherName;
    qint64 madeAtMs = 0;
    int total = 0;
    int moved = 0;
    qint64 lastRow = 0; ///< of the giving store: newer messages came to both by themselves
    qint64 rowBase = 0; ///< taking: added to the giving store's row numbers
    QByteArray cursor; ///< taking: what is stored here, in the giving side's words

    bool operator==(const StoredLink &) const = default;
};

/// The one linking that an account may have.
class LinkStore
{
public:
    explicit LinkStore(Connection &connection) : m_connection(connection) {}

    Result<void> put(Transaction &tx, AccountId account, const StoredLink &link);
    [[nodiscard]] Result<std::optional<StoredLink>> find(AccountId account) const;
    Result<void> remove(Transaction &tx, AccountId account);

private:
    Connection &m_connection;
};

} // namespace Ninelives
