// SPDX-License-Identifier: GPL-3.0-or-later
// ConversationViewModel: whom the chat's news bothers.
#include "ui/text/MessageTime.h"
#include "ui/viewmodels/ConversationViewModel.h"

namespace Ninelives {

namespace {

constexpr qint64 muteHourMs = 3'600'000;
constexpr int longHours = 8;
enum MuteChoice : int { NotMuted, ForAnHour, ForLonger, ForGood };

} // namespace

int ConversationViewModel::muteChoice() const
{
    if (!m_conversation.muted) {
        return NotMuted;
    }
    if (m_conversation.mutedUntilMs == 0) {
        return ForGood;
    }
    const qint64 left = m_conversation.mutedUntilMs - m_context.clock->nowMs();
    return left <= muteHourMs ? ForAnHour : ForLonger;
}

QString ConversationViewModel::muteText() const
{
    if (!m_conversation.muted) {
        return tr("News of this chat is told as chosen above.");
    }
    if (m_conversation.mutedUntilMs == 0) {
        return tr("Quiet until you say otherwise. New messages are counted.");
    }
    return tr("Quiet until %1. New messages are counted.")
        .arg(MessageTime::since(m_conversation.mutedUntilMs, m_context.clock->nowMs(),
                                m_context.locale));
}

void ConversationViewModel::setMuted(bool muted)
{
    if (isOpen()) {
        report(m_context.engine->chats().setMuted(m_conversation.id, muted));
    }
}

void ConversationViewModel::muteFor(int hours)
{
    if (hours <= 0) {
        setMuted(true);
    } else if (isOpen()) {
        report(m_context.engine->chats().muteUntil(m_conversation.id,
                                                   m_context.clock->nowMs() + hours * muteHourMs));
    }
}

void ConversationViewModel::chooseMute(int choice)
{
    switch (choice) {
    case ForAnHour:
        muteFor(1);
        break;
    case ForLonger:
        muteFor(longHours);
        break;
    default:
        setMuted(choice == ForGood);
        break;
    }
}

void ConversationViewModel::setNotifyLevel(int level)
{
    if (isOpen() && level != notifyLevel() && level >= int(NotifyLevel::All)
        && level <= int(NotifyLevel::Nothing)) {
        report(m_context.engine->groups().setNotify(m_conversation.id, NotifyLevel(level)));
    }
}

} // namespace Ninelives
