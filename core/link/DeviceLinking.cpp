// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link/DeviceLinking.h"

#include "core/base/Log.h"
#include "core/crypto/Kdf.h"
#include "core/link/HistoryExport.h"
#include "core/link/LinkGiving.h"
#include "core/link/LinkSearch.h"
#include "core/link/LinkTaking.h"
#include "core/storage/Connection.h"
#include "core/storage/HistoryStore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Ninelives {

using LinkWire::Kind;

namespace {

/// Deleted later: the call may come from one of its own functions.
template<typename T>
void put(std::unique_ptr<T> &part, std::nullptr_t)
{
    if (T *old = part.release()) {
        old->disconnect();
        old->deleteLater();
    }
}

} // namespace

DeviceLinking::DeviceLinking(LinkContext context, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_ending(m_context), m_progress(this),
      m_timeout(this), m_catchUp(this)
{
    m_catchUp.setSingleShot(true);
    connect(&m_catchUp, &QTimer::timeout, this, &DeviceLinking::beginCaughtUp);
    m_progress.setSingleShot(true);
    connect(&m_progress, &QTimer::timeout, this, [this] { tell(progress()); });
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &DeviceLinking::timeOut);
    m_context.port.setHandlers(
        {[this](const FullJid &from, const QByteArray &question, const Reply<QByteArray> &answer) {
             asked(from, question, answer);
         },
         [this] { devicesChanged(); }});
}

DeviceLinking::~DeviceLinking()
{
    m_context.port.setHandlers({});
}

Result<void> DeviceLinking::start()
{
    const auto stored = LinkStore(m_context.writer).find(m_context.account);
    if (!stored || !*stored) {
        return stored ? Result<void>() : stored.error();
    }
    const StoredLink &link = **stored;
    if (LinkEnding::isIn(link)) {
        return m_ending.load(link);
    }
    const qint64 age = m_context.clock.nowMs() - link.madeAtMs;
    const bool old = (link.stage == LinkStage::Agreed && age > LinkOffer::validMs)
        || (link.stage == LinkStage::Done && age > keptDoneMs);
    if (old) {
        forget();
        return {};
    }
    Result<void> opened;
    if (link.giving) {
        opened = openGiving(link);
    } else {
        openTaking(link);
    }
    ageOut();
    return opened;
}

// ---- What the user wants ----

Result<void> DeviceLinking::showCode()
{
    if (m_context.port.self().isEmpty()) {
        return Error{ErrorCode::NotConnected, {}};
    }
    if (m_giving || (m_taking && m_taking->link().stage == LinkStage::Running)) {
        return Error{ErrorCode::InUse, u"a linking is under way"_s};
    }
    drop();
    forget();
    m_offer = std::make_unique<LinkOffer>(m_context);
    m_timeout.start(static_cast<int>(LinkOffer::validMs));
    LinkState state;
    state.phase = LinkingPhase::Showing;
    state.words = m_offer->code().words();
    state.link = m_offer->code().link();
    state.validUntilMs = m_offer->validUntilMs();
    tell(state);
    return {};
}

void DeviceLinking::enterCode(const QString &typed, Reply<void> reply)
{
    const auto code = LinkCode::read(typed);
    const bool busy = m_giving || (m_taking && m_taking->link().stage == LinkStage::Running);
    if (!code || m_context.port.self().isEmpty() || busy) {
        const Error why = !code ? code.error()
            : busy              ? Error{ErrorCode::InUse, u"a linking is under way"_s}
                                : Error{ErrorCode::NotConnected, {}};
        reply(why);
        return;
    }
    drop();
    forget();
    LinkState state;
    state.phase = LinkingPhase::Searching;
    state.giving = true;
    tell(state);
    m_search = std::make_unique<LinkSearch>(
        m_context, *code, [this, reply = std::move(reply)](const Result<LinkAgreement> &result) {
            searched(result, reply);
        });
    m_search->start();
}

void DeviceLinking::searched(const Result<LinkAgreement> &result, const Reply<void> &reply)
{
    put(m_search, nullptr);
    if (!result) {
        fail(result.error());
        reply(result.error());
        return;
    }
    m_agreement = *result;
    m_timeout.start(static_cast<int>(LinkOffer::validMs));
    LinkState state;
    state.phase = LinkingPhase::Confirming;
    state.giving = true;
    state.otherName = m_agreement->other.name;
    tell(state);
    reply({});
}

void DeviceLinking::confirm(bool agreed)
{
    if (!m_agreement) {
        return;
    }
    if (!agreed) {
        tellEnd(LinkWire::Reason::Cancelled);
        fail({ErrorCode::Cancelled, u"refused"_s});
    } else {
        beginCaughtUp();
    }
}

/// What the archive brings later gets rows behind the last one that travels, though the new device
/// could not read it: so that comes first, as long as the new device waits.
void DeviceLinking::beginCaughtUp()
{
    if (!m_agreement) {
        return;
    }
    const bool isHere = !m_context.caughtUp || m_context.caughtUp();
    if (!isHere && m_timeout.remainingTime() > leftToBeginMs) {
        m_catchUp.start(catchUpMs);
        LinkState state;
        state.phase = LinkingPhase::Transferring;
        state.giving = true;
        state.otherName = m_agreement->other.name;
        tell(state);
    } else if (const Result<void> begun = beginGiving(); !begun) {
        tellEnd(LinkWire::reasonOf(begun.error().code));
        fail(begun.error());
    }
}

Result<void> DeviceLinking::beginGiving()
{
    const LinkAgreement agreement = *m_agreement;
    if (Result<void> verified = m_context.verify(agreement.other.device,
                                                 agreement.other.identityKey, agreement.other.name);
        !verified) {
        return verified;
    }
    StoredLink link = agreement.toStore(true, m_context.clock.nowMs());
    link.stage = LinkStage::Running;
    const auto lastRow = HistoryStore(m_context.writer).lastRow();
    const auto total =
        lastRow ? HistoryStore(m_context.writer).count(m_context.account, *lastRow) : lastRow;
    if (!total) {
        return total.error();
    }
    link.lastRow = *lastRow;
    link.total = static_cast<int>(*total);
    if (const Result<void> stored = m_context.keep(link); !stored) {
        return stored;
    }
    m_agreement.reset();
    m_timeout.stop();
    m_catchUp.stop();
    return openGiving(link);
}

Result<void> DeviceLinking::openGiving(const StoredLink &link)
{
    const auto self = m_context.party();
    if (!self) {
        return self.error();
    }
    m_giving = std::make_unique<LinkGiving>(m_context, link, self->device);
    connect(m_giving.get(), &LinkGiving::changed, this, &DeviceLinking::refresh);
    connect(m_giving.get(), &LinkGiving::finished, this, [this] {
        LinkState done = progress();
        done.phase = LinkingPhase::Done;
        done.messages = done.total;
        done.newestHere = true;
        drop();
        tell(done);
    });
    connect(m_giving.get(), &LinkGiving::failed, this, [this](const Error &error) {
        tellEnd(LinkWire::reasonOf(error.code));
        fail(error);
    });
    m_giving->start();
    refresh();
    return {};
}

void DeviceLinking::openTaking(const StoredLink &link)
{
    m_taking = std::make_unique<LinkTaking>(m_context, link);
    connect(m_taking.get(), &LinkTaking::changed, this, &DeviceLinking::refresh);
    connect(m_taking.get(), &LinkTaking::finished, this, &DeviceLinking::refresh);
    connect(m_taking.get(), &LinkTaking::failed, this, [this](const Error &error) {
        tellEnd(LinkWire::reasonOf(error.code));
        fail(error);
    });
    if (link.stage == LinkStage::Agreed) {
        const qint64 left = link.madeAtMs + LinkOffer::validMs - m_context.clock.nowMs();
        m_timeout.start(static_cast<int>(qBound<qint64>(1, left, LinkOffer::validMs)));
    }
    if (link.stage != LinkStage::Done) {
        refresh();
    }
}

void DeviceLinking::setPaused(bool paused)
{
    Result<void> done;
    if (m_giving) {
        done = m_giving->setPaused(paused);
    } else if (m_taking && m_taking->link().stage == LinkStage::Running) {
        done = m_taking->setPaused(paused);
    }
    if (!done) {
        qCWarning(logSync) << "the pause was not stored:" << done.error().name();
    }
}

void DeviceLinking::cancel()
{
    const bool under = m_offer || m_search || m_agreement || m_giving
        || (m_taking && m_taking->link().stage != LinkStage::Done);
    if (!under) {
        tell({});
        return;
    }
    tellEnd(LinkWire::Reason::Cancelled);
    fail({ErrorCode::Cancelled, {}});
}

// ---- What the other device wants ----

void DeviceLinking::asked(const FullJid &from, const QByteArray &content,
                          const Reply<QByteArray> &answer)
{
    auto question = LinkWire::read(content);
    answer(question ? answerTo(from, *question, content) : question.error());
}

Result<QByteArray> DeviceLinking::answerTo(const FullJid &from, LinkWire::Fields &question,
                                           const QByteArray &whole)
{
    switch (question.kind) {
    case Kind::Again:
        if (LinkWire::Fields copy = question; m_ending.isOf(copy.bytes(LinkKeys::idBytes))) {
            m_ending.remind(from);
            return Error{ErrorCode::NotFound, {}};
        }
        [[fallthrough]];
    case Kind::Frame:
        return m_taking ? m_taking->asked(from, question, whole)
                        : Result<QByteArray>(Error{ErrorCode::NotFound, {}});
    case Kind::End:
        return ended(question);
    case Kind::Poke:
        return poked(question);
    default:
        return offerAsked(from, question);
    }
}

Result<QByteArray> DeviceLinking::offerAsked(const FullJid &from, LinkWire::Fields &question)
{
    if (!m_offer) {
        return Error{ErrorCode::NotFound, {}};
    }
    Result<QByteArray> answer = m_offer->asked(from, question);
    if (const auto agreement = m_offer->agreement()) {
        agreedHere(*agreement);
    } else if (const auto failure = m_offer->failure()) {
        fail(*failure);
    }
    return answer;
}

void DeviceLinking::agreedHere(const LinkAgreement &agreement)
{
    m_offer.reset();
    const StoredLink link = agreement.toStore(false, m_context.clock.nowMs());
    if (const Result<void> stored = m_context.keep(link); stored) {
        openTaking(link);
    } else {
        fail(stored.error());
    }
}

Result<QByteArray> DeviceLinking::ended(LinkWire::Fields &question)
{
    const QByteArray id = question.bytes(LinkKeys::idBytes);
    const auto reason = static_cast<LinkWire::Reason>(
        question.number(qint64(LinkWire::Reason::Cancelled), qint64(LinkWire::Reason::Other)));
    const QByteArray proof = question.bytes(LinkKeys::proofBytes);
    QByteArray secret;
    if (m_agreement && m_agreement->id == id) {
        secret = m_agreement->secret;
    } else if (m_giving && m_giving->link().id == id) {
        secret = m_giving->link().secret;
    } else if (m_taking && m_taking->link().id == id && m_taking->link().stage != LinkStage::Done) {
        secret = m_taking->link().secret;
    }
    if (question.ok() && secret.isEmpty() && m_ending.isOf(id)) {
        return LinkWire::write(Kind::End); // both said it at once
    }
    if (!question.ok() || secret.isEmpty()) {
        return Error{ErrorCode::NotFound, {}};
    }
    const LinkRole by = m_taking ? LinkRole::Old : LinkRole::New;
    if (!equalInConstantTime(proof, LinkKeys::endProof(secret, by, quint8(reason)))) {
        return Error{ErrorCode::Untrusted, {}}; // anybody can say that
    }
    fail(LinkWire::errorOf(reason));
    return LinkWire::write(Kind::End);
}

Result<QByteArray> DeviceLinking::poked(LinkWire::Fields &question)
{
    const QByteArray id = question.bytes(LinkKeys::idBytes);
    if (!question.ok() || !m_giving || m_giving->link().id != id) {
        return Error{ErrorCode::NotFound, {}};
    }
    m_giving->poked();
    return LinkWire::write(Kind::Poke);
}

void DeviceLinking::devicesChanged()
{
    ageOut();
    m_ending.devicesChanged();
    if (m_search) {
        m_search->look();
    }
    if (m_giving) {
        m_giving->devicesChanged();
    }
    if (m_taking) {
        m_taking->devicesChanged();
    }
}

// ---- Ends ----

void DeviceLinking::tellEnd(LinkWire::Reason reason)
{
    QByteArray id;
    QByteArray secret;
    FullJid other;
    const LinkRole by = m_taking ? LinkRole::New : LinkRole::Old;
    if (m_agreement) {
        id = m_agreement->id;
        secret = m_agreement->secret;
        other = m_agreement->other.address;
    } else if (m_giving || m_taking) {
        const StoredLink &link = m_giving ? m_giving->link() : m_taking->link();
        id = link.id;
        secret = link.secret;
        other = m_giving ? m_giving->other() : m_taking->other();
    } else {
        return;
    }
    const QByteArray end = LinkWire::write(
        Kind::End, {id, qint64(reason), LinkKeys::endProof(secret, by, quint8(reason))});
    m_ending.begin(by == LinkRole::Old, id, end);
    m_ending.tell(other.isEmpty() ? m_context.port.others() : QList<FullJid>{other});
}

void DeviceLinking::ageOut()
{
    if (!m_giving && !m_taking) {
        return;
    }
    const StoredLink &link = m_giving ? m_giving->link() : m_taking->link();
    const bool connected = m_giving ? m_giving->isConnected() : m_taking->isConnected();
    if (link.stage == LinkStage::Running && !link.paused && !connected
        && m_context.clock.nowMs() - link.madeAtMs > keptRunningMs) {
        tellEnd(LinkWire::Reason::TooLate);
        fail({ErrorCode::Timeout, u"the other device was away for too long"_s});
    }
}

void DeviceLinking::timeOut()
{
    if (m_offer) {
        fail({ErrorCode::Timeout, u"the code was shown for too long"_s});
    } else if (m_agreement || (m_taking && m_taking->link().stage == LinkStage::Agreed)) {
        tellEnd(LinkWire::Reason::TooLate);
        fail({ErrorCode::Timeout, u"nobody agreed"_s});
    }
}

void DeviceLinking::drop()
{
    m_timeout.stop();
    m_catchUp.stop();
    m_offer.reset();
    m_agreement.reset();
    put(m_search, nullptr);
    put(m_giving, nullptr);
    put(m_taking, nullptr);
}

void DeviceLinking::forget()
{
    // What the other device has not heard yet outlives this.
    if (const Result<void> done = m_ending.isOpen() ? m_ending.keep() : m_context.forget(); !done) {
        qCWarning(logSync) << "the end of a linking was not stored:" << done.error().name();
    }
}

void DeviceLinking::fail(const Error &error)
{
    LinkState state = progress();
    state.phase = LinkingPhase::Failed;
    state.giving = state.giving || m_state.giving;
    state.words.clear();
    state.link.clear();
    state.validUntilMs = 0;
    state.onItsWayBeforeMs = 0;
    state.failure = error;
    drop();
    forget();
    tell(state);
}

// ---- Telling ----

LinkState DeviceLinking::progress() const
{
    if (!m_giving && !m_taking) {
        return m_state;
    }
    const StoredLink &link = m_giving ? m_giving->link() : m_taking->link();
    const bool connected = m_giving ? m_giving->isConnected() : m_taking->isConnected();
    const bool pausedThere = m_giving ? m_giving->isPausedThere() : m_taking->isPausedThere();
    LinkState state;
    state.giving = link.giving;
    state.otherName = link.otherName;
    state.messages = qMin(link.moved, link.total);
    state.total = link.total;
    state.newestHere =
        link.stage != LinkStage::Agreed && link.moved >= qMin(HistoryExport::newest, link.total);
    state.onItsWayBeforeMs = link.giving ? 0 : link.madeAtMs;
    if (link.stage == LinkStage::Agreed) {
        state.phase = LinkingPhase::Confirming;
    } else if (link.stage == LinkStage::Done) {
        state.phase = LinkingPhase::Done;
        state.messages = link.total;
        state.newestHere = true;
        state.onItsWayBeforeMs = 0;
    } else if (link.paused || (connected && pausedThere)) {
        state.phase = LinkingPhase::Paused;
    } else {
        state.phase = connected ? LinkingPhase::Transferring : LinkingPhase::Broken;
    }
    return state;
}

void DeviceLinking::refresh()
{
    if (m_taking && m_taking->link().stage != LinkStage::Agreed) {
        m_timeout.stop();
    }
    const LinkState now = progress();
    const bool onlyProgress = now.phase == m_state.phase && now.newestHere == m_state.newestHere;
    if (!onlyProgress || !m_told.isValid() || m_told.elapsed() >= progressMs) {
        tell(now);
    } else if (!m_progress.isActive()) {
        m_progress.start(progressMs - static_cast<int>(m_told.elapsed()));
    }
}

void DeviceLinking::tell(const LinkState &state)
{
    m_progress.stop();
    if (state == m_state) {
        return;
    }
    m_state = state;
    m_told.start();
    Q_EMIT stateChanged(m_state);
}

} // namespace Ninelives
