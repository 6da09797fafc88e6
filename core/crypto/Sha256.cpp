// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sha256.h"

#include <openssl/evp.h>

namespace Ninelives {

namespace {

constexpr qsizetype digestBytes = 32;

struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

struct Sha256::Private {
    std::unique_ptr<EVP_MD_CTX, FreeContext> context;
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
