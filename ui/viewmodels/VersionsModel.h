// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// What an edited message said before, newest first.
class VersionsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    Q_PROPERTY(int count READ count NOTIFY loadedChanged FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged FINAL)

public:
    enum Role {
        PlainTextRole = Qt::UserRole + 1, ///< plainText: QString, harmless plain text
        TimeTextRole, ///< timeText: QString
    };
    Q_ENUM(Role)

    explicit VersionsModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_versions.size()); }
    [[nodiscard]] bool loaded() const { return m_loaded; }

    Q_INVOKABLE void show(double message);

Q_SIGNALS:
    void loadedChanged();

private:
    void take(const QList<EarlierText> &versions, bool loaded);

    ViewContext m_context;
    MessageId m_id;
    QList<EarlierText> m_versions;
    bool m_loaded = false;
};

} // namespace Ninelives
