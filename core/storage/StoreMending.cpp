// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StoreMending.h"

#include "core/storage/Statement.h"

#include <QStringList>

#include <array>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

/// What is kept of a table's rows in its unique index as well, and how a row is made of it.
struct Indexed {
    const char *select;
    const char *order; ///< %1: the direction
    const char *insert;
    int columns = 0;
};

constexpr std::array indexedTables{
    Indexed{"SELECT id, jid FROM account INDEXED BY sqlite_autoindex_account_1 ", "jid %1",
            "INSERT OR IGNORE INTO account (id, jid, display_name, servers, ca_file, enabled) "
            "VALUES (?1, ?2, '', '', '', 0)",
            2},
    // Encrypted, unless it is a room that is known not to be.
    Indexed{
        "SELECT id, account_id, peer FROM conversation "
        "INDEXED BY sqlite_autoindex_conversation_1 ",
        "account_id %1, peer %1",
        "INSERT OR IGNORE INTO conversation (id, account_id, peer, created_at, kind, encrypted) "
        "VALUES (?1, ?2, ?3, "
        "coalesce((SELECT min(sort_time) FROM message WHERE conversation_id = ?1), 0), "
        "coalesce((SELECT CASE features & 3 WHEN 3 THEN 1 ELSE 2 END FROM room "
        "WHERE conversation_id = ?1), 0), "
        "coalesce((SELECT features & 3 = 3 FROM room WHERE conversation_id = ?1), 1))",
        3},
    Indexed{"SELECT id, conversation_id, people FROM audience "
            "INDEXED BY sqlite_autoindex_audience_1 ",
            "conversation_id %1, people %1",
            "INSERT OR IGNORE INTO audience (id, conversation_id, people) VALUES (?1, ?2, ?3)", 3},
};

/// An address is enough to show messages, and signing in again gives the rest. Of a room whose
/// address is lost the messages stay readable, in a group that nobody is in: as the chat of one of
/// its members they would be answered to one person alone.
constexpr std::array guesses{
    "INSERT OR IGNORE INTO account (id, jid, display_name, servers, ca_file, enabled) "
    "SELECT c.account_id, min(m.sender), '', '', '', 0 FROM conversation AS c "
    "JOIN message AS m ON m.conversation_id = c.id AND m.direction = 1 "
    "WHERE c.account_id NOT IN (SELECT id FROM account) GROUP BY c.account_id",
    "INSERT OR IGNORE INTO conversation (id, account_id, peer, created_at, kind) "
    "SELECT m.conversation_id, (SELECT min(id) FROM account), "
    "'group-' || m.conversation_id || '@lost.invalid', min(m.sort_time), 1 FROM message AS m "
    "WHERE m.conversation_id NOT IN (SELECT id FROM conversation) "
    "AND EXISTS (SELECT 1 FROM account) AND (m.sender_name <> '' OR m.audience IS NOT NULL "
    "OR m.conversation_id IN (SELECT conversation_id FROM room UNION "
    "SELECT conversation_id FROM room_member)) GROUP BY m.conversation_id",
    "INSERT OR IGNORE INTO conversation (id, account_id, peer, created_at) "
    "SELECT m.conversation_id, (SELECT min(id) FROM account), min(m.sender), min(m.sort_time) "
    "FROM message AS m WHERE m.direction = 0 "
    "AND m.conversation_id NOT IN (SELECT id FROM conversation) "
    "AND EXISTS (SELECT 1 FROM account) GROUP BY m.conversation_id",
    // The bookmarks on the server tell whether the user is still in it.
    "INSERT OR IGNORE INTO room (conversation_id, nick) "
    "SELECT id, '' FROM conversation WHERE kind <> 0",
    "UPDATE room SET wanted = 0 WHERE conversation_id IN "
    "(SELECT id FROM conversation WHERE peer LIKE 'group-%@lost.invalid')",
};

struct Parent {
    QString column;
    QString table;
    bool optional = false; ///< the row means something without it
};

struct Audience {
    qint64 id = 0;
    QStringList people;
};

} // namespace

Result<void> StoreMending::run(const QByteArrayList &tables)
{
    if (const auto taken = takeFromIndexes(); !taken) {
        return taken;
    }
    if (const auto guessed = guessChats(); !guessed) {
        return guessed;
    }
    if (const auto filled = fillAudiences(); !filled) {
        return filled;
    }
    if (const auto kept = keepIdsUnique(); !kept) {
        return kept;
    }
    for (const QByteArray &table : tables) {
        if (const auto dropped = dropOrphans(table); !dropped) {
            return dropped;
        }
    }
    return {};
}

Result<void> StoreMending::takeFromIndexes()
{
    for (const Indexed &each : indexedTables) {
        for (const char *direction : {"ASC", "DESC"}) { // from both ends up to what is damaged
            const QByteArray order = QByteArray(each.order).replace("%1", direction);
            if (const auto taken = take(each.select, order.constData(), each.insert, each.columns);
                !taken) {
                return taken;
            }
        }
    }
    return {};
}

Result<void> StoreMending::take(const char *select, const char *order, const char *insert,
                                int columns)
{
    const QByteArray sql = QByteArray(select) + "ORDER BY " + order;
    auto rows = m_damaged.prepare(std::string_view(sql));
    if (!rows) {
        return {}; // an older store, or nothing of it can be read
    }
    for (auto row = rows->step(); row && *row; row = rows->step()) {
        auto target = m_sound.prepare(std::string_view(insert));
        if (!target) {
            return target.error();
        }
        rows->copyTo(*target, columns);
        if (const auto done = target->run(); !done) {
            return done.error();
        }
    }
    return {};
}

Result<void> StoreMending::guessChats()
{
    for (const char *sql : guesses) {
        if (const auto done = m_sound.execute(sql); !done) {
            return done;
        }
    }
    return {};
}

/// An audience names its people itself, too.
Result<void> StoreMending::fillAudiences()
{
    const auto audiences =
        m_sound.rows("SELECT id, people FROM audience", [](const Statement &row) {
            return Audience{row.integer(0), row.text(1).split(u'\n', Qt::SkipEmptyParts)};
        });
    if (!audiences) {
        return audiences.error();
    }
    for (const Audience &audience : *audiences) {
        for (const QString &person : audience.people) {
            const auto added = m_sound.run(
                "INSERT OR IGNORE INTO audience_member (audience_id, person) VALUES (?, ?)",
                audience.id, person);
            if (!added) {
                return added.error();
            }
        }
    }
    return {};
}

/// The id of a row that was lost is never given again: others still refer to it, pointers above
/// all, and would mean a row that is new.
Result<void> StoreMending::keepIdsUnique()
{
    using Sequence = std::pair<QString, qint64>;
    const auto sequences =
        m_damaged.rows("SELECT name, seq FROM sqlite_sequence",
                       [](const Statement &row) { return Sequence{row.text(0), row.integer(1)}; });
    QList<Sequence> known = sequences.ok() ? *sequences : QList<Sequence>();
    const auto named =
        m_sound.number("SELECT max(coalesce(max(row), 0), "
                       "(SELECT coalesce(max(row), 0) FROM delivered_pointer), "
                       "(SELECT coalesce(max(read_row), 0) FROM conversation)) FROM read_pointer");
    if (!named) {
        return named.error();
    }
    known.append({u"message"_s, *named});
    for (const auto &[table, last] : std::as_const(known)) {
        const auto raised = m_sound.run(
            "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1", table, last);
        if (!raised) {
            return raised.error();
        }
        if (*raised > 0) {
            continue;
        }
        const auto set = m_sound.run("INSERT INTO sqlite_sequence (name, seq) SELECT name, ?2 "
                                     "FROM sqlite_master WHERE type = 'table' AND name = ?1",
                                     table, last);
        if (!set) {
            return set.error();
        }
    }
    return {};
}

/// Rows whose parent is lost can't be shown, nor be kept; those that need none go on without.
Result<void> StoreMending::dropOrphans(const QByteArray &table)
{
    const auto parents = m_sound.rows(
        "SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list(?)",
        [](const Statement &row) {
            return Parent{row.text(0), row.text(1), row.text(2) == "SET NULL"_L1};
        },
        QString::fromUtf8(table));
    if (!parents) {
        return parents.error();
    }
    for (const Parent &parent : *parents) {
        const QString action =
            parent.optional ? u"UPDATE \"%1\" SET \"%2\" = NULL"_s : u"DELETE FROM \"%1\""_s;
        const QString where = u" WHERE \"%2\" IS NOT NULL AND \"%2\" NOT IN "
                              u"(SELECT id FROM \"%3\")"_s;
        QString sql = (action + where).replace(u"%1"_s, QString::fromUtf8(table));
        sql.replace(u"%2"_s, parent.column).replace(u"%3"_s, parent.table);
        if (const auto done = m_sound.run(sql.toStdString()); !done) {
            return done.error();
        }
    }
    return {};
}

} // namespace Ninelives
