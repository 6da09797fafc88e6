// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Aead.h"
#include "core/crypto/Kdf.h"
#include "core/crypto/Pake.h"
#include "core/link/LinkCode.h"
#include "core/link/LinkKeys.h"
#include "core/link/LinkSession.h"
#include "core/link/LinkWire.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

LinkParty party(const char *resource, quint32 device, char key)
{
    LinkParty made;
    made.address = FullJid(*BareJid::parse(u"alice@one.test"), QString::fromLatin1(resource));
    made.device = device;
    made.identityKey = QByteArray(32, key);
    made.nonce = QByteArray(32, char(key + 1));
    made.name = u"Device %1"_s.arg(device);
    return made;
}

SecretBytes sharedKey()
{
    return SecretBytes::copyOf(QByteArray(32, 's'));
}

SessionKeys sessionKeys()
{
    return SessionKeys::make(QByteArray(32, 'l'), QByteArray(16, 'i'), QByteArray(32, 'o'),
                             QByteArray(32, 'n'), party("old", 1, 'a').address,
                             party("new", 2, 'b').address);
}

} // namespace

/// The code, the key exchange by it, and what is sealed with the keys.
class TestLinkKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreReadAsTyped();
    void wrongCodesAreNamed_data();
    void wrongCodesAreNamed();
    void theExchangeHasKnownAnswers();
    void onlyTheSameSecretMakesTheSameKey_data();
    void onlyTheSameSecretMakesTheSameKey();
    void badSharesAreRefused_data();
    void badSharesAreRefused();
    void proofsCoverEveryWord_data();
    void proofsCoverEveryWord();
    void proofsTellRolesApart();
    void sessionsNeverShareKeys();
    void contentArrivesWhole_data();
    void contentArrivesWhole();
    void whatIsTooLargeIsNotSent_data();
    void whatIsTooLargeIsNotSent();
    void framesAreTakenOnceInOrder_data();
    void framesAreTakenOnceInOrder();
    void nothingIsReflected();
    void garbageIsRefused_data();
    void garbageIsRefused();
};

void TestLinkKeys::codesAreReadAsTyped()
{
    for (int i = 0; i < 50; ++i) {
        const LinkCode code = LinkCode::make();
        QCOMPARE(code.words().size(), LinkCode::wordCount);
        QCOMPARE(code.secret().size(), 16);
        const QString plain = code.words().join(u' ');
        for (const QString &typed :
             {plain, plain.toUpper(), u"  "_s + code.words().join(u"  \n "_s) + u' ', code.link(),
              code.link().toUpper()}) {
            const auto read = LinkCode::read(typed);
            QVERIFY2(read.ok(), qPrintable(typed));
            QVERIFY(*read == code);
        }
    }
    QVERIFY(LinkCode::make() != LinkCode::make());
}

void TestLinkKeys::wrongCodesAreNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wrong");
    const QStringList words = LinkCode::make().words();
    QStringList wrong = words;
    wrong[3] = u"xyzzy"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("seven") << words.mid(1).join(u' ') << QString();
    QTest::newRow("nine") << (words + words.mid(0, 1)).join(u' ') << QString();
    QTest::newRow("an unknown word") << wrong.join(u' ') << u"xyzzy"_s;
    QTest::newRow("another kind of link") << u"https://example.org/x"_s << u"https"_s;
}

void TestLinkKeys::wrongCodesAreNamed()
{
    QFETCH(const QString, typed);
    const auto read = LinkCode::read(typed);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidInput);
    QTEST(read.error().detail, "wrong");
}

/// Made by this implementation once: a change that breaks linking with older programs is noticed.
void TestLinkKeys::theExchangeHasKnownAnswers()
{
    QByteArray scalar(32, '\0');
    scalar[0] = 7;
    QByteArray other(32, '\0');
    other[0] = 11;
    const Pake one = Pake::withScalar("secret", "session", scalar);
    const Pake two = Pake::withScalar("secret", "session", other);
    QCOMPARE(one.share().toHex(),
             QByteArray("2c4878457c6d4bdcd22662cfdece78ec7a7b5bb367354a2e7af76ec1e4d72206"));
    QCOMPARE(two.share().toHex(),
             QByteArray("aca8361f9eab86e61ef7a2adedd740a5b8e9d8b312d77b035c2e58ac6a6e2d21"));
    const auto key = one.key(two.share());
    QVERIFY(key.ok());
    QCOMPARE(key->view().toByteArray().toHex(),
             QByteArray("3b8f25bc9e8cc614d95daaa1ef92ba1b9c28f4fb19cb2286783cb796f3b21e98"));
    QCOMPARE(two.key(one.share())->view(), key->view());

    const LinkKeys keys(*key, party("old", 1, 'a'), party("new", 2, 'b'), one.share(), two.share());
    QCOMPARE(keys.codeProof(LinkRole::Old).toHex(),
             QByteArray("6f8b88861b1701f05765757f3bbce5f30f7be4d1af73519d3b8c0b6dd1896ab9"));
    QCOMPARE(keys.proof(LinkRole::New).toHex(),
             QByteArray("453d0e537d15e3f543246e25bb7248a7a65f6fb9c828448105dfeed633f4a6f3"));
    QCOMPARE(keys.linkId().toHex(), QByteArray("9e77e9bfcfbd5eb6e8ae67b8b26856c2"));
    QCOMPARE(keys.linkSecret().toHex(),
             QByteArray("f87aee294ca508fa65bcdea6e189235f437da951ffd8af9e0d6f14e1d810dda1"));
    QCOMPARE(sessionKeys().fromOld.toHex(),
             QByteArray("f676f78b34bb4b79c78214fc1f95bdea1ceb35aaba5d849e006443ac7999d2ab"));
}

void TestLinkKeys::onlyTheSameSecretMakesTheSameKey_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << QByteArray("0123456789abcdef") << QByteArray("nonces") << true;
    QTest::newRow("one bit of the secret")
        << QByteArray("0123456789abcdeg") << QByteArray("nonces") << false;
    QTest::newRow("another session")
        << QByteArray("0123456789abcdef") << QByteArray("nonceS") << false;
    QTest::newRow("a byte moved from one to the other")
        << QByteArray("0123456789abcdefn") << QByteArray("onces") << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
}

void TestLinkKeys::onlyTheSameSecretMakesTheSameKey()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, session);
    const Pake one("0123456789abcdef", "nonces");
    const Pake two(secret, session);
    const auto mine = one.key(two.share());
    const auto theirs = two.key(one.share());
    QVERIFY(mine.ok() && theirs.ok());
    QTEST(mine->view() == theirs->view(), "same");
}

void TestLinkKeys::badSharesAreRefused_data()
{
    QTest::addColumn<QByteArray>("share");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("short") << QByteArray(31, 'x');
    QTest::newRow("the neutral element") << QByteArray(32, '\0');
    QTest::newRow("no element") << QByteArray(32, '\xff');
    QTest::newRow("negative") << QByteArray(1, '\1') + QByteArray(31, '\0');
}

void TestLinkKeys::badSharesAreRefused()
{
    QFETCH(const QByteArray, share);
    const Pake pake("secret", "session");
    const auto key = pake.key(share);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Malformed);
    QVERIFY(!pake.key(pake.share())); // our own, thrown back
}

void TestLinkKeys::proofsCoverEveryWord_data()
{
    QTest::addColumn<int>("changed");
    const QStringList what{u"old address"_s, u"old device"_s,  u"old key"_s,    u"old nonce"_s,
                           u"old name"_s,    u"new address"_s, u"new device"_s, u"new key"_s,
                           u"new nonce"_s,   u"new name"_s,    u"roles"_s};
    for (int i = 0; i < what.size(); ++i) {
        QTest::newRow(qPrintable(what.at(i))) << i;
    }
}

void TestLinkKeys::proofsCoverEveryWord()
{
    QFETCH(const int, changed);
    const LinkParty old = party("old", 1, 'a');
    const LinkParty fresh = party("new", 2, 'b');
    LinkParty parties[]{old, fresh};
    if (changed == 10) {
        std::swap(parties[0], parties[1]);
    } else {
        LinkParty &one = parties[changed / 5];
        switch (changed % 5) {
        case 0:
            one.address = FullJid(one.address.bare(), u"elsewhere"_s);
            break;
        case 1:
            ++one.device;
            break;
        case 2:
            one.identityKey[31] = 'z';
            break;
        case 3:
            one.nonce[0] = 'z';
            break;
        default:
            one.name += u'!';
        }
    }
    const SecretBytes shared = sharedKey();
    const LinkKeys one(shared, old, fresh, QByteArray(32, '1'), QByteArray(32, '2'));
    const LinkKeys two(shared, parties[0], parties[1], QByteArray(32, '1'), QByteArray(32, '2'));
    QVERIFY(one.proof(LinkRole::Old) != two.proof(LinkRole::Old));
    QVERIFY(one.linkSecret() != two.linkSecret());
    QVERIFY(one.linkId() != two.linkId());
    QCOMPARE(one.codeProof(LinkRole::Old), two.codeProof(LinkRole::Old)); // the code was right
}

void TestLinkKeys::proofsTellRolesApart()
{
    const SecretBytes shared = sharedKey();
    const LinkKeys keys(shared, party("old", 1, 'a'), party("new", 2, 'b'), QByteArray(32, '1'),
                        QByteArray(32, '2'));
    QVERIFY(keys.proof(LinkRole::Old) != keys.proof(LinkRole::New));
    QVERIFY(keys.codeProof(LinkRole::Old) != keys.codeProof(LinkRole::New));
    QVERIFY(keys.proof(LinkRole::Old) != keys.codeProof(LinkRole::Old));
    const QByteArray secret(32, 'l');
    QVERIFY(LinkKeys::endProof(secret, LinkRole::Old, 1)
            != LinkKeys::endProof(secret, LinkRole::New, 1));
    QVERIFY(LinkKeys::endProof(secret, LinkRole::Old, 1)
            != LinkKeys::endProof(secret, LinkRole::Old, 2));
}

void TestLinkKeys::sessionsNeverShareKeys()
{
    const FullJid old = party("old", 1, 'a').address;
    const FullJid fresh = party("new", 2, 'b').address;
    const QByteArray id(16, 'i');
    QSet<QByteArray> seen;
    for (const char *secret : {"l", "m"}) {
        for (const char *one : {"o", "p"}) {
            for (const char *two : {"n", "q"}) {
                const SessionKeys keys =
                    SessionKeys::make(QByteArray(32, *secret), id, QByteArray(32, *one),
                                      QByteArray(32, *two), old, fresh);
                seen += {keys.fromOld, keys.fromNew, keys.newProof};
            }
        }
    }
    seen += SessionKeys::make(QByteArray(32, 'l'), id, QByteArray(32, 'o'), QByteArray(32, 'n'),
                              fresh, old)
                .fromOld;
    QCOMPARE(seen.size(), 2 * 2 * 2 * 3 + 1);
}

void TestLinkKeys::contentArrivesWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("hello");
    QTest::newRow("long and dull") << QByteArray(1'000'000, 'x');
    QTest::newRow("long and random") << randomBytes(200'000);
}

void TestLinkKeys::contentArrivesWhole()
{
    QFETCH(const QByteArray, content);
    LinkSession old(LinkRole::Old, sessionKeys(), party("new", 2, 'b').address);
    LinkSession fresh(LinkRole::New, sessionKeys(), party("old", 1, 'a').address);
    for (int round = 0; round < 3; ++round) {
        const QList<QByteArray> frames = old.ask(content);
        QVERIFY(!frames.isEmpty());
        for (qsizetype i = 0; i < frames.size(); ++i) {
            QVERIFY(frames.at(i).size() <= LinkSession::frameBytes + 100);
            const auto heard = fresh.hear(frames.at(i));
            QVERIFY(heard.ok());
            QCOMPARE(heard->whole, i == frames.size() - 1);
            if (heard->whole) {
                QCOMPARE(heard->content, content);
            }
            const QByteArray said = heard->whole ? QByteArray("well") : QByteArray();
            QCOMPARE(*old.answered(fresh.answer(said)), said);
        }
    }
}

void TestLinkKeys::whatIsTooLargeIsNotSent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("random") << randomBytes(600 * 1024);
    QTest::newRow("dull") << QByteArray(LinkSession::maxContent + 1, 'x');
}

void TestLinkKeys::whatIsTooLargeIsNotSent()
{
    QFETCH(const QByteArray, content);
    LinkSession old(LinkRole::Old, sessionKeys(), party("new", 2, 'b').address);
    LinkSession fresh(LinkRole::New, sessionKeys(), party("old", 1, 'a').address);
    QVERIFY(old.ask(content).isEmpty());
    // What comes next is still in order.
    const auto heard = fresh.hear(old.ask("small").first());
    QVERIFY(heard.ok());
    QCOMPARE(heard->content, QByteArray("small"));
}

void TestLinkKeys::framesAreTakenOnceInOrder_data()
{
    QTest::addColumn<QList<int>>("order"); // of frames 0, 1, 2; the last one must be refused
    QTest::newRow("repeated") << QList<int>{0, 0};
    QTest::newRow("left out") << QList<int>{1};
    QTest::newRow("left out later") << QList<int>{0, 2};
    QTest::newRow("an old one") << QList<int>{0, 1, 0};
}

void TestLinkKeys::framesAreTakenOnceInOrder()
{
    QFETCH(const QList<int>, order);
    LinkSession old(LinkRole::Old, sessionKeys(), party("new", 2, 'b').address);
    LinkSession fresh(LinkRole::New, sessionKeys(), party("old", 1, 'a').address);
    QList<QByteArray> frames;
    for (const char *content : {"one", "two", "three"}) {
        frames += old.ask(content);
    }
    for (qsizetype i = 0; i < order.size(); ++i) {
        const auto heard = fresh.hear(frames.at(order.at(i)));
        const bool last = i == order.size() - 1;
        QCOMPARE(heard.ok(), !last);
        if (last) {
            QCOMPARE(heard.error().code, ErrorCode::Untrusted);
        }
    }
}

void TestLinkKeys::nothingIsReflected()
{
    LinkSession old(LinkRole::Old, sessionKeys(), party("new", 2, 'b').address);
    LinkSession fresh(LinkRole::New, sessionKeys(), party("old", 1, 'a').address);
    const QByteArray frame = old.ask("content").first();
    QCOMPARE(old.answered(frame).error().code, ErrorCode::Untrusted);
    QVERIFY(fresh.hear(frame).ok());
    const QByteArray answer = fresh.answer("well");
    QCOMPARE(fresh.hear(answer).error().code, ErrorCode::Untrusted);
    QVERIFY(old.answered(answer).ok());
    QCOMPARE(old.answered(answer).error().code, ErrorCode::Untrusted); // once
}

void TestLinkKeys::garbageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("<html>");
    QTest::newRow("a number") << QCborValue(7).toCbor();
    QTest::newRow("empty list") << QCborArray().toCborValue().toCbor();
    QTest::newRow("unknown kind") << QCborArray{1, 99}.toCborValue().toCbor();
    QTest::newRow("cut") << LinkWire::write(LinkWire::Kind::Hello, party("x", 1, 'a')).chopped(5);
}

void TestLinkKeys::garbageIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto fields = LinkWire::read(bytes);
    QVERIFY(!fields);
    QCOMPARE(fields.error().code, ErrorCode::Malformed);
    QCOMPARE(LinkWire::read(QCborArray{2, 1}.toCborValue().toCbor()).error().code,
             ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(TestLinkKeys)
#include "tst_link_keys.moc"
