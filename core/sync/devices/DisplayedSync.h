// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/devices/SharedNode.h"

namespace Ninelives {

/// Up to where the user has read each chat, on all devices (XEP-0490): the newest message of
/// others, named as the archive that keeps the chat does. Forward only, whoever says what in which
/// order. Goes to the own account only, so it does not ask what others are told. Core thread only.
class DisplayedSync final : public SharedNode
{
    Q_OBJECT

public:
    explicit DisplayedSync(SharedContext &context, QObject *parent = nullptr);

protected:
    Result<Word> word(const SharedState &state) override;
    Result<void> take(Transaction &tx, ChangeBatch &changes, const BareJid &peer,
                      const QDomElement &payload) override;

private:
    [[nodiscard]] Result<BareJid> archiveOf(ConversationId chat, const BareJid &peer) const;
};

} // namespace Ninelives
