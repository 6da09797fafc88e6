// SPDX-License-Identifier: GPL-3.0-or-later
// The place for files on a real Prosody and on a real cluster of ejabberd.
#include "core/crypto/Kdf.h"
#include "core/media/Transfers.h"
#include "tests/integration/XmppPeer.h"
#include "tests/rig/EjabberdCluster.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Ninelives;

#define OK(result) \
    QVERIFY2((result).ok(), \
             qPrintable((result) ? QString() \
                                 : (result).error().name() + u' ' + (result).error().detail))

namespace {

constexpr qint64 shippedLimit = 104'857'600;
const auto octets = u"application/octet-stream"_s;

Result<UploadService> service(XmppPeer &peer)
{
    return XmppPeer::await<UploadService>(
        [&](Reply<UploadService> reply) { peer->uploads().service(std::move(reply)); });
}

Result<UploadSlot> slot(XmppPeer &peer, qint64 bytes, const QString &mediaType = octets)
{
    return XmppPeer::await<UploadSlot>([&](Reply<UploadSlot> reply) {
        peer->uploads().slot({u"f2a1.bin"_s, bytes, mediaType}, std::move(reply));
    });
}

} // namespace

class TestUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void theServiceIsFoundWithItsLimit();
    void bytesGoUpAndComeDown_data();
    void bytesGoUpAndComeDown();
    void transfersGetAlongWithTheServer();
    void aSlotIsForOneFileOnly();
    void overTheLimitIsTooLarge();
    void theServiceIsLookedForOnEachStream();
    void aServerWithoutOne();
    void aShareThatIsUsedUp();

private:
    [[nodiscard]] std::unique_ptr<XmppPeer> peer(const QString &name);
    /// Runs a request to its end; the HTTP status, or 0 without any.
    [[nodiscard]] int status(QNetworkReply *reply, QByteArray *body = nullptr);
    [[nodiscard]] QNetworkRequest request(const QUrl &url) const;
    [[nodiscard]] int put(const UploadSlot &slot, const QByteArray &bytes,
                          const QString &mediaType = octets, bool withHeaders = true);
    [[nodiscard]] QByteArray get(const QUrl &url);

    Rig::Prosody m_prosody;
    Rig::EjabberdCluster m_cluster;
    QNetworkAccessManager m_network;
};

void TestUploads::initTestCase_data()
{
    QTest::addColumn<QString>("server");
    QTest::newRow("Prosody") << u"prosody"_s;
    QTest::newRow("ejabberd") << u"ejabberd"_s;
}

void TestUploads::initTestCase()
{
    QVERIFY(m_prosody.addAccount(u"alice"_s, u"secret"_s));
    QVERIFY2(m_prosody.start(), qPrintable(m_prosody.errorText()));
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.errorText()));
    QVERIFY2(m_cluster.addAccount(u"alice"_s, u"secret"_s), qPrintable(m_cluster.errorText()));
}

std::unique_ptr<XmppPeer> TestUploads::peer(const QString &name)
{
    QFETCH_GLOBAL(QString, server);
    auto made = server == "prosody"_L1
        ? std::make_unique<XmppPeer>(m_prosody, name, u"secret"_s)
        : std::make_unique<XmppPeer>(m_cluster.jid(name), u"secret"_s, m_cluster.servers(),
                                     m_cluster.caFile());
    made->start();
    return made->waitOnline() ? std::move(made) : nullptr;
}

QNetworkRequest TestUploads::request(const QUrl &url) const
{
    QFETCH_GLOBAL(QString, server);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(server == "prosody"_L1 ? m_prosody.caFile()
                                                                           : m_cluster.caFile()));
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    return request;
}

int TestUploads::status(QNetworkReply *reply, QByteArray *body)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000)) {
        return 0;
    }
    if (body) {
        *body = reply->readAll();
    }
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

int TestUploads::put(const UploadSlot &slot, const QByteArray &bytes, const QString &mediaType,
                     bool withHeaders)
{
    QNetworkRequest upload = request(slot.put);
    upload.setHeader(QNetworkRequest::ContentTypeHeader, mediaType);
    for (const auto &[name, value] : slot.headers) {
        if (withHeaders) {
            upload.setRawHeader(name, value);
        }
    }
    return status(m_network.put(upload, bytes));
}

QByteArray TestUploads::get(const QUrl &url)
{
    QByteArray body;
    return status(m_network.get(request(url)), &body) == 200 ? body : QByteArray();
}

void TestUploads::theServiceIsFoundWithItsLimit()
{
    const auto alice = peer(u"alice"_s);
    QVERIFY(alice);
    const auto found = service(*alice);
    OK(found);
    QCOMPARE(found->address.toString(), u"upload.chat.test"_s);
    QCOMPARE(found->maxBytes, shippedLimit);
}

void TestUploads::bytesGoUpAndComeDown_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("one") << qsizetype(1) << octets;
    QTest::newRow("a picture in the clear") << qsizetype(5000) << u"image/jpeg"_s;
    QTest::newRow("some megabytes") << qsizetype(5'000'017) << octets;
}

void TestUploads::bytesGoUpAndComeDown()
{
    QFETCH(qsizetype, bytes);
    QFETCH(QString, mediaType);
    const auto alice = peer(u"alice"_s);
    QVERIFY(alice);
    const auto given = slot(*alice, bytes, mediaType);
    OK(given);
    QCOMPARE(given->put.scheme(), u"https"_s);
    QCOMPARE(given->get.scheme(), u"https"_s);
    QVERIFY2(given->get.path().endsWith("f2a1.bin"_L1), qPrintable(given->get.toString()));
    QByteArray content(bytes, 'x');
    content[0] = '\0';
    content[bytes - 1] = '\xff';
    QCOMPARE(put(*given, content, mediaType), 201);
    QCOMPARE(get(given->get), content);
}

void TestUploads::transfersGetAlongWithTheServer()
{
    QFETCH_GLOBAL(QString, server);
    const auto alice = peer(u"alice"_s);
    QVERIFY(alice);
    const QTemporaryDir dir;
    const MediaFolder folder(dir.filePath(u"media"_s));
    Transfers transfers(folder);
    const QByteArray plaintext = randomBytes(20'000'001);
    const MediaFolder::Stored stored = *folder.store(plaintext);
    const auto given = slot(*alice, plaintext.size() + 16);
    OK(given);
    const UploadJob job{.slot = *given,
                        .localName = stored.name,
                        .localKey = stored.key,
                        .bytes = stored.bytes,
                        .key = randomBytes(32),
                        .iv = randomBytes(12),
                        .mediaType = octets,
                        .caFile = server == "prosody"_L1 ? m_prosody.caFile() : m_cluster.caFile()};
    std::optional<Result<Uploaded>> uploaded;
    const auto kept = [&uploaded](const Result<Uploaded> &result) { uploaded = result; };
    transfers.upload(job, this, {}, kept);
    QTRY_VERIFY_WITH_TIMEOUT(uploaded, 60'000);
    OK(*uploaded);

    std::optional<Result<Downloaded>> downloaded;
    transfers.download({.sources = {given->get.toString(QUrl::FullyEncoded)},
                        .key = job.key,
                        .iv = job.iv,
                        .bytes = stored.bytes,
                        .sha256 = stored.sha256,
                        .cipherSha256 = (*uploaded)->sha256,
                        .mostBytes = 100'000'000,
                        .caFile = job.caFile},
                       this, {},
                       [&downloaded](const Result<Downloaded> &result) { downloaded = result; });
    QTRY_VERIFY_WITH_TIMEOUT(downloaded, 60'000);
    OK(*downloaded);
    QCOMPARE((*downloaded)->stored.sha256, stored.sha256);

    // A slot for another size: a refusal, said while the file is still on its way or after it.
    const auto small = slot(*alice, 1'000);
    OK(small);
    UploadJob wrong = job;
    wrong.slot = *small;
    uploaded.reset();
    transfers.upload(wrong, this, {}, kept);
    QTRY_VERIFY_WITH_TIMEOUT(uploaded, 60'000);
    QVERIFY(!uploaded->ok());
    const ErrorCode code = uploaded->error().code;
    QVERIFY2(code == ErrorCode::UploadRefused || code == ErrorCode::TooLarge,
             qPrintable(uploaded->error().name() + u' ' + uploaded->error().detail));
}

void TestUploads::aSlotIsForOneFileOnly()
{
    const auto alice = peer(u"alice"_s);
    QVERIFY(alice);
    const auto first = slot(*alice, 100);
    const auto second = slot(*alice, 100);
    OK(first);
    OK(second);
    QVERIFY(first->put != second->put && first->get != second->get);
    const int refused = put(*first, QByteArray(101, 'x'));
    QVERIFY2(refused >= 400 && refused < 500, QByteArray::number(refused).constData());
    if (!second->headers.isEmpty()) { // Prosody's leave; ejabberd's is in the address
        QCOMPARE(second->headers.constFirst().first, "Authorization"_ba);
        const int unasked = put(*second, QByteArray(100, 'x'), octets, false);
        QVERIFY2(unasked >= 400 && unasked < 500, QByteArray::number(unasked).constData());
    }
    QCOMPARE(put(*second, QByteArray(100, 'x')), 201);
}

void TestUploads::overTheLimitIsTooLarge()
{
    const auto alice = peer(u"alice"_s);
    QVERIFY(alice);
    const auto given = slot(*alice, shippedLimit + 1);
    QVERIFY(!given.ok());
    QCOMPARE(given.error().code, ErrorCode::TooLarge);
    QCOMPARE(given.error().detail, QString::number(shippedLimit));
    OK(slot(*alice, shippedLimit));
}

void TestUploads::theServiceIsLookedForOnEachStream()
{
    const auto alice = peer(u"alice"_s);
    QVERIFY(alice);
    OK(service(*alice));
    (*alice)->stop();
    QTRY_VERIFY(!alice->online());
    const auto gone = service(*alice);
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error().code, ErrorCode::NotConnected);
    (*alice)->start();
    QVERIFY(alice->waitOnline());
    OK(service(*alice));
}

void TestUploads::aServerWithoutOne()
{
    QFETCH_GLOBAL(QString, server);
    if (server != "prosody"_L1) {
        QSKIP("the same for every server");
    }
    Rig::Prosody bare({.extraConfig = u"Component(\"upload.chat.test\") \"http_file_share\"\n"
                                      "disco_hidden = true"_s});
    QVERIFY(bare.addAccount(u"alice"_s, u"secret"_s));
    QVERIFY2(bare.start(), qPrintable(bare.errorText()));
    XmppPeer alice(bare, u"alice"_s, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    const auto found = service(alice);
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::NoUploadService);
    const auto given = slot(alice, 1);
    QVERIFY(!given.ok());
    QCOMPARE(given.error().code, ErrorCode::NoUploadService);
}

void TestUploads::aShareThatIsUsedUp()
{
    QFETCH_GLOBAL(QString, server);
    if (server != "prosody"_L1) {
        QSKIP("ejabberd says so when the file comes");
    }
    Rig::Prosody small({.extraConfig = u"Component(\"upload.chat.test\") \"http_file_share\"\n"
                                       "http_file_share_daily_quota = 1500"_s});
    QVERIFY(small.addAccount(u"alice"_s, u"secret"_s));
    QVERIFY2(small.start(), qPrintable(small.errorText()));
    XmppPeer alice(small, u"alice"_s, u"secret"_s);
    alice.start();
    QVERIFY(alice.waitOnline());
    OK(slot(alice, 900));
    const auto given = slot(alice, 900);
    QVERIFY(!given.ok());
    QCOMPARE(given.error().code, ErrorCode::StorageFull);
    QCOMPARE(given.error().detail, u"Daily quota reached"_s);
    QVERIFY(given.error().retryable());
}

QTEST_GUILESS_MAIN(TestUploads)
#include "tst_uploads.moc"
