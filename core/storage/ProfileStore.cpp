// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ProfileStore.h"

#include "core/storage/Connection.h"

#define NL_PERSON_QUERY "SELECT jid, published, card, nick, looked_at FROM person "

namespace Ninelives {

namespace {

StoredPerson readStoredPerson(const Statement &row)
{
    return {row.jid(0), row.text(1), row.text(2), row.text(3), row.integer(4)};
}

Result<void> without(const Result<qint64> &changed)
{
    return changed ? Result<void>() : Result<void>(changed.error());
}

/// Only who is not needed goes: a contact's picture would have to be fetched again.
Result<void> forgetOldest(Connection &connection, AccountId account)
{
    return without(connection.run(
        "DELETE FROM person WHERE account_id = ?1 AND jid IN (SELECT p.jid FROM person AS p "
        "LEFT JOIN contact AS k ON k.account_id = p.account_id AND k.jid = p.jid "
        "WHERE p.account_id = ?1 ORDER BY coalesce(k.in_roster, 0), p.looked_at "
        "LIMIT max(0, (SELECT count(*) FROM person WHERE account_id = ?1) - ?2))",
        account, ProfileStore::mostPeople));
}

} // namespace

Result<std::optional<StoredPerson>> ProfileStore::find(AccountId account,
                                                       const BareJid &person) const
{
    return m_connection.row(NL_PERSON_QUERY "WHERE account_id = ? AND jid = ?", &readStoredPerson,
                            account, person);
}

Result<QList<StoredPerson>> ProfileStore::withPicture(AccountId account) const
{
    return m_connection.rows(NL_PERSON_QUERY
                             "WHERE account_id = ? AND (published <> '' OR card <> '') "
                             "ORDER BY jid",
                             &readStoredPerson, account);
}

Result<QByteArray> ProfileStore::picture(AccountId account, const BareJid &person) const
{
    const auto found = m_connection.row(
        "SELECT f.data FROM person AS p JOIN face AS f ON f.hash = "
        "CASE WHEN p.published <> '' THEN p.published ELSE p.card END "
        "WHERE p.account_id = ? AND p.jid = ?",
        [](const Statement &row) { return row.blob(0); }, account, person);
    if (!found) {
        return found.error();
    }
    return found->value_or(QByteArray());
}

Result<bool> ProfileStore::hasPicture(const QString &hash) const
{
    const auto found = m_connection.number("SELECT count(*) FROM face WHERE hash = ?", hash);
    return found ? Result<bool>(*found > 0) : Result<bool>(found.error());
}

Result<bool> ProfileStore::sharesRoom(AccountId account, const BareJid &person) const
{
    const auto found = m_connection.number(
        "SELECT EXISTS (SELECT 1 FROM conversation AS c JOIN room AS r ON r.conversation_id = c.id "
        "JOIN room_member AS m ON m.conversation_id = c.id AND m.person = ?2 "
        "WHERE c.account_id = ?1 AND r.wanted <> 0)",
        account, person);
    return found ? Result<bool>(*found > 0) : Result<bool>(found.error());
}

Result<void> ProfileStore::keep(Transaction &tx, const QString &hash, const QByteArray &data)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    return without(
        tx.writer().run("INSERT OR REPLACE INTO face (hash, data) VALUES (?, ?)", hash, data));
}

Result<void> ProfileStore::put(Transaction &tx, AccountId account, const StoredPerson &person)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    Connection &connection = tx.writer();
    auto step = without(connection.run(
        "INSERT INTO person (account_id, jid, published, card, nick, looked_at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, jid) DO UPDATE SET "
        "published = excluded.published, card = excluded.card, nick = excluded.nick, "
        "looked_at = excluded.looked_at",
        account, person.jid, person.published, person.card, person.nick, person.lookedAtMs));
    return step ? forgetOldest(connection, account) : step;
}

Result<StoredOwnProfile> ProfileStore::own(AccountId account) const
{
    const auto found = m_connection.row(
        "SELECT picture, media_type, side, picture_waits, name_waits FROM own_profile "
        "WHERE account_id = ?",
        [](const Statement &row) {
            return StoredOwnProfile{row.blob(0), row.text(1), int(row.integer(2)), row.boolean(3),
                                    row.boolean(4)};
        },
        account);
    if (!found) {
        return found.error();
    }
    return found->value_or(StoredOwnProfile());
}

Result<void> ProfileStore::setOwn(Transaction &tx, AccountId account, const StoredOwnProfile &own)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    return without(tx.writer().run(
        "INSERT INTO own_profile (account_id, picture, media_type, side, picture_waits, "
        "name_waits) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account_id) DO UPDATE SET "
        "picture = excluded.picture, media_type = excluded.media_type, side = excluded.side, "
        "picture_waits = excluded.picture_waits, name_waits = excluded.name_waits",
        account, own.picture, own.mediaType, own.side, own.pictureWaits, own.nameWaits));
}

} // namespace Ninelives
