// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Aes.h"
#include "core/crypto/Kdf.h"
#include "core/media/Transfers.h"
#include "tests/rig/BadUploads.h"
#include "tests/rig/Certificates.h"
#include "tests/rig/ScriptedServer.h"
#include "tests/rig/SmallDisk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <optional>

using namespace Ninelives;
using namespace Qt::StringLiterals;
using Manner = Rig::BadUploads::Manner;

namespace {

QByteArray sha256(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

constexpr int longWait = 60'000; ///< for what happens as soon as the machine gets to it
constexpr qint64 roomy = 100'000'000;

} // namespace

/// Against a server on this computer that misbehaves in each way that was seen or feared.
class TestTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void bringsFilesUpAndDown_data();
    void bringsFilesUpAndDown();
    void sendsWhatTheSlotSays();
    void asksForLeave_data();
    void asksForLeave();
    void tellsWhyAnUploadFailed_data();
    void tellsWhyAnUploadFailed();
    void tellsWhyADownloadFailed_data();
    void tellsWhyADownloadFailed();
    void refusesBadCertificates_data();
    void refusesBadCertificates();
    void trustsOnlyWithTheAuthority();
    void givesUpWithoutAConnection();
    void saysWhenNobodyListens();
    void refusesWhatIsNotHttps();
    void refusesDamagedLocalCopies();
    void boundsDownloads_data();
    void boundsDownloads();
    void followsRedirects_data();
    void followsRedirects();
    void triesTheNextSource();
    void saysThatTheDiskIsFull();
    void slowIsNotStalled();
    void tellsProgress();
    void canBeCancelled_data();
    void canBeCancelled();
    void waitsInAQueue();
    void downloadsWaitForNoOthers_data();
    void downloadsWaitForNoOthers();
    void isSilentAfterItsEnd();
    void isSilentToWhoIsGone();
    void answersOnTheThreadOfTheContext();

private:
    struct File {
        QByteArray plaintext;
        MediaFolder::Stored stored;
        QByteArray key;
        QByteArray iv;
        QByteArray onServer;
    };
    File makeFile(qint64 bytes, bool encrypted);
    UploadJob uploadOf(const File &file, const QString &path = u"slot"_s) const;
    DownloadJob downloadOf(const File &file, const QString &path = u"slot"_s) const;
    Result<Uploaded> up(const UploadJob &job);
    Result<Downloaded> down(const DownloadJob &job);
    [[nodiscard]] QStringList onDisk() const
    {
        return QDir(m_dir->filePath(u"media"_s)).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_certificates;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<MediaFolder> m_folder;
    std::unique_ptr<Rig::BadUploads> m_server;
    std::unique_ptr<Transfers> m_transfers;
    QString m_caFile;
};

void TestTransfers::initTestCase()
{
    m_certificates = std::make_unique<QTemporaryDir>();
    QCOMPARE(
        Rig::makeCertificates(m_certificates->path(), u"chat.test"_s, Rig::CertificateKind::Valid),
        QString());
    m_caFile = m_certificates->filePath(u"ca.crt"_s);
}

void TestTransfers::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder.emplace(m_dir->filePath(u"media"_s));
    m_server = std::make_unique<Rig::BadUploads>(m_certificates->path());
    QVERIFY(m_server->start());
    m_transfers = std::make_unique<Transfers>(*m_folder);
}

void TestTransfers::cleanup()
{
    m_transfers.reset();
    m_server.reset();
    m_dir.reset();
}

TestTransfers::File TestTransfers::makeFile(qint64 bytes, bool encrypted)
{
    File file;
    file.plaintext = randomBytes(bytes);
    file.stored = *m_folder->store(file.plaintext);
    file.onServer = file.plaintext;
    if (encrypted) {
        file.key = randomBytes(32);
        file.iv = randomBytes(12);
        const Aes::Sealed sealed = *Aes::encryptGcm(file.key, file.iv, file.plaintext);
        file.onServer = sealed.ciphertext + sealed.tag;
    }
    return file;
}

UploadJob TestTransfers::uploadOf(const File &file, const QString &path) const
{
    UploadJob job;
    job.slot.put = m_server->url(path);
    job.slot.get = m_server->url(path);
    job.localName = file.stored.name;
    job.localKey = file.stored.key;
    job.bytes = file.plaintext.size();
    job.key = file.key;
    job.iv = file.iv;
    job.mediaType = u"application/octet-stream"_s;
    job.caFile = m_caFile;
    return job;
}

DownloadJob TestTransfers::downloadOf(const File &file, const QString &path) const
{
    DownloadJob job;
    job.sources = {m_server->url(path).toString()};
    job.key = file.key;
    job.iv = file.iv;
    job.bytes = file.plaintext.size();
    job.sha256 = sha256(file.plaintext);
    job.cipherSha256 = file.key.isEmpty() ? QByteArray() : sha256(file.onServer);
    job.mostBytes = roomy;
    job.caFile = m_caFile;
    return job;
}

Result<Uploaded> TestTransfers::up(const UploadJob &job)
{
    std::optional<Result<Uploaded>> answer;
    m_transfers->upload(job, this, {},
                        [&answer](const Result<Uploaded> &result) { answer = result; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, longWait)
        ? *answer
        : Error{ErrorCode::Internal, u"no answer"_s};
}

Result<Downloaded> TestTransfers::down(const DownloadJob &job)
{
    std::optional<Result<Downloaded>> answer;
    m_transfers->download(job, this, {},
                          [&answer](const Result<Downloaded> &result) { answer = result; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, longWait)
        ? *answer
        : Error{ErrorCode::Internal, u"no answer"_s};
}

// ---- What works ----

void TestTransfers::bringsFilesUpAndDown_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<qsizetype>("ivBytes");
    const QList<qint64> sizes{0,      1,      15,     16,     17,     65'519,  65'520,
                              65'521, 65'535, 65'536, 65'537, 65'552, 131'072, 5 * 1024 * 1024};
    for (const qint64 size : sizes) {
        QTest::addRow("%lld in clear", qlonglong(size)) << size << false << qsizetype(12);
        QTest::addRow("%lld encrypted", qlonglong(size)) << size << true << qsizetype(12);
    }
    QTest::newRow("IV of 16 bytes") << qint64(100'000) << true << qsizetype(16);
}

void TestTransfers::bringsFilesUpAndDown()
{
    QFETCH(qint64, bytes);
    QFETCH(bool, encrypted);
    QFETCH(qsizetype, ivBytes);
    File file = makeFile(bytes, encrypted);
    if (ivBytes == 16) {
        file.iv = randomBytes(16);
        const Aes::Sealed sealed = *Aes::encryptGcm(file.key, file.iv, file.plaintext);
        file.onServer = sealed.ciphertext + sealed.tag;
    }
    const Result<Uploaded> uploaded = up(uploadOf(file));
    QVERIFY2(uploaded, qPrintable(uploaded.ok() ? QString() : uploaded.error().detail));
    QCOMPARE(uploaded->sha256, sha256(file.onServer));
    QCOMPARE(m_server->file(u"slot"_s), file.onServer);

    const Result<Downloaded> downloaded = down(downloadOf(file));
    QVERIFY2(downloaded, qPrintable(downloaded.ok() ? QString() : downloaded.error().detail));
    QCOMPARE(downloaded->stored.bytes, bytes);
    QCOMPARE(downloaded->stored.sha256, sha256(file.plaintext));
    QCOMPARE(downloaded->mediaType, u"image/jpeg"_s);
    const Result<QByteArray> kept =
        m_folder->read(downloaded->stored.name, downloaded->stored.key, roomy);
    QVERIFY(kept);
    QCOMPARE(*kept, file.plaintext);
}

void TestTransfers::sendsWhatTheSlotSays()
{
    const File file = makeFile(1'000, true);
    UploadJob job = uploadOf(file);
    job.slot.put = m_server->url(u"a b/%2F/f.bin?token=x%20y&z=1#part"_s);
    job.slot.headers = {{"Authorization", "Basic QWxhZGRpbg=="},
                        {"cookie", "a=b; c=d"},
                        {"Expires", "Tue, 01 Dec 2026 00:00:00 GMT"},
                        {"X-Other", "never"},
                        {"Cookie", "split\r\nX-Smuggled: yes"}};
    QVERIFY(up(job));
    QCOMPARE(m_server->requests().size(), 1);
    const Rig::BadUploads::Request &request = m_server->requests().first();
    QCOMPARE(request.method, QByteArray("PUT"));
    QCOMPARE(request.target, QByteArray("/a%20b/%2F/f.bin?token=x%20y&z=1"));
    QCOMPARE(request.header("authorization"), QByteArray("Basic QWxhZGRpbg=="));
    QCOMPARE(request.header("cookie"), QByteArray("a=b; c=d"));
    QCOMPARE(request.header("expires"), QByteArray("Tue, 01 Dec 2026 00:00:00 GMT"));
    QCOMPARE(request.header("content-length"), QByteArray("1016"));
    QCOMPARE(request.header("content-type"), QByteArray("application/octet-stream"));
    QCOMPARE(request.header("host"), "localhost:" + QByteArray::number(m_server->url({}).port()));
    for (const auto &[name, value] : request.headers) {
        QVERIFY(name != "x-other" && name != "x-smuggled");
        QVERIFY(name != "user-agent" && name != "accept-language");
    }
    // What is fetched tells as little.
    m_server->setFile(u"slot"_s, file.onServer);
    DownloadJob back = downloadOf(file);
    back.sources = {m_server->url(u"slot"_s).toString() + u"#secretkey"_s};
    QVERIFY(down(back));
    const Rig::BadUploads::Request &get = m_server->requests().last();
    QCOMPARE(get.target, QByteArray("/slot"));
    QCOMPARE(get.header("user-agent"), QByteArray("Ninelives"));
    QCOMPARE(get.header("accept-language"), QByteArray("*"));
    QVERIFY(get.header("cookie").isEmpty());
}

void TestTransfers::asksForLeave_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<int>("requests");
    QTest::newRow("small file") << Manner::Good << qint64(10'000) << false << 1;
    QTest::newRow("large file") << Manner::Good << qint64(2'000'000) << true << 1;
    QTest::newRow("gives none") << Manner::GivesNoLeave << qint64(2'000'000) << true << 1;
    QTest::newRow("does not want to be asked")
        << Manner::RefusesToBeAsked << qint64(2'000'000) << true << 2;
}

void TestTransfers::asksForLeave()
{
    QFETCH(Manner, manner);
    QFETCH(qint64, bytes);
    QFETCH(bool, asks);
    QFETCH(int, requests);
    m_server->behave(manner);
    const File file = makeFile(bytes, true);
    QVERIFY(up(uploadOf(file)));
    QVERIFY(m_server->file(u"slot"_s) == file.onServer);
    QCOMPARE(m_server->requests().size(), requests);
    QCOMPARE(!m_server->requests().first().header("expect").isEmpty(), asks);
}

// ---- Servers that misbehave ----

void TestTransfers::tellsWhyAnUploadFailed_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("expected");
    const auto refused = ErrorCode::UploadRefused;
    const auto broken = ErrorCode::TransferBroken;
    QTest::newRow("413") << Manner::Status << 413 << ErrorCode::TooLarge;
    QTest::newRow("413 before the body") << Manner::StatusEarly << 413 << ErrorCode::TooLarge;
    QTest::newRow("413 and closes") << Manner::StatusAndCloses << 413 << ErrorCode::TooLarge;
    QTest::newRow("507") << Manner::Status << 507 << ErrorCode::StorageFull;
    QTest::newRow("507 before the body") << Manner::StatusEarly << 507 << ErrorCode::StorageFull;
    for (const int status : {400, 401, 403, 404, 409, 410, 411, 429, 451}) {
        QTest::addRow("%d", status) << Manner::Status << status << refused;
    }
    QTest::newRow("expired slot before the body") << Manner::StatusEarly << 403 << refused;
    for (const int status : {500, 502, 503, 504}) {
        QTest::addRow("%d", status) << Manner::Status << status << broken;
    }
    QTest::newRow("redirect") << Manner::Redirects << 0 << refused;
    QTest::newRow("201 before the body") << Manner::StatusEarly << 201 << broken;
    QTest::newRow("no HTTP") << Manner::NoHttp << 0 << broken;
    QTest::newRow("closes at 40 %") << Manner::Closes << 0 << broken;
    QTest::newRow("loses the answer") << Manner::LosesTheAnswer << 0 << broken;
    QTest::newRow("stalls at 40 %") << Manner::Stalls << 0 << ErrorCode::Stalled;
    QTest::newRow("never answers") << Manner::NeverAnswers << 0 << ErrorCode::Stalled;
}

void TestTransfers::tellsWhyAnUploadFailed()
{
    QFETCH(Manner, manner);
    QFETCH(int, status);
    QFETCH(ErrorCode, expected);
    if (expected == ErrorCode::Stalled) {
        m_transfers = std::make_unique<Transfers>(*m_folder, TransferTiming{.stallMs = 2'000});
    }
    m_server->behave(manner);
    m_server->setStatus(status);
    // More than all buffers on the way hold, where it counts.
    const File file = makeFile(manner == Manner::Status ? 1'000'000 : 12'000'000, true);
    const Result<Uploaded> uploaded = up(uploadOf(file));
    QVERIFY(!uploaded);
    QCOMPARE(errorName(uploaded.error().code), errorName(expected));
    if (manner == Manner::Status) {
        QCOMPARE(uploaded.error().detail, QString::number(status));
    }
    QCOMPARE(m_server->requests().size(), 1); // nothing is sent twice
    if (manner == Manner::StatusEarly || manner == Manner::StatusAndCloses) {
        QCOMPARE(m_server->requests().first().bytes, 0); // nor in vain
    }
    // The next try, with another slot, is a whole one.
    m_transfers = std::make_unique<Transfers>(*m_folder);
    m_server->behave(Manner::Good);
    QVERIFY(up(uploadOf(file, u"another"_s)));
    QVERIFY(m_server->file(u"another"_s) == file.onServer);
}

void TestTransfers::tellsWhyADownloadFailed_data()
{
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("expected");
    const auto broken = ErrorCode::TransferBroken;
    const auto different = ErrorCode::NotWhatWasSent;
    QTest::newRow("404") << Manner::Status << 404 << ErrorCode::FileGone;
    QTest::newRow("410") << Manner::Status << 410 << ErrorCode::FileGone;
    QTest::newRow("401") << Manner::Status << 401 << ErrorCode::NotAllowed;
    QTest::newRow("403") << Manner::Status << 403 << ErrorCode::NotAllowed;
    QTest::newRow("429") << Manner::Status << 429 << ErrorCode::RemoteRefused;
    QTest::newRow("500") << Manner::Status << 500 << broken;
    QTest::newRow("204") << Manner::Status << 204 << broken;
    QTest::newRow("no HTTP") << Manner::NoHttp << 0 << broken;
    QTest::newRow("closes at 40 %") << Manner::Closes << 0 << broken;
    QTest::newRow("stalls at 40 %") << Manner::Stalls << 0 << ErrorCode::Stalled;
    QTest::newRow("never answers") << Manner::NeverAnswers << 0 << ErrorCode::Stalled;
    QTest::newRow("a few bytes now and then") << Manner::Trickles << 0 << ErrorCode::Stalled;
    QTest::newRow("more than announced") << Manner::SendsMore << 0 << different;
    QTest::newRow("says more than announced") << Manner::SaysMore << 0 << different;
    QTest::newRow("fewer than announced") << Manner::SendsFewer << 0 << different;
    QTest::newRow("a flipped bit") << Manner::FlipsABit << 0 << different;
    QTest::newRow("redirect to http") << Manner::RedirectsToHttp << 0 << ErrorCode::InsecureLink;
}

void TestTransfers::tellsWhyADownloadFailed()
{
    QFETCH(Manner, manner);
    QFETCH(int, status);
    QFETCH(ErrorCode, expected);
    for (const bool encrypted : {false, true}) {
        if (expected == ErrorCode::Stalled) {
            TransferTiming timing{.stallMs = 500};
            timing.leastBytes = manner == Manner::Trickles ? 1'000'000 : timing.leastBytes;
            m_transfers = std::make_unique<Transfers>(*m_folder, timing);
        }
        const File file = makeFile(2'000'000, encrypted);
        m_server->setFile(u"slot"_s, file.onServer);
        m_server->behave(manner);
        m_server->setStatus(status);
        DownloadJob job = downloadOf(file);
        const Result<Downloaded> downloaded = down(job);
        QVERIFY(!downloaded);
        QCOMPARE(errorName(downloaded.error().code), errorName(expected));
        if (encrypted) {
            // The tag alone gives it away as well.
            job.bytes = 0;
            job.sha256.clear();
            job.cipherSha256.clear();
            const Result<Downloaded> unannounced = down(job);
            QVERIFY(!unannounced);
            QCOMPARE(errorName(unannounced.error().code), errorName(expected));
        }
        QVERIFY(m_folder->remove(file.stored.name));
        QVERIFY(onDisk().isEmpty()); // not even a part of it
        m_transfers = std::make_unique<Transfers>(*m_folder);
        m_server->behave(Manner::Good);
        const Result<Downloaded> again = down(downloadOf(file));
        QVERIFY(again);
        QVERIFY(m_folder->remove(again->stored.name));
    }
}

void TestTransfers::refusesBadCertificates_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("expired") << int(Rig::CertificateKind::Expired) << ErrorCode::CertificateExpired;
    QTest::newRow("wrong host") << int(Rig::CertificateKind::WrongHost)
                                << ErrorCode::CertificateWrongHost;
    QTest::newRow("self-signed") << int(Rig::CertificateKind::SelfSigned)
                                 << ErrorCode::CertificateUntrusted;
}

void TestTransfers::refusesBadCertificates()
{
    QFETCH(int, kind);
    QFETCH(ErrorCode, expected);
    const QTemporaryDir folder;
    QCOMPARE(Rig::makeCertificates(folder.path(), u"chat.test"_s, Rig::CertificateKind(kind)),
             QString());
    m_caFile = folder.filePath(u"ca.crt"_s);
    m_server = std::make_unique<Rig::BadUploads>(folder.path());
    QVERIFY(m_server->start());
    const File file = makeFile(1'000, true);
    const Result<Uploaded> uploaded = up(uploadOf(file));
    const Result<Downloaded> downloaded = down(downloadOf(file));
    m_caFile = m_certificates->filePath(u"ca.crt"_s);
    QVERIFY(!uploaded && !downloaded);
    QCOMPARE(errorName(uploaded.error().code), errorName(expected));
    QCOMPARE(errorName(downloaded.error().code), errorName(expected));
    QVERIFY(m_server->requests().isEmpty());
}

void TestTransfers::trustsOnlyWithTheAuthority()
{
    const File file = makeFile(1'000, true);
    QVERIFY(up(uploadOf(file)));
    QVERIFY(down(downloadOf(file)));
    // Another account, without the authority, does not get to use that connection.
    UploadJob upload = uploadOf(file);
    DownloadJob download = downloadOf(file);
    upload.caFile.clear();
    download.caFile.clear();
    QCOMPARE(up(upload).error().code, ErrorCode::CertificateUntrusted);
    QCOMPARE(down(download).error().code, ErrorCode::CertificateUntrusted);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestTransfers::givesUpWithoutAConnection()
{
    m_transfers = std::make_unique<Transfers>(*m_folder, TransferTiming{.connectMs = 300});
    Rig::ScriptedServer silent(m_certificates->path(), Rig::ScriptedServer::Manner::Silent);
    QVERIFY(silent.start());
    const File file = makeFile(1'000, true);
    UploadJob upload = uploadOf(file);
    upload.slot.put.setPort(silent.serverPort());
    QCOMPARE(errorName(up(upload).error().code), errorName(ErrorCode::Timeout));
    DownloadJob download = downloadOf(file);
    download.sources = {upload.slot.put.toString()};
    QCOMPARE(errorName(down(download).error().code), errorName(ErrorCode::Timeout));
}

void TestTransfers::saysWhenNobodyListens()
{
    const File file = makeFile(1'000, true);
    const UploadJob upload = uploadOf(file);
    const DownloadJob download = downloadOf(file);
    m_server.reset();
    QCOMPARE(errorName(up(upload).error().code), errorName(ErrorCode::ConnectionRefused));
    QCOMPARE(errorName(down(download).error().code), errorName(ErrorCode::ConnectionRefused));
}

void TestTransfers::refusesWhatIsNotHttps()
{
    const File file = makeFile(1'000, true);
    for (const QString &scheme : {u"http"_s, u"ftp"_s, u"file"_s, u"aesgcm"_s}) {
        UploadJob upload = uploadOf(file);
        upload.slot.put.setScheme(scheme);
        QCOMPARE(up(upload).error().code, ErrorCode::InsecureLink);
        DownloadJob download = downloadOf(file);
        download.sources = {upload.slot.put.toString()};
        QCOMPARE(down(download).error().code, ErrorCode::InsecureLink);
    }
    DownloadJob download = downloadOf(file);
    download.sources = {u"file:///etc/passwd"_s, u"not an address"_s, QString()};
    QVERIFY(!down(download));
    QCOMPARE(m_server->connections(), 0);
}

void TestTransfers::refusesDamagedLocalCopies()
{
    const File file = makeFile(1'000'000, true);
    UploadJob job = uploadOf(file);
    job.bytes -= 1;
    QCOMPARE(up(job).error().code, ErrorCode::Malformed);
    job.bytes += 2;
    QCOMPARE(up(job).error().code, ErrorCode::Malformed);
    job = uploadOf(file);
    job.localKey = QByteArray(32, 'k');
    QCOMPARE(up(job).error().code, ErrorCode::Malformed);
    job = uploadOf(file);
    job.localName = u"../store.db"_s;
    QCOMPARE(up(job).error().code, ErrorCode::NotFound);
    job = uploadOf(file);
    job.key = QByteArray(5, 'k');
    QCOMPARE(up(job).error().code, ErrorCode::InvalidInput);
    QFile copy(m_dir->filePath(u"media/"_s + file.stored.name));
    QVERIFY(copy.open(QIODevice::ReadWrite) && copy.seek(900'000));
    QCOMPARE(copy.write("xxxx"), 4);
    copy.close();
    QCOMPARE(up(uploadOf(file)).error().code, ErrorCode::Malformed);
    QVERIFY(m_server->file(u"slot"_s).isEmpty());
}

// ---- Bounds ----

void TestTransfers::boundsDownloads_data()
{
    QTest::addColumn<qint64>("announced");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<std::optional<ErrorCode>>("expected");
    using Code = std::optional<ErrorCode>;
    QTest::newRow("just") << qint64(0) << qint64(1'000'000) << Code();
    QTest::newRow("one too many") << qint64(0) << qint64(999'999) << Code(ErrorCode::TooLarge);
    QTest::newRow("announced too large")
        << qint64(1'000'000) << qint64(999'999) << Code(ErrorCode::TooLarge);
    QTest::newRow("less announced")
        << qint64(999'999) << qint64(1'000'000) << Code(ErrorCode::NotWhatWasSent);
    QTest::newRow("more announced")
        << qint64(1'000'001) << roomy << Code(ErrorCode::NotWhatWasSent);
    QTest::newRow("no bound") << qint64(1'000'000) << qint64(0) << Code(ErrorCode::InvalidInput);
}

void TestTransfers::boundsDownloads()
{
    QFETCH(qint64, announced);
    QFETCH(qint64, most);
    QFETCH(std::optional<ErrorCode>, expected);
    for (const bool encrypted : {false, true}) {
        const File file = makeFile(1'000'000, encrypted);
        m_server->setFile(u"slot"_s, file.onServer);
        DownloadJob job = downloadOf(file);
        job.bytes = announced;
        job.mostBytes = most;
        const Result<Downloaded> downloaded = down(job);
        QCOMPARE(downloaded.ok(), !expected.has_value());
        if (expected) {
            QCOMPARE(errorName(downloaded.error().code), errorName(*expected));
        }
    }
}

void TestTransfers::followsRedirects_data()
{
    QTest::addColumn<int>("hops");
    QTest::addColumn<bool>("arrives");
    QTest::newRow("one") << 1 << true;
    QTest::newRow("five") << 5 << true;
    QTest::newRow("six") << 6 << false;
    QTest::newRow("for ever") << 1'000'000 << false;
}

void TestTransfers::followsRedirects()
{
    QFETCH(int, hops);
    QFETCH(bool, arrives);
    const File file = makeFile(1'000, true);
    m_server->setFile(u"slot"_s, file.onServer);
    m_server->behave(Manner::Redirects);
    m_server->setHops(hops);
    const Result<Downloaded> downloaded = down(downloadOf(file));
    QCOMPARE(downloaded.ok(), arrives);
    QCOMPARE(m_server->requests().size(), qMin(hops, 5) + 1);
    if (!arrives) {
        QCOMPARE(downloaded.error().code, ErrorCode::TransferBroken);
    }
}

void TestTransfers::triesTheNextSource()
{
    const File file = makeFile(1'000, true);
    m_server->setFile(u"wrong"_s, QByteArray(1'016, 'x'));
    m_server->setFile(u"right"_s, file.onServer);
    DownloadJob job = downloadOf(file);
    job.sources = {u"http://localhost/insecure"_s, m_server->url(u"missing"_s).toString(),
                   m_server->url(u"wrong"_s).toString(), m_server->url(u"right"_s).toString()};
    QVERIFY(down(job));
    QCOMPARE(m_server->requests().size(), 3);
    // None has it: what may pass is told.
    m_server->behave(Manner::Status);
    m_server->setStatus(503);
    job.sources.move(0, 3);
    QCOMPARE(errorName(down(job).error().code), errorName(ErrorCode::TransferBroken));
}

void TestTransfers::saysThatTheDiskIsFull()
{
    Rig::SmallDisk disk(m_dir->filePath(u"media"_s));
    if (!disk.isMounted()) {
        QSKIP("only root can make a small disk");
    }
    const File file = makeFile(2'000'000, true);
    m_server->setFile(u"slot"_s, file.onServer);
    QVERIFY(disk.fill());
    DownloadJob job = downloadOf(file);
    job.sources += m_server->url(u"slot"_s).toString();
    QCOMPARE(errorName(down(job).error().code), errorName(ErrorCode::DiskFull));
    QCOMPARE(m_server->requests().size(), 1); // another source would not help
    QCOMPARE(onDisk(), QStringList{file.stored.name});
    QVERIFY(disk.clear());
    QVERIFY(down(job));
    m_transfers.reset(); // before the disk
}

// ---- Time, words, ends ----

void TestTransfers::slowIsNotStalled()
{
    m_transfers = std::make_unique<Transfers>(*m_folder, TransferTiming{.stallMs = 2'000});
    const File file = makeFile(4'000'000, true);
    m_server->setFile(u"slot"_s, file.onServer);
    m_server->behave(Manner::Trickles);
    QVERIFY(down(downloadOf(file))); // takes more than four seconds
}

void TestTransfers::tellsProgress()
{
    m_transfers = std::make_unique<Transfers>(*m_folder, TransferTiming{.progressMs = 0});
    const File file = makeFile(5'000'000, true);
    QList<qint64> done;
    std::optional<bool> well;
    const auto progress = [&](qint64 doneBytes, qint64 totalBytes) {
        QVERIFY(!well);
        QCOMPARE(totalBytes, 5'000'016);
        QVERIFY(done.isEmpty() || doneBytes >= done.last());
        QVERIFY(doneBytes <= totalBytes);
        done.append(doneBytes);
    };
    m_transfers->upload(uploadOf(file), this, progress,
                        [&](const Result<Uploaded> &result) { well = result.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(well, longWait);
    QVERIFY(*well);
    QVERIFY(done.size() > 3);
    well.reset();
    done.clear();
    m_transfers->download(downloadOf(file), this, progress,
                          [&](const Result<Downloaded> &result) { well = result.ok(); });
    QTRY_VERIFY_WITH_TIMEOUT(well, longWait);
    QVERIFY(*well);
    QVERIFY(done.size() > 3);
    QVERIFY(done.last() > 4'000'000);
}

void TestTransfers::canBeCancelled_data()
{
    QTest::addColumn<bool>("up");
    QTest::newRow("upload") << true;
    QTest::newRow("download") << false;
}

void TestTransfers::canBeCancelled()
{
    QFETCH(bool, up);
    const File file = makeFile(12'000'000, true);
    m_server->setFile(u"slot"_s, file.onServer);
    m_server->behave(Manner::Stalls);
    std::optional<ErrorCode> code;
    const auto done = [&code](const auto &result) {
        QVERIFY(!code);
        code = result.ok() ? ErrorCode::Internal : result.error().code;
    };
    bool stalled = false;
    connect(m_server.get(), &Rig::BadUploads::stalled, this, [&stalled] { stalled = true; });
    const Transfers::Id id = up ? m_transfers->upload(uploadOf(file), this, {}, done)
                                : m_transfers->download(downloadOf(file), this, {}, done);
    QTRY_VERIFY_WITH_TIMEOUT(stalled, longWait);
    QVERIFY(!code);
    m_transfers->cancel(id);
    m_transfers->cancel(id);
    m_transfers->cancel(id + 1);
    QTRY_VERIFY_WITH_TIMEOUT(code, longWait);
    QCOMPARE(*code, ErrorCode::Cancelled);
    QCOMPARE(onDisk(), QStringList{file.stored.name});
}

void TestTransfers::waitsInAQueue()
{
    const File file = makeFile(1'000, true);
    m_server->behave(Manner::NeverAnswers);
    QList<Transfers::Id> ids;
    int cancelled = 0;
    bool last = false;
    for (int i = 0; i < 8; ++i) {
        ids.append(m_transfers->upload(uploadOf(file), this, {}, [&](const auto &result) {
            cancelled += !result.ok() && result.error().code == ErrorCode::Cancelled ? 1 : 0;
        }));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 3, longWait);
    // The other way has a queue of its own.
    m_server->setFile(u"other"_s, file.onServer);
    m_server->behave(Manner::Good);
    QVERIFY(down(downloadOf(file, u"other"_s)));
    QCOMPARE(m_server->requests().size(), 4);
    m_transfers->upload(uploadOf(file), this, {},
                        [&last](const auto &result) { last = result.ok(); });
    for (qsizetype at = ids.size() - 1; at >= 0; --at) {
        m_transfers->cancel(ids.at(at)); // those that wait first
    }
    QTRY_VERIFY_WITH_TIMEOUT(last, longWait);
    QCOMPARE(cancelled, 8);
    QCOMPARE(m_server->requests().size(), 5);
}

void TestTransfers::downloadsWaitForNoOthers_data()
{
    QTest::addColumn<QList<quint64>>("lanes"); // of those that never end
    QTest::addColumn<int>("begun"); // of them
    QTest::addColumn<quint64>("lane");
    QTest::addColumn<bool>("urgent");
    const QList<quint64> one{1, 1, 1, 1};
    const QList<quint64> three{1, 1, 1, 1, 2, 2, 3, 3};
    QTest::newRow("urgent") << one << 3 << quint64(1) << true;
    QTest::newRow("the first of another account") << one << 3 << quint64(2) << false;
    QTest::newRow("urgent, behind three accounts") << three << 4 << quint64(2) << true;
}

void TestTransfers::downloadsWaitForNoOthers()
{
    QFETCH(QList<quint64>, lanes);
    QFETCH(int, begun);
    QFETCH(quint64, lane);
    QFETCH(bool, urgent);
    const File file = makeFile(1'000, true);
    m_server->setFile(u"slot"_s, file.onServer);
    m_server->behave(Manner::NeverAnswers);
    DownloadJob job = downloadOf(file);
    for (const quint64 each : std::as_const(lanes)) {
        job.lane = each;
        m_transfers->download(job, this, {}, [](const Result<Downloaded> &) {});
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), begun, longWait);
    m_server->behave(Manner::Good);
    job.lane = lane;
    job.urgent = urgent;
    QVERIFY(down(job));
    QCOMPARE(m_server->requests().size(), begun + 1); // the others still wait
}

void TestTransfers::isSilentAfterItsEnd()
{
    const File file = makeFile(12'000'000, true);
    m_server->behave(Manner::Stalls);
    bool answered = false;
    bool stalled = false;
    connect(m_server.get(), &Rig::BadUploads::stalled, this, [&stalled] { stalled = true; });
    m_transfers->upload(uploadOf(file), this, {}, [&](const auto &) { answered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(stalled, longWait);
    m_transfers->cancel(1);
    m_transfers.reset();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!answered);
}

void TestTransfers::isSilentToWhoIsGone()
{
    const File file = makeFile(1'000'000, true);
    m_server->setFile(u"slot"_s, file.onServer);
    auto context = std::make_unique<QObject>();
    bool answered = false;
    connect(m_server.get(), &Rig::BadUploads::requested, this, [&context] { context.reset(); });
    m_transfers->download(downloadOf(file), context.get(), {},
                          [&](const auto &) { answered = true; });
    QTRY_VERIFY_WITH_TIMEOUT(!context, longWait);
    // The file that nobody knows of does not stay; the next one is after it in the same thread.
    QVERIFY(down(downloadOf(file)));
    QVERIFY(!answered);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk().size(), 2, longWait);
}

void TestTransfers::answersOnTheThreadOfTheContext()
{
    const File file = makeFile(1'000, true);
    QThread thread;
    thread.start();
    auto *context = new QObject;
    context->moveToThread(&thread);
    connect(&thread, &QThread::finished, context, &QObject::deleteLater);
    std::atomic<QThread *> answeredOn = nullptr;
    m_transfers->upload(uploadOf(file), context, {},
                        [&](const auto &) { answeredOn = QThread::currentThread(); });
    QTRY_VERIFY_WITH_TIMEOUT(answeredOn.load() != nullptr, longWait);
    QCOMPARE(answeredOn.load(), &thread);
    thread.quit();
    thread.wait();
}

QTEST_GUILESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
