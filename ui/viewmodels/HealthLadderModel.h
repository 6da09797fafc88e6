// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The details of an outage (design 4.7): the rungs from this computer outwards, what the operator
/// says, what still works. Servers of contacts that do not answer follow as rows of their own.
class HealthLadderModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AccountViewModel")

    Q_PROPERTY(QString noticeTitle READ noticeTitle NOTIFY changed FINAL) ///< empty: no notice
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY changed FINAL)
    /// Where our own check says something else; empty: it does not.
    Q_PROPERTY(QString noticeDiffers READ noticeDiffers NOTIFY changed FINAL)
    Q_PROPERTY(QStringList stillWorks READ stillWorks NOTIFY changed FINAL)
    Q_PROPERTY(QString checkedText READ checkedText NOTIFY checkedChanged FINAL)

public:
    enum Role {
        LabelRole = Qt::UserRole + 1, ///< label: QString
        StateRole,       ///< dot: Ui.Dot
        RemarkRole,      ///< remark: QString, at the end of the row
        ExplanationRole, ///< explanation: QString, under a rung that failed
        SpokenRole,      ///< spoken: QString, for a screen reader
        JoinedRole,      ///< joined: the line goes on to the next row
    };
    Q_ENUM(Role)

    explicit HealthLadderModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString noticeTitle() const;
    [[nodiscard]] QString noticeText() const;
    [[nodiscard]] QString noticeDiffers() const;
    [[nodiscard]] QStringList stillWorks() const;
    [[nodiscard]] QString checkedText() const;

    void setAccount(const Account &account) { m_account = account; }
    void setHealth(const Health &health);

    /// Puts a report onto the clipboard: steps, causes and times, no names, no addresses, no texts.
    Q_INVOKABLE void copyReport();

Q_SIGNALS:
    void changed();
    void checkedChanged();
    void copied();

private:
    struct Row {
        QString label;
        RungReport report;
        bool isPlace = false;
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] QList<Row> rowsOf(const Health &health) const;

    ViewContext m_context;
    Account m_account;
    Health m_health;
    QList<Row> m_rows;
    qint64 m_checkedMs = 0;
    QTimer m_age;
};

} // namespace Ninelives
