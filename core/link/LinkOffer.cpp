// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/LinkOffer.h"

#include "core/crypto/Kdf.h"

using namespace Qt::StringLiterals;

namespace Ninelives {

using LinkWire::Kind;

namespace {

Error notHere()
{
    return {ErrorCode::NotFound, {}};
}

Error badOffer()
{
    return {ErrorCode::Malformed, u"not of this protocol"_s};
}

} // namespace

LinkOffer::LinkOffer(const LinkContext &context)
    : m_context(context), m_validUntilMs(context.clock.nowMs() + validMs),
      m_endMs(context.clock.monotonicMs() + validMs)
{}

void LinkOffer::noteTime()
{
    if (!m_agreement && !m_failure && m_context.clock.monotonicMs() >= m_endMs) {
        m_failure = Error{ErrorCode::Timeout, u"the code was shown for too long"_s};
    }
}

Result<QByteArray> LinkOffer::asked(const FullJid &from, LinkWire::Fields &question)
{
    noteTime();
    if (m_agreement || m_failure) {
        return notHere();
    }
    if (question.kind == Kind::Hello) {
        return hello(from, question);
    }
    // Everything else goes on with the try of the last hello.
    if (!m_try || m_try->old.address != from) {
        return notHere();
    }
    switch (question.kind) {
    case Kind::Share:
        return share(question);
    case Kind::Confirm:
        return confirm(question);
    case Kind::Refuse:
        return refuse(question);
    default:
        return notHere();
    }
}

Result<QByteArray> LinkOffer::hello(const FullJid &from, LinkWire::Fields &question)
{
    const LinkParty old = question.party();
    if (!question.ok() || old.address != from) {
        return badOffer();
    }
    if (m_try && m_try->keys) {
        tryFailed(); // it was left without a word
        if (m_failure) {
            return notHere();
        }
    }
    m_try.reset();
    if (m_tries >= maxTries) {
        return notHere();
    }
    auto self = m_context.party();
    if (!self) {
        return self.error();
    }
    self->address = m_context.port.self();
    self->nonce = randomBytes(LinkParty::nonceBytes);
    m_try = Try{old, *self, {}};
    return LinkWire::write(Kind::Hello, *self);
}

Result<QByteArray> LinkOffer::share(LinkWire::Fields &question)
{
    const QByteArray theirs = question.bytes(Pake::shareBytes);
    if (!question.ok() || m_try->keys) {
        return badOffer();
    }
    ++m_tries; // whatever comes of it
    const QByteArray secret = m_code.secret();
    const Pake pake(secret, m_try->old.nonce + m_try->self.nonce);
    const auto shared = pake.key(theirs);
    if (!shared) {
        tryFailed();
        return shared.error();
    }
    m_try->keys.emplace(*shared, m_try->old, m_try->self, theirs, pake.share());
    return LinkWire::write(
        Kind::Share,
        {pake.share(), m_try->keys->codeProof(LinkRole::New), m_try->keys->proof(LinkRole::New)});
}

Result<QByteArray> LinkOffer::confirm(LinkWire::Fields &question)
{
    const QByteArray codeProof = question.bytes(LinkKeys::proofBytes);
    const QByteArray proof = question.bytes(LinkKeys::proofBytes);
    if (!question.ok() || !m_try->keys) {
        return badOffer();
    }
    const LinkKeys &keys = *m_try->keys;
    if (!equalInConstantTime(codeProof, keys.codeProof(LinkRole::Old))) {
        tryFailed();
        return Error{ErrorCode::WrongKey, {}};
    }
    const auto known = m_context.knownKey(m_try->old.device);
    const bool sameKey = known && (known->isEmpty() || *known == m_try->old.identityKey);
    if (!equalInConstantTime(proof, keys.proof(LinkRole::Old)) || !sameKey) {
        m_failure = Error{ErrorCode::Untrusted, u"the code is right, the rest was changed"_s};
        m_try.reset();
        return *m_failure;
    }
    m_agreement = LinkAgreement{m_try->old, keys.linkId(), keys.linkSecret()};
    m_try.reset();
    return LinkWire::write(Kind::Confirm);
}

Result<QByteArray> LinkOffer::refuse(LinkWire::Fields &question)
{
    const auto reason = static_cast<LinkWire::Reason>(
        question.number(qint64(LinkWire::Reason::Cancelled), qint64(LinkWire::Reason::Other)));
    if (!question.ok() || !m_try->keys) {
        return badOffer();
    }
    // Anybody in between can say so; nothing is lost by believing it.
    if (reason == LinkWire::Reason::Untrusted) {
        m_failure = LinkWire::errorOf(reason);
        m_try.reset();
    } else {
        tryFailed();
    }
    return LinkWire::write(Kind::Refuse);
}

void LinkOffer::tryFailed()
{
    m_try.reset();
    if (m_tries >= maxTries && !m_failure) {
        m_failure = Error{ErrorCode::WrongKey, u"three wrong tries"_s};
    }
}

} // namespace Ninelives
