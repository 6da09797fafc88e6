// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/AvailabilityModel.h"

#include "ui/text/MessageFormatter.h"
#include "ui/text/Sentences.h"

#include <QDateTime>
#include <QTimeZone>

namespace Ninelives {

AvailabilityModel::AvailabilityModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{}

int AvailabilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> AvailabilityModel::roleNames() const
{
    static const QHash<int, QByteArray> names{{ProviderRole, "provider"},
                                              {SharesRole, "shares"},
                                              {SummaryRole, "summary"},
                                              {SpokenRole, "spoken"}};
    return names;
}

QString AvailabilityModel::summary(const Row &row) const
{
    const qint64 seenMs = row.upMs + row.downMs;
    if (seenMs <= 0) {
        return tr("Nothing seen yet");
    }
    const double percent = 100.0 * double(row.upMs) / double(seenMs);
    return tr("Worked %1 % of %2")
        .arg(m_context.locale.toString(percent, 'f', 1), Sentences::span(seenMs));
}

QVariant AvailabilityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case ProviderRole:
        return MessageFormatter::isolated(row.provider);
    case SharesRole:
        return QVariant::fromValue(row.shares);
    case SummaryRole:
        return summary(row);
    case SpokenRole:
        return tr("%1. %2. Outages on %n of the last 30 days.", nullptr, row.badDays)
            .arg(row.provider, summary(row));
    default:
        return {};
    }
}

void AvailabilityModel::load()
{
    m_context.engine->health().availability().then(
        this, [this](const Result<QList<DayAvailability>> &all) {
            take(all ? *all : QList<DayAvailability>());
        });
}

void AvailabilityModel::take(const QList<DayAvailability> &all)
{
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(m_context.clock->nowMs(), QTimeZone::UTC).date();
    beginResetModel();
    m_rows.clear();
    for (const DayAvailability &day : all) {
        const qint64 ago = day.day.daysTo(today);
        if (ago < 0 || ago >= days) {
            continue;
        }
        if (m_rows.isEmpty() || m_rows.constLast().provider != day.provider) {
            m_rows.append({day.provider, QList<qreal>(days, -1), 0, 0, 0});
        }
        Row &row = m_rows.last();
        row.upMs += day.upMs;
        row.downMs += day.downMs;
        row.badDays += day.downMs > 0 ? 1 : 0;
        const qint64 seenMs = day.upMs + day.downMs;
        if (seenMs > 0) {
            row.shares[days - 1 - ago] = double(day.upMs) / double(seenMs);
        }
    }
    endResetModel();
    Q_EMIT loadedChanged();
}

} // namespace Ninelives
