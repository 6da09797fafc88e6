// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/NoticeFetcher.h"
#include "core/health/OutageNotices.h"
#include "core/health/SystemProbes.h"
#include "tests/fakes/FakeClock.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

/// A web server that gives the same answer to everything.
class Web : public QTcpServer
{
public:
    explicit Web(QByteArray answer) : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                heard += socket->readAll();
                if (heard.contains("\r\n\r\n")) {
                    ++asked;
                    socket->write(m_answer);
                    socket->disconnectFromHost();
                }
            });
        });
    }
    [[nodiscard]] QUrl url(const QString &scheme = u"http"_s) const
    {
        return QUrl(u"%1://127.0.0.1:%2/status.json"_s.arg(scheme).arg(serverPort()));
    }
    QByteArray heard;
    int asked = 0;

private:
    QByteArray m_answer;
};

QByteArray http(const QByteArray &content, const QByteArray &status = "200 OK",
                const QByteArray &further = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(content.size())
        + "\r\n" + further + "Connection: close\r\n\r\n" + content;
}

const QByteArray outage = R"({"beginning":"2026-01-12T01:01:01Z","message":{"default":"Gone"}})";

} // namespace

class TestNoticeFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchedWhileDown();
    void theNextAddressWhenOneIsOfNoUse();
    void redirectsToOtherHostsAreNotFollowed();
    void largeAnswersAreDropped();
    void onlyTheWeb();
    void nothingWithoutAddressesOrNeed();
    void thePortalsPageIsRecognised_data();
    void thePortalsPageIsRecognised();

private:
    FakeClock m_clock;
};

void TestNoticeFetcher::fetchedWhileDown()
{
    Web web(http(outage));
    NoticeFetcher fetcher(m_clock);
    QSignalSpy told(&fetcher, &NoticeFetcher::told);
    fetcher.setAddresses({web.url()});
    fetcher.setState(false, true);
    QTRY_COMPARE(told.size(), 1);
    const auto notice = told.constFirst().constFirst().value<std::optional<OutageNotice>>();
    QVERIFY(notice);
    QCOMPARE(notice->wordsFor({}), u"Gone"_s);
    QVERIFY(!web.heard.contains("Cookie"));
    fetcher.setState(true, false); // and once more at login, for planned breaks
    QTRY_COMPARE(told.size(), 2);
}

void TestNoticeFetcher::theNextAddressWhenOneIsOfNoUse()
{
    Web broken(http("<html/>"));
    Web gone(http("", "404 Not Found"));
    Web good(http("{}"));
    NoticeFetcher fetcher(m_clock);
    QSignalSpy told(&fetcher, &NoticeFetcher::told);
    fetcher.setAddresses({broken.url(), gone.url(), good.url()});
    fetcher.setState(false, true);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!told.constFirst().constFirst().value<std::optional<OutageNotice>>());
}

void TestNoticeFetcher::redirectsToOtherHostsAreNotFollowed()
{
    Web other(http(outage));
    const QByteArray elsewhere =
        "Location: http://localhost:" + QByteArray::number(other.serverPort()) + "/status.json\r\n";
    Web web(http("", "302 Found", elsewhere));
    Web last(http("{}"));
    NoticeFetcher fetcher(m_clock);
    QSignalSpy told(&fetcher, &NoticeFetcher::told);
    fetcher.setAddresses({web.url(), last.url()});
    fetcher.setState(false, true);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(other.asked, 0);
    QCOMPARE(last.asked, 1);
}

void TestNoticeFetcher::largeAnswersAreDropped()
{
    Web web(http(QByteArray(4 * OutageNotices::maxBytes, ' ') + outage));
    Web last(http("{}"));
    NoticeFetcher fetcher(m_clock);
    QSignalSpy told(&fetcher, &NoticeFetcher::told);
    fetcher.setAddresses({web.url(), last.url()});
    fetcher.setState(false, true);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(!told.constFirst().constFirst().value<std::optional<OutageNotice>>());
}

void TestNoticeFetcher::onlyTheWeb()
{
    Web web(http("{}"));
    NoticeFetcher fetcher(m_clock);
    QSignalSpy told(&fetcher, &NoticeFetcher::told);
    fetcher.setAddresses({QUrl(u"file:///etc/hostname"_s), QUrl(u"data:application/json,{}"_s),
                          QUrl(u"ftp://127.0.0.1/x"_s), web.url()});
    fetcher.setState(false, true);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(web.asked, 1);
}

void TestNoticeFetcher::nothingWithoutAddressesOrNeed()
{
    Web web(http("{}"));
    NoticeFetcher fetcher(m_clock);
    fetcher.setState(false, true);
    fetcher.setState(false, false);
    fetcher.setAddresses({web.url()});
    QTest::qWait(100); // the absence of an event has no event
    QCOMPARE(web.asked, 0);
}

void TestNoticeFetcher::thePortalsPageIsRecognised_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("reachable");
    QTest::addColumn<bool>("loginPage");
    QTest::newRow("the page itself") << http("hello\n", "200 OK",
                                             "Date: Mon, 12 Jan 2026 "
                                             "01:01:01 GMT\r\n")
                                     << true << false;
    QTest::newRow("redirect") << http("", "302 Found", "Location: http://portal.test/in\r\n")
                              << false << true;
    QTest::newRow("another page") << http("<html>sign in</html>") << false << true;
    QTest::newRow("authentication")
        << http("", "511 Network Authentication Required") << false << true;
    QTest::newRow("broken") << QByteArray() << false << false;
}

void TestNoticeFetcher::thePortalsPageIsRecognised()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, reachable);
    QFETCH(bool, loginPage);
    Web web(answer);
    SystemProbes probes({{}, web.url(), "hello"});
    std::optional<InternetReport> found;
    probes.internet([&](const Result<InternetReport> &report) { found = *report; });
    QTRY_VERIFY(found);
    QCOMPARE(found->reachable, reachable);
    QCOMPARE(found->loginPage, loginPage);
    if (reachable) {
        QVERIFY(found->serverMs > 0);
    }
    if (loginPage) {
        QVERIFY(found->page.isValid());
        QCOMPARE(found->serverMs, 0);
    }
}

QTEST_GUILESS_MAIN(TestNoticeFetcher)
#include "tst_noticefetcher.moc"
