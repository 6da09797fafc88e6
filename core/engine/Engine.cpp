// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Engine.h"

#include "core/base/Log.h"
#include "core/engine/AccountServiceImpl.h"
#include "core/engine/BackupServiceImpl.h"
#include "core/engine/ChatServiceImpl.h"
#include "core/engine/ContactServiceImpl.h"
#include "core/engine/Core.h"
#include "core/engine/GroupServiceImpl.h"
#include "core/engine/HealthServiceImpl.h"
#include "core/engine/HistoryServiceImpl.h"
#include "core/engine/LinkServiceImpl.h"
#include "core/engine/MediaServiceImpl.h"
#include "core/engine/OnboardingServiceImpl.h"
#include "core/engine/ProfileServiceImpl.h"
#include "core/engine/StorageServiceImpl.h"
#include "core/engine/StoreReader.h"
#include "core/engine/TrustServiceImpl.h"
#include "core/storage/SettingsStore.h"
#include "core/storage/StoreRepair.h"

#include <QThread>

namespace Ninelives {

namespace {

const QString repairSeenSetting = QStringLiteral("store.repairSeen");

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

EngineOptions completed(EngineOptions options)
{
    if (!options.clock) {
        options.clock = &systemClock();
    }
    return options;
}

/// What crosses threads in queued signals.
void registerTypes()
{
    qRegisterMetaType<QList<Change>>();
    qRegisterMetaType<std::optional<Error>>();
    qRegisterMetaType<AccountId>();
    qRegisterMetaType<ConversationId>();
    qRegisterMetaType<TransportState>();
    qRegisterMetaType<Presence>();
    qRegisterMetaType<BareJid>();
    qRegisterMetaType<ChatState>();
    qRegisterMetaType<TransferProgress>();
    qRegisterMetaType<AttachmentId>();
    qRegisterMetaType<Health>();
    qRegisterMetaType<LinkState>();
    qRegisterMetaType<OwnListState>();
}

} // namespace

struct Engine::Private {
    explicit Private(EngineOptions options)
        : core(completed(std::move(options)), reader), accounts(core, reader), chats(core, reader),
          history(core, reader), contacts(core, reader), trust(core), groups(core),
          media(core, reader), health(core, reader), profiles(core, reader), storage(core, reader),
          onboarding(core), linking(core), backups(core)
    {}

    // Threads last: they are stopped before what lives on them is destroyed.
    StoreReader reader;
    Core core;
    AccountServiceImpl accounts;
    ChatServiceImpl chats;
    HistoryServiceImpl history;
    ContactServiceImpl contacts;
    TrustServiceImpl trust;
    GroupServiceImpl groups;
    MediaServiceImpl media;
    HealthServiceImpl health;
    ProfileServiceImpl profiles;
    StorageServiceImpl storage;
    OnboardingServiceImpl onboarding;
    LinkServiceImpl linking;
    BackupServiceImpl backups;
    QThread coreThread;
    QThread readerThread;
};

Engine::Engine(EngineOptions options, QObject *parent) : EngineApi(parent)
{
    registerTypes();
    d = std::make_unique<Private>(std::move(options));
    connect(&d->core, &Core::changed, this, &EngineApi::changed);
    connect(&d->core, &Core::storageTrouble, this, &EngineApi::storageTrouble);
    d->coreThread.setObjectName(QStringLiteral("core"));
    d->readerThread.setObjectName(QStringLiteral("reader"));
    d->core.moveToThread(&d->coreThread);
    d->reader.moveToThread(&d->readerThread);
    d->coreThread.start();
    d->readerThread.start();
}

Engine::~Engine()
{
    d->backups.stopAndWait();
    shutdown().waitForFinished();
    d->coreThread.quit();
    d->coreThread.wait();
    d->readerThread.quit();
    d->readerThread.wait();
}

Answer<void> Engine::open(SecretBytes key)
{
    const PendingPtr<void> pending = makePending<void>();
    Answer<void> answer = pending->future();
    // Functors must be copyable; secrets are not.
    const auto shared = std::make_shared<SecretBytes>(std::move(key));
    QMetaObject::invokeMethod(
        &d->core, [this, pending, shared]() { pending->answer(d->core.open(shared->view())); },
        Qt::QueuedConnection);
    return answer;
}

Answer<void> Engine::shutdown()
{
    const PendingPtr<void> pending = makePending<void>();
    Answer<void> answer = pending->future();
    d->backups.cancel();
    QMetaObject::invokeMethod(
        &d->core, [this, pending]() { d->core.close([pending]() { pending->answer({}); }); },
        Qt::QueuedConnection);
    return answer;
}

Answer<Database::CheckReport> Engine::check()
{
    return d->core.ask<Database::CheckReport>([](Core &core) { return core.database().check(); });
}

Answer<Message> Engine::sendTextAs(ConversationId conversation, const QString &text, bool encrypted,
                                   MessageId answered)
{
    return d->chats.sendTextAs(conversation, text, encrypted, answered);
}

Answer<std::optional<RepairReport>> Engine::repair()
{
    using Found = Result<std::optional<RepairReport>>;
    return d->core.ask<std::optional<RepairReport>>([](Core &core) -> Found {
        const SettingsStore settings(core.writer());
        const auto report = settings.get(StoreRepair::reportSetting);
        const auto seen = settings.get(repairSeenSetting);
        if (!report || !seen) {
            return report ? seen.error() : report.error();
        }
        return !*report || *report == *seen ? Found(std::nullopt)
                                            : Found(StoreRepair::fromJson(**report));
    });
}

void Engine::repairSeen()
{
    d->core.post([](Core &core) {
        const Result<void> noted = core.write([&](Transaction &tx) -> Result<void> {
            SettingsStore settings(core.writer());
            const auto report = settings.get(StoreRepair::reportSetting);
            return report ? settings.set(tx, repairSeenSetting, report->value_or(QByteArray()))
                          : Result<void>(report.error());
        });
        if (!noted) {
            qCWarning(logEngine) << "told again at the next start:" << noted.error().name();
        }
    });
}

AccountService &Engine::accounts()
{
    return d->accounts;
}

ChatService &Engine::chats()
{
    return d->chats;
}

HistoryService &Engine::history()
{
    return d->history;
}

ContactService &Engine::contacts()
{
    return d->contacts;
}

TrustService &Engine::trust()
{
    return d->trust;
}

GroupService &Engine::groups()
{
    return d->groups;
}

HealthService &Engine::health()
{
    return d->health;
}

ProfileService &Engine::profiles()
{
    return d->profiles;
}

StorageService &Engine::storage()
{
    return d->storage;
}

LinkService &Engine::linking()
{
    return d->linking;
}

BackupService &Engine::backups()
{
    return d->backups;
}

OnboardingService &Engine::onboarding()
{
    return d->onboarding;
}

MediaService &Engine::media()
{
    return d->media;
}

} // namespace Ninelives
