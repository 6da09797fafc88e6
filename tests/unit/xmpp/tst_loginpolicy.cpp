// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/TlsTrust.h"
#include "core/xmpp/LoginPolicy.h"
#include "tests/unit/xmpp/Dom.h"

using namespace Qt::StringLiterals;
using namespace Ninelives;

class TestLoginPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheStrongest_data();
    void choosesTheStrongest();
    void readsOffers();
    void limits_data();
    void limits();
    void failures_data();
    void failures();
    void readsRedirects();
    void certificates_data();
    void certificates();
};

void TestLoginPolicy::choosesTheStrongest_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<QString>("expected"); // empty: refused
    const QString one = u"SCRAM-SHA-1"_s;
    const QString two = u"SCRAM-SHA-256"_s;
    const QString five = u"SCRAM-SHA-512"_s;
    QTest::newRow("only one") << QStringList{one} << QString() << one;
    QTest::newRow("several") << QStringList{u"PLAIN"_s, one, five, two} << QString() << five;
    QTest::newRow("as pinned") << QStringList{one, two} << two << two;
    QTest::newRow("stronger than pinned") << QStringList{one, two} << one << two;
    QTest::newRow("weaker than pinned") << QStringList{one} << two << QString();
    QTest::newRow("plain only") << QStringList{u"PLAIN"_s} << QString() << QString();
    QTest::newRow("weak ones only")
        << QStringList{u"PLAIN"_s, u"DIGEST-MD5"_s, u"ANONYMOUS"_s, u"EXTERNAL"_s} << QString()
        << QString();
    QTest::newRow("bound to a channel, which we cannot")
        << QStringList{u"SCRAM-SHA-1-PLUS"_s} << QString() << QString();
    QTest::newRow("nothing") << QStringList() << QString() << QString();
    QTest::newRow("other case") << QStringList{u"scram-sha-256"_s} << QString() << QString();
    QTest::newRow("unknown pin") << QStringList{one} << u"SOMETHING"_s << one;
}

void TestLoginPolicy::choosesTheStrongest()
{
    QFETCH(QStringList, offered);
    QFETCH(QString, pinned);
    QFETCH(QString, expected);
    const auto chosen = LoginPolicy::choose(offered, pinned);
    QCOMPARE(chosen.ok(), !expected.isEmpty());
    if (chosen) {
        QCOMPARE(*chosen, expected);
    } else {
        // Nothing at all is no downgrade: a server in trouble is tried again.
        QCOMPARE(chosen.error().code,
                 offered.isEmpty() ? ErrorCode::StreamError : ErrorCode::MechanismTooWeak);
    }
}

void TestLoginPolicy::readsOffers()
{
    const auto sasl = LoginPolicy::readOffer(
        dom(u"<s:features><starttls "
            "xmlns='urn:ietf:params:xml:ns:xmpp-tls'/><mechanisms "
            "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism> SCRAM-SHA-1 </mechanism>"
            "<mechanism>PLAIN</mechanism></mechanisms></s:features>"_s));
    QVERIFY(sasl.startTls);
    QVERIFY(!sasl.sasl2);
    QCOMPARE(sasl.mechanisms, (QStringList{u"SCRAM-SHA-1"_s, u"PLAIN"_s}));

    // SASL 2 is what will be used, so its list is the one that counts.
    const auto both = LoginPolicy::readOffer(dom(
        u"<s:features><mechanisms "
        "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>SCRAM-SHA-512</mechanism></mechanisms>"
        "<authentication xmlns='urn:xmpp:sasl:2'><mechanism>SCRAM-SHA-1</mechanism><inline>"
        "<fast xmlns='urn:xmpp:fast:0'><mechanism>HT-SHA-256-NONE</mechanism></fast></inline>"
        "</authentication></s:features>"_s));
    QVERIFY(!both.startTls);
    QVERIFY(both.sasl2);
    QCOMPARE(both.mechanisms, QStringList{u"SCRAM-SHA-1"_s});
    QCOMPARE(both.fastMechanisms, QStringList{u"HT-SHA-256-NONE"_s});
}

void TestLoginPolicy::limits_data()
{
    QTest::addColumn<QString>("bytes");
    QTest::addColumn<qsizetype>("expected");
    QTest::newRow("usual") << u"262144"_s << qsizetype(262144);
    QTest::newRow("least") << u"10000"_s << qsizetype(10000);
    QTest::newRow("absurd") << u"12"_s << qsizetype(0);
    QTest::newRow("negative") << u"-5"_s << qsizetype(0);
    QTest::newRow("words") << u"many"_s << qsizetype(0);
    QTest::newRow("empty") << QString() << qsizetype(0);
}

void TestLoginPolicy::limits()
{
    QFETCH(QString, bytes);
    QFETCH(qsizetype, expected);
    const auto offer = LoginPolicy::readOffer(
        dom(u"<s:features><limits xmlns='urn:xmpp:stream-limits:0'><max-bytes>"_s + bytes
            + u"</max-bytes></limits></s:features>"_s));
    QCOMPARE(offer.stanzaLimit, expected);
}

void TestLoginPolicy::failures_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<ErrorCode>("expected");
    const QString sasl = u"<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>%1</failure>"_s;
    QTest::newRow("password") << sasl.arg(u"<text>x</text><not-authorized/>"_s)
                              << ErrorCode::AuthenticationFailed;
    QTest::newRow("nothing said") << sasl.arg(QString()) << ErrorCode::AuthenticationFailed;
    QTest::newRow("expired") << sasl.arg(u"<credentials-expired/>"_s)
                             << ErrorCode::AuthenticationFailed;
    QTest::newRow("disabled") << sasl.arg(u"<account-disabled/>"_s) << ErrorCode::AccountDisabled;
    QTest::newRow("for a while") << sasl.arg(u"<temporary-auth-failure/>"_s)
                                 << ErrorCode::LoginUnavailable;
    QTest::newRow("weak") << sasl.arg(u"<mechanism-too-weak/>"_s) << ErrorCode::MechanismTooWeak;
    const QString stream = u"<s:error>%1</s:error>"_s;
    const QString ns = u" xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>"_s;
    QTest::newRow("conflict") << stream.arg(u"<conflict"_s + ns) << ErrorCode::Replaced;
    QTest::newRow("unknown host") << stream.arg(u"<host-unknown"_s + ns) << ErrorCode::HostUnknown;
    QTest::newRow("policy") << stream.arg(u"<policy-violation"_s + ns)
                            << ErrorCode::PolicyViolation;
    QTest::newRow("shutdown") << stream.arg(u"<system-shutdown"_s + ns) << ErrorCode::StreamError;
    QTest::newRow("elsewhere") << stream.arg(u"<see-other-host"_s + ns) << ErrorCode::Moved;
    QTest::newRow("empty error") << stream.arg(QString()) << ErrorCode::StreamError;
}

void TestLoginPolicy::failures()
{
    QFETCH(QString, xml);
    QFETCH(ErrorCode, expected);
    const QDomElement element = dom(xml);
    const Error error = element.tagName() == "failure"_L1 ? LoginPolicy::loginError(element)
                                                          : LoginPolicy::streamError(element);
    QCOMPARE(error.code, expected);
}

void TestLoginPolicy::readsRedirects()
{
    const QString elsewhere =
        u"<s:error><see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'> b.test:5300 "
        "</see-other-host></s:error>"_s;
    QCOMPARE(LoginPolicy::redirect(dom(elsewhere)), u"b.test:5300"_s);
    QCOMPARE(LoginPolicy::redirect(dom(u"<s:error><see-other-host>b.test</see-other-host>"
                                       "</s:error>"_s)),
             QString()); // of no namespace that we know
    QCOMPARE(LoginPolicy::redirect(dom(u"<s:error/>"_s)), QString());
}

void TestLoginPolicy::certificates_data()
{
    QTest::addColumn<QList<QSslError>>("errors");
    QTest::addColumn<ErrorCode>("expected");
    const QSslError expired(QSslError::CertificateExpired);
    const QSslError host(QSslError::HostNameMismatch);
    const QSslError self(QSslError::SelfSignedCertificate);
    QTest::newRow("expired") << QList{expired} << ErrorCode::CertificateExpired;
    QTest::newRow("not yet") << QList{QSslError(QSslError::CertificateNotYetValid)}
                             << ErrorCode::CertificateNotYetValid;
    QTest::newRow("host") << QList{host} << ErrorCode::CertificateWrongHost;
    QTest::newRow("self-signed") << QList{self} << ErrorCode::CertificateUntrusted;
    QTest::newRow("the gravest counts")
        << QList{expired, self, host} << ErrorCode::CertificateUntrusted;
    QTest::newRow("host before date") << QList{expired, host} << ErrorCode::CertificateWrongHost;
    QTest::newRow("other") << QList{QSslError(QSslError::NoPeerCertificate)}
                           << ErrorCode::TlsFailed;
    QTest::newRow("none") << QList<QSslError>() << ErrorCode::TlsFailed;
}

void TestLoginPolicy::certificates()
{
    QFETCH(QList<QSslError>, errors);
    QFETCH(ErrorCode, expected);
    QCOMPARE(TlsTrust::certificateError(errors).code, expected);
}

QTEST_GUILESS_MAIN(TestLoginPolicy)
#include "tst_loginpolicy.moc"
