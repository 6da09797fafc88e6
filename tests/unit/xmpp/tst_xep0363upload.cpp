// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xmpp/Xml.h"
#include "core/xmpp/xep/Xep0363Upload.h"
#include "tests/unit/xmpp/Wire.h"

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

const auto uploadFeature = u"<feature var='urn:xmpp:http:upload:0'/>"_s;

QString info(const QString &content)
{
    return u"<query xmlns='http://jabber.org/protocol/disco#info'>%1</query>"_s.arg(content);
}

QString limit(const QString &bytes)
{
    return u"<x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE' type='hidden'><value>"
           "urn:xmpp:http:upload:0</value></field><field var='max-file-size'><value>%1</value>"
           "</field></x>"_s.arg(bytes);
}

QString slotXml(const QString &put, const QString &get, const QString &headers = {})
{
    return u"<slot xmlns='urn:xmpp:http:upload:0'><put url='%1'>%3</put><get url='%2'/></slot>"_s
        .arg(put, get, headers);
}

} // namespace

class TestXep0363Upload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theServiceIsLookedFor_data();
    void theServiceIsLookedFor();
    void theServerItselfMayBeIt();
    void onlyWhatTheServerListsIsAsked();
    void aSilentServiceIsNotNone();
    void itIsRememberedUntilTheStreamEnds();
    void aLostStreamAnswers();
    void aSlotIsAskedFor();
    void whatIsTooLargeIsNotAskedFor();
    void headersAreChosen_data();
    void headersAreChosen();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void refusals_data();
    void refusals();

private:
    void lists(const QStringList &services);
    void found(const QString &form = {});
    void ask(const UploadRequest &request = {u"f2a1.bin"_s, 1000, u"application/octet-stream"_s});
    bool refuse(const QString &condition)
    {
        return m_wire->answer(u"<error type='cancel'><%1 xmlns='%2'/></error>"_s.arg(
                                  condition, u"urn:ietf:params:xml:ns:xmpp-stanzas"_s),
                              -1, asked(), u"error"_s);
    }
    [[nodiscard]] QString asked() const { return m_wire->written.constLast().attribute(u"to"_s); }

    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<Xep0363Upload> m_uploads;
    std::optional<Result<UploadService>> m_service;
    std::optional<Result<UploadSlot>> m_slot;
};

void TestXep0363Upload::init()
{
    m_uploads.reset();
    m_wire = std::make_unique<Wire>();
    m_uploads = std::make_unique<Xep0363Upload>(m_wire->channel);
    m_service.reset();
    m_slot.reset();
    m_uploads->service([this](const Result<UploadService> &service) { m_service = service; });
}

void TestXep0363Upload::lists(const QStringList &services)
{
    QString items;
    for (const QString &each : services) {
        items += u"<item jid='%1'/>"_s.arg(each);
    }
    QCOMPARE(asked(), u"home.test"_s);
    QVERIFY(m_wire->answer(
        u"<query xmlns='http://jabber.org/protocol/disco#items'>%1</query>"_s.arg(items), -1,
        u"home.test"_s));
}

/// The service is known.
void TestXep0363Upload::found(const QString &form)
{
    lists({u"upload.home.test"_s});
    QVERIFY(m_wire->answer(info(uploadFeature + form), -1, u"upload.home.test"_s));
    QVERIFY(m_service && m_service->ok());
}

void TestXep0363Upload::ask(const UploadRequest &request)
{
    m_slot.reset();
    m_uploads->slot(request, [this](const Result<UploadSlot> &slot) { m_slot = slot; });
    QVERIFY(!m_slot);
    QCoreApplication::processEvents();
}

void TestXep0363Upload::theServiceIsLookedFor_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("with a limit") << uploadFeature + limit(u"104857600"_s) << 104857600LL;
    QTest::newRow("without") << uploadFeature << 0LL;
    QTest::newRow("no number") << uploadFeature + limit(u"much"_s) << 0LL;
    QTest::newRow("negative") << uploadFeature + limit(u"-5"_s) << 0LL;
    QTest::newRow("beyond numbers") << uploadFeature + limit(u"99999999999999999999"_s) << 0LL;
    QTest::newRow("another form") << uploadFeature
            + limit(u"5"_s).replace("upload:0</value>"_L1, "other</value>"_L1)
                                  << 0LL;
    QTest::newRow("not one") << u"<feature var='urn:xmpp:http:upload'/>"_s << -1LL;
    QTest::newRow("nothing") << QString() << -1LL;
}

void TestXep0363Upload::theServiceIsLookedFor()
{
    QFETCH(QString, content);
    QFETCH(qint64, bytes);
    lists({u"rooms.home.test"_s, u"upload.home.test"_s});
    QCOMPARE(asked(), u"rooms.home.test"_s);
    QVERIFY(refuse(u"service-unavailable"_s));
    QCOMPARE(asked(), u"upload.home.test"_s);
    QVERIFY(m_wire->answer(info(content), -1, u"upload.home.test"_s));
    if (bytes < 0) {
        QCOMPARE(asked(), u"home.test"_s);
        QVERIFY(m_wire->answer(info({}), -1, u"home.test"_s));
        QVERIFY(m_service && !m_service->ok());
        QCOMPARE(m_service->error().code, ErrorCode::NoUploadService);
        return;
    }
    QVERIFY(m_service && m_service->ok());
    QCOMPARE((*m_service)->address.toString(), u"upload.home.test"_s);
    QCOMPARE((*m_service)->maxBytes, bytes);
}

void TestXep0363Upload::theServerItselfMayBeIt()
{
    QVERIFY(refuse(u"feature-not-implemented"_s)); // lists nothing
    QCOMPARE(asked(), u"home.test"_s);
    QVERIFY(m_wire->answer(info(uploadFeature + limit(u"7"_s)), -1, u"home.test"_s));
    QVERIFY(m_service && m_service->ok());
    QCOMPARE((*m_service)->address.toString(), u"home.test"_s);
    QCOMPARE((*m_service)->maxBytes, 7);
}

void TestXep0363Upload::onlyWhatTheServerListsIsAsked()
{
    QStringList many{u"somebody@home.test"_s};
    for (qsizetype i = 0; i < 2 * ServiceFinder::maxServices; ++i) {
        many.append(u"s%1.home.test"_s.arg(i));
    }
    lists(many);
    int questions = 0;
    while (!m_service) {
        QVERIFY(!asked().contains(u'@'));
        QVERIFY(refuse(u"service-unavailable"_s));
        ++questions;
    }
    QCOMPARE(questions, ServiceFinder::maxServices + 1);
    QCOMPARE(m_service->error().code, ErrorCode::NoUploadService);
}

void TestXep0363Upload::aSilentServiceIsNotNone()
{
    lists({u"upload.home.test"_s});
    QVERIFY(!m_wire->answer(info(uploadFeature), -1, u"evil.test"_s)); // of somebody else
    QVERIFY(!m_service);
    m_wire->channel.close();
    QTRY_VERIFY(m_service);
    QCOMPARE(m_service->error().code, ErrorCode::NotConnected);
}

void TestXep0363Upload::itIsRememberedUntilTheStreamEnds()
{
    std::optional<Result<UploadService>> second;
    m_uploads->service([&](const Result<UploadService> &service) { second = service; });
    QCOMPARE(m_wire->written.size(), 1); // one search for both
    found();
    QVERIFY(second && second->ok());
    second.reset();
    const qsizetype questions = m_wire->written.size();
    m_uploads->service([&](const Result<UploadService> &service) { second = service; });
    QVERIFY(!second); // never from within
    QTRY_VERIFY(second);
    QCOMPARE(m_wire->written.size(), questions);
    m_uploads->close();
    m_uploads->service([&](const Result<UploadService> &service) { second = service; });
    QCOMPARE(m_wire->written.size(), questions + 1);
}

void TestXep0363Upload::aLostStreamAnswers()
{
    found();
    ask();
    m_wire->channel.close();
    QTRY_VERIFY(m_slot);
    QCOMPARE(m_slot->error().code, ErrorCode::NotConnected);
}

void TestXep0363Upload::aSlotIsAskedFor()
{
    found(limit(u"1000"_s));
    ask({u"f2<a1.bin"_s, 1000, u"image/jpeg"_s});
    const QDomElement iq = m_wire->written.constLast();
    QCOMPARE(asked(), u"upload.home.test"_s);
    QCOMPARE(iq.attribute(u"type"_s), u"get"_s);
    const QDomElement request = Xml::child(iq, "request"_L1, "urn:xmpp:http:upload:0"_L1);
    QCOMPARE(request.attribute(u"filename"_s), u"f2<a1.bin"_s);
    QCOMPARE(request.attribute(u"size"_s), u"1000"_s);
    QCOMPARE(request.attribute(u"content-type"_s), u"image/jpeg"_s);
    QVERIFY(m_wire->answer(slotXml(u"https://up.test:5281/a/f.bin?v=1&amp;w=%2F"_s,
                                   u"https://down.test/a/tr%C3%A8s.bin"_s),
                           -1, u"upload.home.test"_s));
    QVERIFY(m_slot && m_slot->ok());
    QCOMPARE((*m_slot)->put.toEncoded(), "https://up.test:5281/a/f.bin?v=1&w=%2F"_ba);
    QCOMPARE((*m_slot)->get.toEncoded(), "https://down.test/a/tr%C3%A8s.bin"_ba);
    QVERIFY((*m_slot)->headers.isEmpty());
}

void TestXep0363Upload::whatIsTooLargeIsNotAskedFor()
{
    found(limit(u"1000"_s));
    const qsizetype questions = m_wire->written.size();
    ask({u"a.bin"_s, 1001, {}});
    QTRY_VERIFY(m_slot);
    QCOMPARE(m_slot->error().code, ErrorCode::TooLarge);
    QCOMPARE(m_slot->error().detail, u"1000"_s);
    QCOMPARE(m_wire->written.size(), questions);
}

void TestXep0363Upload::headersAreChosen_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QString &xml, const QByteArray &expected) {
        QTest::newRow(name) << xml << expected;
    };
    row("Authorization", u"<header name='Authorization'>Bearer a.b</header>"_s,
        "Authorization=Bearer a.b");
    row("any case", u"<header name='cOOKIE'>a=b</header>"_s, "Cookie=a=b");
    row("all three, in order",
        u"<header name='Expires'>1</header><header name='Cookie'>a</header>"
        "<header name='Cookie'>b</header><header name='Authorization'>c</header>"_s,
        "Expires=1|Cookie=a|Cookie=b|Authorization=c");
    row("others", u"<header name='Host'>evil</header><header name='X-A'>b</header>"_s, "");
    row("line breaks", u"<header name='Authori&#10;zation'>Bearer&#13;&#10;Host: evil</header>"_s,
        "Authorization=BearerHost: evil");
    row("empty", u"<header name='Cookie'> &#10; </header><header>a</header>"_s, "");
    row("another namespace", u"<header xmlns='x' name='Cookie'>a</header>"_s, "");
    row("much too long", u"<header name='Cookie'>%1</header>"_s.arg(QString(9000, u'a')), "");
}

void TestXep0363Upload::headersAreChosen()
{
    QFETCH(QString, xml);
    QFETCH(QByteArray, expected);
    found();
    ask();
    QVERIFY(m_wire->answer(slotXml(u"https://up.test/a"_s, u"https://up.test/a"_s, xml), -1,
                           u"upload.home.test"_s));
    QVERIFY(m_slot && m_slot->ok());
    QByteArrayList headers;
    for (const auto &[name, value] : (*m_slot)->headers) {
        headers.append(name + '=' + value);
    }
    QCOMPARE(headers.join('|'), expected);
}

void TestXep0363Upload::addressesAreChecked_data()
{
    QTest::addColumn<QString>("put");
    QTest::addColumn<QString>("get");
    QTest::addColumn<ErrorCode>("error");
    const auto good = u"https://up.test/a"_s;
    QTest::newRow("put in the clear") << u"http://up.test/a"_s << good << ErrorCode::InsecureLink;
    QTest::newRow("get in the clear") << good << u"http://up.test/a"_s << ErrorCode::InsecureLink;
    QTest::newRow("no put") << QString() << good << ErrorCode::RemoteRefused;
    QTest::newRow("no get") << good << QString() << ErrorCode::RemoteRefused;
    QTest::newRow("no host") << u"https:///a"_s << good << ErrorCode::RemoteRefused;
    QTest::newRow("file") << u"file:///etc/passwd"_s << good << ErrorCode::RemoteRefused;
    QTest::newRow("a name in it") << u"https://a:b@up.test/a"_s << good << ErrorCode::RemoteRefused;
    QTest::newRow("no address") << u"https://up test/ a"_s << good << ErrorCode::RemoteRefused;
    QTest::newRow("too long to announce")
        << good << good + QString(2048, u'a') << ErrorCode::RemoteRefused;
}

void TestXep0363Upload::addressesAreChecked()
{
    QFETCH(QString, put);
    QFETCH(QString, get);
    QFETCH(ErrorCode, error);
    found();
    ask();
    QVERIFY(m_wire->answer(slotXml(put, get), -1, u"upload.home.test"_s));
    QVERIFY(m_slot && !m_slot->ok());
    QCOMPARE(m_slot->error().code, error);
}

void TestXep0363Upload::refusals_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("searchedAgain");
    const auto condition = [](const QString &name, const QString &text = {}) {
        const auto ns = u" xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'"_s;
        return u"<%1%2/>"_s.arg(name, ns)
            + (text.isEmpty() ? QString() : u"<text%1>%2</text>"_s.arg(ns, text));
    };
    const auto tooLarge = u"<file-too-large xmlns='urn:xmpp:http:upload:0'>%1</file-too-large>"_s;
    const auto size = u"<max-file-size>20000</max-file-size>"_s;
    const auto retry = u"<retry xmlns='urn:xmpp:http:upload:0' stamp='2030-12-03T23:42:05Z'/>"_s;
    QTest::newRow("too large") << condition(u"not-acceptable"_s, u"no"_s) + tooLarge.arg(size)
                               << ErrorCode::TooLarge << u"20000"_s << true;
    QTest::newRow("too large, limit untold") << condition(u"not-acceptable"_s) + tooLarge.arg(u""_s)
                                             << ErrorCode::TooLarge << u"5000"_s << true;
    QTest::newRow("share used up") << condition(u"resource-constraint"_s, u"Quota reached"_s)
                                   << ErrorCode::StorageFull << u"Quota reached"_s << false;
    QTest::newRow("later") << condition(u"policy-violation"_s) + retry << ErrorCode::StorageFull
                           << u"policy-violation"_s << false;
    QTest::newRow("kind not taken") << condition(u"not-acceptable"_s, u"File type"_s)
                                    << ErrorCode::NotAllowed << u"File type"_s << false;
    QTest::newRow("not allowed") << condition(u"not-allowed"_s, u"Only premium"_s)
                                 << ErrorCode::NotAllowed << u"Only premium"_s << false;
    QTest::newRow("forbidden") << condition(u"forbidden"_s) << ErrorCode::NotAllowed
                               << u"forbidden"_s << false;
    QTest::newRow("gone") << condition(u"service-unavailable"_s) << ErrorCode::NoUploadService
                          << u"service-unavailable"_s << true;
    QTest::newRow("other") << condition(u"internal-server-error"_s, QString(5000, u'x'))
                           << ErrorCode::RemoteRefused << QString(500, u'x') << false;
}

void TestXep0363Upload::refusals()
{
    QFETCH(QString, xml);
    QFETCH(ErrorCode, error);
    QFETCH(QString, detail);
    QFETCH(bool, searchedAgain);
    found(limit(u"5000"_s));
    ask();
    QVERIFY(m_wire->answer(u"<error type='cancel'>%1</error>"_s.arg(xml), -1, u"upload.home.test"_s,
                           u"error"_s));
    QVERIFY(m_slot && !m_slot->ok());
    QCOMPARE(m_slot->error().code, error);
    QCOMPARE(m_slot->error().detail, detail);
    ask();
    QCOMPARE(asked() == u"home.test"_s, searchedAgain);
}

QTEST_GUILESS_MAIN(TestXep0363Upload)
#include "tst_xep0363upload.moc"
