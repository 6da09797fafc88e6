// SPDX-License-Identifier: GPL-3.0-or-later
// MediaServiceImpl: what goes out.
#include "core/engine/FilePreparer.h"
#include "core/engine/MediaParts.h"
#include "core/engine/MediaServiceImpl.h"
#include "core/storage/MessageStore.h"
#include "core/sync/media/UploadQueue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

using MediaParts::inPool;

namespace {

constexpr qint64 tagBytes = 16;

/// Larger than the server takes is said at once, not after the upload.
Result<void> fits(const QList<Attachment> &attachments, qint64 limit)
{
    const bool tooLarge = limit > 0 && std::ranges::any_of(attachments, [&](const Attachment &a) {
                              return a.bytes + tagBytes > limit;
                          });
    return tooLarge ? Result<void>(Error{ErrorCode::TooLarge, QString::number(limit)})
                    : Result<void>();
}

Result<QList<Message>> queued(Core &core, ConversationId conversation,
                              const QList<Attachment> &attachments, const QString &caption,
                              MessageId answered)
{
    const auto session = core.sessionOf(conversation);
    if (!session) {
        return session.error();
    }
    AccountSync &sync = *session.value()->sync;
    if (const auto fit = fits(attachments, sync.uploads().sizeLimit()); !fit) {
        return fit.error();
    }
    return sync.sendFiles(conversation, attachments, caption, answered);
}

/// An own text that may go in another way.
Result<Message> unsentText(Core &core, MessageId id)
{
    auto message = MessageStore(core.writer()).find(id);
    if (!message) {
        return message;
    }
    const bool text = message->direction == Direction::Out && message->attachments.isEmpty()
        && !message->body.isEmpty();
    return text ? message : Error{ErrorCode::InvalidInput, u"no text of ours"_s};
}

/// A message whose text and files are all here.
Result<Message> forwardable(Core &core, MessageId id)
{
    auto message = MessageStore(core.writer()).find(id);
    if (!message) {
        return message;
    }
    const bool readable = message->unreadable == Unreadable::No && message->retractedAtMs == 0
        && message->notice == Notice::None;
    if (!readable) {
        return Error{ErrorCode::InvalidInput, u"nothing to be read"_s};
    }
    const bool here = std::ranges::all_of(message->attachments, &Attachment::isHere);
    return here ? message : Error{ErrorCode::NotFound, u"a file is not here"_s};
}

/// Stores what was prepared; copies that nothing will refer to go.
template<typename T, typename Store>
void storeOrDiscard(Core &core, const QList<Attachment> &attachments, const Reply<T> &reply,
                    const Store &store)
{
    core.post([=, folder = core.media().folder()](Core &inner) {
        const Result<T> stored = store(inner);
        if (!stored) {
            FilePreparer::discard(attachments, folder);
        }
        reply(stored);
    });
}

} // namespace

Answer<QList<Message>> MediaServiceImpl::send(ConversationId conversation,
                                              const QList<OutgoingFile> &files,
                                              const QString &caption, MessageId answered)
{
    using Messages = QList<Message>;
    return m_core.askLater<Messages>([=](Core &core, const Reply<Messages> &reply) {
        const MediaFolder folder = core.media().folder();
        const auto enqueue = [&core, conversation, caption, answered,
                              reply](const Result<QList<Attachment>> &prepared) {
            if (!prepared) {
                reply(prepared.error());
                return;
            }
            storeOrDiscard<Messages>(core, *prepared, reply, [=, files = *prepared](Core &inner) {
                return queued(inner, conversation, files, caption, answered);
            });
        };
        inPool<QList<Attachment>>(
            core, [files, folder] { return FilePreparer::prepareAll(files, folder); }, enqueue);
    });
}

Answer<void> MediaServiceImpl::sendSmaller(MessageId message)
{
    return m_core.askLater<void>([message](Core &core, const Reply<void> &reply) {
        const auto found = MessageStore(core.writer()).find(message);
        if (!found) {
            reply(found.error());
            return;
        }
        const auto photo = std::ranges::find_if(found->attachments, [](const Attachment &a) {
            return a.kind == AttachmentKind::Photo && !a.isUploaded();
        });
        if (photo == found->attachments.end()) {
            reply(Error{ErrorCode::InvalidInput, u"no photo that waits"_s});
            return;
        }
        const MediaFolder folder = core.media().folder();
        const auto replace = [&core, folder, id = photo->id,
                              reply](const Result<Attachment> &smaller) {
            if (!smaller) {
                reply(smaller.error());
                return;
            }
            core.post([=, file = *smaller](Core &inner) {
                const auto session = MediaParts::sessionOfFile(inner, id);
                const Result<void> done = session ? session.value()->sync->replaceFile(id, file)
                                                  : Result<void>(session.error());
                if (!done) {
                    FilePreparer::discard({file}, folder);
                }
                reply(done);
            });
        };
        inPool<Attachment>(
            core, [photo = *photo, folder] { return FilePreparer::smaller(photo, folder); },
            replace);
    });
}

Answer<Message> MediaServiceImpl::sendAsFile(MessageId message)
{
    return m_core.askLater<Message>([message](Core &core, const Reply<Message> &reply) {
        const auto text = unsentText(core, message);
        if (!text) {
            reply(text.error());
            return;
        }
        const MediaFolder folder = core.media().folder();
        const auto replace = [&core, message, reply](const Result<Attachment> &prepared) {
            if (!prepared) {
                reply(prepared.error());
                return;
            }
            storeOrDiscard<Message>(
                core, {*prepared}, reply, [message, file = *prepared](Core &inner) {
                    const auto session = inner.sessionOf(message);
                    if (!session) {
                        return Result<Message>(session.error());
                    }
                    AccountSync &sync = *session.value()->sync;
                    const auto fit = fits({file}, sync.uploads().sizeLimit());
                    return fit ? sync.sendInstead(message, file) : Result<Message>(fit.error());
                });
        };
        OutgoingFile file;
        file.data = text->body.toUtf8();
        file.name = u"message.txt"_s;
        inPool<Attachment>(
            core, [file, folder] { return FilePreparer::prepare(file, folder); }, replace);
    });
}

Answer<QList<Message>> MediaServiceImpl::forward(MessageId message, ConversationId conversation,
                                                 OutgoingFile::Quality quality)
{
    using Messages = QList<Message>;
    return m_core.askLater<Messages>([=](Core &core, const Reply<Messages> &reply) {
        const auto original = forwardable(core, message);
        if (!original) {
            reply(original.error());
            return;
        }
        if (original->attachments.isEmpty()) {
            const auto session = core.sessionOf(conversation);
            const auto sent = session
                ? session.value()->sync->sendText(conversation, original->body)
                : Result<Message>(session.error());
            reply(sent ? Result<Messages>(Messages{*sent}) : sent.error());
            return;
        }
        const MediaFolder folder = core.media().folder();
        const auto enqueue = [&core, conversation, caption = original->body,
                              reply](const Result<QList<Attachment>> &copies) {
            if (!copies) {
                reply(copies.error());
                return;
            }
            storeOrDiscard<Messages>(core, *copies, reply, [=, files = *copies](Core &inner) {
                return queued(inner, conversation, files, caption, {});
            });
        };
        inPool<QList<Attachment>>(
            core,
            [files = original->attachments, folder, quality] {
                return FilePreparer::copyAll(files, folder, quality);
            },
            enqueue);
    });
}

} // namespace Ninelives
