// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AttachmentTile.h"
#include "ui/viewmodels/ViewContext.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

class RoomPeople;

/// One photo of a chat over the whole window; steps through all photos of the chat in the order of
/// their messages.
class PhotoViewerModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(Ninelives::AttachmentTile photo READ photo NOTIFY changed FINAL)
    Q_PROPERTY(double messageId READ messageId NOTIFY changed FINAL)
    Q_PROPERTY(QString senderName READ senderName NOTIFY changed FINAL)
    Q_PROPERTY(QString senderInitials READ senderInitials NOTIFY changed FINAL)
    Q_PROPERTY(int senderHue READ senderHue NOTIFY changed FINAL)
    Q_PROPERTY(
        QString senderPerson READ senderPerson NOTIFY changed FINAL) ///< the address, or empty
    /// "Cat Café Crew, today 14:25"
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY changed FINAL)
    /// "1 of 4 · 2560 × 1920, 1.4 MB"
    Q_PROPERTY(QString facts READ facts NOTIFY changed FINAL)
    /// The photos of the same message, if there are several.
    Q_PROPERTY(QList<Ninelives::AttachmentTile> album READ album NOTIFY changed FINAL)
    Q_PROPERTY(bool hasOlder READ hasOlder NOTIFY changed FINAL)
    Q_PROPERTY(bool hasNewer READ hasNewer NOTIFY changed FINAL)

public:
    explicit PhotoViewerModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_current.isValid(); }
    [[nodiscard]] AttachmentTile photo() const;
    [[nodiscard]] double messageId() const { return double(m_message.id.value); }
    [[nodiscard]] QString senderName() const;
    [[nodiscard]] QString senderInitials() const;
    [[nodiscard]] int senderHue() const;
    [[nodiscard]] QString senderPerson() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QList<AttachmentTile> album() const;
    [[nodiscard]] bool hasOlder() const { return m_at > 0; }
    [[nodiscard]] bool hasNewer() const { return m_at >= 0 && m_at + 1 < m_photos.size(); }

    void setConversation(const Conversation &conversation);
    void setPeople(const RoomPeople *people) { m_people = people; }

    Q_INVOKABLE void show(double message, double attachment);
    /// +1: newer, -1: older.
    Q_INVOKABLE void step(int by);
    /// Another one of the album.
    Q_INVOKABLE void choose(double attachment);
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    /// A photo of the chat, with its place in the order.
    struct Photo {
        SortKey key;
        AttachmentId attachment;
        MessageId message;

        auto operator<=>(const Photo &) const = default;
    };

    void load(const SortKey &before);
    void takePage(const QList<SharedFile> &page);
    void takeMessage(const Message &message);
    void apply(const QList<Change> &changes);
    void takeProgress(const TransferProgress &progress);
    void moveTo(AttachmentId attachment);
    [[nodiscard]] bool own() const { return m_message.direction == Direction::Out; }
    [[nodiscard]] QList<Attachment> photos() const;
    [[nodiscard]] AttachmentTile tileOf(const Attachment &attachment) const;

    ViewContext m_context;
    Conversation m_conversation;
    const RoomPeople *m_people = nullptr;
    Message m_message;
    AttachmentId m_current; ///< none: closed
    QList<Photo> m_photos; ///< oldest first, as far as loaded
    qsizetype m_at = -1; ///< where the current one is among them
    bool m_more = false; ///< there are older ones
    bool m_loading = false;
    int m_generation = 0;
    QHash<AttachmentId, TransferProgress> m_transfers;
};

} // namespace Ninelives
