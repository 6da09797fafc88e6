// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/OutageStripViewModel.h"

#include "ui/text/Sentences.h"

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 patienceMs = 5'000;        // a failure this short is nobody's business
constexpr qint64 slowConnectMs = 10'000;    // connecting without a failure
constexpr int farewellMs = 3'000;           // the green strip
constexpr int onTheirWayMs = 10'000;        // what is still unsent then is not announced

} // namespace

OutageStripViewModel::OutageStripViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_patience.setSingleShot(true);
    m_farewell.setSingleShot(true);
    m_countdown.setInterval(1000);
    connect(&m_patience, &QTimer::timeout, this, &OutageStripViewModel::recheck);
    connect(&m_farewell, &QTimer::timeout, this, [this] {
        m_waitingAtWorst = 0;
        m_interrupted = false;
        hide();
    });
    connect(&m_countdown, &QTimer::timeout, this, &OutageStripViewModel::updateCountdown);
}

/// The connection, or what concerns every chat. Groups, contacts' servers and uploads are told in
/// the chats that they concern.
bool OutageStripViewModel::failing() const
{
    return m_health.failing() && (!m_health.online || m_health.cause == Cause::ArchiveDown);
}

bool OutageStripViewModel::detailsUseful() const
{
    return m_kind == Ui::Strip::Waiting
        || (m_kind == Ui::Strip::NeedsUser && !m_storage && !m_repair);
}

void OutageStripViewModel::setState(const TransportState &state, const Health &health,
                                    const QString &provider, const Sentences::Waiting &waiting)
{
    const bool wasDown = m_downSinceMs > 0;
    m_wasOnline = m_wasOnline || state.online();
    m_state = state;
    m_health = health;
    m_provider = provider;
    m_waiting = waiting;
    const bool connecting = !state.online() && state.phase != LinkPhase::Stopped;
    if (failing() || connecting) {
        if (!wasDown) {
            m_downSinceMs =
                health.sinceMs > 0 && failing() ? health.sinceMs : m_context.clock->nowMs();
        }
        m_waitingAtWorst = std::max(m_waitingAtWorst, state.online() ? 0 : waiting.messages);
    } else {
        m_downSinceMs = 0;
    }
    recheck();
}

void OutageStripViewModel::setStorageTrouble(const std::optional<Error> &error)
{
    m_storage = error;
    recheck();
}

void OutageStripViewModel::setRepair(const std::optional<RepairReport> &report)
{
    m_repair = report;
    recheck();
}

void OutageStripViewModel::recheck()
{
    if (m_storage) {
        m_patience.stop();
        const Sentences::Outage words = Sentences::storageTrouble(*m_storage);
        show(Ui::Strip::NeedsUser, words.line1, words.line2, words.icon, Ui::StripAction::None);
    } else if (m_repair) {
        m_patience.stop();
        const Sentences::Outage words = Sentences::repaired(*m_repair);
        show(Ui::Strip::NeedsUser, words.line1, words.line2, words.icon, Ui::StripAction::Dismiss);
    } else if (m_downSinceMs > 0) {
        showOutage();
    } else if (m_waitingAtWorst > 0 || !showAnnouncement()) {
        showRecovery();
    }
    updateCountdown();
}

void OutageStripViewModel::showOutage()
{
    const bool broken = failing();
    const bool atOnce = broken && !m_health.online && (m_waiting.messages > 0 || m_state.needsUser);
    const qint64 patience = broken ? patienceMs : slowConnectMs;
    const qint64 left = m_downSinceMs + patience - m_context.clock->nowMs();
    const bool shownAlready = m_kind == Ui::Strip::Waiting || m_kind == Ui::Strip::NeedsUser;
    if (!atOnce && !shownAlready && left > 0) {
        m_patience.start(int(left));
        return;
    }
    m_patience.stop();
    m_farewell.stop();
    m_interrupted = m_interrupted || broken || m_wasOnline;
    Health health = m_health;
    if (!broken) {
        health.cause = Cause::SlowConnect;
    }
    const Sentences::Outage words = Sentences::outage(health, m_provider, m_waiting,
                                                      m_context.clock->nowMs(), m_context.locale);
    const Ui::StripAction action = words.enterPassword ? Ui::StripAction::EnterPassword
        : words.loginPage                              ? Ui::StripAction::OpenLoginPage
        : words.tryNow                                 ? Ui::StripAction::TryNow
                                                       : Ui::StripAction::None;
    show(m_state.needsUser ? Ui::Strip::NeedsUser : Ui::Strip::Waiting, words.line1, words.line2,
         words.icon, action);
}

QString OutageStripViewModel::announcementKey() const
{
    const auto &notice = m_health.notice;
    if (notice && notice->isAhead(m_context.clock->nowMs())) {
        return u"notice %1"_s.arg(notice->beginsMs);
    }
    return m_health.clockAheadMs != 0 ? u"clock"_s : QString();
}

/// What is no outage but should be known: a planned break, a clock that is off.
bool OutageStripViewModel::showAnnouncement()
{
    const QString key = announcementKey();
    if (key.isEmpty() || key == m_dismissed || !m_health.online) {
        return false;
    }
    const qint64 now = m_context.clock->nowMs();
    const Sentences::Outage words = key == u"clock"_s
        ? Sentences::clockOff(m_health.clockAheadMs)
        : Sentences::planned(*m_health.notice, m_provider, now, m_context.locale);
    m_patience.stop();
    m_interrupted = false;
    show(Ui::Strip::Announced, words.line1, words.line2, words.icon, Ui::StripAction::Dismiss);
    return true;
}

void OutageStripViewModel::showRecovery()
{
    m_patience.stop();
    // After a start that went well nothing is "again", whatever it found waiting.
    if (m_waitingAtWorst <= 0 || !m_state.online() || !m_interrupted) {
        m_waitingAtWorst = 0;
        m_interrupted = false;
        hide();
        return;
    }
    const int sent = m_waitingAtWorst;
    QString line2;
    const int left = m_waiting.messages;
    if (left > 0) {
        line2 = left == 1 ? tr("1 message is on its way.")
                          : tr("%n messages are on their way.", nullptr, left);
        if (m_kind != Ui::Strip::Recovered) {
            m_farewell.start(onTheirWayMs);
        }
    } else {
        line2 = sent == 1 ? tr("1 waiting message sent.")
                          : tr("%n waiting messages sent.", nullptr, sent);
        if (!m_allSent) {
            m_farewell.start(farewellMs);
        }
    }
    const bool allSent = left == 0;
    show(Ui::Strip::Recovered, tr("Connected again."), line2, QStringLiteral("check"),
         Ui::StripAction::None);
    m_allSent = allSent;
}

QString OutageStripViewModel::actionText() const
{
    switch (m_action) {
    case Ui::StripAction::TryNow:
        return tr("Try now");
    case Ui::StripAction::EnterPassword:
        return tr("Enter password");
    case Ui::StripAction::Details:
        return tr("Details");
    case Ui::StripAction::OpenLoginPage:
        return tr("Open sign-in page");
    case Ui::StripAction::Dismiss:
        //: Puts a notice away
        return tr("All right");
    case Ui::StripAction::None:
        break;
    }
    return {};
}

void OutageStripViewModel::act()
{
    switch (m_action) {
    case Ui::StripAction::TryNow:
        Q_EMIT tryNowWanted();
        break;
    case Ui::StripAction::EnterPassword:
        Q_EMIT passwordWanted();
        break;
    case Ui::StripAction::Details:
        Q_EMIT detailsWanted();
        break;
    case Ui::StripAction::OpenLoginPage:
        Q_EMIT loginPageWanted(m_health.loginPage);
        break;
    case Ui::StripAction::Dismiss:
        if (m_kind == Ui::Strip::Announced) {
            m_dismissed = announcementKey();
            recheck();
        } else {
            Q_EMIT repairSeen();
            setRepair({});
        }
        break;
    case Ui::StripAction::None:
        break;
    }
}

void OutageStripViewModel::show(Ui::Strip kind, const QString &line1, const QString &line2,
                                const QString &icon, Ui::StripAction action)
{
    m_allSent = false;
    if (kind == m_kind && line1 == m_line1 && line2 == m_line2 && action == m_action) {
        return;
    }
    m_kind = kind;
    m_line1 = line1;
    m_line2 = line2;
    m_icon = icon;
    m_action = action;
    Q_EMIT changed();
}

void OutageStripViewModel::hide()
{
    m_farewell.stop();
    m_allSent = false;
    if (m_kind != Ui::Strip::Hidden) {
        m_kind = Ui::Strip::Hidden;
        // The words stay for the strip's way out.
        Q_EMIT changed();
    }
}

void OutageStripViewModel::updateCountdown()
{
    const qint64 left = m_health.nextTryMs - m_context.clock->nowMs();
    const bool counting = m_kind == Ui::Strip::Waiting && m_health.nextTryMs > 0 && left > 0;
    QString text;
    if (counting) {
        text = tr("Next try in %1 s").arg((left + 999) / 1000);
    } else if (m_kind == Ui::Strip::Waiting && failing()
               && (m_health.online || m_state.phase != LinkPhase::Stopped)) {
        text = tr("Trying now");
    }
    if (counting != m_countdown.isActive()) {
        counting ? m_countdown.start() : m_countdown.stop();
    }
    if (text != m_nextTryText) {
        m_nextTryText = text;
        Q_EMIT nextTryChanged();
    }
}

} // namespace Ninelives
