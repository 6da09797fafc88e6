// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// How well each provider worked on each of the last 30 days, as seen from this computer.
class AvailabilityModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by SettingsViewModel")

    Q_PROPERTY(int count READ count NOTIFY loadedChanged FINAL)

public:
    static constexpr int days = 30;

    enum Role {
        ProviderRole = Qt::UserRole + 1, ///< provider: QString
        SharesRole,  ///< shares: list<real>, oldest first: 0…1 that worked, below 0: nothing seen
        SummaryRole, ///< summary: "99.2 % of 41 hours"
        SpokenRole,  ///< spoken: QString, for a screen reader
    };
    Q_ENUM(Role)

    explicit AvailabilityModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    Q_INVOKABLE void load();

Q_SIGNALS:
    void loadedChanged();

private:
    struct Row {
        QString provider;
        QList<qreal> shares;
        qint64 upMs = 0;
        qint64 downMs = 0;
        int badDays = 0;
    };

    void take(const QList<DayAvailability> &all);
    [[nodiscard]] QString summary(const Row &row) const;

    ViewContext m_context;
    QList<Row> m_rows;
};

} // namespace Ninelives
