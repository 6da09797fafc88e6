// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/RosterSync.h"

#include "core/base/Log.h"
#include "core/sync/SyncStores.h"

#include <QPointer>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qint64 aMinuteMs = 60'000;

bool seesThem(const Contact &contact)
{
    return contact.subscription == Subscription::To || contact.subscription == Subscription::Both;
}

} // namespace

RosterSync::RosterSync(SyncStores &stores, RosterPort &port, ChangeSink sink, QObject *parent)
    : QObject(parent), m_stores(stores), m_wishes(stores), m_port(port), m_sink(std::move(sink))
{
    m_port.setHandlers({
        .loaded = [this](const QList<Contact> &contacts) { onLoaded(contacts); },
        .changed = [this](const Contact &contact) { onChanged(contact); },
        .removed = [this](const BareJid &jid) { onRemoved(jid); },
        .subscriptionRequested = [this](const BareJid &jid) { onRequested(jid); },
        .presence = [this](const Presence &presence) { onPresence(presence); },
        .blockList = [this](const QList<BareJid> &blocked) { onBlockList(blocked); },
    });
}

RosterSync::~RosterSync()
{
    m_port.setHandlers({});
}

template<typename Write>
bool RosterSync::commit(Write write)
{
    const Result<void> done = [&]() -> Result<void> {
        Transaction tx(m_stores.writer);
        if (!tx.begun()) {
            return tx.begun();
        }
        if (const Result<void> written = write(tx); !written) {
            return written;
        }
        return tx.commit();
    }();
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_sink({Change::Kind::ContactsChanged, m_stores.account, {}, {}});
    return true;
}

void RosterSync::onLoaded(const QList<Contact> &contacts)
{
    QList<Contact> owned = contacts;
    for (Contact &contact : owned) {
        contact.account = m_stores.account;
        contact.inRoster = true;
    }
    commit(
        [&](Transaction &tx) { return m_stores.contacts.replaceAll(tx, m_stores.account, owned); });
    fulfilAll(owned);
}

/// A new stream: what was wished without one.
void RosterSync::fulfilAll(const QList<Contact> &contacts)
{
    const Result<QList<ContactWish>> wishes = m_wishes.list();
    if (!wishes) {
        Q_EMIT failed(wishes.error());
        return;
    }
    for (const ContactWish &wish : *wishes) {
        const auto found = std::ranges::find(contacts, wish.jid, &Contact::jid);
        if (found != contacts.cend() && seesThem(*found)) {
            forget(wish.jid);
        } else if (!m_asked.contains(wish.jid)) {
            fulfil(wish, [](const Result<void> &) {});
        }
    }
}

void RosterSync::fulfil(const ContactWish &wish, Reply<void> reply)
{
    m_asked.insert(wish.jid);
    const QPointer<RosterSync> self(this);
    m_port.accept(wish.jid, wish.name, wish.token,
                  [self, wish, reply = std::move(reply)](const Result<void> &answer) {
                      const bool later = !answer
                          && (answer.error().code == ErrorCode::NotConnected
                              || answer.error().code == ErrorCode::Timeout);
                      if (self && later) {
                          self->m_asked.remove(wish.jid);
                      } else if (self && answer) {
                          self->taken(wish);
                      } else if (self) {
                          self->forget(wish.jid);
                      }
                      reply(later ? Result<void>() : answer);
                  });
}

/// Whoever was asked without an invitation may decline, and is not asked again.
void RosterSync::taken(ContactWish wish)
{
    ++wish.tries;
    const auto stored = m_stores.contacts.find(m_stores.account, wish.jid);
    const bool seen = stored && *stored && seesThem(**stored);
    if (wish.token.isEmpty() || wish.tries >= mostTries || seen) {
        forget(wish.jid);
    } else {
        commit([&](Transaction &tx) { return m_wishes.add(tx, wish); });
    }
}

void RosterSync::forget(const BareJid &jid)
{
    commit([&](Transaction &tx) { return m_wishes.remove(tx, jid); });
}

void RosterSync::onChanged(const Contact &contact)
{
    commit([&](Transaction &tx) -> Result<void> {
        const auto stored = m_stores.contacts.find(m_stores.account, contact.jid);
        if (!stored) {
            return stored.error();
        }
        Contact merged = contact;
        merged.account = m_stores.account;
        merged.inRoster = true;
        if (*stored) {
            // A roster push knows neither of these.
            merged.blocked = (*stored)->blocked;
            const bool answered = contact.subscription == Subscription::From
                || contact.subscription == Subscription::Both;
            merged.askedByThem = (*stored)->askedByThem && !answered;
        }
        return m_stores.contacts.put(tx, merged);
    });
}

void RosterSync::onRemoved(const BareJid &jid)
{
    commit([&](Transaction &tx) -> Result<void> {
        const auto stored = m_stores.contacts.find(m_stores.account, jid);
        if (!stored) {
            return stored.error();
        }
        if (*stored && (*stored)->blocked) {
            // Out of the roster, still blocked.
            Contact left;
            left.account = m_stores.account;
            left.jid = jid;
            left.blocked = true;
            return m_stores.contacts.put(tx, left);
        }
        return m_stores.contacts.remove(tx, m_stores.account, jid);
    });
    m_presences.remove(jid);
}

void RosterSync::onRequested(const BareJid &jid)
{
    const auto stored = m_stores.contacts.find(m_stores.account, jid);
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    if (*stored && (*stored)->blocked) {
        return;
    }
    const bool known = *stored && (*stored)->askedByThem;
    if (!known && !(*stored && (*stored)->inRoster) && isTooMany(jid)) {
        qCWarning(logSync, "A contact request was not noted: too many wait already");
        return;
    }
    const bool kept = commit([&](Transaction &tx) {
        return m_stores.contacts.setAskedByThem(tx, m_stores.account, jid, true);
    });
    // Servers repeat the request at every login; the user hears of it once.
    if (kept && !known && mayTell()) {
        Q_EMIT requestReceived(jid);
    }
}

/// Anybody can ask, as often as they make addresses.
bool RosterSync::isTooMany(const BareJid &stranger) const
{
    const Result<QList<Contact>> all = m_stores.contacts.list(m_stores.account);
    return all
        && std::ranges::count_if(*all,
                                 [&](const Contact &contact) {
                                     return contact.askedByThem && !contact.inRoster
                                         && contact.jid != stranger;
                                 })
        >= mostStrangers;
}

bool RosterSync::mayTell()
{
    const qint64 now = m_stores.clock.monotonicMs();
    m_toldMs.removeIf([&](qint64 told) { return now - told >= aMinuteMs; });
    if (m_toldMs.size() >= mostToldAMinute) {
        return false;
    }
    m_toldMs.append(now);
    return true;
}

void RosterSync::onPresence(const Presence &presence)
{
    if (presence.availability == Availability::Offline) {
        m_presences.remove(presence.jid);
    } else {
        m_presences.insert(presence.jid, presence);
    }
    Q_EMIT presenceChanged(presence);
}

void RosterSync::onBlockList(const QList<BareJid> &blocked)
{
    commit([&](Transaction &tx) {
        return m_stores.contacts.setBlockList(tx, m_stores.account, blocked);
    });
}

void RosterSync::streamDown()
{
    m_asked.clear();
    const QHash<BareJid, Presence> before = std::exchange(m_presences, {});
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        Q_EMIT presenceChanged(Presence{it.key(), Availability::Offline, {}});
    }
}

Presence RosterSync::presence(const BareJid &jid) const
{
    return m_presences.value(jid, Presence{jid, Availability::Offline, {}});
}

void RosterSync::add(const ContactWish &wish, Reply<void> reply)
{
    if (commit([&](Transaction &tx) { return m_wishes.add(tx, wish); })) {
        fulfil(wish, std::move(reply));
    } else {
        // Not kept, so at least asked for now; the trouble with the store is told otherwise.
        m_port.accept(wish.jid, wish.name, wish.token, std::move(reply));
    }
}

void RosterSync::rename(const BareJid &jid, const QString &name, Reply<void> reply)
{
    m_port.put(jid, name, false, std::move(reply));
}

void RosterSync::remove(const BareJid &jid, Reply<void> reply)
{
    m_port.remove(jid, std::move(reply));
}

void RosterSync::answerRequest(const BareJid &jid, bool allow, Reply<void> reply)
{
    const QPointer<RosterSync> self(this);
    m_port.answer(jid, allow, [self, jid, reply = std::move(reply)](const Result<void> &answered) {
        if (self && answered) {
            SyncStores &stores = self->m_stores;
            self->commit([&](Transaction &tx) {
                return stores.contacts.setAskedByThem(tx, stores.account, jid, false);
            });
        }
        reply(answered);
    });
}

void RosterSync::setBlocked(const BareJid &jid, bool blocked, Reply<void> reply)
{
    m_port.setBlocked(jid, blocked, std::move(reply));
}

} // namespace Ninelives
