// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/UploadBody.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {
constexpr qsizetype pieceBytes = 64 * 1024;
}

Result<std::unique_ptr<UploadBody>> UploadBody::open(const MediaFolder &folder,
                                                     const UploadJob &job)
{
    std::unique_ptr<UploadBody> body(new UploadBody);
    Result<std::unique_ptr<QIODevice>> file = folder.open(job.localName, job.localKey);
    if (!file) {
        return file.error();
    }
    body->m_file = *std::move(file);
    body->m_bytes = job.bytes;
    if (!job.key.isEmpty()) {
        auto cipher = Aes::GcmStream::encrypting(job.key, job.iv);
        if (!cipher) {
            return cipher.error();
        }
        body->m_cipher = *std::move(cipher);
    }
    return body;
}

qint64 UploadBody::totalBytes() const
{
    return m_bytes + (m_cipher ? Aes::tagBytes : 0);
}

Result<QByteArray> UploadBody::next()
{
    if (m_atEnd) {
        return QByteArray();
    }
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    const qint64 count = m_file->read(piece.data(), piece.size());
    m_read += std::max<qint64>(count, 0);
    const bool last = count < pieceBytes || m_read == m_bytes;
    if (count < 0 || m_read > m_bytes || (last && (m_read != m_bytes || !m_file->atEnd()))) {
        return Error{ErrorCode::Malformed, u"the local copy: damaged, or of another size"_s};
    }
    piece.truncate(count);
    if (m_cipher) {
        Result<QByteArray> sealed = m_cipher->update(piece);
        if (!sealed) {
            return sealed;
        }
        piece = *std::move(sealed);
        if (last) {
            const Result<QByteArray> tag = m_cipher->tag();
            if (!tag) {
                return tag;
            }
            piece += *tag;
        }
    }
    m_atEnd = last;
    m_hash.add(piece);
    return piece;
}

} // namespace Ninelives
