// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/LinkGiving.h"

#include "core/base/Log.h"
#include "core/crypto/Kdf.h"
#include "core/link/HistoryPage.h"
#include "core/link/LinkTalk.h"
#include "core/link/LinkWire.h"
#include "core/storage/Connection.h"

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ninelives {

using LinkWire::Kind;

LinkGiving::LinkGiving(const LinkContext &context, StoredLink link, quint32 ownDevice,
                       QObject *parent)
    : QObject(parent), m_context(context), m_link(std::move(link)),
      m_export(context.writer,
               {context.account, context.self, {m_link.otherDevice, ownDevice}, m_link.lastRow}),
      m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &LinkGiving::search);
    m_kept.start();
}

void LinkGiving::start()
{
    search();
}

void LinkGiving::devicesChanged()
{
    if (m_session && !m_context.port.others().contains(m_session->other())) {
        lost();
    }
    if (!m_session) {
        // Anew: somebody who is asked may be silent for long.
        ++m_round;
        m_searching = 0;
        m_retryMs = firstRetryMs;
        search();
    }
}

void LinkGiving::poked()
{
    if (!m_session) {
        search();
    } else if (m_started) {
        say(LinkTalk::ping(m_link.paused), {});
    }
}

Result<void> LinkGiving::setPaused(bool paused)
{
    m_link.paused = paused;
    const Result<void> kept = keep();
    if (m_started) {
        say(LinkTalk::ping(paused), {});
        pump();
    }
    Q_EMIT changed();
    return kept;
}

// ---- Finding each other ----

void LinkGiving::search()
{
    if (m_session || m_searching > 0 || m_context.port.self().isEmpty()) {
        return;
    }
    const QList<FullJid> devices = m_context.port.others();
    const int round = ++m_round;
    m_searching = devices.size();
    for (const FullJid &device : devices) {
        const QByteArray nonce = randomBytes(LinkParty::nonceBytes);
        m_context.ask(this, device, LinkWire::write(Kind::Again, {m_link.id, nonce}),
                      [this, round, device, nonce](const Result<QByteArray> &answer) {
                          if (round == m_round && m_searching > 0) {
                              --m_searching;
                              heardAgain(device, nonce, answer);
                          }
                      });
    }
    if (devices.isEmpty()) {
        searchEnded();
    }
}

void LinkGiving::searchEnded()
{
    m_searching = 0;
    if (!m_session) {
        m_retry.start(m_retryMs);
        m_retryMs = qMin(m_retryMs * 2, lastRetryMs);
    }
}

void LinkGiving::heardAgain(const FullJid &device, const QByteArray &nonce,
                            const Result<QByteArray> &answer)
{
    auto fields = answer ? LinkWire::read(*answer) : Result<LinkWire::Fields>(answer.error());
    if (fields && !m_session) {
        const QByteArray theirs = fields->bytes(LinkParty::nonceBytes);
        const QByteArray proof = fields->bytes(LinkKeys::proofBytes);
        SessionKeys keys = SessionKeys::make(m_link.secret, m_link.id, nonce, theirs,
                                             m_context.port.self(), device);
        if (!fields->ok() || fields->kind != Kind::Again
            || !equalInConstantTime(proof, keys.newProof)) {
            giveUp({ErrorCode::Untrusted, u"somebody poses as the other device"_s});
            return;
        }
        open(std::move(keys), device);
    }
    if (m_searching == 0) {
        searchEnded();
    }
}

void LinkGiving::open(SessionKeys keys, const FullJid &device)
{
    ++m_round;
    m_searching = 0;
    m_retry.stop();
    m_retryMs = firstRetryMs;
    m_session.emplace(LinkRole::Old, std::move(keys), device);
    m_started = m_all = m_saidDone = m_pausedThere = false;
    m_pagesOut = m_inFlight = 0;
    m_frames.clear();
    say(LinkTalk::start(m_link.paused, m_link.total, m_link.lastRow),
        [this](const QByteArray &reply) {
            if (takeWishes(reply, &m_cursor)) {
                m_started = true;
                Q_EMIT changed();
                pump();
            }
        });
}

// ---- Talking ----

void LinkGiving::say(const QByteArray &content, Heard heard)
{
    const QList<QByteArray> frames = m_session->ask(content);
    if (frames.isEmpty()) {
        giveUp({ErrorCode::Internal, u"larger than the other device takes"_s});
        return;
    }
    for (const QByteArray &frame : frames) {
        m_frames.push_back({frame, {}});
    }
    m_frames.back().heard = heard ? std::move(heard) : [this](const QByteArray &reply) {
        if (takeWishes(reply)) {
            pump();
        }
    };
    drain();
}

void LinkGiving::drain()
{
    while (m_session && m_inFlight < framesInFlight && !m_frames.empty()) {
        Frame frame = std::move(m_frames.front());
        m_frames.pop_front();
        ++m_inFlight;
        m_context.ask(this, m_session->other(), frame.bytes,
                      [this, round = m_round,
                       heard = std::move(frame.heard)](const Result<QByteArray> &answer) {
                          if (round == m_round && m_session) {
                              --m_inFlight;
                              heardFrame(answer, heard);
                          }
                      });
    }
}

void LinkGiving::heardFrame(const Result<QByteArray> &answer, const Heard &heard)
{
    if (!answer) {
        // It does not say so of what we sent: somebody changed that on its way.
        if (answer.error().code == ErrorCode::RemoteRefused
            && answer.error().detail == "not-acceptable"_L1) {
            giveUp({ErrorCode::Untrusted, u"something else arrived than was sent"_s});
        } else {
            lost();
        }
        return;
    }
    const auto reply = m_session->answered(*answer);
    if (!reply) {
        giveUp(reply.error());
        return;
    }
    const int round = m_round;
    if (heard) {
        heard(*reply);
    }
    if (round == m_round) {
        drain();
    }
}

bool LinkGiving::takeWishes(const QByteArray &reply, QByteArray *cursor)
{
    CborFields fields{QCborValue::fromCbor(reply)};
    const bool paused = fields.boolean();
    const auto moved = static_cast<int>(fields.number(0, std::numeric_limits<int>::max()));
    const QByteArray place = fields.bytes(HistoryPage::maxCursor);
    if (!fields.complete()) {
        giveUp({ErrorCode::Malformed, u"not an answer of this protocol"_s});
        return false;
    }
    const bool news = m_pausedThere != paused || m_link.moved != moved;
    m_pausedThere = paused;
    m_link.moved = moved;
    if (cursor != nullptr) {
        *cursor = place;
    }
    if (news) {
        Q_EMIT changed();
    }
    return true;
}

// ---- Giving ----

void LinkGiving::pump()
{
    while (m_started && !m_all && !m_link.paused && !m_pausedThere
           && qsizetype(m_frames.size()) + m_inFlight < framesInFlight) {
        const auto made = m_export.next(m_cursor);
        if (!made) {
            giveUp(made.error());
            return;
        }
        if (!*made) {
            m_all = true;
            break;
        }
        m_cursor = (*made)->after;
        ++m_pagesOut;
        say(LinkTalk::page((*made)->page), [this](const QByteArray &reply) {
            --m_pagesOut;
            if (takeWishes(reply)) {
                pageTaken(m_link.moved);
            }
        });
    }
    if (m_all && m_pagesOut == 0 && !std::exchange(m_saidDone, true)) {
        sayDone();
    }
}

void LinkGiving::pageTaken(int moved)
{
    if (m_kept.elapsed() > keepMs) {
        m_link.moved = moved;
        if (const auto kept = keep(); !kept) {
            // The other side knows better how far it has come.
            qCDebug(logSync) << "how far the linking has come was not noted:"
                             << kept.error().name();
        }
    }
    pump();
}

void LinkGiving::sayDone()
{
    say(LinkTalk::done(), [this](const QByteArray &reply) {
        if (!takeWishes(reply)) {
            return;
        }
        if (const Result<void> done = m_context.forget(); !done) {
            giveUp(done.error());
            return;
        }
        ++m_round;
        m_session.reset();
        Q_EMIT finished();
    });
}

void LinkGiving::lost()
{
    ++m_round;
    m_session.reset();
    m_started = false;
    m_searching = 0;
    m_frames.clear();
    m_inFlight = 0;
    m_retry.start(m_retryMs);
    Q_EMIT changed();
}

void LinkGiving::giveUp(const Error &error)
{
    ++m_round;
    m_started = false;
    m_searching = 0;
    m_retry.stop();
    Q_EMIT failed(error);
}

Result<void> LinkGiving::keep()
{
    m_kept.restart();
    return m_context.keep(m_link);
}

} // namespace Ninelives
