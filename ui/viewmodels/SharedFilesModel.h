// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/AttachmentTile.h"
#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The photos, files or links of one chat, newest first, fetched in pages as the view asks for
/// more. Asked for only while something shows it (`active`).
class SharedFilesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY countChanged FINAL)

public:
    enum class Kind { Photos, Files, Links };
    static constexpr int pageSize = 60;

    enum Role {
        MessageIdRole = Qt::UserRole + 1, ///< messageId: double
        TileRole, ///< tile: attachmentTile; of links an empty one
        SenderNameRole, ///< senderName: QString
        DayTextRole, ///< dayText: QString, "2 November"
        LinkRole, ///< link: QString, what is opened; of links only
        AccessibleTextRole, ///< accessibleText: QString
    };
    Q_ENUM(Role)

    SharedFilesModel(const ViewContext &context, Kind kind, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Something begins to show it, or ends. Several may at once.
    Q_INVOKABLE void hold();
    Q_INVOKABLE void letGo();
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool loaded() const { return m_loaded; }

    void setConversation(const Conversation &conversation);

Q_SIGNALS:
    void countChanged();

private:
    struct Row {
        SharedFile file;
        QString link;
    };

    void reload();
    void load(const SortKey &before);
    void takePage(bool first, const QList<SharedFile> &page);
    void loadLinks(bool first);
    void takeLinks(bool first, const QList<SearchHit> &hits, int limit);
    [[nodiscard]] QList<Row> newLinks(const QList<SearchHit> &hits) const;
    void moveEdge(const QList<SearchHit> &hits);
    void show(bool first, const QList<Row> &rows);
    void takeProgress(const TransferProgress &progress);
    void endTransfer(AttachmentId attachment);
    void refresh(AttachmentId attachment);
    void apply(const QList<Change> &changes);
    [[nodiscard]] bool concerns(const Message &message) const;
    void update(const Message &message);
    [[nodiscard]] QString senderOf(const SharedFile &file) const;
    [[nodiscard]] AttachmentTile tileOf(const Row &row) const;

    ViewContext m_context;
    Kind m_kind;
    Conversation m_conversation;
    QList<Row> m_rows;
    int m_holders = 0;
    bool m_loaded = false;
    bool m_more = false;
    bool m_loading = false;
    int m_generation = 0; ///< answers for an earlier chat are dropped
    QHash<AttachmentId, TransferProgress> m_transfers;
    // How far messages were searched for links: to this moment, and which of it.
    qint64 m_edgeMs = 0;
    QList<MessageId> m_edge;
};

} // namespace Ninelives
