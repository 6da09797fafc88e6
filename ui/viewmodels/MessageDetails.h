// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Device.h"
#include "ui/viewmodels/DetailLine.h"
#include "ui/viewmodels/ViewContext.h"

#include <QList>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// What there is to know about one message: when, how it was protected, who has it; and, for
/// reports, its ids.
class MessageDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    Q_PROPERTY(bool loaded READ loaded NOTIFY changed FINAL)
    Q_PROPERTY(QList<Ninelives::DetailLine> lines READ lines NOTIFY changed FINAL)
    Q_PROPERTY(QList<Ninelives::DetailLine> more READ more NOTIFY changed FINAL)

public:
    explicit MessageDetails(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] QList<DetailLine> lines() const { return m_lines; }
    [[nodiscard]] QList<DetailLine> more() const { return m_more; }

    void setConversation(const Conversation &conversation) { m_conversation = conversation; }
    /// 0 forgets it.
    Q_INVOKABLE void show(double message);

Q_SIGNALS:
    void changed();

private:
    void takeMessage(const Message &message);
    void takeDevices(const Message &message, const QList<Device> &devices);
    void takeOrigin(const Message &message, const QList<Device> &devices);
    void takeReaders(const QList<MemberDelivery> &people);
    [[nodiscard]] QString time(qint64 timeMs) const;
    [[nodiscard]] QList<DetailLine> timesOf(const Message &message) const;

    ViewContext m_context;
    Conversation m_conversation;
    MessageId m_id;
    QList<DetailLine> m_lines;
    QList<DetailLine> m_more;
    bool m_loaded = false;
};

} // namespace Ninelives
