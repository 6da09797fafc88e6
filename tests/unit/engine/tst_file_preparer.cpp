// SPDX-License-Identifier: GPL-3.0-or-later
// What a file becomes when it is sent: told by its content.
#include "core/engine/FilePreparer.h"
#include "core/media/PhotoPreparer.h"
#include "tests/unit/media/Pictures.h"
#include "tests/unit/media/Sounds.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Ninelives::Pictures;
using namespace Ninelives::Sounds;
using namespace Qt::StringLiterals;

class TestFilePreparer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundIsToldByItsContent_data();
    void soundIsToldByItsContent();
    void movingPicturesKeepMovingWithoutNotes_data();
    void movingPicturesKeepMovingWithoutNotes();

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

QTEST_GUILESS_MAIN(TestFilePreparer)

#include "tst_file_preparer.moc"
