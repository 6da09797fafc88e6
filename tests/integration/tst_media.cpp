// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/Place.h"
#include "tests/unit/media/Sounds.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray bigEndian(quint16 value)
{
    return {QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value & 0xff)};
}

/// A photo as a camera writes it: lying on its side (orientation 6), with a camera's serial number
/// and the words of a place in it. Upright it is `width` x `height`, its left half red.
QByteArray cameraPhoto(int width, int height)
{
    QImage lying(height, width, QImage::Format_RGB32); // turned by 90° to the left
    lying.fill(Qt::blue);
    QPainter painter(&lying);
    painter.fillRect(0, width / 2, height, width - width / 2, Qt::red);
    painter.end();
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    lying.save(&buffer, "JPEG", 90);
    // TIFF: one directory with orientation and an ASCII tag (body serial number, 0xA431).
    const QByteArray serial = "SERIAL-4711 near 52.5200N 13.4050E\0"_ba;
    QByteArray tiff = "MM\0\x2a\0\0\0\x08"_ba + bigEndian(2);
    tiff += bigEndian(0x0112) + bigEndian(3) + bigEndian(0) + bigEndian(1) + bigEndian(6)
        + bigEndian(0);
    tiff += bigEndian(0xA431) + bigEndian(2) + bigEndian(0)
        + bigEndian(static_cast<quint16>(serial.size())) + bigEndian(0) + bigEndian(38);
    tiff += QByteArray(4, '\0') + serial;
    const QByteArray exif = "Exif\0\0"_ba + tiff;
    const QByteArray segment =
        "\xff\xe1"_ba + bigEndian(static_cast<quint16>(exif.size() + 2)) + exif;
    return jpeg.first(2) + segment + jpeg.mid(2);
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("not written: %s", qPrintable(file.errorString()));
    }
    return file.fileName();
}

QByteArray noise(qsizetype bytes)
{
    QByteArray made;
    for (quint32 i = 0; made.size() < bytes; ++i) {
        made += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256);
    }
    return made.first(bytes);
}

} // namespace

/// Photos and files between people on real servers.
class TestMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void photosArriveUprightAndWithoutNotes_data();
    void photosArriveUprightAndWithoutNotes();
    void voiceMessagesArriveWithTheirLength_data();
    void voiceMessagesArriveWithTheirLength();
    void inAGroupEverybodyGetsIt_data();
    void inAGroupEverybodyGetsIt();
    void chosenOfflineTheyLeaveInOrder();
    void killedAtEachStep_data();
    void killedAtEachStep();
    void receiverKilledAtEachStep_data();
    void receiverKilledAtEachStep();
    void whatTheServerTakesIsTold();
    void plainChatsShareAnAddress();
    void nothingOfAFileIsReadableOnDisk();
    void badFilesAreRefusedWithAWord_data();
    void badFilesAreRefusedWithAWord();

private:
    [[nodiscard]] bool setUp(Place::Kind kind = Place::Kind::Prosody);
    [[nodiscard]] bool met(Rig::CtlProfile &one, const QString &other) const;
    [[nodiscard]] Rig::JsonProcess *bobOnline();

    QTemporaryDir m_folder;
    std::unique_ptr<Place> m_place;
    std::unique_ptr<Rig::CtlProfile> m_alice;
    std::unique_ptr<Rig::CtlProfile> m_bob;
    QString m_bobJid;
    QString m_downloads;
    int m_runs = 0;
};

bool TestMedia::met(Rig::CtlProfile &one, const QString &other) const
{
    return one.call({u"contacts"_s, u"add"_s, u"--jid"_s, m_place->jid(other)}).exitCode == 0;
}

bool TestMedia::setUp(Place::Kind kind)
{
    m_alice.reset();
    m_bob.reset();
    m_place = std::make_unique<Place>(kind);
    if (!m_place->errorText().isEmpty() || !m_place->addAccount(u"alice"_s)
        || !m_place->addAccount(u"bob"_s)) {
        qWarning().noquote() << m_place->errorText();
        return false;
    }
    m_bobJid = m_place->jid(u"bob"_s);
    m_alice = m_place->device(u"alice"_s);
    m_bob = m_place->device(u"bob"_s);
    m_downloads = m_folder.filePath(u"downloads %1"_s.arg(++m_runs));
    return m_alice && m_bob && QDir().mkpath(m_downloads) && met(*m_alice, u"bob"_s)
        && met(*m_bob, u"alice"_s);
}

Rig::JsonProcess *TestMedia::bobOnline()
{
    m_bob->setRunArguments({u"--downloads"_s, m_downloads});
    return m_bob->runOnline();
}

static void servers()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("Prosody") << int(Place::Kind::Prosody);
    QTest::newRow("ejabberd") << int(Place::Kind::Cluster);
}

void TestMedia::photosArriveUprightAndWithoutNotes_data()
{
    servers();
}

void TestMedia::photosArriveUprightAndWithoutNotes()
{
    QFETCH(int, kind);
    QVERIFY(setUp(Place::Kind(kind)));
    Rig::JsonProcess *bob = bobOnline();
    QVERIFY(bob);
    const QString photo = written(m_folder, u"cat ä 🐈.jpg"_s, cameraPhoto(900, 600));
    const auto sent = m_alice->call({u"send"_s, u"--to"_s, m_bobJid, u"--file"_s, photo,
                                     u"--wait"_s, u"delivered"_s, u"my cat"_s});
    QVERIFY2(sent.exitCode == 0, qPrintable(sent.errorText));
    const auto file = bob->waitForEvent(u"file"_s);
    QVERIFY2(file, qPrintable(bob->transcript()));
    QCOMPARE(file->value("kind"_L1).toString(), u"photo"_s);
    QCOMPARE(file->value("name"_L1).toString(), u"cat ä 🐈.jpg"_s);
    QCOMPARE(file->value("encrypted"_L1).toBool(), true);
    QCOMPARE(file->value("width"_L1).toInt(), 900);
    QCOMPARE(file->value("height"_L1).toInt(), 600);
    QVERIFY(file->value("preview_bytes"_L1).toInt() > 0);
    const QByteArray content = contentOf(file->value("path"_L1).toString());
    QVERIFY(!content.contains("SERIAL") && !content.contains("Exif"));
    const QImage picture = QImage::fromData(content);
    QCOMPARE(picture.size(), QSize(900, 600));
    QVERIFY(qRed(picture.pixel(100, 300)) > 200 && qBlue(picture.pixel(100, 300)) < 60);
    QVERIFY(qBlue(picture.pixel(800, 300)) > 200 && qRed(picture.pixel(800, 300)) < 60);
    HEARD(*bob, u"message"_s, {{u"encryption"_s, u"omemo:2"_s}});
    // The words came with it, in whatever message.
    QVERIFY(bob->waitFor(
        [](const QJsonObject &event) { return event.value("body"_L1).toString() == u"my cat"_s; }));
}

void TestMedia::voiceMessagesArriveWithTheirLength_data()
{
    servers();
}

void TestMedia::voiceMessagesArriveWithTheirLength()
{
    QFETCH(int, kind);
    QVERIFY(setUp(Place::Kind(kind)));
    Rig::JsonProcess *bob = bobOnline();
    QVERIFY(bob);
    const QByteArray spoken = Sounds::recorded(Sounds::tone(3'300, 0.5));
    const QString note = written(m_folder, u"note.ogg"_s, spoken);
    const auto sent = m_alice->call(
        {u"send"_s, u"--to"_s, m_bobJid, u"--file"_s, note, u"--wait"_s, u"delivered"_s});
    QVERIFY2(sent.exitCode == 0, qPrintable(sent.errorText));
    const auto file = bob->waitForEvent(u"file"_s);
    QVERIFY2(file, qPrintable(bob->transcript()));
    QCOMPARE(file->value("kind"_L1).toString(), u"voice"_s);
    QCOMPARE(file->value("media_type"_L1).toString(), u"audio/ogg"_s);
    QCOMPARE(file->value("duration_ms"_L1).toInt(), 3'300);
    QCOMPARE(file->value("encrypted"_L1).toBool(), true);
    QCOMPARE(contentOf(file->value("path"_L1).toString()), spoken);
}

void TestMedia::inAGroupEverybodyGetsIt_data()
{
    servers();
}

void TestMedia::inAGroupEverybodyGetsIt()
{
    QFETCH(int, kind);
    QVERIFY(setUp(Place::Kind(kind)));
    QVERIFY(m_place->addAccount(u"carol"_s));
    const auto carol = m_place->device(u"carol"_s);
    QVERIFY(carol && met(*carol, u"alice"_s) && met(*m_alice, u"carol"_s));
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = bobOnline();
    const QString forCarol = m_downloads + u"-carol"_s;
    QVERIFY(alice && bob && QDir().mkpath(forCarol));
    carol->setRunArguments({u"--downloads"_s, forCarol});
    Rig::JsonProcess *third = carol->runOnline();
    QVERIFY(third);
    alice->tell({{u"cmd"_s, u"createGroup"_s},
                 {u"name"_s, u"Cats"_s},
                 {u"members"_s, QJsonArray{m_bobJid, m_place->jid(u"carol"_s)}}});
    const auto made = alice->waitForEvent(u"reply"_s, {{u"cmd"_s, u"createGroup"_s}});
    QVERIFY2(made && made->value("ok"_L1).toBool(), qPrintable(alice->transcript()));
    const QString group = made->value("conversation"_L1).toString();
    for (Rig::JsonProcess *each : {bob, third}) {
        const auto invited = each->waitForEvent(u"invitation"_s, {});
        QVERIFY2(invited, qPrintable(each->transcript()));
        each->tell({{u"cmd"_s, u"acceptInvitation"_s}, {u"id"_s, invited->value("id"_L1)}});
        HEARD(*each, u"group"_s, {{u"presence"_s, u"in"_s}});
    }
    const QByteArray content = noise(300'000);
    const QString path = written(m_folder, u"book.pdf"_s, content);
    alice->tell({{u"cmd"_s, u"send"_s}, {u"to"_s, group}, {u"files"_s, QJsonArray{path}}});
    for (Rig::JsonProcess *each : {bob, third}) {
        const auto file = each->waitForEvent(u"file"_s, {{u"name"_s, u"book.pdf"_s}});
        QVERIFY2(file, qPrintable(each->transcript() + alice->transcript()));
        QCOMPARE(contentOf(file->value("path"_L1).toString()), content);
    }
}

void TestMedia::chosenOfflineTheyLeaveInOrder()
{
    QVERIFY(setUp());
    m_place->prosody()->stop();
    const QByteArray first = noise(100'000);
    const QString path = written(m_folder, u"first.pdf"_s, first);
    const QStringList send{u"send"_s, u"--to"_s, m_bobJid};
    QCOMPARE(m_alice->call(send + QStringList{u"one"_s}).exitCode, 0);
    QCOMPARE(m_alice->call(send + QStringList{u"--file"_s, path}).exitCode, 0);
    QCOMPARE(m_alice->call(send + QStringList{u"two"_s}).exitCode, 0);
    QVERIFY(QFile::remove(path)); // a copy was taken
    QVERIFY(m_place->prosody()->start());
    Rig::JsonProcess *bob = bobOnline();
    QVERIFY(bob && m_alice->runOnline());
    HEARD(*bob, u"message"_s, {{u"body"_s, u"two"_s}});
    QCOMPARE(bodies(*bob, u"in"_s), (QStringList{u"one"_s, {}, u"two"_s}));
    const auto file = bob->waitForEvent(u"file"_s);
    QVERIFY(file);
    QCOMPARE(contentOf(file->value("path"_L1).toString()), first);
}

void TestMedia::killedAtEachStep_data()
{
    QTest::addColumn<QString>("failpoint");
    for (const QString &name :
         {u"outbox-queued"_s, u"upload-begun"_s, u"upload-slot"_s, u"upload-done"_s,
          u"upload-noted"_s, u"outbox-sealed"_s, u"outbox-handed"_s, u"outbox-acked"_s}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestMedia::killedAtEachStep()
{
#ifndef NINELIVES_FAILPOINTS
    QSKIP("built without failpoints");
#endif
    QFETCH(QString, failpoint);
    QVERIFY(setUp());
    const QByteArray content = noise(200'000);
    const QString path = written(m_folder, u"cat.pdf"_s, content);
    Rig::JsonProcess &alice = m_alice->run({u"NINELIVES_FAILPOINT="_s + failpoint});
    QSignalSpy ended(&alice, &Rig::JsonProcess::ended);
    alice.tell({{u"cmd"_s, u"send"_s}, {u"to"_s, m_bobJid}, {u"files"_s, QJsonArray{path}}});
    QVERIFY2(!ended.isEmpty() || ended.wait(60'000), "the failpoint was not reached");
    Rig::JsonProcess *again = m_alice->runOnline();
    Rig::JsonProcess *bob = bobOnline();
    QVERIFY(again && bob);
    tellSend(*again, m_bobJid, u"the end"_s);
    HEARD(*bob, u"message"_s, {{u"body"_s, u"the end"_s}});
    const auto file = bob->waitForEvent(u"file"_s);
    QVERIFY2(file, qPrintable(bob->transcript()));
    QCOMPARE(contentOf(file->value("path"_L1).toString()), content);
    QCOMPARE(bodies(*bob, u"in"_s), (QStringList{{}, u"the end"_s}));
}

void TestMedia::receiverKilledAtEachStep_data()
{
    QTest::addColumn<QString>("failpoint");
    for (const QString &name :
         {u"archive-page-committed"_s, u"download-fetched"_s, u"download-stored"_s}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestMedia::receiverKilledAtEachStep()
{
#ifndef NINELIVES_FAILPOINTS
    QSKIP("built without failpoints");
#endif
    QFETCH(QString, failpoint);
    QVERIFY(setUp());
    const QByteArray content = noise(50'000);
    const QString path = written(m_folder, u"cat.pdf"_s, content);
    QVERIFY(bobOnline()); // keys are published
    m_bob->stop();
    const auto sent = m_alice->call(
        {u"send"_s, u"--to"_s, m_bobJid, u"--file"_s, path, u"--wait"_s, u"server"_s});
    QVERIFY2(sent.exitCode == 0, qPrintable(sent.errorText));
    m_bob->setRunArguments({});
    Rig::JsonProcess &bob = m_bob->run({u"NINELIVES_FAILPOINT="_s + failpoint});
    QSignalSpy ended(&bob, &Rig::JsonProcess::ended);
    QVERIFY2(!ended.isEmpty() || ended.wait(60'000), "the failpoint was not reached");
    const auto history = m_bob->call({u"history"_s, u"--with"_s, m_place->jid(u"alice"_s)});
    int files = 0;
    for (const QJsonObject &line : history.lines) {
        const QJsonArray attachments = line.value("attachments"_L1).toArray();
        files += static_cast<int>(attachments.size());
        if (attachments.isEmpty()) {
            continue;
        }
        const auto saved = m_bob->call({u"media"_s, u"get"_s, u"--id"_s,
                                        QString::number(line.value("id"_L1).toInteger()),
                                        u"--out"_s, m_downloads});
        QVERIFY2(saved.exitCode == 0, qPrintable(saved.errorText));
        QCOMPARE(contentOf(saved.first().value("path"_L1).toString()), content);
    }
    QCOMPARE(files, 1);
    // What was written and belongs to nothing is swept away.
    QCOMPARE(QDir(m_bob->folder() + u"/media"_s).entryList(QDir::Files).size(), 1);
}

void TestMedia::whatTheServerTakesIsTold()
{
    QVERIFY(setUp());
    QVERIFY(bobOnline());
    Rig::JsonProcess *alice = m_alice->runOnline();
    QVERIFY(alice);
    QFile large(m_folder.filePath(u"large.pdf"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64{101} * 1024 * 1024));
    large.close();
    alice->tell({{u"cmd"_s, u"send"_s},
                 {u"to"_s, m_bobJid},
                 {u"files"_s, QJsonArray{large.fileName()}},
                 {u"tag"_s, u"large"_s}});
    const auto refused = alice->waitForEvent(u"reply"_s, {{u"tag"_s, u"large"_s}}, 60'000);
    QVERIFY2(refused, qPrintable(alice->transcript()));
    QCOMPARE(refused->value("ok"_L1).toBool(), false);
    QCOMPARE(refused->value("error"_L1).toString(), u"too-large"_s);
    QVERIFY(refused->value("text"_L1).toString().contains(u"104857600"_s));
    QVERIFY(QDir(m_alice->folder() + u"/media"_s).entryList(QDir::Files).isEmpty());
}

void TestMedia::plainChatsShareAnAddress()
{
    QVERIFY(setUp());
    Rig::JsonProcess *bob = bobOnline();
    Rig::JsonProcess *alice = m_alice->runOnline();
    QVERIFY(alice && bob);
    alice->tell({{u"cmd"_s, u"setEncrypted"_s}, {u"with"_s, m_bobJid}, {u"encrypted"_s, false}});
    HEARD(*alice, u"reply"_s, {{u"cmd"_s, u"setEncrypted"_s}, {u"ok"_s, true}});
    const QByteArray content = noise(70'000);
    const QString path = written(m_folder, u"open.pdf"_s, content);
    alice->tell({{u"cmd"_s, u"send"_s}, {u"to"_s, m_bobJid}, {u"files"_s, QJsonArray{path}}});
    const auto file = bob->waitForEvent(u"file"_s);
    QVERIFY2(file, qPrintable(bob->transcript()));
    QCOMPARE(file->value("encrypted"_L1).toBool(), false);
    QCOMPARE(file->value("name"_L1).toString(), u"open.pdf"_s);
    QCOMPARE(contentOf(file->value("path"_L1).toString()), content);
}

void TestMedia::nothingOfAFileIsReadableOnDisk()
{
    QVERIFY(setUp());
    Rig::JsonProcess *bob = bobOnline();
    QVERIFY(bob);
    const QByteArray secret = QByteArray("the recipe for tuna cake ").repeated(2000);
    const QString path = written(m_folder, u"recipe.txt"_s, secret);
    const auto sent = m_alice->call(
        {u"send"_s, u"--to"_s, m_bobJid, u"--file"_s, path, u"--wait"_s, u"server"_s});
    QVERIFY2(sent.exitCode == 0, qPrintable(sent.errorText));
    HEARD(*bob, u"file"_s);
    m_bob->stop();
    for (const Rig::CtlProfile *profile : {m_alice.get(), m_bob.get()}) {
        QDir folder(profile->folder() + u"/media"_s);
        const QFileInfoList files = folder.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        for (const QFileInfo &file : files) {
            QVERIFY(!contentOf(file.filePath()).contains("tuna cake"));
        }
    }
}

void TestMedia::badFilesAreRefusedWithAWord_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    QTest::newRow("missing") << u"nowhere.jpg"_s << QByteArray() << u"not-found"_s;
    QTest::newRow("empty") << u"empty.jpg"_s << QByteArray("") << u"invalid-input"_s;
    QTest::newRow("a damaged picture")
        << u"damaged.jpg"_s << cameraPhoto(90, 60).first(400) << u"unknown-picture"_s;
}

void TestMedia::badFilesAreRefusedWithAWord()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    QVERIFY(setUp());
    const QString path =
        content.isNull() ? m_folder.filePath(name) : written(m_folder, name, content);
    const auto refused = m_alice->call({u"send"_s, u"--to"_s, m_bobJid, u"--file"_s, path});
    QVERIFY(refused.exitCode != 0);
    QVERIFY2(refused.errorText.contains(error), qPrintable(refused.errorText));
    QVERIFY(m_alice->call({u"outbox"_s}).lines.isEmpty());
    const QDir media(m_alice->folder() + u"/media"_s);
    QVERIFY(!media.exists() || media.entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(TestMedia)
#include "tst_media.moc"
