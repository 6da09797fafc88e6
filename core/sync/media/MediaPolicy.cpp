// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/media/MediaPolicy.h"

#include "core/model/FileName.h"
#include "core/storage/SettingsStore.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

const QString settingName = u"media"_s;

bool isMeant(const MediaChoices &choices, const Message &message, ChatKind kind)
{
    if (message.direction == Direction::Out) {
        return true; // from another device of ours
    }
    return kind == ChatKind::Direct ? choices.fromContacts
                                    : kind == ChatKind::Group && choices.inGroups;
}

} // namespace

Result<MediaChoices> MediaPolicy::choices(const SettingsStore &settings)
{
    const auto stored = settings.get(settingName);
    if (!stored) {
        return stored.error();
    }
    MediaChoices choices;
    const QJsonObject object = QJsonDocument::fromJson(stored->value_or(QByteArray())).object();
    choices.fromContacts = object.value(u"contacts"_s).toBool(choices.fromContacts);
    choices.inGroups = object.value(u"groups"_s).toBool(choices.inGroups);
    choices.whenMetered = object.value(u"metered"_s).toBool(choices.whenMetered);
    choices.upToBytes = object.value(u"upTo"_s).toInteger(choices.upToBytes);
    choices.cacheBytes = object.value(u"cache"_s).toInteger(choices.cacheBytes);
    return choices;
}

Result<void> MediaPolicy::setChoices(SettingsStore &settings, Transaction &tx,
                                     const MediaChoices &choices)
{
    const QJsonObject object{{u"contacts"_s, choices.fromContacts},
                             {u"groups"_s, choices.inGroups},
                             {u"metered"_s, choices.whenMetered},
                             {u"upTo"_s, choices.upToBytes},
                             {u"cache"_s, choices.cacheBytes}};
    return settings.set(tx, settingName, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<bool> MediaPolicy::fetches(const SyncStores &stores, const MediaChoices &choices,
                                  const Message &message, const Attachment &attachment,
                                  bool metered)
{
    const bool allowed = (!metered || choices.whenMetered) && choices.upToBytes > 0
        && attachment.bytes <= choices.upToBytes
        && !isProgram(attachment.name, attachment.mediaType);
    if (!allowed) {
        return false;
    }
    const auto chat = stores.conversations.find(message.conversation);
    if (!chat) {
        return chat.error();
    }
    if (!isMeant(choices, message, chat->kind)) {
        return false;
    }
    return chat->kind == ChatKind::Direct
        ? PrivacyPolicy::isKnown(stores, message.conversation, chat->peer)
        : PrivacyPolicy::isKnown(stores, message.conversation, message.sender);
}

} // namespace Ninelives
