// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/omemo/OmemoProfile.h"
#include "core/omemo/OmemoXml.h"
#include "core/omemo/SceEnvelope.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

namespace {

QDomElement parsed(const QByteArray &xml)
{
    QDomDocument document;
    if (!document.setContent(xml, QDomDocument::ParseOption::UseNamespaceProcessing)) {
        qFatal("not XML: %s", xml.constData());
    }
    return document.documentElement();
}

BareJid jid(const QString &text)
{
    return *BareJid::parse(text);
}

QByteArray legacy(const QByteArray &inner)
{
    return "<encrypted xmlns='eu.siacs.conversations.axolotl'>" + inner + "</encrypted>";
}

QByteArray omemo2(const QByteArray &inner)
{
    return "<encrypted xmlns='urn:xmpp:omemo:2'>" + inner + "</encrypted>";
}

QByteArray key64(qsizetype bytes, char fill = 'k')
{
    return QByteArray(bytes, fill).toBase64();
}

QByteArray legacyBundle(const QByteArray &preKeys, qsizetype keyBytes = 33,
                        qsizetype signature = 64, const QByteArray &signedId = "7")
{
    return "<bundle xmlns='eu.siacs.conversations.axolotl'><signedPreKeyPublic signedPreKeyId='"
        + signedId + "'>" + key64(keyBytes) + "</signedPreKeyPublic><signedPreKeySignature>"
        + key64(signature) + "</signedPreKeySignature><identityKey>" + key64(33)
        + "</identityKey><prekeys>" + preKeys + "</prekeys></bundle>";
}

QByteArray omemo2Bundle(const QByteArray &preKeys, qsizetype keyBytes = 32)
{
    return "<bundle xmlns='urn:xmpp:omemo:2'><spk id='7'>" + key64(32) + "</spk><spks>" + key64(64)
        + "</spks><ik>" + key64(keyBytes) + "</ik><prekeys>" + preKeys + "</prekeys></bundle>";
}

} // namespace

Q_DECLARE_METATYPE(Ninelives::Dialect)

class TestOmemoProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFixedPayloads_data();
    void opensFixedPayloads();
    void readsASampleOfEachDialect();
    void refusesHostileElements_data();
    void refusesHostileElements();
    void refusesHostileBundles_data();
    void refusesHostileBundles();
    void readsBundlesItWrote_data();
    void readsBundlesItWrote();
    void readsDeviceLists_data();
    void readsDeviceLists();
    void keepsForeignLabelsWhenWriting();
    void envelopesComeBack();
    void envelopesEscapeWhatXmlCannotCarry();
    void refusesHostileEnvelopes_data();
    void refusesHostileEnvelopes();
    void textIsStrictUtf8();
};

// Made with the Python package "cryptography" from the keys 00 01 02 … and IVs 64 65 66 …
void TestOmemoProfiles::opensFixedPayloads_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("keyMaterial");
    QTest::addColumn<QByteArray>("iv");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("legacy") << Dialect::Legacy
                            << QByteArray("AAECAwQFBgcICQoLDA0OD/+7aUazn8UcEH5+nY5cn04=")
                            << QByteArray("ZGVmZ2hpamtsbW5v") << QByteArray("XRCNGRid3da7fDhy");
    QTest::newRow("legacy, IV of 16 bytes")
        << Dialect::Legacy << QByteArray("AAECAwQFBgcICQoLDA0OD/LO4tU+G/8DahTMGjcMgfQ=")
        << QByteArray("ZGVmZ2hpamtsbW5vcHFycw==") << QByteArray("ZYTZXXda8H5HaoRo");
    QTest::newRow("legacy, tag with the payload")
        << Dialect::Legacy << QByteArray("AAECAwQFBgcICQoLDA0ODw==")
        << QByteArray("ZGVmZ2hpamtsbW5v") << QByteArray("XRCNGRid3da7fDhy/7tpRrOfxRwQfn6djlyfTg==");
    QTest::newRow("omemo 2")
        << Dialect::Omemo2
        << QByteArray("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh9EuQUm2eNsZolW/2Ndnm+v")
        << QByteArray()
        << QByteArray("6dSO/ouvpV4xQv+FlKj3IJr7pGv2i1KYlfKFPgf3Bx+EId8KrZdSvpJ1K0lK52P5CVZ59FL+4WUs"
                      "mYvmWo+JUYmOmlerbkdLX9R3XFqPZu/9bK5ga7oxLow5YtGuYuLMiYron8Sl8DkEkLWwrjSKvPFA"
                      "6EbpunY47WxIyP2VfvsmKomEgeIpVLz2Eh64OfQJpl2N1lOsvHDB4gtJBMNa4cmNIVNCuOJ4RKsM"
                      "HrXasD7ZBR7vDhwXl9PL2qHc1P4G7gAPJIQ9wzCIJZBYgb2Mvr68xzkrsMLkMq2CwaMPE/k=");
}

void TestOmemoProfiles::opensFixedPayloads()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, keyMaterial);
    QFETCH(QByteArray, iv);
    QFETCH(QByteArray, payload);
    EncryptedElement element;
    element.hasPayload = true;
    element.iv = QByteArray::fromBase64(iv);
    element.payload = QByteArray::fromBase64(payload);
    const QByteArray key = QByteArray::fromBase64(keyMaterial);
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    const Result<QByteArray> opened = profile.openPayload(key, element);
    QVERIFY(opened);
    if (dialect == Dialect::Legacy) {
        QCOMPARE(QString::fromUtf8(*opened), u"Grüße, Bob"_s);
    } else {
        const Result<SceEnvelope> envelope = SceEnvelope::read(*opened);
        QVERIFY(envelope);
        QCOMPARE(envelope->body, u"Grüße, Bob"_s);
        QCOMPARE(envelope->from, jid(u"alice@a.example"_s));
        QCOMPARE(envelope->to, jid(u"bob@b.example"_s));
        QCOMPARE(envelope->timeMs, 1767323045000);
    }
    for (qsizetype at = 0; at < key.size(); ++at) {
        QByteArray changed = key;
        changed[at] = static_cast<char>(changed[at] ^ 0x40);
        QCOMPARE(profile.openPayload(changed, element).error().code, ErrorCode::Malformed);
    }
    for (qsizetype at = 0; at < element.payload.size(); ++at) {
        EncryptedElement changed = element;
        changed.payload[at] = static_cast<char>(changed.payload[at] ^ 0x40);
        QCOMPARE(profile.openPayload(key, changed).error().code, ErrorCode::Malformed);
    }
    QCOMPARE(profile.openPayload(key.chopped(1), element).error().code, ErrorCode::Malformed);
}

void TestOmemoProfiles::readsASampleOfEachDialect()
{
    const Result<EncryptedElement> one =
        OmemoProfile::of(Dialect::Legacy)
            .readEncrypted(parsed(legacy("<header sid='27183'>"
                                         "<key rid='31415'>aGVsbG8=</key>"
                                         "<key prekey='true' rid='12321'>\n d29y\n bGQ= </key>"
                                         "<key prekey='1' rid='12321'>dHdv</key>"
                                         "<iv>AAAAAAAAAAAAAAAA</iv></header>"
                                         "<payload>cGF5bG9hZA==</payload>")),
                           jid(u"me@x.example"_s), 12321);
    QVERIFY(one);
    QCOMPARE(one->senderDevice, 27183U);
    QCOMPARE(one->ours.size(), 2);
    QCOMPARE(one->ours[0].data, QByteArray("world"));
    QVERIFY(one->ours[0].keyExchange);
    QCOMPARE(one->payload, QByteArray("payload"));
    QCOMPARE(one->iv.size(), 12);

    const QDomElement element =
        parsed(omemo2("<header sid='94'><keys jid='You@x.example'>"
                      "<key rid='5'>eW91</key></keys>"
                      "<keys jid='me@x.example'><key rid='5' kex='true'>bWU=</key>"
                      "</keys></header>"));
    const Result<EncryptedElement> two =
        OmemoProfile::of(Dialect::Omemo2).readEncrypted(element, jid(u"me@x.example"_s), 5);
    QVERIFY(two);
    QCOMPARE(two->senderDevice, 94U);
    QCOMPARE(two->ours.size(), 1);
    QCOMPARE(two->ours[0].data, QByteArray("me"));
    QVERIFY(!two->hasPayload);
    QVERIFY(OmemoProfile::of(Dialect::Omemo2)
                .readEncrypted(element, jid(u"me@x.example"_s), 6)
                ->ours.isEmpty());
}

void TestOmemoProfiles::refusesHostileElements_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("xml");
    const QByteArray iv = "<iv>AAAAAAAAAAAAAAAA</iv>";
    const auto row = [](const char *name, Dialect dialect, const QByteArray &xml) {
        QTest::newRow(name) << dialect << xml;
    };
    row("no header", Dialect::Legacy, legacy("<payload>aGk=</payload>"));
    row("no sid", Dialect::Legacy, legacy("<header><key rid='1'>aGk=</key></header>"));
    row("sid 0", Dialect::Legacy, legacy("<header sid='0'><key rid='1'>aGk=</key></header>"));
    row("negative sid", Dialect::Legacy,
        legacy("<header sid='-5'><key rid='1'>aGk=</key></header>"));
    row("sid of 2^31", Dialect::Legacy,
        legacy("<header sid='2147483648'><key rid='1'>aGk=</key></header>"));
    row("sid of 2^32 + 1", Dialect::Legacy,
        legacy("<header sid='4294967297'><key rid='1'>aGk=</key></header>"));
    row("sid with a sign", Dialect::Legacy,
        legacy("<header sid='+5'><key rid='1'>aGk=</key></header>"));
    row("key is no base64", Dialect::Legacy,
        legacy("<header sid='5'><key rid='1'>a*k=</key>" + iv + "</header>"));
    row("key is empty", Dialect::Legacy,
        legacy("<header sid='5'><key rid='1'/>" + iv + "</header>"));
    row("key of 4 KiB", Dialect::Legacy,
        legacy("<header sid='5'><key rid='1'>" + key64(4096) + "</key>" + iv + "</header>"));
    row("five keys for us", Dialect::Legacy,
        legacy("<header sid='5'>" + QByteArray("<key rid='1'>aGk=</key>").repeated(5) + iv
               + "</header>"));
    row("5000 keys", Dialect::Legacy,
        legacy("<header sid='5'>" + QByteArray("<key rid='2'>aGk=</key>").repeated(5000) + iv
               + "</header>"));
    row("IV of 13 bytes", Dialect::Legacy,
        legacy("<header sid='5'><key rid='1'>aGk=</key><iv>" + key64(13)
               + "</iv></header><payload>aGk=</payload>"));
    row("no IV", Dialect::Legacy,
        legacy("<header sid='5'><key rid='1'>aGk=</key></header><payload>aGk=</payload>"));
    row("huge payload", Dialect::Legacy,
        legacy("<header sid='5'><key rid='1'>aGk=</key>" + iv + "</header><payload>"
               + key64(300 * 1024) + "</payload>"));
    row("payload with a letter of another script", Dialect::Legacy,
        legacy("<header sid='5'><key rid='1'>aGk=</key>" + iv
               + "</header><payload>aGk\xd1\x8f</payload>"));
    row("the other namespace", Dialect::Legacy,
        omemo2("<header sid='5'><key rid='1'>aGk=</key>" + iv + "</header>"));
    row("omemo 2, two keys for us", Dialect::Omemo2,
        omemo2("<header sid='5'><keys jid='me@x.example'><key rid='1'>aGk=</key>"
               "<key rid='1'>aGk=</key></keys></header>"));
    row("omemo 2, us twice", Dialect::Omemo2,
        omemo2("<header sid='5'><keys jid='me@x.example'><key rid='1'>aGk=</key></keys>"
               "<keys jid='ME@x.example'><key rid='1'>aGk=</key></keys></header>"));
    row("omemo 2, no base64", Dialect::Omemo2,
        omemo2("<header sid='5'><keys jid='me@x.example'><key rid='1'>====</key></keys></header>"));
    row("omemo 2, no sid", Dialect::Omemo2,
        omemo2("<header><keys jid='me@x.example'><key rid='1'>aGk=</key></keys></header>"));
    row("omemo 2, 5000 people", Dialect::Omemo2,
        omemo2("<header sid='5'>" + QByteArray("<keys jid='a@b'/>").repeated(5000) + "</header>"));
}

void TestOmemoProfiles::refusesHostileElements()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, xml);
    const Result<EncryptedElement> read =
        OmemoProfile::of(dialect).readEncrypted(parsed(xml), jid(u"me@x.example"_s), 1);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
}

void TestOmemoProfiles::refusesHostileBundles_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("xml");
    const QByteArray one = "<preKeyPublic preKeyId='1'>" + key64(33) + "</preKeyPublic>";
    const auto row = [](const char *name, Dialect dialect, const QByteArray &xml) {
        QTest::newRow(name) << dialect << xml;
    };
    row("no pre keys", Dialect::Legacy, legacyBundle({}));
    row("the same id twice", Dialect::Legacy, legacyBundle(one + one));
    row("short pre key", Dialect::Legacy,
        legacyBundle("<preKeyPublic preKeyId='1'>" + key64(32) + "</preKeyPublic>"));
    row("pre key without id", Dialect::Legacy,
        legacyBundle("<preKeyPublic>" + key64(33) + "</preKeyPublic>"));
    row("long signed pre key", Dialect::Legacy, legacyBundle(one, 34));
    row("short signature", Dialect::Legacy, legacyBundle(one, 33, 63));
    row("signed pre key without id", Dialect::Legacy, legacyBundle(one, 33, 64, ""));
    row("another element", Dialect::Legacy, "<bundle xmlns='urn:xmpp:omemo:2'/>");
    QByteArray many;
    for (int id = 1; id <= 1500; ++id) {
        many += "<pk id='" + QByteArray::number(id) + "'>" + key64(32) + "</pk>";
    }
    row("1500 pre keys", Dialect::Omemo2, omemo2Bundle(many));
    row("identity key with a type byte", Dialect::Omemo2,
        omemo2Bundle("<pk id='1'>" + key64(32) + "</pk>", 33));
    row("empty", Dialect::Omemo2, "<bundle xmlns='urn:xmpp:omemo:2'/>");
}

void TestOmemoProfiles::refusesHostileBundles()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, xml);
    const Result<KeyBundle> read = OmemoProfile::of(dialect).readBundle(parsed(xml));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
}

void TestOmemoProfiles::readsBundlesItWrote_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("legacy") << Dialect::Legacy;
    QTest::newRow("omemo 2") << Dialect::Omemo2;
}

void TestOmemoProfiles::readsBundlesItWrote()
{
    QFETCH(Dialect, dialect);
    const qsizetype bytes = dialect == Dialect::Legacy ? 33 : 32;
    KeyBundle bundle;
    bundle.identityKey = QByteArray(bytes, 'i');
    bundle.signedPreKeyId = 12;
    bundle.signedPreKey = QByteArray(bytes, 's');
    bundle.signature = QByteArray(64, 'g');
    bundle.preKeys = {{3, QByteArray(bytes, 'a')}, {4, QByteArray(bytes, 'b')}};
    const OmemoProfile &profile = OmemoProfile::of(dialect);
    const Result<KeyBundle> read = profile.readBundle(parsed(profile.writeBundle(bundle)));
    QVERIFY(read);
    QCOMPARE(read->identityKey, bundle.identityKey);
    QCOMPARE(read->signedPreKeyId, 12U);
    QCOMPARE(read->signedPreKey, bundle.signedPreKey);
    QCOMPARE(read->signature, bundle.signature);
    QCOMPARE(read->preKeys.size(), 2);
    QCOMPARE(read->preKeys[1].id, 4U);
    QCOMPARE(read->preKeys[1].key, bundle.preKeys[1].key);
}

void TestOmemoProfiles::readsDeviceLists_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QList<quint32>>("ids");
    QByteArray many;
    QList<quint32> first;
    for (quint32 id = 1; id <= 300; ++id) {
        many += "<device id='" + QByteArray::number(id) + "'/>";
        if (id <= 200) {
            first.append(id);
        }
    }
    QTest::newRow("empty") << QByteArray() << QList<quint32>();
    QTest::newRow("small and large ids")
        << QByteArray("<device id='1'/><device id='2147483647'/>") << QList<quint32>{1, 2147483647};
    QTest::newRow("no ids") << QByteArray("<device id='0'/><device/><device id='x'/>"
                                          "<device id='2147483648'/><device id='-1'/>")
                            << QList<quint32>();
    QTest::newRow("repeated") << QByteArray("<device id='7'/><device id='7'/>")
                              << QList<quint32>{7};
    QTest::newRow("more than anybody has") << many << first;
}

void TestOmemoProfiles::readsDeviceLists()
{
    QFETCH(QByteArray, entries);
    QFETCH(QList<quint32>, ids);
    const QByteArray list = "<list xmlns='eu.siacs.conversations.axolotl'>" + entries + "</list>";
    const QByteArray devices = "<devices xmlns='urn:xmpp:omemo:2'>" + entries + "</devices>";
    const auto idsOf = [](const Result<QList<ListedDevice>> &read) {
        QList<quint32> found;
        for (const ListedDevice &device : *read) {
            found.append(device.id);
        }
        return found;
    };
    QCOMPARE(idsOf(OmemoProfile::of(Dialect::Legacy).readDevices(parsed(list))), ids);
    QCOMPARE(idsOf(OmemoProfile::of(Dialect::Omemo2).readDevices(parsed(devices))), ids);
    QVERIFY(!OmemoProfile::of(Dialect::Legacy).readDevices(parsed(devices)));
    QVERIFY(!OmemoProfile::of(Dialect::Omemo2).readDevices(parsed(list)));
    QVERIFY(!OmemoProfile::of(Dialect::Omemo2).readDevices(QDomElement()));
}

void TestOmemoProfiles::keepsForeignLabelsWhenWriting()
{
    const QList<ListedDevice> devices = {{5, u"Bob's <phone> & \"co\""_s, QByteArray(64, 's')},
                                         {6, {}, {}}};
    const OmemoProfile &profile = OmemoProfile::of(Dialect::Omemo2);
    QCOMPARE(*profile.readDevices(parsed(profile.writeDevices(devices))), devices);
}

void TestOmemoProfiles::envelopesComeBack()
{
    const QByteArray xml =
        SceEnvelope::write(u"a < b & c"_s, "<x xmlns='urn:example'/>", jid(u"o.neill@a.example"_s),
                           jid(u"bob@b.example"_s), 1767323045678);
    const Result<SceEnvelope> read = SceEnvelope::read(xml);
    QVERIFY(read);
    QCOMPARE(read->body, u"a < b & c"_s);
    QCOMPARE(read->from, jid(u"o.neill@a.example"_s));
    QCOMPARE(read->to, jid(u"bob@b.example"_s));
    QCOMPARE(read->timeMs, 1767323045678);
    QVERIFY(!childElement(read->content, "x"_L1, "urn:example"_L1).isNull());
    // The padding hides the length.
    QSet<qsizetype> sizes;
    for (int turn = 0; turn < 50; ++turn) {
        sizes.insert(SceEnvelope::write(u"x"_s, {}, jid(u"a@b"_s), {}, 0).size());
    }
    QVERIFY(sizes.size() > 5);
}

void TestOmemoProfiles::envelopesEscapeWhatXmlCannotCarry()
{
    const QString body = u"a"_s + QChar(0x0) + QChar(0x1b) + u"b\r\n\tc"_s + QChar(0xd800) + u"d"_s
        + QChar(0xffff) + u"🐈"_s;
    const QByteArray xml = SceEnvelope::write(body, {}, jid(u"a@b"_s), {}, 0);
    const Result<SceEnvelope> read = SceEnvelope::read(xml);
    QVERIFY(read);
    const QString bad{QChar(QChar::ReplacementCharacter)};
    QCOMPARE(read->body, u"a"_s + bad + bad + u"b\r\n\tc"_s + bad + u"d"_s + bad + u"🐈"_s);
}

void TestOmemoProfiles::refusesHostileEnvelopes_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray open = "<envelope xmlns='urn:xmpp:sce:1'>";
    const QByteArray content = "<content><body xmlns='jabber:client'>x</body></content>";
    QTest::newRow("no XML") << QByteArray("hello");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << open + content;
    QTest::newRow("another element") << QByteArray("<content xmlns='urn:xmpp:sce:1'/>");
    QTest::newRow("another version")
        << "<envelope xmlns='urn:xmpp:sce:0'>" + content + "</envelope>";
    QTest::newRow("no content") << open + "<rpad/></envelope>";
    QTest::newRow("two contents") << open + content + content + "</envelope>";
    QTest::newRow("two senders") << open + content
            + "<from jid='a@b'/><from jid='c@d'/></envelope>";
    QTest::newRow("sender without address") << open + content + "<from/></envelope>";
    QTest::newRow("recipient is no address") << open + content + "<to jid='@@'/></envelope>";
    QTest::newRow("no time") << open + content + "<time stamp='yesterday'/></envelope>";
    QTest::newRow("entities") << "<!DOCTYPE e [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>"
            + open + "<content><body xmlns='jabber:client'>&b;</body></content></envelope>";
    QTest::newRow("comment") << open + "<!-- x -->" + content + "</envelope>";
    QTest::newRow("processing instruction") << open + "<?php x?>" + content + "</envelope>";
    QTest::newRow("deep") << open + "<content>" + QByteArray("<a>").repeated(20000)
            + QByteArray("</a>").repeated(20000) + "</content></envelope>";
    QTest::newRow("deep and open") << open + "<content>" + QByteArray("<a>").repeated(60000);
    QTest::newRow("no UTF-8") << open
            + "<content><body xmlns='jabber:client'>\xc3\x28</body></content>" + "</envelope>";
    QTest::newRow("control characters")
        << open + "<content><body xmlns='jabber:client'>\x01</body></content></envelope>";
}

void TestOmemoProfiles::refusesHostileEnvelopes()
{
    QFETCH(QByteArray, xml);
    const Result<SceEnvelope> read = SceEnvelope::read(xml);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
}

void TestOmemoProfiles::textIsStrictUtf8()
{
    QCOMPARE(*strictUtf8("gr\xc3\xbc\xc3\x9f"), u"grüß"_s);
    QCOMPARE(*strictUtf8({}), QString());
    for (const QByteArray &bad : {QByteArray("\xff"), QByteArray("a\xc3"), QByteArray("\xc0\x80"),
                                  QByteArray("\xed\xa0\x80"), QByteArray("\xf5\x80\x80\x80")}) {
        QCOMPARE(strictUtf8(bad).error().code, ErrorCode::Malformed);
    }
}

QTEST_GUILESS_MAIN(TestOmemoProfiles)
#include "tst_omemo_profiles.moc"
