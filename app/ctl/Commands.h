// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StrongId.h"

namespace Ninelives::Ctl {

class Output;
class Session;
struct CommandLine;

// One function per command, or per group of like commands: works on an open profile, prints its
// results and answers the exit code. Failures are answered as errors and printed by the caller.

[[nodiscard]] Result<int> accountAdd(Session &session);
[[nodiscard]] Result<int> accountRegister(Session &session);
[[nodiscard]] Result<int> accountList(Session &session);
[[nodiscard]] Result<int> accountPassword(Session &session);
[[nodiscard]] Result<int> accountRemove(Session &session);
[[nodiscard]] Result<int> send(Session &session);
[[nodiscard]] Result<int> edit(Session &session);
[[nodiscard]] Result<int> react(Session &session);
[[nodiscard]] Result<int> retract(Session &session);
[[nodiscard]] Result<int> forward(Session &session);
[[nodiscard]] Result<int> chats(Session &session);
[[nodiscard]] Result<int> history(Session &session);
[[nodiscard]] Result<int> search(Session &session);
[[nodiscard]] Result<int> exportChat(Session &session);
[[nodiscard]] Result<int> outbox(Session &session);
[[nodiscard]] Result<int> devices(Session &session);
[[nodiscard]] Result<int> trust(Session &session);
[[nodiscard]] Result<int> contacts(Session &session);
[[nodiscard]] Result<int> link(Session &session);
[[nodiscard]] Result<int> invite(Session &session);
[[nodiscard]] Result<int> group(Session &session);
[[nodiscard]] Result<int> media(Session &session);
[[nodiscard]] Result<int> health(Session &session);
[[nodiscard]] Result<int> profile(Session &session);
[[nodiscard]] Result<int> notify(Session &session);
[[nodiscard]] Result<int> backup(Session &session);
[[nodiscard]] Result<int> restore(Session &session);
[[nodiscard]] Result<int> check(Session &session);
[[nodiscard]] Result<int> run(Session &session);

/// `check FILE`: a backup, without any profile.
[[nodiscard]] Result<int> checkFile(const CommandLine &line, Output &output);

/// Others can only write to this account encrypted once its keys are on the server, so a command
/// that made it stays a little longer for that. Without it the next connection publishes them.
[[nodiscard]] Result<void> waitUntilPublished(Session &session, AccountId account);

/// What can be said about the command line before the profile is touched: unsupported wishes, words
/// that mean nothing. Error InvalidInput stands for wrong usage.
[[nodiscard]] Result<void> checkWishes(const Session &session);

} // namespace Ninelives::Ctl
