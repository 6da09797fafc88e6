// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/PrivacyPolicy.h"

#include "core/storage/SettingsStore.h"
#include "core/sync/SyncStores.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

const QString settingName = u"privacy"_s;
const QString limitName = u"groups.receiptLimit"_s;
constexpr int defaultLimit = 50;

std::optional<bool> choice(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    return value.isBool() ? std::optional<bool>(value.toBool()) : std::nullopt;
}

void put(QJsonObject &object, const QString &name, std::optional<bool> value)
{
    if (value) {
        object.insert(name, *value);
    }
}

} // namespace

Result<PrivacyChoices> PrivacyPolicy::defaults(const SettingsStore &settings)
{
    const auto stored = settings.get(settingName);
    if (!stored) {
        return stored.error();
    }
    if (!*stored) {
        return PrivacyChoices{};
    }
    const QJsonObject object = QJsonDocument::fromJson(**stored).object();
    return PrivacyChoices{choice(object, u"receipts"_s), choice(object, u"markers"_s),
                          choice(object, u"typing"_s)};
}

Result<void> PrivacyPolicy::setDefaults(SettingsStore &settings, Transaction &tx,
                                        const PrivacyChoices &choices)
{
    QJsonObject object;
    put(object, u"receipts"_s, choices.receipts);
    put(object, u"markers"_s, choices.markers);
    put(object, u"typing"_s, choices.typing);
    return settings.set(tx, settingName, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

EffectivePrivacy PrivacyPolicy::effective(const PrivacyChoices &defaults,
                                          const PrivacyChoices &choices)
{
    const auto pick = [](std::optional<bool> own, std::optional<bool> common) {
        return own.value_or(common.value_or(true));
    };
    return {pick(choices.receipts, defaults.receipts), pick(choices.markers, defaults.markers),
            pick(choices.typing, defaults.typing)};
}

Result<int> PrivacyPolicy::groupLimit(const SettingsStore &settings)
{
    const auto stored = settings.get(limitName);
    if (!stored) {
        return stored.error();
    }
    bool isNumber = false;
    const int limit = *stored ? (*stored)->trimmed().toInt(&isNumber) : 0;
    return isNumber && limit >= 0 ? limit : defaultLimit;
}

Result<bool> PrivacyPolicy::asksForMarkers(const SyncStores &stores,
                                           const Conversation &conversation)
{
    if (conversation.kind != ChatKind::Group) {
        return conversation.kind == ChatKind::Direct;
    }
    const auto limit = groupLimit(stores.settings);
    return limit ? Result<bool>(!conversation.left && conversation.members <= *limit)
                 : limit.error();
}

Result<EffectivePrivacy> PrivacyPolicy::forConversation(const SyncStores &stores,
                                                        const Conversation &conversation)
{
    const bool direct = conversation.kind == ChatKind::Direct;
    const auto known = direct ? isKnown(stores, conversation.id, conversation.peer)
                              : asksForMarkers(stores, conversation);
    if (!known) {
        return known.error();
    }
    if (!*known) {
        return EffectivePrivacy{false, false, false};
    }
    const auto common = defaults(stores.settings);
    if (!common) {
        return common.error();
    }
    return effective(*common, conversation.privacy);
}

Result<bool> PrivacyPolicy::isMember(const SyncStores &stores, ConversationId group,
                                     const BareJid &person)
{
    const auto members = stores.rooms.members(group);
    if (!members) {
        return members.error();
    }
    return std::ranges::find(*members, person, &StoredMember::person) != members->end();
}

Result<bool> PrivacyPolicy::isKnown(const SyncStores &stores, ConversationId conversation,
                                    const BareJid &peer)
{
    if (peer == stores.self) {
        return true;
    }
    const auto contact = stores.contacts.find(stores.account, peer);
    if (!contact) {
        return contact.error();
    }
    if (*contact && (*contact)->blocked) {
        return false;
    }
    if (*contact && (*contact)->inRoster) {
        return true;
    }
    const auto room = stores.rooms.find(conversation);
    if (!room) {
        return room.error();
    }
    if (*room) {
        return isMember(stores, conversation, peer);
    }
    return conversation.isValid() ? stores.messages.hasOwn(conversation) : Result<bool>(false);
}

} // namespace Ninelives
