// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Connection.h"

#include <QByteArray>
#include <QList>

namespace Ninelives {

/// Copies the rows of one table from a damaged store into a sound one, around the pages that can't
/// be read. Errors are those of the sound store only.
class RowRescue
{
public:
    /// `table` comes from our own schema; its rows are brought over as they are, columns by name.
    RowRescue(Connection &damaged, Connection &sound, QByteArray table);

    struct Outcome {
        qint64 copied = 0;
        bool damaged = false; ///< something of the table could not be read
    };
    Result<Outcome> run();

private:
    struct Column {
        QByteArray name;
        int key = 0; ///< place in the primary key, from 1; 0: none
    };
    static Result<QList<Column>> columnsOf(Connection &connection, const QByteArray &table);
    [[nodiscard]] bool withoutRowId() const;
    Result<void> copyByRowId(qint64 first, qint64 last);
    Result<void> copyInOrder(const QByteArray &direction);
    Result<bool> copyRows(Statement &from, qint64 *lastRowId);
    [[nodiscard]] qint64 highestRowId() const;
    [[nodiscard]] QByteArray select(const QByteArray &rest) const;

    Connection &m_damaged;
    Connection &m_sound;
    QByteArray m_table;
    QByteArray m_columns; ///< those that both stores have, for SQL
    QByteArray m_order; ///< the primary key, for SQL
    QByteArray m_insert;
    int m_count = 0;
    int m_seeksLeft = 0;
    Outcome m_outcome;
};

} // namespace Ninelives
