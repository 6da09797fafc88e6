// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ContactStore.h"
#include "core/storage/KeyStore.h"
#include "core/storage/OutboxStore.h"
#include "core/storage/SettingsStore.h"
#include "tests/unit/storage/StoreFixture.h"

#include <QDirIterator>
#include <QFile>

using namespace Ninelives;
using namespace Ninelives::Test;

namespace {

QByteArray keyPair()
{
    return QByteArray::fromHex("05deadbeefcafe0123456789abcdeffedcba98765432100011223344556677");
}

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

/// Everything that must never be readable in the profile folder.
QStringList secrets()
{
    return {text("recognisable message text"),
            text("Grüße an die Geheimnisträger"),
            text("alice@one.test"),
            text("bob@two.test"),
            text("mallory@hidden.test"),
            text("Robert the Builder"),
            text("correct-horse-battery"),
            text("fast-token-value"),
            text("an unfinished draft"),
            text("origin-id-of-a-message"),
            text("sealed stanza content"),
            text("raw unreadable stanza"),
            text("a private setting")};
}

/// The ways in which a text could lie in a file.
QList<QByteArray> formsOf(const QString &secret)
{
    const QByteArray utf16(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    QByteArray swapped = utf16;
    for (qsizetype i = 0; i + 1 < swapped.size(); i += 2) {
        std::swap(swapped[i], swapped[i + 1]);
    }
    const QByteArray utf8 = secret.toUtf8();
    return {utf8, utf16, swapped, utf8.toBase64().chopped(4), utf8.toHex()};
}

void search(const QString &folder, const QList<QByteArray> &needles, int leastFiles)
{
    int files = 0;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        ++files;
        for (const QByteArray &needle : needles) {
            QVERIFY2(!content.contains(needle),
                     qPrintable(file.fileName() + u' ' + QString::fromLatin1(needle.toHex())));
        }
        QVERIFY(!entries.fileName().contains(QStringLiteral("alice")));
    }
    QVERIFY(files >= leastFiles);
}

void storeEverything(const StoreFixture &store)
{
    Writer &writer = store.writer();
    Transaction tx(writer);
    AccountStore accounts(writer);
    NL_REQUIRE(accounts.setSecrets(
        tx, store.account, {text("correct-horse-battery"), text("fast-token-value"), {}, {}}));
    Contact contact{store.account, jid("mallory@hidden.test"), text("Robert the Builder")};
    NL_REQUIRE(ContactStore(writer).put(tx, contact));
    NL_REQUIRE(ConversationStore(writer).setDraft(tx, store.chat, text("an unfinished draft")));
    for (int i = 0; i < 300; ++i) {
        Message m = store.incoming(i, i, secrets().at(i % 2));
        m.originId = text("origin-id-of-a-message-%1").arg(i);
        m.unreadable = i % 5 == 0 ? Unreadable::Damaged : Unreadable::No;
        m.rawStanza = "raw unreadable stanza";
        NL_REQUIRE(MessageStore(writer).insert(tx, m));
    }
    OutboxRow row;
    row.account = store.account;
    row.originId = text("origin-id-of-a-message");
    row.to = jid("bob@two.test");
    row.sealed = QByteArray("sealed stanza content").repeated(1'000);
    NL_REQUIRE(OutboxStore(writer).enqueue(tx, row));
    KeyStore keys(writer, store.account);
    NL_REQUIRE(keys.setIdentity(tx, {7, keyPair(), {}}));
    NL_REQUIRE(keys.putSession(tx, Dialect::Omemo2, jid("bob@two.test"), 1, keyPair()));
    NL_REQUIRE(SettingsStore(writer).set(tx, text("a private setting"), "a private setting"));
    NL_REQUIRE(tx.commit());
}

} // namespace

/// No message, address, password or key is ever readable in the profile folder.
class TestSecrecy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rawBytesTellNothing();
    void theSearchItselfFindsPlainText();
};

void TestSecrecy::rawBytesTellNothing()
{
    QList<QByteArray> needles{keyPair(),  keyPair().toHex(),  keyPair().toBase64(),
                              storeKey(), storeKey().toHex(), storeKey().toBase64()};
    for (const QString &secret : secrets()) {
        needles += formsOf(secret);
    }
    StoreFixture store;
    storeEverything(store);
    // In use: the store, its WAL, the WAL's index and the lock.
    search(store.folder(), needles, 4);
    {
        // A transaction larger than the cache spills before it is committed; a sort of all bodies
        // would need a temporary file.
        Transaction tx(store.writer());
        MessageStore messages(store.writer());
        for (int i = 1'000; i < 9'000; ++i) {
            NL_REQUIRE(messages.insert(tx, store.incoming(i, i, secrets().first().repeated(40))));
        }
        const auto sorted =
            store.writer().rows("SELECT body FROM message ORDER BY body || random() LIMIT 5",
                                [](const Statement &row) { return row.text(0); });
        NL_REQUIRE(sorted);
        search(store.folder(), needles, 4);
        // What a crash at this moment would leave.
        QTemporaryDir crash;
        QDirIterator files(store.folder(), QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            const QString name = files.next();
            QVERIFY(QFile::copy(name, crash.filePath(files.fileName())));
        }
        QVERIFY(QFile::remove(crash.filePath(QStringLiteral("ninelives.lock"))));
        const auto recovered = Database::open(crash.path(), storeKey());
        NL_REQUIRE(recovered);
        QCOMPARE((*recovered)->check()->messages, 300);
        search(crash.path(), needles, 4);
    }
    store.close();
    search(store.folder(), needles, 1);
}

void TestSecrecy::theSearchItselfFindsPlainText()
{
    // A search that cannot find would prove nothing.
    const QString secret = secrets().at(1);
    const QByteArray haystack = "noise" + secret.toUtf8() + "noise";
    QVERIFY(haystack.contains(formsOf(secret).at(0)));
    const QByteArray wide(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    QVERIFY(("noise" + wide).contains(formsOf(secret).at(1)));
    QVERIFY(secret.toUtf8().toBase64().contains(formsOf(secret).at(3)));
}

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
