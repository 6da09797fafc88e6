// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/HealthLadder.h"
#include "ui/text/LadderSentences.h"
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

qint64 at(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute)).toMSecsSinceEpoch();
}

const qint64 now = at(2026, 11, 2, 14, 36);

/// Without the marks that isolate names.
QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

TransportState failed(ErrorCode code, LinkPhase phase, bool needsUser = false)
{
    TransportState state;
    state.phase = needsUser ? LinkPhase::Stopped : LinkPhase::Waiting;
    state.failure = Error{code, {}};
    state.failedPhase = phase;
    state.failingSinceMs = at(2026, 11, 2, 14, 32);
    state.needsUser = needsUser;
    state.certificateEndMs = at(2026, 10, 30, 12, 0);
    return state;
}

Health health(ErrorCode code, LinkPhase phase, bool needsUser = false)
{
    HealthFacts facts;
    facts.connection = failed(code, phase, needsUser);
    return HealthLadder::verdict(facts, now);
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outagesAreNamed_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<LinkPhase>("phase");
        QTest::addColumn<QString>("line1");
        QTest::addColumn<bool>("tryNow");
        QTest::addColumn<bool>("password");
        const auto row = [](const char *name, ErrorCode code, LinkPhase phase, const QString &line,
                            bool tryNow = true, bool password = false) {
            QTest::newRow(name) << code << phase << line << tryNow << password;
        };
        row("silent", ErrorCode::Timeout, LinkPhase::Connecting,
            u"Your provider, p.example, has not answered since 14:32."_s);
        row("refused", ErrorCode::ConnectionRefused, LinkPhase::Connecting,
            u"Your provider, p.example, has not been taking connections since 14:32."_s);
        row("no internet", ErrorCode::NetworkUnreachable, LinkPhase::Connecting,
            u"Your network is up, but the internet behind it is not answering."_s);
        row("portal", ErrorCode::WebPageAnswered, LinkPhase::Securing,
            u"This network wants you to sign in first."_s);
        row("names silent", ErrorCode::Timeout, LinkPhase::Resolving,
            u"Your network’s name lookup has not answered since 14:32."_s);
        row("names fail", ErrorCode::NamesFailed, LinkPhase::Resolving,
            u"Your network can’t look up names at the moment."_s);
        row("unknown name", ErrorCode::HostNotFound, LinkPhase::Resolving,
            u"The internet does not know the name p.example at the moment."_s);
        row("tls", ErrorCode::TlsFailed, LinkPhase::Securing,
            u"p.example answers, but can’t set up a secure connection."_s);
        row("expired", ErrorCode::CertificateExpired, LinkPhase::Securing,
            u"The security certificate of p.example ran out on 30 October."_s);
        row("clock", ErrorCode::CertificateNotYetValid, LinkPhase::Securing,
            u"This computer’s clock is 1 minute behind."_s);
        row("wrong host", ErrorCode::CertificateWrongHost, LinkPhase::Securing,
            u"Something on this network answers in place of p.example."_s);
        row("login service", ErrorCode::Timeout, LinkPhase::Authenticating,
            u"p.example is up, but can’t check passwords at the moment."_s);
        row("session", ErrorCode::Timeout, LinkPhase::Binding,
            u"p.example lets us in, but then does not let us go on."_s);
        row("password", ErrorCode::AuthenticationFailed, LinkPhase::Authenticating,
            u"p.example no longer accepts the saved password."_s, false, true);
        row("closed", ErrorCode::AccountDisabled, LinkPhase::Authenticating,
            u"p.example has closed or paused this account."_s, false);
        row("replaced", ErrorCode::Replaced, LinkPhase::Online,
            u"p.example ended this connection because another one took its place."_s, false);
        row("host unknown", ErrorCode::HostUnknown, LinkPhase::Authenticating,
            u"The machine behind p.example says it does not serve p.example."_s);
        row("cut", ErrorCode::StreamError, LinkPhase::Online,
            u"Your provider, p.example, has not answered since 14:32."_s);
    }

    void outagesAreNamed()
    {
        QFETCH(ErrorCode, code);
        QFETCH(LinkPhase, phase);
        QFETCH(QString, line1);
        QFETCH(bool, tryNow);
        QFETCH(bool, password);
        const Sentences::Outage words =
            Sentences::outage(health(code, phase), u"p.example"_s, {}, now, english);
        QCOMPARE(bare(words.line1), line1);
        QCOMPARE(words.tryNow, tryNow);
        QCOMPARE(words.enterPassword, password);
        QVERIFY(!words.icon.isEmpty());
        QVERIFY(!words.line2.isEmpty());
    }

    void waitingMessagesAreCounted()
    {
        QCOMPARE(Sentences::waiting(0), u"Nothing is waiting."_s);
        QCOMPARE(Sentences::waiting(1), u"1 message is waiting."_s);
        QCOMPARE(Sentences::waiting(3), u"3 messages are waiting."_s);
        QCOMPARE(Sentences::waiting({1, 1}), u"1 photo is waiting."_s);
        QCOMPARE(Sentences::waiting({2, 2}), u"2 photos are waiting."_s);
        QCOMPARE(Sentences::waiting({4, 1}), u"3 messages and 1 photo are waiting."_s);
        QCOMPARE(Sentences::waiting({3, 2}), u"1 message and 2 photos are waiting."_s);
        const Health silent = health(ErrorCode::Timeout, LinkPhase::Connecting);
        QCOMPARE(
            Sentences::outage(silent, u"p.example"_s, {3, 0}, now, english).line2,
            u"You can read, search and write everything. 3 messages are saved here and will be "
            "sent once, in order, when it returns."_s);
    }

    // Whatever fails, it is told apart from everything else, here and in the ladder.
    void everyCauseHasItsOwnWords()
    {
        QSet<QString> lines;
        QSet<QString> explanations;
        for (int i = 1; i <= int(Cause::SlowConnect); ++i) {
            Health verdict;
            verdict.cause = Cause(i);
            verdict.sinceMs = now;
            verdict.clockAheadMs = 5 * 86'400'000LL;
            verdict.places = {{Rung::Contact, u"far.example"_s, now, 0}};
            const Sentences::Outage words =
                Sentences::outage(verdict, u"p.example"_s, {}, now, english);
            QVERIFY2(!lines.contains(words.line1), qPrintable(words.line1));
            QVERIFY2(words.line1.endsWith(u'.') && words.line2.endsWith(u'.'),
                     qPrintable(words.line1 + words.line2));
            QVERIFY(!words.icon.isEmpty());
            lines.insert(words.line1);
            const QString explanation = LadderSentences::explanation(Cause(i));
            QVERIFY2(explanation.endsWith(u'.') && !explanations.contains(explanation),
                     qPrintable(explanation));
            explanations.insert(explanation);
        }
        for (const Rung rung : rungs) {
            QVERIFY(!LadderSentences::label(rung).isEmpty());
        }
    }

    void clocksAreOffByPlainSpans()
    {
        QCOMPARE(Sentences::clockLine(-3 * 86'400'000LL),
                 u"This computer’s clock is 3 days behind."_s);
        QCOMPARE(Sentences::clockLine(7 * 60'000), u"This computer’s clock is 7 minutes ahead."_s);
        QCOMPARE(Sentences::span(60'000), u"1 minute"_s);
        QCOMPARE(Sentences::span(5 * 3'600'000), u"5 hours"_s);
    }

    void theOperatorsWordsStandBesideOurOwn()
    {
        OutageNotice notice;
        notice.words = {{u"default"_s, u"Umzug"_s}, {u"en"_s, u"Moving <b>the</b> database"_s}};
        notice.beginsMs = at(2026, 11, 2, 14, 20);
        notice.endsMs = at(2026, 11, 2, 15, 15);
        notice.fetchedMs = at(2026, 11, 2, 14, 33);
        QCOMPARE(bare(LadderSentences::noticeTitle(notice, u"p.example"_s, now, english)),
                 u"p.example says, as seen at 14:33"_s);
        QCOMPARE(LadderSentences::noticeText(notice, now, english),
                 u"“Moving <b>the</b> database” Expected to end: 15:15."_s);
        Health mine = health(ErrorCode::Timeout, LinkPhase::Connecting);
        mine.notice = notice;
        QCOMPARE(LadderSentences::noticeDiffers(mine, now), QString());
        QCOMPARE(LadderSentences::noticeDiffers(mine, notice.endsMs + 60'000),
                 u"Our own check differs: it is not over yet."_s);
        mine.cause = Cause::LinkDown;
        QCOMPARE(LadderSentences::noticeDiffers(mine, now),
                 u"Our own check differs: it stops earlier, at “This computer”."_s);
        mine.cause = Cause::None;
        mine.online = true;
        QCOMPARE(LadderSentences::noticeDiffers(mine, now),
                 u"Our own check differs: everything works."_s);
        notice.beginsMs = at(2026, 11, 3, 2, 0);
        notice.endsMs = at(2026, 11, 3, 4, 0);
        const Sentences::Outage ahead = Sentences::planned(notice, u"p.example"_s, now, english);
        QCOMPARE(bare(ahead.line1), u"p.example plans a break, 3 Nov, 02:00 to 3 Nov, 04:00."_s);
        QVERIFY(ahead.line2.startsWith(u"“Moving <b>the</b> database”"));
    }

    // The copy guide forbids these words in front of people.
    void noSentenceUsesTechnicalWords()
    {
        static const QStringList forbidden{u"error"_s,  u"failed to"_s, u"invalid"_s, u"oops"_s,
                                           u"please"_s, u"stanza"_s,    u"omemo"_s,   u"session"_s};
        for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
            const Error error{ErrorCode(i), {}};
            Message message;
            message.failure = error.code;
            const Sentences::OpenFailure open = Sentences::openFailure(error);
            const Sentences::Outage outage = Sentences::outage(
                health(error.code, LinkPhase::Connecting), u"p.example"_s, {2, 1}, now, english);
            const QStringList texts{Sentences::general(error),
                                    Sentences::signInFailure(error, u"p.example"_s),
                                    Sentences::sendFailure(message, u"Milo"_s, u"p.example"_s),
                                    open.title,
                                    open.text,
                                    outage.line1,
                                    outage.line2};
            for (const QString &text : texts) {
                QVERIFY2(text.endsWith(u'.'), qPrintable(text));
                for (const QString &word : forbidden) {
                    QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
                }
            }
        }
    }

    void everyReasonForNoKeyIsSaid_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("advice");
        QTest::addColumn<bool>("backup");
        const auto row = [](ErrorCode code, const QString &title, const QString &advice,
                            bool backup = false) {
            QTest::newRow(qPrintable(errorName(code))) << code << title << advice << backup;
        };
        row(ErrorCode::KeyringLocked,
            u"Your keyring is locked, so your chats can’t be opened yet."_s,
            u"Unlock it and try again."_s);
        row(ErrorCode::NoKeyring, u"The keyring with the key of your chats isn’t running."_s,
            u"Sign in to your desktop again, and try again."_s);
        row(ErrorCode::NoKey, u"Your keyring did not give out the key of your chats."_s,
            u"Sign in to your desktop again, and try again."_s);
        row(ErrorCode::KeyGone, u"Your keyring no longer has the key of your chats."_s,
            u"If you have the earlier keyring, bring it back and try again."_s, true);
        row(ErrorCode::VaultMissing, u"The file vault.json beside your chats is missing."_s,
            u"It says where their key is. Put a copy of it back and try again. If you keep the key "
            "in a file, start Ninelives with that file."_s,
            true);
        row(ErrorCode::VaultDamaged,
            u"The file vault.json beside your chats is damaged or can’t be read."_s,
            u"It says where their key is. Put a copy of it back and try again."_s, true);
        row(ErrorCode::KeyFileMissing, u"The file with the key of your chats is missing."_s,
            u"Put it back where it was and try again."_s, true);
        row(ErrorCode::KeyFileUnreadable, u"The file with the key of your chats can’t be read."_s,
            u"See whether its disk is there and you may read it, then try again."_s);
        row(ErrorCode::KeyFileExposed, u"The file with the key of your chats is open to others."_s,
            u"Make it readable by you alone, and try again."_s);
        row(ErrorCode::KeyFileDamaged, u"The file with the key of your chats holds no key."_s,
            u"Put a good copy of it in its place and try again."_s, true);
    }

    void everyReasonForNoKeyIsSaid()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, title);
        QFETCH(QString, advice);
        QFETCH(bool, backup);
        const QString safe =
            u"Nothing is lost: your messages are still on this computer, encrypted. "_s;
        const Sentences::OpenFailure alone = Sentences::openFailure({code, {}});
        QCOMPARE(alone.title, title);
        QCOMPARE(alone.text,
                 safe + advice
                     + (backup ? u" A backup brings your messages back, too."_s : QString()));
        QVERIFY(!alone.action.isEmpty());
        const Sentences::OpenFailure withWords = Sentences::openFailure({code, {}}, true);
        QCOMPARE(withWords.title, title);
        QCOMPARE(withWords.text, safe + advice + u" Your recovery words open your chats, too."_s);
        QCOMPARE(title.contains(u"locked"_s), code == ErrorCode::KeyringLocked);
    }

    void timesAreShort_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("day");
        QTest::newRow("today") << at(2026, 11, 2, 9, 5) << u"09:05"_s << u"Today"_s;
        QTest::newRow("yesterday") << at(2026, 11, 1, 23, 59) << u"Sun"_s << u"Yesterday"_s;
        QTest::newRow("this week")
            << at(2026, 10, 28, 12, 0) << u"Wed"_s << u"Wednesday, 28 October"_s;
        QTest::newRow("older") << at(2026, 10, 1, 12, 0) << u"1 Oct"_s << u"Thursday, 1 October"_s;
        QTest::newRow("last year")
            << at(2025, 11, 2, 12, 0) << u"2 Nov 2025"_s << u"Sunday, 2 November 2025"_s;
    }

    void timesAreShort()
    {
        QFETCH(qint64, time);
        QFETCH(QString, brief);
        QFETCH(QString, day);
        QCOMPARE(MessageTime::brief(time, now, english), brief);
        QCOMPARE(MessageTime::day(time, now, english), day);
    }

    void noLocaleShowsSeconds_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("clock");
        QTest::newRow("C") << QLocale::c() << u"14:36"_s;
        QTest::newRow("British") << english << u"14:36"_s;
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates)
                                  << u"2:36 PM"_s;
        QTest::newRow("German") << QLocale(QLocale::German) << u"14:36"_s;
        QTest::newRow("Finnish") << QLocale(QLocale::Finnish) << u"14.36"_s;
    }

    void noLocaleShowsSeconds()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, clock);
        QCOMPARE(MessageTime::clock(now, locale).replace(QChar(0x202f), u' '), clock);
    }

    void midnightIsAhead()
    {
        const qint64 left = MessageTime::untilMidnight(now);
        QVERIFY(left > 0);
        QCOMPARE(MessageTime::dateOf(now + left), QDate(2026, 11, 3));
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
