// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Stages.h"
#include "core/sync/trust/TrustHearsay.h"

namespace Ninelives::Stages {

namespace {

/// The message here that is given or refused: unreadable so far, and asked of this very device.
Result<std::optional<Message>> askedFor(const InboundContext &context)
{
    using Found = Result<std::optional<Message>>;
    const ControlXml::Again &again = *context.again;
    const auto chat = context.stores.conversations.findByPeer(context.stores.account, again.chat);
    if (!chat || !*chat) {
        return chat ? Found(std::nullopt) : chat.error();
    }
    const auto id =
        context.stores.messages.findDuplicate(**chat, context.sender.toString(), again.id, {});
    if (!id || !*id) {
        return id ? Found(std::nullopt) : id.error();
    }
    const auto asked = context.stores.resends.asked(**id);
    if (!asked) {
        return asked.error();
    }
    const bool ofThem =
        *asked && (*asked)->person == context.sender && (*asked)->device == context.senderDevice;
    if (!ofThem) {
        return Found(std::nullopt);
    }
    auto message = context.stores.messages.find(**id);
    if (!message) {
        return message.error();
    }
    return message->unreadable == Unreadable::No ? Found(std::nullopt) : Found(*std::move(message));
}

/// It takes the place of what could not be read: MessageStage looks at that once more.
Result<void> take(InboundContext &context, const Message &message)
{
    context.reopened = message;
    context.conversation = message.conversation;
    const InboundContent given = context.content;
    context.content = {};
    context.content.body = given.body;
    context.content.hasBody = given.hasBody;
    context.content.answer = given.answer;
    context.content.attachments = given.attachments;
    context.content.replyToId = given.replyToId;
    context.content.markable = given.markable;
    if (!context.content.showsSomething()) {
        context.reopened.reset();
        context.content = {};
        return {};
    }
    return context.stores.resends.forget(context.tx, message.id);
}

Result<void> refused(InboundContext &context, const Message &message)
{
    context.content = {};
    if (const auto set = context.stores.resends.setState(context.tx, message.id, Again::Refused);
        !set) {
        return set;
    }
    const auto now = context.stores.messages.find(message.id);
    if (!now) {
        return now.error();
    }
    context.changes.updated(std::optional<Message>(*now));
    return {};
}

/// Given by whoever wrote the message, or by one of our own devices. What comes is compared with
/// the message when it is fetched, so a false place gives no false file.
bool isAwaitedFrom(const BareJid &person, const BareJid &self, const Message &message,
                   const Attachment &file)
{
    const bool gone = file.failure == ErrorCode::FileGone || file.failure == ErrorCode::FileAwaited;
    return !file.isHere() && file.failed && gone && (person == self || person == message.sender);
}

Result<void> takeFile(InboundContext &context, const ControlXml::FileAgain &said, AttachmentId id)
{
    AttachmentStore &attachments = context.stores.attachments;
    if (said.word != ControlXml::Again::Word::Give) {
        return attachments.setFailure(context.tx, id, Error{ErrorCode::FileGone, {}});
    }
    Attachment place;
    place.sources = {said.source};
    place.key = said.key;
    place.iv = said.iv;
    place.cipherSha256 = said.cipherSha256;
    context.outcome.filesGiven.append(id);
    return attachments.setPlace(context.tx, id, place);
}

Result<void> takeFiles(InboundContext &context, const ControlXml::FileAgain &said,
                       const Message &message)
{
    bool taken = false;
    for (const Attachment &file : message.attachments) {
        if (file.sha256 != said.sha256
            || !isAwaitedFrom(context.sender, context.stores.self, message, file)) {
            continue;
        }
        if (const auto done = takeFile(context, said, file.id); !done) {
            return done;
        }
        taken = true;
    }
    if (!taken) {
        return {};
    }
    const auto now = context.stores.messages.find(message.id);
    if (!now) {
        return now.error();
    }
    context.changes.updated(std::optional<Message>(*now));
    return {};
}

Result<void> fileSaid(InboundContext &context)
{
    const ControlXml::FileAgain said = *context.fileAgain;
    context.content = {};
    if (said.word == ControlXml::Again::Word::Ask) {
        context.outcome.fileAsks.append(
            {context.sender, context.senderDevice, said, context.stanza.stampMs});
        return {};
    }
    const auto chat = context.stores.conversations.findByPeer(context.stores.account, said.chat);
    if (!chat || !*chat) {
        return chat ? Result<void>() : chat.error();
    }
    const auto messages = context.stores.attachments.withContent(**chat, said.sha256);
    if (!messages) {
        return messages.error();
    }
    for (const Message &message : *messages) {
        if (const auto taken = takeFiles(context, said, message); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace

Result<StageVerdict> control(InboundContext &context)
{
    if (!context.told.isEmpty()) {
        const auto changed =
            TrustHearsay(context.stores, context.omemo)
                .take(context.tx, context.sender, context.senderDevice, context.told);
        if (!changed) {
            return changed.error();
        }
        context.outcome.trustChanged.unite(*changed);
    }
    if (context.fileAgain) {
        const auto said = fileSaid(context);
        return said ? Result<StageVerdict>(StageVerdict::Next) : said.error();
    }
    if (!context.again) {
        return StageVerdict::Next;
    }
    const ControlXml::Again &again = *context.again;
    if (again.word == ControlXml::Again::Word::Ask) {
        context.content = {};
        context.outcome.resendAsks.append(
            {context.sender, context.senderDevice, again, context.stanza.stampMs});
        return StageVerdict::Next;
    }
    const auto message = askedFor(context);
    if (!message) {
        return message.error();
    }
    if (!*message) {
        qCInfo(logSync) << "a message that nobody asked for was given";
        context.content = {};
        return StageVerdict::Next;
    }
    const Result<void> done = again.word == ControlXml::Again::Word::Give
        ? take(context, **message)
        : refused(context, **message);
    return done ? Result<StageVerdict>(StageVerdict::Next) : Result<StageVerdict>(done.error());
}

} // namespace Ninelives::Stages
