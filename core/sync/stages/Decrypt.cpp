// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"
#include "core/omemo/OmemoEngine.h"
#include "core/sync/FileShares.h"
#include "core/sync/SyncStores.h"
#include "core/sync/stages/Answers.h"
#include "core/sync/stages/Copies.h"
#include "core/sync/stages/SharedFiles.h"
#include "core/sync/stages/Stages.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ninelives::Stages {

namespace {

constexpr auto nsLegacy = "eu.siacs.conversations.axolotl"_L1;
constexpr auto nsOmemo2 = "urn:xmpp:omemo:2"_L1;

InboundContent outerContent(const InboundStanza &stanza)
{
    return {stanza.body,
            stanza.hasBody,
            stanza.replyToId,
            stanza.receiptRequested,
            stanza.markable,
            stanza.receivedId,
            stanza.displayedId,
            stanza.markedReceivedId,
            stanza.chatState,
            stanza.replacesId,
            stanza.retractsId,
            stanza.reactsToId,
            stanza.reactions,
            stanza.mentions,
            {},
            {}};
}

/// What the legacy dialect can't protect and therefore stands outside: reactions, retractions.
InboundContent outerActions(const InboundStanza &stanza)
{
    InboundContent content;
    content.retractsId = stanza.retractsId;
    content.reactsToId = stanza.reactsToId;
    content.reactions = stanza.reactions;
    return content;
}

bool hasOuterActions(const InboundStanza &stanza)
{
    return !stanza.retractsId.isEmpty() || !stanza.reactsToId.isEmpty();
}

void readReactions(const QDomElement &reactions, InboundContent &content)
{
    content.reactsToId = reactions.attribute(u"id"_s);
    for (QDomElement sign = reactions.firstChildElement(); !sign.isNull();
         sign = sign.nextSiblingElement()) {
        content.reactions.append(sign.text());
    }
}

ChatState chatStateNamed(const QString &name)
{
    constexpr std::array names{
        std::pair{"active"_L1, ChatState::Active}, std::pair{"composing"_L1, ChatState::Composing},
        std::pair{"paused"_L1, ChatState::Paused}, std::pair{"inactive"_L1, ChatState::Inactive},
        std::pair{"gone"_L1, ChatState::Gone},
    };
    for (const auto &[known, state] : names) {
        if (name == known) {
            return state;
        }
    }
    return ChatState::None;
}

/// What an OMEMO 2 envelope says; nothing outside of it counts (XEP-0420).
InboundContent envelopeContent(const OmemoOpened &opened)
{
    InboundContent content;
    content.body = opened.body;
    content.hasBody = opened.hasBody;
    for (QDomElement child = opened.content.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        const QString ns = child.namespaceURI();
        const QString name = child.localName().isEmpty() ? child.tagName() : child.localName();
        if (ns == "urn:xmpp:receipts"_L1 && name == "request"_L1) {
            content.receiptRequested = true;
        } else if (ns == "urn:xmpp:receipts"_L1 && name == "received"_L1) {
            content.receivedId = child.attribute(u"id"_s);
        } else if (ns == "urn:xmpp:chat-markers:0"_L1 && name == "markable"_L1) {
            content.markable = true;
        } else if (ns == "urn:xmpp:chat-markers:0"_L1 && name == "displayed"_L1) {
            content.displayedId = child.attribute(u"id"_s);
        } else if (ns == "urn:xmpp:chat-markers:0"_L1 && name == "received"_L1) {
            content.markedReceivedId = child.attribute(u"id"_s);
        } else if (ns == "urn:xmpp:reference:0"_L1 && name == "reference"_L1
                   && child.attribute(u"type"_s) == "mention"_L1) {
            content.mentions.append(child.attribute(u"uri"_s));
        } else if (ns == "urn:xmpp:reply:0"_L1 && name == "reply"_L1) {
            content.replyToId = child.attribute(u"id"_s);
        } else if (ns == "urn:xmpp:message-correct:0"_L1 && name == "replace"_L1) {
            content.replacesId = child.attribute(u"id"_s);
        } else if (ns == "urn:xmpp:message-retract:1"_L1 && name == "retract"_L1) {
            content.retractsId = child.attribute(u"id"_s);
        } else if (ns == "urn:xmpp:reactions:0"_L1 && name == "reactions"_L1
                   && content.reactsToId.isEmpty()) {
            readReactions(child, content);
        } else if (ns == "http://jabber.org/protocol/chatstates"_L1) {
            content.chatState = chatStateNamed(name);
        }
    }
    return content;
}

bool hasPayload(const QList<QDomElement> &encrypted)
{
    for (const QDomElement &element : encrypted) {
        for (QDomElement child = element.firstChildElement(); !child.isNull();
             child = child.nextSiblingElement()) {
            if (child.tagName() == "payload"_L1 || child.localName() == "payload"_L1) {
                return true;
            }
        }
    }
    return false;
}

/// The reason to keep with the message, or nothing when the failure is not the stanza's.
std::optional<Unreadable> reasonFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotForUs:
        return Unreadable::NotForUs;
    case ErrorCode::NoSession:
    // Repeats of known stanzas never get this far, so this is another text under a used key: some
    // clients do that when several first messages cross (python-omemo 1.2 was seen to).
    case ErrorCode::Duplicate:
        return Unreadable::BrokenSession;
    case ErrorCode::Malformed:
    case ErrorCode::Crypto:
    case ErrorCode::InvalidInput:
    case ErrorCode::TooLarge:
    case ErrorCode::InvalidAddress:
        return Unreadable::Damaged;
    case ErrorCode::Untrusted:
        return Unreadable::Untrusted;
    case ErrorCode::UnknownScheme:
    case ErrorCode::Unsupported:
        return Unreadable::UnknownScheme;
    default:
        return std::nullopt;
    }
}

void markUnreadable(InboundContext &context, Unreadable reason)
{
    context.unreadable = reason;
    context.content = {};
    context.content.receiptRequested = context.stanza.receiptRequested;
    context.content.replyToId = context.stanza.replyToId;
}

Result<StageVerdict> plain(InboundContext &context)
{
    const QString &scheme = context.stanza.emeNamespace;
    context.content = outerContent(context.stanza);
    if (!scheme.isEmpty() && context.stanza.hasBody) {
        // The body is only a notice for clients like us that can't open it (XEP-0380).
        const bool omemo = scheme == nsLegacy || scheme == nsOmemo2;
        markUnreadable(context, omemo ? Unreadable::Damaged : Unreadable::UnknownScheme);
        return StageVerdict::Next;
    }
    const QDomElement &element = context.stanza.element;
    if (const auto read = SharedFiles::read(context, element, context.content); !read) {
        return Result<StageVerdict>(read.error());
    }
    SharedFiles::become(context.content, FileShares::fromOutOfBand(element, context.content.body));
    Answers::read(element, context.content);
    return StageVerdict::Next;
}

Result<void> takeOver(InboundContext &context, const OmemoOpened &opened)
{
    const bool legacy = opened.dialect == Dialect::Legacy;
    context.encryption = legacy ? Encryption::Legacy : Encryption::Omemo2;
    context.senderDevice = opened.senderDevice;
    context.senderTrust = opened.trust;
    context.answerKeys = opened.wantsAnswer;
    context.spentKey = hasPayload(context.stanza.encrypted);
    context.outcome.bundlesChanged |= opened.usedPreKey;
    if (opened.deviceChanged) {
        context.outcome.newDevices.insert(context.sender);
    }
    if (opened.unlistedDevice) {
        context.outcome.staleLists.insert(context.sender);
    }
    const qint64 stamp = context.stanza.stampMs;
    if (const auto noted = context.omemo.noteUse(context.tx, context.sender, opened.senderDevice,
                                                 stamp > 0 ? stamp : context.stores.clock.nowMs());
        !noted) {
        return noted;
    }
    if (!legacy && !context.room) {
        context.again = ControlXml::readAgain(opened.content);
        context.fileAgain = ControlXml::readFileAgain(opened.content);
        context.told = ControlXml::readTold(opened.content);
    }
    if (legacy) {
        context.content = outerContent(context.stanza);
        context.content.body = opened.body;
        context.content.hasBody = opened.hasBody;
        SharedFiles::become(context.content, FileShares::fromAesgcm(opened.body));
    } else {
        context.content = envelopeContent(opened);
        if (const auto read = SharedFiles::read(context, opened.content, context.content); !read) {
            return read;
        }
        SharedFiles::become(context.content, FileShares::fromAesgcm(context.content.body));
    }
    Answers::read(legacy ? context.stanza.element : opened.content, context.content);
    if (opened.keyTransport) {
        context.content = legacy ? outerActions(context.stanza) : InboundContent{};
    }
    return {};
}

/// What may change once the messages before this one are here.
bool mayOpenLater(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoSession:
    case ErrorCode::Duplicate:
    case ErrorCode::Malformed:
    case ErrorCode::Crypto:
        return true;
    default:
        return false;
    }
}

/// In a room, what was sent before its author sent it once more for us, met after that: the author
/// names both by one id (see isForThoseWithoutKey() for the other order).
bool isForThoseWithKeys(const InboundContext &context, const Error &error)
{
    const Message &known = *context.namesake;
    return context.room && error.code == ErrorCode::NotForUs && !context.stanza.originId.isEmpty()
        && known.unreadable == Unreadable::No && known.encryption != Encryption::None
        && known.senderDevice == context.senderDevice;
}

Result<StageVerdict> notOpened(InboundContext &context, const Error &error)
{
    qCInfo(logSync) << "not opened:" << error.name() << error.detail;
    context.outcome.ownIdDoubted |= mayOpenLater(error.code);
    if (ControlXml::isControl(context.stanza)) {
        // Not for this device, or a copy: no message in any case.
        context.answerKeys = error.code == ErrorCode::NoSession && !context.own && !context.ahead;
        return StageVerdict::Next;
    }
    if (hasOuterActions(context.stanza)) {
        context.content = outerActions(context.stanza);
        return StageVerdict::Next;
    }
    if (!hasPayload(context.stanza.encrypted)) {
        return StageVerdict::Done; // nothing to show
    }
    if (context.namesake) {
        // Opened before: so it is the message that we know under this id.
        const bool repeated = error.code == ErrorCode::Duplicate || !Copies::apart(context);
        if (repeated || isForThoseWithKeys(context, error)) {
            return Copies::merge(context, *context.namesake);
        }
        context.originId = Copies::idByContent(context);
    }
    const bool live = context.stanza.origin != StanzaOrigin::Archive;
    if (live && context.catchUp == CatchUp::Running && !context.stanza.archiveId.isEmpty()) {
        context.outcome.deferred = true;
        return StageVerdict::Done;
    }
    const bool early = context.ahead && mayOpenLater(error.code);
    markUnreadable(context, early ? Unreadable::Waiting : *reasonFor(error.code));
    const bool legacy = context.stanza.emeNamespace != nsOmemo2;
    context.encryption = legacy ? Encryption::Legacy : Encryption::Omemo2;
    // The peer's device has a session that we lost: an empty message gives it a new one.
    context.answerKeys = error.code == ErrorCode::NoSession && !early
        && context.stanza.origin != StanzaOrigin::CarbonReceived && !context.own;
    return StageVerdict::Next;
}

/// An opened stanza under an id that is known: the same message sealed again, or another one.
Result<StageVerdict> settleNamesake(InboundContext &context)
{
    if (Copies::sameText(context, *context.namesake)) {
        return Copies::merge(context, *context.namesake);
    }
    context.originId = Copies::idByContent(context);
    return StageVerdict::Next;
}

} // namespace

Result<StageVerdict> decrypt(InboundContext &context)
{
    const QList<QDomElement> &encrypted = context.stanza.encrypted;
    if (encrypted.isEmpty()) {
        return plain(context);
    }
    context.senderDevice = OmemoEngine::senderDevice(encrypted);
    if (context.own && context.senderDevice == context.omemo.deviceId()) {
        // Sent from here, and removed here since; a copy would not come here of what this stream
        // has sent.
        context.outcome.ownIdDoubted = context.stanza.origin == StanzaOrigin::CarbonSent;
        return StageVerdict::Done;
    }
    if (!context.senderTold) {
        return notOpened(context,
                         {ErrorCode::Unsupported, u"the room does not tell who it is from"_s});
    }
    const bool toPeer = context.own || context.room;
    const BareJid &expectedTo = toPeer ? context.peer : context.stores.self;
    Savepoint savepoint(context.tx);
    const auto opened =
        context.omemo.open(context.tx, context.sender, encrypted, expectedTo,
                           context.ahead ? OmemoEngine::Turn::Ahead : OmemoEngine::Turn::Due);
    if (!opened) {
        return reasonFor(opened.error().code) ? notOpened(context, opened.error())
                                              : Result<StageVerdict>(opened.error());
    }
    if (const auto kept = savepoint.keep(); !kept) {
        return kept.error();
    }
    if (const auto taken = takeOver(context, *opened); !taken) {
        return taken.error();
    }
    return context.namesake ? settleNamesake(context) : Result<StageVerdict>(StageVerdict::Next);
}

} // namespace Ninelives::Stages
