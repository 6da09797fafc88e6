// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SharedStateStore.h"
#include "core/sync/devices/SharedContext.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Ninelives {

/// One private node of the own account (XEP-0223) with an item for each chat, by which the devices
/// of a person keep something in step. Reads all items after each login, then publishes what was
/// changed here, one after the other; while the stream lives it hears of the others by events. What
/// a server refuses is tried again with the next stream, or when it is changed once more; after
/// three refusals in a row nothing is for the rest of the stream. Core thread only.
class SharedNode : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] const QString &node() const { return m_node; }
    virtual void streamUp();
    virtual void streamDown();
    void handleEvent(const QList<PubSubItem> &items);
    /// Something may have changed here: looks soon, after what is going on now.
    void look();

protected:
    SharedNode(SharedContext &context, SharedKind kind, QString node, QObject *parent);

    /// What is to be published about a chat.
    struct Word {
        enum class Kind : quint8 {
            Say,
            Nothing, ///< the server knows all of it
            Later, ///< not yet; look() is called when that may have changed
        };
        Kind kind = Kind::Nothing;
        QByteArray payload = {};
        QByteArray value = {}; ///< of the shared state once it is published
    };
    [[nodiscard]] virtual Result<Word> word(const SharedState &state) = 0;
    /// What the server says about a chat.
    virtual Result<void> take(Transaction &tx, ChangeBatch &changes, const BareJid &peer,
                              const QDomElement &payload) = 0;
    /// What the server said before there was such a chat.
    virtual Result<void> takeWaiting(Transaction &tx, ChangeBatch &changes,
                                     const SharedState &stored);

    /// The value to keep of a chat once `told` was published; `now` is what is known by then.
    [[nodiscard]] virtual QByteArray kept(const SharedState &now, const SharedState &told,
                                          const QByteArray &value) const;

    /// Asks for all items; they are taken, then the publishing begins.
    void fetchAll();
    /// Among concurrent changes the last one wins. False when `atMs` (a changeTime()) is older than
    /// what is known here, or as old and changed here since; then what is known here is told anew
    /// if need be.
    [[nodiscard]] bool isNewer(SharedState &state, qint64 atMs);
    /// What is known here must be told although the server has heard it: somebody who did not know
    /// it said something older. Not more than three times a stream, for two such clients would do
    /// so for ever.
    [[nodiscard]] bool mayRepeat(const BareJid &peer);
    [[nodiscard]] Result<std::optional<ConversationId>> chatWith(const BareJid &peer) const;
    [[nodiscard]] bool online() const { return m_up; }
    /// Something about the chat was sent, and the server has not answered yet.
    [[nodiscard]] bool isOnItsWay(const BareJid &peer) const { return m_sending == peer; }

    SharedContext &m_context;

private:
    void onItems(const Result<QList<PubSubItem>> &items);
    [[nodiscard]] bool takeItems(const QList<PubSubItem> &items);
    void lookNow();
    void publishNext();
    void send(const SharedState &state, const Word &word);
    void onSent(const SharedState &state, const QByteArray &value, const Result<void> &done);
    Result<void> settle(const SharedState &state, const QByteArray &value);

    SharedKind m_kind;
    QString m_node;
    QTimer m_soon;
    int m_stream = 0;
    bool m_up = false;
    bool m_read = false; ///< all items of this stream were taken
    std::optional<BareJid> m_sending; ///< about whom something is on its way
    int m_refusals = 0; ///< in a row
    QHash<BareJid, qint64> m_refused; ///< and at which change
    QHash<BareJid, int> m_repeated;
};

} // namespace Ninelives
