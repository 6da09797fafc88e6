// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace Ninelives {

class Writer;

/// A write transaction (BEGIN IMMEDIATE). Rolls back when destroyed without commit(). Every writing
/// method of a store takes one, so that what belongs together cannot be written apart.
class Transaction
{
public:
    /// Begins on `writer`; begun() tells whether that worked. One at a time per writer.
    explicit Transaction(Writer &writer);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The failure to begin, if any.
    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    /// Makes everything durable (synchronous=FULL). After a failure everything is rolled back.
    Result<void> commit();
    [[nodiscard]] Writer &writer() const { return m_writer; }
    /// Whether writes still belong to this transaction; asked by the stores before each write. It
    /// fails after commit, and after a failure that made the database roll back by itself.
    [[nodiscard]] Result<void> active() const;

private:
    friend class Savepoint;
    void rollBack();

    Writer &m_writer;
    Result<void> m_begun;
    bool m_open = false;
};

/// A part of a transaction that can be undone by itself, for example a failed decryption.
/// Undone when destroyed without keep().
class Savepoint
{
public:
    explicit Savepoint(Transaction &transaction);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    Result<void> keep();

private:
    Transaction &m_transaction;
    bool m_open = false;
};

} // namespace Ninelives
