// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/HealthLogModel.h"

#include "ui/text/LadderSentences.h"
#include "ui/text/MessageTime.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Ninelives {

HealthLogModel::HealthLogModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{
    m_context.engine->health().asksNeutral().then(this, [this](const Result<bool> &may) {
        if (may) {
            m_asksNeutral = *may;
            Q_EMIT choiceChanged();
        }
    });
}

int HealthLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> HealthLogModel::roleNames() const
{
    static const QHash<int, QByteArray> names{
        {TimeTextRole, "timeText"}, {PlainTextRole, "plainText"}, {FailedRole, "failed"}};
    return names;
}

QVariant HealthLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const HealthEvent &event = m_events.at(index.row());
    switch (role) {
    case TimeTextRole:
        return MessageTime::since(event.atMs, m_context.clock->nowMs(), m_context.locale);
    case PlainTextRole:
        return LadderSentences::logLine(event);
    case FailedRole:
        return event.cause != Cause::None;
    default:
        return {};
    }
}

void HealthLogModel::load()
{
    m_context.engine->health().log(0).then(this, [this](const Result<QList<HealthEvent>> &events) {
        beginResetModel();
        m_events = events ? *events : QList<HealthEvent>();
        m_loaded = true;
        endResetModel();
        Q_EMIT loadedChanged();
    });
}

void HealthLogModel::copyAll()
{
    QGuiApplication::clipboard()->setText(
        LadderSentences::report(m_events, {}, m_context.clock->nowMs()));
    Q_EMIT copied();
}

void HealthLogModel::setAsksNeutral(bool may)
{
    if (may == m_asksNeutral) {
        return;
    }
    m_asksNeutral = may;
    Q_EMIT choiceChanged();
    m_context.engine->health().setAsksNeutral(may).then(this, [this, may](const Result<void> &set) {
        if (!set) {
            m_asksNeutral = !may;
            Q_EMIT choiceChanged();
        }
    });
}

} // namespace Ninelives
