// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Core.h"

#include "core/base/Log.h"
#include "core/engine/ChangeFeed.h"
#include "core/engine/DraftSaver.h"
#include "core/engine/MediaWorks.h"
#include "core/engine/MuteClock.h"
#include "core/engine/Onboarding.h"
#include "core/engine/StoreReader.h"
#include "core/storage/AttachmentStore.h"
#include "core/storage/Connection.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/MessageStore.h"
#include "core/storage/OutboxStore.h"
#include "core/storage/SettingsStore.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Ninelives {

namespace {
constexpr int closingMs = 3000;
constexpr int farewellMs = 60;
constexpr int tryWritingMs = 3000;
const QString asksNeutralSetting = QStringLiteral("health.asksNeutral");
} // namespace

Core::Core(EngineOptions options, StoreReader &reader)
    : m_options(std::move(options)), m_reader(reader),
      m_media(std::make_unique<MediaWorks>(m_options.folder)), m_feed(new ChangeFeed(this)),
      m_drafts(new DraftSaver(*this)), m_mutes(new MuteClock(*this)), m_tryWriting(this)
{
    m_tryWriting.setSingleShot(true);
    m_tryWriting.setInterval(tryWritingMs);
    connect(&m_tryWriting, &QTimer::timeout, this, &Core::tryWriting);
    connect(m_feed, &ChangeFeed::ready, this, [this](const QList<Change> &changes) {
        Q_EMIT changed(changes);
        tellSessions(changes);
        // News from the last moments of closing may come when the store is gone already.
        if (std::exchange(m_outboxChanged, false) && m_database) {
            countWaiting();
        }
    });
}

Core::~Core() = default;

/// What is done to chats here is for the other devices, too.
void Core::tellSessions(const QList<Change> &changes)
{
    const bool chats = std::ranges::any_of(changes, [](const Change &change) {
        return change.kind == Change::Kind::ConversationChanged;
    });
    for (const auto &[id, session] : m_sessions) {
        if (chats) {
            session->sync->chatsChanged();
        }
    }
}

Writer &Core::writer()
{
    return m_database->writer();
}

void Core::post(Task task)
{
    QMetaObject::invokeMethod(
        this, [this, task = std::move(task)]() { run(task); }, Qt::QueuedConnection);
}

void Core::run(Task task)
{
    if (m_closed) {
        return; // dropping the task answers Cancelled
    }
    if (m_database) {
        task(*this);
    } else {
        m_early.push_back(std::move(task));
    }
}

Result<void> Core::open(QByteArrayView key)
{
    if (m_database || m_closed) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("the engine was opened before")};
    }
    Result<std::unique_ptr<Database>> opened = Database::open(m_options.folder, key);
    if (!opened) {
        return opened.error();
    }
    m_database = std::move(opened).value();
    sweepMedia();
    makeProbes();
    Result<std::unique_ptr<Reader>> reader = m_database->makeReader();
    if (!reader) {
        m_database.reset();
        return reader.error();
    }
    if (Result<void> loaded = loadAccounts(); !loaded) {
        m_sessions.clear();
        reader.value().reset();
        m_database.reset();
        return loaded;
    }
    // Functors must be copyable; the reader is not.
    const auto shared = std::make_shared<std::unique_ptr<Reader>>(std::move(reader).value());
    QMetaObject::invokeMethod(
        &m_reader, [this, shared]() { m_reader.open(std::move(*shared)); }, Qt::QueuedConnection);
    countWaiting();
    m_mutes->look();
    for (const Task &task : std::exchange(m_early, {})) {
        task(*this);
    }
    return {};
}

Onboarding *Core::onboarding()
{
    if (!m_onboarding && m_options.registrations) {
        m_onboarding = std::make_unique<Onboarding>(*this, m_options.registrations());
    }
    return m_onboarding.get();
}

void Core::makeProbes()
{
    m_probes = m_options.probes ? m_options.probes() : nullptr;
    const auto stored = SettingsStore(writer()).get(asksNeutralSetting);
    m_asksNeutral = !stored || !*stored || **stored != "0";
}

Result<void> Core::setAsksNeutral(bool may)
{
    const Result<void> stored = write([&](Transaction &tx) {
        return SettingsStore(writer()).set(tx, asksNeutralSetting, may ? "1" : "0");
    });
    if (stored) {
        m_asksNeutral = may;
    }
    return stored;
}

/// Before anything can be on its way into the folder.
void Core::sweepMedia()
{
    const auto known = AttachmentStore(writer()).localNames();
    if (known) {
        m_media->sweep(*known);
    } else {
        qCWarning(logEngine) << "media folder not looked at:" << known.error().name();
    }
}

void Core::close(std::function<void()> done)
{
    if (m_closed && !m_closing) {
        done();
        return;
    }
    m_closeWaiters.push_back(std::move(done));
    if (m_closing) {
        return;
    }
    m_closed = true;
    m_closing = true;
    m_early.clear();
    m_onboarding.reset();
    m_mutes->stop();
    if (m_database) {
        m_drafts->flush();
    }
    stopSessions([this]() {
        m_feed->flush();
        m_sessions.clear();
        m_probes.reset();
        // The reader's connection must be gone before the database.
        QMetaObject::invokeMethod(
            &m_reader,
            [this]() {
                m_reader.close();
                QMetaObject::invokeMethod(this, [this]() { finishClosing(); });
            },
            Qt::QueuedConnection);
    });
}

void Core::finishClosing()
{
    m_database.reset();
    m_closing = false;
    for (const std::function<void()> &done : std::exchange(m_closeWaiters, {})) {
        done();
    }
}

void Core::stopSessions(std::function<void()> done)
{
    const bool connected = std::ranges::any_of(m_sessions, [](const auto &entry) {
        return entry.second->transport->state().phase != LinkPhase::Stopped;
    });
    for (const auto &[id, session] : m_sessions) {
        session->transport->stop();
    }
    const auto stopped = [this]() {
        return std::ranges::all_of(m_sessions, [](const auto &entry) {
            return entry.second->transport->state().phase == LinkPhase::Stopped;
        });
    };
    auto *poll = new QTimer(this);
    const QDeadlineTimer deadline(closingMs); // the real time, whatever the clock in use says
    connect(poll, &QTimer::timeout, this, [poll, deadline, stopped, done = std::move(done)]() {
        if (stopped() || deadline.hasExpired()) {
            poll->stop();
            poll->deleteLater();
            done();
        }
    });
    // Destroying a transport cuts its stream off; the farewell needs a moment on the way.
    poll->start(connected ? farewellMs : 0);
}

Result<void> Core::write(const std::function<Result<void>(Transaction &)> &write)
{
    Transaction tx(writer());
    Result<void> result = tx.begun();
    if (result) {
        result = write(tx);
    }
    if (result) {
        result = tx.commit();
        // Only a commit proves anything about the disk; other failures are the caller's own.
        noteTrouble(result ? std::nullopt : std::optional(result.error()));
    }
    return result;
}

Result<void> Core::writeChat(ConversationId conversation,
                             const std::function<Result<void>(Transaction &)> &write)
{
    Result<void> written = this->write(write);
    if (written) {
        m_feed->add({Change::Kind::ConversationChanged, {}, conversation, {}});
    }
    return written;
}

void Core::noteTrouble(const std::optional<Error> &error)
{
    if (m_trouble && m_trouble->code == ErrorCode::Corrupt) {
        return; // only the next start mends that
    }
    if (error != m_trouble) {
        m_trouble = error;
        Q_EMIT storageTrouble(error);
    }
    if (m_trouble && m_trouble->code != ErrorCode::Corrupt) {
        m_tryWriting.start();
    } else {
        m_tryWriting.stop();
    }
}

/// Nobody has to do anything once there is room again, not even to write a message.
void Core::tryWriting()
{
    if (!m_database || m_closed) {
        return;
    }
    const Result<void> written = write([this](Transaction &tx) {
        return SettingsStore(writer()).set(tx, QStringLiteral("store.lastTry"),
                                           QByteArray::number(clock().nowMs()));
    });
    if (!written) {
        m_tryWriting.start();
    }
}

void Core::countWaiting()
{
    const Result<int> count = OutboxStore(writer()).waitingMessages({});
    const Result<int> photos = OutboxStore(writer()).waitingPhotos({});
    if (!count || !photos) {
        qCWarning(logEngine) << "outbox not counted:" << (count ? photos : count).error().name();
        return;
    }
    if (*count != m_waiting || *photos != m_waitingPhotos) {
        m_waiting = *count;
        m_waitingPhotos = *photos;
        Q_EMIT waitingChanged(m_waiting, m_waitingPhotos);
    }
}

Result<AccountSession *> Core::session(AccountId account)
{
    const auto found = m_sessions.find(account);
    if (found == m_sessions.end()) {
        return Error{ErrorCode::NotFound, QStringLiteral("there is no such account")};
    }
    return found->second.get();
}

Result<AccountSession *> Core::sessionOf(ConversationId conversation)
{
    const auto known = m_owners.constFind(conversation);
    if (known != m_owners.cend()) {
        return session(*known);
    }
    const Result<Conversation> found = ConversationStore(writer()).find(conversation);
    if (!found) {
        return found.error();
    }
    m_owners.insert(conversation, found->account);
    return session(found->account);
}

Result<AccountSession *> Core::sessionOf(MessageId message)
{
    const Result<Message> found = MessageStore(writer()).find(message);
    if (!found) {
        return found.error();
    }
    return sessionOf(found->conversation);
}

std::vector<AccountSession *> Core::sessions()
{
    std::vector<AccountSession *> all;
    for (const auto &[id, session] : m_sessions) {
        all.push_back(session.get());
    }
    return all;
}

} // namespace Ninelives
