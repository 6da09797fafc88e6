// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupMaker.h"

#include "core/backup/BackupChecker.h"
#include "core/backup/BackupWriter.h"
#include "core/crypto/Kdf.h"
#include "core/crypto/PassphraseKey.h"
#include "core/storage/RestoreSwap.h"
#include "core/storage/StoreSnapshot.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSettingsBytes = 1024 * 1024;

/// A photo or file that goes into the backup.
struct Piece {
    QString name;
    qint64 bytes = 0;
};

std::filesystem::path nativePath(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

/// Makes one backup file; what it made on the way is gone when it is.
class Making
{
public:
    Making(BackupSource source, const BackupOrder &order, const BackupWatch &watch)
        : m_source(std::move(source)), m_order(order), m_watch(watch),
          m_copy(QDir(m_source.folder).filePath(snapshotName)), m_part(m_order.file + u".part"_s)
    {}
    ~Making()
    {
        removeStoreFile(m_copy);
        QFile::remove(m_part);
    }
    Q_DISABLE_COPY_MOVE(Making)

    Result<BackupInfo> run();

private:
    Result<BackupManifest> takeCopy();
    [[nodiscard]] QList<Piece> pieces(const StoreFacts &facts) const;
    Result<void> write(const BackupHeader &header, const BackupKey &key,
                       const BackupManifest &manifest);
    Result<void> addFile(BackupWriter &writer, BackupKind kind, const QString &path,
                         const QString &name, qint64 bytes);
    Result<void> addPiece(BackupWriter &writer, const Piece &piece);
    Result<void> addSettings(BackupWriter &writer);

    BackupSource m_source;
    const BackupOrder &m_order;
    const BackupWatch &m_watch;
    QString m_copy; ///< of the store
    QString m_part; ///< the backup while it is not complete
    QList<Piece> m_pieces;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<BackupInfo> Making::run()
{
    if (m_order.file.isEmpty() || m_order.passphrase.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"a file and a passphrase are needed"_s};
    }
    if (const auto going = m_watch.at(BackupPhase::Key, 0, 0); !going) {
        return going.error();
    }
    BackupHeader header;
    header.cost = m_source.cost;
    header.salt = randomBytes(passphraseSaltBytes);
    const auto key = backupKey(m_order.passphrase, header.salt, header.cost);
    if (!key) {
        return key.error();
    }
    const auto manifest = takeCopy();
    if (!manifest) {
        return manifest.error();
    }
    if (const auto written = write(header, *key, *manifest); !written) {
        return written.error();
    }
    auto checked = checkBackup(m_part, *key, m_watch);
    if (!checked) {
        // What was written differs from what is read: that is the place, not the store.
        const Error &error = checked.error();
        return error.code == ErrorCode::Corrupt || error.code == ErrorCode::Truncated
            ? Error{ErrorCode::Io, error.detail}
            : error;
    }
    // Replaces in one step, where QFile would want the old one removed first.
    std::error_code failed;
    std::filesystem::rename(nativePath(m_part), nativePath(m_order.file), failed);
    if (failed) {
        return Error{ErrorCode::Io, QString::fromStdString(failed.message())};
    }
    return checked;
}

Result<BackupManifest> Making::takeCopy()
{
    if (const auto going = m_watch.at(BackupPhase::Copying, 0, 0); !going) {
        return going.error();
    }
    const auto facts = m_source.snapshot->take(m_copy, m_source.nowMs, *m_watch.stop);
    BackupManifest manifest;
    manifest.storeKey = m_source.snapshot->key().bytes();
    m_source.snapshot.reset();
    if (!facts) {
        return facts.error();
    }
    m_pieces = pieces(*facts);
    m_total = QFileInfo(m_copy).size();
    for (const Piece &piece : std::as_const(m_pieces)) {
        m_total += piece.bytes;
    }
    manifest.info = {.madeAtMs = m_source.nowMs,
                     .program = QStringLiteral(NINELIVES_VERSION),
                     .schema = facts->schema,
                     .accounts = facts->accounts,
                     .conversations = facts->conversations,
                     .messages = facts->messages,
                     .files = m_pieces.size(),
                     .withFiles = m_order.withFiles};
    return manifest;
}

/// Those that exist, and at least those that nobody could give back.
QList<Piece> Making::pieces(const StoreFacts &facts) const
{
    QList<Piece> list;
    const QDir media(QDir(m_source.folder).filePath(u"media"_s));
    const QSet<QString> &wanted = m_order.withFiles ? facts.files : facts.onlyHere;
    for (const QString &name : wanted) {
        const QFileInfo file(media.filePath(name));
        if (isMediaName(name) && file.isFile()) {
            list.append({name, file.size()});
        }
    }
    return list;
}

Result<void> Making::write(const BackupHeader &header, const BackupKey &key,
                           const BackupManifest &manifest)
{
    auto made = BackupWriter::create(m_part, header, key);
    if (!made) {
        return made.error();
    }
    BackupWriter &writer = **made;
    if (const auto added = writer.add(BackupKind::Manifest, manifest.toJson()); !added) {
        return added;
    }
    if (const auto added = addFile(writer, BackupKind::Store, m_copy, {}, QFileInfo(m_copy).size());
        !added) {
        return added;
    }
    if (const auto added = addSettings(writer); !added) {
        return added;
    }
    for (const Piece &piece : std::as_const(m_pieces)) {
        if (const auto added = addPiece(writer, piece); !added) {
            return added;
        }
    }
    const auto finished = writer.finish();
    return finished ? Result<void>() : Result<void>(finished.error());
}

Result<void> Making::addFile(BackupWriter &writer, BackupKind kind, const QString &path,
                             const QString &name, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool left = kind == BackupKind::File && !file.exists();
        return Error{left ? ErrorCode::NotFound : ErrorCode::Io, file.errorString()};
    }
    return writer.add({kind, name, bytes}, file, [this](qint64 moved) {
        m_done += moved;
        return m_watch.at(BackupPhase::Writing, m_done, m_total);
    });
}

/// A piece that has left the folder meanwhile, to make room or with its message, is told as absent.
Result<void> Making::addPiece(BackupWriter &writer, const Piece &piece)
{
    const QString path = QDir(m_source.folder).filePath(u"media/"_s + piece.name);
    const auto added = addFile(writer, BackupKind::File, path, piece.name, piece.bytes);
    if (added || added.error().code != ErrorCode::NotFound) {
        return added;
    }
    m_done += piece.bytes;
    QBuffer nothing;
    const auto told = writer.add({BackupKind::File, piece.name, 0}, nothing, {});
    return told ? m_watch.at(BackupPhase::Writing, m_done, m_total) : told;
}

/// How the window looks: nice to have, so that an unreadable file is no obstacle.
Result<void> Making::addSettings(BackupWriter &writer)
{
    QFile file(QDir(m_source.folder).filePath(u"window.ini"_s));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostSettingsBytes) {
        return {};
    }
    return writer.add(BackupKind::Settings, file.readAll());
}

} // namespace

Result<BackupInfo> makeBackup(BackupSource source, const BackupOrder &order,
                              const BackupWatch &watch)
{
    return Making(std::move(source), order, watch).run();
}

} // namespace Ninelives
