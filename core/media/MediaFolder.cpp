// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/MediaFolder.h"

#include "core/base/FullDisk.h"
#include "core/crypto/Kdf.h"
#include "core/crypto/SecretStream.h"
#include "core/crypto/Sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

constexpr qsizetype nameBytes = 16;
constexpr qsizetype keyBytes = 32;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Only names that we give: nothing else can be a path, a device or a link's trick.
bool isOurName(const QString &name)
{
    return name.size() == 2 * nameBytes && std::all_of(name.begin(), name.end(), [](QChar letter) {
               return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
           });
}

QString pathOf(const QString &folder, const QString &name)
{
    return folder + u'/' + name;
}

Result<void> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return {};
    }
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerOnly | QFile::ExeOwner)) {
        return toldAsFullDisk({ErrorCode::Io, u"the media folder cannot be made"_s},
                              QFileInfo(path).path());
    }
    return {};
}

/// A file of the folder as plaintext.
class SecretFile final : public QIODevice
{
public:
    explicit SecretFile(const QString &path) : m_file(path) {}

    /// NotFound, Malformed, Io.
    Result<void> begin(QByteArrayView key);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override
    {
        return m_at == m_chunk.size() && m_reader->atEnd();
    }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QFile m_file;
    std::unique_ptr<SecretStreamReader> m_reader;
    QByteArray m_chunk;
    qsizetype m_at = 0; ///< of the chunk, so much is read
};

Result<void> SecretFile::begin(QByteArrayView key)
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{m_file.exists() ? ErrorCode::Io : ErrorCode::NotFound, m_file.errorString()};
    }
    Result<std::unique_ptr<SecretStreamReader>> reader = SecretStreamReader::begin(m_file, key);
    if (!reader) {
        return reader.error();
    }
    m_reader = *std::move(reader);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return {};
}

qint64 SecretFile::readData(char *data, qint64 most)
{
    qint64 done = 0;
    while (done < most) {
        if (m_at == m_chunk.size()) {
            if (m_reader->atEnd()) {
                break;
            }
            Result<QByteArray> chunk = m_reader->next();
            if (!chunk) {
                setErrorString(chunk.error().detail);
                return -1;
            }
            m_chunk = *std::move(chunk);
            m_at = 0;
            continue;
        }
        const qint64 count = std::min<qint64>(most - done, m_chunk.size() - m_at);
        std::memcpy(data + done, m_chunk.constData() + m_at, static_cast<size_t>(count));
        m_at += count;
        done += count;
    }
    return done;
}

} // namespace

// ---- Writing ----

struct MediaFolder::Writer::Private {
    QString folder;
    Stored stored;
    std::unique_ptr<QSaveFile> file; ///< invisible under its name until all of it is on the disk
    std::unique_ptr<SecretStreamWriter> stream;
    Sha256 hash;
};

MediaFolder::Writer::Writer(std::unique_ptr<Private> state) : d(std::move(state)) {}
MediaFolder::Writer::~Writer() = default;

Result<void> MediaFolder::Writer::write(QByteArrayView plaintext)
{
    if (const Result<void> written = d->stream->write(plaintext); !written) {
        return toldAsFullDisk(written.error(), d->folder);
    }
    d->hash.add(plaintext);
    d->stored.bytes += plaintext.size();
    return {};
}

Result<MediaFolder::Stored> MediaFolder::Writer::finish()
{
    if (const Result<void> finished = d->stream->finish(); !finished) {
        return toldAsFullDisk(finished.error(), d->folder);
    }
    if (!d->file->commit()) {
        return toldAsFullDisk({ErrorCode::Io, d->file->errorString()}, d->folder);
    }
    d->stored.sha256 = d->hash.result();
    if (d->stored.sha256.isEmpty()) {
        return Error{ErrorCode::Crypto, u"no hash"_s};
    }
    return d->stored;
}

Result<std::unique_ptr<MediaFolder::Writer>> MediaFolder::create() const
{
    if (const Result<void> made = makeFolder(m_path); !made) {
        return made.error();
    }
    auto state = std::make_unique<Writer::Private>();
    state->folder = m_path;
    state->stored.name = QString::fromLatin1(randomBytes(nameBytes).toHex());
    state->stored.key = randomBytes(keyBytes);
    state->file = std::make_unique<QSaveFile>(pathOf(m_path, state->stored.name));
    if (!state->file->open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !state->file->setPermissions(ownerOnly)) {
        return toldAsFullDisk({ErrorCode::Io, state->file->errorString()}, m_path);
    }
    Result<std::unique_ptr<SecretStreamWriter>> stream =
        SecretStreamWriter::begin(*state->file, state->stored.key);
    if (!stream) {
        return toldAsFullDisk(stream.error(), m_path);
    }
    state->stream = *std::move(stream);
    return std::unique_ptr<Writer>(new Writer(std::move(state)));
}

Result<MediaFolder::Stored> MediaFolder::store(QByteArrayView plaintext) const
{
    const Result<std::unique_ptr<Writer>> writer = create();
    if (!writer) {
        return writer.error();
    }
    if (const Result<void> written = (*writer)->write(plaintext); !written) {
        return written.error();
    }
    return (*writer)->finish();
}

// ---- Reading and the rest ----

Result<std::unique_ptr<QIODevice>> MediaFolder::open(const QString &name,
                                                     const QByteArray &key) const
{
    if (!isOurName(name)) {
        return Error{ErrorCode::NotFound, u"no name of the media folder"_s};
    }
    auto file = std::make_unique<SecretFile>(pathOf(m_path, name));
    if (const Result<void> begun = file->begin(key); !begun) {
        return begun.error();
    }
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<QByteArray> MediaFolder::read(const QString &name, const QByteArray &key,
                                     qint64 mostBytes) const
{
    const Result<std::unique_ptr<QIODevice>> file = open(name, key);
    if (!file) {
        return file.error();
    }
    // The encrypted file is a little longer than the plaintext: enough to bound what is reserved.
    QByteArray all(std::min(mostBytes, bytesOf(name)) + 1, Qt::Uninitialized);
    qint64 have = 0;
    while (have < all.size()) {
        const qint64 more = (*file)->read(all.data() + have, all.size() - have);
        if (more < 0) {
            return Error{ErrorCode::Malformed, (*file)->errorString()};
        }
        if (more == 0) {
            break;
        }
        have += more;
    }
    if (have > mostBytes) {
        return Error{ErrorCode::TooLarge, QString::number(mostBytes)};
    }
    all.truncate(have);
    return all;
}

Result<void> MediaFolder::remove(const QString &name) const
{
    if (!isOurName(name)) {
        return {}; // such a file cannot be here
    }
    QFile file(pathOf(m_path, name));
    if (!file.remove() && file.exists()) {
        return Error{ErrorCode::Io, file.errorString()};
    }
    return {};
}

void MediaFolder::removeUnfinished() const
{
    QDir folder(m_path);
    const QStringList all = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : all) {
        // QSaveFile's: the name of the file, a dot, and what makes it different.
        if (isOurName(name.section(u'.', 0, 0)) && name.contains(u'.')) {
            folder.remove(name);
        }
    }
}

QStringList MediaFolder::names() const
{
    QStringList names = QDir(m_path).entryList(QDir::Files);
    names.removeIf([](const QString &name) { return !isOurName(name); });
    return names;
}

qint64 MediaFolder::bytesOf(const QString &name) const
{
    return isOurName(name) ? QFileInfo(pathOf(m_path, name)).size() : 0;
}

} // namespace Ninelives
