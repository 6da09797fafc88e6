// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Message.h"
#include "core/model/Outbox.h"
#include "core/storage/Transaction.h"

#include <QStringList>

namespace Ninelives {

class Composer;
struct SyncStores;

/// What the user does to a message that exists: corrects it (XEP-0308), reacts to it (XEP-0444),
/// takes it back (XEP-0424). Queued like a message, in one transaction with what it changes here;
/// needs no network. A message that nobody has seen yet is changed in the queue itself. Core thread
/// only.
class ActionComposer
{
public:
    ActionComposer(SyncStores &stores, Composer &composer) : m_stores(stores), m_composer(composer)
    {}

    /// `message` as it is now; when `removed`, as it was.
    struct Done {
        Message message;
        bool removed = false;
    };
    /// An own message gets another text. InvalidInput for anything else, and as
    /// Composer::enqueueText() for the text.
    Result<Done> edit(MessageId message, const QString &text);
    /// All signs of the user under this message from now on; none takes them back. InvalidInput
    /// when the message can't be referred to.
    Result<Done> react(MessageId message, const QStringList &signs);
    /// Takes an own message back; one that nobody has seen is removed from the queue unsent.
    Result<Done> retract(MessageId message);

private:
    Result<Done> rewriteUnsent(const Message &message, const QString &body);
    Result<void> queue(Transaction &tx, const Message &message, OutboxKind kind);
    Result<bool> joinQueued(Transaction &tx, const Message &message, OutboxKind kind);
    Result<void> dropQueued(Transaction &tx, const Message &message);
    Result<bool> isUnsent(const Message &message) const;
    Result<Done> finished(Transaction &tx, MessageId message);

    SyncStores &m_stores;
    Composer &m_composer;
};

} // namespace Ninelives
