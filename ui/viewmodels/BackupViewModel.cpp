// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/BackupViewModel.h"

#include "core/engine/BackupService.h"
#include "ui/text/Joining.h"
#include "ui/text/MediaSentences.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

namespace Ninelives {

namespace {

constexpr qsizetype shortestPassphrase = 10;

QString backupProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::WrongKey:
        return BackupViewModel::tr("This is not the passphrase of this backup.");
    case ErrorCode::Corrupt:
        return BackupViewModel::tr("This backup is damaged. An older one may be whole.");
    case ErrorCode::Truncated:
        return BackupViewModel::tr("The end of this backup is missing: it was not copied whole.");
    case ErrorCode::NewerSchema:
        return BackupViewModel::tr(
            "A newer Ninelives made this backup. Update this program to use it.");
    case ErrorCode::NotADatabase:
        return BackupViewModel::tr("This file is not a backup of Ninelives.");
    case ErrorCode::NotFound:
        return BackupViewModel::tr("The file is not there any more.");
    case ErrorCode::DiskFull:
        return BackupViewModel::tr("There is not enough room. Nothing was left behind.");
    case ErrorCode::ReadOnly:
    case ErrorCode::Io:
        return BackupViewModel::tr("Ninelives can’t read or write there. Nothing was changed.");
    case ErrorCode::AlreadyExists:
        return BackupViewModel::tr("There are chats here already. They are never replaced.");
    default:
        return Sentences::general(error);
    }
}

/// While a backup is made, what is damaged is the store that it is made of.
QString makingProblem(const Error &error)
{
    if (error.code != ErrorCode::Corrupt) {
        return backupProblem(error);
    }
    const Sentences::Outage trouble = Sentences::storageTrouble(error);
    return joinedSentences({trouble.line1, trouble.line2});
}

} // namespace

BackupViewModel::BackupViewModel(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    BackupService &backups = m_context.engine->backups();
    connect(&backups, &BackupService::progressed, this, [this](const BackupProgress &progress) {
        m_progress = progress;
        Q_EMIT changed();
    });
    connect(&backups, &BackupService::stateChanged, this, &BackupViewModel::load);
    load();
}

void BackupViewModel::load()
{
    m_context.engine->backups().lastMadeAt().then(this, [this](const Result<qint64> &at) {
        m_lastAtMs = at ? *at : 0;
        Q_EMIT changed();
    });
}

QString BackupViewModel::lastText() const
{
    return m_lastAtMs > 0
        ? tr("Last backup: %1").arg(MessageTime::full(m_lastAtMs, m_context.locale))
        : tr("No backup was made yet.");
}

double BackupViewModel::fraction() const
{
    return m_progress.totalBytes > 0 ? double(m_progress.doneBytes) / double(m_progress.totalBytes)
                                     : -1;
}

QString BackupViewModel::progressText() const
{
    if (!m_running) {
        return {};
    }
    QString what;
    switch (m_progress.phase) {
    case BackupPhase::Key:
    case BackupPhase::Copying:
        return tr("Getting ready…");
    case BackupPhase::Writing:
        what = tr("Writing the backup");
        break;
    case BackupPhase::Checking:
        what = tr("Checking the backup");
        break;
    case BackupPhase::Restoring:
        what = tr("Bringing your chats back");
        break;
    }
    //: What is being done, then how much of it: "Writing the backup: 120 MB of 700 MB"
    return tr("%1: %2 of %3")
        .arg(what, Sentences::size(m_progress.doneBytes, m_context.locale),
             Sentences::size(m_progress.totalBytes, m_context.locale));
}

void BackupViewModel::begin()
{
    if (!m_running) {
        m_done.clear();
        m_problem.clear();
        m_progress = {};
        Q_EMIT changed();
    }
}

QString BackupViewModel::suggestion() const
{
    return m_context.engine->backups().suggestion();
}

QString BackupViewModel::passphraseProblem(const QString &passphrase, const QString &again) const
{
    if (passphrase.size() < shortestPassphrase) {
        return tr("At least %1 characters, please.")
            .arg(m_context.locale.toString(shortestPassphrase));
    }
    return passphrase == again ? QString() : tr("The two are not the same.");
}

void BackupViewModel::make(const QUrl &file, const QString &passphrase, bool withFiles)
{
    if (!m_running && file.isLocalFile()) {
        run(Kind::Make,
            m_context.engine->backups().make({file.toLocalFile(), passphrase, withFiles}));
    }
}

void BackupViewModel::check(const QUrl &file, const QString &passphrase)
{
    if (!m_running && file.isLocalFile()) {
        run(Kind::Check, m_context.engine->backups().check(file.toLocalFile(), passphrase));
    }
}

void BackupViewModel::restore(const QUrl &file, const QString &passphrase)
{
    if (!m_running && file.isLocalFile()) {
        run(Kind::Restore, m_context.engine->backups().restore(file.toLocalFile(), passphrase));
    }
}

void BackupViewModel::cancel()
{
    m_context.engine->backups().cancel();
}

void BackupViewModel::run(Kind kind, const Answer<BackupInfo> &answer)
{
    begin();
    m_running = true;
    Q_EMIT changed();
    Answer<BackupInfo>(answer).then(
        this, [this, kind](const Result<BackupInfo> &result) { finish(kind, result); });
}

void BackupViewModel::finish(Kind kind, const Result<BackupInfo> &result)
{
    m_running = false;
    if (!result) {
        m_problem =
            kind == Kind::Make ? makingProblem(result.error()) : backupProblem(result.error());
        Q_EMIT changed();
        return;
    }
    m_restored = kind == Kind::Restore;
    switch (kind) {
    case Kind::Make:
        m_done = tr("Done. The backup was read again and is whole.");
        break;
    case Kind::Check:
        m_done = tr("This backup is whole.");
        break;
    case Kind::Restore:
        m_done = tr("Your chats are back. Ninelives starts again to show them.");
        break;
    }
    m_done += u'\n' + contents(*result);
    Q_EMIT changed();
}

QString BackupViewModel::contents(const BackupInfo &info) const
{
    //: What is in a backup: of when, how many messages, how many photos and files, its size
    return tr("%1 · %2 · %3 · %4")
        .arg(MessageTime::full(info.madeAtMs, m_context.locale),
             tr("%Ln messages", nullptr, int(info.messages)),
             tr("%Ln photos and files", nullptr, int(info.files)),
             Sentences::size(info.bytes, m_context.locale));
}

} // namespace Ninelives
