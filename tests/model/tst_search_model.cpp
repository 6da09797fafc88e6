// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/model/Roles.h"
#include "ui/text/MessageTime.h"
#include "ui/viewmodels/SearchModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ConversationId milo;
    ConversationId crew;
    SearchModel model{
        ViewContext{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        milo = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
        crew = engine.addRoom(u"crew@rooms.m.example"_s, u"Cat Crew"_s, ChatKind::Group);
        engine.addMember(crew, u"sam@m.example"_s, u"Sam"_s);
    }
    MessageId say(ConversationId chat, Direction direction, const QString &text)
    {
        return engine.addMessage(chat, direction, text, clock.nowMs());
    }
};

} // namespace

/// Searching the messages of all chats.
class TestSearchModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInAllChats()
    {
        Stage stage;
        const MessageId own = stage.say(stage.milo, Direction::Out, u"the carrier <b>&"_s);
        stage.engine.addFrom(stage.crew, u"sam@m.example"_s, u"a Carrier\nfor two"_s,
                             stage.clock.nowMs());
        stage.say(stage.milo, Direction::In, u"something else"_s);
        stage.model.setQuery(u" carrier "_s);
        QVERIFY(stage.model.searching());
        QTRY_COMPARE(stage.model.count(), 2);
        QCOMPARE(stage.model.countText(), u"2"_s);
        const int row = at(stage.model, 0, "title").toString() == u"Milo Brandt"_s ? 0 : 1;
        QCOMPARE(at(stage.model, row, "messageId").toDouble(), double(own.value));
        QCOMPARE(at(stage.model, row, "snippet").toString(),
                 u"You: the <b>carrier</b> &lt;b&gt;&amp;"_s);
        QCOMPARE(at(stage.model, 1 - row, "title").toString(), u"Cat Crew"_s);
        QVERIFY(at(stage.model, 1 - row, "room").toBool());
        QVERIFY(
            at(stage.model, 1 - row, "snippet").toString().endsWith(u"a <b>Carrier</b> for two"_s));
        QVERIFY(!at(stage.model, 0, "accessibleText").toString().contains(QChar(2)));
    }

    void everyWordIsMarked()
    {
        Stage stage;
        stage.say(stage.milo, Direction::In, u"<i> of Milo a photo"_s);
        stage.model.setQuery(u"photo of"_s);
        QTRY_COMPARE(stage.model.count(), 1);
        QCOMPARE(at(stage.model, 0, "snippet").toString(),
                 u"&lt;i&gt; <b>of</b> Milo a <b>photo</b>"_s);
    }

    void shortQueriesFindNothing()
    {
        Stage stage;
        stage.say(stage.milo, Direction::In, u"aaa"_s);
        stage.model.setQuery(u"a"_s);
        QVERIFY(!stage.model.searching());
        stage.model.setQuery(u"aa"_s);
        QTRY_COMPARE(stage.model.count(), 1);
        stage.model.setQuery(QString());
        QCOMPARE(stage.model.count(), 0);
        QCOMPARE(stage.engine.calls(u"search"_s), 3); // messages, photos, files
    }

    void onlyTheLastQueryCounts()
    {
        Stage stage;
        stage.engine.latencyMs = 60;
        stage.say(stage.milo, Direction::In, u"first"_s);
        stage.say(stage.milo, Direction::In, u"second"_s);
        stage.model.setQuery(u"first"_s);
        QTRY_COMPARE(stage.engine.calls(u"search"_s), 3);
        stage.model.setQuery(u"second"_s);
        QTRY_COMPARE(stage.model.count(), 1);
        QTRY_VERIFY(at(stage.model, 0, "snippet").toString().contains(u"<b>second</b>"_s));
        QVERIFY(!stage.model.searching());
    }

    void filtersNarrowWhatIsFound()
    {
        Stage stage;
        stage.say(stage.milo, Direction::In, u"a cat, see https://cats.example"_s);
        stage.say(stage.milo, Direction::Out, u"my cat"_s);
        stage.engine.addMessage(stage.milo, Direction::In, u"an old cat"_s,
                                stage.clock.nowMs() - qint64(40) * 24 * 3'600'000);
        stage.engine.addFrom(stage.crew, u"sam@m.example"_s, u"our cat"_s, stage.clock.nowMs());
        stage.model.setQuery(u"cat"_s);
        QTRY_COMPARE(stage.model.count(), 4);
        QVERIFY(!stage.model.narrowed());
        QCOMPARE(stage.model.people(), (QStringList{u"Milo Brandt"_s, u"You"_s, u"sam"_s}));
        stage.model.setSpan(int(Ui::SearchSpan::Month));
        QTRY_COMPARE(stage.model.count(), 3);
        QVERIFY(stage.model.narrowed());
        stage.model.choosePerson(u"Milo Brandt"_s);
        QTRY_COMPARE(stage.model.count(), 1);
        QCOMPARE(stage.model.person(), u"Milo Brandt"_s);
        QCOMPARE(stage.model.people().size(), 3); // the others can still be chosen
        stage.model.choosePerson(u"You"_s);
        QTRY_VERIFY(stage.model.count() == 1
                    && at(stage.model, 0, "snippet").toString().startsWith(u"You"_s));
        stage.model.widen();
        QTRY_COMPARE(stage.model.count(), 4);
        stage.model.setKind(int(Ui::SearchKind::Link));
        QTRY_COMPARE(stage.model.count(), 1);
        stage.model.setQuery(QString());
        QVERIFY(stage.model.asked()); // all links
        QTRY_VERIFY(!stage.model.searching());
        QCOMPARE(stage.model.count(), 1);
        stage.model.setKind(int(Ui::SearchKind::Text));
        QVERIFY(!stage.model.asked());
        QCOMPARE(stage.model.count(), 0);
    }

    void hiddenPeopleAreChosenOneByOne()
    {
        Stage stage;
        const ConversationId cats =
            stage.engine.addRoom(u"cats@rooms.m.example"_s, u"Cats"_s, ChatKind::Channel);
        for (const QString &nick : {u"tom"_s, u"kit"_s}) {
            stage.engine.addOccupant(cats, nick);
            stage.engine.addFrom(cats, nick, u"a cat of "_s + nick, stage.clock.nowMs());
        }
        stage.model.setQuery(u"cat"_s);
        QTRY_COMPARE(stage.model.count(), 2);
        QCOMPARE(stage.model.people(), (QStringList{u"kit"_s, u"tom"_s}));
        stage.model.choosePerson(u"tom"_s);
        QTRY_COMPARE(stage.model.count(), 1);
        QVERIFY(at(stage.model, 0, "snippet").toString().contains(u"of tom"_s));
    }

    void ofSeveralWithOneNameTheAddressTells()
    {
        Stage stage;
        const ConversationId other =
            stage.engine.addConversation(u"milo@work.example"_s, u"Milo Brandt"_s);
        stage.say(stage.milo, Direction::In, u"cat at home"_s);
        stage.say(other, Direction::In, u"cat at work"_s);
        stage.say(other, Direction::In, u"another cat at work"_s);
        stage.model.setQuery(u"cat"_s);
        QTRY_COMPARE(stage.model.count(), 3);
        QCOMPARE(
            stage.model.people(),
            (QStringList{u"Milo Brandt (milo@m.example)"_s, u"Milo Brandt (milo@work.example)"_s}));
        stage.model.choosePerson(u"Milo Brandt (milo@m.example)"_s);
        QTRY_COMPARE(stage.model.count(), 1);
        stage.model.choosePerson(u"Milo Brandt (milo@work.example)"_s);
        QTRY_COMPARE(stage.model.count(), 2);
    }

    void oneselfIsOneWithSeveralAccounts()
    {
        Stage stage;
        for (const QString &own : {u"nora@p.example"_s, u"nora@work.example"_s}) {
            const MessageId id = stage.say(stage.milo, Direction::Out, u"my cat"_s);
            stage.engine.editMessage(id, [&](Message &message) {
                message.sender = *BareJid::parse(own);
                message.senderKey = own;
            });
        }
        stage.say(stage.milo, Direction::In, u"his cat"_s);
        stage.model.setQuery(u"cat"_s);
        QTRY_COMPARE(stage.model.count(), 3);
        QCOMPARE(stage.model.people(), (QStringList{u"Milo Brandt"_s, u"You"_s}));
        stage.model.choosePerson(u"You"_s);
        QTRY_COMPARE(stage.model.count(), 2);
    }

    void whoSentAPhotoIsChosen_data()
    {
        QTest::addColumn<AttachmentKind>("what");
        QTest::addColumn<Ui::SearchKind>("kind");
        QTest::newRow("photos") << AttachmentKind::Photo << Ui::SearchKind::Photo;
        QTest::newRow("files") << AttachmentKind::File << Ui::SearchKind::File;
    }

    void whoSentAPhotoIsChosen()
    {
        QFETCH(AttachmentKind, what);
        QFETCH(Ui::SearchKind, kind);
        Stage stage;
        for (const Direction direction : {Direction::In, Direction::Out}) {
            stage.engine.editMessage(stage.say(stage.milo, direction, {}), [&](Message &message) {
                Attachment file;
                file.kind = what;
                file.name = u"cat"_s;
                message.attachments = {file};
            });
        }
        const auto found = [&] { return stage.model.photos().size() + stage.model.files().size(); };
        stage.model.setKind(int(kind));
        QTRY_COMPARE(found(), 2);
        QCOMPARE(stage.model.people(), (QStringList{u"Milo Brandt"_s, u"You"_s}));
        stage.model.choosePerson(u"You"_s);
        QTRY_COMPARE(found(), 1);
        QCOMPARE(stage.model.people().size(), 2); // the other one can still be chosen
        stage.model.choosePerson({});
        QTRY_COMPARE(found(), 2);
        stage.model.setKind(int(Ui::SearchKind::Text)); // without a word nothing is asked
        QCOMPARE(stage.model.people(), QStringList());
    }

    void aMisspelledWordIsMended()
    {
        Stage stage;
        stage.say(stage.milo, Direction::In, u"I bring the carrier"_s);
        stage.model.setQuery(u"carier"_s);
        QTRY_COMPARE(stage.model.suggestion(), u"carrier"_s);
        QCOMPARE(stage.model.count(), 0);
        stage.model.setQuery(stage.model.suggestion());
        QCOMPARE(stage.model.suggestion(), QString());
        QTRY_COMPARE(stage.model.count(), 1);
        const int asked = stage.engine.calls(u"suggestion"_s);
        QCOMPARE(asked, 1); // what is found needs none
        stage.engine.failNext(u"search"_s, Error{ErrorCode::Io, {}});
        stage.model.setKind(int(Ui::SearchKind::Text));
        QTRY_VERIFY(!stage.model.problem().isEmpty());
        QCOMPARE(stage.engine.calls(u"suggestion"_s), asked); // nor what could not be searched
    }

    void daysAreChosenFromACalendar()
    {
        Stage stage;
        const auto daysAgo = [&](int days) {
            return stage.clock.nowMs() - qint64(days) * 24 * 3'600'000;
        };
        for (const int days : {0, 3, 5, 9}) {
            stage.engine.addMessage(stage.milo, Direction::In, u"cat %1"_s.arg(days),
                                    daysAgo(days));
        }
        stage.model.setQuery(u"cat"_s);
        QTRY_COMPARE(stage.model.count(), 4);
        SearchDays *days = stage.model.days();
        days->begin();
        QTRY_VERIFY(column(*days->calendar(), "filled").contains(u"true"_s)); // of all chats
        const auto goTo = [&](int ago) {
            const QDate wanted = MessageTime::dateOf(daysAgo(ago));
            days->calendar()->moveDays(int(days->calendar()->chosenDay().daysTo(wanted)));
        };
        goTo(5);
        QVERIFY(!days->take()); // the last day may follow
        QVERIFY(days->half());
        QCOMPARE(stage.model.dateSpan(), int(Ui::SearchSpan::Days));
        QTRY_COMPARE(stage.model.count(), 1);
        QCOMPARE(at(stage.model, 0, "snippet").toString(), u"<b>cat</b> 5"_s);
        QVERIFY(!days->text().contains(u"–"_s));
        goTo(9); // before the first one
        QVERIFY(days->take());
        QTRY_COMPARE(stage.model.count(), 2);
        QVERIFY(days->text().contains(u"–"_s));
        QCOMPARE(column(*days->calendar(), "inRange").count(u"true"_s), 5);
        QVERIFY(stage.model.narrowed());
        days->begin(); // another one
        goTo(3);
        QVERIFY(!days->take());
        QTRY_COMPARE(stage.model.count(), 1);
        QVERIFY(days->take()); // the same one again: a day
        QCOMPARE(stage.model.count(), 1);
        stage.model.setSpan(int(Ui::SearchSpan::AnyDate));
        QCOMPARE(days->text(), QString());
        QTRY_COMPARE(stage.model.count(), 4);
        days->begin();
        QVERIFY(!days->take());
        stage.model.widen();
        QVERIFY(!stage.model.narrowed());
        QCOMPARE(days->text(), QString());
    }

    void photosAndFilesAreGroupsOfTheirOwn()
    {
        Stage stage;
        Message message;
        message.direction = Direction::In;
        message.sender = *BareJid::parse(u"milo@m.example"_s);
        Attachment photo;
        photo.id = AttachmentId{7};
        photo.kind = AttachmentKind::Photo;
        photo.name = u"cat <b>.jpg"_s;
        Attachment paper;
        paper.id = AttachmentId{8};
        paper.name = u"cat papers.pdf"_s;
        message.attachments = {photo, paper};
        message.sentAtMs = stage.clock.nowMs();
        const MessageId id = stage.engine.insert(stage.milo, message).id;
        stage.model.setQuery(u"cat"_s);
        QTRY_COMPARE(stage.model.photos().size(), 1);
        QTRY_COMPARE(stage.model.files().size(), 1);
        QCOMPARE(stage.model.photos().first().attachmentId, 7);
        QCOMPARE(stage.model.photos().first().messageId, double(id.value));
        QCOMPARE(stage.model.files().first().name, u"cat papers.pdf"_s);
        QVERIFY(stage.model.files().first().note.startsWith(u"Milo Brandt, "_s));
        QCOMPARE(stage.model.count(), 0); // nothing of it is in a text
        stage.model.setKind(int(Ui::SearchKind::Photo));
        QTRY_COMPARE(stage.model.files().size(), 0);
        QTRY_COMPARE(stage.model.photos().size(), 1);
        stage.model.widen();
        stage.model.setQuery(u"c"_s);
        QCOMPARE(stage.model.photos().size(), 0);
    }

    void manyHitsAreBounded()
    {
        Stage stage;
        for (int i = 0; i < 150; ++i) {
            stage.say(stage.milo, Direction::In, u"cat %1"_s.arg(i));
        }
        stage.model.setQuery(u"cat"_s);
        QTRY_COMPARE(stage.model.count(), SearchModel::most);
        QCOMPARE(stage.model.countText(), u"100 or more"_s);
    }

    void aFailureIsSaid()
    {
        Stage stage;
        stage.model.setKind(int(Ui::SearchKind::Text));
        stage.engine.failNext(u"search"_s, Error{ErrorCode::Io, {}});
        stage.model.setQuery(u"cat"_s);
        QTRY_VERIFY(!stage.model.problem().isEmpty());
        QVERIFY(!stage.model.searching());
    }
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_search_model.moc"
