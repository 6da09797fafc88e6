// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/SearchDays.h"

#include "ui/text/MessageTime.h"

#include <algorithm>

namespace Ninelives {

SearchDays::SearchDays(const ViewContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_calendar(context)
{}

QString SearchDays::text() const
{
    if (!m_first.isValid()) {
        return {};
    }
    const qint64 now = m_context.clock->nowMs();
    const qint64 from = m_first.startOfDay().toMSecsSinceEpoch();
    const qint64 to = m_last.startOfDay().toMSecsSinceEpoch();
    const QString last = MessageTime::date(to, now, m_context.locale);
    return m_first == m_last
        ? last
        //: From one day to another: 2 – 5 November
        : tr("%1 – %2").arg(MessageTime::dateBefore(from, to, now, m_context.locale), last);
}

void SearchDays::clear()
{
    m_half = false;
    set({}, {});
}

void SearchDays::begin()
{
    m_half = false;
    m_calendar.show({}, m_last);
    Q_EMIT changed();
}

bool SearchDays::take()
{
    const QDate day = m_calendar.chosenDay();
    const QDate other = m_half ? m_first : day;
    m_half = !m_half;
    set(std::min(day, other), std::max(day, other));
    Q_EMIT chosen();
    return !m_half;
}

void SearchDays::set(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    m_calendar.setRange(first, last);
    Q_EMIT changed();
}

} // namespace Ninelives
