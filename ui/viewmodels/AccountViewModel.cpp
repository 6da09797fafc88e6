// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AccountViewModel.h"

#include "ui/text/Identity.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

#include <array>

namespace Ninelives {

namespace {

constexpr int rungs = 9;

/// The dot of the step that failed (design 4.7: link, network, names, server, security, login, …).
int failedRung(const TransportState &state)
{
    if (state.failure->code == ErrorCode::NetworkUnreachable) {
        return 0;
    }
    switch (state.failedPhase) {
    case LinkPhase::Resolving:
        return 2;
    case LinkPhase::Securing:
        return 4;
    case LinkPhase::Authenticating:
    case LinkPhase::Binding:
        return 5;
    default:
        return 3;
    }
}

QList<int> dotsOf(const TransportState &state)
{
    if (state.online()) {
        return QList<int>(rungs, int(Ui::Dot::Works));
    }
    if (!state.failure) {
        return QList<int>(
            rungs, int(state.phase == LinkPhase::Stopped ? Ui::Dot::Unknown : Ui::Dot::Trying));
    }
    QList<int> dots(rungs, int(Ui::Dot::Unknown));
    const int failed = failedRung(state);
    for (int i = 0; i < failed; ++i) {
        dots[i] = int(Ui::Dot::Works);
    }
    dots[failed] = int(Ui::Dot::Failed);
    return dots;
}

} // namespace

AccountViewModel::AccountViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_dots(rungs, int(Ui::Dot::Unknown)), m_strip(context)
{
    AccountService &accounts = m_context.engine->accounts();
    ChatService &chats = m_context.engine->chats();
    connect(&accounts, &AccountService::connectionChanged, this,
            [this](AccountId account, const TransportState &state) {
                if (account == m_account.id) {
                    setState(state);
                }
            });
    connect(&chats, &ChatService::waitingChanged, this, &AccountViewModel::setWaiting);
    connect(m_context.engine, &EngineApi::storageTrouble, &m_strip,
            &OutageStripViewModel::setStorageTrouble);
    connect(&m_strip, &OutageStripViewModel::tryNowWanted, this, &AccountViewModel::retryNow);
    connect(&m_strip, &OutageStripViewModel::repairSeen, m_context.engine, &EngineApi::repairSeen);
    m_context.engine->repair().then(this,
                                    [this](const Result<std::optional<RepairReport>> &report) {
                                        if (report) {
                                            m_strip.setRepair(*report);
                                        }
                                    });
    chats.waiting().then(this, [this](const Result<int> &waiting) {
        if (waiting) {
            setWaiting(*waiting);
        }
    });
}

QString AccountViewModel::name() const
{
    return m_account.displayName.isEmpty() ? m_account.jid.local() : m_account.displayName;
}

QString AccountViewModel::initials() const
{
    return Identity::initials(name());
}

int AccountViewModel::hue() const
{
    return Identity::hue(address());
}

QString AccountViewModel::statusText() const
{
    if (m_state.online()) {
        return tr("All working");
    }
    if (m_waiting > 0) {
        return tr("%n waiting", nullptr, m_waiting);
    }
    if (!m_state.failure) {
        return m_state.phase == LinkPhase::Stopped ? tr("Not connected") : tr("Connecting");
    }
    switch (failedRung(m_state)) {
    case 0:
        return tr("No network");
    case 2:
        return tr("No name lookup");
    case 4:
        return tr("No secure connection");
    case 5:
        return m_state.needsUser ? tr("Needs you") : tr("Can’t log in");
    default:
        return tr("Provider silent");
    }
}

QString AccountViewModel::dotsText() const
{
    if (m_state.online()) {
        return tr("Connection: everything works");
    }
    if (!m_state.failure) {
        return tr("Connection: %1").arg(statusText());
    }
    const auto working = int(m_dots.count(int(Ui::Dot::Works)));
    const QString since =
        MessageTime::since(m_state.failingSinceMs > 0 ? m_state.failingSinceMs : m_state.sinceMs,
                           m_context.clock->nowMs(), m_context.locale);
    static constexpr std::array names{QT_TR_NOOP("this computer’s network"),
                                      QT_TR_NOOP("network"),
                                      QT_TR_NOOP("name lookup"),
                                      QT_TR_NOOP("server"),
                                      QT_TR_NOOP("secure connection"),
                                      QT_TR_NOOP("login")};
    const QString rung = tr(names.at(size_t(failedRung(m_state))));
    return tr("Connection: %1 of 9 work, %2 not answering since %3").arg(working).arg(rung, since);
}

void AccountViewModel::setAccount(const Account &account)
{
    m_account = account;
    Q_EMIT accountChanged();
    setState(m_context.engine->accounts().connection(account.id));
}

void AccountViewModel::setState(const TransportState &state)
{
    m_state = state;
    m_dots = dotsOf(state);
    m_strip.setState(m_state, provider(), m_waiting);
    Q_EMIT connectionChanged();
}

void AccountViewModel::setWaiting(int waiting)
{
    if (waiting == m_waiting) {
        return;
    }
    m_waiting = waiting;
    m_strip.setState(m_state, provider(), m_waiting);
    Q_EMIT connectionChanged();
}

void AccountViewModel::retryNow()
{
    m_context.engine->accounts().retryNow(m_account.id);
}

void AccountViewModel::enterPassword(const QString &password)
{
    if (m_passwordBusy || password.isEmpty()) {
        return;
    }
    m_passwordBusy = true;
    m_passwordProblem.clear();
    Q_EMIT passwordChanged();
    m_context.engine->accounts()
        .setPassword(m_account.id, password)
        .then(this, [this](const Result<void> &result) {
            m_passwordBusy = false;
            if (!result) {
                m_passwordProblem = Sentences::general(result.error());
            }
            Q_EMIT passwordChanged();
            if (result) {
                Q_EMIT passwordAccepted();
            }
        });
}

void AccountViewModel::signOut()
{
    m_context.engine->accounts()
        .remove(m_account.id)
        .then(this, [this](const Result<void> &result) {
            m_signOutProblem = result ? QString() : Sentences::general(result.error());
            Q_EMIT signOutChanged();
        });
}

} // namespace Ninelives
