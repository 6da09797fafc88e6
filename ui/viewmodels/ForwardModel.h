// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// Where a message can be sent on to: the chats, the newest first. The engine encrypts it anew for
/// the chat that is chosen.
class ForwardModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< a sentence, or empty
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    /// A photo can't be cleaned of its notes: it goes with them, or not at all.
    Q_PROPERTY(bool onlyUntouched READ onlyUntouched NOTIFY changed FINAL)

public:
    enum Role {
        ConversationIdRole = Qt::UserRole + 1, ///< conversationId: double
        TitleRole, ///< title: QString
        NoteRole, ///< note: QString, why it can't go there, or that it would be readable; or empty
        OfferedRole, ///< offered: bool, it can go there
        InitialsRole, ///< initials: QString
        HueRole, ///< hue: int
        PersonRole, ///< person: QString, whose picture it is; empty for rooms
    };
    Q_ENUM(Role)

    explicit ForwardModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool onlyUntouched() const { return m_refusedFor.isValid(); }

    /// Begins with this message: the list is read.
    Q_INVOKABLE void begin(double message);
    /// … or with several, in the order in which they are sent on.
    Q_INVOKABLE void beginMany(const QList<double> &messages);
    /// Given up or done: what is not queued by now is not sent.
    Q_INVOKABLE void end();
    /// Sends it to the chat in this row.
    Q_INVOKABLE void sendTo(int row);
    /// While onlyUntouched: sends it there all the same, notes included. The user was told.
    Q_INVOKABLE void sendUntouched();

Q_SIGNALS:
    void changed();
    void sent(double conversation); ///< it is queued there

private:
    void choose();
    void sendFirst(ConversationId chat, OutgoingFile::Quality quality);
    void sendNext(ConversationId chat, OutgoingFile::Quality quality);

    ViewContext m_context;
    QList<Conversation> m_all;
    QList<Conversation> m_shown;
    QString m_filter;
    QString m_problem;
    QList<MessageId> m_messages; ///< still to be sent
    ConversationId m_refusedFor; ///< where the first of them only goes untouched; 0: nowhere
    bool m_busy = false;
    int m_generation = 0; ///< answers to an earlier one count no more
};

} // namespace Ninelives
