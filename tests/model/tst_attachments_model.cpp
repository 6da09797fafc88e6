// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeMedia.h"
#include "tests/model/Roles.h"
#include "ui/media/AttachmentPictures.h"
#include "ui/text/MediaSentences.h"
#include "ui/viewmodels/ConversationRow.h"
#include "ui/viewmodels/MediaChoicesViewModel.h"
#include "ui/viewmodels/PhotoViewerModel.h"
#include "ui/viewmodels/SharedFilesModel.h"
#include "ui/viewmodels/TimelineModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr auto In = Direction::In;
constexpr auto Out = Direction::Out;
constexpr QSize landscape(2000, 1500);

QLocale british()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

/// An engine with one account and one chat, and a timeline that shows it.
struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    FakeMedia &media = engine.fakeMedia();
    ConversationId chat;
    ViewContext context{&engine, &clock, british(), nullptr};
    TimelineModel model{context};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        chat = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
    }

    MessageId add(Direction direction, const QList<Attachment> &attachments, qint64 minutesAgo,
                  Delivery delivery = Delivery::Read, const QString &caption = {})
    {
        return media.add(chat, direction, attachments, caption, clock.nowMs() - minutesAgo * minute,
                         delivery);
    }

    QList<Attachment> photos(int count, bool here = true)
    {
        QList<Attachment> list;
        for (int i = 0; i < count; ++i) {
            list.append(media.photo(u"IMG_%1.jpg"_s.arg(i), landscape, here));
        }
        return list;
    }

    void show()
    {
        model.setConversation(*engine.conversation(chat), u"p.example"_s);
        QTRY_VERIFY(model.loaded());
    }

    QList<AttachmentTile> tiles(int row = 0) const
    {
        return at(model, row, "attachments").value<QList<AttachmentTile>>();
    }
    AttachmentTile tile(int row = 0) const { return tiles(row).value(0); }
    ConversationRow listRow() const
    {
        ConversationRow row;
        row.conversation = *engine.conversation(chat);
        return row;
    }
};

} // namespace

class TestAttachmentsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesAreShort_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("bytes") << qint64{512} << u"512 B"_s;
        QTest::newRow("kilobytes") << qint64{312 * 1024} << u"312 KB"_s;
        QTest::newRow("a megabyte and more") << qint64{1'258'291} << u"1.2 MB"_s;
        QTest::newRow("whole megabytes") << qint64{4 * 1024 * 1024} << u"4 MB"_s;
        QTest::newRow("a limit") << qint64{100 * 1024 * 1024} << u"100 MB"_s;
        QTest::newRow("gigabytes") << qint64{3LL * 1024 * 1024 * 1024 / 2} << u"1.5 GB"_s;
        QTest::newRow("nonsense") << qint64{-7} << u"0 B"_s;
    }

    void sizesAreShort()
    {
        QFETCH(qint64, bytes);
        QTEST(Sentences::size(bytes, british()), "text");
    }

    void whereAPhotoIs_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("here");
        QTest::addColumn<Delivery>("delivery");
        QTest::addColumn<Ui::TransferState>("state");
        QTest::addColumn<Ui::TransferAction>("action");
        QTest::newRow("received and here") << false << true << Delivery::None
                                           << Ui::TransferState::Here << Ui::TransferAction::None;
        QTest::newRow("received, not fetched")
            << false << false << Delivery::None << Ui::TransferState::Remote
            << Ui::TransferAction::Fetch;
        QTest::newRow("own, waiting") << true << true << Delivery::Queued
                                      << Ui::TransferState::Waiting << Ui::TransferAction::Cancel;
        QTest::newRow("own, being prepared")
            << true << false << Delivery::Queued << Ui::TransferState::Preparing
            << Ui::TransferAction::None;
        QTest::newRow("own, sent") << true << true << Delivery::OnServer << Ui::TransferState::Here
                                   << Ui::TransferAction::None;
    }

    void whereAPhotoIs()
    {
        QFETCH(bool, own);
        QFETCH(bool, here);
        QFETCH(Delivery, delivery);
        Stage stage;
        stage.add(own ? Out : In, stage.photos(1, here), 3, delivery);
        stage.show();
        QFETCH(Ui::TransferState, state);
        QFETCH(Ui::TransferAction, action);
        QCOMPARE(Ui::TransferState(stage.tile().state), state);
        QCOMPARE(Ui::TransferAction(stage.tile().action), action);
        QCOMPARE(stage.tile().pixelWidth, landscape.width());
        QCOMPARE(stage.tile().pixelHeight, landscape.height());
        QVERIFY(stage.tile().hasPreview);
    }

    void progressChangesOnlyTheAttachments()
    {
        Stage stage;
        const QList<Attachment> photo = stage.photos(1);
        stage.add(Out, photo, 3, Delivery::Sending);
        stage.show();
        QSignalSpy changes(&stage.model, &TimelineModel::dataChanged);
        stage.media.setProgress(photo.first().id, 1024 * 1024, 4 * 1024 * 1024);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(2).value<QList<int>>(),
                 QList<int>{TimelineModel::AttachmentsRole});
        QCOMPARE(Ui::TransferState(stage.tile().state), Ui::TransferState::Uploading);
        QCOMPARE(stage.tile().progress, 0.25);
        QCOMPARE(stage.tile().progressText, u"1 of 4 MB"_s);
        stage.media.finish(photo.first().id);
        QCOMPARE(Ui::TransferState(stage.tile().state), Ui::TransferState::Here);
    }

    void transfersFromBeforeTheWindowAreShown()
    {
        Stage stage;
        const QList<Attachment> photo = stage.photos(1, false);
        stage.add(In, photo, 3);
        stage.media.setProgress(photo.first().id, 10, 100);
        TimelineModel late(stage.context);
        late.setConversation(*stage.engine.conversation(stage.chat), u"p.example"_s);
        QTRY_COMPARE(Ui::TransferState(
                         at(late, 0, "attachments").value<QList<AttachmentTile>>().value(0).state),
                     Ui::TransferState::Fetching);
    }

    void everyFailureHasItsSentenceAndItsWayOut_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words"); // of the sentence
        QTest::addColumn<QString>("action");
        const auto up = [](const char *name, ErrorCode code, const QString &words,
                           const QString &action) {
            QTest::newRow(name) << true << code << words << action;
        };
        const auto down = [](const char *name, ErrorCode code, const QString &words,
                             const QString &action) {
            QTest::newRow(name) << false << code << words << action;
        };
        up("too large", ErrorCode::TooLarge, u"takes (100 MB)"_s, u"Send smaller"_s);
        up("no service", ErrorCode::NoUploadService, u"does not offer"_s, u"Remove"_s);
        up("refused", ErrorCode::UploadRefused, u"this kind of file"_s, u"Remove"_s);
        up("not allowed", ErrorCode::NotAllowed, u"this account"_s, u"Remove"_s);
        up("full", ErrorCode::StorageFull, u"upload space"_s, u"Try again"_s);
        up("stalled", ErrorCode::Stalled, u"stopped on the way"_s, u"Try again"_s);
        up("broken", ErrorCode::TransferBroken, u"connection broke"_s, u"Try again"_s);
        up("insecure", ErrorCode::InsecureLink, u"unprotected"_s, u"Try again"_s);
        up("wrong certificate", ErrorCode::CertificateWrongHost, u"in place of"_s, u"Try again"_s);
        up("gone from the disk", ErrorCode::FileGone, u"no longer at its place"_s, u"Remove"_s);
        up("damaged", ErrorCode::UnknownPicture, u"damaged"_s, u"Remove"_s);
        up("too many pixels", ErrorCode::PictureTooLarge, u"too large to be"_s, u"Remove"_s);
        down("gone", ErrorCode::FileGone, u"Ask"_s, u"Try again"_s);
        down("gone, and asked for", ErrorCode::FileAwaited, u"Another device"_s, u"Try again"_s);
        down("changed", ErrorCode::NotWhatWasSent, u"does not match"_s, u"Fetch again"_s);
        down("insecure link", ErrorCode::InsecureLink, u"not protected"_s, QString());
        down("unknown kind", ErrorCode::UnknownPicture, u"can’t show"_s, QString());
        down("stopped", ErrorCode::Stalled, u"stopped"_s, u"Try again"_s);
        down("certificate", ErrorCode::CertificateExpired, u"can’t be trusted"_s, u"Try again"_s);
    }

    void everyFailureHasItsSentenceAndItsWayOut()
    {
        QFETCH(bool, own);
        QFETCH(ErrorCode, code);
        QFETCH(QString, words);
        QFETCH(QString, action);
        Stage stage;
        const QList<Attachment> photo = stage.photos(1, own);
        stage.add(own ? Out : In, photo, 3, Delivery::Queued);
        stage.show();
        stage.media.fail(photo.first().id, code, QString::number(stage.media.limit));
        const AttachmentTile tile = stage.tile();
        QCOMPARE(Ui::TransferState(tile.state), Ui::TransferState::Failed);
        QVERIFY2(tile.reason.contains(words), qPrintable(tile.reason));
        QCOMPARE(tile.actionText, action);
        QVERIFY(tile.accessibleName.contains(words));
    }

    void whatOpeningDoesWhileAPhotoIsNotHere_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("here");
        QTest::addColumn<bool>("moving");
        QTest::addColumn<std::optional<ErrorCode>>("failure");
        QTest::addColumn<bool>("acts");
        using Failure = std::optional<ErrorCode>;
        QTest::newRow("here") << false << true << false << Failure() << false;
        QTest::newRow("not loaded") << false << false << false << Failure() << true;
        QTest::newRow("being loaded") << false << false << true << Failure() << true;
        QTest::newRow("stopped") << false << false << false << Failure(ErrorCode::Stalled) << true;
        QTest::newRow("changed") << false << false << false << Failure(ErrorCode::NotWhatWasSent)
                                 << true;
        QTest::newRow("without hope")
            << false << false << false << Failure(ErrorCode::InsecureLink) << false;
        QTest::newRow("own, being prepared") << true << false << false << Failure() << false;
        QTest::newRow("own, to be removed")
            << true << false << false << Failure(ErrorCode::FileGone) << false;
        QTest::newRow("own, on its way") << true << true << true << Failure() << false;
    }

    void whatOpeningDoesWhileAPhotoIsNotHere()
    {
        QFETCH(bool, own);
        QFETCH(bool, here);
        QFETCH(bool, moving);
        QFETCH(std::optional<ErrorCode>, failure);
        Stage stage;
        const QList<Attachment> photo = stage.photos(1, here);
        stage.add(own ? Out : In, photo, 3, Delivery::Queued);
        stage.show();
        if (moving) {
            stage.media.setProgress(photo.first().id, 1, 100);
        }
        if (failure) {
            stage.media.fail(photo.first().id, *failure);
        }
        QTEST(stage.tile().acts, "acts");
    }

    void whatWaitsBehindAPhotoMayPass()
    {
        Stage stage;
        const QList<Attachment> photo = stage.photos(1);
        const MessageId stuck = stage.add(Out, photo, 3, Delivery::Queued);
        stage.show();
        stage.media.fail(photo.first().id, ErrorCode::StorageFull);
        QCOMPARE(at(stage.model, 0, "failureText").toString(), QString());
        const MessageId text = stage.engine
                                   .insert(stage.chat,
                                           [&] {
                                               Message message;
                                               message.direction = Out;
                                               message.body = u"later"_s;
                                               message.delivery = Delivery::Queued;
                                               return message;
                                           }())
                                   .id;
        stage.engine.tell(Change::Kind::MessagesAdded, stage.chat, {*stage.engine.message(text)});
        QCOMPARE(at(stage.model, 1, "failureText").toString(), u"1 message waits behind this."_s);
        QCOMPARE(at(stage.model, 1, "actionText").toString(), u"Send the rest first"_s);
        QCOMPARE(at(stage.model, 1, "secondActionText").toString(), u"Remove"_s);
        stage.model.perform(double(stuck.value), at(stage.model, 1, "action").toInt());
        QTRY_COMPARE(stage.engine.calls(u"letOthersPass"_s), 1);
        stage.engine.setDelivery(text, Delivery::OnServer);
        QCOMPARE(at(stage.model, 1, "failureText").toString(), QString());
    }

    void programsAreNamedAsSuch()
    {
        Stage stage;
        stage.add(
            In,
            {stage.media.file(u"cat-translator.exe"_s, u"application/x-msdownload"_s, 4'299'161)},
            3);
        stage.show();
        QVERIFY(stage.tile().program);
        QCOMPARE(stage.tile().line, u"A program, 4.1 MB. Open only if you expected it."_s);
        QVERIFY(stage.tile().accessibleName.startsWith(u"Program cat-translator.exe from Milo"_s));
    }

    void aScreenReaderHearsPlaceAndCaption()
    {
        Stage stage;
        stage.add(In, stage.photos(4), 3, Delivery::None, u"The new arrivals"_s);
        stage.show();
        QCOMPARE(stage.tile().accessibleName,
                 u"Photo from Milo, 1 of 4, caption The new arrivals"_s);
        QCOMPARE(at(stage.model, 0, "accessibleText").toString(),
                 u"Milo, 14:29, 4 photos, The new arrivals, encrypted"_s);
    }

    void photosComeBeforeFiles()
    {
        Stage stage;
        QList<Attachment> mixed{stage.media.file(u"a.pdf"_s, u"application/pdf"_s, 10)};
        mixed += stage.photos(2);
        stage.add(In, mixed, 3);
        stage.show();
        QCOMPARE(stage.tiles().size(), 3);
        QCOMPARE(stage.tile().kind, int(Ui::AttachmentKind::Photo));
        QCOMPARE(stage.tiles().last().name, u"a.pdf"_s);
    }

    void theListSaysWhatCame_data()
    {
        QTest::addColumn<int>("photos");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("voice");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("preview");
        QTest::newRow("photo") << 1 << QString() << false << QString() << u"Photo"_s;
        QTest::newRow("album") << 4 << QString() << false << u"The new arrivals"_s
                               << u"4 photos: The new arrivals"_s;
        QTest::newRow("file") << 0 << u"Adoption papers.pdf"_s << false << QString()
                              << u"Adoption papers.pdf"_s;
        QTest::newRow("mixed") << 1 << u"a.pdf"_s << false << QString() << u"2 files"_s;
        QTest::newRow("voice") << 0 << u"v.opus"_s << true << QString() << u"Voice message, 0:24"_s;
    }

    void theListSaysWhatCame()
    {
        QFETCH(int, photos);
        QFETCH(QString, file);
        QFETCH(bool, voice);
        QFETCH(QString, caption);
        Stage stage;
        QList<Attachment> attachments = stage.photos(photos);
        if (!file.isEmpty()) {
            Attachment part = stage.media.file(file, u"application/pdf"_s, 1000);
            part.kind = voice ? AttachmentKind::Voice : AttachmentKind::File;
            part.durationMs = voice ? 24'400 : 0;
            attachments.append(part);
        }
        stage.add(In, attachments, 3, Delivery::None, caption);
        QTEST(stage.listRow().preview(false), "preview");
    }

    void theListSaysThatAPhotoIsStuck()
    {
        Stage stage;
        const QList<Attachment> photo = stage.photos(1);
        stage.add(Out, photo, 3, Delivery::Queued);
        stage.media.fail(photo.first().id, ErrorCode::StorageFull);
        QCOMPARE(stage.listRow().previewKind(false), Ui::Preview::Failed);
        QCOMPARE(stage.listRow().preview(false), u"Photo not sent · see why"_s);
    }

    void theGalleryComesInPages()
    {
        Stage stage;
        for (int i = 0; i < 150; ++i) {
            stage.add(In, stage.photos(1), 200 - i);
        }
        SharedFilesModel photos(stage.context, SharedFilesModel::Kind::Photos);
        photos.setConversation(*stage.engine.conversation(stage.chat));
        QCOMPARE(photos.count(), 0); // nothing shows it
        photos.hold();
        QTRY_COMPARE(photos.count(), SharedFilesModel::pageSize);
        QVERIFY(photos.canFetchMore({}));
        photos.fetchMore({});
        QTRY_COMPARE(photos.count(), 2 * SharedFilesModel::pageSize);
        photos.fetchMore({});
        QTRY_COMPARE(photos.count(), 150);
        QVERIFY(!photos.canFetchMore({}));
        photos.letGo();
        QCOMPARE(photos.count(), 0);
    }

    void theGalleryHasLinksAndFollowsTheNews()
    {
        Stage stage;
        stage.engine.addMessage(stage.chat, In, u"See https://parkvet.example and no http"_s,
                                stage.clock.nowMs() - minute);
        SharedFilesModel links(stage.context, SharedFilesModel::Kind::Links);
        links.setConversation(*stage.engine.conversation(stage.chat));
        links.hold();
        QTRY_COMPARE(links.count(), 1);
        QCOMPARE(at(links, 0, "link").toString(), u"https://parkvet.example"_s);
        stage.engine.receive(stage.chat, u"http://second.example"_s);
        QTRY_COMPARE(links.count(), 2);
        QCOMPARE(at(links, 0, "link").toString(), u"http://second.example"_s);
    }

    void theGalleryFollowsWhatIsLoaded()
    {
        Stage stage;
        const QList<Attachment> photo = stage.photos(1, false);
        const AttachmentId id = photo.first().id;
        stage.add(In, photo, 3);
        SharedFilesModel photos(stage.context, SharedFilesModel::Kind::Photos);
        photos.setConversation(*stage.engine.conversation(stage.chat));
        photos.hold();
        QTRY_COMPARE(photos.count(), 1);
        const auto tile = [&] { return at(photos, 0, "tile").value<AttachmentTile>(); };
        const auto state = [&] { return Ui::TransferState(tile().state); };
        const auto spoken = [&] { return at(photos, 0, "accessibleText").toString(); };
        QCOMPARE(state(), Ui::TransferState::Remote);
        QSignalSpy changes(&photos, &SharedFilesModel::dataChanged);
        QSignalSpy resets(&photos, &SharedFilesModel::modelReset);
        stage.media.setProgress(id, 1024 * 1024, 4 * 1024 * 1024);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(state(), Ui::TransferState::Fetching);
        QCOMPARE(tile().progress, 0.25);
        QVERIFY2(spoken().contains(u"being loaded"_s), qPrintable(spoken()));
        stage.media.fail(id, ErrorCode::Stalled);
        QCOMPARE(state(), Ui::TransferState::Failed);
        QVERIFY2(spoken().contains(tile().reason), qPrintable(spoken()));
        stage.media.setProgress(id, 2 * 1024 * 1024, 4 * 1024 * 1024);
        QCOMPARE(tile().progress, 0.5);
        stage.media.finish(id);
        QCOMPARE(state(), Ui::TransferState::Here);
        QCOMPARE(resets.size(), 0); // the view stays where it is
    }

    void linksComeInPages_data()
    {
        QTest::addColumn<int>("together"); // so many share a time
        QTest::newRow("each at its time") << 1;
        QTest::newRow("seven at a time") << 7;
        QTest::newRow("more at a time than on a page") << 100;
        QTest::newRow("all at once") << 150;
    }

    void linksComeInPages()
    {
        QFETCH(int, together);
        Stage stage;
        QStringList newestFirst;
        for (int i = 0; i < 150; ++i) {
            const QString link = u"https://cats.example/%1"_s.arg(i);
            stage.engine.addMessage(stage.chat, In, u"See "_s + link,
                                    stage.clock.nowMs() - (150 - i / together) * minute);
            newestFirst.prepend(link);
        }
        SharedFilesModel links(stage.context, SharedFilesModel::Kind::Links);
        links.setConversation(*stage.engine.conversation(stage.chat));
        links.hold();
        QTRY_COMPARE(links.count(), SharedFilesModel::pageSize);
        QVERIFY(links.canFetchMore({}));
        links.fetchMore({});
        QTRY_COMPARE(links.count(), 2 * SharedFilesModel::pageSize);
        QVERIFY(links.canFetchMore({}));
        links.fetchMore({});
        QTRY_COMPARE(links.count(), 150);
        QVERIFY(!links.canFetchMore({}));
        QCOMPARE(column(links, "link"), newestFirst);
    }

    void whatOnlyLooksLikeALinkEndsNoList()
    {
        Stage stage;
        const qint64 before = stage.clock.nowMs() - 200 * minute;
        stage.engine.addMessage(stage.chat, In, u"https://old.example"_s, before);
        for (int i = 1; i <= 2 * SharedFilesModel::pageSize; ++i) {
            stage.engine.addMessage(stage.chat, In, u"no http here"_s, before + i * minute);
        }
        SharedFilesModel links(stage.context, SharedFilesModel::Kind::Links);
        links.setConversation(*stage.engine.conversation(stage.chat));
        links.hold();
        QTRY_COMPARE(links.count(), 1);
        QCOMPARE(at(links, 0, "link").toString(), u"https://old.example"_s);
        QTRY_VERIFY(!links.canFetchMore({}));
    }

    void whatComesByItselfIsChosen()
    {
        Stage stage;
        stage.media.chosen.upToBytes = 50LL * 1024 * 1024;
        MediaChoicesViewModel choices(stage.context);
        QTRY_COMPARE(choices.upToMegabytes(), 50);
        choices.setInGroups(false);
        QTRY_VERIFY(!stage.media.chosen.inGroups);
        stage.engine.failNext(u"setChoices"_s, Error{ErrorCode::DiskFull, {}});
        choices.setUpToMegabytes(1);
        QTRY_VERIFY(!choices.problem().isEmpty());
        QCOMPARE(choices.upToMegabytes(), 50);
        QCOMPARE(stage.media.chosen.upToBytes, 50LL * 1024 * 1024);
    }

    void theViewerStepsThroughAlbumsAndMessages()
    {
        Stage stage;
        const MessageId first = stage.add(In, stage.photos(1), 9);
        const QList<Attachment> album = stage.photos(3);
        const MessageId second = stage.add(In, album, 5, Delivery::None, u"Three of them"_s);
        PhotoViewerModel viewer(stage.context);
        viewer.setConversation(*stage.engine.conversation(stage.chat));
        QVERIFY(!viewer.isOpen());
        viewer.show(double(second.value), double(album.first().id.value));
        QTRY_VERIFY(viewer.hasNewer());
        QVERIFY(viewer.hasOlder());
        QCOMPARE(viewer.album().size(), 3);
        QCOMPARE(viewer.caption(), u"Three of them"_s);
        QCOMPARE(viewer.place(), u"14:27"_s);
        QVERIFY(viewer.facts().startsWith(u"1 of 3 · 2000 × 1500, "_s));
        viewer.step(1);
        QCOMPARE(viewer.photo().attachmentId, double(album.at(1).id.value));
        viewer.choose(double(album.at(2).id.value));
        QVERIFY(!viewer.hasNewer());
        viewer.choose(double(album.first().id.value));
        viewer.step(-1);
        QTRY_COMPARE(viewer.messageId(), double(first.value));
        QVERIFY(!viewer.hasOlder());
        QVERIFY(viewer.album().isEmpty());
        stage.engine.removeMessage(first);
        QVERIFY(!viewer.isOpen());
    }

    void whatIsInViewIsLoadedFirst()
    {
        Stage stage;
        const QList<Attachment> photos = stage.photos(8);
        stage.add(In, photos, 5);
        AttachmentPictures pictures;
        pictures.setEngine(&stage.engine);
        const auto unwanted = std::make_shared<std::atomic_bool>(false);
        QList<QFuture<QImage>> loads;
        for (int i = 0; i < photos.size(); ++i) {
            loads.append(pictures.load(photos.at(i).id, 100, i == 4 ? unwanted : nullptr));
        }
        *unwanted = true; // scrolled past before its turn
        QTRY_VERIFY(std::ranges::all_of(loads, &QFuture<QImage>::isFinished));
        QList<AttachmentId> expected;
        for (const int i : {0, 1, 2, 7, 6, 5, 3}) {
            expected.append(photos.at(i).id);
        }
        QCOMPARE(stage.media.picturesAsked, expected);
        for (int i = 0; i < loads.size(); ++i) {
            QCOMPARE(loads.at(i).result().isNull(), i == 4);
        }
    }
};

QTEST_MAIN(TestAttachmentsModel)
#include "tst_attachments_model.moc"
