// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Output.h"
#include "core/engine/Engine.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>

#include <functional>

namespace Ninelives::Ctl {

/// The commands of `run` that are about photos and files, and the events of what is under way.
class MediaOrders : public QObject
{
    Q_OBJECT

public:
    using ReplyTo = std::function<void(const QJsonObject &command, const Result<void> &result,
                                       const QJsonObject &extra)>;

    /// With `downloads`, every file that is here is saved into that folder and told of.
    MediaOrders(Engine &engine, Output &output, ReplyTo reply, QString downloads);

    /// False when `name` is no command about files.
    bool obey(const QJsonObject &command, const QString &name);
    /// Sends the files that `command` names ("files", "quality", "body" as the caption).
    void send(const Conversation &chat, const QJsonObject &command);
    void forward(MessageId message, const Conversation &chat, const QJsonObject &command);

private:
    void replySent(const QJsonObject &command, const BareJid &peer,
                   const Result<QList<Message>> &queued);
    void get(const QJsonObject &command);
    void onChanged(const QList<Change> &changes);
    void saveHere(const Message &message);

    Engine &m_engine;
    Output &m_output;
    ReplyTo m_reply;
    QString m_downloads;
    QSet<AttachmentId> m_saved;
};

} // namespace Ninelives::Ctl
