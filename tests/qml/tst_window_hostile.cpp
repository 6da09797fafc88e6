// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeMedia.h"
#include "tests/fakes/Scenes.h"
#include "tests/qml/WindowStage.h"
#include "tests/rig/WorkTime.h"
#include "ui/text/EmojiTable.h"
#include "ui/window/MainWindow.h"

#include <QKeySequence>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Ninelives;
using namespace Qt::StringLiterals;

/// Texts that nobody means well with, in every place of the window where others' texts are shown.
namespace {

// Tests share their machine: only a stall fails. Of the 3,700 pictures of all emoji each has to be
// decoded once.
constexpr int stallMs = 3'000;
constexpr int picturesMs = 30'000;
constexpr qsizetype mostShown = 60'000; // characters in one item, its markup included
constexpr qreal tallestRow = 1'200;

QString everyEmoji()
{
    QStringList signs;
    const EmojiTable table;
    for (const Emoji &emoji : table.all()) {
        signs.append(emoji.sign);
        signs += emoji.tones;
    }
    return signs.join(u' ');
}

QString controls()
{
    QString text = u"a"_s;
    for (char16_t c = 0; c < 0x20; ++c) {
        text += QChar(c);
    }
    for (char16_t c = 0x7f; c < 0xa0; ++c) {
        text += QChar(c);
    }
    for (const char16_t c : {u'\u2028', u'\u2029', u'\ufff9', u'\ufffb', u'\ufeff', u'\ufffe'}) {
        text += QChar(c) + u"x"_s;
    }
    return text;
}

QString zalgo(int letters)
{
    QString text;
    for (int i = 0; i < letters; ++i) {
        text += QChar(u'A' + i % 26);
        for (int mark = 0; mark < 120; ++mark) {
            text += QChar(0x300 + (i * 31 + mark) % 0x6f);
        }
    }
    return text;
}

bool hasClass(QQuickItem *item, QStringView name)
{
    return QString::fromLatin1(item->metaObject()->className()).startsWith(name);
}

/// Every text that is shown is plain, or the formatter's: then no tag but the formatter's is in it.
void checkTexts(const WindowStage &stage)
{
    static const QRegularExpression tag(u"<\\s*/?\\s*([a-zA-Z!?]+)([^>]*)>"_s);
    static const QStringList ours{u"a"_s, u"b"_s, u"i"_s, u"s"_s, u"br"_s, u"font"_s, u"pre"_s};
    const QList<QQuickItem *> items = stage.visibleItems();
    for (QQuickItem *item : items) {
        const QVariant format = item->property("textFormat");
        if (!format.isValid()) {
            continue;
        }
        const QString text = item->property("text").toString();
        const QString where =
            QString::fromLatin1(item->metaObject()->className()) + u": "_s + text.left(80);
        QVERIFY2(text.size() <= mostShown, qPrintable(where + QString::number(text.size())));
        const bool plain = format.toInt() == int(Qt::PlainText);
        QVERIFY2(plain || format.toInt() == 4 /* StyledText */, qPrintable(where));
        if (plain) {
            continue;
        }
        QRegularExpressionMatchIterator tags = tag.globalMatch(text);
        while (tags.hasNext()) {
            const QRegularExpressionMatch match = tags.next();
            QVERIFY2(ours.contains(match.captured(1)), qPrintable(where + match.captured()));
            QVERIFY2(!match.captured().contains(u"file:"_s)
                         && !match.captured().contains(u"javascript:"_s),
                     qPrintable(match.captured()));
        }
    }
}

/// Nothing grows without bound, nor out of the window.
void checkPlaces(const WindowStage &stage)
{
    const qreal width = stage.window->width();
    const QList<QQuickItem *> items = stage.visibleItems();
    int rows = 0;
    for (QQuickItem *item : items) {
        if (hasClass(item, u"MessageRow")) {
            ++rows;
            QVERIFY2(item->height() < tallestRow, qPrintable(QString::number(item->height())));
        }
        if (hasClass(item, u"MessageBubble") || hasClass(item, u"ReactionRow")
            || hasClass(item, u"FileTile") || hasClass(item, u"ChatHeader")
            || hasClass(item, u"ConversationRow")) {
            const QRectF place = item->mapRectToScene(QRectF(QPointF(), item->size()));
            QVERIFY2(place.left() >= -1 && place.right() <= width + 1,
                     qPrintable(QString::fromLatin1(item->metaObject()->className())
                                + QString::number(place.right())));
        }
    }
    QVERIFY(rows > 0);
}

} // namespace

class TestWindowHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownHarmlessly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("500,000 letters in a line") << QString(500'000, u'x');
        QTest::newRow("500,000 letters in words") << u"wide word "_s.repeated(50'000);
        QTest::newRow("50,000 lines") << u"line\n"_s.repeated(50'000);
        QTest::newRow("zalgo") << zalgo(60);
        QTest::newRow("bidi overrides")
            << QString(u"invoice"_s + QChar(0x202e) + u"fdp.exe"_s + QChar(0x2067)
                       + u"\u05d0\u05d1"_s + QChar(0x202d) + u" tail "_s)
                   .repeated(30);
        QTest::newRow("controls") << controls();
        QTest::newRow("half pairs") << (QString(QChar(0xd83d)) + u'x' + QChar(0xdc31)).repeated(50);
        QTest::newRow("HTML")
            << u"<img src=\"http://x.invalid/a.png\" width=5000><b>bold</b><table "
               u"width=9000><tr><td>x"
               "</table><a href=\"file:///etc/passwd\">link</a><script>alert(1)</script><!-- x -->"
               "<font size=7 color=red>red</font>&lt;b&gt;&#x202e;&nbsp;<a href=\"javascript:x\">"_s;
        QTest::newRow("QML")
            << u"\"; Qt.quit(); \"import QtQuick; Item { Component.onCompleted: Qt.quit() } ${Qt.quit()}"_s;
        QTest::newRow("placeholders") << u"%1 %2 %n %L1 %99 {waiting} {0} \\u202e %s %d"_s;
        QTest::newRow("styling") << (u"> > > > *_~`*_~`* "_s.repeated(400)
                                     + u"\n```\n```\n```"_s.repeated(200));
        QTest::newRow("every emoji") << everyEmoji();
        QTest::newRow("blank") << u" \u3164\u2800\u200b "_s;
    }

    void isShownHarmlessly()
    {
        QFETCH(QString, text);
        WindowStage stage(u"group"_s);
        QVERIFY(QTest::qWaitForWindowExposed(stage.window));
        QVERIFY(stage.open(u"Cat Café Crew"_s));
        WorkTime time;
        const ConversationId crew = Scenes::byTitle(stage.engine, u"Cat Café Crew");
        const ConversationId milo = Scenes::byTitle(stage.engine, u"Milo Brandt");
        fill(stage, crew, milo, text);
        QTest::qWait(50);
        QVERIFY(!stage.window->grabWindow().isNull());
        const qint64 first = time.elapsed();
        checkAll(stage);

        // The names of the people, as they are listed.
        stage.press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(stage.item(u"memberList"_s));
        checkAll(stage);
        stage.press(Qt::Key_I, Qt::ControlModifier);

        // All of the message, and the chat that is called so.
        time.restart();
        unfoldNewest(stage);
        QTest::qWait(50);
        QVERIFY(!stage.window->grabWindow().isNull());
        const qint64 unfolded = time.elapsed();
        checkTexts(stage);
        time.restart();
        stage.app.openChat(double(milo.value));
        QTRY_COMPARE(stage.app.conversation()->conversationId(), double(milo.value));
        QTRY_VERIFY(stage.app.conversation()->timeline()->loaded());
        QVERIFY(!stage.window->grabWindow().isNull());
        const qint64 opened = time.elapsed();
        checkAll(stage);

        // In the field, where it may have been pasted.
        time.restart();
        stage.app.conversation()->composer()->setText(text.left(100'000));
        QTest::qWait(10);
        QVERIFY(!stage.window->grabWindow().isNull());
        qInfo("shown after %lld ms, unfolded %lld, its chat %lld, in the field %lld",
              static_cast<long long>(first), static_cast<long long>(unfolded),
              static_cast<long long>(opened), static_cast<long long>(time.elapsed()));
        const bool pictures = QByteArray(QTest::currentDataTag()) == "every emoji";
        const qint64 most = pictures ? picturesMs : stallMs;
        QVERIFY(first < most && unfolded < most && opened < most && time.elapsed() < most);
        stage.app.conversation()->composer()->setText({});
        QCOMPARE(stage.warnings, QStringList());
    }

    // Marks piled upon letters must not paint over the messages above and below.
    void zalgoStaysInItsBubble()
    {
        WindowStage stage(u"main"_s);
        QVERIFY(QTest::qWaitForWindowExposed(stage.window));
        QVERIFY(stage.open(u"Milo Brandt"_s));
        const ConversationId milo = Scenes::byTitle(stage.engine, u"Milo Brandt");
        stage.engine.receive(milo, u"calm before"_s);
        stage.engine.receive(milo, zalgo(20));
        stage.engine.receive(milo, u"calm after"_s);
        QTRY_COMPARE(stage.message(0, "plainText").toString(), u"calm after"_s);
        QTest::qWait(400); // bubbles come in
        QQuickItem *bubble = nullptr;
        const QList<QQuickItem *> items = stage.visibleItems();
        for (QQuickItem *item : items) {
            const bool zalgos = hasClass(item, u"MessageBubble")
                && item->property("styled").toString().startsWith(u"A\u0300"_s);
            bubble = zalgos ? item : bubble;
        }
        QVERIFY(bubble);
        const QRect place = bubble->mapRectToScene(QRectF(QPointF(), bubble->size())).toRect();
        const QImage image = stage.window->grabWindow();
        const QColor around = image.pixelColor(place.right() + 30, place.center().y());
        // The gaps between the bubbles show nothing but the sheet.
        for (int x = place.left() + 20; x < place.right() - 20; ++x) {
            QCOMPARE(image.pixelColor(x, place.top() - 1), around);
            QCOMPARE(image.pixelColor(x, place.bottom() + 2), around);
        }
    }

    // "&r" on a button would make Alt+R press it: somebody else would react in the user's name.
    void nobodyElsesWordsAreKeys()
    {
        WindowStage stage(u"group"_s);
        QVERIFY(QTest::qWaitForWindowExposed(stage.window));
        QVERIFY(stage.open(u"Cat Café Crew"_s));
        const ConversationId crew = Scenes::byTitle(stage.engine, u"Cat Café Crew");
        const MessageId body = stage.engine.receiveFrom(crew, u"aylin@meerkat.example"_s, u"x&s"_s);
        stage.engine.editMessage(body, [&](Message &message) {
            message.reactions = {{message.sender, {u"&r"_s}, message.sentAtMs, {}, u"A&b"_s}};
        });
        const auto shown = [&] {
            const QList<QQuickItem *> items = stage.visibleItems();
            return std::ranges::any_of(items, [](QQuickItem *item) {
                return item->property("text").toString() == u"&r"_s;
            });
        };
        QTRY_VERIFY(shown());
        stage.press(Qt::Key_R, Qt::AltModifier);
        QCOMPARE(stage.engine.calls(u"react"_s), 0);
        QVERIFY(QKeySequence::mnemonic(u"&r"_s).isEmpty()); // nor on any other button
        QCOMPARE(stage.warnings, QStringList());
    }

private:
    /// Puts the text into every place that somebody else fills.
    static void fill(WindowStage &stage, ConversationId crew, ConversationId milo,
                     const QString &text)
    {
        FakeEngine &engine = stage.engine;
        const qint64 now = engine.clock().nowMs();
        engine.editConversation(milo, [&](Conversation &chat) { chat.title = text; });
        engine.editConversation(crew, [&](Conversation &chat) { chat.title = text; });
        engine.editRoom(crew, [&](FakeRoom &room) {
            room.state.info.name = text;
            room.state.info.subject = text;
            for (RoomMember &member : room.members) {
                member.name = text;
                member.nick = text;
            }
            for (Occupant &occupant : room.occupants) {
                occupant.nick = text;
            }
        });
        FakeMedia &media = engine.fakeMedia();
        media.add(crew, Direction::In, {media.file(text, u"application/pdf"_s, 1'000)}, {}, now,
                  Delivery::Read, u"aylin@meerkat.example"_s);
        const MessageId body = engine.receiveFrom(crew, u"aylin@meerkat.example"_s, text);
        engine.editMessage(body, [&](Message &message) {
            const BareJid aylin = message.sender;
            message.reactions = {{aylin, {text, text.left(40), u"👍"_s}, now, {}, text}};
            message.senderName = text;
        });
        engine.receive(milo, text);
        QTRY_VERIFY(stage.message(0, "messageId").toDouble() == double(body.value));
    }

    static void unfoldNewest(WindowStage &stage)
    {
        if (!stage.message(0, "foldText").toString().isEmpty()) {
            stage.app.conversation()->timeline()->unfold(stage.message(0, "messageId").toDouble());
        }
    }

    static void checkAll(const WindowStage &stage)
    {
        checkTexts(stage);
        checkPlaces(stage);
    }
};

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English)); // the tests know the sources' words
    QGuiApplication application(argc, argv);
    dressApplication(application);
    TestWindowHostile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_window_hostile.moc"
