// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/CalendarModel.h"

#include <QDate>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// A day, or several in a row, chosen from a calendar: the first choice is a day already, a second
/// one makes it the days between both.
class SearchDays : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by SearchModel")

    Q_PROPERTY(Ninelives::CalendarModel *calendar READ calendar CONSTANT FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL) ///< "2 November", "2 – 5 November"
    Q_PROPERTY(bool half READ half NOTIFY changed FINAL) ///< the last day can be chosen now

public:
    explicit SearchDays(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] CalendarModel *calendar() { return &m_calendar; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool half() const { return m_half; }
    /// Both inclusive, in the computer's time zone; not valid: none chosen.
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }

    void clear();
    /// Choosing begins, at the last day that was chosen.
    Q_INVOKABLE void begin();
    /// Takes the calendar's day; true: nothing more is expected.
    Q_INVOKABLE bool take();

Q_SIGNALS:
    void changed();
    /// There are days to search, other ones than before.
    void chosen();

private:
    void set(QDate first, QDate last);

    ViewContext m_context;
    CalendarModel m_calendar;
    QDate m_first;
    QDate m_last;
    bool m_half = false;
};

} // namespace Ninelives
