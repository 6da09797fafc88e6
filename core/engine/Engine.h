// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/SecretBytes.h"
#include "core/engine/Services.h"
#include "core/health/ProbePort.h"
#include "core/storage/Database.h"
#include "core/transport/RegistrationPort.h"
#include "core/transport/Transport.h"

#include <functional>
#include <memory>

namespace Ninelives {

/// What an engine is made of.
struct EngineOptions {
    QString folder; ///< the profile
    TransportFactory transports; ///< called on the core thread
    const Clock *clock = nullptr; ///< outlives the engine; none: the computer's own clock
    /// What is asked while something fails; made on the core thread. None: nobody is asked.
    std::function<std::unique_ptr<ProbePort>()> probes = {};
    /// What makes accounts at servers. None: that is not possible.
    RegistrationFactory registrations = {};
};

/// The messenger without a window: implements EngineApi over a core thread (transports, writer,
/// OMEMO, sync) and a reader thread (paging, search). Lives on the thread that made it; nothing
/// here blocks except the destructor.
///
/// What is asked before the store is open waits for it, so models can be built at once.
class Engine final : public EngineApi
{
    Q_OBJECT

public:
    explicit Engine(EngineOptions options, QObject *parent = nullptr);
    /// Closes in order (see shutdown()) and waits for both threads.
    ~Engine() override;

    /// Opens the store and loads the accounts; connects nothing. Errors as Database::open; may be
    /// called again after one, with another key.
    [[nodiscard]] Answer<void> open(SecretBytes key);
    /// Stores drafts, ends every stream in order (at most three seconds), closes the store. Calls
    /// that come later answer Cancelled.
    [[nodiscard]] Answer<void> shutdown();
    /// As ChatService::sendText(), but for this text `encrypted` goes before the chat's setting.
    /// Without encryption only if the user asked for it: this is for callers that ask each time.
    [[nodiscard]] Answer<Message> sendTextAs(ConversationId conversation, const QString &text,
                                             bool encrypted, MessageId answered = {});
    /// Verifies the whole store; slow on a large one, and the core waits meanwhile.
    [[nodiscard]] Answer<Database::CheckReport> check();

    [[nodiscard]] AccountService &accounts() override;
    [[nodiscard]] ChatService &chats() override;
    [[nodiscard]] HistoryService &history() override;
    [[nodiscard]] ContactService &contacts() override;
    [[nodiscard]] TrustService &trust() override;
    [[nodiscard]] GroupService &groups() override;
    [[nodiscard]] MediaService &media() override;
    [[nodiscard]] HealthService &health() override;
    [[nodiscard]] ProfileService &profiles() override;
    [[nodiscard]] StorageService &storage() override;
    [[nodiscard]] OnboardingService &onboarding() override;
    [[nodiscard]] LinkService &linking() override;
    [[nodiscard]] BackupService &backups() override;
    [[nodiscard]] Answer<std::optional<RepairReport>> repair() override;
    void repairSeen() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ninelives
