// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QAbstractListModel>
#include <QDate>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// A month as six weeks of days, for going to a day of a chat or for choosing several; one day is
/// chosen and moves by keys. Days of the computer's time zone; the week begins where the user's
/// locale says.
class CalendarModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel and SearchDays")

    Q_PROPERTY(QString title READ title NOTIFY changed FINAL) ///< "November 2026"
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT FINAL) ///< "Mon", in their order
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL) ///< row of the chosen day
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed FINAL) ///< a later month to go to

public:
    static constexpr int days = 42;

    enum Role {
        DayTextRole = Qt::UserRole + 1, ///< dayText: QString, "2"
        InMonthRole, ///< inMonth: bool
        TodayRole, ///< today: bool
        FilledRole, ///< filled: bool, the chat has messages of this day
        InRangeRole, ///< inRange: bool, one of those that setRange() was told
        OfferedRole, ///< offered: bool, not in the future
        AccessibleTextRole, ///< accessibleText: QString
    };
    Q_ENUM(Role)

    explicit CalendarModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList weekdays() const;
    [[nodiscard]] int chosen() const;
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] QDate chosenDay() const { return m_chosen; }

    /// Shows the month of `day` with the messages of a chat; of all when it is none.
    void show(ConversationId conversation, QDate day);
    /// Days that belong together, both inclusive; none when they are not valid.
    void setRange(QDate first, QDate last);
    Q_INVOKABLE void moveDays(int step);
    Q_INVOKABLE void moveMonths(int step);
    /// Chooses a row; rows of other months turn the page.
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void changed();

private:
    void setChosen(QDate day);
    void load();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate dayOf(int row) const { return m_first.addDays(row); }

    ViewContext m_context;
    ConversationId m_conversation;
    QDate m_chosen;
    QDate m_first; ///< of the first row
    QDate m_rangeFirst;
    QDate m_rangeLast;
    QList<bool> m_filled;
    int m_generation = 0;
    bool m_shown = false;
};

} // namespace Ninelives
