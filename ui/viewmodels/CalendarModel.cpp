// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/CalendarModel.h"

#include "ui/text/MessageTime.h"

#include <QDateTime>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int daysOfWeek = 7;

} // namespace

CalendarModel::CalendarModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{
    setChosen(today());
}

QDate CalendarModel::today() const
{
    return MessageTime::dateOf(m_context.clock->nowMs());
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : days;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QDate day = dayOf(index.row());
    const bool filled = m_filled.value(index.row(), false);
    switch (role) {
    case DayTextRole:
        return m_context.locale.toString(day.day());
    case InMonthRole:
        return day.month() == m_chosen.month();
    case TodayRole:
        return day == today();
    case FilledRole:
        return filled;
    case InRangeRole:
        return m_rangeFirst.isValid() && day >= m_rangeFirst && day <= m_rangeLast;
    case OfferedRole:
        return day <= today();
    case AccessibleTextRole: {
        const QString words = m_context.locale.toString(day, QLocale::LongFormat);
        return filled ? tr("%1, with messages").arg(words) : words;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> CalendarModel::roleNames() const
{
    return {{DayTextRole, "dayText"},
            {InMonthRole, "inMonth"},
            {TodayRole, "today"},
            {FilledRole, "filled"},
            {InRangeRole, "inRange"},
            {OfferedRole, "offered"},
            {AccessibleTextRole, "accessibleText"}};
}

QString CalendarModel::title() const
{
    return m_context.locale.standaloneMonthName(m_chosen.month()) + u' '
        + QString::number(m_chosen.year());
}

QStringList CalendarModel::weekdays() const
{
    QStringList names;
    const int first = m_context.locale.firstDayOfWeek();
    for (int i = 0; i < daysOfWeek; ++i) {
        names.append(m_context.locale.standaloneDayName((first - 1 + i) % daysOfWeek + 1,
                                                        QLocale::NarrowFormat));
    }
    return names;
}

int CalendarModel::chosen() const
{
    return int(m_first.daysTo(m_chosen));
}

bool CalendarModel::hasNext() const
{
    const QDate now = today();
    return QDate(m_chosen.year(), m_chosen.month(), 1) < QDate(now.year(), now.month(), 1);
}

void CalendarModel::show(ConversationId conversation, QDate day)
{
    m_conversation = conversation;
    m_shown = true;
    m_first = {}; // loads anew
    setChosen(day.isValid() ? day : today());
}

void CalendarModel::setRange(QDate first, QDate last)
{
    m_rangeFirst = first;
    m_rangeLast = last;
    Q_EMIT dataChanged(index(0), index(days - 1), {InRangeRole});
}

void CalendarModel::moveDays(int step)
{
    setChosen(m_chosen.addDays(step));
}

void CalendarModel::moveMonths(int step)
{
    setChosen(m_chosen.addMonths(step));
}

void CalendarModel::choose(int row)
{
    if (row >= 0 && row < days) {
        setChosen(dayOf(row));
    }
}

/// Never a day that has not come yet.
void CalendarModel::setChosen(QDate day)
{
    m_chosen = std::min(day, today());
    const QDate month(m_chosen.year(), m_chosen.month(), 1);
    const int before =
        (month.dayOfWeek() - int(m_context.locale.firstDayOfWeek()) + daysOfWeek) % daysOfWeek;
    const QDate first = month.addDays(-before);
    if (first != m_first) {
        beginResetModel();
        m_first = first;
        m_filled.clear();
        endResetModel();
        load();
    } else {
        Q_EMIT dataChanged(index(0), index(days - 1), {InMonthRole});
    }
    Q_EMIT changed();
}

void CalendarModel::load()
{
    if (!m_context.engine || !m_shown) {
        return;
    }
    QList<qint64> borders;
    for (int row = 0; row <= days; ++row) {
        borders.append(dayOf(row).startOfDay().toMSecsSinceEpoch());
    }
    m_context.engine->history()
        .filled(m_conversation, borders)
        .then(this, [this, generation = ++m_generation](const Result<QList<bool>> &filled) {
            if (generation == m_generation && filled) {
                m_filled = *filled;
                Q_EMIT dataChanged(index(0), index(days - 1), {FilledRole, AccessibleTextRole});
            }
        });
}

} // namespace Ninelives
