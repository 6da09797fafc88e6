// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/Aes.h"
#include "core/crypto/Sha256.h"
#include "core/media/MediaFolder.h"
#include "core/media/Transfers.h"

#include <memory>

namespace Ninelives {

/// Where a download goes, piece by piece: decrypted if the job says so, compared with what was
/// announced, kept in the media folder. Nothing stays there unless finish() succeeds. One thread at
/// a time.
class DownloadSink
{
public:
    /// DiskFull, Io; InvalidInput for key or IV.
    static Result<std::unique_ptr<DownloadSink>> begin(const MediaFolder &folder,
                                                       const DownloadJob &job);

    /// What a server may send at most: nobody reads on after that.
    [[nodiscard]] static qint64 mostBytes(const DownloadJob &job);
    /// Of what a server sends; 0: unknown.
    [[nodiscard]] static qint64 expectedBytes(const DownloadJob &job);
    /// Why a server that sends more than that is not listened to.
    [[nodiscard]] static Error tooMuch(const DownloadJob &job);

    /// TooLarge or NotWhatWasSent when it is more than allowed or announced; DiskFull, Io.
    Result<void> add(QByteArrayView bytes);
    /// NotWhatWasSent when size, tag or a hash is not as announced; DiskFull, Io.
    Result<MediaFolder::Stored> finish();
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    DownloadSink(MediaFolder folder, DownloadJob job);
    [[nodiscard]] Result<void> checkCiphertext();

    MediaFolder m_folder;
    DownloadJob m_job;
    std::unique_ptr<MediaFolder::Writer> m_writer;
    std::unique_ptr<Aes::GcmStream> m_cipher; ///< none: comes as it is
    QByteArray m_tail; ///< what may be the tag
    Sha256 m_hash; ///< of what came
    qint64 m_received = 0;
};

} // namespace Ninelives
