// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeMedia.h"
#include "tests/model/Roles.h"
#include "ui/media/PictureStore.h"
#include "ui/viewmodels/ClipboardFiles.h"
#include "ui/viewmodels/ComposerViewModel.h"
#include "ui/viewmodels/UiTypes.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

/// A composer in a chat, and a folder with files.
struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    FakeMedia &media = engine.fakeMedia();
    ConversationId chat;
    ConversationId other;
    QTemporaryDir folder;
    std::shared_ptr<PictureStore> store = std::make_shared<PictureStore>();
    ComposerViewModel composer{
        ViewContext{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom), nullptr}};
    SendFilesModel &files = *composer.files();
    QAbstractItemModelTester tester{&files, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        chat = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        other = engine.addConversation(u"lea@m.example"_s, u"Lea Fontaine"_s);
        files.setPictures(store);
        composer.setProvider(u"p.example"_s);
        composer.setConversation(*engine.conversation(chat));
    }

    QUrl write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("the test's folder can't be written");
        }
        return QUrl::fromLocalFile(file.fileName());
    }

    QUrl photo(const QString &name, QSize size = {400, 300}) const
    {
        return write(name, FakeMedia::drawing(name.size(), size, "PNG"));
    }
};

} // namespace

class TestSendFilesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenFilesBecomeChips()
    {
        Stage stage;
        stage.media.withPlace = {u"one.png"_s};
        stage.files.addUrls({stage.photo(u"one.png"_s), stage.photo(u"two.png"_s),
                             QUrl(u"https://elsewhere.example/x.png"_s),
                             QUrl::fromLocalFile(stage.folder.path())});
        QCOMPARE(stage.files.count(), 2);
        QVERIFY(!stage.composer.canSend()); // they are being looked at
        QTRY_VERIFY(stage.composer.canSend());
        QCOMPARE(stage.composer.placeholder(), u"Add a caption"_s);
        QVERIFY(stage.files.summary().startsWith(u"2 photos, "_s));
        QCOMPARE(stage.files.note(), u"Location removed"_s);
        QTRY_COMPARE(stage.files.limitText(), u"Up to 100 MB each"_s);
        const QString source = at(stage.files, 0, "source").toString();
        QVERIFY(source.startsWith(u"image://picture/"_s));
        QVERIFY(!stage.store->get(source.section(u'/', 3, 3)).isEmpty());
        stage.files.remove(0);
        QVERIFY(stage.store->get(source.section(u'/', 3, 3)).isEmpty());
        QVERIFY(stage.files.summary().startsWith(u"1 photo, "_s));
    }

    void whatIsNotCleanedIsSaidBesideWhatIs_data()
    {
        QTest::addColumn<int>("films");
        QTest::addColumn<QString>("warning");
        QTest::newRow("none") << 0 << QString();
        QTest::newRow("one") << 1 << u"Place and camera can’t be taken out of \u20680.mp4\u2069."_s;
        QTest::newRow("several") << 2 << u"Place and camera can’t be taken out of 2 files."_s;
    }

    void whatIsNotCleanedIsSaidBesideWhatIs()
    {
        QFETCH(int, films);
        QFETCH(QString, warning);
        Stage stage;
        stage.media.withPlace = {u"one.png"_s};
        const QByteArray film = QByteArray("\0\0\0\x14"
                                           "ftypisom\0\0\0\0isom",
                                           20);
        QList<QUrl> urls{stage.photo(u"one.png"_s), stage.write(u"paper.pdf"_s, "%PDF-1.7")};
        for (int i = 0; i < films; ++i) {
            urls.append(stage.write(u"%1.mp4"_s.arg(i), film));
        }
        stage.files.addUrls(urls);
        QTRY_VERIFY(stage.composer.canSend());
        QCOMPARE(stage.files.note(), u"Location removed"_s);
        QVERIFY(!stage.files.noteWarns());
        QCOMPARE(stage.files.warning(), warning);
        while (stage.files.count() > 1) {
            stage.files.remove(stage.files.count() - 1);
        }
        QCOMPARE(stage.files.warning(), QString());
    }

    void theyAreSentInOrderWithTheirCaption()
    {
        Stage stage;
        stage.files.addUrls({stage.photo(u"one.png"_s), stage.write(u"b.txt"_s, "text")});
        stage.composer.setText(u"Look at these"_s);
        QTRY_VERIFY(stage.composer.canSend());
        stage.composer.send();
        QVERIFY(!stage.composer.canSend()); // not twice
        QTRY_COMPARE(stage.engine.messages(stage.chat).size(), size_t(1));
        const Message &message = stage.engine.messages(stage.chat).back();
        QCOMPARE(message.body, u"Look at these"_s);
        QCOMPARE(message.attachments.size(), 2);
        QCOMPARE(message.attachments.first().name, u"one.png"_s);
        QTRY_COMPARE(stage.files.count(), 0);
        QCOMPARE(stage.composer.text(), QString());
        QCOMPARE(stage.engine.calls(u"sendText"_s), 0);
    }

    void aFailureKeepsEverything()
    {
        Stage stage;
        stage.files.addUrls({stage.photo(u"one.png"_s)});
        stage.composer.setText(u"caption"_s);
        QTRY_VERIFY(stage.composer.canSend());
        stage.engine.failNext(u"sendFiles"_s, Error{ErrorCode::DiskFull, {}});
        stage.composer.send();
        QTRY_VERIFY(!stage.composer.problem().isEmpty());
        QCOMPARE(stage.files.count(), 1);
        QCOMPARE(stage.composer.text(), u"caption"_s);
        QVERIFY(stage.composer.canSend());
    }

    void whatIsTooLargeIsSaidBeforeItIsTried()
    {
        Stage stage;
        stage.media.limit = 1024;
        stage.files.addUrls({stage.write(u"large.bin"_s, QByteArray(5000, 'x'))});
        QTRY_COMPARE(stage.files.problem(),
                     u"\u2068large.bin\u2069: Larger than \u2068p.example\u2069 takes (1 KB)."_s);
        QVERIFY(!stage.composer.canSend());
        stage.files.clear();
        QCOMPARE(stage.files.problem(), QString());
    }

    void eachAccountHasItsOwnLimit_data()
    {
        QTest::addColumn<int>("latencyMs"); // of the first account's limit
        QTest::newRow("known before the other chat") << 0;
        QTest::newRow("known after the other one's") << 50;
    }

    void eachAccountHasItsOwnLimit()
    {
        QFETCH(int, latencyMs);
        Stage stage;
        const AccountId second = stage.engine.addAccount(u"nora@q.example"_s);
        stage.engine.editConversation(stage.other,
                                      [second](Conversation &chat) { chat.account = second; });
        stage.media.limits.insert(stage.engine.conversation(stage.chat)->account, 1024);
        const QUrl file = stage.write(u"large.bin"_s, QByteArray(5000, 'x'));
        stage.composer.setConversation(*stage.engine.conversation(stage.other));
        stage.files.addUrls({file});
        QTRY_VERIFY(stage.composer.canSend());
        QTRY_COMPARE(stage.files.limitText(), u"Up to 100 MB each"_s);

        stage.composer.setConversation(*stage.engine.conversation(stage.chat));
        stage.engine.latencyMs = latencyMs;
        stage.files.addUrls({file});
        if (latencyMs == 0) {
            QTRY_COMPARE(stage.files.limitText(), u"Up to 1 KB each"_s);
            QTRY_VERIFY(!stage.files.problem().isEmpty());
        }
        bool late = false; // what was asked before has been answered
        stage.media.sizeLimit(second).then(&stage.files,
                                           [&late](const Result<qint64> &) { late = true; });
        stage.engine.latencyMs = 0;
        stage.composer.setConversation(*stage.engine.conversation(stage.other));
        QTRY_COMPARE(stage.files.limitText(), u"Up to 100 MB each"_s);
        QTRY_VERIFY(late);
        QCOMPARE(stage.files.limitText(), u"Up to 100 MB each"_s);
        QCOMPARE(stage.files.problem(), QString());
        QVERIFY(stage.composer.canSend());

        stage.composer.setConversation(*stage.engine.conversation(stage.chat));
        QTRY_VERIFY(stage.files.problem().contains(u"1 KB"_s));
        QVERIFY(!stage.composer.canSend());
    }

    void damagedAndMissingFilesSaySo_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("gone") << ErrorCode::NotFound << u"no longer at its place"_s;
        QTest::newRow("empty") << ErrorCode::InvalidInput << u"empty file"_s;
        QTest::newRow("damaged") << ErrorCode::UnknownPicture << u"damaged"_s;
        QTest::newRow("too large") << ErrorCode::PictureTooLarge << u"too large to be prepared"_s;
        QTest::newRow("unreadable") << ErrorCode::Io << u"can’t be read"_s;
    }

    void damagedAndMissingFilesSaySo()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, words);
        Stage stage;
        stage.engine.failNext(u"preview"_s, Error{code, {}});
        stage.files.addUrls({stage.photo(u"one.png"_s)});
        QTRY_VERIFY2(stage.files.problem().contains(words), qPrintable(stage.files.problem()));
        QVERIFY(!stage.composer.canSend());
        const bool picture =
            code == ErrorCode::UnknownPicture || code == ErrorCode::PictureTooLarge;
        QCOMPARE(stage.files.hasChoice(), picture); // it may go untouched
    }

    void turningAndQualityAreKeptForSending()
    {
        Stage stage;
        stage.files.addUrls({stage.photo(u"one.png"_s)});
        QTRY_VERIFY(stage.composer.canSend());
        const QString before = at(stage.files, 0, "source").toString();
        stage.files.rotate(0);
        QTRY_VERIFY(at(stage.files, 0, "source").toString() != before);
        stage.files.setQuality(int(Ui::SendQuality::Untouched));
        QVERIFY(stage.files.noteWarns());
        QVERIFY(!stage.files.note().isEmpty());
        QTRY_VERIFY(stage.composer.canSend());
        stage.composer.send();
        QTRY_COMPARE(stage.media.lastSent.size(), 1);
        QCOMPARE(stage.media.lastSent.first().quarterTurns, 1);
        QCOMPARE(stage.media.lastSent.first().quality, OutgoingFile::Quality::Untouched);
        QTRY_COMPARE(stage.files.quality(),
                     int(Ui::SendQuality::Sensible)); // not for the next ones
    }

    void filesDroppedAsFilesKeepTheirSize()
    {
        Stage stage;
        stage.files.addUrlsAsFiles({stage.photo(u"one.png"_s)});
        QCOMPARE(stage.files.quality(), int(Ui::SendQuality::Original));
    }

    void whatWasTakenOutChoosesNothingForTheNext_data()
    {
        QTest::addColumn<Ui::SendQuality>("chosen");
        QTest::addColumn<int>("files");
        QTest::addColumn<Ui::SendQuality>("next"); // when the first is taken out
        using enum Ui::SendQuality;
        QTest::newRow("untouched") << Untouched << 1 << Sensible;
        QTest::newRow("as files") << Original << 1 << Sensible;
        QTest::newRow("another one stays") << Untouched << 2 << Untouched;
    }

    void whatWasTakenOutChoosesNothingForTheNext()
    {
        QFETCH(Ui::SendQuality, chosen);
        QFETCH(int, files);
        QFETCH(Ui::SendQuality, next);
        Stage stage;
        const QList<QUrl> photos{stage.photo(u"one.png"_s), stage.photo(u"two.png"_s)};
        if (chosen == Ui::SendQuality::Original) {
            stage.files.addUrlsAsFiles(photos.first(files));
        } else {
            stage.files.addUrls(photos.first(files));
            stage.files.setQuality(int(chosen));
        }
        stage.files.remove(0);
        QCOMPARE(stage.files.quality(), int(next));
        stage.files.addUrls({stage.photo(u"three.png"_s)});
        QTRY_VERIFY(stage.composer.canSend());
        stage.composer.send();
        QTRY_COMPARE(stage.media.lastSent.size(), files);
        QCOMPARE(int(stage.media.lastSent.last().quality), int(next));
    }

    void chipsWaitInTheirChat()
    {
        Stage stage;
        stage.files.addUrls({stage.photo(u"one.png"_s)});
        stage.composer.setConversation(*stage.engine.conversation(stage.other));
        QCOMPARE(stage.files.count(), 0);
        stage.composer.setConversation(*stage.engine.conversation(stage.chat));
        QCOMPARE(stage.files.count(), 1);
        QTRY_VERIFY(stage.composer.canSend());
    }

    void thePlainChatAsksBeforePhotosToo()
    {
        Stage stage;
        stage.engine.editConversation(stage.chat, [](Conversation &chat) {
            chat.encrypted = false;
            chat.plainConsent = false;
        });
        stage.composer.updateConversation(*stage.engine.conversation(stage.chat));
        stage.files.addUrls({stage.photo(u"one.png"_s)});
        QTRY_VERIFY(stage.composer.canSend());
        bool asked = false;
        QObject::connect(&stage.composer, &ComposerViewModel::consentWanted, &stage.composer,
                         [&] { asked = true; });
        stage.composer.send();
        QVERIFY(asked);
        QCOMPARE(stage.engine.calls(u"sendFiles"_s), 0);
        stage.composer.sendAfterConsent();
        QTRY_COMPARE(stage.engine.calls(u"sendFiles"_s), 1);
    }

    void theClipboardGivesFilesThenPicturesNeverText()
    {
        QTemporaryDir folder;
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(folder.filePath(u"a.txt"_s))});
        QCOMPARE(ClipboardFiles::fromMimeData(files, u"Picture"_s).value(0).path,
                 folder.filePath(u"a.txt"_s));

        QMimeData moving;
        moving.setData(u"image/gif"_s, "GIF89a…");
        moving.setData(u"image/png"_s, "still");
        const QList<OutgoingFile> gif = ClipboardFiles::fromMimeData(moving, u"Picture"_s);
        QCOMPARE(gif.size(), 1);
        QCOMPARE(gif.first().name, u"Picture.gif"_s);
        QCOMPARE(gif.first().data, QByteArray("GIF89a…"));

        QMimeData picture;
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        picture.setImageData(image);
        const QList<OutgoingFile> png = ClipboardFiles::fromMimeData(picture, u"Picture"_s);
        QCOMPARE(png.size(), 1);
        QCOMPARE(QImage::fromData(png.first().data, "PNG"), image);

        picture.setText(u"what the picture shows"_s);
        QVERIFY(ClipboardFiles::fromMimeData(picture, u"Picture"_s).isEmpty());
    }

    void aPictureIsPasted()
    {
        Stage stage;
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QGuiApplication::clipboard()->setImage(image);
        QVERIFY(stage.files.paste());
        QCOMPARE(stage.files.count(), 1);
        QTRY_VERIFY(stage.composer.canSend());
        QGuiApplication::clipboard()->setText(u"words"_s);
        QVERIFY(!stage.files.paste());
        QCOMPARE(stage.files.count(), 1);
    }
};

QTEST_MAIN(TestSendFilesModel)
#include "tst_send_files_model.moc"
