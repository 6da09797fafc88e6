// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/MessageTime.h"

#include "ui/text/Joining.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace Ninelives::MessageTime {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageTime)
};

QDateTime local(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs);
}

/// The locale's own order of day and month, with or without the year.
QString dayAndMonth(const QDate &date, const QDate &today, const QLocale &locale)
{
    const bool thisYear = date.year() == today.year();
    return locale.toString(date,
                           thisYear ? Words::tr("d MMM", "day and short month")
                                    : Words::tr("d MMM yyyy", "day, short month and year"));
}

} // namespace

QDate dateOf(qint64 timeMs)
{
    return local(timeMs).date();
}

/// The locale's short time, without the seconds that some locales put into it.
QString clock(qint64 timeMs, const QLocale &locale)
{
    static const QRegularExpression seconds(QStringLiteral("[^a-zA-Z' ]ss?"));
    QString format = locale.timeFormat(QLocale::ShortFormat);
    return locale.toString(local(timeMs).time(), format.remove(seconds));
}

QString brief(qint64 timeMs, qint64 nowMs, const QLocale &locale)
{
    const QDate date = dateOf(timeMs);
    const QDate today = dateOf(nowMs);
    const qint64 ago = date.daysTo(today);
    if (ago <= 0) {
        return clock(timeMs, locale);
    }
    if (ago < 7) {
        return locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    }
    return dayAndMonth(date, today, locale);
}

QString day(qint64 timeMs, qint64 nowMs, const QLocale &locale)
{
    const QDate date = dateOf(timeMs);
    const QDate today = dateOf(nowMs);
    const qint64 ago = date.daysTo(today);
    if (ago == 0) {
        return Words::tr("Today");
    }
    if (ago == 1) {
        return Words::tr("Yesterday");
    }
    return locale.toString(date,
                           date.year() == today.year()
                               ? Words::tr("dddd, d MMMM", "weekday, day, month")
                               : Words::tr("dddd, d MMMM yyyy", "weekday, day, month, year"));
}

QString date(qint64 timeMs, qint64 nowMs, const QLocale &locale)
{
    const QDate date = dateOf(timeMs);
    return locale.toString(date,
                           date.year() == dateOf(nowMs).year()
                               ? Words::tr("d MMMM", "day, month")
                               : Words::tr("d MMMM yyyy", "day, month, year"));
}

QString dateBefore(qint64 timeMs, qint64 endMs, qint64 nowMs, const QLocale &locale)
{
    const QDate from = dateOf(timeMs);
    const QDate to = dateOf(endMs);
    if (from.year() == to.year() && from.month() == to.month()) {
        return locale.toString(from, Words::tr("d", "day, before another day of the same month"));
    }
    return date(timeMs, from.year() == to.year() ? nowMs : 0, locale);
}

QString full(qint64 timeMs, const QLocale &locale)
{
    return joinedParts(
        {locale.toString(local(timeMs).date(), QLocale::LongFormat), clock(timeMs, locale)});
}

QString since(qint64 timeMs, qint64 nowMs, const QLocale &locale)
{
    const QDate date = dateOf(timeMs);
    const QDate today = dateOf(nowMs);
    if (date == today) {
        return clock(timeMs, locale);
    }
    return Words::tr("%1, %2", "date, time")
        .arg(dayAndMonth(date, today, locale), clock(timeMs, locale));
}

qint64 untilMidnight(qint64 nowMs)
{
    const QDateTime now = local(nowMs);
    return now.msecsTo(now.date().addDays(1).startOfDay());
}

} // namespace Ninelives::MessageTime
