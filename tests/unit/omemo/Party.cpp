// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/omemo/Party.h"

#include "core/storage/AccountStore.h"
#include "core/storage/Connection.h"
#include "core/storage/Transaction.h"

namespace Ninelives {

namespace {

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().name()), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

void must(const Result<void> &result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(result.error().name()), qPrintable(result.error().detail));
    }
}

} // namespace

BareJid jid(const char *text)
{
    return must(BareJid::parse(QString::fromLatin1(text)));
}

QDomElement parsed(const QByteArray &xml)
{
    QDomDocument document;
    if (!document.setContent(xml, QDomDocument::ParseOption::UseNamespaceProcessing)) {
        qFatal("not XML: %s", xml.left(200).constData());
    }
    return document.documentElement();
}

Party::Party(const char *address, FakeClock &clock) : m_self(jid(address))
{
    m_database = must(Database::open(m_folder.path(), QByteArray(32, 'k')));
    m_keys = std::make_unique<KeyStore>(m_database->writer(), AccountId{});
    commit([this](Transaction &tx) {
        Account account;
        account.jid = m_self;
        m_account = must(AccountStore(m_database->writer()).add(tx, account, {}));
    });
    m_keys = std::make_unique<KeyStore>(m_database->writer(), m_account);
    m_engine = std::make_unique<OmemoEngine>(m_database->writer(), m_account, m_self, clock);
    maintain();
}

void Party::commit(const std::function<void(Transaction &)> &work)
{
    Transaction tx(m_database->writer());
    must(tx.begun());
    work(tx);
    must(tx.commit());
}

void Party::maintain()
{
    if (!m_engine) {
        return;
    }
    commit([this](Transaction &tx) { must(m_engine->maintain(tx)); });
}

void Party::see(const QList<Party *> &devices, Lists lists, const QString &label)
{
    QList<ListedDevice> entries;
    for (Party *device : devices) {
        entries.append(ListedDevice{device->id(), label, {}});
    }
    const BareJid owner = devices.first()->self();
    const QList<ListedDevice> none;
    commit([&](Transaction &tx) {
        must(m_engine->setDeviceList(tx, Dialect::Legacy, owner,
                                     lists == Lists::Omemo2 ? none : entries));
        must(m_engine->setDeviceList(tx, Dialect::Omemo2, owner,
                                     lists == Lists::Legacy ? none : entries));
    });
}

Result<void> Party::start(Party &other, Dialect dialect)
{
    const QDomElement bundle = parsed(must(other.engine().bundle(dialect)));
    Result<void> started;
    commit([&](Transaction &tx) {
        started = m_engine->startSession(tx, dialect, other.self(), other.id(), bundle);
    });
    return started;
}

void Party::meet(Party &other, Lists lists)
{
    see({&other}, lists);
    must(start(other, lists == Lists::Omemo2 ? Dialect::Omemo2 : Dialect::Legacy));
}

Result<OmemoSealed> Party::seal(const QList<BareJid> &recipients, const OmemoPlaintext &plaintext)
{
    Result<OmemoSealed> sealed = Error{};
    commit([&](Transaction &tx) { sealed = m_engine->seal(tx, recipients, plaintext); });
    return sealed;
}

Result<OmemoSealed> Party::seal(const BareJid &to, const QString &body)
{
    OmemoPlaintext plaintext;
    plaintext.body = body;
    plaintext.to = to;
    return seal(QList<BareJid>{to}, plaintext);
}

Result<OmemoOpened> Party::open(const BareJid &from, const QList<QByteArray> &elements,
                                const BareJid &to)
{
    QList<QDomElement> encrypted;
    for (const QByteArray &xml : elements) {
        if (!xml.isEmpty()) {
            encrypted.append(parsed(xml));
        }
    }
    Result<OmemoOpened> opened = Error{};
    commit([&](Transaction &tx) {
        opened = m_engine->open(tx, from, encrypted, to.isEmpty() ? m_self : to);
    });
    return opened;
}

Result<OmemoOpened> Party::open(Party &from, const OmemoSealed &sealed)
{
    return open(from.self(), {sealed.legacy, sealed.omemo2});
}

QByteArray Party::state(Party &other)
{
    QByteArray state;
    for (const Dialect dialect : {Dialect::Legacy, Dialect::Omemo2}) {
        for (const quint32 device : must(m_keys->sessionDevices(dialect, other.self()))) {
            state += must(m_keys->session(dialect, other.self(), device)).value_or("none").toHex();
        }
    }
    for (const Device &device : must(m_keys->devices(other.self()))) {
        state += QByteArray::number(device.id) + device.identityKey.toHex()
            + device.omemo2Key.toHex() + QByteArray::number(static_cast<int>(device.trust));
    }
    for (const KeyStore::PreKey &key : must(m_keys->unusedPreKeys())) {
        state += QByteArray::number(key.id) + ' ';
    }
    return state;
}

} // namespace Ninelives
