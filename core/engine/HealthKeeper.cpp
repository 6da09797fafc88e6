// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/HealthKeeper.h"

#include "core/base/Log.h"
#include "core/engine/AccountSession.h"
#include "core/engine/Core.h"
#include "core/health/AvailabilityClock.h"
#include "core/health/HealthMonitor.h"
#include "core/health/NoticeFetcher.h"
#include "core/storage/Connection.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/HealthStore.h"
#include "core/storage/SettingsStore.h"
#include "core/sync/groups/GroupSync.h"
#include "core/sync/media/UploadQueue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepEveryMs = 5 * 60'000;
constexpr qsizetype mostReturned = 1'000; ///< messages that are sent again by themselves

const QString serverTimeSetting = u"health.serverTime"_s;

/// The service is why we are not in a room.
bool blamesService(ErrorCode code)
{
    return code == ErrorCode::Timeout || code == ErrorCode::HostNotFound
        || code == ErrorCode::RemoteServerDown;
}

} // namespace

struct HealthKeeper::Private {
    Private(HealthKeeper &owner, Core &theCore, AccountSession &theSession)
        : q(owner), core(theCore), session(theSession), account(theSession.account.id),
          monitor(theCore.clock(), ports()), fetcher(theCore.clock()),
          availability(theCore.clock(), theSession.account.jid.domain())
    {}

    HealthMonitor::Ports ports();
    void load();
    void onState(const TransportState &state);
    void onHealth(const Health &health);
    void keepLog(const Health &health);
    void logPlaces(const Health &health);
    void log(Rung rung, Cause cause);
    void keepAvailability();
    void askServer();
    void noteMessages(const Change &change);
    void noteRoom(ConversationId conversation);
    void askGroups(const QString &place);
    void sendAgain(const QString &place);
    void keepReturned();
    [[nodiscard]] QString setting(const QString &name) const;
    void store(const QString &name, const QByteArray &value);
    [[nodiscard]] QByteArray stored(const QString &name) const;

    HealthKeeper &q;
    Core &core;
    AccountSession &session;
    AccountId account;
    HealthMonitor monitor;
    NoticeFetcher fetcher;
    AvailabilityClock availability;
    QTimer keep;
    bool online = false;
    Cause logged = Cause::None;
    QList<PlaceTrouble> loggedPlaces;
    QHash<QString, QSet<qint64>> silentRooms; ///< chats, by group service
    QHash<QString, QSet<qint64>> returned; ///< messages, by the server that was down
};

HealthKeeper::HealthKeeper(Core &core, AccountSession &session)
    : d(std::make_unique<Private>(*this, core, session))
{
    d->load();
    Transport &transport = *session.transport;
    connect(&transport, &Transport::stateChanged, this,
            [this](const TransportState &state) { d->onState(state); });
    connect(session.sync.get(), &AccountSync::archiveAnswered, &d->monitor,
            &HealthMonitor::archiveAnswered);
    connect(&session.sync->uploads(), &UploadQueue::answered, &d->monitor,
            &HealthMonitor::uploadsAnswered);
    connect(&d->monitor, &HealthMonitor::changed, this,
            [this](const Health &health) { d->onHealth(health); });
    connect(&d->monitor, &HealthMonitor::placeRecovered, this,
            [this](Rung rung, const QString &place) {
                if (rung == Rung::Contact) {
                    d->sendAgain(place);
                }
            });
    connect(&d->fetcher, &NoticeFetcher::told, &d->monitor, &HealthMonitor::noticeChanged);
    connect(&d->keep, &QTimer::timeout, this, [this] { d->keepAvailability(); });
    d->keep.start(keepEveryMs);
    d->onState(transport.state());
}

HealthKeeper::~HealthKeeper()
{
    d->monitor.disconnect(this);
    d->keepAvailability();
}

HealthMonitor::Ports HealthKeeper::Private::ports()
{
    return {.probes = core.probes(),
            .ping =
                [this](const QString &domain, Reply<void> reply) {
                    session.transport->questions().ping(domain, std::move(reply));
                },
            .beginAgain = [this] { session.transport->beginAgain(); },
            .askArchive = [this] { session.sync->retryArchive(); },
            .askUploads = [this] { session.sync->uploads().forgetWaits(); },
            .askGroups = [this](const QString &place) { askGroups(place); },
            .mayAskNeutral = [this] { return core.asksNeutral(); },
            .othersOnline =
                [this] {
                    const auto all = core.sessions();
                    return std::ranges::any_of(all, [this](AccountSession *other) {
                        return other != &session && other->transport->state().online()
                            && !HealthLadder::isOnThisComputer(other->transport->state());
                    });
                }};
}

QString HealthKeeper::Private::setting(const QString &name) const
{
    return u"health.%1.%2"_s.arg(name).arg(account.value);
}

QByteArray HealthKeeper::Private::stored(const QString &name) const
{
    const auto found = SettingsStore(core.writer()).get(name);
    return found ? found->value_or(QByteArray()) : QByteArray();
}

void HealthKeeper::Private::store(const QString &name, const QByteArray &value)
{
    if (!core.isOpen() || stored(name) == value) {
        return;
    }
    const auto done = core.write(
        [&](Transaction &tx) { return SettingsStore(core.writer()).set(tx, name, value); });
    if (!done) {
        qCWarning(logEngine) << "health not kept:" << done.error().name();
    }
}

void HealthKeeper::Private::load()
{
    monitor.setDomain(session.account.jid.domain());
    monitor.setLastServerTime(stored(serverTimeSetting).toLongLong());
    QList<QUrl> addresses;
    const QStringList lines = QString::fromUtf8(stored(setting(u"notices"_s))).split(u'\n');
    for (const QString &line : lines) {
        if (!line.isEmpty()) {
            addresses.append(QUrl(line));
        }
    }
    fetcher.setAddresses(addresses);
    const QJsonObject waiting = QJsonDocument::fromJson(stored(setting(u"returned"_s))).object();
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        const QJsonArray ids = it.value().toArray();
        for (const QJsonValue id : ids) {
            returned[it.key()].insert(id.toInteger());
        }
        monitor.placeAnswered(Rung::Contact, it.key(), false);
    }
}

void HealthKeeper::Private::onState(const TransportState &state)
{
    monitor.connectionChanged(state);
    if (state.online() && !online) {
        askServer();
    }
    online = state.online();
}

/// Once a login: where the operator tells of outages, and how our clocks differ.
void HealthKeeper::Private::askServer()
{
    ServerPort &server = session.transport->questions();
    const QPointer<HealthKeeper> self(&q);
    server.noticeAddresses([this, self](const Result<QList<QUrl>> &addresses) {
        if (!self || !addresses) {
            return;
        }
        QStringList lines;
        for (const QUrl &address : *addresses) {
            lines.append(address.toString(QUrl::FullyEncoded));
        }
        store(setting(u"notices"_s), lines.join(u'\n').toUtf8());
        fetcher.setAddresses(*addresses);
    });
    server.time([this, self](const Result<qint64> &time) {
        if (self && time) {
            monitor.serverTime(*time);
            store(serverTimeSetting, QByteArray::number(monitor.lastServerMs()));
        }
    });
}

void HealthKeeper::Private::onHealth(const Health &health)
{
    availability.enter(AvailabilityClock::stateOf(health));
    fetcher.setState(health.online, health.failing() && !health.online);
    keepLog(health);
    Q_EMIT core.healthChanged(account, health);
}

void HealthKeeper::Private::keepLog(const Health &health)
{
    logPlaces(health);
    // Groups and contacts are logged as places; they must not hide what concerns the account.
    const bool ofPlace = health.cause == Cause::GroupsDown || health.cause == Cause::ContactDown;
    const Cause cause = ofPlace ? Cause::None : health.cause;
    if (cause == logged || (cause == Cause::None && !health.online)) {
        return; // not failing is not yet working
    }
    log(rungOf(cause == Cause::None ? logged : cause), cause);
    logged = cause;
}

void HealthKeeper::Private::logPlaces(const Health &health)
{
    if (!health.online) {
        return;
    }
    const auto has = [](const QList<PlaceTrouble> &places, const PlaceTrouble &place) {
        return std::ranges::any_of(places, [&](const PlaceTrouble &other) {
            return other.rung == place.rung && other.place == place.place;
        });
    };
    for (const PlaceTrouble &place : health.places) {
        if (!has(loggedPlaces, place)) {
            log(place.rung, place.rung == Rung::Groups ? Cause::GroupsDown : Cause::ContactDown);
        }
    }
    for (const PlaceTrouble &place : std::as_const(loggedPlaces)) {
        if (!has(health.places, place)) {
            log(place.rung, Cause::None);
        }
    }
    loggedPlaces = health.places;
}

void HealthKeeper::Private::log(Rung rung, Cause cause)
{
    if (!core.isOpen()) {
        return;
    }
    const auto done = core.write([&](Transaction &tx) {
        return HealthStore(core.writer()).append(tx, {account, core.clock().nowMs(), rung, cause});
    });
    if (!done) {
        qCWarning(logEngine) << "health not logged:" << done.error().name();
    }
}

void HealthKeeper::Private::keepAvailability()
{
    const QList<DayAvailability> days = availability.take();
    if (days.isEmpty() || !core.isOpen()) {
        return;
    }
    const auto done = core.write([&](Transaction &tx) -> Result<void> {
        for (const DayAvailability &day : days) {
            if (const auto added = HealthStore(core.writer()).add(tx, day); !added) {
                return added;
            }
        }
        return {};
    });
    if (!done) {
        qCWarning(logEngine) << "availability not kept:" << done.error().name();
    }
}

void HealthKeeper::noteChange(const Change &change)
{
    if (change.kind == Change::Kind::RoomChanged && change.conversation.isValid()) {
        d->noteRoom(change.conversation);
    } else if (change.kind == Change::Kind::MessagesAdded
               || change.kind == Change::Kind::MessagesUpdated) {
        d->noteMessages(change);
    }
}

/// The other side's server by what became of messages to and from it.
void HealthKeeper::Private::noteMessages(const Change &change)
{
    for (const Message &message : change.messages) {
        const bool down = message.direction == Direction::Out
            && message.failure == ErrorCode::RemoteServerDown
            && message.delivery == Delivery::Failed;
        const bool up = !returned.isEmpty()
            && (message.direction == Direction::In || message.delivery >= Delivery::Delivered);
        if (!down && !up) {
            continue;
        }
        const auto chat = ConversationStore(core.writer()).find(message.conversation);
        if (!chat || chat->kind != ChatKind::Direct) {
            continue;
        }
        const QString place = chat->peer.domain();
        if (down && returned[place].size() < mostReturned) {
            returned[place].insert(message.id.value);
            keepReturned();
            monitor.placeAnswered(Rung::Contact, place, false);
        } else if (up && !down && message.delivery != Delivery::Failed
                   && returned.contains(place)) {
            monitor.placeAnswered(Rung::Contact, place, true);
        }
    }
}

void HealthKeeper::Private::noteRoom(ConversationId conversation)
{
    const auto state = session.sync->groups().state(conversation);
    if (!state) {
        return;
    }
    const QString place = state->info.jid.domain();
    if (state->presence != RoomPresence::Out && blamesService(state->trouble)) {
        silentRooms[place].insert(conversation.value);
        monitor.placeAnswered(Rung::Groups, place, false);
    } else if (state->presence == RoomPresence::In) {
        silentRooms.remove(place);
        monitor.placeAnswered(Rung::Groups, place, true);
    }
}

void HealthKeeper::Private::keepReturned()
{
    QJsonObject all;
    for (const auto &[place, ids] : returned.asKeyValueRange()) {
        QJsonArray list;
        for (const qint64 id : ids) {
            list.append(id);
        }
        all.insert(place, list);
    }
    store(setting(u"returned"_s), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void HealthKeeper::Private::askGroups(const QString &place)
{
    const QSet<qint64> rooms = silentRooms.value(place);
    for (const qint64 room : rooms) {
        const auto asked = session.sync->groups().tryAgain(ConversationId{room});
        if (!asked) {
            qCInfo(logEngine) << "a room was not asked again:" << asked.error().name();
        }
    }
}

/// In the order in which they were written.
void HealthKeeper::Private::sendAgain(const QString &place)
{
    const QSet<qint64> mine = returned.take(place);
    QList<qint64> ids(mine.begin(), mine.end());
    std::ranges::sort(ids);
    keepReturned();
    for (const qint64 id : std::as_const(ids)) {
        const auto again = session.sync->retry(MessageId{id});
        if (!again) {
            qCInfo(logEngine) << "not sent again:" << again.error().name(); // gone, or not failed
        }
    }
}

const Health &HealthKeeper::health() const
{
    return d->monitor.health();
}

void HealthKeeper::tryNow()
{
    d->session.transport->start();
    d->session.transport->retryNow();
    d->session.sync->retryArchive();
    d->session.sync->uploads().forgetWaits();
    d->monitor.tryNow();
}

} // namespace Ninelives
