// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RowRescue.h"

#include "core/base/Log.h"

#include <algorithm>

namespace Ninelives {

namespace {

/// So many failing searches are spent on a table. One unreadable leaf costs about twice its rows.
constexpr int mostSeeks = 400'000;

QByteArray quoted(const QByteArray &name)
{
    return '"' + name + '"';
}

/// Failures to read that lie in the damaged file.
bool isDamage(ErrorCode code)
{
    return code == ErrorCode::Corrupt || code == ErrorCode::NotADatabase || code == ErrorCode::Io
        || code == ErrorCode::Sql;
}

} // namespace

RowRescue::RowRescue(Connection &damaged, Connection &sound, QByteArray table)
    : m_damaged(damaged), m_sound(sound), m_table(std::move(table)), m_seeksLeft(mostSeeks)
{}

Result<QList<RowRescue::Column>> RowRescue::columnsOf(Connection &connection,
                                                      const QByteArray &table)
{
    return connection.rows(
        "SELECT name, pk FROM pragma_table_info(?)",
        [](const Statement &row) {
            return Column{row.text(0).toUtf8(), static_cast<int>(row.integer(1))};
        },
        QString::fromUtf8(table));
}

bool RowRescue::withoutRowId() const
{
    const auto answer = m_sound.number("SELECT wr FROM pragma_table_list WHERE name = ?",
                                       QString::fromUtf8(m_table));
    return answer && *answer != 0;
}

QByteArray RowRescue::select(const QByteArray &rest) const
{
    return "SELECT " + m_columns + " FROM " + quoted(m_table) + ' ' + rest;
}

Result<RowRescue::Outcome> RowRescue::run()
{
    const auto wanted = columnsOf(m_sound, m_table);
    if (!wanted) {
        return wanted.error();
    }
    const auto present = columnsOf(m_damaged, m_table);
    if (!present || present->isEmpty()) {
        m_outcome.damaged = !present;
        return m_outcome; // an older store does not have the table
    }
    QByteArrayList names;
    QList<Column> key;
    for (const Column &column : *wanted) {
        if (std::ranges::find(*present, column.name, &Column::name) != present->end()) {
            names.append(quoted(column.name));
        }
        if (column.key > 0) {
            key.append(column);
        }
    }
    std::ranges::sort(key, {}, &Column::key);
    QByteArrayList order;
    for (const Column &column : std::as_const(key)) {
        order.append(quoted(column.name) + " %1");
    }
    m_columns = names.join(", ");
    m_order = order.join(", ");
    m_count = static_cast<int>(names.size());
    m_insert = "INSERT OR IGNORE INTO " + quoted(m_table) + " (" + m_columns + ") VALUES (?"
        + QByteArray(", ?").repeated(m_count - 1) + ')';
    Result<void> copied;
    if (withoutRowId()) {
        copied = copyInOrder("ASC");
        if (copied && m_outcome.damaged) {
            copied = copyInOrder("DESC"); // what lies behind the damage
        }
    } else {
        copied = copyByRowId(1, highestRowId());
    }
    return copied ? Result<Outcome>(m_outcome) : copied.error();
}

/// An upper bound; the table's own end may be what is damaged.
qint64 RowRescue::highestRowId() const
{
    const auto end = m_damaged.number("SELECT max(rowid) FROM " + quoted(m_table).toStdString());
    const auto sequence = m_damaged.number("SELECT max(seq) FROM sqlite_sequence WHERE name = ?",
                                           QString::fromUtf8(m_table));
    return std::max(end.ok() ? *end : 0, sequence.ok() ? *sequence : 0);
}

/// True at the end of the rows, false where they can't be read any further.
Result<bool> RowRescue::copyRows(Statement &from, qint64 *lastRowId)
{
    for (;;) {
        const auto row = from.step();
        if (!row) {
            m_outcome.damaged = true;
            return isDamage(row.error().code) ? Result<bool>(false) : row.error();
        }
        if (!*row) {
            return true;
        }
        auto insert = m_sound.prepare(std::string_view(m_insert));
        if (!insert) {
            return insert.error();
        }
        from.copyTo(*insert, m_count);
        if (const auto done = insert->run(); !done) {
            return done.error();
        }
        m_outcome.copied += m_sound.changes();
        if (lastRowId) {
            *lastRowId = from.integer(m_count);
        }
    }
}

/// Reads on until a page can't be read, then looks for the next readable row by halves: a search
/// by row id leads past the damaged page as soon as it is beyond it.
Result<void> RowRescue::copyByRowId(qint64 first, qint64 last)
{
    QList<std::pair<qint64, qint64>> open{{first, last}};
    const QByteArray sql = "SELECT " + m_columns + ", rowid FROM " + quoted(m_table)
        + " WHERE rowid BETWEEN ? AND ? ORDER BY rowid";
    while (!open.isEmpty() && m_seeksLeft > 0) {
        const auto [from, to] = open.takeLast();
        if (from > to) {
            continue;
        }
        auto rows = m_damaged.prepare(std::string_view(sql));
        if (!rows) {
            m_outcome.damaged = true;
            return {};
        }
        rows->bindAll(from, to);
        qint64 reached = from - 1;
        const auto complete = copyRows(*rows, &reached);
        if (!complete) {
            return complete.error();
        }
        if (*complete || reached + 1 >= to) {
            continue;
        }
        --m_seeksLeft;
        const qint64 next = reached + 1;
        const qint64 middle = next + (to - next) / 2;
        open.append({middle + 1, to}); // later, so that rows come over in their order
        open.append({next, middle});
    }
    if (m_seeksLeft <= 0) {
        qCWarning(logStorage) << "gave up looking for readable rows of" << m_table;
    }
    return {};
}

Result<void> RowRescue::copyInOrder(const QByteArray &direction)
{
    QByteArray order = m_order;
    order.replace("%1", direction);
    auto rows = m_damaged.prepare(std::string_view(select("ORDER BY " + order)));
    if (!rows) {
        m_outcome.damaged = true;
        return {};
    }
    const auto complete = copyRows(*rows, nullptr);
    return complete ? Result<void>() : Result<void>(complete.error());
}

} // namespace Ninelives
