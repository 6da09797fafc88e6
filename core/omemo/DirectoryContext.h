// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/model/Jid.h"
#include "core/omemo/OmemoEngine.h"
#include "core/storage/Database.h"
#include "core/storage/InTransaction.h"
#include "core/transport/PubSubPort.h"

#include <functional>
#include <memory>
#include <utility>

namespace Ninelives {

/// What the parts of the device directory share.
struct DirectoryContext {
    Database &database;
    OmemoEngine &engine;
    PubSubPort &pubSub;
    BareJid self;
    const Clock &clock;
    /// Devices of a person, or their trust, changed and that is committed.
    std::function<void(const BareJid &owner)> devicesChanged;

    /// Runs `work` in a transaction of its own and commits it if it succeeds.
    template<typename T>
    Result<T> write(const std::function<Result<T>(Transaction &)> &work) const
    {
        return inTransaction(database.writer(), work);
    }
};

/// Callbacks made by guard() do nothing once their lifeline is cut or gone: answers that belong to
/// a lost stream, or to an object that was destroyed.
class Lifeline
{
public:
    template<typename F>
    [[nodiscard]] auto guard(F callback) const
    {
        return [token = std::weak_ptr<char>(m_token),
                callback = std::move(callback)](auto &&...arguments) {
            if (!token.expired()) {
                callback(std::forward<decltype(arguments)>(arguments)...);
            }
        };
    }
    void cut() { m_token = std::make_shared<char>(); }

private:
    std::shared_ptr<char> m_token = std::make_shared<char>();
};

/// True when the same request may well work a little later: nothing was said about the node.
[[nodiscard]] bool isTemporary(const Error &error);
/// The item that counts on a node that should have one: `current`, else the last one.
[[nodiscard]] QDomElement singleItem(const QList<PubSubItem> &items);

} // namespace Ninelives
