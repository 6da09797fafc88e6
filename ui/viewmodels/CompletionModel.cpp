// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/CompletionModel.h"

namespace Ninelives {

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

void CompletionModel::show(const QList<qsizetype> &rows, int start)
{
    if (rows == m_rows && start == m_start) {
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_start = start;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace Ninelives
