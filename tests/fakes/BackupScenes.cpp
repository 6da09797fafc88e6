// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeBackups.h"
#include "tests/fakes/FakeGate.h"
#include "tests/fakes/Scenes.h"

namespace Ninelives::Scenes {

using namespace Qt::StringLiterals;

QStringList backupNames()
{
    return {u"recoverypage"_s,     u"recoveryask"_s,     u"recoverydialog"_s,
            u"recoveryreminder"_s, u"settings-backup"_s, u"backupmake"_s,
            u"backuprunning"_s,    u"backupdone"_s,      u"backupdamaged"_s};
}

QStringList closedNames()
{
    return {u"wordslink"_s, u"wordsentry"_s, u"wordswrong"_s, u"restoreask"_s, u"restoredone"_s};
}

void addBackup(const QString &name, FakeEngine &engine)
{
    FakeBackups &backups = engine.fakeBackups();
    backups.words = {true, name == u"settings-backup", engine.clock().nowMs() - 864'000'000,
                     name == u"recoveryreminder"};
    if (name == u"settings-backup") {
        backups.lastAtMs = engine.clock().nowMs() - 86'400'000;
    }
    backups.holds = name == u"backuprunning";
    if (name == u"backupdamaged") {
        engine.failNext(u"checkBackup"_s, Error{ErrorCode::Corrupt, {}});
    }
}

void addClosed(const QString &name, FakeGate &gate)
{
    if (name.startsWith(u"words")) {
        gate.failure = Error{ErrorCode::WrongKey, {}};
        gate.wordsMade = true;
        if (name == u"wordswrong") {
            gate.wordsFailure = Error{ErrorCode::NotFound, u"sausages"_s};
        }
    }
}

} // namespace Ninelives::Scenes
