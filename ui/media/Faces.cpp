// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/Faces.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QQmlEngine>

namespace Ninelives {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookAgainMs = 60LL * 60 * 1000; // the engine has a limit of its own
constexpr qsizetype mostLooked = 2'000;
constexpr auto facesProperty = "ninelivesFaces";

qint64 monotonicMs()
{
    return QDeadlineTimer::current().deadline();
}

QString nameOf(const QString &address, const QByteArray &encoded)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(address.toUtf8());
    hash.addData(QByteArrayView("/"));
    hash.addData(encoded);
    return u"face-"_s + QString::fromLatin1(hash.result().toHex().first(24));
}

} // namespace

Faces::Entry::Entry(std::shared_ptr<PictureStore> store, QString name, const QByteArray &encoded)
    : m_store(std::move(store)), m_name(std::move(name))
{
    if (!m_name.isEmpty()) {
        m_store->set(m_name, encoded);
    }
}

Faces::Entry::~Entry()
{
    if (!m_name.isEmpty()) {
        m_store->set(m_name, {});
    }
}

Faces::Faces(std::shared_ptr<PictureStore> store, QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_entries(mostKept)
{}

Faces::~Faces() = default;

void Faces::setEngine(EngineApi *engine)
{
    m_engine = engine;
    if (engine == nullptr) {
        return;
    }
    connect(&engine->profiles(), &ProfileService::pictureChanged, this,
            [this](AccountId account, const BareJid &person) {
                const QString address = person.toString();
                if (m_accounts.contains(account)
                    && (m_entries.contains(address) || m_fetching.contains(address))) {
                    fetch(person);
                }
            });
}

void Faces::setAccounts(const QList<AccountId> &accounts)
{
    if (accounts == m_accounts) {
        return;
    }
    m_accounts = accounts;
    ++m_generation;
    m_entries.clear();
    m_fetching.clear();
    m_lookedAt.clear();
    Q_EMIT reset();
}

QString Faces::source(const QString &address)
{
    if (m_engine == nullptr || m_accounts.isEmpty() || address.isEmpty()) {
        return {};
    }
    const auto person = BareJid::parse(address);
    if (!person) {
        return {};
    }
    look(*person);
    if (const Entry *const known = m_entries.object(address)) {
        return known->name().isEmpty() ? QString() : u"image://picture/"_s + known->name();
    }
    if (!m_fetching.contains(address)) {
        fetch(*person);
    }
    return {};
}

void Faces::look(const BareJid &person)
{
    const qint64 now = monotonicMs();
    const auto before = m_lookedAt.constFind(person.toString());
    if (before != m_lookedAt.constEnd() && now - *before < lookAgainMs) {
        return;
    }
    if (m_lookedAt.size() >= mostLooked) {
        m_lookedAt.clear();
    }
    m_lookedAt.insert(person.toString(), now);
    // To whom it is a stranger asks nobody.
    for (const AccountId account : std::as_const(m_accounts)) {
        m_engine->profiles().look(account, person);
    }
}

void Faces::fetch(const BareJid &person, qsizetype account)
{
    m_fetching.insert(person.toString());
    m_engine->profiles()
        .picture(m_accounts.at(account), person)
        .then(
            this,
            [this, person, account, generation = m_generation](const Result<QByteArray> &encoded) {
                if (generation != m_generation) {
                    return;
                }
                if (account + 1 < m_accounts.size() && (!encoded || encoded->isEmpty())) {
                    fetch(person, account + 1);
                    return;
                }
                m_fetching.remove(person.toString());
                take(person.toString(), encoded ? *encoded : QByteArray());
            });
}

void Faces::take(const QString &address, const QByteArray &encoded)
{
    const QString name = encoded.isEmpty() ? QString() : nameOf(address, encoded);
    const Entry *const known = m_entries.object(address);
    if (known != nullptr && known->name() == name) {
        return;
    }
    const bool news = known != nullptr || !name.isEmpty();
    m_entries.insert(address, new Entry(m_store, name, encoded));
    if (news) {
        Q_EMIT changed(address);
    }
}

void Faces::install(QQmlEngine &engine, Faces *faces)
{
    engine.setProperty(facesProperty, QVariant::fromValue(faces));
}

Faces *Faces::of(const QQmlEngine *engine)
{
    return engine != nullptr ? engine->property(facesProperty).value<Faces *>() : nullptr;
}

} // namespace Ninelives
