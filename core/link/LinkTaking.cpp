// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/LinkTaking.h"

#include "core/base/Log.h"
#include "core/crypto/Kdf.h"
#include "core/link/LinkTalk.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Ninelives {

using LinkWire::Kind;

namespace {

/// Failures of the store are of this moment; the rest of what can be wrong is wrong for good.
bool passes(const Error &error)
{
    return error.code != ErrorCode::Malformed && error.code != ErrorCode::Untrusted
        && error.code != ErrorCode::Unsupported;
}

} // namespace

LinkTaking::LinkTaking(const LinkContext &context, StoredLink link, QObject *parent)
    : QObject(parent), m_context(context), m_link(std::move(link)),
      m_import(context.writer, context.account, context.self, context.clock, context.sink),
      m_silence(this)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_context.silenceMs);
    connect(&m_silence, &QTimer::timeout, this, &LinkTaking::lost);
}

Result<QByteArray> LinkTaking::asked(const FullJid &from, LinkWire::Fields &question,
                                     const QByteArray &whole)
{
    return question.kind == Kind::Again ? again(from, question) : frame(from, whole);
}

Result<QByteArray> LinkTaking::again(const FullJid &from, LinkWire::Fields &question)
{
    const QByteArray id = question.bytes(LinkKeys::idBytes);
    const QByteArray theirs = question.bytes(LinkParty::nonceBytes);
    if (!question.ok()) {
        return Error{ErrorCode::Malformed, u"not of this protocol"_s};
    }
    if (id != m_link.id) {
        return Error{ErrorCode::NotFound, {}};
    }
    const QByteArray nonce = randomBytes(LinkParty::nonceBytes);
    SessionKeys keys =
        SessionKeys::make(m_link.secret, m_link.id, theirs, nonce, from, m_context.port.self());
    const QByteArray answer = LinkWire::write(Kind::Again, {nonce, keys.newProof});
    m_session.emplace(LinkRole::New, std::move(keys), from);
    m_silence.start();
    return answer;
}

Result<QByteArray> LinkTaking::frame(const FullJid &from, const QByteArray &whole)
{
    if (!m_session || m_session->other() != from) {
        return Error{ErrorCode::NotFound, {}};
    }
    const auto heard = m_session->hear(whole);
    if (!heard) {
        return heard.error().code == ErrorCode::NotFound ? Result<QByteArray>(heard.error())
                                                         : giveUp(heard.error());
    }
    if (!heard->whole) {
        listen();
        return m_session->answer({});
    }
    const Result<void> done = obey(heard->content);
    if (done) {
        listen();
        return m_session->answer(LinkTalk::wishes(m_link.paused, m_link.moved, m_link.cursor));
    }
    if (!passes(done.error())) {
        return giveUp(done.error());
    }
    qCWarning(logSync) << "history was not stored:" << done.error().name();
    lost(); // the other side begins again where this one stands
    return Error{ErrorCode::NotFound, {}};
}

Result<void> LinkTaking::obey(const QByteArray &content)
{
    CborFields fields{QCborValue::fromCbor(content)};
    const auto command =
        static_cast<LinkTalk::Command>(fields.number(0, qint64(LinkTalk::Command::Done)));
    Result<void> done = Error{ErrorCode::Malformed, u"not of this protocol"_s};
    if (command == LinkTalk::Command::Start) {
        done = start(fields);
    } else if (m_link.stage == LinkStage::Agreed) {
        return done; // nothing else may come first
    } else if (command == LinkTalk::Command::Page) {
        const QByteArray page = fields.bytes(LinkSession::maxContent);
        done = fields.complete() ? m_import.take(page, m_link) : done;
    } else if (command == LinkTalk::Command::Ping) {
        m_pausedThere = fields.boolean();
        done = fields.complete() ? Result<void>() : done;
    } else if (command == LinkTalk::Command::Done && fields.complete()) {
        done = finish();
    }
    if (done) {
        Q_EMIT changed();
    }
    return done;
}

Result<void> LinkTaking::start(CborFields &fields)
{
    m_pausedThere = fields.boolean();
    const auto total = static_cast<int>(fields.number(0, std::numeric_limits<int>::max()));
    const qint64 lastRow = fields.number(0, std::numeric_limits<qint64>::max() / 4);
    if (!fields.complete()) {
        return Error{ErrorCode::Malformed, u"not of this protocol"_s};
    }
    if (m_link.stage != LinkStage::Agreed) {
        return {}; // it goes on
    }
    // The user of the other device has agreed: from here on it is ours, too.
    if (Result<void> verified =
            m_context.verify(m_link.otherDevice, m_link.otherKey, m_link.otherName);
        !verified) {
        return verified;
    }
    StoredLink begun = m_link;
    Result<void> done = inTransaction(m_context.writer, [&](Transaction &tx) {
        return m_import.begin(tx, begun, lastRow, total);
    });
    if (done) {
        m_link = begun;
    }
    return done;
}

/// The row stays for a while: the other side may not hear the answer, and ask again.
Result<void> LinkTaking::finish()
{
    StoredLink ended = m_link;
    ended.stage = LinkStage::Done;
    ended.paused = false;
    Result<void> done = m_context.keep(ended);
    if (done) {
        m_link = ended;
        m_silence.stop();
        QMetaObject::invokeMethod(this, &LinkTaking::finished, Qt::QueuedConnection);
    }
    return done;
}

void LinkTaking::devicesChanged()
{
    const bool gone = m_session && !m_context.port.others().contains(m_session->other());
    if (gone || m_context.port.self().isEmpty()) {
        lost();
    }
}

Result<void> LinkTaking::setPaused(bool paused)
{
    StoredLink wanted = m_link;
    wanted.paused = paused;
    if (Result<void> done = m_context.keep(wanted); !done) {
        return done;
    }
    m_link = wanted;
    const QList<FullJid> others =
        m_session ? QList<FullJid>{m_session->other()} : m_context.port.others();
    for (const FullJid &device : others) {
        m_context.say(device, LinkWire::write(Kind::Poke, {m_link.id}));
    }
    Q_EMIT changed();
    return {};
}

/// While its user pauses it, the other device has nothing to say, and is as well as before.
void LinkTaking::listen()
{
    if (m_pausedThere || m_link.stage == LinkStage::Done) {
        m_silence.stop();
    } else {
        m_silence.start();
    }
}

void LinkTaking::lost()
{
    m_silence.stop();
    if (m_session) {
        m_session.reset();
        Q_EMIT changed();
    }
}

Result<QByteArray> LinkTaking::giveUp(const Error &error)
{
    if (m_link.stage == LinkStage::Done) {
        lost(); // all is here: whatever comes now takes nothing away
        return Error{ErrorCode::NotFound, {}};
    }
    m_silence.stop();
    QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    return Error{ErrorCode::Untrusted, {}}; // said as "not acceptable"
}

} // namespace Ninelives
