// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/Certificates.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

namespace {

QString openssl(const QString &dir, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(dir);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(60'000)) {
        return u"openssl: "_s + process.errorString();
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return u"openssl: "_s + QString::fromUtf8(process.readAll());
    }
    return {};
}

QStringList request(const QString &name, const QString &file)
{
    return {u"req"_s,         u"-x509"_s,      u"-newkey"_s,
            u"ec"_s,          u"-pkeyopt"_s,   u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s,      u"-sha256"_s,    u"-subj"_s,
            u"/CN="_s + name, u"-keyout"_s,    file + u".key"_s,
            u"-out"_s,        file + u".crt"_s};
}

QStringList serverRequest(const QString &domain, CertificateKind kind)
{
    const QString name = kind == CertificateKind::WrongHost ? u"elsewhere.test"_s : domain;
    QStringList arguments = request(name, u"server"_s);
    QString names = u"subjectAltName=DNS:"_s + name + u",DNS:*."_s + name;
    if (kind != CertificateKind::WrongHost) {
        names += u",DNS:localhost,IP:127.0.0.1"_s; // for the upload service
    }
    arguments << u"-addext"_s << names << u"-addext"_s << u"basicConstraints=critical,CA:FALSE"_s;
    if (kind != CertificateKind::SelfSigned) {
        arguments << u"-CA"_s << u"ca.crt"_s << u"-CAkey"_s << u"ca.key"_s;
    }
    if (kind == CertificateKind::Expired) {
        arguments << u"-not_before"_s << u"20200101000000Z"_s << u"-not_after"_s
                  << u"20200201000000Z"_s;
    } else {
        arguments << u"-days"_s << u"30"_s;
    }
    return arguments;
}

} // namespace

QString makeCertificates(const QString &dir, const QString &domain, CertificateKind kind)
{
    if (!QFile::exists(dir + u"/ca.crt"_s)) {
        QStringList authority = request(u"Ninelives test authority"_s, u"ca"_s);
        // Strict verifiers (Python's among them) want the usage of an authority spelled out.
        authority << u"-days"_s << u"30"_s << u"-addext"_s
                  << u"keyUsage=critical,keyCertSign,cRLSign"_s;
        if (const QString problem = openssl(dir, authority); !problem.isEmpty()) {
            return problem;
        }
    }
    return openssl(dir, serverRequest(domain, kind));
}

} // namespace Ninelives::Rig
