// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trust/ResendRules.h"

#include "core/omemo/OmemoEngine.h"
#include "core/omemo/TrustPolicy.h"
#include "core/storage/InTransaction.h"
#include "core/storage/KeyStore.h"
#include "core/sync/PrivacyPolicy.h"
#include "core/sync/SyncStores.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 resendDayMs = 24 * hourMs;
/// Who asks waits so long at most.
constexpr qint64 askLifeMs = 3 * resendDayMs;
constexpr qint64 givenLifeMs = 7 * resendDayMs;

bool saysSomething(const Message &message)
{
    return message.unreadable == Unreadable::No && message.retractedAtMs == 0
        && message.notice == Notice::None;
}

/// It reached others, encrypted, and still says something.
bool isGivable(const Message &message)
{
    const bool left =
        message.delivery >= Delivery::OnServer && message.delivery != Delivery::Failed;
    return message.direction == Direction::Out && left && message.encryption != Encryption::None
        && saysSomething(message);
}

} // namespace

Result<bool> ResendRules::wasThere(const Device &device, const Message &message) const
{
    if (device.trust == Trust::Verified) {
        return true;
    }
    const KeyStore keys(m_stores.writer, m_stores.account);
    const auto after = keys.seenAfter(device.owner, device.id);
    if (!after) {
        return after.error();
    }
    return message.id > *after && device.firstSeenMs <= message.sentAtMs + KeyStore::listDelayMs;
}

Result<std::optional<Device>> ResendRules::askingDevice(const ResendAsk &ask) const
{
    const Result<QList<Device>> devices = m_omemo.devices(ask.person);
    if (!devices) {
        return devices.error();
    }
    const auto device = std::ranges::find(*devices, ask.device, &Device::id);
    const bool ours = device != devices->end() && device->active && !device->thisDevice
        && isNinelives(*device) && TrustPolicy::encryptsTo(device->trust);
    return ours ? std::optional(*device) : std::nullopt;
}

Result<bool> ResendRules::tooOften(const ResendAsk &ask) const
{
    const qint64 now = m_stores.clock.nowMs();
    if (ask.atMs > 0 && now - ask.atMs > askLifeMs) {
        return true;
    }
    const auto all = m_stores.resends.givenSince(m_stores.account, ask.person, now - hourMs);
    const auto same =
        m_stores.resends.givenSince(m_stores.account, ask.person, now - resendDayMs, ask.what.id);
    if (!all || !same) {
        return all ? same.error() : all.error();
    }
    return *all >= mostAnHour || *same >= mostOfOneADay;
}

/// Own devices name the chat as we do; others name us, or the room.
Result<std::optional<Conversation>> ResendRules::chatOf(const ResendAsk &ask) const
{
    const bool fromSelf = ask.person == m_stores.self;
    const bool aboutUs = !fromSelf && ask.what.chat == m_stores.self;
    const auto id =
        m_stores.conversations.findByPeer(m_stores.account, aboutUs ? ask.person : ask.what.chat);
    if (!id || !*id) {
        return id ? Result<std::optional<Conversation>>(std::nullopt) : id.error();
    }
    const auto chat = m_stores.conversations.find(**id);
    if (!chat) {
        return chat.error();
    }
    const bool fits = fromSelf ? chat->kind != ChatKind::Channel
                               : chat->kind == (aboutUs ? ChatKind::Direct : ChatKind::Group);
    return fits ? std::optional(*chat) : std::nullopt;
}

Result<bool> ResendRules::wasFor(const ResendAsk &ask, const Conversation &chat,
                                 const Message &message) const
{
    if (ask.person == m_stores.self || chat.kind == ChatKind::Direct) {
        return true; // chatOf() compared the person
    }
    const auto audience = m_stores.rooms.audience(message.id);
    return audience ? Result<bool>(audience->contains(ask.person)) : audience.error();
}

Result<std::optional<ResendRules::Asked>> ResendRules::heard(const ResendAsk &ask) const
{
    using Heard = Result<std::optional<Asked>>;
    const auto device = askingDevice(ask);
    const auto often = tooOften(ask);
    if (!device || !often) {
        return device ? often.error() : device.error();
    }
    if (!*device || *often) {
        return Heard(std::nullopt);
    }
    const auto chat = chatOf(ask);
    if (!chat || !*chat) {
        return chat ? Heard(std::nullopt) : chat.error();
    }
    const auto known = PrivacyPolicy::isKnown(m_stores, (*chat)->id, ask.person);
    if (!known || !*known) {
        return known ? Heard(std::nullopt) : known.error();
    }
    return Heard(Asked{**device, **chat});
}

Result<ResendRules::Decision> ResendRules::decide(const ResendAsk &ask) const
{
    const auto asked = heard(ask);
    if (!asked || !*asked) {
        return asked ? Result<Decision>(Decision{}) : asked.error();
    }
    const Conversation &chat = (*asked)->chat;
    auto message = m_stores.messages.findByStanzaId(chat.id, Direction::Out, ask.what.id);
    if (!message) {
        return message.error();
    }
    if (!*message || !isGivable(**message) || (*message)->originId != ask.what.id) {
        return Decision{Verdict::Refuse, {}, {}, false};
    }
    const auto there = wasThere((*asked)->device, **message);
    const auto meant = wasFor(ask, chat, **message);
    if (!there || !meant) {
        return there ? meant.error() : there.error();
    }
    return *there && *meant
        ? Decision{Verdict::Give, *std::move(message), chat.peer, chat.kind != ChatKind::Direct}
        : Decision{Verdict::Refuse, {}, {}, false};
}

Result<bool> ResendRules::mayHave(const ResendAsk &ask, const Asked &asked,
                                  const Message &message) const
{
    const bool own = ask.person == m_stores.self;
    if (own ? !saysSomething(message) : !isGivable(message)) {
        return false;
    }
    const auto there = wasThere(asked.device, message);
    return there && *there ? wasFor(ask, asked.chat, message) : there;
}

Result<ResendRules::FileDecision> ResendRules::decide(const FileAsk &ask) const
{
    const ResendAsk counted = ask.counted();
    const auto asked = heard(counted);
    if (!asked || !*asked) {
        return asked ? Result<FileDecision>(FileDecision{}) : asked.error();
    }
    const auto found = m_stores.attachments.withContent((*asked)->chat.id, ask.what.sha256);
    if (!found) {
        return found.error();
    }
    for (const Message &message : *found) {
        const auto copy = std::ranges::find_if(message.attachments, [&](const Attachment &file) {
            return file.sha256 == ask.what.sha256 && file.isHere();
        });
        const auto may = mayHave(counted, **asked, message);
        if (!may) {
            return may.error();
        }
        if (*may && copy != message.attachments.cend()) {
            return FileDecision{Verdict::Give, *copy};
        }
    }
    return FileDecision{Verdict::Refuse, {}};
}

Result<void> ResendRules::noteAnswered(const ResendAsk &ask)
{
    const qint64 now = m_stores.clock.nowMs();
    return inTransaction(m_stores.writer, [&](Transaction &tx) {
        const auto noted = m_stores.resends.noteGiven(tx, m_stores.account, ask.person, ask.device,
                                                      ask.what.id, now);
        return noted ? m_stores.resends.forgetGivenBefore(tx, m_stores.account, now - givenLifeMs)
                     : noted;
    });
}

} // namespace Ninelives
