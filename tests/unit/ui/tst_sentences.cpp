// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/MessageTime.h"
#include "ui/text/Sentences.h"

#include <QDateTime>
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
    return state;
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
            u"Your provider, p.example, has not answered since 14:32."_s);
        row("no network", ErrorCode::NetworkUnreachable, LinkPhase::Connecting,
            u"This computer is not connected to a network."_s);
        row("names", ErrorCode::Timeout, LinkPhase::Resolving,
            u"Your network can’t look up names at the moment."_s);
        row("unknown name", ErrorCode::HostNotFound, LinkPhase::Resolving,
            u"The internet does not know the name p.example at the moment."_s);
        row("tls", ErrorCode::TlsFailed, LinkPhase::Securing,
            u"p.example answers, but can’t set up a secure connection."_s);
        row("expired", ErrorCode::CertificateExpired, LinkPhase::Securing,
            u"The security certificate of p.example ran out."_s);
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
            Sentences::outage(failed(code, phase), u"p.example"_s, 0, now, english);
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
        const TransportState silent = failed(ErrorCode::Timeout, LinkPhase::Connecting);
        QCOMPARE(
            Sentences::outage(silent, u"p.example"_s, 3, now, english).line2,
            u"You can read, search and write everything. 3 messages are saved here and will be "
            "sent once, in order, when it returns."_s);
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
                failed(error.code, LinkPhase::Connecting), u"p.example"_s, 2, now, english);
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
