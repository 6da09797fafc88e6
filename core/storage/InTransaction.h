// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Transaction.h"

#include <functional>
#include <type_traits>

namespace Ninelives {

/// Runs `work` in a transaction of its own on `writer`, which is committed if the work succeeds:
/// the work's answer, or why nothing of it was done. `work` takes the Transaction and answers a
/// Result. Core thread only.
template<typename Work>
[[nodiscard]] std::invoke_result_t<const Work &, Transaction &> inTransaction(Writer &writer,
                                                                              const Work &work)
{
    Transaction tx(writer);
    if (!tx.begun()) {
        return tx.begun().error();
    }
    auto result = std::invoke(work, tx);
    if (!result) {
        return result;
    }
    if (const Result<void> committed = tx.commit(); !committed) {
        return committed.error();
    }
    return result;
}

} // namespace Ninelives
