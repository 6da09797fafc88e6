// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AccountViewModel.h"

#include "ui/text/Identity.h"
#include "ui/text/LadderSentences.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

#include <array>

namespace Ninelives {

namespace {

constexpr int dotCount = 9;

/// The dot of a rung (design 4.7): network and sign-in page share one, login and session, too. A
/// contact's server has none.
int dotOf(Rung rung)
{
    switch (rung) {
    case Rung::Link:
        return 0;
    case Rung::Network:
    case Rung::Portal:
        return 1;
    case Rung::Names:
        return 2;
    case Rung::Server:
        return 3;
    case Rung::Security:
        return 4;
    case Rung::Login:
    case Rung::Session:
        return 5;
    case Rung::Archive:
        return 6;
    case Rung::Groups:
        return 7;
    case Rung::Uploads:
        return 8;
    case Rung::Contact:
        break;
    }
    return -1;
}

Ui::Dot dotFor(RungState state)
{
    switch (state) {
    case RungState::Works:
        return Ui::Dot::Works;
    case RungState::Trying:
        return Ui::Dot::Trying;
    case RungState::Failed:
        return Ui::Dot::Failed;
    default:
        return Ui::Dot::Unknown;
    }
}

QList<int> dotsOf(const Health &health, LinkPhase phase)
{
    const bool idle = phase == LinkPhase::Stopped || phase == LinkPhase::Waiting;
    const bool trying = !health.online && !health.failing() && !idle;
    QList<int> dots(dotCount, int(trying ? Ui::Dot::Trying : Ui::Dot::Unknown));
    for (const RungReport &report : health.ladder) {
        const int dot = dotOf(report.rung);
        if (dot < 0 || trying) {
            continue;
        }
        const bool worse =
            report.state == RungState::Failed || dots.at(dot) != int(Ui::Dot::Failed);
        if (worse) {
            dots[dot] = int(dotFor(report.state));
        }
    }
    return dots;
}

} // namespace

AccountViewModel::AccountViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_dots(dotCount, int(Ui::Dot::Unknown)),
      m_strip(context), m_ladder(context)
{
    AccountService &accounts = m_context.engine->accounts();
    ChatService &chats = m_context.engine->chats();
    connect(&accounts, &AccountService::connectionChanged, this,
            [this](AccountId account, const TransportState &state) {
                if (account == m_account.id) {
                    setState(state);
                }
            });
    connect(&m_context.engine->health(), &HealthService::healthChanged, this,
            [this](AccountId account, const Health &health) {
                if (account == m_account.id) {
                    setHealth(health);
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
            setWaiting(*waiting, m_waiting.photos);
        }
    });
    chats.waitingPhotos().then(this, [this](const Result<int> &photos) {
        if (photos) {
            setWaiting(m_waiting.messages, *photos);
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
    if (m_state.online() && !m_health.failing()) {
        return tr("All working");
    }
    if (m_waiting.messages > 0) {
        return tr("%n waiting", nullptr, m_waiting.messages);
    }
    if (!m_health.failing()) {
        return m_state.phase == LinkPhase::Stopped ? tr("Not connected") : tr("Connecting");
    }
    switch (rungOf(m_health.cause)) {
    case Rung::Link:
        return tr("No network");
    case Rung::Network:
        return tr("No internet");
    case Rung::Portal:
        return tr("Network wants a sign-in");
    case Rung::Names:
        return tr("No name lookup");
    case Rung::Security:
        return tr("No secure connection");
    case Rung::Login:
    case Rung::Session:
        return m_state.needsUser ? tr("Needs you") : tr("Can’t log in");
    case Rung::Archive:
        return tr("Archive silent");
    case Rung::Groups:
        return tr("Some groups silent");
    case Rung::Uploads:
        return tr("No photos or files");
    case Rung::Contact:
        return tr("Works, one contact’s server does not");
    case Rung::Server:
        break;
    }
    return tr("Provider silent");
}

QString AccountViewModel::dotsText() const
{
    if (m_state.online() && !m_health.failing()) {
        return tr("Connection: everything works");
    }
    if (!m_health.failing()) {
        return tr("Connection: %1").arg(statusText());
    }
    const auto working = int(m_dots.count(int(Ui::Dot::Works)));
    const QString since =
        MessageTime::since(m_health.sinceMs, m_context.clock->nowMs(), m_context.locale);
    return tr("Connection: %1 of 9 work. Does not since %2: %3")
        .arg(working)
        .arg(since, LadderSentences::label(rungOf(m_health.cause)));
}

void AccountViewModel::setAccount(const Account &account)
{
    m_account = account;
    m_ladder.setAccount(account);
    Q_EMIT accountChanged();
    m_health = m_context.engine->health().health(account.id);
    setState(m_context.engine->accounts().connection(account.id));
}

void AccountViewModel::setState(const TransportState &state)
{
    m_state = state;
    // The verdict about it follows; it never says "online" while the stream is gone.
    if (state.online() != m_health.online) {
        m_health = m_context.engine->health().health(m_account.id);
    }
    publish();
}

void AccountViewModel::setHealth(const Health &health)
{
    m_health = health;
    publish();
}

void AccountViewModel::publish()
{
    m_dots = m_state.online() == m_health.online ? dotsOf(m_health, m_state.phase)
                                                 : dotsOf({}, m_state.phase);
    m_strip.setState(m_state, m_health, provider(), m_waiting);
    m_ladder.setHealth(m_health);
    Q_EMIT connectionChanged();
}

void AccountViewModel::setWaiting(int messages, int photos)
{
    if (messages == m_waiting.messages && photos == m_waiting.photos) {
        return;
    }
    m_waiting = {messages, photos};
    publish();
}

void AccountViewModel::retryNow()
{
    m_context.engine->health().tryNow(m_account.id);
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
