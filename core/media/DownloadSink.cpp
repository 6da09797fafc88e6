// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/DownloadSink.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ninelives {

namespace {

Error different(const QString &what)
{
    return {ErrorCode::NotWhatWasSent, what};
}

qint64 overhead(const DownloadJob &job)
{
    return job.key.isEmpty() ? 0 : Aes::tagBytes;
}

} // namespace

DownloadSink::DownloadSink(MediaFolder folder, DownloadJob job)
    : m_folder(std::move(folder)), m_job(std::move(job))
{}

Result<std::unique_ptr<DownloadSink>> DownloadSink::begin(const MediaFolder &folder,
                                                          const DownloadJob &job)
{
    std::unique_ptr<DownloadSink> sink(new DownloadSink(folder, job));
    if (!job.key.isEmpty()) {
        auto cipher = Aes::GcmStream::decrypting(job.key, job.iv);
        if (!cipher) {
            return cipher.error();
        }
        sink->m_cipher = *std::move(cipher);
    }
    auto writer = folder.create();
    if (!writer) {
        return writer.error();
    }
    sink->m_writer = *std::move(writer);
    return sink;
}

qint64 DownloadSink::expectedBytes(const DownloadJob &job)
{
    return job.bytes > 0 ? job.bytes + overhead(job) : 0;
}

qint64 DownloadSink::mostBytes(const DownloadJob &job)
{
    const qint64 allowed = job.mostBytes + overhead(job);
    return job.bytes > 0 ? std::min(allowed, expectedBytes(job)) : allowed;
}

Error DownloadSink::tooMuch(const DownloadJob &job)
{
    return expectedBytes(job) == mostBytes(job)
        ? different(u"more than announced"_s)
        : Error{ErrorCode::TooLarge, QString::number(job.mostBytes)};
}

Result<void> DownloadSink::add(QByteArrayView bytes)
{
    if (m_received + bytes.size() > mostBytes(m_job)) {
        return tooMuch(m_job);
    }
    m_received += bytes.size();
    m_hash.add(bytes);
    if (!m_cipher) {
        return m_writer->write(bytes);
    }
    m_tail += bytes;
    const qsizetype certain = std::max<qsizetype>(0, m_tail.size() - Aes::tagBytes);
    const Result<QByteArray> plaintext = m_cipher->update(QByteArrayView(m_tail).first(certain));
    if (!plaintext) {
        return plaintext.error();
    }
    m_tail = m_tail.sliced(certain);
    return m_writer->write(*plaintext);
}

Result<void> DownloadSink::checkCiphertext()
{
    const qint64 expected = expectedBytes(m_job);
    if (expected > 0 && m_received != expected) {
        return different(u"size"_s);
    }
    const QByteArray hash = m_hash.result();
    if (!m_job.cipherSha256.isEmpty() && hash != m_job.cipherSha256) {
        return different(u"hash of the ciphertext"_s);
    }
    if (m_cipher && !m_cipher->verify(m_tail)) {
        return different(u"tag"_s);
    }
    return {};
}

Result<MediaFolder::Stored> DownloadSink::finish()
{
    if (const Result<void> checked = checkCiphertext(); !checked) {
        return checked.error();
    }
    Result<MediaFolder::Stored> stored = m_writer->finish();
    if (stored && !m_job.sha256.isEmpty() && stored->sha256 != m_job.sha256) {
        if (const Result<void> removed = m_folder.remove(stored->name); !removed) {
            return removed.error();
        }
        return different(u"hash"_s);
    }
    return stored;
}

} // namespace Ninelives
