// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/LinkSearch.h"

#include "core/crypto/Kdf.h"
#include "core/link/LinkWire.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Ninelives {

using LinkWire::Kind;

namespace {

/// Which of two failures says more to the user.
int weight(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Untrusted:
        return 4;
    case ErrorCode::WrongKey:
        return 3;
    case ErrorCode::Unsupported:
        return 2;
    case ErrorCode::NotFound:
        return 0;
    default:
        return 1;
    }
}

} // namespace

LinkSearch::LinkSearch(const LinkContext &context, LinkCode code, Done done, QObject *parent)
    : QObject(parent), m_context(context), m_code(std::move(code)), m_done(std::move(done)),
      m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(context.searchMs);
    connect(&m_patience, &QTimer::timeout, this, &LinkSearch::hellosEnded);
}

void LinkSearch::start()
{
    const auto self = m_context.party();
    if (!self) {
        QMetaObject::invokeMethod(
            this, [this, error = self.error()] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    m_self = *self;
    m_self->address = m_context.port.self();
    m_patience.start();
    look();
}

void LinkSearch::look()
{
    const QList<FullJid> devices = m_asking && m_self ? m_context.port.others() : QList<FullJid>();
    for (const FullJid &device : devices) {
        if (m_nonces.contains(device.resource())) {
            continue;
        }
        ++m_open;
        LinkParty party = *m_self;
        party.nonce = randomBytes(LinkParty::nonceBytes);
        m_nonces.insert(device.resource(), party.nonce);
        m_context.ask(
            this, device, LinkWire::write(Kind::Hello, party),
            [this, device](const Result<QByteArray> &answer) { heardHello(device, answer); });
    }
}

void LinkSearch::heardHello(const FullJid &device, const Result<QByteArray> &answer)
{
    if (!m_asking) {
        return; // too late
    }
    auto fields = answer ? LinkWire::read(*answer) : Result<LinkWire::Fields>(answer.error());
    if (fields && fields->kind == Kind::Hello) {
        const LinkParty fresh = fields->party();
        if (fields->ok() && fresh.address == device && fresh.device != m_self->device) {
            Shown shown{*m_self, fresh};
            shown.self.nonce = m_nonces.value(device.resource());
            m_shown.append(shown);
        }
    } else if (!fields && fields.error().detail == "not-acceptable"_L1) {
        m_worst = Error{ErrorCode::Unsupported, u"a program of another version"_s};
    }
    // Without any that shows a code, one may still be on its way.
    if (--m_open == 0 && !m_shown.isEmpty()) {
        hellosEnded();
    }
}

void LinkSearch::hellosEnded()
{
    m_patience.stop();
    if (std::exchange(m_asking, false)) {
        tryNext();
    }
}

void LinkSearch::tryNext()
{
    if (m_shown.isEmpty()) {
        finish(m_worst.value_or(Error{ErrorCode::NotFound, {}}));
        return;
    }
    m_round = Round{m_shown.takeFirst(), {}, {}};
    const QByteArray secret = m_code.secret();
    m_round.pake.emplace(secret, m_round.self.nonce + m_round.fresh.nonce);
    m_context.ask(this, m_round.fresh.address,
                  LinkWire::write(Kind::Share, {m_round.pake->share()}),
                  [this](const Result<QByteArray> &answer) { heardShare(answer); });
}

void LinkSearch::heardShare(const Result<QByteArray> &answer)
{
    if (!answer) {
        // The other one takes no more tries, or found the share to be none.
        const bool refused = answer.error().code == ErrorCode::RemoteRefused;
        failed(refused ? Error{ErrorCode::Untrusted, u"the key exchange was refused"_s}
                       : answer.error());
        return;
    }
    auto fields = LinkWire::read(*answer);
    const QByteArray theirs = fields ? fields->bytes(Pake::shareBytes) : QByteArray();
    const QByteArray codeProof = fields ? fields->bytes(LinkKeys::proofBytes) : QByteArray();
    const QByteArray proof = fields ? fields->bytes(LinkKeys::proofBytes) : QByteArray();
    const auto shared = m_round.pake->key(theirs);
    if (!fields || !fields->ok() || fields->kind != Kind::Share || !shared) {
        refuse({ErrorCode::Untrusted, u"not an answer to a key exchange"_s});
        return;
    }
    m_round.keys.emplace(*shared, m_round.self, m_round.fresh, m_round.pake->share(), theirs);
    if (!equalInConstantTime(codeProof, m_round.keys->codeProof(LinkRole::New))) {
        refuse({ErrorCode::WrongKey, {}});
        return;
    }
    const auto known = m_context.knownKey(m_round.fresh.device);
    const bool sameKey = known && (known->isEmpty() || *known == m_round.fresh.identityKey);
    if (!equalInConstantTime(proof, m_round.keys->proof(LinkRole::New)) || !sameKey) {
        refuse({ErrorCode::Untrusted, u"the code is right, the rest was changed"_s});
        return;
    }
    m_context.ask(this, m_round.fresh.address,
                  LinkWire::write(
                      Kind::Confirm,
                      {m_round.keys->codeProof(LinkRole::Old), m_round.keys->proof(LinkRole::Old)}),
                  [this](const Result<QByteArray> &heard) { heardConfirm(heard); });
}

void LinkSearch::heardConfirm(const Result<QByteArray> &answer)
{
    if (!answer) {
        const bool refused = answer.error().code == ErrorCode::RemoteRefused;
        failed(refused ? Error{ErrorCode::Untrusted, u"the proof was refused"_s} : answer.error());
        return;
    }
    // What is said here needs no proof: without the secret nobody gets any further.
    finish(LinkAgreement{m_round.fresh, m_round.keys->linkId(), m_round.keys->linkSecret()});
}

void LinkSearch::refuse(const Error &why)
{
    m_context.say(m_round.fresh.address,
                  LinkWire::write(Kind::Refuse, {qint64(LinkWire::reasonOf(why.code))}));
    failed(why);
}

void LinkSearch::failed(const Error &error)
{
    if (!m_worst || weight(error.code) > weight(m_worst->code)) {
        m_worst = error;
    }
    tryNext();
}

void LinkSearch::finish(const Result<LinkAgreement> &result)
{
    if (const Done done = std::exchange(m_done, nullptr)) {
        done(result);
    }
}

} // namespace Ninelives
