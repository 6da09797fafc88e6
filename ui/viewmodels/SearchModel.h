// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Messages of all chats that hold what is searched for, the newest first; from the store on this
/// computer, so that it needs no network.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    Q_PROPERTY(bool asked READ asked NOTIFY changed FINAL) ///< `query` is long enough
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL) ///< "14", "100 or more"
    Q_PROPERTY(bool searching READ searching NOTIFY changed FINAL) ///< no answer yet for `query`
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< a sentence, or empty

public:
    /// Shorter queries find nothing: they would find everything.
    static constexpr int shortest = 2;
    static constexpr int most = 100;

    enum Role {
        ConversationIdRole = Qt::UserRole + 1, ///< conversationId: double
        MessageIdRole, ///< messageId: double
        TitleRole, ///< title: QString, of the chat
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int
        RoomRole, ///< room: bool
        SnippetRole, ///< snippet: QString, safe StyledText with what was found in bold
        TimeTextRole, ///< timeText: QString, as in the chat list
        AccessibleTextRole, ///< accessibleText: QString
    };
    Q_ENUM(Role)

    explicit SearchModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] bool asked() const { return m_query.size() >= shortest; }
    [[nodiscard]] int count() const { return int(m_hits.size()); }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] bool searching() const { return m_searching; }
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void search();
    void take(const Result<QList<SearchHit>> &hits);
    [[nodiscard]] QString senderOf(const SearchHit &hit) const;

    ViewContext m_context;
    QString m_query;
    QString m_problem;
    QList<SearchHit> m_hits;
    QHash<ConversationId, Conversation> m_chats;
    QTimer m_pause; ///< while the user is typing
    int m_generation = 0; ///< answers for an earlier query are dropped
    bool m_searching = false;
};

} // namespace Ninelives
