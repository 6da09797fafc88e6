// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The private log: what happened while the user was away, newest first. No address, no text.
class HealthLogModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by SettingsViewModel")

    Q_PROPERTY(int count READ count NOTIFY loadedChanged FINAL)
    Q_PROPERTY(bool loaded READ loaded NOTIFY loadedChanged FINAL)
    /// May neutral places be asked, while something fails, whether the internet works?
    Q_PROPERTY(bool asksNeutral READ asksNeutral WRITE setAsksNeutral NOTIFY choiceChanged FINAL)

public:
    enum Role {
        TimeTextRole = Qt::UserRole + 1, ///< timeText: "14:32" or "2 Nov, 14:32"
        PlainTextRole, ///< plainText: what happened
        FailedRole, ///< failed: bool
    };
    Q_ENUM(Role)

    explicit HealthLogModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_events.size()); }
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] bool asksNeutral() const { return m_asksNeutral; }
    void setAsksNeutral(bool may);

    /// Reads the log anew.
    Q_INVOKABLE void load();
    /// Puts it onto the clipboard.
    Q_INVOKABLE void copyAll();

Q_SIGNALS:
    void loadedChanged();
    void choiceChanged();
    void copied();

private:
    ViewContext m_context;
    QList<HealthEvent> m_events;
    bool m_loaded = false;
    bool m_asksNeutral = true;
};

} // namespace Ninelives
