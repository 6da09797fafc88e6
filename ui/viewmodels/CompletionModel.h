// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// What may stand for the word that is being written in the composer: places in a list of the
/// model's own, and where the word begins. Empty while nothing is to be completed.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Where the word's sign ("@", ":") stands in the text, -1: nowhere.
    Q_PROPERTY(int start READ start NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int start() const { return m_start; }

Q_SIGNALS:
    void countChanged();

protected:
    [[nodiscard]] qsizetype placeOf(int row) const { return m_rows.at(row); }
    void show(const QList<qsizetype> &rows, int start);

private:
    QList<qsizetype> m_rows;
    int m_start = -1;
};

} // namespace Ninelives
