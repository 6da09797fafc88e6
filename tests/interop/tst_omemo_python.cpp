// SPDX-License-Identifier: GPL-3.0-or-later
// Our engine against the Python implementations of both dialects, with no network between them.
#include "core/omemo/SceEnvelope.h"
#include "core/storage/Transaction.h"
#include "tests/rig/JsonProcess.h"
#include "tests/unit/omemo/Party.h"

#include <QTest>

using namespace Ninelives;
using namespace Qt::StringLiterals;

class TestOmemoPython : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void weWriteFirst_data();
    void weWriteFirst();
    void theyWriteFirst_data();
    void theyWriteFirst();

private:
    QJsonObject ask(const QJsonObject &command, const QString &event);
    void introduce(bool omemo2);
    QString read(const OmemoSealed &sealed);
    Result<OmemoOpened> write(const QString &text, bool omemo2);

    FakeClock m_clock;
    std::unique_ptr<Party> m_alice;
    std::unique_ptr<Rig::JsonProcess> m_python;
    BareJid m_bob = jid("bob@b.example");
    quint32 m_device = 0;
    QJsonObject m_ready;
};

void TestOmemoPython::init()
{
    m_clock.set(QDateTime::currentMSecsSinceEpoch());
    m_alice = std::make_unique<Party>("alice@a.example", m_clock);
    m_python = std::make_unique<Rig::JsonProcess>(u"python"_s);
    const QString script = QStringLiteral(NINELIVES_SOURCE_DIR "/tests/interop/python_omemo.py");
    m_python->start(u"python3"_s, {script, m_bob.toString()});
    const auto ready = m_python->waitForEvent(u"ready"_s);
    QVERIFY2(ready, qPrintable(m_python->transcript()));
    m_ready = *ready;
    m_device = static_cast<quint32>(m_ready[u"device"_s].toInteger());
}

void TestOmemoPython::cleanup()
{
    m_python.reset();
    m_alice.reset();
}

QJsonObject TestOmemoPython::ask(const QJsonObject &command, const QString &event)
{
    const qsizetype since = m_python->events().size();
    m_python->tell(command);
    const auto answer = m_python->waitFor(
        [&](const QJsonObject &heard) {
            return heard[u"event"_s] == event || heard[u"event"_s] == u"error"_s;
        },
        Rig::JsonProcess::patienceMs, since);
    if (!answer || (*answer)[u"event"_s] != event) {
        qWarning("no %s: %s", qPrintable(event), qPrintable(m_python->transcript()));
        return {};
    }
    return *answer;
}

void TestOmemoPython::introduce(bool omemo2)
{
    const Dialect dialect = omemo2 ? Dialect::Omemo2 : Dialect::Legacy;
    m_alice->commit([&](Transaction &tx) {
        QVERIFY(m_alice->engine().setDeviceList(tx, dialect, m_bob, {{m_device, {}, {}}}));
    });
    const QString name = omemo2 ? u"omemo2"_s : u"legacy"_s;
    QVERIFY(!ask({{u"cmd"_s, u"meet"_s},
                  {u"jid"_s, m_alice->self().toString()},
                  {u"device"_s, qint64(m_alice->id())},
                  {name, QString::fromUtf8(*m_alice->engine().bundle(dialect))}},
                 u"met"_s)
                 .isEmpty());
}

QString TestOmemoPython::read(const OmemoSealed &sealed)
{
    const QByteArray element = sealed.legacy + sealed.omemo2;
    const QJsonObject answer = ask({{u"cmd"_s, u"decrypt"_s},
                                    {u"from"_s, m_alice->self().toString()},
                                    {u"xml"_s, QString::fromUtf8(element)}},
                                   u"decrypted"_s);
    const QString text = answer[u"text"_s].toString();
    if (sealed.omemo2.isEmpty()) {
        return text;
    }
    const Result<SceEnvelope> envelope = SceEnvelope::read(text.toUtf8());
    return envelope ? envelope->body : QString();
}

Result<OmemoOpened> TestOmemoPython::write(const QString &text, bool omemo2)
{
    const QString plaintext = omemo2
        ? QString::fromUtf8(SceEnvelope::write(text, {}, m_bob, m_alice->self(), m_clock.nowMs()))
        : text;
    const QJsonObject answer = ask({{u"cmd"_s, u"encrypt"_s},
                                    {u"to"_s, m_alice->self().toString()},
                                    {u"dialect"_s, omemo2 ? u"omemo2"_s : u"legacy"_s},
                                    {u"text"_s, plaintext}},
                                   u"encrypted"_s);
    if (answer.isEmpty()) {
        return Error{ErrorCode::Internal, u"nothing was encrypted"_s};
    }
    return m_alice->open(m_bob, {answer[u"xml"_s].toString().toUtf8()});
}

void TestOmemoPython::weWriteFirst_data()
{
    QTest::addColumn<bool>("omemo2");
    QTest::newRow("legacy") << false;
    QTest::newRow("omemo 2") << true;
}

void TestOmemoPython::weWriteFirst()
{
    QFETCH(bool, omemo2);
    introduce(omemo2);
    const Dialect dialect = omemo2 ? Dialect::Omemo2 : Dialect::Legacy;
    const QByteArray bundle = m_ready[omemo2 ? u"omemo2"_s : u"legacy"_s].toString().toUtf8();
    m_alice->commit([&](Transaction &tx) {
        const Result<void> started =
            m_alice->engine().startSession(tx, dialect, m_bob, m_device, parsed(bundle));
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
    });
    const qsizetype since = m_python->events().size();
    QCOMPARE(read(*m_alice->seal(m_bob, u"Grüße"_s)), u"Grüße"_s);
    // It answers the key exchange by an empty message.
    const auto empty = m_python->waitForEvent(u"send"_s, {}, Rig::JsonProcess::patienceMs, since);
    QVERIFY2(empty, qPrintable(m_python->transcript()));
    const Result<OmemoOpened> answer =
        m_alice->open(m_bob, {(*empty)[u"xml"_s].toString().toUtf8()});
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QVERIFY(answer->keyTransport);
    for (int turn = 0; turn < 3; ++turn) {
        const QString text = u"text %1"_s.arg(turn);
        const Result<OmemoOpened> opened = write(text, omemo2);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(opened->body, text);
        QCOMPARE(opened->dialect, dialect);
        QCOMPARE(read(*m_alice->seal(m_bob, text)), text);
    }
}

void TestOmemoPython::theyWriteFirst_data()
{
    weWriteFirst_data();
}

void TestOmemoPython::theyWriteFirst()
{
    QFETCH(bool, omemo2);
    introduce(omemo2);
    const Result<OmemoOpened> first = write(u"hello"_s, omemo2);
    QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
    QCOMPARE(first->body, u"hello"_s);
    QVERIFY(first->usedPreKey);
    QVERIFY(first->wantsAnswer);
    QCOMPARE(first->senderDevice, m_device);
    OmemoPlaintext keyTransport;
    keyTransport.keyTransport = true;
    const Result<OmemoSealed> sealed = m_alice->seal(QList<BareJid>{m_bob}, keyTransport);
    QVERIFY(sealed);
    const QJsonObject heard = ask({{u"cmd"_s, u"decrypt"_s},
                                   {u"from"_s, m_alice->self().toString()},
                                   {u"xml"_s, QString::fromUtf8(sealed->legacy + sealed->omemo2)}},
                                  u"decrypted"_s);
    QVERIFY(!heard.isEmpty());
    QVERIFY(heard[u"empty"_s].toBool());
    QCOMPARE(write(u"again"_s, omemo2)->body, u"again"_s);
    QCOMPARE(read(*m_alice->seal(m_bob, u"and back"_s)), u"and back"_s);
}

QTEST_GUILESS_MAIN(TestOmemoPython)
#include "tst_omemo_python.moc"
