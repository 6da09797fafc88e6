// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeMedia.h"
#include "tests/model/Roles.h"
#include "ui/text/RoomSentences.h"
#include "ui/viewmodels/LibraryModel.h"
#include "ui/viewmodels/StorageModel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct StorageStage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    StorageModel model{
        ViewContext{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ConversationId milo, aylin;

    StorageStage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        milo = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        aylin = engine.addConversation(u"aylin@m.example"_s, u"Aylin Demir"_s);
        engine.addMessage(milo, Direction::In, u"one"_s, clock.nowMs() - 3000);
        engine.addMessage(milo, Direction::In, u"two"_s, clock.nowMs() - 2000);
        engine.fakeMedia().add(
            aylin, Direction::In,
            {engine.fakeMedia().file(u"a.pdf"_s, u"application/pdf"_s, 3'000'000)}, {},
            clock.nowMs() - 1000);
        model.load();
        QTRY_VERIFY(model.loaded());
    }
};

} // namespace

/// What takes up room, and making room.
class TestStorageModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLargestFirst()
    {
        StorageStage stage;
        QCOMPARE(column(stage.model, "title"), (QStringList{u"Aylin Demir"_s, u"Milo Brandt"_s}));
        QVERIFY(at(stage.model, 0, "freeable").toBool());
        QVERIFY(at(stage.model, 0, "bytesText").toString().contains(u"MB"_s));
        QVERIFY(at(stage.model, 1, "bytesText").toString().isEmpty());
        QVERIFY(at(stage.model, 1, "removable").toBool());
        QVERIFY(stage.model.totalText().contains(u"MB"_s));
        QVERIFY(!stage.model.freeableText().isEmpty());
    }

    void aChatIsExported()
    {
        const QTemporaryDir folder;
        StorageStage stage;
        ExportViewModel &exporting = *stage.model.exporting();
        exporting.start(QUrl::fromLocalFile(folder.path()), false, true);
        QVERIFY(!exporting.running()); // no chat was chosen
        stage.model.chooseForExport(double(stage.milo.value));
        exporting.start(QUrl::fromLocalFile(folder.path()), false, true);
        QVERIFY(exporting.running());
        stage.model.chooseForExport(double(stage.aylin.value)); // too late
        QTRY_VERIFY(!exporting.folder().isEmpty());
        QFile file(exporting.folder() + u"/messages.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("\"chat\":\"milo@m.example\""));
        QVERIFY(written.contains("\"account\":\"nora@p.example\""));
    }

    void anExportedGroupSaysWhatHappened()
    {
        const QTemporaryDir folder;
        StorageStage stage;
        stage.engine.addNotice(stage.milo, Notice::MemberLeft, u"Sam"_s, {}, 1);
        ExportViewModel &exporting = *stage.model.exporting();
        stage.model.chooseForExport(double(stage.milo.value));
        exporting.start(QUrl::fromLocalFile(folder.path()), true, false);
        QTRY_VERIFY(!exporting.folder().isEmpty());
        QFile file(exporting.folder() + u"/index.html"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Message left;
        left.notice = Notice::MemberLeft;
        left.senderName = u"Sam"_s;
        QVERIFY(file.readAll().contains(Sentences::notice(left).toUtf8()));
    }

    void filesAreRemovedAndCanBeFetchedAgain()
    {
        StorageStage stage;
        stage.model.clearFiles(double(stage.aylin.value));
        QTRY_VERIFY(stage.model.freeableText().isEmpty());
        QTRY_VERIFY(!stage.model.busy());
        QVERIFY(stage.model.done().contains(u"more room"_s));
        QCOMPARE(stage.model.count(), 2); // the message is still there
        stage.model.freeAll();
        QTRY_COMPARE(stage.engine.calls(u"freeFetched"_s), 1);
    }

    void messagesAreDeletedWithTheirNumber()
    {
        StorageStage stage;
        stage.model.deleteMessages(double(stage.milo.value));
        QTRY_COMPARE(column(stage.model, "title"), QStringList{u"Aylin Demir"_s});
        QVERIFY(stage.model.done().startsWith(u"2"_s));
        QVERIFY(stage.engine.conversation(stage.milo));
        stage.model.deleteChat(double(stage.aylin.value));
        QTRY_COMPARE(stage.model.count(), 0);
        QVERIFY(!stage.engine.conversation(stage.aylin));
    }

    void whatDoesNotWorkIsSaid()
    {
        StorageStage stage;
        stage.engine.failNext(u"deleteChat"_s, Error{ErrorCode::InvalidInput, {}});
        stage.model.deleteChat(double(stage.milo.value));
        QTRY_VERIFY(stage.model.problem().contains(u"not been sent"_s));
        QVERIFY(!stage.model.busy());
        QCOMPARE(stage.model.count(), 2);
        stage.engine.failNext(u"use"_s, Error{ErrorCode::Io, {}});
        stage.model.load();
        QTRY_VERIFY(!stage.model.problem().contains(u"not been sent"_s));
    }

    // Whatever README says that the program stands on is named with its licence.
    void everyLibraryIsNamed()
    {
        QFile readme(QStringLiteral(NINELIVES_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(readme.readAll());
        const QString table = text.section(u"## What it stands on"_s, 1).section(u"\n## "_s, 0, 0);
        const LibraryModel libraries;
        const QString known = column(libraries, "name").join(u' ').toCaseFolded();
        int rows = 0;
        for (const QString &line : table.split(u'\n')) {
            if (!line.startsWith(u'|') || line.startsWith("| Library"_L1)
                || line.startsWith("|--"_L1)) {
                continue;
            }
            ++rows;
            QString name = line.section(u'|', 1, 1).section(u'(', 0, 0).trimmed();
            const QStringList parts = name.split(u", "_s);
            for (const QString &part : parts) {
                const QString word =
                    part.section(u' ', 0, 0).toCaseFolded().remove("’s"_L1).remove("'s"_L1);
                QVERIFY2(known.contains(word), qPrintable(u"no licence for "_s + part));
            }
        }
        QVERIFY(rows >= 8);
        for (int row = 0; row < libraries.rowCount(); ++row) {
            QVERIFY(!at(libraries, row, "licence").toString().isEmpty());
            QVERIFY(at(libraries, row, "link").toString().startsWith("https://"_L1));
        }
    }
};

QTEST_MAIN(TestStorageModel)
#include "tst_storage_model.moc"
