// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/HealthJson.h"

#include "app/ctl/Json.h"
#include "ui/text/LadderSentences.h"
#include "ui/text/Sentences.h"

#include <QJsonArray>

namespace Ninelives::Ctl {

using namespace Qt::StringLiterals;

namespace {

/// Names are isolated for the window only; a program reads them as they are.
QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

QJsonArray ladderOf(const Health &health)
{
    QJsonArray rows;
    for (const RungReport &report : health.ladder) {
        QJsonObject row{{u"rung"_s, rungName(report.rung)},
                        {u"state"_s, rungStateName(report.state)}};
        if (report.state == RungState::Failed) {
            row.insert(u"cause"_s, causeName(report.cause));
            row.insert(u"since"_s, isoTime(report.sinceMs));
            row.insert(u"text"_s, bare(LadderSentences::explanation(report.cause)));
        }
        rows.append(row);
    }
    return rows;
}

QJsonArray placesOf(const Health &health)
{
    QJsonArray rows;
    for (const PlaceTrouble &trouble : health.places) {
        QJsonObject row{{u"rung"_s, rungName(trouble.rung)},
                        {u"server"_s, trouble.place},
                        {u"since"_s, isoTime(trouble.sinceMs)}};
        if (trouble.nextTryMs > 0) {
            row.insert(u"next_try"_s, isoTime(trouble.nextTryMs));
        }
        rows.append(row);
    }
    return rows;
}

QJsonObject noticeOf(const OutageNotice &notice, qint64 nowMs)
{
    QJsonObject json{{u"text"_s, notice.wordsFor({u"en"_s})},
                     {u"planned"_s, notice.planned || notice.isAhead(nowMs)},
                     {u"begins"_s, isoTime(notice.beginsMs)}};
    if (notice.endsMs > 0) {
        json.insert(u"ends"_s, isoTime(notice.endsMs));
    }
    return json;
}

} // namespace

QJsonObject toJson(const Health &health, const QString &provider, qint64 nowMs)
{
    QJsonObject json{{u"cause"_s, causeName(health.cause)}, {u"ladder"_s, ladderOf(health)}};
    if (health.failing()) {
        const Sentences::Outage words = Sentences::outage(health, provider, {}, nowMs, english());
        json.insert(u"sentence"_s, bare(words.line1));
        json.insert(u"consequence"_s, bare(words.line2));
        json.insert(u"cause_since"_s, isoTime(health.sinceMs));
        json.insert(u"works"_s, QJsonArray::fromStringList(LadderSentences::stillWorks(health)));
    }
    if (!health.places.isEmpty()) {
        json.insert(u"places"_s, placesOf(health));
    }
    if (health.clockAheadMs != 0) {
        json.insert(u"clock_ahead_ms"_s, health.clockAheadMs);
    }
    if (!health.loginPage.isEmpty()) {
        json.insert(u"login_page"_s, health.loginPage.toString(QUrl::FullyEncoded));
    }
    if (health.notice) {
        json.insert(u"notice"_s, noticeOf(*health.notice, nowMs));
    }
    return json;
}

QJsonObject toJson(const HealthEvent &event)
{
    return {{u"time"_s, isoTime(event.atMs)},
            {u"rung"_s, rungName(event.rung)},
            {u"cause"_s, causeName(event.cause)}};
}

QJsonObject toJson(const DayAvailability &day)
{
    return {{u"provider"_s, day.provider},
            {u"day"_s, day.day.toString(Qt::ISODate)},
            {u"up_ms"_s, day.upMs},
            {u"down_ms"_s, day.downMs},
            {u"local_ms"_s, day.localMs}};
}

} // namespace Ninelives::Ctl
