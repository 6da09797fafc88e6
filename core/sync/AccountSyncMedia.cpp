// SPDX-License-Identifier: GPL-3.0-or-later
// AccountSync: photos and files.
#include "core/crypto/Kdf.h"
#include "core/sync/AccountSync_p.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

ChangeSink AccountSync::Private::watched(ChangeSink inner)
{
    return [this, inner = std::move(inner)](const Change &change) {
        if (inner) {
            inner(change);
        }
        downloads.noteChange(change);
        if (change.kind == Change::Kind::ConversationChanged) {
            shared.look();
        }
    };
}

void AccountSync::Private::connectMedia()
{
    connect(&uploads, &UploadQueue::uploaded, &q, [this] { pump.wake(); });
    connect(&uploads, &UploadQueue::failed, &q, [this](const Error &error) { trouble(error); });
    connect(&downloads, &DownloadQueue::failed, &q, [this](const Error &error) { trouble(error); });
    connect(&downloads, &DownloadQueue::gone, &files, &FileDesk::ask);
    connect(&files, &FileDesk::failed, &q, [this](const Error &error) { trouble(error); });
}

/// One message for several files is only understood by what speaks the newer dialect, in which all
/// of it is encrypted.
Result<bool> AccountSync::Private::understandsAlbums(ConversationId conversation) const
{
    const auto chat = stores.conversations.find(conversation);
    if (!chat) {
        return chat.error();
    }
    if (chat->kind == ChatKind::Channel || (chat->kind == ChatKind::Direct && !chat->encrypted)) {
        return false;
    }
    QList<BareJid> people{stores.self};
    if (chat->kind == ChatKind::Direct) {
        people.append(chat->peer);
    } else {
        const auto members = stores.rooms.members(conversation);
        if (!members) {
            return members.error();
        }
        for (const StoredMember &member : *members) {
            people.append(member.person);
        }
    }
    qsizetype others = 0;
    for (const BareJid &person : std::as_const(people)) {
        const auto devices = omemo.devices(person);
        if (!devices) {
            return devices.error();
        }
        for (const Device &device : *devices) {
            if (device.active && OmemoEngine::dialectFor(device) != Dialect::Omemo2) {
                return false;
            }
            others += person != stores.self ? 1 : 0;
        }
    }
    return others > 0;
}

Result<QList<Message>> AccountSync::sendFiles(ConversationId conversation,
                                              const QList<Attachment> &attachments,
                                              const QString &caption, MessageId answered)
{
    const auto album = d->understandsAlbums(conversation);
    if (!album) {
        return album.error();
    }
    auto messages = d->composer.enqueueFiles(conversation, attachments, caption, *album, answered);
    if (!messages) {
        d->notStored(messages.error());
        return messages;
    }
    for (const Message &message : *messages) {
        d->report(message, Change::Kind::MessagesAdded);
    }
    d->uploads.wake();
    return messages;
}

Result<Message> AccountSync::sendInstead(MessageId text, const Attachment &file)
{
    const auto gone = d->stores.messages.find(text);
    if (!gone) {
        return gone;
    }
    auto message = d->composer.enqueueInstead(text, file);
    if (!message) {
        d->notStored(message.error());
        return message;
    }
    d->report(*gone, Change::Kind::MessagesRemoved);
    d->report(*message, Change::Kind::MessagesAdded);
    d->uploads.wake();
    return message;
}

Result<void> AccountSync::replaceFile(AttachmentId id, const Attachment &file)
{
    const auto before = d->stores.attachments.find(id);
    const auto message = d->stores.attachments.messageOf(id);
    if (!before || !message) {
        return before ? message.error() : before.error();
    }
    const auto row = d->stores.outbox.findByMessage(*message);
    if (!row) {
        return row.error();
    }
    if (!*row || before->isUploaded()) {
        return Error{ErrorCode::InvalidInput, u"sent already"_s};
    }
    Attachment fresh = file;
    if (!before->key.isEmpty()) {
        fresh.key = randomBytes(before->key.size()); // never two files under one key
        fresh.iv = randomBytes(before->iv.size());
    }
    d->uploads.drop(*message);
    {
        Transaction tx(d->stores.writer);
        if (!tx.begun()) {
            return tx.begun();
        }
        if (const auto replaced = d->stores.attachments.replace(tx, id, fresh); !replaced) {
            return replaced;
        }
        if (const auto committed = tx.commit(); !committed) {
            return committed;
        }
    }
    const auto now = d->stores.messages.find(*message);
    if (!now) {
        return now.error();
    }
    d->report(*now, Change::Kind::MessagesUpdated);
    d->uploads.wake();
    const bool stuck = now->blocked || now->delivery == Delivery::Failed;
    return stuck ? retry(*message) : Result<void>();
}

Result<void> AccountSync::letOthersPass(MessageId message)
{
    const auto set = d->composer.letOthersPass(message);
    if (!set) {
        return set.error();
    }
    d->report(*set, Change::Kind::MessagesUpdated);
    return {};
}

Result<void> AccountSync::clearFetched(ConversationId conversation)
{
    const auto fetched = d->stores.attachments.fetchedIn(conversation);
    return fetched ? d->downloads.forget(*fetched) : Result<void>(fetched.error());
}

UploadQueue &AccountSync::uploads()
{
    return d->uploads;
}

DownloadQueue &AccountSync::downloads()
{
    return d->downloads;
}

} // namespace Ninelives
