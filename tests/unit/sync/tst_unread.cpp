// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReadPositions.h"
#include "core/sync/devices/SharedContext.h"
#include "tests/fakes/StanzaParser.h"
#include "tests/unit/sync/SyncFixture.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

namespace {

const QString displayedNode = u"urn:xmpp:mds:displayed:0"_s;
const QString bob = u"bob@two.test"_s;

/// One entry of Alice's archive.
struct Entry {
    enum class Kind : quint8 { Bob, Own, Action };
    QString archiveId;
    Kind kind = Kind::Own;
    QString id;
    qsizetype retractedBy = -1; ///< the entry that takes it back
};

/// What one of Alice's devices should know: a beginning of the archive, and up to where the user
/// has read in it.
struct Expected {
    Client *client = nullptr;
    ConversationId chat;
    bool online = false;
    qsizetype known = 0;
    qsizetype read = -1; ///< place in the archive
    int stale = 0; ///< older positions that it heard of on this stream
};

/// Two devices and Bob, and beside them the simple model: a list and two numbers a device.
class World
{
public:
    explicit World(quint32 seed) : m_dice(seed)
    {
        m_server.onArchived = [this](const BareJid &account, const ArchivedStanza &stanza) {
            if (account == m_desk.self) {
                note(stanza);
            }
        };
        for (Client *client : {&m_desk, &m_phone}) {
            client->befriend();
            m_devices.append({client, client->chat(), false, 0, -1, 0});
        }
    }

    /// One step; its name, for the report of a failure.
    QString step()
    {
        Expected &one = m_devices[m_dice.bounded(2)];
        switch (m_dice.bounded(12)) {
        case 0:
        case 1:
        case 2:
            return bobSays();
        case 3:
            return bobChanges();
        case 4:
            return says(one);
        case 5:
        case 6:
            return reads(one);
        case 7:
            return saysWhatWasRead();
        case 8:
            return restarts(one);
        case 9:
            return notice(one);
        default:
            return one.online ? goesOffline(one) : goesOnline(one);
        }
    }

    /// Empty when both devices are as the model says.
    [[nodiscard]] QString difference() const
    {
        for (const Expected &device : m_devices) {
            const QString found = difference(device);
            if (!found.isEmpty()) {
                return (&device == &m_devices.first() ? u"desk: "_s : u"phone: "_s) + found;
            }
        }
        return {};
    }

private:
    void note(const ArchivedStanza &stanza)
    {
        const InboundStanza parsed = parsedStanza(stanza.xml);
        Entry entry{stanza.id, Entry::Kind::Own, parsed.id, -1};
        if (parsed.from.bare().toString() == bob) {
            entry.kind = parsed.id.startsWith(u'b') ? Entry::Kind::Bob : Entry::Kind::Action;
        }
        m_archive.append(entry);
        for (Expected &device : m_devices) {
            device.known = device.online ? m_archive.size() : device.known;
        }
    }

    /// What is known everywhere where there is a connection, after a position was published.
    void spread()
    {
        qsizetype furthest = published();
        for (const Expected &device : std::as_const(m_devices)) {
            furthest = device.online ? std::max(furthest, device.read) : furthest;
        }
        for (Expected &device : m_devices) {
            device.read = device.online ? std::max(device.read, furthest) : device.read;
        }
    }

    /// The place that the server's item names; -1 for none that is a message.
    [[nodiscard]] qsizetype published()
    {
        const QByteArray xml = m_server.nodesOf(m_desk.self)[displayedNode].value(bob);
        for (qsizetype i = m_archive.size() - 1; i >= 0; --i) {
            if (m_archive.at(i).kind != Entry::Kind::Action
                && (xml.contains("'" + m_archive.at(i).archiveId.toUtf8() + "'")
                    || xml.contains('"' + m_archive.at(i).archiveId.toUtf8() + '"'))) {
                return i;
            }
        }
        return -1;
    }

    QString bobSays()
    {
        m_server.sendFrom(bob + u"/x"_s, m_desk.self, "<body>text</body>", u"b%1"_s.arg(++m_count));
        return u"Bob says b%1"_s.arg(m_count);
    }

    /// Bob takes one of his messages back, or corrects it.
    QString bobChanges()
    {
        QList<qsizetype> his;
        for (qsizetype i = 0; i < m_archive.size(); ++i) {
            if (m_archive.at(i).kind == Entry::Kind::Bob && m_archive.at(i).retractedBy < 0) {
                his.append(i);
            }
        }
        if (his.isEmpty()) {
            return u"nothing to change"_s;
        }
        const qsizetype which = his.at(m_dice.bounded(his.size()));
        const QByteArray id = m_archive.at(which).id.toUtf8();
        const QString own = u"r%1"_s.arg(++m_count);
        if (m_dice.bounded(2) == 0) {
            m_server.sendFrom(bob + u"/x"_s, m_desk.self,
                              "<body>edited</body><replace xmlns='urn:xmpp:message-correct:0' id='"
                                  + id + "'/>",
                              own);
            return u"Bob edits "_s + QString::fromUtf8(id);
        }
        m_archive[which].retractedBy = m_archive.size();
        m_server.sendFrom(bob + u"/x"_s, m_desk.self,
                          "<retract xmlns='urn:xmpp:message-retract:1' id='" + id
                              + "'/><store xmlns='urn:xmpp:hints'/>",
                          own);
        return u"Bob retracts "_s + QString::fromUtf8(id);
    }

    QString says(Expected &device)
    {
        device.client->say(device.chat, u"own %1"_s.arg(++m_count));
        return u"Alice says own %1"_s.arg(m_count);
    }

    /// Up to any message that the device shows, also one of its own that waits.
    QString reads(Expected &device)
    {
        const QList<Message> rows = device.client->messages(device.chat);
        if (rows.isEmpty()) {
            return u"nothing to read"_s;
        }
        const qsizetype row = m_dice.bounded(rows.size());
        if (!device.client->sync->markRead(device.chat, rows.at(row).sortKey)) {
            qFatal("not read");
        }
        for (qsizetype i = row; i >= 0; --i) {
            const qsizetype place = placeOf(rows.at(i).archiveId);
            if (place >= 0) {
                device.read = std::max(device.read, place);
                break;
            }
        }
        spread();
        return u"reads up to "_s + rows.at(row).body;
    }

    [[nodiscard]] qsizetype placeOf(const QString &archiveId) const
    {
        for (qsizetype i = 0; i < m_archive.size(); ++i) {
            if (m_archive.at(i).archiveId == archiveId) {
                return i;
            }
        }
        return -1;
    }

    /// A client that is not here publishes a position, which may be older, or no message at all.
    QString saysWhatWasRead()
    {
        const bool tired = std::ranges::any_of(
            m_devices, [](const Expected &device) { return device.stale >= 3; });
        if (m_archive.isEmpty() || tired) {
            return u"nothing to tell"_s;
        }
        const qsizetype which = m_dice.bounded(m_archive.size());
        const Entry &entry = m_archive.at(which);
        m_server.nodesOf(m_desk.self)[displayedNode].insert(
            bob,
            "<displayed xmlns='urn:xmpp:mds:displayed:0'><stanza-id xmlns='urn:xmpp:sid:0' "
            "by='alice@one.test' id='"
                + entry.archiveId.toUtf8() + "'/></displayed>");
        m_server.notify(m_desk.self, displayedNode, {bob});
        for (Expected &device : m_devices) {
            device.stale += device.online ? 1 : 0;
            if (device.online && entry.kind != Entry::Kind::Action) {
                device.read = std::max(device.read, which);
            }
        }
        spread();
        return u"read elsewhere up to "_s + entry.id;
    }

    QString restarts(Expected &device)
    {
        const bool was = device.online;
        device.client->restart();
        device.online = false;
        if (was) {
            goesOnline(device);
        }
        return u"restart"_s;
    }

    QString goesOffline(Expected &device)
    {
        device.client->transport->goOffline();
        device.online = false;
        return u"goes offline"_s;
    }

    QString goesOnline(Expected &device)
    {
        device.online = true;
        device.known = m_archive.size();
        device.stale = 0;
        device.client->transport->goOnline();
        spread();
        return u"goes online"_s;
    }

    /// Something that happened, between the messages: never unread.
    QString notice(Expected &device)
    {
        Message row;
        row.conversation = device.chat;
        row.sender = jid("bob@two.test");
        row.originId = row.stanzaId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        row.notice = Notice::MemberAdded;
        const QList<Message> rows = device.client->messages(device.chat);
        row.sortKey.timeMs = rows.isEmpty() ? 1'000 : rows.constLast().sortKey.timeMs;
        Transaction tx(device.client->writer());
        if (!MessageStore(device.client->writer()).insert(tx, row) || !tx.commit()) {
            qFatal("no notice");
        }
        return u"notice"_s;
    }

    [[nodiscard]] QString difference(const Expected &device) const
    {
        const Client &client = *device.client;
        if (device.online) {
            const auto due =
                SharedStateStore(client.writer()).due(client.account, SharedKind::Position);
            if (!client.sync->caughtUp() || !client.outbox().isEmpty() || !due->isEmpty()) {
                return u"busy"_s;
            }
        }
        qsizetype unread = 0;
        QString newest;
        for (qsizetype i = 0; i < device.known; ++i) {
            const Entry &entry = m_archive.at(i);
            if (entry.kind != Entry::Kind::Bob) {
                continue;
            }
            newest = i <= device.read ? entry.archiveId : newest;
            const bool gone = entry.retractedBy >= 0 && entry.retractedBy < device.known;
            unread += i > device.read && !gone ? 1 : 0;
        }
        if (client.unread(device.chat) != unread) {
            return u"%1 unread, should be %2"_s.arg(client.unread(device.chat)).arg(unread);
        }
        const auto place = ReadPositions(client.writer()).newestRead(device.chat);
        const QString found = *place ? (*place)->archiveId : QString();
        return found == newest ? QString() : u"read up to %1, should be %2"_s.arg(found, newest);
    }

    QRandomGenerator m_dice;
    FakeServer m_server;
    Client m_desk{m_server};
    Client m_phone{m_server, "alice@one.test", "phone"};
    QList<Entry> m_archive;
    QList<Expected> m_devices;
    int m_count = 0;
};

} // namespace

/// The number of unread messages, whatever happens in whichever order: as many messages of others,
/// not taken back, as stand after the read position; on both devices, and after restarts.
class UnreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheModelSays_data()
    {
        QTest::addColumn<quint32>("seed");
        const QByteArray wanted = qgetenv("NINELIVES_SEED");
        if (!wanted.isEmpty()) {
            QTest::newRow("wanted") << wanted.toUInt();
            return;
        }
        for (const quint32 seed : {1U, 2U, 3U, 4U}) {
            QTest::addRow("seed %u", seed) << seed;
        }
        const quint32 fresh = QRandomGenerator::global()->generate();
        QTest::addRow("seed %u", fresh) << fresh;
    }

    void isWhatTheModelSays()
    {
        QFETCH(const quint32, seed);
        constexpr int steps = 120;
        World world(seed);
        QStringList done;
        for (int i = 0; i < steps; ++i) {
            done.append(world.step());
            const bool same = QTest::qWaitFor([&] { return world.difference().isEmpty(); }, 10'000);
            QVERIFY2(same,
                     qPrintable(u"NINELIVES_SEED=%1, step %2: %3\n%4"_s.arg(seed).arg(i).arg(
                         world.difference(), done.join(u'\n'))));
        }
    }
};

QTEST_GUILESS_MAIN(UnreadTest)
#include "tst_unread.moc"
