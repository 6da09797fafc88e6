// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/CryptoProvider.h"

#include "core/base/Log.h"
#include "core/crypto/Aes.h"
#include "core/crypto/Kdf.h"
#include "core/omemo/SignalPtr.h"

#include <sodium.h>

#include <cstring>

namespace Ninelives {

namespace {

int fillRandom(uint8_t *data, size_t size, void * /*user*/)
{
    const QByteArray bytes = randomBytes(static_cast<qsizetype>(size));
    std::memcpy(data, bytes.constData(), size);
    return SG_SUCCESS;
}

QByteArrayView view(const uint8_t *data, size_t size)
{
    return QByteArrayView(data, static_cast<qsizetype>(size));
}

int hmacInit(void **context, const uint8_t *key, size_t keySize, void * /*user*/)
{
    auto state = std::make_unique<crypto_auth_hmacsha256_state>();
    crypto_auth_hmacsha256_init(state.get(), key, keySize);
    *context = state.release();
    return SG_SUCCESS;
}

int hmacUpdate(void *context, const uint8_t *data, size_t size, void * /*user*/)
{
    crypto_auth_hmacsha256_update(static_cast<crypto_auth_hmacsha256_state *>(context), data, size);
    return SG_SUCCESS;
}

int hmacFinal(void *context, signal_buffer **output, void * /*user*/)
{
    *output = signal_buffer_alloc(crypto_auth_hmacsha256_BYTES);
    if (*output == nullptr) {
        return SG_ERR_NOMEM;
    }
    crypto_auth_hmacsha256_final(static_cast<crypto_auth_hmacsha256_state *>(context),
                                 signal_buffer_data(*output));
    return SG_SUCCESS;
}

void hmacCleanup(void *context, void * /*user*/)
{
    const std::unique_ptr<crypto_auth_hmacsha256_state> state(
        static_cast<crypto_auth_hmacsha256_state *>(context));
    if (state) {
        sodium_memzero(state.get(), sizeof *state);
    }
}

int digestInit(void **context, void * /*user*/)
{
    auto state = std::make_unique<crypto_hash_sha512_state>();
    crypto_hash_sha512_init(state.get());
    *context = state.release();
    return SG_SUCCESS;
}

int digestUpdate(void *context, const uint8_t *data, size_t size, void * /*user*/)
{
    crypto_hash_sha512_update(static_cast<crypto_hash_sha512_state *>(context), data, size);
    return SG_SUCCESS;
}

int digestFinal(void *context, signal_buffer **output, void * /*user*/)
{
    *output = signal_buffer_alloc(crypto_hash_sha512_BYTES);
    if (*output == nullptr) {
        return SG_ERR_NOMEM;
    }
    auto *state = static_cast<crypto_hash_sha512_state *>(context);
    crypto_hash_sha512_final(state, signal_buffer_data(*output));
    crypto_hash_sha512_init(state); // "prepared for reuse", as the library asks
    return SG_SUCCESS;
}

void digestCleanup(void *context, void * /*user*/)
{
    const std::unique_ptr<crypto_hash_sha512_state> state(
        static_cast<crypto_hash_sha512_state *>(context));
}

int give(signal_buffer **output, const Result<QByteArray> &bytes)
{
    if (!bytes) {
        return bytes.error().code == ErrorCode::Malformed ? SG_ERR_INVALID_MESSAGE : SG_ERR_UNKNOWN;
    }
    *output = signal_buffer_create(signalBytes(*bytes), signalSize(*bytes));
    return *output == nullptr ? SG_ERR_NOMEM : SG_SUCCESS;
}

// Both dialects use CBC only; counter mode belongs to versions that are refused.
int encrypt(signal_buffer **output, int cipher, const uint8_t *key, size_t keySize,
            const uint8_t *iv, size_t ivSize, const uint8_t *plaintext, size_t size,
            void * /*user*/)
{
    if (cipher != SG_CIPHER_AES_CBC_PKCS5) {
        return SG_ERR_INVAL;
    }
    return give(output,
                Aes::encryptCbc(view(key, keySize), view(iv, ivSize), view(plaintext, size)));
}

int decrypt(signal_buffer **output, int cipher, const uint8_t *key, size_t keySize,
            const uint8_t *iv, size_t ivSize, const uint8_t *ciphertext, size_t size,
            void * /*user*/)
{
    if (cipher != SG_CIPHER_AES_CBC_PKCS5) {
        return SG_ERR_INVAL;
    }
    return give(output,
                Aes::decryptCbc(view(key, keySize), view(iv, ivSize), view(ciphertext, size)));
}

void lock(void *user)
{
    static_cast<std::recursive_mutex *>(user)->lock();
}

void unlock(void *user)
{
    static_cast<std::recursive_mutex *>(user)->unlock();
}

void log(int level, const char *message, size_t size, void * /*user*/)
{
    // Its messages name addresses now and then: for those who ask for them only.
    if (level <= SG_LOG_WARNING) {
        qCDebug(logOmemo).noquote() << QString::fromUtf8(message, static_cast<qsizetype>(size));
    }
}

} // namespace

CryptoProvider::CryptoProvider()
{
    const signal_crypto_provider provider = {
        .random_func = fillRandom,
        .hmac_sha256_init_func = hmacInit,
        .hmac_sha256_update_func = hmacUpdate,
        .hmac_sha256_final_func = hmacFinal,
        .hmac_sha256_cleanup_func = hmacCleanup,
        .sha512_digest_init_func = digestInit,
        .sha512_digest_update_func = digestUpdate,
        .sha512_digest_final_func = digestFinal,
        .sha512_digest_cleanup_func = digestCleanup,
        .encrypt_func = encrypt,
        .decrypt_func = decrypt,
        .user_data = nullptr,
    };
    if (signal_context_create(&m_context, &m_mutex) < 0
        || signal_context_set_crypto_provider(m_context, &provider) < 0
        || signal_context_set_locking_functions(m_context, lock, unlock) < 0
        || signal_context_set_log_function(m_context, log) < 0) {
        qFatal("libomemo-c can't be initialised");
    }
}

CryptoProvider::~CryptoProvider()
{
    signal_context_destroy(m_context);
}

} // namespace Ninelives
