// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"

#include <QByteArrayList>

namespace Ninelives {

/// Makes again what a repaired store lacks and what is still known elsewhere: rows whose own page
/// is lost and that an index or other rows tell of. Then drops what means nothing without its lost
/// parent. Within the repair's transaction, after all tables have been brought over. Errors are
/// those of the sound store only.
class StoreMending
{
public:
    StoreMending(Connection &damaged, Connection &sound) : m_damaged(damaged), m_sound(sound) {}

    /// `tables` are those of the sound store.
    Result<void> run(const QByteArrayList &tables);

private:
    Result<void> takeFromIndexes();
    Result<void> take(const char *select, const char *order, const char *insert, int columns);
    Result<void> guessChats();
    Result<void> fillAudiences();
    Result<void> keepIdsUnique();
    Result<void> dropOrphans(const QByteArray &table);

    Connection &m_damaged;
    Connection &m_sound;
};

} // namespace Ninelives
