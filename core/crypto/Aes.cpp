// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Aes.h"

#include "core/crypto/Sha256.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <limits>
#include <memory>

namespace Ninelives::Aes {

namespace {

// At the program's exit OpenSSL frees what it keeps for each thread, also for those that are just
// putting it away themselves: QThread::wait() returns a moment before a thread is gone. Both
// together end in a crash now and then, and the memory goes with the process anyway. This has to
// come before anybody in the program uses OpenSSL, SQLCipher and TLS as well, thus when the program
// is loaded.
[[maybe_unused]] const bool keptUntilTheEnd =
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

const unsigned char *bytes(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

Error failure(const char *what)
{
    return Error{ErrorCode::Crypto, QString::fromLatin1(what)};
}

Error wrongInput(const char *what)
{
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(what)};
}

const EVP_CIPHER *gcmCipher(qsizetype keySize)
{
    switch (keySize) {
    case 16:
        return EVP_aes_128_gcm();
    case 32:
        return EVP_aes_256_gcm();
    default:
        return nullptr;
    }
}

const EVP_CIPHER *cbcCipher(qsizetype keySize)
{
    switch (keySize) {
    case 16:
        return EVP_aes_128_cbc();
    case 24:
        return EVP_aes_192_cbc();
    case 32:
        return EVP_aes_256_cbc();
    default:
        return nullptr;
    }
}

// OpenSSL counts in int; anything near that size is no message.
bool fits(QByteArrayView data)
{
    return data.size() < std::numeric_limits<int>::max() - 2 * blockBytes;
}

enum class Way : int { Decrypt = 0, Encrypt = 1 };

Result<Context> begin(const EVP_CIPHER *cipher, QByteArrayView key, QByteArrayView iv, Way way)
{
    Context context(EVP_CIPHER_CTX_new());
    const int encrypting = static_cast<int>(way);
    if (!context
        || EVP_CipherInit_ex(context.get(), cipher, nullptr, nullptr, nullptr, encrypting) != 1) {
        return failure("no cipher context");
    }
    const bool lengthTaken = EVP_CIPHER_mode(cipher) != EVP_CIPH_GCM_MODE
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_IVLEN, static_cast<int>(iv.size()),
                               nullptr)
            == 1;
    if (!lengthTaken
        || EVP_CipherInit_ex(context.get(), nullptr, nullptr, bytes(key), bytes(iv), encrypting)
            != 1) {
        return failure("cipher not initialised");
    }
    return Result<Context>(std::move(context));
}

// The output before the final block; sized for the worst case.
Result<QByteArray> update(EVP_CIPHER_CTX *context, QByteArrayView input)
{
    QByteArray output(input.size() + 2 * blockBytes, Qt::Uninitialized);
    int written = 0;
    if (!input.isEmpty()
        && EVP_CipherUpdate(context, bytes(output), &written, bytes(input),
                            static_cast<int>(input.size()))
            != 1) {
        return failure("cipher refused its input");
    }
    output.truncate(written);
    return output;
}

Result<Context> beginGcm(QByteArrayView key, QByteArrayView iv, Way way)
{
    const EVP_CIPHER *cipher = gcmCipher(key.size());
    if (cipher == nullptr || (iv.size() != 12 && iv.size() != 16)) {
        return wrongInput("AES-GCM: size of key or IV");
    }
    return begin(cipher, key, iv, way);
}

// GCM has no last block; its end only makes, or compares, the tag.
bool finished(EVP_CIPHER_CTX *context)
{
    std::array<unsigned char, blockBytes> none{};
    int written = 0;
    return EVP_CipherFinal_ex(context, none.data(), &written) == 1;
}

Result<void> checkCbc(QByteArrayView key, QByteArrayView iv, QByteArrayView input)
{
    if (cbcCipher(key.size()) == nullptr || iv.size() != blockBytes || !fits(input)) {
        return wrongInput("AES-CBC: size of key, IV or input");
    }
    return {};
}

} // namespace

struct GcmStream::Private {
    Context context;
    Way way;
    bool ended = false;
};

GcmStream::GcmStream(std::unique_ptr<Private> state) : d(std::move(state)) {}
GcmStream::~GcmStream() = default;

Result<std::unique_ptr<GcmStream>> GcmStream::encrypting(QByteArrayView key, QByteArrayView iv)
{
    Result<Context> context = beginGcm(key, iv, Way::Encrypt);
    if (!context) {
        return context.error();
    }
    return std::unique_ptr<GcmStream>(
        new GcmStream(std::make_unique<Private>(*std::move(context), Way::Encrypt)));
}

Result<std::unique_ptr<GcmStream>> GcmStream::decrypting(QByteArrayView key, QByteArrayView iv)
{
    Result<Context> context = beginGcm(key, iv, Way::Decrypt);
    if (!context) {
        return context.error();
    }
    return std::unique_ptr<GcmStream>(
        new GcmStream(std::make_unique<Private>(*std::move(context), Way::Decrypt)));
}

Result<QByteArray> GcmStream::update(QByteArrayView input)
{
    if (d->ended) {
        return failure("AES-GCM: the stream has ended");
    }
    if (!fits(input)) {
        return wrongInput("AES-GCM: size of the input");
    }
    return Aes::update(d->context.get(), input);
}

Result<QByteArray> GcmStream::tag()
{
    QByteArray tag(tagBytes, Qt::Uninitialized);
    if (d->ended || d->way != Way::Encrypt || !finished(d->context.get())
        || EVP_CIPHER_CTX_ctrl(d->context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data()) != 1) {
        return failure("AES-GCM: no tag");
    }
    d->ended = true;
    return tag;
}

Result<void> GcmStream::verify(QByteArrayView tag)
{
    if (tag.size() != tagBytes) {
        return Error{ErrorCode::Malformed, QStringLiteral("AES-GCM: size of the tag")};
    }
    QByteArray expected = tag.toByteArray();
    if (d->ended || d->way != Way::Decrypt
        || EVP_CIPHER_CTX_ctrl(d->context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, expected.data())
            != 1) {
        return failure("AES-GCM: tag refused");
    }
    d->ended = true;
    if (!finished(d->context.get())) {
        return Error{ErrorCode::Malformed, QStringLiteral("AES-GCM: the tag does not fit")};
    }
    return {};
}

Result<Sealed> encryptGcm(QByteArrayView key, QByteArrayView iv, QByteArrayView plaintext)
{
    const Result<std::unique_ptr<GcmStream>> stream = GcmStream::encrypting(key, iv);
    if (!stream) {
        return stream.error();
    }
    Result<QByteArray> ciphertext = (*stream)->update(plaintext);
    if (!ciphertext) {
        return ciphertext.error();
    }
    const Result<QByteArray> tag = (*stream)->tag();
    if (!tag) {
        return tag.error();
    }
    return Sealed{*std::move(ciphertext), *tag};
}

Result<QByteArray> decryptGcm(QByteArrayView key, QByteArrayView iv, QByteArrayView ciphertext,
                              QByteArrayView tag)
{
    const Result<std::unique_ptr<GcmStream>> stream = GcmStream::decrypting(key, iv);
    if (!stream) {
        return stream.error();
    }
    Result<QByteArray> plaintext = (*stream)->update(ciphertext);
    if (!plaintext) {
        return plaintext.error();
    }
    if (const Result<void> verified = (*stream)->verify(tag); !verified) {
        return verified.error();
    }
    return plaintext;
}

Result<QByteArray> encryptCbc(QByteArrayView key, QByteArrayView iv, QByteArrayView plaintext)
{
    if (const Result<void> checked = checkCbc(key, iv, plaintext); !checked) {
        return checked.error();
    }
    const Result<Context> context = begin(cbcCipher(key.size()), key, iv, Way::Encrypt);
    if (!context) {
        return context.error();
    }
    Result<QByteArray> ciphertext = update(context->get(), plaintext);
    if (!ciphertext) {
        return ciphertext.error();
    }
    unsigned char last[blockBytes];
    int written = 0;
    if (EVP_CipherFinal_ex(context->get(), last, &written) != 1) {
        return failure("AES-CBC: no last block");
    }
    ciphertext->append(reinterpret_cast<const char *>(last), written);
    return ciphertext;
}

Result<QByteArray> decryptCbc(QByteArrayView key, QByteArrayView iv, QByteArrayView ciphertext)
{
    if (const Result<void> checked = checkCbc(key, iv, ciphertext); !checked) {
        return checked.error();
    }
    if (ciphertext.isEmpty() || ciphertext.size() % blockBytes != 0) {
        return Error{ErrorCode::Malformed, QStringLiteral("AES-CBC: not whole blocks")};
    }
    const Result<Context> context = begin(cbcCipher(key.size()), key, iv, Way::Decrypt);
    if (!context) {
        return context.error();
    }
    Result<QByteArray> plaintext = update(context->get(), ciphertext);
    if (!plaintext) {
        return plaintext.error();
    }
    unsigned char last[blockBytes];
    int written = 0;
    if (EVP_CipherFinal_ex(context->get(), last, &written) != 1) {
        return Error{ErrorCode::Malformed, QStringLiteral("AES-CBC: wrong padding")};
    }
    plaintext->append(reinterpret_cast<const char *>(last), written);
    return plaintext;
}

} // namespace Ninelives::Aes

// Here because one file alone knows OpenSSL.
namespace Ninelives {

namespace {

constexpr qsizetype digestBytes = 32;

struct FreeDigest {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

struct Sha256::Private {
    std::unique_ptr<EVP_MD_CTX, FreeDigest> context;
    bool well = false;
};

Sha256::Sha256() : d(std::make_unique<Private>())
{
    d->context.reset(EVP_MD_CTX_new());
    d->well = d->context && EVP_DigestInit_ex(d->context.get(), EVP_sha256(), nullptr) == 1;
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView data)
{
    d->well = d->well
        && EVP_DigestUpdate(d->context.get(), data.data(), static_cast<size_t>(data.size())) == 1;
}

QByteArray Sha256::result()
{
    QByteArray digest(digestBytes, Qt::Uninitialized);
    unsigned int written = 0;
    if (!d->well
        || EVP_DigestFinal_ex(d->context.get(), reinterpret_cast<unsigned char *>(digest.data()),
                              &written)
            != 1
        || written != digestBytes) {
        digest.clear();
    }
    d->well = false;
    return digest;
}

} // namespace Ninelives
