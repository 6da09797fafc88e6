// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ContactStore.h"

#include "core/storage/Connection.h"

#define NL_CONTACT_QUERY \
    "SELECT account_id, jid, name, subscription, asked_by_us, asked_by_them, blocked, in_roster " \
    "FROM contact "

namespace Ninelives {

namespace {

Contact readContact(const Statement &row)
{
    Contact contact;
    contact.account = AccountId{row.integer(0)};
    contact.jid = row.jid(1);
    contact.name = row.text(2);
    contact.subscription = row.enumeration<Subscription>(3);
    contact.askedByUs = row.boolean(4);
    contact.askedByThem = row.boolean(5);
    contact.blocked = row.boolean(6);
    contact.inRoster = row.boolean(7);
    return contact;
}

Result<void> done(const Result<qint64> &changed)
{
    return changed ? Result<void>() : Result<void>(changed.error());
}

/// Entries that say nothing any more.
Result<void> dropEmpty(Connection &connection, AccountId account)
{
    return done(connection.run("DELETE FROM contact WHERE account_id = ? AND NOT in_roster "
                               "AND NOT blocked AND NOT asked_by_them",
                               account));
}

/// What the roster says; requests and blocking are kept, because it does not know them. Somebody
/// who may see our presence has had an answer.
Result<void> putFromRoster(Connection &connection, AccountId account, const Contact &contact)
{
    return done(connection.run(
        "INSERT INTO contact (account_id, jid, name, subscription, asked_by_us, in_roster) "
        "VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT (account_id, jid) DO UPDATE SET name = "
        "excluded.name, "
        "subscription = excluded.subscription, asked_by_us = excluded.asked_by_us, in_roster = 1, "
        "asked_by_them = asked_by_them AND excluded.subscription NOT IN (2, 3)",
        account, contact.jid, contact.name, contact.subscription, contact.askedByUs));
}

} // namespace

Result<void> ContactStore::replaceAll(Transaction &tx, AccountId account,
                                      const QList<Contact> &contacts)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    Connection &connection = tx.writer();
    auto step =
        done(connection.run("UPDATE contact SET in_roster = 0, name = '', subscription = 0, "
                            "asked_by_us = 0 WHERE account_id = ?",
                            account));
    for (const Contact &contact : contacts) {
        if (!step) {
            return step;
        }
        step = putFromRoster(connection, account, contact);
    }
    return step ? dropEmpty(connection, account) : step;
}

Result<void> ContactStore::put(Transaction &tx, const Contact &contact)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    return done(tx.writer().run(
        "INSERT INTO contact (account_id, jid, name, subscription, asked_by_us, asked_by_them, "
        "blocked, in_roster) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, jid) "
        "DO UPDATE SET name = excluded.name, subscription = excluded.subscription, "
        "asked_by_us = excluded.asked_by_us, asked_by_them = excluded.asked_by_them, "
        "blocked = excluded.blocked, in_roster = excluded.in_roster",
        contact.account, contact.jid, contact.name, contact.subscription, contact.askedByUs,
        contact.askedByThem, contact.blocked, contact.inRoster));
}

Result<void> ContactStore::setAskedByThem(Transaction &tx, AccountId account, const BareJid &jid,
                                          bool asked)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    auto step = done(tx.writer().run(
        "INSERT INTO contact (account_id, jid, asked_by_them) VALUES (?, ?, ?) "
        "ON CONFLICT (account_id, jid) DO UPDATE SET asked_by_them = excluded.asked_by_them",
        account, jid, asked));
    return step && !asked ? dropEmpty(tx.writer(), account) : step;
}

Result<void> ContactStore::setBlockList(Transaction &tx, AccountId account,
                                        const QList<BareJid> &blocked)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    Connection &connection = tx.writer();
    auto step = done(
        connection.run("UPDATE contact SET blocked = 0 WHERE account_id = ? AND blocked", account));
    for (const BareJid &jid : blocked) {
        if (!step) {
            return step;
        }
        step =
            done(connection.run("INSERT INTO contact (account_id, jid, blocked) VALUES (?, ?, 1) "
                                "ON CONFLICT (account_id, jid) DO UPDATE SET blocked = 1",
                                account, jid));
    }
    return step ? dropEmpty(connection, account) : step;
}

Result<void> ContactStore::remove(Transaction &tx, AccountId account, const BareJid &jid)
{
    if (auto active = tx.active(); !active) {
        return active;
    }
    return done(
        tx.writer().run("DELETE FROM contact WHERE account_id = ? AND jid = ?", account, jid));
}

Result<QList<Contact>> ContactStore::list(AccountId account) const
{
    return m_connection.rows(NL_CONTACT_QUERY "WHERE account_id = ? ORDER BY jid", &readContact,
                             account);
}

Result<std::optional<Contact>> ContactStore::find(AccountId account, const BareJid &jid) const
{
    return m_connection.row(NL_CONTACT_QUERY "WHERE account_id = ? AND jid = ?", &readContact,
                            account, jid);
}

} // namespace Ninelives
