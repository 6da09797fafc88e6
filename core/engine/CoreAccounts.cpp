// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Core that makes, keeps and removes accounts.
#include "core/base/Log.h"
#include "core/engine/AccountVerifier.h"
#include "core/engine/ChangeFeed.h"
#include "core/engine/Core.h"
#include "core/engine/MediaWorks.h"
#include "core/engine/MuteClock.h"
#include "core/omemo/DeviceDirectory.h"
#include "core/storage/AccountStore.h"
#include "core/storage/Connection.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/SettingsStore.h"
#include "core/sync/RosterSync.h"
#include "core/sync/media/DownloadQueue.h"
#include "core/sync/media/UploadQueue.h"
#include "core/sync/profiles/OwnProfileSync.h"
#include "core/sync/profiles/PeoplePictures.h"

namespace Ninelives {

namespace {

/// Names the account whose first login has not succeeded yet. One that is still named at the next
/// start was cut off in the middle and is removed.
const QString unverifiedSetting = QStringLiteral("account.unverified");

} // namespace

Result<void> Core::loadAccounts()
{
    AccountStore accounts(writer());
    SettingsStore settings(writer());
    const Result<std::optional<QByteArray>> unverified = settings.get(unverifiedSetting);
    if (!unverified) {
        return unverified.error();
    }
    const AccountId cutOff{unverified->value_or(QByteArray()).toLongLong()};
    if (cutOff.isValid()) {
        const Result<void> removed = write([&](Transaction &tx) -> Result<void> {
            if (Result<void> gone = accounts.remove(tx, cutOff);
                !gone && gone.error().code != ErrorCode::NotFound) {
                return gone;
            }
            return settings.set(tx, unverifiedSetting, {});
        });
        if (!removed) {
            return removed;
        }
    }
    const Result<QList<Account>> all = accounts.list();
    if (!all) {
        return all.error();
    }
    for (const Account &account : *all) {
        const Result<AccountSecrets> secrets = accounts.secrets(account.id);
        if (!secrets) {
            return secrets.error();
        }
        if (Result<void> made = makeSession(account, *secrets); !made) {
            return made;
        }
    }
    return {};
}

Result<void> Core::makeSession(const Account &account, const AccountSecrets &secrets)
{
    auto session =
        std::make_unique<AccountSession>(account, m_options.transports(account, secrets));
    session->sync = std::make_unique<AccountSync>(
        *m_database, account, *session->transport, clock(),
        [this, id = account.id](const Change &change) {
            m_outboxChanged = m_outboxChanged || change.kind == Change::Kind::OutboxChanged;
            m_feed->add(change);
            if (const auto made = m_sessions.find(id); made != m_sessions.end()) {
                made->second->health->noteChange(change);
            }
        },
        SyncTiming{}, m_media->toolsFor(account));
    if (Result<void> started = session->sync->start(); !started) {
        return started;
    }
    wire(*session);
    session->transport->setPresence(m_presence);
    session->health = std::make_unique<HealthKeeper>(*this, *session);
    AccountSession &kept = *session;
    m_sessions.emplace(account.id, std::move(session));
    return makeLinking(kept);
}

void Core::wire(AccountSession &session)
{
    const AccountId id = session.account.id;
    connect(session.transport.get(), &Transport::stateChanged, this,
            [this, id](const TransportState &state) { Q_EMIT connectionChanged(id, state); });
    connect(session.transport.get(), &Transport::secretsChanged, this,
            [this, id](const AccountSecrets &secrets) { keepSecrets(id, secrets); });
    connect(session.sync.get(), &AccountSync::chatStateChanged, this, &Core::chatStateChanged);
    connect(&session.sync->uploads(), &UploadQueue::progress, this, &Core::mediaProgress);
    connect(&session.sync->uploads(), &UploadQueue::ended, this, &Core::mediaEnded);
    connect(&session.sync->downloads(), &DownloadQueue::progress, this, &Core::mediaProgress);
    connect(&session.sync->downloads(), &DownloadQueue::ended, this, &Core::mediaEnded);
    connect(session.sync.get(), &AccountSync::mutesChanged, m_mutes, &MuteClock::look);
    connect(session.sync.get(), &AccountSync::storageTrouble, this, &Core::noteTrouble);
    RosterSync &roster = session.sync->roster();
    connect(&roster, &RosterSync::presenceChanged, this,
            [this, id](const Presence &presence) { Q_EMIT presenceChanged(id, presence); });
    connect(&roster, &RosterSync::requestReceived, this,
            [this, id](const BareJid &jid) { Q_EMIT requestReceived(id, jid); });
    connect(&session.sync->devices(), &DeviceDirectory::ownListChanged, this,
            [this, id](const OwnListState &state) { Q_EMIT ownListChanged(id, state); });
    wireProfiles(session);
}

void Core::wireProfiles(AccountSession &session)
{
    const AccountId id = session.account.id;
    connect(&session.sync->pictures(), &PeoplePictures::pictureChanged, this,
            [this, id](const BareJid &person) { Q_EMIT pictureChanged(id, person); });
    OwnProfileSync &own = session.sync->ownProfile();
    connect(&own, &OwnProfileSync::changed, this, [this, &session, &own, id] {
        if (const Result<OwnProfile> profile = own.profile()) {
            session.account.displayName = profile->name;
        }
        Q_EMIT ownProfileChanged(id);
    });
}

void Core::keepSecrets(AccountId account, const AccountSecrets &secrets)
{
    const Result<void> kept = write(
        [&](Transaction &tx) { return AccountStore(writer()).setSecrets(tx, account, secrets); });
    if (!kept) {
        // The password still works; only the token of the next quick login is lost.
        qCWarning(logEngine) << "login secrets not saved:" << kept.error().name();
    }
}

Result<AccountId> Core::storeAccount(const Account &account, const AccountSecrets &secrets,
                                     bool verify)
{
    AccountStore store(writer());
    const Result<std::optional<Account>> known = store.findByJid(account.jid);
    if (!known) {
        return known.error();
    }
    if (known->has_value()) {
        return Error{ErrorCode::AlreadyExists, QStringLiteral("this account is here already")};
    }
    AccountId id;
    const Result<void> written = write([&](Transaction &tx) -> Result<void> {
        const Result<AccountId> added = store.add(tx, account, secrets);
        if (!added) {
            return added.error();
        }
        id = *added;
        return verify
            ? SettingsStore(writer()).set(tx, unverifiedSetting, QByteArray::number(id.value))
            : Result<void>();
    });
    return written ? Result<AccountId>(id) : Result<AccountId>(written.error());
}

void Core::addAccount(const Account &account, const AccountSecrets &secrets, bool verify,
                      Reply<AccountId> reply)
{
    Account wanted = account;
    wanted.enabled = !verify;
    const Result<AccountId> id = storeAccount(wanted, secrets, verify);
    if (!id) {
        reply(id.error());
        return;
    }
    // Read back: the store made the user-agent id.
    const Result<AccountSecrets> stored = AccountStore(writer()).secrets(*id);
    wanted.id = *id;
    const Result<void> made = stored ? makeSession(wanted, *stored) : Result<void>(stored.error());
    if (!made) {
        onVerified(*id, made, reply);
        return;
    }
    if (!verify) {
        m_feed->add({Change::Kind::AccountsChanged, *id, {}, {}});
        reply(*id);
        return;
    }
    new AccountVerifier(
        *m_sessions.at(*id)->transport, wanted.servers.size(),
        [this, id = *id, reply = std::move(reply)](const Result<void> &verified) {
            onVerified(id, verified, reply);
        },
        this);
}

void Core::onVerified(AccountId account, const Result<void> &verified,
                      const Reply<AccountId> &reply)
{
    Result<void> outcome = verified;
    if (outcome) {
        if (const auto found = m_sessions.find(account); found != m_sessions.end()) {
            found->second->account.enabled = true;
            outcome = write([&](Transaction &tx) -> Result<void> {
                if (Result<void> updated =
                        AccountStore(writer()).update(tx, found->second->account);
                    !updated) {
                    return updated;
                }
                return SettingsStore(writer()).set(tx, unverifiedSetting, {});
            });
        } else {
            outcome = Error{ErrorCode::Cancelled, {}};
        }
    }
    if (outcome) {
        m_feed->add({Change::Kind::AccountsChanged, account, {}, {}});
        reply(account);
        return;
    }
    if (m_database) {
        if (const Result<void> removed = removeAccount(account); !removed) {
            // It is named as unverified, so the next start removes it.
            qCWarning(logEngine) << "failed account not removed:" << removed.error().name();
        }
    }
    reply(outcome.error());
}

Result<void> Core::removeAccount(AccountId account)
{
    const Result<QList<Conversation>> chats = ConversationStore(writer()).list();
    if (!chats) {
        return chats.error();
    }
    m_sessions.erase(account);
    m_owners.removeIf([&](auto owner) { return owner.value() == account; });
    Result<void> removed = write([&](Transaction &tx) -> Result<void> {
        if (Result<void> gone = AccountStore(writer()).remove(tx, account); !gone) {
            return gone;
        }
        return SettingsStore(writer()).set(tx, ContactWishes::settingOf(account), {});
    });
    if (!removed) {
        return removed;
    }
    for (const Conversation &chat : *chats) {
        if (chat.account == account) {
            m_feed->add({Change::Kind::ConversationRemoved, account, chat.id, {}});
        }
    }
    m_feed->add({Change::Kind::AccountsChanged, account, {}, {}});
    m_outboxChanged = true;
    return {};
}

Result<void> Core::setPassword(AccountId account, const QString &password)
{
    const Result<AccountSession *> found = session(account);
    if (!found) {
        return found.error();
    }
    Result<AccountSecrets> secrets = AccountStore(writer()).secrets(account);
    if (!secrets) {
        return secrets.error();
    }
    secrets->password = password;
    secrets->fastToken.clear();
    Result<void> stored = write(
        [&](Transaction &tx) { return AccountStore(writer()).setSecrets(tx, account, *secrets); });
    if (stored) {
        Transport &transport = *found.value()->transport;
        transport.configure(found.value()->account, *secrets);
        transport.start();
        transport.retryNow();
    }
    return stored;
}

void Core::setPresence(const OwnPresence &presence)
{
    m_presence = presence;
    for (const auto &[id, session] : m_sessions) {
        session->transport->setPresence(presence);
    }
}

void Core::connectAll()
{
    for (const auto &[id, session] : m_sessions) {
        if (session->account.enabled) {
            session->transport->start();
        }
    }
}

} // namespace Ninelives
