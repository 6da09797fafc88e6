// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeEngine.h"
#include "tests/fakes/Scenes.h"
#include "tests/model/Roles.h"
#include "ui/viewmodels/TimelineModel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr auto In = Direction::In;
constexpr auto Out = Direction::Out;

/// An engine with one account and one chat, and a timeline that shows it.
struct Stage {
    FakeClock clock{testTime()};
    FakeEngine engine{clock};
    ConversationId chat;
    TimelineModel model{
        ViewContext{&engine, &clock, QLocale(QLocale::English, QLocale::UnitedKingdom)}};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Stage()
    {
        engine.autoDeliver = false;
        engine.addAccount(u"nora@p.example"_s);
        chat = engine.addConversation(u"milo@m.example"_s, u"Milo Brandt"_s);
    }

    MessageId add(Direction direction, const QString &body, qint64 minutesAgo,
                  Delivery delivery = Delivery::Read)
    {
        return engine.addMessage(chat, direction, body, clock.nowMs() - minutesAgo * minute,
                                 delivery);
    }

    void show()
    {
        model.setConversation(*engine.conversation(chat), u"p.example"_s);
        QTRY_VERIFY(model.loaded());
    }

    QString text(int row) const { return at(model, row, "plainText").toString(); }
};

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst()
    {
        Stage stage;
        stage.add(In, u"one"_s, 9);
        stage.add(Out, u"two"_s, 8);
        stage.add(In, u"three"_s, 1);
        stage.show();
        QCOMPARE(column(stage.model, "plainText"), (QStringList{u"three"_s, u"two"_s, u"one"_s}));
        QVERIFY(stage.model.atNewest());
        QVERIFY(stage.model.atOldest());
        QCOMPARE(at(stage.model, 1, "own").toBool(), true);
        QCOMPARE(at(stage.model, 0, "timeText").toString(), u"14:31"_s);
        QCOMPARE(at(stage.model, 0, "encrypted").toBool(), true);
    }

    void answersShowWhatTheyAnswer()
    {
        Stage stage;
        const MessageId question = stage.add(In, u"When?\nAnd where?"_s, 9);
        const MessageId answer = stage.add(Out, u"Thursday"_s, 8);
        stage.engine.editMessage(answer,
                                 [&](Message &message) { stage.engine.quote(message, question); });
        const MessageId lost = stage.add(In, u"and this"_s, 7);
        stage.engine.editMessage(lost,
                                 [](Message &message) { message.replyToId = u"elsewhere"_s; });
        stage.show();
        const auto quote = [&](int row) {
            return at(stage.model, row, "quote").value<QuoteTile>();
        };
        QVERIFY(!quote(2).shown);
        QCOMPARE(quote(1).name, u"Milo Brandt"_s);
        QCOMPARE(quote(1).text, u"When? And where?"_s);
        QCOMPARE(quote(1).messageId, double(question.value));
        QVERIFY(quote(0).shown && quote(0).messageId == 0 && !quote(0).text.isEmpty());
        // An original that is changed or taken back is read anew, and so is one that arrives.
        stage.engine.editMessage(question, [&](Message &message) { message.body = u"Who?"_s; });
        QTRY_COMPARE(stage.engine.calls(u"message"_s), 1);
        const MessageId late = stage.engine.receive(stage.chat, u"late"_s);
        stage.engine.editMessage(late, [](Message &message) {
            message.originId = u"elsewhere"_s;
            message.stanzaId = u"elsewhere"_s;
        });
        QTRY_COMPARE(stage.engine.calls(u"message"_s), 2);
    }

    void answersInACircleEnd()
    {
        Stage stage;
        const MessageId one = stage.add(In, u"one"_s, 9);
        const MessageId two = stage.add(In, u"two"_s, 8);
        stage.engine.editMessage(one, [&](Message &message) { stage.engine.quote(message, two); });
        stage.engine.editMessage(two, [&](Message &message) { stage.engine.quote(message, one); });
        stage.show();
        stage.engine.editMessage(one, [](Message &message) { message.body = u"uno"_s; });
        QTRY_COMPARE(stage.engine.calls(u"message"_s), 1);
        stage.engine.editMessage(two, [](Message &message) { message.body = u"due"_s; });
        QTRY_COMPARE(stage.engine.calls(u"message"_s), 2);
    }

    void onlyWhatCanBeReadCanBeAnswered()
    {
        Stage stage;
        const MessageId gone = stage.add(In, u"gone"_s, 9);
        stage.engine.editMessage(gone, [](Message &message) { message.retractedAtMs = 5; });
        const MessageId closed = stage.add(In, {}, 8);
        stage.engine.editMessage(
            closed, [](Message &message) { message.unreadable = Unreadable::Damaged; });
        stage.add(In, u"fine"_s, 7);
        stage.show();
        QCOMPARE(column(stage.model, "answerable"),
                 (QStringList{u"true"_s, u"false"_s, u"false"_s}));
        QSignalSpy wanted(&stage.model, &TimelineModel::answerWanted);
        stage.model.answer(double(gone.value));
        stage.model.answer(at(stage.model, 0, "messageId").toDouble());
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(2).toString(), u"fine"_s);
    }

    void aTextThatNoServerTakesCanGoAsAFile_data()
    {
        QTest::addColumn<ErrorCode>("reason");
        QTest::addColumn<Ui::MessageAction>("first");
        QTest::newRow("too large") << ErrorCode::TooLarge << Ui::MessageAction::SendAsFile;
        QTest::newRow("policy") << ErrorCode::PolicyViolation << Ui::MessageAction::SendAsFile;
        QTest::newRow("hung up") << ErrorCode::StreamError << Ui::MessageAction::SendAsFile;
        QTest::newRow("no answer") << ErrorCode::Timeout << Ui::MessageAction::Retry;
        QTest::newRow("perhaps sent") << ErrorCode::PerhapsSent << Ui::MessageAction::Retry;
    }

    void aTextThatNoServerTakesCanGoAsAFile()
    {
        QFETCH(const ErrorCode, reason);
        QFETCH(const Ui::MessageAction, first);
        Stage stage;
        const MessageId id = stage.add(Out, u"poison"_s, 1, Delivery::Queued);
        stage.show();
        stage.engine.failMessage(id, reason);
        QCOMPARE(at(stage.model, 0, "action").toInt(), int(first));
        QCOMPARE(at(stage.model, 0, "secondAction").toInt(), int(Ui::MessageAction::Cancel));
        stage.model.perform(double(id.value), int(first));
        const bool file = first == Ui::MessageAction::SendAsFile;
        QTRY_COMPARE(stage.engine.calls(u"sendAsFile"_s), file ? 1 : 0);
        QTRY_COMPARE(at(stage.model, 0, "text").toString().isEmpty(), file);
        QCOMPARE(stage.model.count(), 1);
    }

    void emptyChatIsLoaded()
    {
        Stage stage;
        stage.show();
        QCOMPARE(stage.model.count(), 0);
        stage.engine.receive(stage.chat, u"hello"_s);
        QCOMPARE(stage.model.count(), 1);
        QVERIFY(at(stage.model, 0, "startsDay").toBool());
    }

    void runsOfOneSenderAreGrouped()
    {
        Stage stage;
        stage.add(In, u"a"_s, 30);
        stage.add(In, u"b"_s, 29);
        stage.add(In, u"c"_s, 27);
        stage.add(Out, u"d"_s, 26);
        stage.add(In, u"e"_s, 20);
        stage.add(In, u"f"_s, 10);
        stage.show();
        using enum Ui::GroupPosition;
        const QList<Ui::GroupPosition> expected{Single, Single, Single, Last, Middle, First};
        for (int row = 0; row < 6; ++row) {
            QCOMPARE(Ui::GroupPosition(at(stage.model, row, "groupPosition").toInt()),
                     expected.at(row));
        }
        stage.model.setActive(true); // or the unread line would part them
        QSignalSpy changed(&stage.model, &QAbstractItemModel::dataChanged);
        stage.clock.advance(-9 * minute);
        stage.engine.receive(stage.chat, u"g"_s);
        QCOMPARE(Ui::GroupPosition(at(stage.model, 0, "groupPosition").toInt()), Last);
        QCOMPARE(Ui::GroupPosition(at(stage.model, 1, "groupPosition").toInt()), First);
        QCOMPARE(changed.count(), 1); // only the neighbour, only that role
        QCOMPARE(changed.first().at(2).value<QList<int>>(),
                 QList<int>{TimelineModel::GroupPositionRole});
    }

    void eachDayHasOneHeader()
    {
        Stage stage;
        stage.add(In, u"old"_s, 3 * 24 * 60);
        stage.add(In, u"yesterday"_s, 24 * 60);
        stage.add(In, u"morning"_s, 5 * 60);
        stage.add(In, u"now"_s, 0);
        stage.show();
        QCOMPARE(column(stage.model, "dayText"),
                 (QStringList{QString(), u"Today"_s, u"Yesterday"_s, u"Friday, 30 October"_s}));
    }

    void ticksAreWordedAndOnlyTheirRolesChange()
    {
        Stage stage;
        const MessageId id = stage.add(Out, u"hi"_s, 0, Delivery::Queued);
        stage.show();
        QCOMPARE(at(stage.model, 0, "tick").toInt(), int(Ui::Tick::Queued));
        QCOMPARE(at(stage.model, 0, "tickText").toString(),
                 u"Saved on this computer, waiting for p.example"_s);
        QSignalSpy changed(&stage.model, &QAbstractItemModel::dataChanged);
        stage.engine.setDelivery(id, Delivery::Sending);
        QCOMPARE(at(stage.model, 0, "tickText").toString(), u"On its way to p.example"_s);
        stage.engine.setDelivery(id, Delivery::OnServer);
        QCOMPARE(at(stage.model, 0, "tickText").toString(), u"p.example has it, 14:32"_s);
        stage.engine.setDelivery(id, Delivery::Delivered);
        QCOMPARE(at(stage.model, 0, "tickText").toString(), u"On Milo’s device, 14:32"_s);
        stage.engine.setDelivery(id, Delivery::Read);
        QCOMPARE(at(stage.model, 0, "tickText").toString(), u"Read 14:32"_s);
        QCOMPARE(changed.count(), 4);
        QList<int> roles = changed.first().at(2).value<QList<int>>();
        std::ranges::sort(roles);
        QCOMPARE(roles,
                 (QList<int>{TimelineModel::TickRole, TimelineModel::TickTextRole,
                             TimelineModel::AccessibleTextRole}));
    }

    void failuresSayWhyAndOfferAWayOut_data()
    {
        QTest::addColumn<ErrorCode>("reason");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("blocked");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("mailbox") << ErrorCode::RemoteRefused << u"resource-constraint"_s << false
                                 << u"Milo’s mailbox is full, so the server sent this back."_s
                                 << u"Send again"_s << u"Remove"_s;
        QTest::newRow("keys") << ErrorCode::NoUsableDevice << QString() << true
                              << u"None of Milo’s devices has a key we can use."_s
                              << u"Look again"_s << u"Send without encryption…"_s;
        QTest::newRow("long") << ErrorCode::TooLarge << QString() << false
                              << u"Longer than p.example takes (2 characters)."_s
                              << u"Send as file"_s << u"Remove"_s;
        QTest::newRow("restored")
            << ErrorCode::PerhapsSent << QString() << false
            << u"This was waiting when the backup was made. It may have been sent since: the "
               u"server can’t tell any more. Send it again or remove it."_s
            << u"Send again"_s << u"Remove"_s;
    }

    void failuresSayWhyAndOfferAWayOut()
    {
        QFETCH(ErrorCode, reason);
        QFETCH(QString, condition);
        QFETCH(bool, blocked);
        QFETCH(QString, sentence);
        QFETCH(QString, first);
        QFETCH(QString, second);
        Stage stage;
        const MessageId id = stage.add(Out, u"hi"_s, 0, Delivery::Queued);
        stage.show();
        stage.engine.editMessage(id, [&](Message &message) {
            message.delivery = blocked ? Delivery::Queued : Delivery::Failed;
            message.blocked = blocked;
            message.failure = reason;
            message.failureText = condition;
        });
        QString text = at(stage.model, 0, "failureText").toString();
        QCOMPARE(text.remove(QChar(0x2068)).remove(QChar(0x2069)), sentence);
        QCOMPARE(at(stage.model, 0, "tick").toInt(), int(Ui::Tick::Failed));
        QCOMPARE(at(stage.model, 0, "tickText").toString().startsWith(u"Not sent"_s),
                 reason != ErrorCode::PerhapsSent);
        QCOMPARE(at(stage.model, 0, "actionText").toString(), first);
        QCOMPARE(at(stage.model, 0, "secondActionText").toString(), second);
    }

    void retryAndCancelReachTheEngine()
    {
        Stage stage;
        const MessageId id = stage.add(Out, u"hi"_s, 0, Delivery::Failed);
        stage.show();
        stage.model.perform(double(id.value), int(Ui::MessageAction::Retry));
        QTRY_COMPARE(at(stage.model, 0, "tick").toInt(), int(Ui::Tick::Queued));
        stage.model.perform(double(id.value), int(Ui::MessageAction::Cancel));
        QTRY_COMPARE(stage.model.count(), 0);
        QSignalSpy failed(&stage.model, &TimelineModel::actionFailed);
        stage.model.perform(double(id.value), int(Ui::MessageAction::Cancel));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(), u"This is no longer here."_s);
    }

    void changedMessagesSayWhatTheyAre()
    {
        Stage stage;
        const MessageId foreign = stage.add(In, u"one"_s, 5);
        const MessageId own = stage.add(Out, u"two"_s, 4);
        const MessageId gone = stage.add(In, u"three"_s, 3);
        stage.show();
        stage.engine.editMessage(own, [](Message &message) { message.editedAtMs = 1; });
        stage.engine.editMessage(gone, [](Message &message) {
            message.body.clear();
            message.retractedAtMs = 1;
        });
        stage.engine.editMessage(foreign, [&](Message &message) {
            message.reactions = {
                {*BareJid::parse(u"milo@m.example"_s), {u"A"_s, u"B"_s}, 1, {}, {}},
                {*BareJid::parse(u"nora@p.example"_s), {u"B"_s}, 2, {}, {}}};
        });
        QVERIFY(at(stage.model, 1, "edited").toBool());
        QVERIFY(!at(stage.model, 2, "edited").toBool());
        QCOMPARE(at(stage.model, 0, "kind").toInt(), int(Ui::MessageKind::Retracted));
        QVERIFY(at(stage.model, 0, "text").toString().contains(u"took this message back"));
        QVERIFY(at(stage.model, 0, "accessibleText").toString().contains(u"taken back"));
        const auto chips = at(stage.model, 2, "reactions").value<QList<ReactionChip>>();
        QCOMPARE(chips,
                 (QList<ReactionChip>{{u"A"_s, u"A"_s, u"A"_s, u"Milo"_s, false},
                                      {u"B"_s, u"B"_s, u"B 2"_s, u"Milo, you"_s, true}}));
    }

    void aChangeSaysWhetherItHasLeft_data()
    {
        QTest::addColumn<Correction>("correction");
        QTest::addColumn<int>("tick");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("waits") << Correction::Waits << int(Ui::Tick::Queued)
                               << u"edited, the change waits, encrypted"_s;
        QTest::newRow("failed") << Correction::Failed << int(Ui::Tick::Failed)
                                << u"edited, the change could not be sent, encrypted"_s;
        QTest::newRow("settled") << Correction::Settled << int(Ui::Tick::None)
                                 << u"two, edited, encrypted"_s;
    }

    void aChangeSaysWhetherItHasLeft()
    {
        QFETCH(const Correction, correction);
        QFETCH(const int, tick);
        QFETCH(const QString, spoken);
        Stage stage;
        const MessageId own = stage.add(Out, u"two"_s, 4);
        stage.show();
        QCOMPARE(at(stage.model, 0, "editTick").toInt(), int(Ui::Tick::None));
        stage.engine.editMessage(own, [&](Message &message) {
            message.editedAtMs = 1;
            message.correction = correction;
        });
        QCOMPARE(at(stage.model, 0, "editTick").toInt(), tick);
        // The message itself has arrived, whatever becomes of its change.
        QCOMPARE(at(stage.model, 0, "tick").toInt(), int(Ui::Tick::Read));
        const QString text = at(stage.model, 0, "accessibleText").toString();
        QVERIFY2(text.contains(spoken), qPrintable(text));
        stage.engine.editMessage(own, [](Message &message) { message.retractedAtMs = 2; });
        QCOMPARE(at(stage.model, 0, "editTick").toInt(), int(Ui::Tick::None));
    }

    void signsAreAddedAndTakenAway()
    {
        Stage stage;
        const MessageId id = stage.add(In, u"one"_s, 5);
        stage.show();
        const auto signs = [&] {
            QStringList own;
            for (const ReactionChip &chip :
                 at(stage.model, 0, "reactions").value<QList<ReactionChip>>()) {
                own.append(chip.sign);
            }
            return own;
        };
        stage.model.toggleReaction(double(id.value), u"A"_s);
        QTRY_COMPARE(signs(), QStringList{u"A"_s});
        stage.model.toggleReaction(double(id.value), u"B"_s);
        QTRY_COMPARE(signs(), (QStringList{u"A"_s, u"B"_s}));
        stage.model.toggleReaction(double(id.value), u"A"_s);
        QTRY_COMPARE(signs(), QStringList{u"B"_s});
        QSignalSpy failed(&stage.model, &TimelineModel::actionFailed);
        stage.engine.failNext(u"react"_s, Error{ErrorCode::DiskFull, {}});
        stage.model.toggleReaction(double(id.value), u"C"_s);
        QTRY_COMPARE(failed.count(), 1);
    }

    void onlyOwnTextsCanBeChanged()
    {
        Stage stage;
        const MessageId own = stage.add(Out, u"mine"_s, 5);
        const MessageId gone = stage.add(Out, u"gone"_s, 4);
        const MessageId foreign = stage.add(In, u"yours"_s, 3);
        stage.engine.editMessage(gone, [](Message &message) { message.retractedAtMs = 1; });
        stage.show();
        QSignalSpy wanted(&stage.model, &TimelineModel::editWanted);
        for (const MessageId id : {gone, foreign, MessageId{4711}}) {
            stage.model.editMessage(double(id.value));
        }
        QCOMPARE(wanted.count(), 0);
        stage.model.editLast();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toDouble(), double(own.value));
        QCOMPARE(wanted.first().last().toString(), u"mine"_s);
    }

    void plainSendingAsksFirst()
    {
        Stage stage;
        const MessageId id = stage.add(Out, u"hi"_s, 0, Delivery::Queued);
        stage.show();
        QSignalSpy asked(&stage.model, &TimelineModel::plainWanted);
        stage.model.perform(double(id.value), int(Ui::MessageAction::SendPlain));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(stage.engine.calls(u"sendWithoutEncryption"_s), 0);
    }

    void unreadableMessagesAreCalmPlaceholders()
    {
        Stage stage;
        stage.add(In, {}, 1);
        stage.engine.state.messages.at(stage.chat.value).back().unreadable = Unreadable::Damaged;
        stage.show();
        QCOMPARE(at(stage.model, 0, "kind").toInt(), int(Ui::MessageKind::Unreadable));
        QCOMPARE(at(stage.model, 0, "unreadableTitle").toString(),
                 u"This message can’t be opened on this computer"_s);
        QCOMPARE(at(stage.model, 0, "unreadableReason").toString(), u"It arrived damaged."_s);
    }

    void theNoteStandsUnderTheLastWaitingMessage()
    {
        Stage stage;
        stage.add(Out, u"a"_s, 3, Delivery::Queued);
        const MessageId b = stage.add(Out, u"b"_s, 2, Delivery::Queued);
        const MessageId c = stage.add(Out, u"c"_s, 1, Delivery::Queued);
        stage.show();
        QCOMPARE(at(stage.model, 0, "waitingNote").toString(), QString());
        stage.model.setWaitingCause(u"p.example"_s);
        QCOMPARE(column(stage.model, "waitingNote"),
                 (QStringList{u"Saved on this computer, third in line"_s, QString(), QString()}));
        stage.engine.setDelivery(c, Delivery::OnServer);
        QCOMPARE(at(stage.model, 1, "waitingNote").toString(),
                 u"Saved on this computer, second in line"_s);
        stage.engine.setDelivery(b, Delivery::OnServer);
        stage.model.setWaitingCause({});
        QCOMPARE(column(stage.model, "waitingNote").join(QString()), QString());
    }

    void longTextsAreFolded()
    {
        Stage stage;
        const MessageId id = stage.add(In, QString(2300, u'x'), 1);
        stage.add(In, u"line\n"_s.repeated(20), 0);
        stage.show();
        QCOMPARE(at(stage.model, 1, "foldText").toString(), u"Show all, 2,300 characters"_s);
        QCOMPARE(at(stage.model, 1, "text").toString().size(), 1200);
        QCOMPARE(at(stage.model, 0, "text").toString().count(u"<br>"_s), 13);
        stage.model.unfold(double(id.value));
        QCOMPARE(at(stage.model, 1, "text").toString().size(), 2300);
        QCOMPARE(at(stage.model, 1, "foldText").toString(), QString());
    }

    void messagesAreReadAloud()
    {
        Stage stage;
        stage.add(In, u"The vet moved us"_s, 2);
        stage.add(Out, u"Fine"_s, 1, Delivery::Read);
        stage.show();
        QCOMPARE(at(stage.model, 1, "accessibleText").toString(),
                 u"Milo, 14:30, The vet moved us, encrypted"_s);
        QCOMPARE(at(stage.model, 0, "accessibleText").toString(),
                 u"You, 14:31, Fine, encrypted, Read 14:32"_s);
    }

    // ---- Links ----

    void linksAreThoseOfTheBubble_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("links");
        const auto row = [](const char *name, const QString &body, const QStringList &links) {
            QTest::newRow(name) << body << links;
        };
        row("none", u"The vet moved us"_s, {});
        row("one", u"Look: https://a.example/x?b=1&c=2."_s, {u"https://a.example/x?b=1&c=2"_s});
        row("several, one of them twice", u"http://a.example https://b.example/ http://a.example"_s,
            {u"http://a.example"_s, u"https://b.example/"_s});
        row("in the program", u"xmpp:milo@m.example?message"_s, {u"xmpp:milo@m.example?message"_s});
        row("misleading", u"https://\u0435xample.org/"_s, {u"https://xn--xample-2of.org/"_s});
        row("nothing that is opened", u"javascript:alert(1) file:///etc/passwd"_s, {});
        row("styled", u"*https://a.example*"_s, {u"https://a.example"_s});
        row("in a block", u"```\nhttps://a.example\n```"_s, {});
        row("behind the fold", QString(2'300, u'x') + u" https://a.example"_s, {});
        QStringList first;
        for (int i = 0; i < TimelineModel::mostLinks; ++i) {
            first.append(u"https://a.example/%1"_s.arg(i));
        }
        row("many", first.join(u' ') + u" https://b.example/"_s, first);
    }

    void linksAreThoseOfTheBubble()
    {
        QFETCH(const QString, body);
        QFETCH(const QStringList, links);
        Stage stage;
        const MessageId id = stage.add(In, body, 1);
        stage.show();
        QCOMPARE(stage.model.links(double(id.value)), links);
        const QString styled = at(stage.model, 0, "text").toString();
        QCOMPARE(styled.contains(u"<a href="_s), !links.isEmpty());
        for (const QString &link : links) {
            QVERIFY2(styled.contains(u"<a href=\"%1\">"_s.arg(link.toHtmlEscaped())),
                     qPrintable(styled));
        }
        QCOMPARE(at(stage.model, 0, "accessibleText").toString().contains(u", with a link, "_s),
                 !links.isEmpty());
    }

    void aMessageThatIsGoneHasNoLinks()
    {
        Stage stage;
        const MessageId id = stage.add(Out, u"https://a.example"_s, 1);
        stage.show();
        QCOMPARE(stage.model.links(double(id.value)).size(), 1);
        stage.engine.editMessage(id, [](Message &message) { message.retractedAtMs = 2; });
        QCOMPARE(stage.model.links(double(id.value)), QStringList());
        QCOMPARE(stage.model.links(99'999), QStringList());
    }

    void linksOfHostileTextsTakeNoTime_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("links") << u"https://a.example/_ "_s.repeated(25'000);
        QTest::newRow("schemes") << u"https://"_s.repeated(62'500);
        QTest::newRow("brackets") << u"https://a.example/"_s + QString(500'000, u')');
        QTest::newRow("fences") << u"```\nhttps://a.example\n"_s.repeated(22'000);
    }

    void linksOfHostileTextsTakeNoTime()
    {
        QFETCH(const QString, body);
        Stage stage;
        const MessageId id = stage.add(In, body, 1);
        stage.show();
        stage.model.unfold(double(id.value));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(stage.model.links(double(id.value)).size() <= TimelineModel::mostLinks);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }

    void opensAtTheFirstUnreadMessage()
    {
        Stage stage;
        for (int i = 0; i < 200; ++i) {
            stage.add(In, QString::number(i), 400 - i);
        }
        Conversation &chat = stage.engine.state.conversations.at(stage.chat.value);
        chat.readUpTo = stage.engine.messages(stage.chat).at(149).sortKey;
        chat.unread = 50;
        QSignalSpy jumped(&stage.model, &TimelineModel::jumped);
        stage.show();
        QCOMPARE(stage.text(stage.model.unreadRow()), u"150"_s);
        QCOMPARE(at(stage.model, stage.model.unreadRow(), "unreadText").toString(),
                 u"50 new messages"_s);
        QCOMPARE(jumped.count(), 1);
        QCOMPARE(jumped.first().at(0).toInt(), stage.model.unreadRow());
        QCOMPARE(jumped.first().at(1).toBool(), true);
        QVERIFY(!stage.model.atNewest());
    }

    void onlyWhatAnActiveWindowShowsCountsAsRead()
    {
        Stage stage;
        for (int i = 0; i < 20; ++i) {
            stage.add(In, QString::number(i), 30 - i);
        }
        stage.engine.state.conversations.at(stage.chat.value).unread = 20;
        stage.show();
        stage.model.visibleRange(5, 15);
        QCOMPARE(stage.engine.calls(u"markRead"_s), 0);
        stage.model.setActive(true);
        QTRY_COMPARE(stage.engine.lastMarkedRead, stage.engine.messages(stage.chat).at(14).sortKey);
        stage.model.visibleRange(8, 18); // further up: nothing new was seen
        QCOMPARE(stage.engine.calls(u"markRead"_s), 1);
        stage.model.visibleRange(0, 10);
        QTRY_COMPARE(stage.engine.lastMarkedRead, stage.engine.messages(stage.chat).at(19).sortKey);
        stage.engine.receive(stage.chat, u"new"_s);
        QTRY_COMPARE(stage.engine.calls(u"markRead"_s), 3);
    }

    void newMessagesBelowAreCounted()
    {
        Stage stage;
        for (int i = 0; i < 50; ++i) {
            stage.add(In, QString::number(i), 60 - i);
        }
        stage.show();
        stage.model.setActive(true);
        stage.model.visibleRange(0, 10);
        stage.engine.receive(stage.chat, u"seen"_s);
        QCOMPARE(stage.model.newBelow(), 0);
        stage.model.visibleRange(20, 30);
        stage.engine.receive(stage.chat, u"x"_s);
        stage.engine.receive(stage.chat, u"y"_s);
        QCOMPARE(stage.model.newBelow(), 2);
        QCOMPARE(stage.model.newBelowText(), u"2 new messages"_s);
        stage.model.jumpToNewest();
        QCOMPARE(stage.model.newBelow(), 0);
    }

    void theUnreadLineMarksWhatCameWhileAway()
    {
        Stage stage;
        stage.add(In, u"old"_s, 5);
        stage.show();
        stage.model.setActive(true);
        stage.model.visibleRange(0, 0);
        stage.model.setActive(false);
        stage.engine.receive(stage.chat, u"first"_s);
        stage.engine.receive(stage.chat, u"second"_s);
        QCOMPARE(stage.model.unreadRow(), 1);
        QCOMPARE(at(stage.model, 1, "unreadText").toString(), u"2 new messages"_s);
        QCOMPARE(stage.engine.calls(u"markRead"_s), 1);
    }

    void lateArchiveRowsTakeTheirPlace()
    {
        Stage stage;
        stage.add(In, u"a"_s, 10);
        stage.add(In, u"c"_s, 2);
        stage.show();
        Message late;
        late.direction = In;
        late.body = u"b"_s;
        late.sortKey.timeMs = stage.clock.nowMs() - 5 * minute;
        const Message stored = stage.engine.insert(stage.chat, late);
        stage.engine.tell(Change::Kind::MessagesAdded, stage.chat, {stored});
        QCOMPARE(column(stage.model, "plainText"), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        stage.engine.tell(Change::Kind::MessagesAdded, stage.chat, {stored}); // told twice
        QCOMPARE(stage.model.count(), 3);
    }

    void aMessageWhoseTimeIsCorrectedMoves()
    {
        Stage stage;
        stage.add(In, u"a"_s, 10);
        const MessageId b = stage.add(Out, u"b"_s, 5);
        stage.add(In, u"c"_s, 2);
        stage.show();
        stage.engine.editMessage(
            b, [&](Message &message) { message.sortKey.timeMs = stage.clock.nowMs() - minute; });
        QCOMPARE(column(stage.model, "plainText"), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    }

    void missingMessagesAreToldWhereTheyBelong()
    {
        Stage stage;
        stage.add(In, u"a"_s, 50);
        stage.add(In, u"b"_s, 40);
        stage.add(Out, u"c"_s, 10);
        stage.show();
        QCOMPARE(column(stage.model, "gapText").join(QString()), QString());
        const auto before = [&](qint64 minutes) { return stage.clock.nowMs() - minutes * minute; };
        QSignalSpy changed(&stage.model, &QAbstractItemModel::dataChanged);
        stage.engine.setGaps({{{before(35), before(20), false}}, GapFetch::Fetching, 0});
        const QString fetching = u"Messages missing here, fetching"_s;
        QTRY_COMPARE(column(stage.model, "gapText"), (QStringList{fetching, {}, {}}));
        QCOMPARE(stage.model.gapAction(), QString());
        QCOMPARE(stage.model.gapBelow(), QString());
        // What fills it goes above it, and the mark goes with what is left.
        Message filled;
        filled.direction = In;
        filled.body = u"b2"_s;
        filled.sortKey.timeMs = before(30);
        stage.engine.tell(Change::Kind::MessagesAdded, stage.chat,
                          {stage.engine.insert(stage.chat, filled)});
        stage.engine.setGaps({{{before(30), before(20), false}}, GapFetch::Fetching, 0});
        QTRY_COMPARE(column(stage.model, "gapText"), (QStringList{fetching, {}, {}, {}}));
        stage.engine.setGaps({});
        QTRY_COMPARE(column(stage.model, "gapText").join(QString()), QString());
    }

    void missingMessagesAtTheEndAndTheNextTry()
    {
        Stage stage;
        stage.add(In, u"a"_s, 50);
        stage.show();
        const qint64 now = stage.clock.nowMs();
        QSignalSpy changed(&stage.model, &TimelineModel::gapsChanged);
        stage.engine.setGaps({{{now - minute, now, false}}, GapFetch::Retrying, now + 40'000});
        QTRY_COMPARE(stage.model.gapBelow(), u"Messages missing here. Next try in 40 s"_s);
        QCOMPARE(stage.model.gapAction(), u"Try now"_s);
        stage.model.fetchMissing();
        QCOMPARE(stage.engine.calls(u"fetchMissing"_s), 1);
        stage.clock.advance(1000);
        QTRY_COMPARE(stage.model.gapBelow(), u"Messages missing here. Next try in 39 s"_s);
        stage.engine.setGaps({{{now - minute, now, false}}, GapFetch::Offline, 0});
        QTRY_COMPARE(stage.model.gapBelow(),
                     u"Messages missing here. They come when you are connected"_s);
        stage.engine.receive(stage.chat, u"after it"_s);
        QCOMPARE(at(stage.model, 0, "gapText").toString(),
                 u"Messages missing here. They come when you are connected"_s);
        QCOMPARE(stage.model.gapBelow(), QString());
    }

    void whatTheServerForgotIsDated()
    {
        Stage stage;
        stage.add(In, u"old"_s, 9 * 24 * 60);
        stage.add(In, u"new"_s, 10);
        stage.show();
        const auto day = [](int month, int number) {
            return QDateTime(QDate(2026, month, number), QTime(12, 0)).toMSecsSinceEpoch();
        };
        const auto text = [&](qint64 after, qint64 until) {
            stage.engine.setGaps({{{after, until, true}}, GapFetch::Fetching, 0});
            QTest::qWait(0);
            return at(stage.model, 0, "gapText").toString();
        };
        QCOMPARE(text(day(10, 26), day(10, 30)),
                 u"The server no longer has messages from 26 to 30 October"_s);
        QCOMPARE(text(day(10, 26), day(11, 1)),
                 u"The server no longer has messages from 26 October to 1 November"_s);
        QCOMPARE(text(day(10, 26), day(10, 26) + minute),
                 u"The server no longer has messages from 26 October"_s);
        QCOMPARE(at(stage.model, 1, "gapText").toString(), QString());
        QVERIFY(!at(stage.model, 0, "gapOpen").toBool());
    }

    // What is committed while a page is on its way must show, whether the page has it or not.
    void newsDuringALoadIsNotLost()
    {
        Stage stage;
        for (int i = 0; i < 100; ++i) {
            stage.add(In, QString::number(i), 200 - i);
        }
        stage.engine.latencyMs = 20;
        stage.model.setConversation(*stage.engine.conversation(stage.chat), u"p.example"_s);
        const MessageId during = stage.engine.receive(stage.chat, u"during"_s);
        QTRY_VERIFY(stage.model.loaded());
        QCOMPARE(stage.text(0), u"during"_s);
        QCOMPARE(at(stage.model, 0, "messageId").toDouble(), double(during.value));
        stage.model.visibleRange(40, 55);
        stage.engine.receive(stage.chat, u"during older"_s);
        QTRY_VERIFY(stage.model.count() > 100);
        QCOMPARE(stage.text(0), u"during older"_s);
        QCOMPARE(column(stage.model, "plainText").count(u"during older"_s), 1);
    }

    void answersForAnotherChatAreDropped()
    {
        Stage stage;
        stage.add(In, u"milo"_s, 2);
        const ConversationId other = stage.engine.addConversation(u"ruth@s.example"_s, u"Ruth"_s);
        stage.engine.addMessage(other, In, u"ruth"_s, stage.clock.nowMs());
        stage.engine.latencyMs = 20;
        stage.model.setConversation(*stage.engine.conversation(stage.chat), u"p.example"_s);
        stage.model.setConversation(*stage.engine.conversation(other), u"p.example"_s);
        QTRY_VERIFY(stage.model.loaded());
        QCOMPARE(column(stage.model, "plainText"), QStringList{u"ruth"_s});
        stage.engine.receive(stage.chat, u"not here"_s);
        QCOMPARE(stage.model.count(), 1);
    }

    void jumpsToAnyMessage()
    {
        Stage stage;
        const ConversationId longChat = Scenes::addLongChat(stage.engine, 2000);
        stage.model.setConversation(*stage.engine.conversation(longChat), u"p.example"_s);
        QTRY_VERIFY(stage.model.loaded());
        QSignalSpy jumped(&stage.model, &TimelineModel::jumped);
        const MessageId target = stage.engine.messages(longChat).at(500).id;
        stage.model.jumpToMessage(double(target.value));
        QTRY_COMPARE(jumped.count(), 1);
        QCOMPARE(stage.text(jumped.first().at(0).toInt()), u"Message 500 of a long friendship"_s);
        QVERIFY(!stage.model.atNewest());
        stage.model.jumpToNewest();
        QTRY_VERIFY(stage.model.atNewest());
        QCOMPARE(stage.text(0), u"Message 1999 of a long friendship"_s);
    }

    // DESIGN 3.7: a window of at most 400 rows, whatever the length of the chat.
    void theWindowStaysSmall()
    {
        constexpr int length = 100'000;
        Stage stage;
        const ConversationId longChat = Scenes::addLongChat(stage.engine, length);
        stage.model.setConversation(*stage.engine.conversation(longChat), u"p.example"_s);
        QTRY_VERIFY(stage.model.loaded());
        // The tester reads everything at each change; the order is checked here instead.
        stage.tester.setUseFetchMore(false);
        int largest = 0;
        int visible = 0;
        const auto settle = [&] { QTRY_VERIFY(!stage.model.busy()); };
        for (int step = 0; step < 600 && !stage.model.atOldest(); ++step) {
            visible = std::min(visible + 20, stage.model.count() - 15);
            const QString seen = stage.text(visible);
            stage.model.visibleRange(visible, visible + 14);
            settle();
            largest = std::max(largest, stage.model.count());
            visible = int(column(stage.model, "plainText").indexOf(seen));
            QVERIFY(visible >= 0); // what is looked at is never dropped
        }
        QVERIFY(largest <= TimelineModel::windowLimit);
        QVERIFY(!stage.model.atNewest());
        checkOrder(stage.model);
        for (int step = 0; step < 200; ++step) {
            visible = std::max(visible - 20, 0);
            stage.model.visibleRange(visible, visible + 14);
            const QString seen = stage.text(visible);
            settle();
            largest = std::max(largest, stage.model.count());
            visible = int(column(stage.model, "plainText").indexOf(seen));
            QVERIFY(visible >= 0);
        }
        QVERIFY(largest <= TimelineModel::windowLimit);
        checkOrder(stage.model);
        stage.engine.receive(longChat, u"while up there"_s);
        QVERIFY(stage.model.count() <= TimelineModel::windowLimit);
        QCOMPARE(stage.model.newBelow(), 1);
    }

private:
    /// Numbers go down one by one: no gap, no repeat.
    static void checkOrder(const TimelineModel &model)
    {
        const QStringList texts = column(model, "plainText");
        for (qsizetype i = 1; i < texts.size(); ++i) {
            const int newer = texts.at(i - 1).section(u' ', 1, 1).toInt();
            QCOMPARE(texts.at(i).section(u' ', 1, 1).toInt(), newer - 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timeline_model.moc"
