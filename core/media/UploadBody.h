// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Aes.h"
#include "core/crypto/Sha256.h"
#include "core/media/MediaFolder.h"
#include "core/media/Transfers.h"

#include <memory>

namespace Ninelives {

/// What an upload sends, piece by piece: the local copy, encrypted on the way if the job says so,
/// with the tag behind it. One thread at a time.
class UploadBody
{
public:
    /// NotFound, Malformed or Io for the local copy, InvalidInput for key or IV.
    static Result<std::unique_ptr<UploadBody>> open(const MediaFolder &folder,
                                                    const UploadJob &job);

    [[nodiscard]] qint64 totalBytes() const;
    /// Up to 64 KiB; empty at the end. Malformed when the local copy is damaged or not of the
    /// announced size.
    Result<QByteArray> next();
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    /// Of all that next() gave out; once, at the end.
    [[nodiscard]] QByteArray sha256() { return m_hash.result(); }

private:
    UploadBody() = default;

    std::unique_ptr<QIODevice> m_file;
    std::unique_ptr<Aes::GcmStream> m_cipher; ///< none: sent as it is
    Sha256 m_hash;
    qint64 m_bytes = 0; ///< of the plaintext, as announced
    qint64 m_read = 0;
    bool m_atEnd = false;
};

} // namespace Ninelives
