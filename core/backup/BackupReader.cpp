// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupReader.h"

#include "core/crypto/Kdf.h"
#include "core/crypto/SecretStream.h"

#include <QtEndian>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNameBytes = 255;

Error spoiled(const QString &what)
{
    return {ErrorCode::Corrupt, what};
}

} // namespace

BackupReader::~BackupReader() = default;

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString &path)
{
    std::unique_ptr<BackupReader> reader(new BackupReader(path));
    QFile &file = reader->m_file;
    if (!file.exists()) {
        return Error{ErrorCode::NotFound, u"there is no such file"_s};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, file.errorString()};
    }
    auto header = BackupHeader::decode(file.read(BackupHeader::bytes));
    if (!header) {
        return header.error();
    }
    if (file.size() < header->fileBytes || header->fileBytes == BackupHeader::bytes) {
        return Error{ErrorCode::Truncated,
                     u"%1 of %2 bytes"_s.arg(file.size()).arg(header->fileBytes)};
    }
    if (file.size() > header->fileBytes) {
        return spoiled(u"something was appended"_s);
    }
    reader->m_header = *std::move(header);
    return reader;
}

Result<std::unique_ptr<BackupReader>>
BackupReader::open(const QString &path, const QString &passphrase, const BackupWatch &watch)
{
    auto reader = open(path);
    if (!reader) {
        return reader;
    }
    if (const auto going = watch.at(BackupPhase::Key, 0, 0); !going) {
        return going.error();
    }
    const BackupHeader &header = (*reader)->header();
    const auto key = backupKey(passphrase, header.salt, header.cost);
    if (!key) {
        return key.error();
    }
    if (const auto unlocked = (*reader)->unlock(*key); !unlocked) {
        return unlocked.error();
    }
    return reader;
}

Result<void> BackupReader::unlock(const BackupKey &key)
{
    if (!equalInConstantTime(key.check, m_header.keyCheck)) {
        return Error{ErrorCode::WrongKey, u"another passphrase"_s};
    }
    auto stream = SecretStreamReader::begin(m_file, key.stream.view());
    if (!stream) {
        const Error &error = stream.error();
        return error.code == ErrorCode::Malformed ? spoiled(error.detail) : error;
    }
    m_stream = *std::move(stream);
    return {};
}

Result<void> BackupReader::fill()
{
    if (m_stream->atEnd()) {
        return spoiled(u"it ends too early"_s);
    }
    auto piece = m_stream->next();
    if (!piece) {
        const Error &error = piece.error();
        return error.code == ErrorCode::Malformed ? spoiled(error.detail) : error;
    }
    m_buffer.remove(0, m_at);
    m_at = 0;
    m_buffer += *piece;
    return {};
}

Result<QByteArray> BackupReader::take(qsizetype bytes)
{
    while (m_buffer.size() - m_at < bytes) {
        if (const auto filled = fill(); !filled) {
            return filled.error();
        }
    }
    QByteArray taken = m_buffer.sliced(m_at, bytes);
    m_at += bytes;
    return taken;
}

Result<std::optional<BackupEntry>> BackupReader::next()
{
    while (m_left > 0) {
        if (const auto skipped = read(); !skipped) {
            return skipped.error();
        }
    }
    if (m_ended) {
        return std::optional<BackupEntry>();
    }
    const auto head = take(1 + sizeof(quint16));
    if (!head) {
        return head.error();
    }
    const qsizetype nameBytes = qFromBigEndian<quint16>(head->constData() + 1);
    const auto kind = static_cast<BackupKind>(head->at(0));
    const auto name =
        nameBytes <= mostNameBytes ? take(nameBytes) : Result<QByteArray>(spoiled(u"a name"_s));
    if (!name) {
        return name.error();
    }
    const auto size = take(sizeof(qint64));
    if (!size) {
        return size.error();
    }
    const BackupEntry entry{kind, QString::fromUtf8(*name),
                            qFromBigEndian<qint64>(size->constData())};
    if (entry.bytes < 0 || entry.bytes > m_header.fileBytes) {
        return spoiled(u"a length"_s);
    }
    m_left = entry.bytes;
    if (kind != BackupKind::End) {
        return std::optional(entry);
    }
    m_ended = true;
    const bool exact = entry.bytes == 0 && m_at == m_buffer.size() && m_stream->atEnd();
    return exact ? Result<std::optional<BackupEntry>>(std::nullopt)
                 : spoiled(u"something follows its end"_s);
}

Result<QByteArray> BackupReader::read()
{
    if (m_left == 0) {
        return QByteArray();
    }
    if (m_at == m_buffer.size()) {
        if (const auto filled = fill(); !filled) {
            return filled.error();
        }
    }
    const auto most = static_cast<qsizetype>(
        std::min<qint64>(m_left, static_cast<qint64>(m_buffer.size() - m_at)));
    auto piece = take(most);
    if (piece) {
        m_left -= piece->size();
    }
    return piece;
}

Result<QByteArray> BackupReader::readAll(qint64 mostBytes)
{
    if (m_left > mostBytes) {
        return spoiled(u"a part that is too large"_s);
    }
    QByteArray all;
    while (m_left > 0) {
        const auto piece = read();
        if (!piece) {
            return piece.error();
        }
        all += *piece;
    }
    return all;
}

} // namespace Ninelives
