// SPDX-License-Identifier: GPL-3.0-or-later
// A file of 1 GB brought up to an HTTPS server on this computer, encrypted on the way, and fetched
// again: megabytes a second, and the most memory that the process ever had. The server is a part
// of the process; it counts what it gets and forgets it. Usage: bench_upload [MEGABYTES]
#include "core/crypto/Kdf.h"
#include "core/media/Transfers.h"
#include "tests/rig/BadUploads.h"
#include "tests/rig/Certificates.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;

/// VmHWM of Linux, in MB; 0 elsewhere.
qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.sliced(6).trimmed().split(' ').value(0).toLongLong() * 1024 / megabyte;
        }
    }
    return 0;
}

void say(const char *what, qint64 bytes, qint64 ms)
{
    std::printf("%-28s %6lld ms  %6lld MB/s  peak %lld MB\n", what, qlonglong(ms),
                qlonglong(bytes / 1000 / qMax<qint64>(ms, 1)), qlonglong(peakMegabytes()));
    std::fflush(stdout);
}

template<typename T>
T must(const Result<T> &result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().name()), qPrintable(result.error().detail));
    }
    return *result;
}

MediaFolder::Stored fill(const MediaFolder &folder, qint64 bytes)
{
    const auto writer = folder.create();
    if (!writer) {
        qFatal("%s", qPrintable(writer.error().detail));
    }
    const QByteArray piece = randomBytes(megabyte);
    for (qint64 done = 0; done < bytes; done += piece.size()) {
        if (const Result<void> written = (*writer)->write(piece); !written) {
            qFatal("%s", qPrintable(written.error().detail));
        }
    }
    return must((*writer)->finish());
}

Result<Uploaded> wait(Transfers &transfers, const UploadJob &job)
{
    Result<Uploaded> answer = Error{};
    bool answered = false;
    QObject context;
    transfers.upload(job, &context, {}, [&](const Result<Uploaded> &result) {
        answer = result;
        answered = true;
    });
    while (!answered) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return answer;
}

Result<Downloaded> wait(Transfers &transfers, const DownloadJob &job)
{
    Result<Downloaded> answer = Error{};
    bool answered = false;
    QObject context;
    transfers.download(job, &context, {}, [&](const Result<Downloaded> &result) {
        answer = result;
        answered = true;
    });
    while (!answered) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return answer;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 bytes = megabyte * qMax(1, argc > 1 ? app.arguments().at(1).toInt() : 1'000);
    const QTemporaryDir dir;
    if (const QString problem =
            Rig::makeCertificates(dir.path(), u"chat.test"_s, Rig::CertificateKind::Valid);
        !problem.isEmpty()) {
        qFatal("%s", qPrintable(problem));
    }
    QThread serverThread;
    auto *server = new Rig::BadUploads(dir.path());
    server->forgetBodies();
    server->serveZeros(bytes);
    if (!server->start()) {
        qFatal("no server");
    }
    server->moveToThread(&serverThread);
    QObject::connect(&serverThread, &QThread::finished, server, &QObject::deleteLater);
    serverThread.start();

    const MediaFolder folder(dir.filePath(u"media"_s));
    Transfers transfers(folder);
    QElapsedTimer clock;
    clock.start();
    const MediaFolder::Stored stored = fill(folder, bytes);
    say("kept in the media folder", bytes, clock.elapsed());

    UploadJob job;
    job.slot.put = server->url(u"slot"_s);
    job.localName = stored.name;
    job.localKey = stored.key;
    job.bytes = bytes;
    job.mediaType = u"application/octet-stream"_s;
    job.caFile = dir.filePath(u"ca.crt"_s);
    clock.start();
    must(wait(transfers, job));
    say("uploaded in clear", bytes, clock.elapsed());

    job.key = randomBytes(32);
    job.iv = randomBytes(12);
    clock.start();
    must(wait(transfers, job));
    say("encrypted and uploaded", bytes, clock.elapsed());

    DownloadJob back;
    back.sources = {server->url(u"zeros"_s).toString()};
    back.mostBytes = 2 * bytes;
    back.caFile = job.caFile;
    clock.start();
    must(wait(transfers, back));
    say("downloaded in clear", bytes, clock.elapsed());

    serverThread.quit();
    serverThread.wait();
    return 0;
}
