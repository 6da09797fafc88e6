// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Json.h"

#include "app/ctl/ExitCode.h"
#include "app/ctl/GroupJson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <array>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array chatStates{"none"_L1,   "active"_L1,   "composing"_L1,
                                "paused"_L1, "inactive"_L1, "gone"_L1};

QJsonArray attachmentsOf(const Message &message)
{
    QJsonArray all;
    for (const Attachment &attachment : message.attachments) {
        all.append(toJson(attachment));
    }
    return all;
}

QLatin1StringView subscriptionName(Subscription subscription)
{
    switch (subscription) {
    case Subscription::None:
        break;
    case Subscription::To:
        return "to"_L1;
    case Subscription::From:
        return "from"_L1;
    case Subscription::Both:
        return "both"_L1;
    }
    return "none"_L1;
}

} // namespace

QString isoTime(qint64 utcMs)
{
    return utcMs == 0
        ? QString()
        : QDateTime::fromMSecsSinceEpoch(utcMs, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const Message &message, const BareJid &account, const BareJid &peer)
{
    const bool out = message.direction == Direction::Out;
    QJsonObject json{
        {u"account"_s, account.toString()},
        {u"conversation"_s, peer.toString()},
        {u"id"_s, message.id.value},
        {u"origin_id"_s, message.originId},
        {u"archive_id"_s, message.archiveId},
        {u"from"_s, message.sender.toString()},
        {u"direction"_s, out ? u"out"_s : u"in"_s},
        {u"body"_s, message.body},
        {u"attachments"_s, attachmentsOf(message)},
        {u"encryption"_s, encryptionName(message.encryption)},
        {u"state"_s, deliveryName(message.delivery)},
        {u"read_by"_s,
         message.delivery == Delivery::Read ? QJsonArray{peer.toString()} : QJsonArray()},
        {u"time"_s, isoTime(message.sentAtMs)},
        {u"unreadable"_s, unreadableName(message.unreadable)},
        {u"again"_s, againName(message.again)},
        {u"device"_s, qint64(message.senderDevice)},
    };
    if (!message.senderName.isEmpty()) {
        json.insert(u"sender_name"_s, message.senderName);
        json.insert(u"sender_key"_s, message.senderKey);
    }
    if (message.notice != Notice::None) {
        json.insert(u"notice"_s, noticeName(message.notice));
    }
    if (message.mentionsMe) {
        json.insert(u"mentions_me"_s, true);
    }
    if (message.recipients > 0) {
        json.insert(u"recipients"_s, message.recipients);
        json.insert(u"delivered_to"_s, message.deliveredTo);
        json.insert(u"read_by_count"_s, message.readBy);
        json.insert(u"cant_read"_s, message.unreached);
        json.insert(u"read_by"_s, QJsonArray()); // filled in by who knows the members
    }
    if (!message.replyToId.isEmpty()) {
        json.insert(u"reply_to"_s, message.replyToId);
        if (message.quote.message.isValid()) {
            json.insert(u"answers"_s,
                        QJsonObject{{u"id"_s, message.quote.message.value},
                                    {u"from"_s, message.quote.sender.toString()},
                                    {u"body"_s, message.quote.text}});
        }
    }
    if (message.editedAtMs > 0) {
        json.insert(u"edited"_s, isoTime(message.editedAtMs));
    }
    if (message.retractedAtMs > 0) {
        json.insert(u"retracted"_s, isoTime(message.retractedAtMs));
    }
    if (!message.reactions.isEmpty()) {
        QJsonArray reactions;
        for (const Reaction &reaction : message.reactions) {
            reactions.append(QJsonObject{{u"from"_s, reaction.who()},
                                         {u"signs"_s, QJsonArray::fromStringList(reaction.signs)}});
        }
        json.insert(u"reactions"_s, reactions);
    }
    if (message.importedFrom > 0) {
        json.insert(u"imported_from"_s, qint64(message.importedFrom));
        json.insert(u"imported"_s, isoTime(message.importedAtMs));
    }
    if (message.blocked) {
        json.insert(u"blocked"_s, true);
    }
    if (message.blocked || message.delivery == Delivery::Failed) {
        json.insert(u"error"_s, errorName(message.failure));
        json.insert(u"text"_s, sentence({message.failure, message.failureText}));
    }
    return json;
}

QJsonObject toJson(const Attachment &attachment)
{
    QJsonObject json{{u"id"_s, attachment.id.value},
                     {u"kind"_s, attachmentKindName(attachment.kind)},
                     {u"name"_s, attachment.name},
                     {u"media_type"_s, attachment.mediaType},
                     {u"bytes"_s, attachment.bytes},
                     {u"encrypted"_s, !attachment.key.isEmpty()},
                     {u"preview_bytes"_s, attachment.preview.size()},
                     {u"here"_s, attachment.isHere()},
                     {u"uploaded"_s, attachment.isUploaded()}};
    if (!attachment.pixels.isEmpty()) {
        json.insert(u"width"_s, attachment.pixels.width());
        json.insert(u"height"_s, attachment.pixels.height());
    }
    if (attachment.durationMs > 0) {
        json.insert(u"duration_ms"_s, attachment.durationMs);
    }
    if (attachment.failed) {
        json.insert(u"error"_s, errorName(attachment.failure));
        json.insert(u"text"_s, sentence({attachment.failure, attachment.failureText}));
    }
    return json;
}

QJsonObject toJson(const Account &account)
{
    return {{u"id"_s, account.id.value},
            {u"jid"_s, account.jid.toString()},
            {u"servers"_s, QJsonArray::fromStringList(account.servers)},
            {u"ca_file"_s, account.caFile},
            {u"enabled"_s, account.enabled}};
}

QJsonObject toJson(const RepairReport &report)
{
    return {{u"time"_s, isoTime(report.atMs)},
            {u"file"_s, report.damagedFile},
            {u"messages"_s, report.messages},
            {u"lost"_s, report.lost},
            {u"complete"_s, report.complete}};
}

QJsonObject toJson(const OutboxRow &row)
{
    QJsonObject json{{u"id"_s, row.message.value},
                     {u"origin_id"_s, row.originId},
                     {u"to"_s, row.to.toString()},
                     {u"kind"_s, outboxKindName(row.kind)},
                     {u"state"_s, outboxStateName(row.state)},
                     {u"time"_s, isoTime(row.createdAtMs)}};
    if (row.state == OutboxState::Blocked || row.state == OutboxState::Failed) {
        json.insert(u"error"_s, errorName(row.reason));
        json.insert(u"text"_s, sentence({row.reason, row.reasonText}));
    }
    return json;
}

QJsonObject toJson(const Device &device)
{
    QJsonArray dialects;
    if (device.legacy) {
        dialects.append(encryptionName(Encryption::Legacy));
    }
    if (device.omemo2) {
        dialects.append(encryptionName(Encryption::Omemo2));
    }
    return {{u"owner"_s, device.owner.toString()},
            {u"device"_s, qint64(device.id)},
            {u"fingerprint"_s, fingerprint(device.identityKey)},
            {u"trust"_s, trustName(device.trust)},
            {u"dialects"_s, dialects},
            {u"label"_s, device.label},
            {u"name"_s, deviceName(device)},
            {u"last_used"_s, isoTime(device.lastUsedMs)},
            {u"removed"_s, device.removedAtMs > 0},
            {u"active"_s, device.active},
            {u"own"_s, device.own},
            {u"this_device"_s, device.thisDevice},
            {u"first_seen"_s, isoTime(device.firstSeenMs)}};
}

QJsonObject toJson(const Contact &contact)
{
    return {{u"jid"_s, contact.jid.toString()},
            {u"name"_s, contact.name},
            {u"subscription"_s, subscriptionName(contact.subscription)},
            {u"asked_by_us"_s, contact.askedByUs},
            {u"asked_by_them"_s, contact.askedByThem},
            {u"blocked"_s, contact.blocked},
            {u"in_roster"_s, contact.inRoster}};
}

QJsonObject toJson(const TransportState &state)
{
    QJsonObject json{{u"phase"_s, phaseName(state.phase)}, {u"online"_s, state.online()},
                     {u"rung"_s, rungName(state)},         {u"text"_s, stateText(state)},
                     {u"server"_s, state.server},          {u"since"_s, isoTime(state.sinceMs)},
                     {u"needs_user"_s, state.needsUser}};
    if (state.failure) {
        json.insert(u"error"_s, state.failure->name());
        json.insert(u"failing_since"_s, isoTime(state.failingSinceMs));
    }
    if (state.phase == LinkPhase::Waiting) {
        json.insert(u"next_try"_s, isoTime(state.nextTryMs));
    }
    return json;
}

QJsonObject toJson(const Error &error)
{
    return {{u"error"_s, error.name()}, {u"text"_s, sentence(error)}};
}

QString phaseName(LinkPhase phase)
{
    switch (phase) {
    case LinkPhase::Stopped:
        break;
    case LinkPhase::Waiting:
        return u"waiting"_s;
    case LinkPhase::Resolving:
        return u"resolving"_s;
    case LinkPhase::Connecting:
        return u"connecting"_s;
    case LinkPhase::Securing:
        return u"securing"_s;
    case LinkPhase::Authenticating:
        return u"authenticating"_s;
    case LinkPhase::Binding:
        return u"binding"_s;
    case LinkPhase::Online:
        return u"online"_s;
    }
    return u"stopped"_s;
}

QString rungName(const TransportState &state)
{
    if (state.online()) {
        return u"online"_s;
    }
    if (!state.failure) {
        return u"none"_s;
    }
    switch (state.failedPhase) {
    case LinkPhase::Resolving:
        return u"dns"_s;
    case LinkPhase::Connecting:
        return u"tcp"_s;
    case LinkPhase::Securing:
        return u"tls"_s;
    case LinkPhase::Authenticating:
        return u"login"_s;
    default:
        return u"stream"_s;
    }
}

QString stateText(const TransportState &state)
{
    if (state.online()) {
        return u"connected"_s;
    }
    if (state.failure) {
        return sentence(*state.failure);
    }
    return state.phase == LinkPhase::Stopped ? u"not connected"_s : u"connecting"_s;
}

QString chatStateName(ChatState state)
{
    return chatStates.at(size_t(state));
}

ChatState chatStateFromName(QStringView name)
{
    for (size_t i = 0; i < chatStates.size(); ++i) {
        if (name == chatStates.at(i)) {
            return ChatState(i);
        }
    }
    return ChatState::None;
}

QString availabilityName(Availability availability)
{
    switch (availability) {
    case Availability::Offline:
        break;
    case Availability::Online:
        return u"online"_s;
    case Availability::Away:
        return u"away"_s;
    case Availability::Busy:
        return u"busy"_s;
    }
    return u"offline"_s;
}

} // namespace Ninelives::Ctl
