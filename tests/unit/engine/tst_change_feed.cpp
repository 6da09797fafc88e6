// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ChangeFeed.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ninelives;

namespace {

Change news(Change::Kind kind, qint64 conversation, const QList<qint64> &ids = {})
{
    Change change{kind, AccountId{1}, ConversationId{conversation}, {}};
    for (const qint64 id : ids) {
        Message message;
        message.id = MessageId{id};
        change.messages.append(message);
    }
    return change;
}

/// "added 1: 5 6; chat 1" – short enough for a table.
QString described(const QList<Change> &changes)
{
    QStringList parts;
    for (const Change &change : changes) {
        QString part;
        switch (change.kind) {
        case Change::Kind::MessagesAdded:
            part = QStringLiteral("added");
            break;
        case Change::Kind::MessagesUpdated:
            part = QStringLiteral("updated");
            break;
        case Change::Kind::ConversationChanged:
            part = QStringLiteral("chat");
            break;
        default:
            part = QStringLiteral("other");
        }
        part += QStringLiteral(" %1:").arg(change.conversation.value);
        for (const Message &message : change.messages) {
            part += QStringLiteral(" %1").arg(message.id.value);
        }
        parts.append(part);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

class TestChangeFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
    void oneSignalPerTurn();
};

void TestChangeFeed::merges_data()
{
    using Kind = Change::Kind;
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<QString>("merged");
    QTest::newRow("neighbours join")
        << QList<Change>{news(Kind::MessagesAdded, 1, {5}), news(Kind::MessagesAdded, 1, {6})}
        << QStringLiteral("added 1: 5 6");
    QTest::newRow("an update in between keeps its place")
        << QList<Change>{news(Kind::MessagesAdded, 1, {5}), news(Kind::MessagesUpdated, 1, {5}),
                         news(Kind::MessagesAdded, 1, {6})}
        << QStringLiteral("added 1: 5; updated 1: 5; added 1: 6");
    QTest::newRow("chats do not mix")
        << QList<Change>{news(Kind::MessagesAdded, 1, {5}), news(Kind::MessagesAdded, 2, {6}),
                         news(Kind::MessagesAdded, 1, {7})}
        << QStringLiteral("added 1: 5 7; added 2: 6");
    QTest::newRow("look again: the latest is enough")
        << QList<Change>{news(Kind::ConversationChanged, 1), news(Kind::MessagesAdded, 1, {5}),
                         news(Kind::ConversationChanged, 2), news(Kind::ConversationChanged, 1)}
        << QStringLiteral("added 1: 5; chat 2:; chat 1:");
}

void TestChangeFeed::merges()
{
    QFETCH(const QList<Change>, changes);
    QList<Change> all;
    for (const Change &change : changes) {
        ChangeFeed::merge(all, change);
    }
    QTEST(described(all), "merged");
}

void TestChangeFeed::oneSignalPerTurn()
{
    ChangeFeed feed;
    QSignalSpy ready(&feed, &ChangeFeed::ready);
    feed.add(news(Change::Kind::MessagesAdded, 1, {1}));
    feed.add(news(Change::Kind::MessagesAdded, 1, {2}));
    QCOMPARE(ready.size(), 0);
    QVERIFY(ready.wait());
    QCOMPARE(ready.size(), 1);
    QCOMPARE(described(ready.first().first().value<QList<Change>>()),
             QStringLiteral("added 1: 1 2"));
    feed.flush();
    QCOMPARE(ready.size(), 1);
}

QTEST_GUILESS_MAIN(TestChangeFeed)
#include "tst_change_feed.moc"
