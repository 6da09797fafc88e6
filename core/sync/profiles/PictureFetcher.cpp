// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/profiles/PictureFetcher.h"

#include "core/base/Log.h"
#include "core/media/FacePicture.h"

#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype mostSpent = 1'000; ///< people whose shares are counted

/// They have none, or do not show it to us: their card may.
bool saysNone(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::RemoteRefused
        || error.code == ErrorCode::NotAllowed || error.code == ErrorCode::Unsupported;
}

} // namespace

struct PictureFetcher::Job {
    PictureErrand errand;
    int stream = 0;
};

PictureFetcher::PictureFetcher(const Ports &ports, std::function<bool(const QString &hash)> known,
                               const PictureRates &rates, QObject *parent)
    : QObject(parent), m_ports(ports), m_known(std::move(known)), m_rates(rates)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(m_rates.paceMs);
    connect(&m_pace, &QTimer::timeout, this, &PictureFetcher::pump);
    m_rest.setSingleShot(true);
    m_rest.setInterval(int(m_rates.personMs));
    connect(&m_rest, &QTimer::timeout, this, &PictureFetcher::pump);
}

void PictureFetcher::add(const PictureErrand &errand)
{
    if (!m_online || m_ports.pool == nullptr) {
        return;
    }
    drop(errand.person);
    m_waiting.append(errand);
    if (m_waiting.size() > m_rates.mostWaiting) {
        m_waiting.removeFirst();
    }
    pump();
}

void PictureFetcher::drop(const BareJid &person)
{
    m_waiting.removeIf([&](const PictureErrand &waiting) { return waiting.person == person; });
}

void PictureFetcher::streamUp()
{
    m_online = true;
}

void PictureFetcher::streamDown()
{
    m_online = false;
    ++m_stream;
    m_waiting.clear();
    m_running.clear();
    m_pace.stop();
    m_rest.stop();
}

bool PictureFetcher::isSpent(const BareJid &person) const
{
    const auto spent = m_spent.constFind(person);
    return spent != m_spent.cend() && spent->count >= m_rates.mostPerPerson
        && m_ports.clock.monotonicMs() - spent->sinceMs < m_rates.personMs;
}

void PictureFetcher::spend(const BareJid &person)
{
    const qint64 now = m_ports.clock.monotonicMs();
    if (m_spent.size() >= mostSpent) {
        m_spent.removeIf([&](auto entry) { return now - entry->sinceMs >= m_rates.personMs; });
    }
    Spent &spent = m_spent[person];
    if (spent.count == 0 || now - spent.sinceMs >= m_rates.personMs) {
        spent = {now, 0};
    }
    ++spent.count;
}

/// The newest wish that may begin; below 0: none.
qsizetype PictureFetcher::next() const
{
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        const BareJid &person = m_waiting.at(i).person;
        if (!m_running.contains(person) && !isSpent(person)) {
            return i;
        }
    }
    return -1;
}

void PictureFetcher::pump()
{
    if (!m_online || m_pace.isActive() || m_running.size() >= m_rates.atOnce) {
        return;
    }
    const qsizetype index = next();
    if (index < 0) {
        if (!m_waiting.isEmpty() && m_running.isEmpty() && !m_rest.isActive()) {
            m_rest.start();
        }
        return;
    }
    const auto job = std::make_shared<Job>(Job{m_waiting.takeAt(index), m_stream});
    m_running.insert(job->errand.person);
    spend(job->errand.person);
    m_pace.start();
    begin(job);
}

void PictureFetcher::begin(const JobPtr &job)
{
    switch (job->errand.kind) {
    case PictureErrand::Kind::Look:
        askMetadata(job);
        break;
    case PictureErrand::Kind::Published:
        askData(job);
        break;
    case PictureErrand::Kind::Card:
        askCard(job);
        break;
    }
}

void PictureFetcher::askMetadata(const JobPtr &job)
{
    const QPointer<PictureFetcher> self(this);
    m_ports.nodes.fetch(job->errand.person, AvatarXml::metadataNode, {},
                        [self, job](const Result<QList<PubSubItem>> &items) {
                            if (self) {
                                self->onMetadata(job, items);
                            }
                        });
}

void PictureFetcher::onMetadata(const JobPtr &job, const Result<QList<PubSubItem>> &items)
{
    if (!items && !saysNone(items.error())) {
        fail(job, items.error());
        return;
    }
    const auto claim = items && !items->isEmpty() ? AvatarXml::readMetadata(items->constLast())
                                                  : std::optional<AvatarXml::Claim>();
    if (!claim || !*claim) {
        askCard(job);
        return;
    }
    job->errand.claim = **claim;
    if (m_known(job->errand.claim.hash)) {
        finish(job,
               {job->errand.person, PictureFound::Source::Published, job->errand.claim.hash, {}});
    } else {
        askData(job);
    }
}

void PictureFetcher::askData(const JobPtr &job)
{
    const QPointer<PictureFetcher> self(this);
    m_ports.nodes.fetch(job->errand.person, AvatarXml::dataNode, {job->errand.claim.item},
                        [self, job](const Result<QList<PubSubItem>> &items) {
                            if (self) {
                                self->onData(job, items);
                            }
                        });
}

void PictureFetcher::onData(const JobPtr &job, const Result<QList<PubSubItem>> &items)
{
    if (!items) {
        fail(job, items.error());
        return;
    }
    const AvatarXml::Claim &claim = job->errand.claim;
    const auto item = std::ranges::find(*items, claim.item, &PubSubItem::id);
    const auto bytes = item == items->cend()
        ? Result<QByteArray>(Error{ErrorCode::NotFound, QStringLiteral("avatar data")})
        : AvatarXml::readData(*item, claim);
    if (!bytes) {
        fail(job, bytes.error());
        return;
    }
    decode(job, {job->errand.person, PictureFound::Source::Published, claim.hash, {}}, *bytes);
}

void PictureFetcher::askCard(const JobPtr &job)
{
    const QPointer<PictureFetcher> self(this);
    m_ports.cards.picture(job->errand.person, [self, job](const Result<QByteArray> &image) {
        if (!self) {
            return;
        }
        if (image && image->size() > mostFaceBytes) {
            self->fail(job, Error{ErrorCode::TooLarge, QStringLiteral("card")});
        } else if (image) {
            self->decode(
                job,
                {job->errand.person, PictureFound::Source::Card, AvatarXml::hashOf(*image), {}},
                *image);
        } else if (saysNone(image.error())) {
            self->finish(job, {job->errand.person, PictureFound::Source::None, {}, {}});
        } else {
            self->fail(job, image.error());
        }
    });
}

void PictureFetcher::decode(const JobPtr &job, const PictureFound &found, const QByteArray &bytes)
{
    if (m_known(found.hash)) {
        finish(job, found);
        return;
    }
    const QPointer<PictureFetcher> self(this);
    m_ports.pool->start([self, job, found, bytes] {
        const auto shown = faceToShow(bytes);
        QMetaObject::invokeMethod(
            self.data(),
            [self, job, found, shown] {
                if (!self) {
                    return;
                }
                if (!shown) {
                    self->fail(job, shown.error());
                    return;
                }
                PictureFound complete = found;
                complete.shown = *shown;
                self->finish(job, complete);
            },
            Qt::QueuedConnection);
    });
}

bool PictureFetcher::end(const JobPtr &job)
{
    if (job->stream != m_stream) {
        return false;
    }
    m_running.remove(job->errand.person);
    // From the event loop: the receiver of the news may add another errand.
    QMetaObject::invokeMethod(this, &PictureFetcher::pump, Qt::QueuedConnection);
    return true;
}

void PictureFetcher::finish(const JobPtr &job, const PictureFound &found)
{
    if (end(job)) {
        Q_EMIT this->found(found);
    }
}

void PictureFetcher::fail(const JobPtr &job, const Error &error)
{
    if (end(job)) {
        qCInfo(logSync) << "no picture of" << redacted(job->errand.person.toString())
                        << error.name();
        Q_EMIT failed(job->errand.person, job->errand.claim.hash, error);
    }
}

} // namespace Ninelives
