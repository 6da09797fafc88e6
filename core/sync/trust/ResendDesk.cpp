// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/trust/ResendDesk.h"

#include "core/base/Log.h"
#include "core/storage/InTransaction.h"
#include "core/sync/StanzaBuilder.h"
#include "core/sync/SyncStores.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qint64 askHourMs = 3'600'000;
/// Nobody asks twice so soon for one message.
constexpr qint64 askRestMs = 10 * 60 * 1000;

bool isAskable(const Message &message)
{
    switch (message.unreadable) {
    case Unreadable::NotForUs:
    case Unreadable::BrokenSession:
    case Unreadable::Damaged:
        return message.senderDevice != 0 && !message.originId.isEmpty();
    default:
        return false;
    }
}

} // namespace

ResendDesk::ResendDesk(SyncStores &stores, OmemoEngine &omemo, ControlSender &sender,
                       ChangeSink sink, QObject *parent)
    : QObject(parent), m_stores(stores), m_omemo(omemo), m_sender(sender), m_rules(stores, omemo),
      m_sink(std::move(sink))
{}

/// The one that sent it, if it is one of ours; else another one of ours of the same person, which
/// has a copy of what they wrote.
Result<quint32> ResendDesk::deviceToAsk(const Message &message) const
{
    const Result<QList<Device>> devices = m_omemo.devices(message.sender);
    if (!devices) {
        return devices.error();
    }
    quint32 found = 0;
    for (const Device &device : *devices) {
        if (ControlSender::understands(device)
            && (found == 0 || device.id == message.senderDevice)) {
            found = device.id;
        }
    }
    return found != 0 ? Result<quint32>(found)
                      : Result<quint32>(Error{ErrorCode::Unsupported, u"none of their devices"_s});
}

Result<ResendDesk::Wish> ResendDesk::wishFor(const Message &message) const
{
    const auto chat = m_stores.conversations.find(message.conversation);
    if (!chat) {
        return chat.error();
    }
    if (!isAskable(message) || chat->kind == ChatKind::Channel) {
        return Error{ErrorCode::InvalidInput, u"nothing to ask for"_s};
    }
    const Result<quint32> device = deviceToAsk(message);
    return device ? Result<Wish>(Wish{message.sender,
                                      *device,
                                      {ControlXml::Again::Word::Ask, message.originId, chat->peer}})
                  : Result<Wish>(device.error());
}

Result<void> ResendDesk::mayAsk(const Message &message) const
{
    const qint64 now = m_stores.clock.nowMs();
    const auto before = m_stores.resends.asked(message.id);
    const auto lately = m_stores.resends.askedSince(m_stores.account, now - askHourMs);
    if (!before || !lately) {
        return before ? lately.error() : before.error();
    }
    const bool justNow = *before && now - (*before)->atMs < askRestMs;
    return justNow || *lately >= mostAskedAnHour
        ? Result<void>(Error{ErrorCode::NotAllowed, u"asked too often"_s})
        : Result<void>();
}

/// Writes, commits, and tells that the message's row changed.
Result<void> ResendDesk::note(MessageId id, const std::function<Result<void>(Transaction &)> &write)
{
    if (const auto written = inTransaction(m_stores.writer, write); !written) {
        return written;
    }
    const auto message = m_stores.messages.find(id);
    if (message) {
        m_sink(
            {Change::Kind::MessagesUpdated, m_stores.account, message->conversation, {*message}});
    }
    return {};
}

void ResendDesk::ask(MessageId id, const Reply<void> &reply)
{
    const auto message = m_stores.messages.find(id);
    if (!message) {
        reply(message.error());
        return;
    }
    const Result<void> may = isAskable(*message)
        ? mayAsk(*message)
        : Result<void>(Error{ErrorCode::InvalidInput, u"nothing to ask for"_s});
    if (!may) {
        reply(may);
        return;
    }
    // A device that was linked just now knows nobody's devices yet.
    const QPointer<ResendDesk> self(this);
    m_sender.look(message->sender, [self, id, reply](const Result<void> &looked) {
        if (!looked) {
            reply(looked);
        } else if (self) {
            self->askDevice(id, reply);
        }
    });
}

void ResendDesk::askDevice(MessageId id, const Reply<void> &reply)
{
    const auto message = m_stores.messages.find(id);
    const Result<Wish> wish = message ? wishFor(*message) : Result<Wish>(message.error());
    if (!wish) {
        reply(wish.error());
        return;
    }
    const ResendStore::Asked asked{wish->person, wish->device, Again::Asked,
                                   m_stores.clock.nowMs()};
    const Result<void> noted =
        note(id, [&](Transaction &tx) { return m_stores.resends.setAsked(tx, id, asked); });
    if (!noted) {
        reply(noted);
        return;
    }
    const QPointer<ResendDesk> self(this);
    m_sender.say(wish->person, ControlSender::only(wish->device), ControlXml::write(wish->what),
                 [self, id, reply](const Result<void> &sent) {
                     if (!sent && self) {
                         const auto undone = self->note(id, [&](Transaction &tx) {
                             return self->m_stores.resends.forget(tx, id);
                         });
                         if (!undone) {
                             Q_EMIT self->failed(undone.error());
                         }
                     }
                     reply(sent);
                 });
}

void ResendDesk::answer(const ResendAsk &ask)
{
    const auto decision = m_rules.decide(ask);
    if (!decision) {
        Q_EMIT failed(decision.error());
        return;
    }
    if (decision->verdict == ResendRules::Verdict::Ignore) {
        qCInfo(logSync) << "asked for a message, and not answered";
        return;
    }
    if (const auto noted = m_rules.noteAnswered(ask); !noted) {
        Q_EMIT failed(noted.error());
        return;
    }
    if (decision->verdict == ResendRules::Verdict::Give) {
        give(ask, *decision);
    } else {
        refuse(ask);
    }
}

void ResendDesk::give(const ResendAsk &ask, const ResendRules::Decision &decision)
{
    OutboxRow row;
    row.to = decision.chat;
    row.toRoom = decision.room;
    OmemoPlaintext plaintext = StanzaBuilder::plaintext(row, *decision.message);
    ControlXml::Again given = ask.what;
    given.word = ControlXml::Again::Word::Give;
    plaintext.extensions += ControlXml::write(given);
    plaintext.to = ask.person;
    m_sender.send(
        ask.person, ControlSender::only(ask.device), plaintext, [](const Result<void> &sent) {
            if (!sent) {
                qCInfo(logSync) << "a message was not given again:" << sent.error().name();
            }
        });
}

void ResendDesk::refuse(const ResendAsk &ask)
{
    ControlXml::Again refused = ask.what;
    refused.word = ControlXml::Again::Word::Refuse;
    m_sender.say(ask.person, ControlSender::only(ask.device), ControlXml::write(refused),
                 [](const Result<void> &) {});
}

} // namespace Ninelives
