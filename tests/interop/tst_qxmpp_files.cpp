// SPDX-License-Identifier: GPL-3.0-or-later
// QXmpp, and so Kaidan, reads how we announce files, and we read how it does.
#include "core/sync/FileShares.h"

#include <QXmppBitsOfBinaryContentId.h>
#include <QXmppBitsOfBinaryData.h>
#include <QXmppBitsOfBinaryDataList.h>
#include <QXmppEncryptedFileSource.h>
#include <QXmppFileMetadata.h>
#include <QXmppFileShare.h>
#include <QXmppHash.h>
#include <QXmppHttpFileSource.h>
#include <QXmppMessage.h>
#include <QXmppThumbnail.h>

#include <QDomDocument>
#include <QMimeDatabase>
#include <QTest>
#include <QXmlStreamWriter>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

QDomElement dom(const QByteArray &message)
{
    QDomDocument document;
    const auto result =
        document.setContent(message, QDomDocument::ParseOption::UseNamespaceProcessing);
    if (!result) {
        qWarning("%s in %s", qPrintable(result.errorMessage), message.constData());
    }
    return document.documentElement();
}

Attachment photo(bool encrypted)
{
    Attachment photo;
    photo.kind = AttachmentKind::Photo;
    photo.name = u"Summit & co.jpg"_s;
    photo.mediaType = u"image/jpeg"_s;
    photo.bytes = 3'032'449;
    photo.pixels = {4096, 2160};
    photo.preview = "\xff\xd8\xff preview";
    photo.sources = {u"https://up.test:5281/a/b.bin?v=1&w=2"_s};
    photo.sha256 = QByteArray(32, 'a');
    if (encrypted) {
        photo.key = QByteArray(32, 'k');
        photo.iv = QByteArray(12, 'i');
        photo.cipherSha256 = QByteArray(32, 'b');
    }
    return photo;
}

QXmppHash sha256(const QByteArray &bytes)
{
    QXmppHash hash;
    hash.setAlgorithm(QXmpp::HashAlgorithm::Sha256);
    hash.setHash(bytes);
    return hash;
}

QXmppHttpFileSource source(const QString &address)
{
    QXmppHttpFileSource source;
    source.setUrl(QUrl(address));
    return source;
}

QXmppFileMetadata metadata(const Attachment &attachment)
{
    QXmppFileMetadata metadata;
    metadata.setLastModified(QDateTime::currentDateTimeUtc());
    metadata.setDescription(u"The summit"_s);
    metadata.setFilename(attachment.name);
    metadata.setMediaType(QMimeDatabase().mimeTypeForName(attachment.mediaType));
    metadata.setSize(attachment.bytes);
    metadata.setWidth(attachment.pixels.width());
    metadata.setHeight(attachment.pixels.height());
    metadata.setHashes({sha256(attachment.sha256)});
    QXmppThumbnail thumbnail;
    thumbnail.setUri(QXmppBitsOfBinaryData::fromByteArray(attachment.preview).cid().toCidUrl());
    thumbnail.setMediaType(QMimeDatabase().mimeTypeForName(u"image/jpeg"_s));
    metadata.setThumbnails({thumbnail});
    return metadata;
}

/// As Kaidan puts it together.
QByteArray byQXmpp(const Attachment &attachment)
{
    QXmppFileShare share;
    share.setId(u"1"_s);
    share.setMetadata(metadata(attachment));
    if (attachment.key.isEmpty()) {
        share.setHttpSources({source(attachment.sources.constFirst())});
    } else {
        QXmppEncryptedFileSource encrypted;
        encrypted.setCipher(QXmpp::Aes256GcmNoPad);
        encrypted.setKey(attachment.key);
        encrypted.setIv(attachment.iv);
        encrypted.setHashes({sha256(attachment.cipherSha256)});
        encrypted.setHttpSources({source(attachment.sources.constFirst())});
        share.setEncryptedSourecs({encrypted});
    }
    QXmppMessage message(u"a@one.test"_s, u"b@two.test"_s);
    message.setSharedFiles({share});
    QXmppBitsOfBinaryDataList data;
    data.append(QXmppBitsOfBinaryData::fromByteArray(attachment.preview));
    message.setBitsOfBinaryData(data);
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    message.toXml(&writer);
    return xml;
}

} // namespace

class QXmppFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourFilesAreRead_data();
    void ourFilesAreRead();
    void itsFilesAreRead_data();
    void itsFilesAreRead();
};

void QXmppFilesTest::ourFilesAreRead_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("encrypted") << true;
    QTest::newRow("plain") << false;
}

void QXmppFilesTest::ourFilesAreRead()
{
    QFETCH(bool, encrypted);
    const Attachment sent = photo(encrypted);
    QXmppMessage message;
    message.parse(dom("<message xmlns='jabber:client'>" + FileShares::write({sent, photo(false)})
                      + "</message>"));
    QCOMPARE(message.sharedFiles().size(), 2);
    const QXmppFileShare &share = message.sharedFiles().constFirst();
    QCOMPARE(share.disposition(), QXmppFileShare::Inline);
    const QXmppFileMetadata &read = share.metadata();
    QCOMPARE(read.filename(), sent.name);
    QCOMPARE(read.size(), uint64_t(sent.bytes));
    QCOMPARE(read.width(), uint32_t(sent.pixels.width()));
    QCOMPARE(read.height(), uint32_t(sent.pixels.height()));
    QCOMPARE(read.mediaType()->name(), sent.mediaType);
    QCOMPARE(read.hashes().size(), 1);
    QCOMPARE(read.hashes().constFirst().algorithm(), QXmpp::HashAlgorithm::Sha256);
    QCOMPARE(read.hashes().constFirst().hash(), sent.sha256);
    QCOMPARE(read.thumbnails().size(), 1);
    const auto cid = QXmppBitsOfBinaryContentId::fromCidUrl(read.thumbnails().constFirst().uri());
    const QXmppBitsOfBinaryDataList data = message.bitsOfBinaryData();
    QVERIFY(std::ranges::any_of(data, [&](const QXmppBitsOfBinaryData &each) {
        return each.cid() == cid && each.data() == sent.preview;
    }));
    QCOMPARE(share.httpSources().size(), encrypted ? 0 : 1);
    QCOMPARE(share.encryptedSources().size(), encrypted ? 1 : 0);
    if (encrypted) {
        const QXmppEncryptedFileSource &secret = share.encryptedSources().constFirst();
        QCOMPARE(secret.cipher(), QXmpp::Aes256GcmNoPad);
        QCOMPARE(secret.key(), sent.key);
        QCOMPARE(secret.iv(), sent.iv);
        QCOMPARE(secret.hashes().constFirst().hash(), sent.cipherSha256);
        QCOMPARE(secret.httpSources().constFirst().url(), QUrl(sent.sources.constFirst()));
    } else {
        QCOMPARE(share.httpSources().constFirst().url(), QUrl(sent.sources.constFirst()));
    }
}

void QXmppFilesTest::itsFilesAreRead_data()
{
    ourFilesAreRead_data();
}

void QXmppFilesTest::itsFilesAreRead()
{
    QFETCH(bool, encrypted);
    const Attachment sent = photo(encrypted);
    const QDomElement message = dom(byQXmpp(sent));
    const QList<Attachment> read = FileShares::read(message);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst(), sent);
    QCOMPARE(FileShares::caption(message, {}, read), u"The summit"_s);
}

QTEST_GUILESS_MAIN(QXmppFilesTest)
#include "tst_qxmpp_files.moc"
