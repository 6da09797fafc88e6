// SPDX-License-Identifier: GPL-3.0-or-later
// Linking through the real window, in either role, over a real server; the device on the other side
// is ninelivesctl.
#include "tests/integration/Fixture.h"
#include "tests/integration/LinkProcess.h"
#include "tests/qml/WholeProgram.h"
#include "ui/viewmodels/LinkViewModel.h"

using namespace Ninelives;
using namespace Ninelives::Test;

class TestWholeLinking : public TwoPeople
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowGetsItsHistoryAndPassesItOn();

private:
    void chatABit();
    void bringsItsHistory(WholeProgram &window);
    void passesItOn(WholeProgram &window);

    QTemporaryDir m_folder;
    QStringList m_texts;
};

/// What Alice's first device has, and no other one could read.
void TestWholeLinking::chatABit()
{
    Rig::JsonProcess *alice = m_alice->runOnline();
    Rig::JsonProcess *bob = m_bob->runOnline();
    QVERIFY(alice && bob);
    m_texts = numbered(u"before"_s, 30);
    for (const QString &text : std::as_const(m_texts)) {
        tellSend(*bob, m_aliceJid, text);
    }
    HEARD(*alice, u"message"_s, {{u"body"_s, m_texts.last()}});
    m_alice->stop();
    m_bob->stop();
}

void TestWholeLinking::bringsItsHistory(WholeProgram &window)
{
    window.signIn(*m_server, u"welcomeDevice"_s, u"alice"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.item(u"linkCode"_s), longMs);
    QTRY_COMPARE(window.app.link()->words().size(), 8);
    LinkProcess old(*m_alice, u"accept"_s,
                    QStringList{u"accept"_s, u"--yes"_s} + window.app.link()->words());
    QVERIFY2(old.reaches(u"done"_s), qPrintable(old->transcript()));
    QTRY_COMPARE_WITH_TIMEOUT(Ui::LinkPhase(window.app.link()->phase()), Ui::LinkPhase::Done,
                              longMs);
    QTRY_VERIFY_WITH_TIMEOUT(window.item(u"chatList"_s), longMs);
    window.app.openChatWith(m_bobJid);
    QTRY_VERIFY(window.app.conversation()->timeline()->loaded());
    for (int row = 0; row < m_texts.size(); ++row) {
        QTRY_COMPARE(window.message(row, "plainText").toString(),
                     m_texts.at(m_texts.size() - 1 - row));
    }
    QTRY_VERIFY(window.item(u"composerField"_s));
}

void TestWholeLinking::passesItOn(WholeProgram &window)
{
    auto kitchen = signedIn(*m_server, u"alice"_s);
    QVERIFY(kitchen);
    LinkProcess fresh(*kitchen, u"offer"_s, {u"offer"_s});
    const auto showing = fresh->waitForEvent(u"link"_s, {{u"phase"_s, u"showing"_s}}, longMs);
    QVERIFY2(showing, qPrintable(fresh->transcript()));
    window.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window.item(u"paletteField"_s) && window.item(u"paletteField"_s)->hasActiveFocus());
    window.type(u"link a device"_s);
    QTRY_VERIFY(window.app.palette()->count() > 0);
    window.press(Qt::Key_Return);
    QTRY_VERIFY(window.item(u"linkWords"_s) && window.item(u"linkWords"_s)->hasActiveFocus());
    window.type(LinkProcess::wordsOf(*showing).join(u' '));
    window.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.item(u"linkAgree"_s), longMs);
    window.click(window.item(u"linkAgree"_s));
    QVERIFY2(fresh.reaches(u"done"_s), qPrintable(fresh->transcript()));
    QTRY_VERIFY(!fresh->running());
    QCOMPARE(fresh->exitCode(), 0);
    QCOMPARE(storedBodies(*kitchen, m_bobJid, u"in"_s), m_texts);
    QTRY_COMPARE_WITH_TIMEOUT(Ui::LinkPhase(window.app.link()->phase()), Ui::LinkPhase::Done,
                              longMs);
}

void TestWholeLinking::aWindowGetsItsHistoryAndPassesItOn()
{
    QCOMPARE(setUp(Contacts::Yes), QString());
    chatABit();
    if (QTest::currentTestFailed()) {
        return;
    }
    WholeProgram window(m_folder);
    bringsItsHistory(window);
    if (!QTest::currentTestFailed()) {
        passesItOn(window);
    }
    QCOMPARE(window.warnings, QStringList());
}

WHOLE_PROGRAM_TEST_MAIN(TestWholeLinking)

#include "tst_whole_linking.moc"
