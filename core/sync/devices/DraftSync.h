// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/devices/DraftKeys.h"
#include "core/sync/devices/SharedNode.h"

#include <QTimer>

namespace Ninelives {

/// What is written and not sent, on all devices. Drafts are private text: they leave this device
/// only encrypted (AES-256-GCM by a key of DraftKeys), padded, also the empty ones, so that the
/// server can neither read nor make, alter or remove one, and does not see whether there is one.
/// Without another own device that can read them they stay here. The last change wins, by its time;
/// a draft is published once it has rested, and one that was sent is an empty draft. An empty one
/// never does away with text that nobody was told of yet. Core thread only.
class DraftSync final : public SharedNode
{
    Q_OBJECT

public:
    explicit DraftSync(SharedContext &context, QObject *parent = nullptr);

    [[nodiscard]] DraftKeys &keys() { return m_keys; }
    /// The keys are read first.
    void streamUp() override;
    void streamDown() override;

protected:
    Result<Word> word(const SharedState &state) override;
    Result<void> take(Transaction &tx, ChangeBatch &changes, const BareJid &peer,
                      const QDomElement &payload) override;
    Result<void> takeWaiting(Transaction &tx, ChangeBatch &changes,
                             const SharedState &stored) override;

private:
    [[nodiscard]] bool hasRested(const SharedState &state);
    [[nodiscard]] Result<QString> draftIn(std::optional<ConversationId> chat) const;

    DraftKeys m_keys;
    bool m_keysRead = false;
    QTimer m_rest;
    QHash<BareJid, qint64> m_resting; ///< the change that was seen at the last look
    QHash<BareJid, qint64> m_rested;
};

} // namespace Ninelives
