// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/profiles/PeoplePictures.h"

#include "core/base/Log.h"
#include "core/sync/SyncStores.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qint64 freshMs = 24LL * 3'600'000;
constexpr qint64 failedRestMs = 10LL * 60 * 1000;
constexpr qsizetype mostInView = 100;
constexpr qsizetype mostFailures = 1'000;

} // namespace

PeoplePictures::PeoplePictures(SyncStores &stores, const PictureFetcher::Ports &ports,
                               ChangeSink sink, const PictureRates &rates, QObject *parent)
    : QObject(parent), m_stores(stores), m_clock(ports.clock), m_sink(std::move(sink)),
      m_fetcher(ports, [this](const QString &hash) { return hasPicture(hash); }, rates, this)
{
    connect(&m_fetcher, &PictureFetcher::found, this, &PeoplePictures::onFound);
    connect(&m_fetcher, &PictureFetcher::failed, this, &PeoplePictures::onFailed);
    ports.cards.setHandler(
        [this](const BareJid &person, const QString &hash) { onCard(person, hash); });
}

bool PeoplePictures::hasPicture(const QString &hash)
{
    const auto found = m_stores.profiles.hasPicture(hash);
    if (!found) {
        Q_EMIT troubled(found.error());
    }
    return found && *found;
}

/// A person of whom nothing is stored has nothing; none: the store can't be read.
std::optional<StoredPerson> PeoplePictures::known(const BareJid &person)
{
    auto found = m_stores.profiles.find(m_stores.account, person);
    if (!found) {
        Q_EMIT troubled(found.error());
        return std::nullopt;
    }
    if (*found) {
        return *found;
    }
    StoredPerson nobody;
    nobody.jid = person;
    return nobody;
}

/// Somebody of the contact list who is not blocked; an empty contact: somebody else who is not.
/// None: blocked, or the store can't be read.
std::optional<Contact> PeoplePictures::unblocked(const BareJid &person)
{
    const auto contact = m_stores.contacts.find(m_stores.account, person);
    if (!contact) {
        Q_EMIT troubled(contact.error());
        return std::nullopt;
    }
    if (!*contact) {
        return Contact();
    }
    return (*contact)->blocked ? std::nullopt : *contact;
}

bool PeoplePictures::mayAsk(const BareJid &person)
{
    if (person == m_stores.self) {
        return true;
    }
    const std::optional<Contact> contact = unblocked(person);
    if (!contact || contact->inRoster) {
        return contact.has_value();
    }
    const auto shared = m_stores.profiles.sharesRoom(m_stores.account, person);
    return shared && *shared;
}

bool PeoplePictures::listensTo(const BareJid &person)
{
    if (person == m_stores.self) {
        return true;
    }
    const std::optional<Contact> contact = unblocked(person);
    return contact && contact->inRoster
        && (contact->subscription == Subscription::To
            || contact->subscription == Subscription::Both);
}

bool PeoplePictures::isFresh(const StoredPerson &person) const
{
    const qint64 age = m_clock.nowMs() - person.lookedAtMs;
    return person.lookedAtMs > 0 && age >= 0 && age < freshMs;
}

void PeoplePictures::look(const BareJid &person)
{
    if (person.isEmpty()) {
        return;
    }
    m_inView.removeOne(person);
    m_inView.append(person);
    if (m_inView.size() > mostInView) {
        m_inView.removeFirst();
    }
    const auto failed = m_failedAt.constFind(person);
    if (failed != m_failedAt.cend() && m_clock.monotonicMs() - *failed < failedRestMs) {
        return;
    }
    const auto stored = known(person);
    if (stored && !isFresh(*stored) && mayAsk(person)) {
        m_fetcher.add({person, PictureErrand::Kind::Look, {}});
    }
}

void PeoplePictures::streamUp()
{
    m_fetcher.streamUp();
    m_failedAt.clear();
    const QList<BareJid> inView = m_inView;
    for (const BareJid &person : inView) {
        look(person);
    }
}

void PeoplePictures::streamDown()
{
    m_fetcher.streamDown();
}

void PeoplePictures::handleEvent(const BareJid &from, const QString &node,
                                 const QList<PubSubItem> &items)
{
    const bool ours = node == AvatarXml::metadataNode || node == AvatarXml::nickNode;
    if (!ours || items.isEmpty() || !listensTo(from)) {
        return;
    }
    // Some servers tell in one breath what came and what had to go for it.
    const auto newest = std::find_if(items.crbegin(), items.crend(),
                                     [](const PubSubItem &item) { return !item.retracted; });
    const PubSubItem &item = newest == items.crend() ? items.constLast() : *newest;
    if (node == AvatarXml::metadataNode) {
        onMetadata(from, item);
    } else if (from != m_stores.self) {
        onNick(from, item);
    }
}

void PeoplePictures::onMetadata(const BareJid &from, const PubSubItem &item)
{
    const auto claim = AvatarXml::readMetadata(item);
    const auto before = known(from);
    if (!claim || !before) {
        return;
    }
    if (item.isWholeNode()) {
        m_fetcher.add({from, PictureErrand::Kind::Look, {}});
        return;
    }
    if (item.retracted) {
        // Perhaps to make room for the next one, which may be on its way already.
        if (item.id.toLower() == before->published) {
            onFound({from, PictureFound::Source::None, {}, {}});
        }
        return;
    }
    if (!*claim) {
        m_fetcher.drop(from);
        onFound({from, PictureFound::Source::None, {}, {}});
        return;
    }
    const QString &hash = (*claim)->hash;
    if (before->published == hash) {
        m_fetcher.drop(from); // back to what it was before an errand began
    } else if (hasPicture(hash)) {
        m_fetcher.drop(from);
        onFound({from, PictureFound::Source::Published, hash, {}});
    } else if (m_refused.value(from) != hash) {
        m_fetcher.add({from, PictureErrand::Kind::Published, **claim});
    }
}

void PeoplePictures::onCard(const BareJid &person, const QString &hash)
{
    const auto before = known(person);
    if (!before || !before->published.isEmpty() || before->card == hash || !listensTo(person)
        || person == m_stores.self) {
        return;
    }
    if (hash.isEmpty()) {
        onFound({person, PictureFound::Source::None, {}, {}});
    } else if (hasPicture(hash)) {
        onFound({person, PictureFound::Source::Card, hash, {}});
    } else if (m_refused.value(person) != hash) {
        m_refused.insert(person, hash); // once: another picture may lie there than was told
        m_fetcher.add({person, PictureErrand::Kind::Card, {}});
    }
}

void PeoplePictures::onNick(const BareJid &from, const PubSubItem &item)
{
    const auto before = known(from);
    const QString nick = AvatarXml::readNick(item);
    if (!before || before->nick == nick) {
        return;
    }
    StoredPerson now = *before;
    now.nick = nick;
    store(*before, now, {});
}

void PeoplePictures::onFound(const PictureFound &found)
{
    const auto before = known(found.person);
    if (!before) {
        return;
    }
    StoredPerson now = *before;
    now.lookedAtMs = m_clock.nowMs();
    now.published = found.source == PictureFound::Source::Published ? found.hash : QString();
    if (found.source != PictureFound::Source::Published) {
        now.card = found.hash;
    }
    store(*before, now, found);
}

void PeoplePictures::onFailed(const BareJid &person, const QString &hash, const Error &error)
{
    if (error.code == ErrorCode::NotConnected) {
        return; // asked again with the next stream
    }
    if (m_failedAt.size() >= mostFailures || m_refused.size() >= mostFailures) {
        m_failedAt.clear();
        m_refused.clear();
    }
    m_failedAt.insert(person, m_clock.monotonicMs());
    if (!hash.isEmpty() && error.code != ErrorCode::Timeout) {
        m_refused.insert(person, hash);
    }
}

void PeoplePictures::store(const StoredPerson &before, const StoredPerson &now,
                           const PictureFound &found)
{
    const Result<void> done = [&]() -> Result<void> {
        Transaction tx(m_stores.writer);
        if (!tx.begun()) {
            return tx.begun();
        }
        if (!found.shown.isEmpty()) {
            if (const auto kept = m_stores.profiles.keep(tx, found.hash, found.shown); !kept) {
                return kept;
            }
        }
        if (const auto put = m_stores.profiles.put(tx, m_stores.account, now); !put) {
            return put;
        }
        return tx.commit();
    }();
    if (!done) {
        Q_EMIT troubled(done.error());
        return;
    }
    if (before.picture() != now.picture()) {
        Q_EMIT pictureChanged(now.jid);
    }
    if (before.nick != now.nick) {
        m_sink({Change::Kind::ContactsChanged, m_stores.account, {}, {}});
    }
}

} // namespace Ninelives
