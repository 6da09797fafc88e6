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

// What is down (HealthScenes.cpp).
[[nodiscard]] QStringList healthNames();
void addHealth(const QString &name, FakeEngine &engine);
void playHealth(const QString &name, FakeEngine &engine);

/// A channel with so many people in it, and some messages.
ConversationId addCrowd(FakeEngine &engine, int people);

/// A chat with `count` short messages over some weeks, oldest first.
ConversationId addLongChat(FakeEngine &engine, int count);

} // namespace Scenes

} // namespace Ninelives
