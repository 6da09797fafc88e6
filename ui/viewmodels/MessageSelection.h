// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>

namespace Ninelives {

class TimelineModel;

/// Several messages of the open chat, chosen to be copied, sent on or taken back together. What is
/// chosen stays so when its rows leave the timeline's window.
class MessageSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by TimelineModel")

    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL) ///< "3 messages"
    Q_PROPERTY(bool mayForward READ mayForward NOTIFY changed FINAL)
    Q_PROPERTY(bool mayTakeBack READ mayTakeBack NOTIFY changed FINAL) ///< all are own ones

public:
    static constexpr int most = 500;

    explicit MessageSelection(TimelineModel &timeline);

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] int count() const { return int(m_chosen.size()); }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] bool mayForward() const;
    [[nodiscard]] bool mayTakeBack() const;
    [[nodiscard]] bool holds(const Message &message) const;
    /// In the order of the chat.
    [[nodiscard]] Q_INVOKABLE QList<double> messages() const;

    /// Begins with this message, or with none (0).
    Q_INVOKABLE void begin(double message);
    Q_INVOKABLE void end();
    Q_INVOKABLE void toggle(double message);
    /// Everything from the message toggled last to this one.
    Q_INVOKABLE void extendTo(double message);
    /// Puts the texts on the clipboard, with names and times, in the order of the chat.
    Q_INVOKABLE void copy();
    Q_INVOKABLE void takeBack();

    /// A message was changed or removed.
    void update(const Message &message);
    void forget(const Message &message);

Q_SIGNALS:
    void changed();

private:
    void add(const Message &message);
    void tell();

    TimelineModel &m_timeline;
    std::map<SortKey, Message> m_chosen;
    MessageId m_anchor; ///< toggled last: where a range begins
    bool m_active = false;
};

} // namespace Ninelives
