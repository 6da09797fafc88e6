// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ChatExport.h"
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/FakeMedia.h"
#include "tests/rig/Patience.h"
#include "tests/rig/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QUrl>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A chat over the fake engine, and a folder that "the user" chose.
struct Stage {
    QTemporaryDir folder;
    FakeClock clock{1'793'000'000'000};
    FakeEngine engine{clock};
    ConversationId chat;
    ChatExport exporter{engine};
    QSignalSpy progressed{&exporter, &ChatExport::progressed};
    std::optional<Result<QString>> made;

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        chat = engine.addConversation(u"milo@m.example"_s, u"Milo / <b>Brandt</b>"_s);
        QObject::connect(&exporter, &ChatExport::finished, &exporter,
                         [this](const Result<QString> &result) { made = result; });
    }

    MessageId say(const QString &text, Direction direction = Direction::In)
    {
        return engine.addMessage(chat, direction, text, clock.nowMs());
    }

    void start(ExportFormat format)
    {
        ExportPlan plan;
        plan.chat = *engine.conversation(chat);
        plan.self = engine.state.accounts.first().jid;
        plan.folder = folder.path();
        plan.format = format;
        exporter.start(plan);
    }

    [[nodiscard]] QStringList left() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
};

QJsonObject jsonOf(const QString &folder)
{
    return QJsonDocument::fromJson(read(folder + u"/messages.json"_s)).object();
}

} // namespace

/// A chat in files: whole or not at all, and harmless to look at.
class TestChatExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageOnceInOrder()
    {
        Stage stage;
        for (int i = 0; i < 1'234; ++i) {
            stage.say(u"number %1"_s.arg(i));
        }
        stage.start(ExportFormat::Json);
        QVERIFY(stage.exporter.running());
        QTRY_VERIFY(stage.made);
        QVERIFY(stage.made->ok());
        const QJsonObject json = jsonOf(**stage.made);
        QCOMPARE(json.value("chat"_L1).toString(), u"milo@m.example"_s);
        const QJsonArray messages = json.value("messages"_L1).toArray();
        QCOMPARE(messages.size(), 1'234);
        for (int i = 0; i < messages.size(); ++i) {
            QCOMPARE(messages.at(i).toObject().value("body"_L1).toString(), u"number %1"_s.arg(i));
        }
        QVERIFY(stage.progressed.count() >= 3); // page by page
        QCOMPARE(stage.progressed.last().first().toLongLong(), 1'234);
        // The name is made safe, and what is unfinished does not stay.
        QCOMPARE(stage.left().size(), 1);
        QVERIFY(!stage.left().first().contains(u'/'));
        QVERIFY(!stage.left().first().contains(u"unfinished"_s));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser
            | QFile::WriteUser | QFile::ExeUser;
        QCOMPARE(QFile::permissions(**stage.made) & ~owner, QFile::Permissions());
    }

    void anEmptyChatIsWholeToo()
    {
        Stage stage;
        stage.start(ExportFormat::Json);
        QTRY_VERIFY(stage.made);
        QVERIFY(stage.made->ok());
        QVERIFY(jsonOf(**stage.made).value("messages"_L1).isArray());
        stage.made.reset();
        stage.start(ExportFormat::Html);
        QTRY_VERIFY(stage.made);
        QVERIFY(stage.made->ok());
        QVERIFY(read(**stage.made + u"/index.html"_s).endsWith("</html>\n"));
        QCOMPARE(stage.left().size(), 2); // the first one was not touched
    }

    void hostileTextIsShownAsItIs()
    {
        Stage stage;
        const QString nasty =
            u"<script>alert(1)</script>\"'&<img src=x onerror=y>\u0000\u0007\u202e"_s;
        stage.say(nasty);
        stage.engine.editMessage(stage.say(u"x"_s), [&](Message &message) {
            message.senderName = nasty;
            message.reactions = {{message.sender, {nasty}, 1, {}, {}}};
        });
        stage.engine.editMessage(stage.say({}), [&](Message &message) {
            message.unreadable = Unreadable::Damaged;
            message.body = u"not to be shown"_s;
        });
        stage.start(ExportFormat::Html);
        QTRY_VERIFY(stage.made);
        QVERIFY(stage.made->ok());
        const QByteArray page = read(**stage.made + u"/index.html"_s);
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("<img src=x"));
        QVERIFY(!page.contains("Milo / <b>"));
        QVERIFY(!page.contains('\0') && !page.contains('\x07'));
        QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        QVERIFY(!page.contains("not to be shown"));
        QVERIFY(page.contains("default-src 'none'"));
        QVERIFY(!page.contains("http://") && !page.contains("https://"));
    }

    void filesThatAreHereAreWrittenBeside()
    {
        Stage stage;
        FakeMedia &media = stage.engine.fakeMedia();
        media.add(stage.chat, Direction::In,
                  {media.photo(u"../<b> cat.png"_s, {40, 30}),
                   media.file(u"papers.pdf"_s, u"application/pdf"_s, 10),
                   media.photo(u"far.png"_s, {40, 30}, false)},
                  u"look"_s, stage.clock.nowMs());
        stage.start(ExportFormat::Html);
        QTRY_VERIFY(stage.made);
        QVERIFY(stage.made->ok());
        const QStringList files = QDir(**stage.made + u"/files"_s).entryList(QDir::Files);
        QCOMPARE(files.size(), 2);
        QCOMPARE(stage.engine.calls(u"save"_s), 2);
        QCOMPARE(stage.engine.calls(u"fetch"_s), 0); // an export asks no server for anything
        const QByteArray page = read(**stage.made + u"/index.html"_s);
        QCOMPARE(page.count("<img "), 1);
        QVERIFY(page.contains("far.png") && page.contains("not on this computer"));
        QVERIFY(!page.contains("<b> cat"));
        // Every address leads to a file that is there.
        qsizetype at = 0;
        int links = 0;
        while ((at = page.indexOf("href=\"files/", at)) >= 0) {
            const qsizetype begin = at + 6;
            const QByteArray href = page.sliced(begin, page.indexOf('"', begin) - begin);
            QVERIFY2(QFile::exists(**stage.made + u'/' + QUrl::fromPercentEncoding(href)),
                     href.constData());
            at = begin;
            ++links;
        }
        QCOMPARE(links, 2);
    }

    void aFullDiskIsSaidAndNothingIsLeft_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("json") << ExportFormat::Json;
        QTest::newRow("html") << ExportFormat::Html;
    }

    void aFullDiskIsSaidAndNothingIsLeft()
    {
        QFETCH(ExportFormat, format);
        Stage stage;
        const QString place = stage.folder.filePath(u"disk"_s);
        Rig::SmallDisk disk(place);
        if (!disk.isMounted()) {
            QSKIP("only root can make a small disk");
        }
        for (int i = 0; i < 600; ++i) {
            stage.say(QString(2'000, u'x'));
        }
        QFile before(place + u"/before"_s); // so that the disk can have a size
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write(QByteArray(8'192, 'x')) > 0);
        before.close();
        QVERIFY(disk.fill());
        ExportPlan plan;
        plan.chat = *stage.engine.conversation(stage.chat);
        plan.folder = place;
        plan.format = format;
        stage.exporter.start(plan);
        QTRY_VERIFY(stage.made);
        QVERIFY(!stage.made->ok());
        QCOMPARE(stage.made->error().code, ErrorCode::DiskFull);
        QCOMPARE(QDir(place).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"before"_s});
        QVERIFY(disk.clear());
        stage.made.reset();
        stage.exporter.start(plan);
        QTRY_VERIFY(stage.made);
        QVERIFY(stage.made->ok());
    }

    void aPlaceThatKeepsNoFilesIsNotAFullDisk()
    {
        const QString processes = u"/proc"_s;
        if (QStorageInfo(processes).bytesTotal() != 0) {
            QSKIP("no file system without a size here");
        }
        Stage stage;
        ExportPlan plan;
        plan.chat = *stage.engine.conversation(stage.chat);
        plan.folder = processes;
        stage.exporter.start(plan);
        QTRY_VERIFY(stage.made);
        QVERIFY(!stage.made->ok());
        QCOMPARE(stage.made->error().code, ErrorCode::Io);
    }

    void longChatsAreSeveralPages()
    {
        Stage stage;
        for (int i = 0; i < 4'100; ++i) {
            stage.say(u"m%1"_s.arg(i));
        }
        stage.start(ExportFormat::Html);
        QTRY_VERIFY_WITH_TIMEOUT(stage.made, 20'000);
        QVERIFY(stage.made->ok());
        const QStringList pages =
            QDir(**stage.made).entryList({u"*.html"_s}, QDir::Files, QDir::Name);
        QCOMPARE(pages, (QStringList{u"index.html"_s, u"page-0002.html"_s, u"page-0003.html"_s}));
        QVERIFY(read(**stage.made + u"/index.html"_s).contains("page-0002.html"));
        QVERIFY(read(**stage.made + u"/page-0002.html"_s).contains("index.html"));
        QVERIFY(!read(**stage.made + u"/page-0003.html"_s).contains("page-0004.html"));
        int found = 0;
        for (const QString &page : pages) {
            found += int(read(**stage.made + u'/' + page).count("<article"));
        }
        QCOMPARE(found, 4'100);
    }

    void nothingIsLeftOfAFailure_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("reading") << u"newer"_s << ErrorCode::Io;
        QTest::newRow("a photo") << u"save"_s << ErrorCode::Io;
        QTest::newRow("no room for a photo") << u"save"_s << ErrorCode::DiskFull;
    }

    void nothingIsLeftOfAFailure()
    {
        QFETCH(QString, call);
        QFETCH(ErrorCode, code);
        Stage stage;
        FakeMedia &media = stage.engine.fakeMedia();
        media.add(stage.chat, Direction::In, {media.photo(u"cat.png"_s, {40, 30})}, u"hello"_s,
                  stage.clock.nowMs());
        stage.engine.failNext(call, Error{code, {}});
        stage.start(ExportFormat::Json);
        QTRY_VERIFY(stage.made);
        QVERIFY(!stage.made->ok());
        QCOMPARE(stage.made->error().code, code);
        QVERIFY(!stage.exporter.running());
        QCOMPARE(stage.left(), QStringList());
        // It can be tried again.
        stage.made.reset();
        stage.start(ExportFormat::Json);
        QTRY_VERIFY(stage.made);
        QVERIFY(stage.made->ok());
    }

    void longNamesAreCut_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::newRow("letters") << u"x"_s;
        QTest::newRow("two bytes each") << u"ä"_s;
        QTest::newRow("families") << u"👨‍👩‍👧"_s;
    }

    void longNamesAreCut()
    {
        QFETCH(QString, sign);
        const QString name = sign.repeated(300);
        Stage stage;
        stage.engine.editConversation(stage.chat, [&](Conversation &chat) { chat.title = name; });
        FakeMedia &media = stage.engine.fakeMedia();
        media.add(stage.chat, Direction::In, {media.photo(name + u".png"_s, {40, 30})}, {},
                  stage.clock.nowMs());
        for (int i = 1; i <= 2; ++i) { // the second one has to be kept apart
            stage.made.reset();
            stage.start(ExportFormat::Json);
            QTRY_VERIFY(stage.made);
            QVERIFY(stage.made->ok());
            QCOMPARE(stage.left().size(), i);
            const QStringList files = QDir(**stage.made + u"/files"_s).entryList(QDir::Files);
            QCOMPARE(files.size(), 1);
            QVERIFY(files.first().endsWith(u".png"_s));
            // Whoever writes it first calls it otherwise.
            QVERIFY(files.first().toUtf8().size() <= 255 - 7);
        }
        const QString cut = stage.left().first().section(u' ', 0, 0);
        QCOMPARE(cut, sign.repeated(cut.size() / sign.size()));
    }

    void whatHappenedInAGroupIsTold()
    {
        Stage stage;
        stage.chat =
            stage.engine.addRoom(u"crew@rooms.m.example"_s, u"Cat Crew"_s, ChatKind::Group);
        stage.engine.addNotice(stage.chat, Notice::MemberAdded, u"Sam"_s, u"<b>Lea</b>"_s,
                               stage.clock.nowMs());
        ExportPlan plan;
        plan.chat = *stage.engine.conversation(stage.chat);
        plan.folder = stage.folder.path();
        const auto written = [&](const QString &file) {
            stage.made.reset();
            stage.exporter.start(plan);
            return QTest::qWaitFor([&] { return stage.made.has_value(); }) && stage.made->ok()
                ? read(**stage.made + u'/' + file)
                : QByteArray();
        };
        const QByteArray json = written(u"messages.json"_s);
        QVERIFY(json.contains("\"notice\":1,"));
        QVERIFY(json.contains("\"notice_name\":\"member-added\""));
        plan.format = ExportFormat::Html;
        QVERIFY(written(u"index.html"_s).contains("member-added: Sam: &lt;b&gt;Lea&lt;/b&gt;"));
        plan.words.notice = [](const Message &message) {
            return message.senderName + u" added "_s + message.body;
        };
        QVERIFY(written(u"index.html"_s).contains("Sam added &lt;b&gt;Lea&lt;/b&gt;"));
    }

    void aFolderThatIsGoneIsSaid()
    {
        Stage stage;
        ExportPlan plan;
        plan.chat = *stage.engine.conversation(stage.chat);
        plan.folder = stage.folder.filePath(u"no/such/place"_s);
        stage.exporter.start(plan);
        QTRY_VERIFY(stage.made);
        QCOMPARE(stage.made->error().code, ErrorCode::NotFound);
    }

    void cancellingLeavesNothing()
    {
        Stage stage;
        for (int i = 0; i < 2'000; ++i) {
            stage.say(u"m%1"_s.arg(i));
        }
        QObject::connect(&stage.exporter, &ChatExport::progressed, &stage.exporter,
                         &ChatExport::cancel); // after the first page
        stage.start(ExportFormat::Html);
        QTRY_VERIFY(stage.made);
        QVERIFY(!stage.made->ok());
        QCOMPARE(stage.made->error().code, ErrorCode::Cancelled);
        QCOMPARE(stage.left(), QStringList());
    }

    void leavingInTheMiddleLeavesNothing()
    {
        QTemporaryDir folder;
        FakeClock clock{1'000};
        FakeEngine engine{clock};
        engine.addAccount(u"nora@p.example"_s);
        const ConversationId chat = engine.addConversation(u"milo@m.example"_s, u"Milo"_s);
        {
            ChatExport exporter(engine);
            ExportPlan plan;
            plan.chat = *engine.conversation(chat);
            plan.folder = folder.path();
            exporter.start(plan);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChatExport)
#include "tst_chat_export.moc"
