// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupWriter.h"

#include "core/base/FullDisk.h"
#include "core/crypto/SecretStream.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

BackupWriter::BackupWriter(const QString &path, BackupHeader header)
    : m_file(path), m_header(std::move(header))
{}

BackupWriter::~BackupWriter() = default;

Error BackupWriter::explained(const Error &error) const
{
    return toldAsFullDisk(error, QFileInfo(m_file.fileName()).path());
}

Result<std::unique_ptr<BackupWriter>> BackupWriter::create(const QString &path, BackupHeader header,
                                                           const BackupKey &key)
{
    header.keyCheck = key.check;
    header.fileBytes = BackupHeader::bytes;
    std::unique_ptr<BackupWriter> writer(new BackupWriter(path, std::move(header)));
    QSaveFile &file = writer->m_file;
    if (!file.open(QIODevice::WriteOnly)) {
        const bool refused = file.error() == QFileDevice::PermissionsError;
        return writer->explained(
            {refused ? ErrorCode::ReadOnly : ErrorCode::Io, file.errorString()});
    }
    file.setPermissions(ownersOnly);
    // In its place, but with a length that nobody takes for a whole file.
    const QByteArray head = writer->m_header.encoded();
    if (file.write(head) != head.size()) {
        return writer->explained({ErrorCode::Io, file.errorString()});
    }
    auto stream = SecretStreamWriter::begin(file, key.stream.view());
    if (!stream) {
        return writer->explained(stream.error());
    }
    writer->m_stream = *std::move(stream);
    return writer;
}

Result<void> BackupWriter::begin(const BackupEntry &entry)
{
    const QByteArray name = entry.name.toUtf8();
    QByteArray head(1, static_cast<char>(entry.kind));
    char number[sizeof(qint64)];
    qToBigEndian(static_cast<quint16>(name.size()), number);
    head.append(number, sizeof(quint16)).append(name);
    qToBigEndian(entry.bytes, number);
    head.append(number, sizeof(qint64));
    const Result<void> written = m_stream->write(head);
    return written ? written : Result<void>(explained(written.error()));
}

Result<void> BackupWriter::add(BackupKind kind, const QByteArray &content)
{
    if (const auto begun = begin({kind, {}, content.size()}); !begun) {
        return begun;
    }
    const Result<void> written = m_stream->write(content);
    return written ? written : Result<void>(explained(written.error()));
}

Result<void> BackupWriter::add(const BackupEntry &entry, QIODevice &source,
                               const std::function<Result<void>(qint64)> &moved)
{
    if (const auto begun = begin(entry); !begun) {
        return begun;
    }
    for (qint64 left = entry.bytes; left > 0;) {
        const QByteArray piece = source.read(std::min(left, pieceBytes));
        if (piece.isEmpty()) {
            return Error{ErrorCode::Io, u"a file of the profile became shorter"_s};
        }
        if (const auto written = m_stream->write(piece); !written) {
            return explained(written.error());
        }
        left -= piece.size();
        if (auto going = moved(piece.size()); !going) {
            return going;
        }
    }
    return {};
}

Result<qint64> BackupWriter::finish()
{
    if (const auto ended = add(BackupKind::End, {}); !ended) {
        return ended.error();
    }
    if (const auto finished = m_stream->finish(); !finished) {
        return explained(finished.error());
    }
    m_header.fileBytes = m_file.pos();
    const QByteArray head = m_header.encoded();
    if (!m_file.seek(0) || m_file.write(head) != head.size() || !m_file.commit()) {
        return explained({ErrorCode::Io, m_file.errorString()});
    }
    return m_header.fileBytes;
}

} // namespace Ninelives
