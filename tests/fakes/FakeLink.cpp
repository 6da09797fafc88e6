// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeLink.h"

#include "tests/fakes/FakeEngine.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

FakeLink::FakeLink(FakeEngine &engine)
    : words(u"copper lantern window plum seven harbour tiptoe moss"_s.split(u' ')),
      otherName(u"Phone"_s), m_engine(engine)
{
    connect(&m_step, &QTimer::timeout, this, &FakeLink::step);
}

LinkState FakeLink::made(LinkingPhase phase, bool giving, int messages) const
{
    LinkState state;
    state.phase = phase;
    state.giving = giving;
    if (phase == LinkingPhase::Showing) {
        state.words = words;
        state.link = u"xmpp:nora@lindenpost.example?link;v=1;code=kT3vXq9aLm2cR8dWe5PzQg"_s;
        state.validUntilMs = m_engine.clock().nowMs() + validForMs;
    }
    if (phase >= LinkingPhase::Confirming) {
        state.otherName = otherName;
    }
    if (phase >= LinkingPhase::Transferring) {
        state.messages = messages;
        state.total = total;
        state.newestHere = messages >= newest;
    }
    return state;
}

Answer<void> FakeLink::showCode(AccountId account)
{
    return m_engine.answer<void>(u"showCode"_s, [=, this]() -> Result<void> {
        set(account, made(LinkingPhase::Showing, false));
        return {};
    });
}

Answer<void> FakeLink::enterCode(AccountId account, const QString &text)
{
    entered = text;
    const QStringList typed = text.toLower().split(u' ', Qt::SkipEmptyParts);
    return m_engine.answer<void>(u"enterCode"_s, [=, this]() -> Result<void> {
        const auto wrong = std::ranges::find_if(
            typed, [this](const QString &word) { return !words.contains(word); });
        if (wrong != typed.end() && !text.contains(u':')) {
            return Error{ErrorCode::InvalidInput, *wrong};
        }
        if (typed != words && !text.contains(u':')) {
            return Error{ErrorCode::WrongKey, {}};
        }
        set(account, made(LinkingPhase::Searching, true));
        set(account, made(LinkingPhase::Confirming, true));
        return {};
    });
}

void FakeLink::confirm(AccountId account, bool agreed)
{
    confirmed = agreed;
    if (!agreed) {
        cancel(account);
        return;
    }
    set(account, made(LinkingPhase::Transferring, true));
    if (stepMs > 0) {
        m_moving = account;
        m_step.start(stepMs);
    }
}

void FakeLink::step()
{
    const LinkState before = state(m_moving);
    if (before.phase != LinkingPhase::Transferring) {
        return;
    }
    const int messages = std::min(total, before.messages + stepMessages);
    const bool done = messages == total;
    if (done) {
        m_step.stop();
    }
    set(m_moving,
        made(done ? LinkingPhase::Done : LinkingPhase::Transferring, before.giving, messages));
}

void FakeLink::setPaused(AccountId account, bool paused)
{
    LinkState next = state(account);
    next.phase = paused ? LinkingPhase::Paused : LinkingPhase::Transferring;
    set(account, next);
}

void FakeLink::cancel(AccountId account)
{
    ++cancelled;
    m_step.stop();
    set(account, {});
}

void FakeLink::fail(AccountId account, ErrorCode code)
{
    LinkState next = state(account);
    next.phase = LinkingPhase::Failed;
    next.words.clear();
    next.link.clear();
    next.failure = Error{code, {}};
    set(account, next);
}

LinkState FakeLink::state(AccountId account) const
{
    return m_states.value(account);
}

void FakeLink::set(AccountId account, const LinkState &state)
{
    m_states.insert(account, state);
    Q_EMIT stateChanged(account, state);
}

} // namespace Ninelives
