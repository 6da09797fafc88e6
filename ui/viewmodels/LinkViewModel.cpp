// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/LinkViewModel.h"

#include "core/engine/LinkService.h"
#include "ui/text/LinkSentences.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace Ninelives {

LinkViewModel::LinkViewModel(const ViewContext &context, const AccountListModel &accounts,
                             QObject *parent)
    : QObject(parent), m_context(context), m_accounts(accounts), m_horizon(context),
      m_entry(context)
{
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &LinkViewModel::ticked);
    connect(&m_context.engine->linking(), &LinkService::stateChanged, this,
            &LinkViewModel::onState);
    connect(&m_context.engine->accounts(), &AccountService::connectionChanged, this,
            [this](AccountId account, const TransportState &state) {
                if (account == m_account && state.online() && m_waitsForConnection) {
                    showCode();
                }
            });
    connect(&m_horizon, &LinkHorizon::changed, this, [this](AccountId account) {
        if (account == m_account) {
            Q_EMIT accountChanged();
        }
    });
}

// ---- What is shown ----

bool LinkViewModel::isMoving(const LinkState &state)
{
    return state.phase == LinkingPhase::Transferring || state.phase == LinkingPhase::Paused
        || state.phase == LinkingPhase::Broken;
}

QString LinkViewModel::address() const
{
    return m_account.isValid() ? m_accounts.of(m_account)->address() : QString();
}

QString LinkViewModel::otherName() const
{
    return LinkSentences::otherDevice(m_state);
}

QString LinkViewModel::statusText() const
{
    if (m_waitsForConnection) {
        return tr("Waiting for the connection to %1").arg(m_accounts.of(m_account)->provider());
    }
    return m_asking ? tr("Making a code") : LinkSentences::status(m_state, m_context.locale);
}

QString LinkViewModel::problem() const
{
    if (!m_codeProblem.isEmpty()) {
        return m_codeProblem;
    }
    return m_state.phase == LinkingPhase::Failed && !m_asking
        ? LinkSentences::status(m_state, m_context.locale)
        : QString();
}

QString LinkViewModel::progressText() const
{
    return moving() ? LinkSentences::progress(m_state, m_context.locale) : QString();
}

double LinkViewModel::progress() const
{
    return m_state.total > 0 ? std::clamp(double(m_state.messages) / m_state.total, 0.0, 1.0) : 0;
}

bool LinkViewModel::lineShown() const
{
    const bool over = m_state.phase == LinkingPhase::Done || m_state.phase == LinkingPhase::Failed;
    return moving() || (over && m_moved && !m_dismissed);
}

QString LinkViewModel::validText() const
{
    return m_state.phase == LinkingPhase::Showing
        ? LinkSentences::valid(m_state.validUntilMs - m_context.clock->nowMs())
        : QString();
}

bool LinkViewModel::expired() const
{
    return m_state.phase == LinkingPhase::Showing
        && m_state.validUntilMs <= m_context.clock->nowMs();
}

// ---- Which account ----

void LinkViewModel::setAccounts(const QList<Account> &accounts)
{
    m_horizon.setAccounts(accounts);
    const bool known = std::ranges::any_of(
        accounts, [this](const Account &account) { return account.id == m_account; });
    if (!known && !accounts.isEmpty()) {
        choose(accounts.first().id);
    }
    for (const Account &account : accounts) {
        onState(account.id, m_context.engine->linking().state(account.id));
    }
    Q_EMIT accountChanged();
}

void LinkViewModel::choose(AccountId account)
{
    if (account == m_account || !account.isValid()) {
        return;
    }
    m_account = account;
    m_entry.setAccount(account);
    ++m_call;
    m_asking = false;
    m_waitsForConnection = false;
    m_codeProblem.clear();
    m_copied = false;
    m_dismissed = false;
    m_state = m_context.engine->linking().state(account);
    m_moved = isMoving(m_state);
    Q_EMIT accountChanged();
    Q_EMIT changed();
    Q_EMIT ticked();
}

void LinkViewModel::chooseAccount(AccountViewModel *account)
{
    if (account && account->id() != m_account) {
        choose(account->id());
        if (m_pageShown) {
            openPageFor(m_account);
        }
    }
}

// ---- The engine's news ----

void LinkViewModel::onState(AccountId account, const LinkState &state)
{
    if (account != m_account && isMoving(state) && !m_pageShown
        && m_state.phase == LinkingPhase::Idle) {
        choose(account);
    }
    if (account == m_account) {
        take(state);
    }
}

void LinkViewModel::take(const LinkState &state)
{
    const LinkState before = std::exchange(m_state, state);
    if (before == state) {
        return;
    }
    const bool turned = before.phase != state.phase;
    m_copied = m_copied && before.words == state.words;
    if (turned) {
        m_dismissed = false;
        m_codeProblem.clear();
        m_moved = isMoving(state)
            || (m_moved
                && (state.phase == LinkingPhase::Done || state.phase == LinkingPhase::Failed));
    }
    if (state.phase == LinkingPhase::Showing) {
        m_tick.start();
    } else {
        m_tick.stop();
    }
    Q_EMIT changed();
    Q_EMIT ticked();
    announce(before);
    if (turned && state.giving && state.phase == LinkingPhase::Confirming) {
        Q_EMIT confirmWanted();
    }
    // The rest comes while one chats.
    const bool readable =
        (isMoving(state) && state.newestHere) || state.phase == LinkingPhase::Done;
    if (m_pageShown && !state.giving && readable) {
        closePage();
    }
}

void LinkViewModel::announce(const LinkState &before)
{
    const bool failed = m_state.phase == LinkingPhase::Failed;
    if (before.phase != m_state.phase) {
        const QString words = statusText();
        if (!words.isEmpty()) {
            Q_EMIT announced(words, failed || m_state.phase == LinkingPhase::Confirming);
        }
    }
    if (m_state.newestHere && !before.newestHere && incoming()) {
        Q_EMIT announced(
            tr("The newest 200 messages are here. Older ones follow in the background."), false);
    }
}

// ---- What the user does ----

void LinkViewModel::openPageFor(AccountId account)
{
    choose(account);
    if (!m_account.isValid()) {
        return;
    }
    if (!m_pageShown) {
        m_pageShown = true;
        Q_EMIT pageChanged();
    }
    const bool busy = isMoving(m_state) || m_state.phase == LinkingPhase::Searching
        || m_state.phase == LinkingPhase::Confirming;
    const bool shows = m_state.phase == LinkingPhase::Showing && !expired();
    if (!busy && !shows) {
        showCode();
    }
}

void LinkViewModel::closePage()
{
    ++m_call;
    m_asking = false;
    m_waitsForConnection = false;
    m_codeProblem.clear();
    if (m_pageShown) {
        m_pageShown = false;
        Q_EMIT pageChanged();
    }
    Q_EMIT changed();
}

void LinkViewModel::leavePage()
{
    const bool shows = m_state.phase == LinkingPhase::Showing
        || (m_state.phase == LinkingPhase::Confirming && !m_state.giving);
    if (shows) {
        m_context.engine->linking().cancel(m_account);
    }
    closePage();
}

void LinkViewModel::newCode()
{
    if (!m_asking) {
        showCode();
    }
}

void LinkViewModel::showCode()
{
    m_asking = true;
    m_waitsForConnection = false;
    m_copied = false;
    m_codeProblem.clear();
    Q_EMIT changed();
    m_context.engine->linking().showCode(m_account).then(
        this, [this, account = m_account, call = ++m_call](const Result<void> &shown) {
            if (call != m_call) {
                // Nobody looks at it any more.
                if (shown && !m_pageShown) {
                    m_context.engine->linking().cancel(account);
                }
                return;
            }
            m_asking = false;
            m_waitsForConnection = !shown && shown.error().code == ErrorCode::NotConnected;
            m_codeProblem =
                shown || m_waitsForConnection ? QString() : LinkSentences::noCode(shown.error());
            Q_EMIT changed();
            if (!shown) {
                Q_EMIT announced(m_waitsForConnection ? statusText() : m_codeProblem, true);
            }
        });
}

void LinkViewModel::copyWords()
{
    if (!m_state.words.isEmpty()) {
        QGuiApplication::clipboard()->setText(m_state.words.join(u' '));
        m_copied = true;
        Q_EMIT changed();
        Q_EMIT announced(tr("The eight words are copied."), false);
    }
}

void LinkViewModel::confirm(bool agreed)
{
    m_context.engine->linking().confirm(m_account, agreed);
}

void LinkViewModel::setPaused(bool paused)
{
    m_context.engine->linking().setPaused(m_account, paused);
}

void LinkViewModel::stop()
{
    m_context.engine->linking().cancel(m_account);
}

void LinkViewModel::leaveDialog()
{
    m_entry.clear();
    if (m_state.giving && m_state.phase == LinkingPhase::Confirming) {
        confirm(false);
    } else if (m_state.giving && m_state.phase == LinkingPhase::Searching) {
        stop();
    }
}

void LinkViewModel::dismiss()
{
    m_dismissed = true;
    Q_EMIT changed();
}

} // namespace Ninelives
