// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/AccountSession.h"
#include "core/engine/Engine.h"
#include "core/engine/Pending.h"
#include "core/model/DeviceNotice.h"
#include "core/storage/Transaction.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace Ninelives {

class ChangeFeed;
class DraftSaver;
class MediaWorks;
class MuteClock;
class Onboarding;
class StoreReader;

/// What lives on the core thread: the store's writer and a session per account. Services reach it
/// by ask() and askLater() from their thread; everything else here is for the core thread only.
/// What is asked before the store is open waits for it; after close() it answers Cancelled.
class Core : public QObject
{
    Q_OBJECT

public:
    Core(EngineOptions options, StoreReader &reader);
    ~Core() override;

    /// Runs `work(Core &) -> Result<T>` on the core thread. From any thread.
    template<typename T, typename Work>
    [[nodiscard]] Answer<T> ask(Work work)
    {
        const PendingPtr<T> pending = makePending<T>();
        Answer<T> answer = pending->future();
        post([pending, work = std::move(work)](Core &core) { pending->answer(work(core)); });
        return answer;
    }
    /// Runs `work(Core &, Reply<T>)` on the core thread; the reply may be called later. From any
    /// thread.
    template<typename T, typename Work>
    [[nodiscard]] Answer<T> askLater(Work work)
    {
        const PendingPtr<T> pending = makePending<T>();
        Answer<T> answer = pending->future();
        post([pending, work = std::move(work)](Core &core) {
            work(core, [pending](const Result<T> &result) { pending->answer(result); });
        });
        return answer;
    }
    using Task = std::function<void(Core &)>;
    /// Runs `task` on the core thread, without an answer. From any thread.
    void post(Task task);

    Result<void> open(QByteArrayView key);
    /// Ends streams, stores what is unsaved, closes the store, then calls `done`.
    void close(std::function<void()> done);

    [[nodiscard]] const QString &folder() const { return m_options.folder; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Writer &writer();
    [[nodiscard]] const Clock &clock() const { return *m_options.clock; }
    [[nodiscard]] MediaWorks &media() { return *m_media; }
    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    /// What is asked while something fails; null: nobody is.
    [[nodiscard]] ProbePort *probes() const { return m_probes.get(); }
    [[nodiscard]] bool asksNeutral() const { return m_asksNeutral; }
    Result<void> setAsksNeutral(bool may);
    [[nodiscard]] ChangeFeed &feed() { return *m_feed; }
    [[nodiscard]] DraftSaver &drafts() { return *m_drafts; }
    /// Accounts in the making; null when that is not possible.
    [[nodiscard]] Onboarding *onboarding();

    /// NotFound when there is no such account.
    [[nodiscard]] Result<AccountSession *> session(AccountId account);
    /// The session that a chat belongs to.
    [[nodiscard]] Result<AccountSession *> sessionOf(ConversationId conversation);
    [[nodiscard]] Result<AccountSession *> sessionOf(MessageId message);
    /// All accounts, by id.
    [[nodiscard]] std::vector<AccountSession *> sessions();

    /// Writes in one transaction: `write(Transaction &) -> Result<void>`, then commits. Reports
    /// trouble with the store.
    Result<void> write(const std::function<Result<void>(Transaction &)> &write);
    /// write(), then tells the world that the chat's row changed.
    Result<void> writeChat(ConversationId conversation,
                           const std::function<Result<void>(Transaction &)> &write);

    /// Stores the account and makes its session. With `verify` it logs in at once and is kept only
    /// if that works; without, it is not started.
    void addAccount(const Account &account, const AccountSecrets &secrets, bool verify,
                    Reply<AccountId> reply);
    Result<void> removeAccount(AccountId account);
    Result<void> setPassword(AccountId account, const QString &password);
    /// Starts every enabled account that is not started.
    void connectAll();
    /// Of every account, also of those that are made later.
    void setPresence(const OwnPresence &presence);
    [[nodiscard]] MuteClock &mutes() { return *m_mutes; }

Q_SIGNALS:
    void changed(const QList<Ninelives::Change> &changes);
    void storageTrouble(const std::optional<Ninelives::Error> &error);
    void connectionChanged(Ninelives::AccountId account, const Ninelives::TransportState &state);
    void presenceChanged(Ninelives::AccountId account, const Ninelives::Presence &presence);
    void requestReceived(Ninelives::AccountId account, const Ninelives::BareJid &jid);
    void chatStateChanged(Ninelives::ConversationId conversation, Ninelives::ChatState state,
                          const QString &who);
    void waitingChanged(int messages, int photos);
    void healthChanged(Ninelives::AccountId account, const Ninelives::Health &health);
    void mediaProgress(const Ninelives::TransferProgress &progress);
    void mediaEnded(Ninelives::AttachmentId attachment);
    void pictureChanged(Ninelives::AccountId account, const Ninelives::BareJid &person);
    void ownProfileChanged(Ninelives::AccountId account);
    void linkChanged(Ninelives::AccountId account, const Ninelives::LinkState &state);
    void ownListChanged(Ninelives::AccountId account, const Ninelives::OwnListState &state);

private:
    void run(Task task);
    Result<void> loadAccounts();
    void sweepMedia();
    void makeProbes();
    Result<AccountId> storeAccount(const Account &account, const AccountSecrets &secrets,
                                   bool verify);
    void onVerified(AccountId account, const Result<void> &verified, const Reply<AccountId> &reply);
    Result<void> makeSession(const Account &account, const AccountSecrets &secrets);
    void wire(AccountSession &session);
    void wireProfiles(AccountSession &session);
    Result<void> makeLinking(AccountSession &session);
    void keepSecrets(AccountId account, const AccountSecrets &secrets);
    void tellSessions(const QList<Change> &changes);
    void noteTrouble(const std::optional<Error> &error);
    void tryWriting();
    void countWaiting();
    void stopSessions(std::function<void()> done);
    void finishClosing();

    EngineOptions m_options;
    StoreReader &m_reader;
    std::unique_ptr<MediaWorks> m_media;
    std::unique_ptr<ProbePort> m_probes;
    std::unique_ptr<Onboarding> m_onboarding;
    bool m_asksNeutral = true;
    std::unique_ptr<Database> m_database;
    ChangeFeed *m_feed = nullptr;
    DraftSaver *m_drafts = nullptr;
    MuteClock *m_mutes = nullptr;
    OwnPresence m_presence;
    std::map<AccountId, std::unique_ptr<AccountSession>> m_sessions;
    QHash<ConversationId, AccountId> m_owners; ///< filled as chats are used
    std::vector<Task> m_early; ///< asked before open()
    bool m_closed = false; ///< takes no more work
    bool m_closing = false; ///< and is not finished with that yet
    std::vector<std::function<void()>> m_closeWaiters;
    bool m_outboxChanged = false;
    int m_waiting = 0;
    int m_waitingPhotos = 0;
    std::optional<Error> m_trouble;
    QTimer m_tryWriting; ///< while there is trouble
};

} // namespace Ninelives
