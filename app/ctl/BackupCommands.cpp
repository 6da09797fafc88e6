// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CommandLine.h"
#include "app/ctl/Commands.h"
#include "app/ctl/ExitCode.h"
#include "app/ctl/Json.h"
#include "app/ctl/Output.h"
#include "app/ctl/Session.h"
#include "core/backup/BackupChecker.h"
#include "core/engine/BackupService.h"

#include <QFileInfo>
#include <QJsonArray>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

/// A relative name counts from the folder that the user is in.
QString backupFile(const CommandLine &line)
{
    return QFileInfo(line.arguments.value(0)).absoluteFilePath();
}

void printBackup(Output &output, const QString &file, const BackupInfo &info)
{
    if (output.json()) {
        output.object({{u"file"_s, file},
                       {u"made"_s, isoTime(info.madeAtMs)},
                       {u"program"_s, info.program},
                       {u"schema"_s, info.schema},
                       {u"accounts"_s, QJsonArray::fromStringList(info.accounts)},
                       {u"conversations"_s, info.conversations},
                       {u"messages"_s, info.messages},
                       {u"files"_s, info.files},
                       {u"with_files"_s, info.withFiles},
                       {u"bytes"_s, info.bytes}});
        return;
    }
    output.text(u"%1: made %2, %3 chats, %4 messages, %5 files, %6 bytes; %7"_s
                    .arg(file, isoTime(info.madeAtMs))
                    .arg(info.conversations)
                    .arg(info.messages)
                    .arg(info.files)
                    .arg(info.bytes)
                    .arg(info.accounts.join(u", "_s)));
}

/// What is wrong with a backup is said of the backup, not of the profile.
Error ofTheFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongKey:
        return {error.code, u"the backup's passphrase is another one"_s};
    case ErrorCode::Corrupt:
        return {error.code, u"the backup is damaged: "_s + error.detail};
    case ErrorCode::Truncated:
        return {error.code, u"the backup's end is missing: "_s + error.detail};
    case ErrorCode::NewerSchema:
        return {error.code, u"the backup was made by a newer version: "_s + error.detail};
    case ErrorCode::NotADatabase:
        return {error.code, u"this file is no backup of Ninelives"_s};
    default:
        return error;
    }
}

} // namespace

Result<int> backup(Session &session)
{
    const Result<QString> passphrase = readLine();
    if (!passphrase) {
        return passphrase.error();
    }
    const BackupOrder order{backupFile(session.line()), *passphrase,
                            !session.line().has("no-files"_L1)};
    const Result<BackupInfo> made = session.wait(session.engine().backups().make(order));
    if (!made) {
        return made.error();
    }
    printBackup(session.output(), order.file, *made);
    return Ok;
}

Result<int> restore(Session &session)
{
    const Result<QString> passphrase = readLine();
    if (!passphrase) {
        return passphrase.error();
    }
    const QString file = backupFile(session.line());
    const Result<BackupInfo> restored =
        session.wait(session.engine().backups().restore(file, *passphrase));
    if (!restored) {
        return ofTheFile(restored.error());
    }
    // It takes the empty profile's place when that is opened.
    if (const Result<void> opened = session.openAgain(); !opened) {
        return opened.error();
    }
    printBackup(session.output(), file, *restored);
    return Ok;
}

Result<int> checkFile(const CommandLine &line, Output &output)
{
    if (!line.has("backup-passphrase-stdin"_L1)) {
        return Error{ErrorCode::InvalidInput, u"a backup needs --backup-passphrase-stdin"_s};
    }
    const Result<QString> passphrase = readLine();
    if (!passphrase) {
        return passphrase.error();
    }
    const std::atomic_bool never = false;
    const Result<BackupInfo> checked =
        checkBackup(backupFile(line), *passphrase, BackupWatch{{}, &never});
    if (!checked) {
        return ofTheFile(checked.error());
    }
    printBackup(output, backupFile(line), *checked);
    return Ok;
}

} // namespace Ninelives::Ctl
