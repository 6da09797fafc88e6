// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FileShares.h"

#include <QDomDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

const auto key = QByteArray(16, '\x01') + QByteArray(16, '\xfe');
const auto keyHex = QString(u"01"_s).repeated(16) + QString(u"fe"_s).repeated(16);
const auto keyBase64 = QString::fromLatin1(key.toBase64());
const auto address = u"https://up.test/a/photo.jpg"_s;

QDomElement dom(const QString &xml)
{
    QDomDocument document;
    const auto result =
        document.setContent(u"<message xmlns='jabber:client'>%1</message>"_s.arg(xml),
                            QDomDocument::ParseOption::UseNamespaceProcessing);
    if (!result) {
        qWarning("%s in %s", qPrintable(result.errorMessage), qPrintable(xml));
    }
    return document.documentElement();
}

QString urlData(const QString &target)
{
    return u"<url-data xmlns='http://jabber.org/protocol/url-data' target='%1'/>"_s.arg(
        target.toHtmlEscaped());
}

QString encrypted(const QString &secrets, const QString &sources = urlData(address),
                  const QString &cipher = u"urn:xmpp:ciphers:aes-256-gcm-nopadding:0"_s)
{
    return u"<encrypted xmlns='urn:xmpp:esfs:0' cipher='%3'>%1<sources xmlns='urn:xmpp:sfs:0'>%2"
           "</sources></encrypted>"_s.arg(secrets, sources, cipher);
}

/// `<key/>` and `<iv/>` of so many bytes.
QString secrets(qsizetype keyBytes, qsizetype ivBytes)
{
    return u"<key>%1</key><iv>%2</iv>"_s.arg(
        QLatin1StringView(QByteArray(keyBytes, 'k').toBase64()),
        QLatin1StringView(QByteArray(ivBytes, 'i').toBase64()));
}

QString sharing(const QString &file, const QString &sources = urlData(address),
                const QString &attributes = {})
{
    return u"<file-sharing xmlns='urn:xmpp:sfs:0' %3><file xmlns='urn:xmpp:file:metadata:0'>%1"
           "</file><sources>%2</sources></file-sharing>"_s.arg(file, sources, attributes);
}

Attachment photo()
{
    Attachment photo;
    photo.kind = AttachmentKind::Photo;
    photo.name = u"Küche & <Bad>.jpg"_s.remove(u'<').remove(u'>');
    photo.mediaType = u"image/jpeg"_s;
    photo.bytes = 3'032'449;
    photo.pixels = {4096, 2160};
    photo.preview = "\xff\xd8\xff preview";
    photo.sources = {u"https://up.test:5281/a/b.bin?v=1&w=2"_s, u"https://two.test/b.bin"_s};
    photo.key = key;
    photo.iv = QByteArray(12, '\x7f');
    photo.sha256 = QByteArray(32, 'a');
    photo.cipherSha256 = QByteArray(32, 'b');
    return photo;
}

Attachment voice()
{
    Attachment voice;
    voice.kind = AttachmentKind::Voice;
    voice.name = u"voice.ogg"_s;
    voice.mediaType = u"audio/ogg"_s;
    voice.durationMs = 63'000;
    voice.sources = {u"https://up.test/v.ogg"_s};
    return voice;
}

Attachment file()
{
    Attachment file;
    file.name = u"original.png"_s;
    file.mediaType = u"image/png"_s; // sent as a file on purpose
    file.bytes = 1;
    file.sources = {u"https://up.test/original.png"_s};
    return file;
}

Attachment plainAt(const QString &source)
{
    Attachment attachment;
    attachment.sources = {source};
    return attachment;
}

} // namespace

class FileSharesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void whatIsNotUploadedIsNotAnnounced();
    void namespacesAreTheirs();
    void links_data();
    void links();
    void whatQXmppWrites();
    void bothKindsOfDimensions_data();
    void bothKindsOfDimensions();
    void kinds_data();
    void kinds();
    void names_data();
    void names();
    void numbersAreBounded_data();
    void numbersAreBounded();
    void sourcesAreChecked_data();
    void sourcesAreChecked();
    void keysAreChecked_data();
    void keysAreChecked();
    void hashesAreChecked_data();
    void hashesAreChecked();
    void previewsAreBounded_data();
    void previewsAreBounded();
    void aThousandFiles();
    void junkIsLeftOut_data();
    void junkIsLeftOut();
    void aesgcmAddresses_data();
    void aesgcmAddresses();
    void noAesgcmAddress_data();
    void noAesgcmAddress();
    void outOfBand_data();
    void outOfBand();
    void captions_data();
    void captions();
    void repetitions_data();
    void repetitions();
};

void FileSharesTest::everythingComesBack()
{
    const QList<Attachment> sent{photo(), voice(), file()};
    const QByteArray xml = FileShares::write(sent);
    const QList<Attachment> read = FileShares::read(dom(QString::fromUtf8(xml)));
    QCOMPARE(read.size(), sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        QCOMPARE(read.at(i), sent.at(i));
    }
    QVERIFY(xml.contains("disposition=\"attachment\""));
    QCOMPARE(xml.count("disposition=\"inline\""), 2);
    for (const QByteArray &id : {"id=\"1\""_ba, "id=\"2\""_ba, "id=\"3\""_ba}) {
        QCOMPARE(xml.count(' ' + id), 1); // XEP-0447: each its own
    }
}

void FileSharesTest::whatIsNotUploadedIsNotAnnounced()
{
    Attachment waiting = photo();
    waiting.sources.clear();
    QCOMPARE(FileShares::write({waiting}), QByteArray());
    QCOMPARE(FileShares::write({}), QByteArray());
    QCOMPARE(FileShares::read(dom(QString::fromUtf8(FileShares::write({waiting, voice()})))).size(),
             1);
    QCOMPARE(FileShares::link(waiting), QString());
}

void FileSharesTest::namespacesAreTheirs()
{
    Attachment hostile = photo();
    hostile.name = u"a\x01\xd800<]]>&.jpg"_s;
    const QDomElement message = dom(QString::fromUtf8(FileShares::write({hostile})));
    const QDomElement one = message.firstChildElement();
    QCOMPARE(one.namespaceURI(), u"urn:xmpp:sfs:0"_s);
    const QDomElement metadata = one.firstChildElement(u"file"_s);
    QCOMPARE(metadata.namespaceURI(), u"urn:xmpp:file:metadata:0"_s);
    QCOMPARE(metadata.firstChildElement(u"dimensions"_s).text(), u"4096x2160"_s);
    QCOMPARE(metadata.firstChildElement(u"hash"_s).namespaceURI(), u"urn:xmpp:hashes:2"_s);
    QCOMPARE(metadata.firstChildElement(u"hash"_s).attribute(u"algo"_s), u"sha-256"_s);
    const QDomElement thumbnail = metadata.firstChildElement(u"thumbnail"_s);
    QCOMPARE(thumbnail.namespaceURI(), u"urn:xmpp:thumbs:1"_s);
    QCOMPARE(thumbnail.attribute(u"media-type"_s), u"image/jpeg"_s);
    const QDomElement sources = one.firstChildElement(u"sources"_s);
    QCOMPARE(sources.namespaceURI(), u"urn:xmpp:sfs:0"_s);
    const QDomElement secret = sources.firstChildElement();
    QCOMPARE(secret.namespaceURI(), u"urn:xmpp:esfs:0"_s);
    QCOMPARE(secret.firstChildElement(u"key"_s).namespaceURI(), u"urn:xmpp:esfs:0"_s);
    QCOMPARE(secret.firstChildElement(u"hash"_s).namespaceURI(), u"urn:xmpp:hashes:2"_s);
    QCOMPARE(secret.firstChildElement(u"sources"_s).namespaceURI(), u"urn:xmpp:sfs:0"_s);
    QCOMPARE(secret.firstChildElement(u"sources"_s).firstChildElement().namespaceURI(),
             u"http://jabber.org/protocol/url-data"_s);
    const QDomElement bits = one.nextSiblingElement();
    QCOMPARE(bits.namespaceURI(), u"urn:xmpp:bob"_s);
    QCOMPARE(u"cid:"_s + bits.attribute(u"cid"_s), thumbnail.attribute(u"uri"_s));
    QVERIFY(bits.attribute(u"cid"_s).startsWith("sha1+"_L1));
}

void FileSharesTest::links_data()
{
    QTest::addColumn<Attachment>("attachment");
    QTest::addColumn<QString>("link");
    // The example of XEP-0454.
    Attachment example = plainAt(u"https://download.montague.tld/4a77/tr%C3%A8s%20cool.jpg"_s);
    example.iv = QByteArray::fromHex("8c3d050e9386ec173861778f");
    example.key =
        QByteArray::fromHex("68e9af38a97aaf82faa4063b4d0878a61261534410c8a84331eaac851759f587");
    QTest::newRow("encrypted")
        << example
        << u"aesgcm://download.montague.tld/4a77/tr%C3%A8s%20cool.jpg#8c3d050e9386ec173861778f"
           "68e9af38a97aaf82faa4063b4d0878a61261534410c8a84331eaac851759f587"_s;
    QTest::newRow("with port and query")
        << photo() << u"aesgcm://up.test:5281/a/b.bin?v=1&w=2#"_s + u"7f"_s.repeated(12) + keyHex;
    QTest::newRow("plain") << voice() << u"https://up.test/v.ogg"_s;
    Attachment insecure = photo();
    insecure.sources = {u"http://up.test/a"_s};
    QTest::newRow("not protected") << insecure << QString();
}

void FileSharesTest::links()
{
    QFETCH(Attachment, attachment);
    QFETCH(QString, link);
    QCOMPARE(FileShares::link(attachment), link);
    if (link.startsWith("aesgcm:"_L1)) {
        const auto read = FileShares::fromAesgcm(link);
        QVERIFY(read);
        QCOMPARE(read->key, attachment.key);
        QCOMPARE(read->iv, attachment.iv);
        QCOMPARE(read->sources.constFirst(), attachment.sources.constFirst());
    }
}

/// As QXmppFileShare, QXmppFileMetadata, QXmppEncryptedFileSource, QXmppThumbnail and
/// QXmppBitsOfBinaryData serialise it, which is what Kaidan sends.
void FileSharesTest::whatQXmppWrites()
{
    const auto bytes = "\xff\xd8\xff tiny"_ba;
    const auto cid = u"sha1+ffd7c8d28e9c5e82afea41f97108c6b4@bob.xmpp.org"_s;
    const auto hash = u"<hash xmlns='urn:xmpp:hashes:2' algo='%1'>%2</hash>"_s;
    const QString plainHash = QString::fromLatin1(QByteArray(32, 'p').toBase64());
    const QString cipherHash = QString::fromLatin1(QByteArray(32, 'c').toBase64());
    const QString metadata = u"<date>2026-11-28T20:00:00Z</date><desc>Summit</desc>"_s
        + hash.arg(u"blake2b-256"_s, cipherHash) + hash.arg(u"sha-256"_s, plainHash)
        + u"<height>2160</height><media-type>image/jpeg</media-type><name>summit.jpg</name>"
          "<size>3032449</size><thumbnail xmlns='urn:xmpp:thumbs:1' uri='cid:"_s
        + cid + u"' media-type='image/jpeg' width='128' height='96'/><width>4096</width>"_s;
    const QString source = encrypted(u"<key>%1</key><iv>T8RDMBaiqn6Ci4Nw</iv>"_s.arg(keyBase64)
                                     + hash.arg(u"sha-256"_s, cipherHash));
    const QList<Attachment> read = FileShares::read(
        dom(u"<body>Look</body>"_s + sharing(metadata, source, u"disposition='inline'"_s)
            + u"<data xmlns='urn:xmpp:bob' cid='%1' max-age='0' type='image/jpeg'>%2</data>"_s.arg(
                cid, QLatin1StringView(bytes.toBase64()))));
    QCOMPARE(read.size(), 1);
    const Attachment &one = read.constFirst();
    QCOMPARE(one.kind, AttachmentKind::Photo);
    QCOMPARE(one.name, u"summit.jpg"_s);
    QCOMPARE(one.mediaType, u"image/jpeg"_s);
    QCOMPARE(one.bytes, 3'032'449);
    QCOMPARE(one.pixels, QSize(4096, 2160));
    QCOMPARE(one.sha256, QByteArray(32, 'p'));
    QCOMPARE(one.cipherSha256, QByteArray(32, 'c'));
    QCOMPARE(one.key, key);
    QCOMPARE(one.iv, QByteArray::fromBase64("T8RDMBaiqn6Ci4Nw"));
    QCOMPARE(one.preview, bytes);
    QCOMPARE(one.sources, QStringList{address});
    QVERIFY(!one.isHere() && !one.failed);
}

void FileSharesTest::bothKindsOfDimensions_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("two elements") << u"<width>20</width><height>10</height>"_s << QSize(20, 10);
    QTest::newRow("one") << u"<dimensions>20x10</dimensions>"_s << QSize(20, 10);
    QTest::newRow("as in XEP-0448") << u"<dimension> 20x10 </dimension>"_s << QSize(20, 10);
    QTest::newRow("half") << u"<width>20</width>"_s << QSize();
    QTest::newRow("half and whole")
        << u"<width>20</width><dimensions>8x9</dimensions>"_s << QSize(8, 9);
    QTest::newRow("negative") << u"<width>-20</width><height>10</height>"_s << QSize();
    QTest::newRow("nothing") << u"<dimensions>0x0</dimensions>"_s << QSize();
    QTest::newRow("three") << u"<dimensions>1x2x3</dimensions>"_s << QSize();
    QTest::newRow("words") << u"<dimensions>wide</dimensions>"_s << QSize();
    QTest::newRow("huge") << u"<width>4000000000</width><height>4000000000</height>"_s << QSize();
    QTest::newRow("beyond numbers")
        << u"<dimensions>99999999999999999999x1</dimensions>"_s << QSize();
}

void FileSharesTest::bothKindsOfDimensions()
{
    QFETCH(QString, xml);
    QFETCH(QSize, pixels);
    const auto read = FileShares::read(dom(sharing(xml)));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().pixels, pixels);
}

void FileSharesTest::kinds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<QString>("mediaType");
    const auto row = [](const QString &type, const QString &name, AttachmentKind kind,
                        const QString &mediaType) {
        QTest::addRow("%s %s", qPrintable(type.left(30)), qPrintable(name))
            << type << name << kind << mediaType;
    };
    for (const QString &each :
         {u"jpeg"_s, u"png"_s, u"gif"_s, u"webp"_s, u"heic"_s, u"heif"_s, u"avif"_s}) {
        row(u"image/"_s + each, u"a"_s, AttachmentKind::Photo, u"image/"_s + each);
        row({}, u"a."_s + each.toUpper(), AttachmentKind::Photo, u"image/"_s + each);
    }
    row(u"application/octet-stream"_s, u"a.jpg"_s, AttachmentKind::Photo, u"image/jpeg"_s);
    row(u" Image/JPEG; q=1"_s, u"a"_s, AttachmentKind::Photo, u"image/jpeg"_s);
    row(u"image/svg+xml"_s, u"a.png"_s, AttachmentKind::File, u"image/svg+xml"_s);
    row(u"image/tiff"_s, u"a.tiff"_s, AttachmentKind::File, u"image/tiff"_s);
    row(u"video/mp4"_s, u"a.mp4"_s, AttachmentKind::File, u"video/mp4"_s);
    row({}, u"a.svg"_s, AttachmentKind::File, {});
    row({}, u"a"_s, AttachmentKind::File, {});
    row(u"audio/ogg"_s, u"a"_s, AttachmentKind::Voice, u"audio/ogg"_s);
    row(u"audio/ogg; codecs=opus"_s, u"a"_s, AttachmentKind::Voice, u"audio/ogg"_s);
    row(u"audio/opus"_s, u"a"_s, AttachmentKind::Voice, u"audio/opus"_s);
    row(u"audio/mp4"_s, u"a"_s, AttachmentKind::Voice, u"audio/mp4"_s);
    row(u"audio/x-m4a"_s, u"a"_s, AttachmentKind::Voice, u"audio/x-m4a"_s);
    row(u"audio/mpeg"_s, u"a"_s, AttachmentKind::Voice, u"audio/mpeg"_s);
    row({}, u"a.m4a"_s, AttachmentKind::Voice, u"audio/mp4"_s);
    row({}, u"a.opus"_s, AttachmentKind::Voice, u"audio/ogg"_s);
    row(u"audio/x-midi"_s, u"a"_s, AttachmentKind::File, u"audio/x-midi"_s);
    // Junk in place of a type says nothing.
    row(u"image"_s, u"a.pdf"_s, AttachmentKind::File, {});
    row(u"image/jpeg\nX: y"_s, u"a.pdf"_s, AttachmentKind::File, {});
    row(u"image/jp eg"_s, u"a.png"_s, AttachmentKind::Photo, u"image/png"_s);
    row(u"../../etc"_s, u"a"_s, AttachmentKind::File, {});
    row(u"a/"_s + QString(5000, u'b'), u"a"_s, AttachmentKind::File, {});
}

void FileSharesTest::kinds()
{
    QFETCH(QString, type);
    QFETCH(QString, name);
    QFETCH(AttachmentKind, kind);
    QFETCH(QString, mediaType);
    const QString metadata = u"<name>%1</name><media-type>%2</media-type>"_s.arg(name, type);
    const auto read = FileShares::read(dom(sharing(metadata)));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().kind, kind);
    QCOMPARE(read.constFirst().mediaType, mediaType);
    const auto asFile =
        FileShares::read(dom(sharing(metadata, urlData(address), u"disposition='attachment'"_s)));
    QCOMPARE(asFile.constFirst().kind, AttachmentKind::File);
}

void FileSharesTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto up = u"https://up.test/"_s;
    QTest::newRow("given") << u"Summit 2026.jpg"_s << address << u"Summit 2026.jpg"_s;
    QTest::newRow("from the address") << QString() << up + u"a/b.jpg?x=y"_s << u"b.jpg"_s;
    QTest::newRow("blank") << u" \n "_s << up + u"a/b.jpg"_s << u"b.jpg"_s;
    QTest::newRow("percent") << QString() << up + u"tr%C3%A8s%20cool.jpg"_s << u"très cool.jpg"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << address << u"passwd"_s;
    QTest::newRow("folders in the address")
        << QString() << up + u"a/..%2F..%2Fpasswd"_s << u"passwd"_s;
    QTest::newRow("none at all") << QString() << up << u"file"_s;
    QTest::newRow("turned around") << u"a\u202egpj.exe"_s << address << u"agpj.exe"_s;
}

void FileSharesTest::names()
{
    QFETCH(QString, name);
    QFETCH(QString, source);
    QFETCH(QString, expected);
    const auto read =
        FileShares::read(dom(sharing(u"<name>%1</name>"_s.arg(name), urlData(source))));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().name, expected);
}

void FileSharesTest::numbersAreBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("ordinary") << u"5000"_s << 5000LL << 5000LL;
    QTest::newRow("negative") << u"-1"_s << 0LL << 0LL;
    QTest::newRow("largest") << u"9223372036854775807"_s << 0LL << 0LL;
    QTest::newRow("beyond") << u"18446744073709551617"_s << 0LL << 0LL;
    QTest::newRow("large file") << u"100000000000"_s << 100'000'000'000LL << 0LL;
    QTest::newRow("words") << u"12 MB"_s << 0LL << 0LL;
    QTest::newRow("fraction") << u"1e3"_s << 0LL << 0LL;
    QTest::newRow("nothing") << QString() << 0LL << 0LL;
}

void FileSharesTest::numbersAreBounded()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    QFETCH(qint64, ms);
    const auto read =
        FileShares::read(dom(sharing(u"<size>%1</size><length>%1</length>"_s.arg(text))));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().bytes, bytes);
    QCOMPARE(read.constFirst().durationMs, ms);
}

void FileSharesTest::sourcesAreChecked_data()
{
    QTest::addColumn<QStringList>("targets");
    QTest::addColumn<QStringList>("taken");
    const QStringList good{address};
    QTest::newRow("secure") << good << good;
    QTest::newRow("port and query") << QStringList{u"https://up.test:5281/a?b=c&d=%2F"_s}
                                    << QStringList{u"https://up.test:5281/a?b=c&d=%2F"_s};
    QTest::newRow("two of three") << QStringList{u"http://up.test/a"_s, address, address,
                                                 u"https://b.test/"_s}
                                  << QStringList{address, u"https://b.test/"_s};
    for (const QString &bad :
         {u"http://up.test/a"_s, u"ftp://up.test/a"_s, u"file:///etc/passwd"_s, u"aesgcm://up/a"_s,
          u"javascript:alert(1)"_s, u"https:///a"_s, u"https://"_s, u"//up.test/a"_s, u"a.jpg"_s,
          QString(), u"https://user:pass@up.test/a"_s, u"https://user@up.test/a"_s,
          u"https://@up.test/a"_s, u"https://up.test/a b"_s, u"https://up.test/a\nHost: b"_s,
          u"https://up.test:99999/a"_s, u"https://up.test/"_s + QString(2048, u'a'),
          u"https://up.test/"_s + QString(700, u'ä')}) {
        QTest::addRow("not %s", qPrintable(bad.left(30))) << QStringList{bad} << QStringList{};
    }
    QTest::newRow("the fragment goes") << QStringList{address + u"#frag"_s} << good;
    QStringList many;
    for (int i = 0; i < 100; ++i) {
        many.append(u"https://up.test/%1"_s.arg(i));
    }
    QTest::newRow("a hundred") << many << many.first(8);
}

void FileSharesTest::sourcesAreChecked()
{
    QFETCH(QStringList, targets);
    QFETCH(QStringList, taken);
    QString sources;
    for (const QString &each : targets) {
        sources += urlData(each);
    }
    const auto plain = FileShares::read(dom(sharing({}, sources)));
    QCOMPARE(plain.value(0).sources, taken);
    QCOMPARE(plain.size(), taken.isEmpty() ? 0 : 1);
    const auto secret = FileShares::read(dom(sharing({}, encrypted(secrets(32, 12), sources))));
    QCOMPARE(secret.value(0).sources, taken);
    QCOMPARE(secret.size(), taken.isEmpty() ? 0 : 1);
}

void FileSharesTest::keysAreChecked_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("taken");
    QTest::newRow("12 bytes of IV") << encrypted(secrets(32, 12)) << true;
    QTest::newRow("16") << encrypted(secrets(32, 16)) << true;
    for (const qsizetype size : {0, 1, 11, 13, 15, 17, 32, 1000}) {
        QTest::addRow("IV of %lld", static_cast<long long>(size))
            << encrypted(secrets(32, size)) << false;
    }
    for (const qsizetype size : {0, 16, 31, 33, 1000}) {
        QTest::addRow("key of %lld", static_cast<long long>(size))
            << encrypted(secrets(size, 12)) << false;
    }
    QTest::newRow("no base64") << encrypted(u"<key>%%%</key><iv>T8RDMBaiqn6Ci4Nw</iv>"_s) << false;
    QTest::newRow("broken lines") << encrypted(secrets(32, 12).replace("<key>"_L1, "<key>\n  "_L1))
                                  << true;
    QTest::newRow("no secrets") << encrypted({}) << false;
    QTest::newRow("another cipher")
        << encrypted(secrets(32, 12), urlData(address), u"urn:xmpp:ciphers:aes-256-cbc-pkcs7:0"_s)
        << false;
    QTest::newRow("another cipher first") << encrypted(secrets(32, 16),
                                                       urlData(u"https://other.test/"_s),
                                                       u"urn:xmpp:ciphers:aes-256-cbc-pkcs7:0"_s)
            + encrypted(secrets(32, 12)) << true;
    QTest::newRow("besides a plain one")
        << urlData(u"https://other.test/"_s) + encrypted(secrets(32, 12)) << true;
}

void FileSharesTest::keysAreChecked()
{
    QFETCH(QString, source);
    QFETCH(bool, taken);
    const auto read = FileShares::read(dom(sharing(u"<name>a.jpg</name>"_s, source)));
    QCOMPARE(read.size(), taken ? 1 : 0);
    if (taken) {
        QCOMPARE(read.constFirst().key, QByteArray(32, 'k'));
        QCOMPARE(read.constFirst().sources, QStringList{address});
    }
}

void FileSharesTest::hashesAreChecked_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<bool>("taken");
    const auto hash = u"<hash xmlns='urn:xmpp:hashes:2' algo='%1'>%2</hash>"_s;
    const QString good = QString::fromLatin1(QByteArray(32, 'a').toBase64());
    const QString bad = QString::fromLatin1(QByteArray(20, 'a').toBase64());
    QTest::newRow("good") << hash.arg(u"sha-256"_s, good) << true;
    QTest::newRow("another algorithm") << hash.arg(u"sha3-256"_s, good) << false;
    QTest::newRow("too short") << hash.arg(u"sha-256"_s, bad) << false;
    QTest::newRow("no base64") << hash.arg(u"sha-256"_s, u"!"_s) << false;
    QTest::newRow("second") << hash.arg(u"sha-256"_s, bad) + hash.arg(u"sha-256"_s, good) << true;
    QTest::newRow("another namespace") << u"<hash algo='sha-256'>%1</hash>"_s.arg(good) << false;
}

void FileSharesTest::hashesAreChecked()
{
    QFETCH(QString, xml);
    QFETCH(bool, taken);
    const QByteArray expected = taken ? QByteArray(32, 'a') : QByteArray();
    const auto read = FileShares::read(dom(sharing(xml, encrypted(secrets(32, 12) + xml))));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().sha256, expected);
    QCOMPARE(read.constFirst().cipherSha256, expected);
}

void FileSharesTest::previewsAreBounded_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("data"); // in the message, as "a@bob.xmpp.org"
    QTest::addColumn<qsizetype>("bytes");
    const auto base64 = [](qsizetype size) {
        return QString::fromLatin1(QByteArray(size, 'p').toBase64());
    };
    constexpr qsizetype most = Attachment::maxPreviewBytes;
    const auto cid = u"cid:a@bob.xmpp.org"_s;
    QTest::newRow("in the message") << cid << base64(most) << most;
    QTest::newRow("too large") << cid << base64(most + 1) << qsizetype(0);
    QTest::newRow("huge") << cid << base64(200'000) << qsizetype(0);
    QTest::newRow("no base64") << cid << u"abc$"_s << qsizetype(0);
    QTest::newRow("elsewhere") << u"cid:b@bob.xmpp.org"_s << base64(9) << qsizetype(0);
    QTest::newRow("in the address")
        << u"data:image/jpeg;base64,"_s + base64(most) << QString() << most;
    QTest::newRow("address too large")
        << u"data:image/jpeg;base64,"_s + base64(most + 1) << QString() << qsizetype(0);
    QTest::newRow("no picture") << u"data:text/html;base64,"_s + base64(9) << QString()
                                << qsizetype(0);
    QTest::newRow("from the network") << u"https://evil.test/a.png"_s << base64(9) << qsizetype(0);
    QTest::newRow("from the disk") << u"file:///a.png"_s << base64(9) << qsizetype(0);
}

void FileSharesTest::previewsAreBounded()
{
    QFETCH(QString, uri);
    QFETCH(QString, data);
    QFETCH(qsizetype, bytes);
    const auto read = FileShares::read(
        dom(sharing(u"<thumbnail xmlns='urn:xmpp:thumbs:1' uri='%1'/>"_s.arg(uri))
            + u"<data xmlns='urn:xmpp:bob' cid='a@bob.xmpp.org'>%1</data>"_s.arg(data)));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().preview.size(), bytes);
}

void FileSharesTest::aThousandFiles()
{
    const auto read = FileShares::read(dom(sharing({}).repeated(1000)));
    QCOMPARE(read.size(), FileShares::mostFiles);
}

void FileSharesTest::junkIsLeftOut_data()
{
    QTest::addColumn<QString>("xml");
    QTest::newRow("nothing") << QString();
    QTest::newRow("empty") << u"<file-sharing xmlns='urn:xmpp:sfs:0'/>"_s;
    QTest::newRow("no sources")
        << u"<file-sharing xmlns='urn:xmpp:sfs:0'><file xmlns='urn:xmpp:file:metadata:0'/>"
           "</file-sharing>"_s;
    QTest::newRow("no file")
        << u"<file-sharing xmlns='urn:xmpp:sfs:0'><sources>%1</sources></file-sharing>"_s.arg(
               urlData(address));
    QTest::newRow("another namespace") << sharing({}).replace("sfs:0"_L1, "sfs:9"_L1);
    QTest::newRow("one in another") << u"<x>%1</x>"_s.arg(sharing({}));
    QTest::newRow("deep") << u"<file-sharing xmlns='urn:xmpp:sfs:0'>"_s.repeated(200)
            + u"</file-sharing>"_s.repeated(200);
}

void FileSharesTest::junkIsLeftOut()
{
    QFETCH(QString, xml);
    QCOMPARE(FileShares::read(dom(xml)), QList<Attachment>());
    // What follows is read nevertheless.
    QCOMPARE(FileShares::read(dom(xml + sharing({}))).size(), 1);
}

void FileSharesTest::aesgcmAddresses_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("source");
    QTest::addColumn<qsizetype>("ivBytes");
    QTest::addColumn<QByteArray>("preview");
    QTest::addColumn<AttachmentKind>("kind");
    const QString iv12 = u"7f"_s.repeated(12);
    const QString iv16 = u"7f"_s.repeated(16);
    const auto row = [](const char *name, const QString &body, const QString &source,
                        qsizetype ivBytes, const QByteArray &preview, AttachmentKind kind) {
        QTest::newRow(name) << body << source << ivBytes << preview << kind;
    };
    const auto none = QByteArray();
    constexpr auto photoKind = AttachmentKind::Photo;
    row("Conversations", u"aesgcm://up.test/x/Ab-c.jpg#"_s + iv12 + keyHex,
        u"https://up.test/x/Ab-c.jpg"_s, 12, none, photoKind);
    row("old Conversations, ChatSecure", u"aesgcm://up.test/a.jpg#"_s + iv16 + keyHex,
        u"https://up.test/a.jpg"_s, 16, none, photoKind);
    row("upper case", u"aesgcm://up.test/a.jpg#"_s + (iv12 + keyHex).toUpper(),
        u"https://up.test/a.jpg"_s, 12, none, photoKind);
    row("port and query", u"aesgcm://up.test:5443/u/a.webp?v=1&t=%2F#"_s + iv12 + keyHex,
        u"https://up.test:5443/u/a.webp?v=1&t=%2F"_s, 12, none, photoKind);
    row("scheme in capitals", u"AESGCM://up.test/a.m4a#"_s + iv12 + keyHex,
        u"https://up.test/a.m4a"_s, 12, none, AttachmentKind::Voice);
    row("escaped name", u"aesgcm://up.test/tr%C3%A8s%20cool.jpg#"_s + iv12 + keyHex,
        u"https://up.test/tr%C3%A8s%20cool.jpg"_s, 12, none, photoKind);
    row("line break at the end", u"aesgcm://up.test/a.pdf#"_s + iv12 + keyHex + u"\n"_s,
        u"https://up.test/a.pdf"_s, 12, none, AttachmentKind::File);
    row("preview as in XEP-0454",
        u"aesgcm://up.test/a.jpg#"_s + iv12 + keyHex + u"\ndata:image/jpeg,/9j/4AAQ"_s,
        u"https://up.test/a.jpg"_s, 12, QByteArray::fromBase64("/9j/4AAQ"), photoKind);
    row("preview in base64",
        u"aesgcm://up.test/a.jpg#"_s + iv12 + keyHex + u"\ndata:image/jpeg;base64,/9j/4AAQ"_s,
        u"https://up.test/a.jpg"_s, 12, QByteArray::fromBase64("/9j/4AAQ"), photoKind);
    row("preview too large",
        u"aesgcm://up.test/a.jpg#"_s + iv12 + keyHex + u"\ndata:image/jpeg;base64,"_s
            + QString(9000, u'A'),
        u"https://up.test/a.jpg"_s, 12, none, photoKind);
    row("preview broken",
        u"aesgcm://up.test/a.jpg#"_s + iv12 + keyHex + u"\ndata:image/jpeg;base64,$$"_s,
        u"https://up.test/a.jpg"_s, 12, none, photoKind);
}

void FileSharesTest::aesgcmAddresses()
{
    QFETCH(QString, body);
    QFETCH(QString, source);
    QFETCH(qsizetype, ivBytes);
    QFETCH(QByteArray, preview);
    QFETCH(AttachmentKind, kind);
    const auto read = FileShares::fromAesgcm(body);
    QVERIFY(read);
    QCOMPARE(read->sources, QStringList{source});
    QCOMPARE(read->key, key);
    QCOMPARE(read->iv, QByteArray(ivBytes, '\x7f'));
    QCOMPARE(read->preview, preview);
    QCOMPARE(read->kind, kind);
    QVERIFY(!read->name.isEmpty());
    QCOMPARE(read->bytes, 0);
}

void FileSharesTest::noAesgcmAddress_data()
{
    QTest::addColumn<QString>("body");
    const QString secret = u"7f"_s.repeated(12) + keyHex;
    const QString good = u"aesgcm://up.test/a.jpg#"_s + secret;
    QTest::newRow("nothing") << QString();
    QTest::newRow("text") << u"hello"_s;
    QTest::newRow("https") << u"https://up.test/a.jpg#"_s + secret;
    QTest::newRow("text before") << u"look: "_s + good;
    QTest::newRow("text behind") << good + u" nice"_s;
    QTest::newRow("text in the second line") << good + u"\nnice"_s;
    QTest::newRow("three lines") << good + u"\ndata:image/jpeg,/9j/4AAQ\nnice"_s;
    QTest::newRow("two addresses") << good + u'\n' + good;
    QTest::newRow("no key") << u"aesgcm://up.test/a.jpg"_s;
    QTest::newRow("empty key") << u"aesgcm://up.test/a.jpg#"_s;
    QTest::newRow("short key") << good.chopped(2);
    QTest::newRow("odd key") << good.chopped(1);
    QTest::newRow("long key") << good + u"00"_s;
    QTest::newRow("much too long") << good + u"00"_s.repeated(100'000);
    QTest::newRow("no hex") << good.chopped(1) + u'g';
    QTest::newRow("other digits") << good.chopped(1) + u'٣';
    QTest::newRow("no host") << u"aesgcm:///a.jpg#"_s + secret;
    QTest::newRow("user") << u"aesgcm://user@up.test/a.jpg#"_s + secret;
    QTest::newRow("long address") << u"aesgcm://up.test/%1#"_s.arg(QString(2048, u'a')) + secret;
    QTest::newRow("key twice") << good + u'#' + secret;
}

void FileSharesTest::noAesgcmAddress()
{
    QFETCH(QString, body);
    QVERIFY(!FileShares::fromAesgcm(body));
}

void FileSharesTest::outOfBand_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("taken");
    const auto x = u"<x xmlns='jabber:x:oob'><url>%1</url><desc>d</desc></x>"_s;
    QTest::newRow("the whole body") << x.arg(address) << address << true;
    QTest::newRow("white space") << x.arg(address + u' ') << u'\n' + address << true;
    QTest::newRow("a part of it") << x.arg(address) << u"see "_s + address << false;
    QTest::newRow("another") << x.arg(address) << u"https://up.test/b.jpg"_s << false;
    QTest::newRow("insecure") << x.arg(u"http://up.test/a"_s) << u"http://up.test/a"_s << false;
    QTest::newRow("none") << QString() << address << false;
    QTest::newRow("empty") << x.arg(u""_s) << QString() << false;
    QTest::newRow("another namespace")
        << u"<x><url>%1</url></x>"_s.arg(address) << address << false;
}

void FileSharesTest::outOfBand()
{
    QFETCH(QString, xml);
    QFETCH(QString, body);
    QFETCH(bool, taken);
    const auto read = FileShares::fromOutOfBand(dom(xml), body);
    QCOMPARE(read.has_value(), taken);
    if (taken) {
        QCOMPARE(read->sources, QStringList{address});
        QCOMPARE(read->name, u"photo.jpg"_s);
        QCOMPARE(read->kind, AttachmentKind::Photo);
        QVERIFY(read->key.isEmpty());
    }
}

void FileSharesTest::captions_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const auto marked = [](const QString &content, const QString &what = u"urn:xmpp:sfs:0"_s) {
        return u"<fallback xmlns='urn:xmpp:fallback:0' for='%1'>%2</fallback>"_s.arg(what, content);
    };
    const auto part = [](qsizetype begin, qsizetype end) {
        return u"<body start='%1' end='%2'/>"_s.arg(begin).arg(end);
    };
    const auto aesgcm = u"aesgcm://up.test/a/photo.jpg#"_s + u"7f"_s.repeated(12) + keyHex;
    QTest::newRow("only a caption") << QString() << u"Summer"_s << u"Summer"_s;
    QTest::newRow("only the address") << QString() << address << QString();
    QTest::newRow("both") << QString() << u"Summer: "_s + address << u"Summer:"_s;
    QTest::newRow("in a line of its own")
        << QString() << u"Summer\n\n2026\n"_s + address << u"Summer\n\n2026"_s;
    QTest::newRow("encrypted address") << QString() << aesgcm << QString();
    QTest::newRow("with its preview")
        << QString() << aesgcm + u"\ndata:image/jpeg,/9j/4AAQ"_s << QString();
    QTest::newRow("another address")
        << QString() << u"https://up.test/b"_s << u"https://up.test/b"_s;
    QTest::newRow("longer address") << QString() << address + u"x"_s << address + u"x"_s;
    QTest::newRow("written otherwise")
        << QString() << u"HTTPS://UP.test/a/photo.jpg"_s << QString();
    QTest::newRow("all marked") << marked({}) << u"whatever"_s << QString();
    QTest::newRow("the body marked") << marked(u"<body/>"_s) << u"whatever"_s << QString();
    QTest::newRow("the subject marked") << marked(u"<subject/>"_s) << u"keep"_s << u"keep"_s;
    QTest::newRow("a part marked") << marked(part(7, 12)) << u"Summer LINK!"_s << u"Summer"_s;
    QTest::newRow("counted in code points")
        << marked(part(2, 6)) << u"\U0001F3D6 LINK\U0001F600b"_s << u"\U0001F3D6 \U0001F600b"_s;
    QTest::newRow("two parts") << marked(part(0, 2) + part(3, 9)) << u"AAbAA"_s << u"b"_s;
    QTest::newRow("overlapping") << marked(part(0, 2) + part(1, 3)) << u"AAAb"_s << u"b"_s;
    QTest::newRow("beyond the end") << marked(part(1, 4'000'000'000)) << u"bAAA"_s << u"b"_s;
    QTest::newRow("negative") << marked(part(-5, 2)) << u"keep"_s << u"keep"_s;
    QTest::newRow("backwards") << marked(part(3, 1)) << u"keep"_s << u"keep"_s;
    QTest::newRow("begins beyond") << marked(part(99, 100)) << u"keep"_s << u"keep"_s;
    QTest::newRow("no number") << marked(u"<body start='x' end='y'/>"_s) << u"keep"_s << u"keep"_s;
    QTest::newRow("for something else")
        << marked({}, u"urn:xmpp:reply:0"_s) << u"keep"_s << u"keep"_s;
    QTest::newRow("for out-of-band data")
        << marked(part(4, 99), u"jabber:x:oob"_s) << u"keep link"_s << u"keep"_s;
    QTest::newRow("description") << sharing(u"<desc>From the top</desc>"_s) << address
                                 << u"From the top"_s;
    QTest::newRow("caption before description")
        << sharing(u"<desc>From the top</desc>"_s) << u"Summer"_s << u"Summer"_s;
}

void FileSharesTest::captions()
{
    QFETCH(QString, xml);
    QFETCH(QString, body);
    QFETCH(QString, expected);
    const QList<Attachment> attachments{plainAt(address)};
    QCOMPARE(FileShares::caption(dom(xml), body, attachments), expected);
    // Without attachments nothing is hidden.
    QCOMPARE(FileShares::caption(dom(xml), body, {}), body);
}

void FileSharesTest::repetitions_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("taken");
    const auto attach = u"<attach-to xmlns='urn:xmpp:message-attaching:1' id='m1'/>"_s;
    const auto marked =
        u"<fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:sfs:0'><body/></fallback>"_s;
    QTest::newRow("as Kaidan sends it") << attach + marked << address << true;
    QTest::newRow("encrypted form")
        << attach + marked << address + u'#' + u"7f"_s.repeated(12) + keyHex << true;
    QTest::newRow("attached to nothing") << marked << address << false;
    QTest::newRow("without an id")
        << u"<attach-to xmlns='urn:xmpp:message-attaching:1'/>"_s + marked << address << false;
    QTest::newRow("not marked") << attach << address << false;
    QTest::newRow("words as well") << attach + marked << u"look "_s + address << false;
    QTest::newRow("no address") << attach + marked << u"look"_s << false;
    QTest::newRow("a part marked")
        << attach + QString(marked).replace("<body/>"_L1, "<body start='1'/>"_L1) << address
        << false;
}

void FileSharesTest::repetitions()
{
    QFETCH(QString, xml);
    QFETCH(QString, body);
    QFETCH(bool, taken);
    const auto read = FileShares::repetition(dom(xml), body);
    QCOMPARE(read.has_value(), taken);
    if (taken) {
        QCOMPARE(read->messageId, u"m1"_s);
        QCOMPARE(read->address, address);
    }
}

QTEST_GUILESS_MAIN(FileSharesTest)
#include "tst_file_shares.moc"
