// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/VersionsModel.h"

#include "ui/text/MessageFormatter.h"
#include "ui/text/MessageTime.h"

#include <algorithm>

namespace Ninelives {

namespace {

constexpr qsizetype mostCharacters = 2'000; // of one version; the rest is not worth a scroll

} // namespace

VersionsModel::VersionsModel(const ViewContext &context, QObject *parent)
    : QAbstractListModel(parent), m_context(context)
{}

int VersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> VersionsModel::roleNames() const
{
    static const QHash<int, QByteArray> names{{PlainTextRole, "plainText"},
                                              {TimeTextRole, "timeText"}};
    return names;
}

QVariant VersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EarlierText &version = m_versions.at(index.row());
    switch (role) {
    case PlainTextRole:
        return MessageFormatter::cleaned(
            QStringView(version.body).first(std::min(version.body.size(), mostCharacters)));
    case TimeTextRole:
        return MessageTime::since(version.atMs, m_context.clock->nowMs(), m_context.locale);
    default:
        return {};
    }
}

void VersionsModel::show(double message)
{
    m_id = MessageId{qint64(message)};
    take({}, false);
    if (!m_id.isValid()) {
        return;
    }
    m_context.engine->history().versions(m_id).then(
        this, [this, id = m_id](const Result<QList<EarlierText>> &versions) {
            if (id == m_id) {
                take(versions ? *versions : QList<EarlierText>(), true);
            }
        });
}

void VersionsModel::take(const QList<EarlierText> &versions, bool loaded)
{
    beginResetModel();
    m_versions = versions;
    std::ranges::reverse(m_versions);
    m_loaded = loaded;
    endResetModel();
    Q_EMIT loadedChanged();
}

} // namespace Ninelives
