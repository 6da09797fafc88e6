// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SecretStream.h"

#include <QFileDevice>

#include <sodium.h>

namespace Ninelives {

namespace {

// A file: the mark, libsodium's header, then chunks that are full but for the last one.
constexpr QByteArrayView mark("NLS1");
constexpr qsizetype headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype streamKeyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype chunkBytes = 64 * 1024;

using State = crypto_secretstream_xchacha20poly1305_state;

const unsigned char *bytes(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

Error cryptoError()
{
    return {ErrorCode::Crypto, QStringLiteral("secret stream: key, or no libsodium")};
}

Error damaged()
{
    return {ErrorCode::Malformed, QStringLiteral("secret stream: damaged, or another key")};
}

Error ended()
{
    return {ErrorCode::InvalidInput, QStringLiteral("secret stream: written after its end")};
}

bool ready(QByteArrayView key)
{
    return key.size() == streamKeyBytes && sodium_init() >= 0;
}

Error writeError(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool full = file != nullptr && file->error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::DiskFull : ErrorCode::Io, device.errorString()};
}

Result<void> writeAll(QIODevice &device, QByteArrayView data)
{
    if (device.write(data.data(), data.size()) != data.size()) {
        return writeError(device);
    }
    return {};
}

/// Up to `most` bytes; less only at the end of the device.
Result<QByteArray> readUpTo(QIODevice &device, qsizetype most)
{
    QByteArray read(most, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < most) {
        const qint64 more = device.read(read.data() + have, most - have);
        if (more < 0) {
            return Error{ErrorCode::Io, device.errorString()};
        }
        if (more == 0) {
            break;
        }
        have += more;
    }
    read.truncate(have);
    return read;
}

} // namespace

// ---- Writing ----

struct SecretStreamWriter::Private {
    explicit Private(QIODevice &output) : device(output) {}
    ~Private()
    {
        sodium_memzero(&state, sizeof state);
        sodium_memzero(buffer.data(), static_cast<size_t>(buffer.size()));
    }
    Q_DISABLE_COPY_MOVE(Private)

    Result<void> put(QByteArrayView chunk, unsigned char tag);

    QIODevice &device;
    State state{};
    QByteArray buffer; ///< what does not fill a chunk yet
    QByteArray sealed;
    bool over = false; ///< finished, or broken
};

Result<void> SecretStreamWriter::Private::put(QByteArrayView chunk, unsigned char tag)
{
    sealed.resizeForOverwrite(chunk.size() + overhead);
    if (crypto_secretstream_xchacha20poly1305_push(&state, bytes(sealed), nullptr, bytes(chunk),
                                                   static_cast<unsigned long long>(chunk.size()),
                                                   nullptr, 0, tag)
        != 0) {
        return cryptoError();
    }
    return writeAll(device, sealed);
}

SecretStreamWriter::SecretStreamWriter(std::unique_ptr<Private> state) : d(std::move(state)) {}
SecretStreamWriter::~SecretStreamWriter() = default;

Result<std::unique_ptr<SecretStreamWriter>> SecretStreamWriter::begin(QIODevice &device,
                                                                      QByteArrayView key)
{
    if (!ready(key)) {
        return cryptoError();
    }
    auto state = std::make_unique<Private>(device);
    QByteArray header(headerBytes, Qt::Uninitialized);
    if (crypto_secretstream_xchacha20poly1305_init_push(&state->state, bytes(header), bytes(key))
        != 0) {
        return cryptoError();
    }
    if (const Result<void> written = writeAll(device, mark.toByteArray() + header); !written) {
        return written.error();
    }
    state->buffer.reserve(chunkBytes);
    return std::unique_ptr<SecretStreamWriter>(new SecretStreamWriter(std::move(state)));
}

Result<void> SecretStreamWriter::write(QByteArrayView plaintext)
{
    if (d->over) {
        return ended();
    }
    // A full chunk waits for what follows: only the last one has the end mark.
    while (d->buffer.size() + plaintext.size() > chunkBytes) {
        const qsizetype taken = chunkBytes - d->buffer.size();
        QByteArrayView chunk = plaintext.first(taken);
        if (!d->buffer.isEmpty()) {
            d->buffer.append(chunk);
            chunk = d->buffer;
        }
        const Result<void> written =
            d->put(chunk, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        if (!written) {
            d->over = true;
            return written;
        }
        d->buffer.resize(0);
        plaintext = plaintext.sliced(taken);
    }
    d->buffer.append(plaintext);
    return {};
}

Result<void> SecretStreamWriter::finish()
{
    if (d->over) {
        return ended();
    }
    d->over = true;
    return d->put(d->buffer, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

// ---- Reading ----

struct SecretStreamReader::Private {
    explicit Private(QIODevice &input) : device(input) {}
    ~Private() { sodium_memzero(&state, sizeof state); }
    Q_DISABLE_COPY_MOVE(Private)

    QIODevice &device;
    State state{};
    bool atEnd = false;
    bool broken = false;
};

SecretStreamReader::SecretStreamReader(std::unique_ptr<Private> state) : d(std::move(state)) {}
SecretStreamReader::~SecretStreamReader() = default;

Result<std::unique_ptr<SecretStreamReader>> SecretStreamReader::begin(QIODevice &device,
                                                                      QByteArrayView key)
{
    if (!ready(key)) {
        return cryptoError();
    }
    const Result<QByteArray> head = readUpTo(device, mark.size() + headerBytes);
    if (!head) {
        return head.error();
    }
    auto state = std::make_unique<Private>(device);
    if (head->size() != mark.size() + headerBytes || !head->startsWith(mark)
        || crypto_secretstream_xchacha20poly1305_init_pull(
               &state->state, bytes(QByteArrayView(*head).sliced(mark.size())), bytes(key))
            != 0) {
        return damaged();
    }
    return std::unique_ptr<SecretStreamReader>(new SecretStreamReader(std::move(state)));
}

Result<QByteArray> SecretStreamReader::next()
{
    if (d->broken) {
        return damaged();
    }
    if (d->atEnd) {
        return QByteArray();
    }
    const Result<QByteArray> sealed = readUpTo(d->device, chunkBytes + overhead);
    if (!sealed) {
        return sealed.error();
    }
    d->broken = true; // until proven otherwise
    if (sealed->size() < overhead) {
        return damaged();
    }
    QByteArray chunk(sealed->size() - overhead, Qt::Uninitialized);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &d->state, bytes(chunk), nullptr, &tag, bytes(*sealed),
            static_cast<unsigned long long>(sealed->size()), nullptr, 0)
        != 0) {
        return damaged();
    }
    const bool last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (last) {
        const Result<QByteArray> behind = readUpTo(d->device, 1);
        if (!behind || !behind->isEmpty()) {
            return damaged();
        }
    } else if (chunk.size() != chunkBytes) {
        return damaged();
    }
    d->atEnd = last;
    d->broken = false;
    return chunk;
}

bool SecretStreamReader::atEnd() const
{
    return d->atEnd;
}

} // namespace Ninelives
