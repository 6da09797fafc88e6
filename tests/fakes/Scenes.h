// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/FakeEngine.h"

#include <QStringList>

namespace Ninelives {

class FakeGate;

/// Filled engines for tests and pictures, after the design's drawings.
namespace Scenes {

/// The names that prepare() knows.
[[nodiscard]] QStringList names();

/// Fills the engine before the window opens; false when there is no such scene. Own account
/// nora@lindenpost.example; the first chat is with Milo Brandt.
bool prepare(const QString &name, FakeEngine &engine, FakeGate &gate);

/// What has to happen after the window is up, such as an outage that begins.
void play(const QString &name, FakeEngine &engine);

/// The chat to open, 0 for none.
[[nodiscard]] ConversationId chatOf(const QString &name, const FakeEngine &engine);

/// Today's time of day, in the computer's zone; the scene's clock stands at 14:32.
[[nodiscard]] qint64 at(const FakeEngine &engine, int hours, int minutes, int daysAgo = 0);

/// The chat with this name, 0 for none.
[[nodiscard]] ConversationId byTitle(const FakeEngine &engine, QStringView title);

// Groups and channels (GroupScenes.cpp).
[[nodiscard]] QStringList groupNames();
void addGroups(const QString &name, FakeEngine &engine);
void playGroups(const QString &name, FakeEngine &engine);
[[nodiscard]] ConversationId groupChatOf(const QString &name, const FakeEngine &engine);

// Photos and files (MediaScenes.cpp).
[[nodiscard]] QStringList mediaNames();
void addMedia(const QString &name, FakeEngine &engine);
void playMedia(const QString &name, FakeEngine &engine);
[[nodiscard]] ConversationId mediaChatOf(const QString &name, const FakeEngine &engine);

// Searching, choosing and reading a chat (TimelineScenes.cpp).
[[nodiscard]] QStringList timelineNames();
void addTimeline(const QString &name, FakeEngine &engine);
[[nodiscard]] ConversationId timelineChatOf(const QString &name, const FakeEngine &engine);

// What is down (HealthScenes.cpp).
[[nodiscard]] QStringList healthNames();
void addHealth(const QString &name, FakeEngine &engine);
void playHealth(const QString &name, FakeEngine &engine);

// Palette, settings, the list of chats (PanelScenes.cpp).
[[nodiscard]] QStringList panelNames();
void addPanels(const QString &name, FakeEngine &engine);
void playPanels(const QString &name, FakeEngine &engine);

// Two own devices (LinkScenes.cpp).
[[nodiscard]] QStringList linkNames();
/// The account has just been signed in; there are no chats.
[[nodiscard]] bool isFreshLink(const QString &name);
void addLink(const QString &name, FakeEngine &engine);
void playLink(const QString &name, FakeEngine &engine);
/// Since when this device belongs to its account.
void setThisDeviceSince(FakeEngine &engine, qint64 timeMs);

// The way in (JoinScenes.cpp).
[[nodiscard]] QStringList joinNames();
void addJoin(const QString &name, FakeEngine &engine);
/// … with two chats of its own.
void addSecondAccount(FakeEngine &engine);

// Backups and recovery words (BackupScenes.cpp): with chats, and before they are open.
[[nodiscard]] QStringList backupNames();
void addBackup(const QString &name, FakeEngine &engine);
[[nodiscard]] QStringList closedNames();
void addClosed(const QString &name, FakeGate &gate);

/// A channel with so many people in it, and some messages.
ConversationId addCrowd(FakeEngine &engine, int people);

/// A chat with `count` short messages over some weeks, oldest first.
ConversationId addLongChat(FakeEngine &engine, int count);

} // namespace Scenes

} // namespace Ninelives
