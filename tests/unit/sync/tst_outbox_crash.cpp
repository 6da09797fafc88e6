// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a real process at every named point between typing and the acknowledgement, starts it again
// and looks at what reached the server: everything once, in order.
#include "core/storage/AccountStore.h"
#include "core/storage/ContactStore.h"
#include "core/storage/ConversationStore.h"
#include "core/storage/Database.h"
#include "core/storage/MessageStore.h"
#include "core/storage/OutboxStore.h"
#include "core/storage/Transaction.h"
#include "core/sync/AccountSync.h"
#include "tests/fakes/FakeClock.h"
#include "tests/fakes/FakeServer.h"
#include "tests/fakes/FakeTransport.h"
#include "tests/fakes/StanzaParser.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList texts{u"one"_s, u"two"_s, u"three"_s, u"four"_s};

BareJid alice()
{
    return *BareJid::parse(u"alice@one.test");
}

BareJid bob()
{
    return *BareJid::parse(u"bob@two.test");
}

/// The server's archives on disk, so that they outlive the process that is killed.
class Disk
{
public:
    explicit Disk(const QString &folder) : m_path(folder + u"/server"_s) {}

    void append(const BareJid &account, const ArchivedStanza &stanza) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::Append)) {
            qFatal("the server's disk is broken");
        }
        const QJsonObject line{{u"account"_s, account.toString()},
                               {u"id"_s, stanza.id},
                               {u"stamp"_s, stanza.stampMs},
                               {u"xml"_s, QString::fromUtf8(stanza.xml)}};
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    void load(FakeServer &server) const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly)) {
            return;
        }
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            const auto account = BareJid::parse(line.value(u"account"_s).toString());
            const qint64 stamp = line.value(u"stamp"_s).toInteger();
            server.archiveOf(*account).append(
                {line.value(u"id"_s).toString(), stamp, line.value(u"xml"_s).toString().toUtf8()});
            server.nowMs = std::max(server.nowMs, stamp + 1);
        }
    }

private:
    QString m_path;
};

/// One run of the client: types what is not there yet, goes online, waits until all is out.
class Run
{
public:
    explicit Run(const QString &folder) : m_folder(folder), m_disk(folder)
    {
        m_disk.load(m_server);
        m_server.onArchived = [this](const BareJid &account, const ArchivedStanza &stanza) {
            m_disk.append(account, stanza);
        };
    }

    int go()
    {
        m_database = *Database::open(m_folder + u"/profile"_s, QByteArray(32, 'k'));
        prepare();
        FakeTransport transport(m_server, FullJid(alice(), u"desk"_s));
        AccountSync sync(
            *m_database, m_account, transport, m_clock, {},
            {.settleMs = 5, .recheckMs = 5, .freshMs = 60'000, .retryMs = 5, .retryMaxMs = 10});
        if (!sync.start()) {
            return 3;
        }
        for (const QString &text : texts) {
            if (!known(text) && !sync.sendText(m_chat, text)) {
                return 4;
            }
        }
        transport.goOnline();
        QTimer poll;
        int calm = 0;
        QObject::connect(&poll, &QTimer::timeout, qApp, [&] {
            // A little longer than necessary: the archive may confirm before the acknowledgements
            // do.
            calm = sync.caughtUp() && settled() ? calm + 1 : 0;
            if (calm > 5) {
                QCoreApplication::exit(0);
            }
        });
        poll.start(5);
        QTimer::singleShot(20'000, qApp, [] { QCoreApplication::exit(5); });
        return QCoreApplication::exec();
    }

private:
    void prepare()
    {
        Writer &writer = m_database->writer();
        AccountStore accounts(writer);
        Transaction tx(writer);
        const auto found = *accounts.findByJid(alice());
        m_account = found.value_or(Account{});
        m_account.jid = alice();
        if (!found) {
            m_account.id = *accounts.add(tx, m_account, AccountSecrets());
        }
        ConversationStore chats(writer);
        m_chat = *chats.ensure(tx, m_account.id, bob());
        Contact contact;
        contact.account = m_account.id;
        contact.jid = bob();
        contact.inRoster = true;
        if (!ContactStore(writer).put(tx, contact) || !chats.setEncrypted(tx, m_chat, false)
            || !tx.commit()) {
            qFatal("the chat cannot be stored");
        }
    }
    [[nodiscard]] QList<Message> messages() const
    {
        return MessageStore(m_database->writer()).latest(m_chat, 100)->rows;
    }
    [[nodiscard]] bool known(const QString &text) const
    {
        for (const Message &message : messages()) {
            if (message.body == text) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool settled() const
    {
        for (const Message &message : messages()) {
            if (message.direction == Direction::Out && message.archiveId.isEmpty()) {
                return false;
            }
        }
        return OutboxStore(m_database->writer()).list(m_account.id)->isEmpty();
    }

    QString m_folder;
    Disk m_disk;
    FakeServer m_server;
    FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    Account m_account;
    ConversationId m_chat;
};

} // namespace

class OutboxCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesOnce_data();
    void everythingArrivesOnce();

private:
    static int run(const QString &folder, const QString &failpoint);
};

int OutboxCrashTest::run(const QString &folder, const QString &failpoint)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NINELIVES_FAILPOINT"_s, failpoint);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, folder});
    return child.waitForFinished(60'000) ? child.exitCode() : -1;
}

void OutboxCrashTest::everythingArrivesOnce_data()
{
    QTest::addColumn<QString>("failpoint");
    const QHash<QString, int> passes{
        {u"outbox-queued"_s, 2},          {u"outbox-sealed"_s, 3},
        {u"outbox-handed"_s, 1},          {u"outbox-acked"_s, 3},
        {u"outbox-removed"_s, 1},         {u"archive-page-processed"_s, 2},
        {u"archive-page-committed"_s, 2}, {u"storage.before-commit"_s, 14},
        {u"storage.after-commit"_s, 14},
    };
    for (auto it = passes.cbegin(); it != passes.cend(); ++it) {
        for (int pass = 1; pass <= it.value(); ++pass) {
            const QString name = u"%1:%2"_s.arg(it.key()).arg(pass);
            QTest::newRow(qPrintable(name)) << name;
        }
    }
}

void OutboxCrashTest::everythingArrivesOnce()
{
    QFETCH(const QString, failpoint);
#ifndef NINELIVES_FAILPOINTS
    QSKIP("built without failpoints");
#endif
    QTemporaryDir folder;
    const Disk disk(folder.path());
    disk.append(alice(),
                {u"first"_s, 1'600'000'000'000,
                 "<message type='chat' from='bob@two.test/x' to='alice@one.test' id='in'>"
                 "<body>hi</body><request xmlns='urn:xmpp:receipts'/></message>"});
    const int first = run(folder.path(), failpoint);
    QVERIFY2(first == 137 || first == 0, qPrintable(QString::number(first)));
    if (failpoint.endsWith(u":1"_s)) {
        QCOMPARE(first, 137); // the name is right
    }
    QCOMPARE(run(folder.path(), {}), 0);
    FakeServer server;
    disk.load(server);
    QStringList arrived;
    QStringList receipts;
    for (const ArchivedStanza &entry : std::as_const(server.archiveOf(bob()))) {
        const InboundStanza stanza = parsedStanza(entry.xml);
        if (stanza.hasBody) {
            arrived.append(stanza.body);
        } else if (!stanza.receivedId.isEmpty()) {
            receipts.append(stanza.receivedId);
        }
    }
    QCOMPARE(arrived, texts);
    // A receipt may be repeated when its acknowledgement was lost, but is never missing.
    QVERIFY(receipts.contains(u"in"_s));
    QVERIFY(receipts.size() <= 2);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--child"_L1) {
        return Run(arguments.at(2)).go();
    }
    OutboxCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outbox_crash.moc"
