// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ExportViewModel.h"
#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// What takes up room on this computer, by chat, the largest first; and making room.
class StorageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by SettingsViewModel")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// "312 MB": everything; texts and search; photos and files.
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed FINAL)
    Q_PROPERTY(QString storeText READ storeText NOTIFY changed FINAL)
    Q_PROPERTY(QString filesText READ filesText NOTIFY changed FINAL)
    /// "24 MB can be fetched again"; empty: nothing to be freed.
    Q_PROPERTY(QString freeableText READ freeableText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    /// Of the chat that chooseForExport() was told.
    Q_PROPERTY(Ninelives::ExportViewModel *exporting READ exporting CONSTANT FINAL)
    /// What was done last: "1,240 messages deleted."; or empty.
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)

public:
    enum Role {
        ConversationIdRole = Qt::UserRole + 1, ///< conversationId: double
        TitleRole, ///< title: QString
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int
        RoomRole, ///< room: bool
        RemovableRole, ///< removable: bool, the whole chat can leave the list
        MessagesRole, ///< messages: QString, "1,240 messages"
        FilesRole, ///< files: QString, "18 photos and files, 24 MB"; or empty
        BytesRole, ///< bytesText: QString, "24 MB"
        FreeableRole, ///< freeable: bool, some of them are on a server too
    };
    Q_ENUM(Role)

    explicit StorageModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_use.chats.size()); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] QString storeText() const;
    [[nodiscard]] QString filesText() const;
    [[nodiscard]] QString freeableText() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString done() const { return m_done; }
    [[nodiscard]] ExportViewModel *exporting() { return &m_exporting; }

    /// Counts anew; whenever the page opens.
    Q_INVOKABLE void load();
    /// Removes what can be fetched again, of all chats.
    Q_INVOKABLE void freeAll();
    /// … of one chat.
    Q_INVOKABLE void clearFiles(double conversation);
    /// The user was asked, with the number of messages.
    Q_INVOKABLE void deleteMessages(double conversation);
    Q_INVOKABLE void deleteChat(double conversation);
    /// The next export is of this chat; nothing while one is being written.
    Q_INVOKABLE void chooseForExport(double conversation);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] qint64 sum(qint64 ChatUse::*what) const;
    void begin();
    void finish(const QString &done);
    void fail(const Error &error);
    void take(const StorageUse &use, const QList<Conversation> &chats);
    void loadAccounts();
    void report(const Answer<int> &answer);
    void reportFreed(const Answer<void> &answer);

    ViewContext m_context;
    StorageUse m_use;
    QHash<ConversationId, Conversation> m_chats;
    QHash<AccountId, BareJid> m_own; ///< addresses
    ExportViewModel m_exporting;
    QString m_problem;
    QString m_done;
    bool m_loaded = false;
    bool m_busy = false;
};

} // namespace Ninelives
