// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/sync/devices/SharedNode.h"

namespace Ninelives {

/// What the user chose for each chat, on all devices: pinned and where, muted and until when,
/// archived, what of it is notified. An item of our own namespace for each chat with the times at
/// which these four were changed last: of each the last change wins, so that what was muted on one
/// device stays so when another one, which has not heard of it, sorts the pinned chats. Readable by
/// the server, like the bookmarks and the roster: it says nothing that they and the traffic do not,
/// and it works where there are no keys. Core thread only.
class ChatSettingsSync final : public SharedNode
{
    Q_OBJECT

public:
    explicit ChatSettingsSync(SharedContext &context, QObject *parent = nullptr);

Q_SIGNALS:
    /// Another device muted a chat, or ended that: stored.
    void mutesChanged();

protected:
    Result<Word> word(const SharedState &state) override;
    [[nodiscard]] QByteArray kept(const SharedState &now, const SharedState &told,
                                  const QByteArray &value) const override;
    Result<void> take(Transaction &tx, ChangeBatch &changes, const BareJid &peer,
                      const QDomElement &payload) override;
    Result<void> takeWaiting(Transaction &tx, ChangeBatch &changes,
                             const SharedState &stored) override;

private:
    [[nodiscard]] qint64 dirtyAfter(const SharedState &state, bool known, bool news);
    Result<void> apply(Transaction &tx, ChangeBatch &changes, const Conversation &before,
                       const ChatSettings &settings);
};

} // namespace Ninelives
