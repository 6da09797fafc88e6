// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Transaction.h"

#include "core/base/Failpoint.h"
#include "core/base/Log.h"
#include "core/storage/Connection.h"

namespace Ninelives {

Transaction::Transaction(Writer &writer) : m_writer(writer)
{
    if (m_writer.inTransaction()) {
        m_begun = Error{ErrorCode::Internal, QStringLiteral("a transaction inside a transaction")};
        return;
    }
    m_begun = m_writer.execute("BEGIN IMMEDIATE");
    m_open = m_begun.ok();
}

Transaction::~Transaction()
{
    if (m_open) {
        rollBack();
    }
}

Result<void> Transaction::commit()
{
    if (const auto usable = active(); !usable) {
        m_open = false;
        return usable;
    }
    NL_FAILPOINT("storage.before-commit");
    const auto done = m_writer.execute("COMMIT");
    if (!done) {
        rollBack();
        return done;
    }
    m_open = false;
    NL_FAILPOINT("storage.after-commit");
    return {};
}

Result<void> Transaction::active() const
{
    if (!m_begun) {
        return m_begun;
    }
    if (!m_open || !m_writer.inTransaction()) {
        return Error{ErrorCode::Internal, QStringLiteral("the transaction is over")};
    }
    return {};
}

void Transaction::rollBack()
{
    m_open = false;
    if (!m_writer.inTransaction()) {
        return;
    }
    if (const auto done = m_writer.execute("ROLLBACK"); !done) {
        qCWarning(logStorage) << "rolling back:" << done.error().detail;
    }
}

Savepoint::Savepoint(Transaction &transaction) : m_transaction(transaction)
{
    auto begun = m_transaction.active();
    if (begun) {
        begun = m_transaction.m_writer.execute("SAVEPOINT part");
    }
    m_open = begun.ok();
    if (!m_open && m_transaction.m_open) {
        // What follows could not be undone by itself, so nothing more may be written.
        m_transaction.rollBack();
        m_transaction.m_begun = begun;
    }
}

Savepoint::~Savepoint()
{
    // The innermost one of that name is meant.
    if (!m_open || !m_transaction.active()) {
        return;
    }
    const auto done = m_transaction.m_writer.execute("ROLLBACK TO part; RELEASE part");
    if (!done) {
        qCWarning(logStorage) << "undoing a savepoint:" << done.error().detail;
        m_transaction.rollBack();
        m_transaction.m_begun = done;
    }
}

Result<void> Savepoint::keep()
{
    if (const auto usable = m_transaction.active(); !usable) {
        return usable;
    }
    if (!m_open) {
        return Error{ErrorCode::Internal, QStringLiteral("the savepoint is over")};
    }
    const auto done = m_transaction.m_writer.execute("RELEASE part");
    m_open = !done.ok();
    return done;
}

} // namespace Ninelives
