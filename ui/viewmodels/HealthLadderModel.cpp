// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/HealthLadderModel.h"

#include "ui/text/LadderSentences.h"
#include "ui/text/MessageFormatter.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Ninelives {

namespace {

constexpr int ageEveryMs = 1'000;
constexpr qint64 reportMs = 3LL * 24 * 3'600'000;

/// The one that says more: what failed, else what is known.
RungReport worse(const RungReport &first, const RungReport &second)
{
    const auto weight = [](RungState state) {
        switch (state) {
        case RungState::Failed:
            return 4;
        case RungState::Trying:
            return 3;
        case RungState::NotReached:
            return 2;
        case RungState::Unknown:
            return 1;
        case RungState::Works:
            break;
        }
        return 0;
    };
    return weight(second.state) > weight(first.state) ? second : first;
}

Ui::Dot signOf(RungState state)
{
    switch (state) {
    case RungState::Works:
        return Ui::Dot::Works;
    case RungState::Failed:
        return Ui::Dot::Failed;
    case RungState::Trying:
        return Ui::Dot::Trying;
    default:
        return Ui::Dot::Unknown;
    }
}

} // namespace

HealthLadderModel::HealthLadderModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_age(this)
{
    m_age.setInterval(ageEveryMs);
    connect(&m_age, &QTimer::timeout, this, &HealthLadderModel::checkedChanged);
}

int HealthLadderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QHash<int, QByteArray> HealthLadderModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {LabelRole, "label"},   {StateRole, "dot"},     {RemarkRole, "remark"},
        {SpokenRole, "spoken"}, {JoinedRole, "joined"}, {ExplanationRole, "explanation"}};
    return names;
}

QVariant HealthLadderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const qint64 now = m_context.clock->nowMs();
    switch (role) {
    case LabelRole:
        return row.label;
    case StateRole:
        return int(signOf(row.report.state));
    case RemarkRole:
        return LadderSentences::remark(row.report, now, m_context.locale);
    case ExplanationRole:
        return row.report.state == RungState::Failed
            ? LadderSentences::explanation(row.report.cause)
            : QString();
    case SpokenRole:
        return LadderSentences::spoken(row.report, now, m_context.locale);
    case JoinedRole:
        return index.row() + 1 < m_rows.size() && !m_rows.at(index.row() + 1).isPlace;
    default:
        return {};
    }
}

QList<HealthLadderModel::Row> HealthLadderModel::rowsOf(const Health &health) const
{
    QList<Row> rows;
    for (const RungReport &report : health.ladder) {
        if (report.rung == Rung::Contact) {
            continue;
        }
        // Two rungs that people see as one (design 4.7).
        const bool joins = report.rung == Rung::Portal || report.rung == Rung::Session;
        if (joins && !rows.isEmpty()) {
            rows.last().report = worse(rows.constLast().report, report);
            continue;
        }
        rows.append({LadderSentences::label(report.rung), report, false});
    }
    for (const PlaceTrouble &place : health.places) {
        if (place.rung == Rung::Contact) {
            rows.append({MessageFormatter::isolated(place.place),
                         {Rung::Contact, RungState::Failed, Cause::ContactDown, place.sinceMs},
                         true});
        }
    }
    return rows;
}

void HealthLadderModel::setHealth(const Health &health)
{
    const QList<Row> rows = rowsOf(health);
    m_health = health;
    m_checkedMs = m_context.clock->nowMs();
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i) != m_rows.at(i)) {
                m_rows[i] = rows.at(i);
                Q_EMIT dataChanged(index(int(i)), index(int(i)));
            }
        }
    }
    health.failing() ? m_age.start() : m_age.stop();
    Q_EMIT changed();
    Q_EMIT checkedChanged();
}

QString HealthLadderModel::noticeTitle() const
{
    return m_health.notice
        ? LadderSentences::noticeTitle(*m_health.notice, m_account.jid.domain(),
                                       m_context.clock->nowMs(), m_context.locale)
        : QString();
}

QString HealthLadderModel::noticeText() const
{
    return m_health.notice
        ? LadderSentences::noticeText(*m_health.notice, m_context.clock->nowMs(), m_context.locale)
        : QString();
}

QString HealthLadderModel::noticeDiffers() const
{
    return LadderSentences::noticeDiffers(m_health, m_context.clock->nowMs());
}

QStringList HealthLadderModel::stillWorks() const
{
    return LadderSentences::stillWorks(m_health);
}

QString HealthLadderModel::checkedText() const
{
    const qint64 seconds = (m_context.clock->nowMs() - m_checkedMs) / 1000;
    if (seconds < 60) {
        return tr("Checked %1 s ago, from your computer outwards")
            .arg(std::max<qint64>(seconds, 0));
    }
    return tr("Last change %n min ago, from your computer outwards", nullptr, int(seconds / 60));
}

void HealthLadderModel::copyReport()
{
    const qint64 now = m_context.clock->nowMs();
    m_context.engine->health()
        .log(now - reportMs)
        .then(this, [this, now](const Result<QList<HealthEvent>> &events) {
            QGuiApplication::clipboard()->setText(
                LadderSentences::report(events ? *events : QList<HealthEvent>(), m_health, now));
            Q_EMIT copied();
        });
}

} // namespace Ninelives
