// SPDX-License-Identifier: GPL-3.0-or-later
// What a file becomes when it is sent: told by its content; and where it is saved.
#include "core/engine/FilePreparer.h"
#include "core/engine/MediaServiceImpl.h"
#include "core/media/MediaFolder.h"
#include "core/media/PhotoPreparer.h"
#include "tests/unit/media/Pictures.h"
#include "tests/unit/media/Sounds.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QtEndian>

#include <algorithm>

using namespace Ninelives;
using namespace Ninelives::Pictures;
using namespace Ninelives::Sounds;
using namespace Qt::StringLiterals;

namespace {

Attachment keptIn(const MediaFolder &folder, const QString &name, const QByteArray &bytes)
{
    const auto stored = folder.store(bytes);
    Attachment attachment;
    attachment.name = name;
    if (stored) {
        attachment.bytes = stored->bytes;
        attachment.sha256 = stored->sha256;
        attachment.localName = stored->name;
        attachment.localKey = stored->key;
    }
    return attachment;
}

Attachment photoIn(const MediaFolder &folder, const QString &name, const QByteArray &bytes)
{
    Attachment photo = keptIn(folder, name, bytes);
    photo.kind = AttachmentKind::Photo;
    photo.pixels = fourCorners().size();
    photo.preview = "preview";
    return photo;
}

/// Most decoders don't take it; some are patient.
QByteArray withDamagedPixels(const QByteArray &png)
{
    constexpr qsizetype begin = 8; // of what is damaged, and so much of it
    const qsizetype at = png.indexOf("IDAT") + begin;
    return png.first(at) + QByteArray(begin, 'x') + png.sliced(at + begin);
}

/// A PNG whose header promises so many pixels.
QByteArray pngOf(quint32 width, quint32 height)
{
    QByteArray header(13, '\0');
    qToBigEndian(width, header.data());
    qToBigEndian(height, header.data() + 4);
    header[8] = 8; // bits of a channel
    header[9] = 2; // red, green and blue
    constexpr qsizetype signature = 8;
    constexpr qsizetype behindHeader = 33;
    const QByteArray png = notedPng();
    return png.first(signature) + pngChunk("IHDR", header) + png.sliced(behindHeader);
}

QByteArray contentOf(const MediaFolder &folder, const Attachment &attachment)
{
    const auto read = folder.read(attachment.localName, attachment.localKey, 10'000'000);
    return read ? *read : QByteArray();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestFilePreparer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundIsToldByItsContent_data();
    void soundIsToldByItsContent();
    void whatIsNotCleanedSaysSo_data();
    void whatIsNotCleanedSaysSo();
    void picturesTooLargeForItGoOnlyUntouched_data();
    void picturesTooLargeForItGoOnlyUntouched();
    void movingPicturesKeepMovingWithoutNotes_data();
    void movingPicturesKeepMovingWithoutNotes();
    void forwardedPhotosHaveNoNotes_data();
    void forwardedPhotosHaveNoNotes();
    void whatHasNoNotesIsForwardedAsItIs_data();
    void whatHasNoNotesIsForwardedAsItIs();
    void notesThatStayAreForwardedOnlyUntouched_data();
    void notesThatStayAreForwardedOnlyUntouched();
    void forwardsAllOrNothing();
    void savesUnderNamesThatCanBeWritten_data();
    void savesUnderNamesThatCanBeWritten();
    void savedAtOnceNoneReplacesAnother();
    void whatIsNotSavedLeavesNothing_data();
    void whatIsNotSavedLeavesNothing();

private:
    QTemporaryDir m_profile;
};

void TestFilePreparer::soundIsToldByItsContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("voice");
    const QByteArray sound = recorded(tone(2'400, 0.4));
    QTest::newRow("voice message") << u"note.ogg"_s << sound << true;
    QTest::newRow("of another name") << u"note.opus"_s << sound << true;
    QTest::newRow("without a name") << u"note"_s << sound << true;
    QTest::newRow("no sound") << u"note.ogg"_s << QByteArray(5'000, 'x') << false;
    QTest::newRow("cut off") << u"note.ogg"_s << sound.first(60) << false;
    QTest::newRow("text") << u"note.txt"_s << QByteArray("Opus in Ogg") << false;
}

void TestFilePreparer::soundIsToldByItsContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, voice);
    const MediaFolder folder(m_profile.path());
    QFile file(m_profile.filePath(u"sent "_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    for (const OutgoingFile &outgoing :
         {OutgoingFile{.path = {}, .data = bytes, .name = name},
          OutgoingFile{.path = file.fileName(), .data = {}, .name = name}}) {
        const auto preview = FilePreparer::preview(outgoing);
        QVERIFY(preview);
        QCOMPARE(preview->kind, voice ? AttachmentKind::Voice : AttachmentKind::File);
        const auto prepared = FilePreparer::prepare(outgoing, folder);
        QVERIFY(prepared);
        QCOMPARE(prepared->kind, voice ? AttachmentKind::Voice : AttachmentKind::File);
        QCOMPARE(prepared->durationMs, voice ? 2'400 : 0);
        QCOMPARE(prepared->bytes, bytes.size());
        if (voice) {
            QCOMPARE(prepared->mediaType, u"audio/ogg"_s);
        }
        const auto kept = folder.read(prepared->localName, prepared->localKey, 1'000'000);
        QVERIFY(kept);
        QCOMPARE(*kept, bytes);
    }
}

void TestFilePreparer::whatIsNotCleanedSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AttachmentKind>("kind");
    QTest::addColumn<bool>("mayTell");
    using enum AttachmentKind;
    const QByteArray rest(60, 'x');
    const QByteArray film = QByteArray("\0\0\0\x18"
                                       "ftypisom\0\0\0\0isommp42",
                                       24)
        + rest;
    QTest::newRow("film") << film << File << true;
    QTest::newRow("tiff") << QByteArray("II*\0\x08\0\0\0", 8) + rest << File << true;
    QTest::newRow("raw") << QByteArray("MM\0*\0\0\0\x08", 8) + rest << File << true;
    QTest::newRow("paper") << "%PDF-1.7\n" + rest << File << false;
    QTest::newRow("text") << QByteArray("words") << File << false;
    QTest::newRow("photo") << notedJpeg() << Photo << false;
    QTest::newRow("photo, too many bytes")
        << notedJpeg() + QByteArray(PictureLimits{}.mostBytes, 'x') << File << true;
    QTest::newRow("voice") << recorded(tone(400, 0.4)) << Voice << false;
}

void TestFilePreparer::whatIsNotCleanedSaysSo()
{
    QFETCH(QByteArray, bytes);
    const auto preview = FilePreparer::preview({.path = {}, .data = bytes, .name = u"something"_s});
    QVERIFY(preview);
    QTEST(preview->kind, "kind");
    QTEST(preview->mayTell, "mayTell");
}

void TestFilePreparer::picturesTooLargeForItGoOnlyUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray jpeg = notedJpeg();
    QTest::newRow("too large") << pngOf(20'000, 10'000) << ErrorCode::PictureTooLarge;
    QTest::newRow("damaged") << jpeg.first(jpeg.size() / 2) << ErrorCode::UnknownPicture;
}

void TestFilePreparer::picturesTooLargeForItGoOnlyUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const MediaFolder folder(m_profile.path());
    OutgoingFile file{.path = {}, .data = bytes, .name = u"cat"_s};
    using enum OutgoingFile::Quality;
    for (const OutgoingFile::Quality quality : {Sensible, Original}) {
        file.quality = quality;
        const auto preview = FilePreparer::preview(file);
        const auto prepared = FilePreparer::prepare(file, folder);
        QVERIFY(!preview && !prepared);
        QCOMPARE(preview.error().code, code);
        QCOMPARE(prepared.error().code, code);
    }
    const Attachment photo = photoIn(folder, u"cat"_s, bytes);
    const auto forwarded = FilePreparer::copyAll({photo}, folder);
    QVERIFY(!forwarded);
    QCOMPARE(forwarded.error().code, code);
    const auto insisted = FilePreparer::copyAll({photo}, folder, Untouched);
    QVERIFY(insisted);
    QCOMPARE(insisted->constFirst().kind, AttachmentKind::File);
    file.quality = Untouched;
    const auto preview = FilePreparer::preview(file);
    QVERIFY(preview);
    QCOMPARE(preview->kind, AttachmentKind::File);
    QVERIFY(preview->mayTell);
    const auto prepared = FilePreparer::prepare(file, folder);
    QVERIFY(prepared);
    QCOMPARE(prepared->kind, AttachmentKind::File);
    QCOMPARE(contentOf(folder, *prepared), bytes);
}

void TestFilePreparer::movingPicturesKeepMovingWithoutNotes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("gif") << movingGif() << u"image/gif"_s;
    QTest::newRow("webp") << movingWebP() << u"image/webp"_s;
}

void TestFilePreparer::movingPicturesKeepMovingWithoutNotes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mediaType);
    const MediaFolder folder(m_profile.path());
    const auto prepared =
        FilePreparer::prepare({.path = {}, .data = bytes, .name = u"cat"_s}, folder);
    QVERIFY(prepared);
    QCOMPARE(prepared->kind, AttachmentKind::Photo);
    QCOMPARE(prepared->mediaType, mediaType);
    const auto kept = folder.read(prepared->localName, prepared->localKey, 1'000'000);
    QVERIFY(kept);
    QCOMPARE(frameCount(*kept), frameCount(bytes));
    QVERIFY(!kept->contains(secret));
}

void TestFilePreparer::forwardedPhotosHaveNoNotes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("nameThen");
    for (int orientation = 1; orientation <= 8; ++orientation) {
        QTest::addRow("jpeg %d", orientation)
            << u"cat.jpg"_s << notedJpeg(orientation) << u"cat.jpg"_s;
    }
    QTest::newRow("png") << u"cat.png"_s << notedPng() << u"cat.png"_s;
    QTest::newRow("webp") << u"cat.webp"_s << notedWebP() << u"cat.webp"_s;
}

void TestFilePreparer::forwardedPhotosHaveNoNotes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes.contains(secret));
    const MediaFolder folder(m_profile.path());
    const Attachment photo = photoIn(folder, name, bytes);
    const auto copies = FilePreparer::copyAll({photo}, folder);
    QVERIFY(copies);
    QCOMPARE(copies->size(), 1);
    const Attachment copy = copies->constFirst();
    const QByteArray kept = contentOf(folder, copy);
    QVERIFY(!kept.contains(secret));
    QVERIFY(isUpright(decoded(kept)));
    const auto facts = pictureFacts(kept);
    QVERIFY(facts && !facts->notes && !facts->turned);
    QCOMPARE(copy.kind, AttachmentKind::Photo);
    QTEST(copy.name, "nameThen");
    QCOMPARE(copy.pixels, facts->pixels);
    QCOMPARE(copy.mediaType, mediaTypeOf(facts->format));
    QCOMPARE(copy.bytes, kept.size());
    QVERIFY(!copy.preview.isEmpty() && !copy.preview.contains(secret));
    QVERIFY(copy.sha256 != photo.sha256 && copy.localKey != photo.localKey);
    QCOMPARE(contentOf(folder, photo), bytes);
}

void TestFilePreparer::whatHasNoNotesIsForwardedAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("photo");
    QTest::newRow("jpeg") << encoded(fourCorners(), "jpeg") << true;
    QTest::newRow("png") << encoded(fourCorners(), "png") << true;
    QTest::newRow("no picture after all") << QByteArray(500, 'x') << true;
    QTest::newRow("a picture sent as a file") << notedJpeg() << false;
    QTest::newRow("text") << QByteArray("words") << false;
}

void TestFilePreparer::whatHasNoNotesIsForwardedAsItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, photo);
    const MediaFolder folder(m_profile.path());
    const Attachment file =
        photo ? photoIn(folder, u"cat"_s, bytes) : keptIn(folder, u"cat"_s, bytes);
    const auto copies = FilePreparer::copyAll({file}, folder);
    QVERIFY(copies);
    const Attachment copy = copies->constFirst();
    QCOMPARE(contentOf(folder, copy), bytes);
    QCOMPARE(copy.kind, file.kind);
    QCOMPARE(copy.name, file.name);
    QCOMPARE(copy.pixels, file.pixels);
    QCOMPARE(copy.preview, file.preview);
    QCOMPARE(copy.sha256, file.sha256);
    QVERIFY(copy.localKey != file.localKey);
}

void TestFilePreparer::notesThatStayAreForwardedOnlyUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("stay"); // nothing cuts them out
    const QByteArray jpeg = notedJpeg();
    const QByteArray png = notedPng();
    QTest::newRow("jpeg") << jpeg << false;
    QTest::newRow("no decoder takes it") << withDamagedPixels(png) << false;
    QTest::newRow("the same, turned") << withDamagedPixels(notedPng(6)) << false;
    QTest::newRow("jpeg, cut short") << jpeg.first(jpeg.size() / 2) << true;
    QTest::newRow("png, cut short") << png.first(png.indexOf("IDAT") + 8) << true;
}

void TestFilePreparer::notesThatStayAreForwardedOnlyUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, stay);
    QVERIFY(bytes.contains(secret));
    const MediaFolder folder(m_profile.path());
    const Attachment photo = photoIn(folder, u"cat"_s, bytes);
    const auto unasked = FilePreparer::copyAll({photo}, folder);
    QCOMPARE(unasked.ok(), !stay);
    if (stay) {
        QCOMPARE(unasked.error().code, ErrorCode::UnknownPicture);
    }
    const auto untouched = FilePreparer::copyAll({photo}, folder, OutgoingFile::Quality::Untouched);
    QVERIFY(untouched);
    const Attachment copy = untouched->constFirst();
    QCOMPARE(copy.kind, stay ? AttachmentKind::File : AttachmentKind::Photo);
    QCOMPARE(contentOf(folder, copy) == bytes, stay);
    QCOMPARE(contentOf(folder, copy).contains(secret), stay);
    QVERIFY(copy.preview != photo.preview);
    QVERIFY(copy.localKey != photo.localKey);
}

void TestFilePreparer::forwardsAllOrNothing()
{
    const MediaFolder folder(m_profile.filePath(u"alone"_s));
    const Attachment photo = photoIn(folder, u"cat.jpg"_s, notedJpeg());
    Attachment gone = photoIn(folder, u"gone.jpg"_s, notedJpeg());
    QVERIFY(folder.remove(gone.localName));
    QVERIFY(!FilePreparer::copyAll({photo, gone}, folder));
    // Nothing cuts its notes out.
    const QByteArray jpeg = notedJpeg();
    const Attachment unreadable = photoIn(folder, u"cat.jpg"_s, jpeg.first(jpeg.size() / 2));
    QVERIFY(!FilePreparer::copyAll({photo, unreadable}, folder));
    QStringList left = folder.names();
    QStringList expected{photo.localName, unreadable.localName};
    left.sort();
    expected.sort();
    QCOMPARE(left, expected);
}

void TestFilePreparer::savesUnderNamesThatCanBeWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("saved"); // one after the other; empty: not told
    QTest::newRow("short") << u"cat.jpg"_s
                           << QStringList{u"cat.jpg"_s, u"cat (2).jpg"_s, u"cat (3).jpg"_s};
    QTest::newRow("two suffixes") << u"cat.tar.gz"_s
                                  << QStringList{u"cat.tar.gz"_s, u"cat (2).tar.gz"_s};
    QTest::newRow("no suffix") << u"cat"_s << QStringList{u"cat"_s, u"cat (2)"_s};
    for (const int bytes : {247, 248, 249, 252, 255}) {
        const QString name = QString(bytes - 4, u'c') + u".jpg"_s;
        QTest::addRow("%d bytes", bytes)
            << name
            << QStringList{QString(std::min(bytes, 248) - 4, u'c') + u".jpg"_s,
                           QString(std::min(bytes, 244) - 4, u'c') + u" (2).jpg"_s};
    }
    QTest::newRow("255 bytes of Cyrillic letters")
        << QString(125, u'\u0436') + u".jpeg"_s
        << QStringList{QString(121, u'\u0436') + u".jpeg"_s,
                       QString(119, u'\u0436') + u" (2).jpeg"_s};
    // The family is one character for people, of 25 bytes.
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;
    QTest::newRow("families") << family.repeated(10) + u".jpg"_s
                              << QStringList{family.repeated(9) + u".jpg"_s,
                                             family.repeated(9) + u" (2).jpg"_s};
    QTest::newRow("a sentence") << u"I think. "_s + QString(240, u's') + u".jpg"_s << QStringList();
    QTest::newRow("nothing but suffix") << u"s."_s + QString(252, u's') << QStringList();
}

void TestFilePreparer::savesUnderNamesThatCanBeWritten()
{
    QFETCH(QString, name);
    QFETCH(QStringList, saved);
    const MediaFolder folder(m_profile.path());
    const QTemporaryDir target;
    const Attachment file = keptIn(folder, name, "content");
    for (qsizetype i = 0; i < std::max<qsizetype>(2, saved.size()); ++i) {
        // Into the folder, and to a path in it.
        const QString wanted = i % 2 == 0 ? target.path() : target.filePath(name);
        const auto path = MediaServiceImpl::saved(folder, file, wanted);
        QVERIFY2(path, qPrintable(path ? QString() : path.error().detail));
        QCOMPARE(contentOf(*path), "content");
        QCOMPARE(QFileInfo(*path).path(), target.path());
        if (!saved.isEmpty()) {
            QCOMPARE(QFileInfo(*path).fileName(), saved.at(i));
        }
        QCOMPARE(QDir(target.path()).entryList(QDir::Files | QDir::Hidden).size(), i + 1);
    }
}

void TestFilePreparer::savedAtOnceNoneReplacesAnother()
{
    constexpr int count = 24;
    const MediaFolder folder(m_profile.path());
    const QTemporaryDir target;
    QMutex mutex;
    QHash<QString, QByteArray> saved;
    QThreadPool pool;
    pool.setMaxThreadCount(8);
    for (int i = 0; i < count; ++i) {
        const QByteArray content = "content " + QByteArray::number(i);
        pool.start([&, file = keptIn(folder, u"cat.jpg"_s, content), content] {
            const auto path = MediaServiceImpl::saved(folder, file, target.path());
            const QMutexLocker lock(&mutex);
            saved.insert(path ? *path : path.error().detail, content);
        });
    }
    pool.waitForDone();
    QCOMPARE(saved.size(), count);
    for (auto it = saved.cbegin(); it != saved.cend(); ++it) {
        QCOMPARE(contentOf(it.key()), it.value());
    }
    QCOMPARE(QDir(target.path()).entryList(QDir::Files | QDir::Hidden).size(), count);
}

void TestFilePreparer::whatIsNotSavedLeavesNothing_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("damaged");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such folder") << u"missing/cat.jpg"_s << false << ErrorCode::Io;
    QTest::newRow("damaged copy") << u"cat.jpg"_s << true << ErrorCode::Malformed;
}

void TestFilePreparer::whatIsNotSavedLeavesNothing()
{
    QFETCH(QString, folder);
    QFETCH(bool, damaged);
    QFETCH(ErrorCode, code);
    const MediaFolder media(m_profile.path());
    const QTemporaryDir target;
    const Attachment file = keptIn(media, u"cat.jpg"_s, QByteArray(300'000, 'c'));
    if (damaged) {
        QFile stored(m_profile.filePath(file.localName));
        QVERIFY(stored.open(QIODevice::ReadWrite) && stored.seek(stored.size() - 20));
        QCOMPARE(stored.write("damage"), 6);
    }
    const auto path = MediaServiceImpl::saved(media, file, target.filePath(folder));
    QVERIFY(!path);
    QCOMPARE(path.error().code, code);
    QVERIFY(QDir(target.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestFilePreparer)

#include "tst_file_preparer.moc"
