// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/AccountVerifier.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int deadlineMs = 45'000;

/// Failures that no other server of the same account would cure.
bool isFinal(ErrorCode code)
{
    return code == ErrorCode::AuthenticationFailed || code == ErrorCode::AccountDisabled
        || code == ErrorCode::MechanismTooWeak || code == ErrorCode::InvalidAddress;
}

} // namespace

AccountVerifier::AccountVerifier(Transport &transport, qsizetype servers, Reply<void> reply,
                                 QObject *parent)
    : QObject(parent), m_transport(transport), m_reply(std::move(reply)), m_deadline(this),
      m_triesLeft(std::max<qsizetype>(1, servers))
{
    connect(&m_transport, &Transport::stateChanged, this, &AccountVerifier::onState);
    connect(&m_transport, &QObject::destroyed, this,
            [this]() { finish(Error{ErrorCode::Cancelled, {}}); });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this]() { finish(Error{ErrorCode::Timeout, {}}); });
    m_deadline.start(deadlineMs);
    m_transport.start();
}

void AccountVerifier::onState(const TransportState &state)
{
    if (state.online()) {
        finish({});
        return;
    }
    const bool ended = state.phase == LinkPhase::Waiting || state.phase == LinkPhase::Stopped;
    if (!ended || !state.failure) {
        return;
    }
    if (state.needsUser || state.phase == LinkPhase::Stopped || isFinal(state.failure->code)
        || --m_triesLeft <= 0) {
        finish(*state.failure);
        return;
    }
    // The next server; not from within the transport's own signal.
    QMetaObject::invokeMethod(this, [this]() { m_transport.retryNow(); }, Qt::QueuedConnection);
}

void AccountVerifier::finish(const Result<void> &result)
{
    m_deadline.stop();
    disconnect(&m_transport, nullptr, this, nullptr);
    // The answer may destroy the transport, which must not happen within its own signal.
    QMetaObject::invokeMethod(
        this,
        [this, result]() {
            m_reply(result);
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace Ninelives
