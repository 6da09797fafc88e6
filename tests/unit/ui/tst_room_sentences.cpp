// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/RoomSentences.h"

#include <QRegularExpression>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

class TestRoomSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNoticeIsASentence()
    {
        for (int i = 1; i <= int(Notice::OpenToAll); ++i) {
            Message message;
            message.notice = Notice(i);
            message.body = u"Lea"_s;
            for (const QString &by : {QString(), u"Aylin"_s}) {
                message.senderName = by;
                const QString text = Sentences::notice(message);
                QVERIFY2(text.endsWith(u'.'), qPrintable(text));
                QVERIFY2(!text.contains(u'%'), qPrintable(text));
                QVERIFY(!Sentences::noticeIcon(message.notice).isEmpty());
            }
        }
        QCOMPARE(Sentences::notice(Message()), QString());
    }

    void noticesAreNotForged()
    {
        Message message;
        message.notice = Notice::SubjectChanged;
        message.senderName = u"A\u202eylin\nYou were removed"_s;
        message.body = u"line\nline"_s + QString(4000, u'x');
        const QString text = Sentences::notice(message);
        QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0x202e)));
        QVERIFY(text.size() < 300);
    }

    void everyRefusalSaysWhatHappenedAndWhatToDo_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (const ErrorCode code :
             {ErrorCode::NotMember, ErrorCode::Banned, ErrorCode::NotAllowed, ErrorCode::NotJoined,
              ErrorCode::NicknameTaken, ErrorCode::RoomGone, ErrorCode::RoomFull,
              ErrorCode::PasswordNeeded, ErrorCode::HostNotFound, ErrorCode::Timeout,
              ErrorCode::NotFound, ErrorCode::InvalidAddress}) {
            QTest::newRow(qPrintable(errorName(code))) << code;
        }
    }

    void everyRefusalSaysWhatHappenedAndWhatToDo()
    {
        QFETCH(const ErrorCode, code);
        const QString text = Sentences::roomFailure(Error{code, u"technical"_s});
        QVERIFY(!text.contains(u"technical"_s));
        QVERIFY2(text.size() > 20, qPrintable(text));
        static const QRegularExpression never(
            u"\\b(error|failed to|invalid|oops|please|stanza|OMEMO)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        QVERIFY2(!never.match(text).hasMatch(), qPrintable(text));
    }

    void troubleIsToldWithAnAction_data()
    {
        QTest::addColumn<RoomPresence>("presence");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("action");
        QTest::addColumn<bool>("closed");
        using enum Sentences::RoomAction;
        const auto row = [](const char *name, RoomPresence presence, ErrorCode code,
                            Sentences::RoomAction action, bool closed) {
            QTest::newRow(name) << presence << code << int(action) << closed;
        };
        row("not a member", RoomPresence::Refused, ErrorCode::NotMember, TryNow, true);
        row("banned", RoomPresence::Refused, ErrorCode::Banned, Leave, true);
        row("gone", RoomPresence::Refused, ErrorCode::RoomGone, Leave, true);
        row("password", RoomPresence::Refused, ErrorCode::PasswordNeeded, EnterPassword, true);
        row("name taken", RoomPresence::Refused, ErrorCode::NicknameTaken, ChooseNick, false);
        row("full", RoomPresence::Refused, ErrorCode::RoomFull, TryNow, false);
        row("service down", RoomPresence::Waiting, ErrorCode::Timeout, TryNow, false);
        row("service unknown", RoomPresence::Waiting, ErrorCode::HostNotFound, TryNow, false);
        row("ghost", RoomPresence::Waiting, ErrorCode::NotJoined, TryNow, false);
        row("own outage", RoomPresence::Waiting, ErrorCode::NotConnected, None, false);
        row("not yet", RoomPresence::Waiting, ErrorCode::Internal, None, false);
        row("in", RoomPresence::In, ErrorCode::Internal, None, false);
    }

    void troubleIsToldWithAnAction()
    {
        QFETCH(const RoomPresence, presence);
        QFETCH(const ErrorCode, code);
        QFETCH(const int, action);
        QFETCH(const bool, closed);
        RoomState state;
        state.presence = presence;
        state.trouble = code;
        state.info.jid = BareJid::fromStored(u"r@groups.example"_s);
        for (const ChatKind kind : {ChatKind::Group, ChatKind::Channel}) {
            const Sentences::RoomTrouble trouble = Sentences::roomTrouble(state, kind);
            QCOMPARE(int(trouble.action), action);
            QCOMPARE(trouble.closed, closed);
            QCOMPARE(trouble.actionText.isEmpty(), action == 0);
            QCOMPARE(trouble.isNone(), action == 0);
        }
    }

    void theServersWordsAreQuoted()
    {
        RoomState state;
        state.presence = RoomPresence::Refused;
        state.trouble = ErrorCode::Banned;
        state.troubleText = u"spam\u202e <b>"_s;
        const QString line = Sentences::roomTrouble(state, ChatKind::Group).line2;
        QVERIFY2(line.contains(u"spam <b>"_s), qPrintable(line));
        QVERIFY(!line.contains(QChar(0x202e)));
    }

    void readersAreCounted_data()
    {
        QTest::addColumn<int>("delivered");
        QTest::addColumn<int>("read");
        QTest::addColumn<int>("members");
        QTest::addColumn<QString>("text");
        QTest::newRow("sent") << 0 << 0 << 6 << u"Sent"_s;
        QTest::newRow("some have it") << 3 << 0 << 6 << u"Delivered to 3 of 5"_s;
        QTest::newRow("all have it") << 5 << 0 << 6 << u"Delivered to everyone"_s;
        QTest::newRow("some read") << 4 << 3 << 6 << u"Read by 3 of 5"_s;
        QTest::newRow("all read") << 5 << 5 << 6 << u"Read by everyone"_s;
        QTest::newRow("too large")
            << 4 << 3 << 51 << u"Sent. In groups over 50 people readers are not counted."_s;
    }

    void readersAreCounted()
    {
        QFETCH(const int, delivered);
        QFETCH(const int, read);
        QFETCH(const int, members);
        QFETCH(const QString, text);
        Message message;
        message.direction = Direction::Out;
        message.delivery = Delivery::OnServer;
        message.recipients = 5;
        message.deliveredTo = delivered;
        message.readBy = read;
        QCOMPARE(Sentences::readers(message, members, 50), text);
        message.delivery = Delivery::Queued;
        QCOMPARE(Sentences::readers(message, members, 50), QString());
    }

    void whoTypes()
    {
        QCOMPARE(Sentences::typing({}), u"typing…"_s);
        QCOMPARE(Sentences::typing({u"Aylin"_s}), u"\u2068Aylin\u2069 is typing…"_s);
        QVERIFY(Sentences::typing({u"a"_s, u"b"_s, u"c"_s}).startsWith(u'3'));
    }

    void aClosedRoomHasASentenceInsteadOfAField()
    {
        Conversation chat;
        RoomState state;
        QCOMPARE(Sentences::cannotWrite(chat, state), QString());
        chat.kind = ChatKind::Group;
        state.presence = RoomPresence::In;
        state.role = RoomRole::Participant;
        QCOMPARE(Sentences::cannotWrite(chat, state), QString());
        state.role = RoomRole::Visitor;
        QVERIFY(Sentences::cannotWrite(chat, state).startsWith(u"Only moderators"_s));
        chat.left = true;
        QVERIFY(Sentences::cannotWrite(chat, state).startsWith(u"You are no longer"_s));
    }
};

QTEST_GUILESS_MAIN(TestRoomSentences)
#include "tst_room_sentences.moc"
