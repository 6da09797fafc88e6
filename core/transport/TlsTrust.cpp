// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/TlsTrust.h"

#include "core/base/Log.h"

#include <QSslConfiguration>

namespace Ninelives::TlsTrust {

namespace {

int gravity(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CertificateUntrusted:
        return 3;
    case ErrorCode::CertificateWrongHost:
        return 2;
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
        return 1;
    default:
        return 0;
    }
}

ErrorCode certificateCode(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return ErrorCode::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return ErrorCode::CertificateNotYetValid;
    case QSslError::HostNameMismatch:
        return ErrorCode::CertificateWrongHost;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateRejected:
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
    case QSslError::InvalidCaCertificate:
    case QSslError::CertificateSignatureFailed:
        return ErrorCode::CertificateUntrusted;
    default:
        return ErrorCode::TlsFailed;
    }
}

} // namespace

QList<QSslCertificate> authorities(const QString &caFile)
{
    const QList<QSslCertificate> own = QSslCertificate::fromPath(caFile, QSsl::Pem);
    if (own.isEmpty()) {
        qCWarning(logXmpp, "The file with certificate authorities holds none");
    }
    // Read once: it takes longer than everything else that an attempt does.
    static const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
    return system + own;
}

Error certificateError(const QList<QSslError> &errors)
{
    Error worst{ErrorCode::TlsFailed, {}};
    for (const QSslError &error : errors) {
        const ErrorCode code = certificateCode(error.error());
        if (worst.detail.isEmpty() || gravity(code) > gravity(worst.code)) {
            worst = {code, error.errorString()};
        }
    }
    return worst;
}

} // namespace Ninelives::TlsTrust
