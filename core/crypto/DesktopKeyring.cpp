// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/DesktopKeyring.h"

#include "core/crypto/Kdf.h"

#include <qt6keychain/keychain.h>

namespace Ninelives {

namespace {

QString serviceName()
{
    return QStringLiteral("ninelives");
}

ErrorCode keyringReason(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorCode::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return ErrorCode::KeyringLocked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorCode::NoKeyring;
    default:
        return ErrorCode::NoKey;
    }
}

Error failureOf(const QKeychain::Job &job)
{
    return Error{keyringReason(job.error()), QStringLiteral("keyring: %1").arg(job.errorString())};
}

/// Starts a job; `finished` gets it when it is done, on this thread and from the event loop.
template<typename Job, typename Finished>
void start(Job *job, const QString &name, QObject *context, const Finished &finished)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, finished] { finished(*job); });
    job->start();
}

} // namespace

void DesktopKeyring::read(const QString &name, const Reply<SecretBytes> &reply)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName(), &m_jobs);
    start(job, name, &m_jobs, [reply](const QKeychain::ReadPasswordJob &done) {
        if (done.error() != QKeychain::NoError) {
            reply(failureOf(done));
            return;
        }
        // Text, because not every keyring keeps binary data.
        QByteArray text = done.binaryData();
        QByteArray bytes = QByteArray::fromBase64(text);
        SecretBytes secret = SecretBytes::copyOf(bytes);
        wipe(bytes);
        wipe(text);
        reply(std::move(secret));
    });
}

void DesktopKeyring::write(const QString &name, const SecretBytes &secret, const Reply<void> &reply)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName(), &m_jobs);
    job->setTextData(QString::fromLatin1(secret.view().toByteArray().toBase64()));
    start(job, name, &m_jobs, [reply](const QKeychain::WritePasswordJob &done) {
        reply(done.error() == QKeychain::NoError ? Result<void>() : Result<void>(failureOf(done)));
    });
}

void DesktopKeyring::remove(const QString &name, const Reply<void> &reply)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName(), &m_jobs);
    start(job, name, &m_jobs, [reply](const QKeychain::DeletePasswordJob &done) {
        const bool gone =
            done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound;
        reply(gone ? Result<void>() : Result<void>(failureOf(done)));
    });
}

} // namespace Ninelives
