// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/ViewContext.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

class TimelineModel;

/// Searching the open chat: walks from hit to hit, the newest first. The timeline marks what is
/// looked for and shows each hit at its place.
class ChatSearchModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by ConversationViewModel")

    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int position READ position NOTIFY changed FINAL) ///< from 1; 0: none
    Q_PROPERTY(QString positionText READ positionText NOTIFY changed FINAL) ///< "1 of 6"
    Q_PROPERTY(bool searching READ searching NOTIFY changed FINAL) ///< no answer yet for `query`
    /// What may have been meant when nothing was found; empty: nothing to suggest.
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY changed FINAL)
    Q_PROPERTY(double current READ current NOTIFY changed FINAL) ///< message of the hit, 0: none

public:
    static constexpr int most = 1'000;

    ChatSearchModel(const ViewContext &context, TimelineModel &timeline, QObject *parent = nullptr);

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] int count() const { return int(m_hits.size()); }
    [[nodiscard]] int position() const { return m_at + 1; }
    [[nodiscard]] QString positionText() const;
    [[nodiscard]] bool searching() const { return m_searching; }
    [[nodiscard]] QString suggestion() const { return m_suggestion; }
    [[nodiscard]] double current() const;

    /// Another chat is open: the search ends.
    void setConversation(ConversationId conversation);
    Q_INVOKABLE void begin();
    Q_INVOKABLE void end();
    /// To the next older or newer hit; goes on at the other end.
    Q_INVOKABLE void step(int hits);

Q_SIGNALS:
    void changed();

private:
    void search();
    void take(const Result<QList<MessagePlace>> &hits);
    void show();
    void suggest();

    ViewContext m_context;
    TimelineModel &m_timeline;
    ConversationId m_conversation;
    QString m_query;
    QString m_problem;
    QString m_suggestion;
    QList<MessagePlace> m_hits;
    QTimer m_pause; ///< while the user is typing
    Answer<QList<MessagePlace>> m_running; ///< may take long; ended when the query changes
    int m_at = -1;
    int m_generation = 0; ///< answers for an earlier query are dropped
    bool m_active = false;
    bool m_searching = false;
};

} // namespace Ninelives
