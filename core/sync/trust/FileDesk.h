// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/ChangeSink.h"
#include "core/sync/media/MediaTools.h"
#include "core/sync/trust/ControlSender.h"
#include "core/sync/trust/ResendRules.h"
#include "core/transport/UploadPort.h"

#include <QHash>
#include <QObject>
#include <QQueue>

#include <functional>

namespace Ninelives {

/// Servers keep files for weeks, people keep chats for years. A file that is wanted here and that
/// no server has any more is asked for: of the user's other devices, and of the one who sent it.
/// Whoever has a copy brings it up once more, under a new key, and tells the new place to the one
/// that asked (taken in by stages/ControlStage.cpp). Core thread only.
class FileDesk : public QObject
{
    Q_OBJECT

public:
    FileDesk(SyncStores &stores, OmemoEngine &omemo, ControlSender &sender, UploadPort &port,
             const MediaTools &tools, ChangeSink sink, QObject *parent = nullptr);

    /// Asks for it, unless it was done a moment ago. Once somebody was asked, the file's failure is
    /// FileAwaited; while nobody can be, it stays as it was.
    void ask(AttachmentId attachment);
    /// Somebody asks: gives, refuses, or says nothing.
    void answer(const FileAsk &ask);

    /// Nobody is asked for a file twice so soon.
    static constexpr qint64 askRestMs = 10 * 60 * 1000;

Q_SIGNALS:
    /// The store could not be read or written.
    void failed(const Ninelives::Error &error);

private:
    struct Gift {
        FileAsk ask;
        Attachment copy; ///< with the key that it is sealed with on the way
    };
    [[nodiscard]] Result<QList<BareJid>> whoMayHave(const Message &message) const;
    void askPerson(AttachmentId id, const BareJid &person, const ControlXml::FileAgain &what);
    Result<void> noteAwaited(AttachmentId id);
    void refuse(const FileAsk &ask);
    void next();
    void bringUp(const UploadSlot &slot);
    void give(const UploadSlot &slot, const Uploaded &done);
    void notGiven(const Error &error);
    void finish();
    /// A continuation of the gift that is under way; failures end it.
    template<typename T>
    std::function<void(const Result<T> &)> onward(std::function<void(const T &)> then);

    SyncStores &m_stores;
    ControlSender &m_sender;
    UploadPort &m_port;
    MediaTools m_tools;
    ResendRules m_rules;
    ChangeSink m_sink;
    QHash<AttachmentId, qint64> m_asked; ///< when, by the monotonic clock
    QQueue<Gift> m_gifts; ///< the first one is under way
};

} // namespace Ninelives
