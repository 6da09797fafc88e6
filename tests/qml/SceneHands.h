// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QQuickWindow;
class QTemporaryDir;

namespace Ninelives {

class AppViewModel;
class FakeEngine;
class FakeMicrophone;
class FakeSpeaker;

/// What in a scene of tests/fakes/Scenes only the user's keys and mouse do: opening the viewer, the
/// palette, a dialog. For the gallery and for the tests that walk through all scenes.
class SceneHands
{
public:
    /// All outlive the hands; `folder` is for files that are chosen or dragged.
    struct Parts {
        QQuickWindow *window = nullptr;
        AppViewModel *app = nullptr;
        FakeEngine *engine = nullptr;
        FakeMicrophone *microphone = nullptr;
        FakeSpeaker *speaker = nullptr;
        const QTemporaryDir *folder = nullptr;
    };

    explicit SceneHands(const Parts &parts);

    /// Once the scene's chat is open. Some of it happens up to half a second later, see busy().
    void operate(const QString &scene);
    /// Something of it is still to come.
    [[nodiscard]] bool busy() const;

private:
    Parts m_parts;
};

} // namespace Ninelives
