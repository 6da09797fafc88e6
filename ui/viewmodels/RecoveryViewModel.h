// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backup.h"
#include "ui/viewmodels/ViewContext.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The twelve recovery words: shown once, two of them asked back, and only then they count.
class RecoveryViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by SettingsViewModel")

    Q_PROPERTY(bool possible READ possible NOTIFY changed FINAL)
    Q_PROPERTY(bool made READ made NOTIFY changed FINAL)
    /// "Made on 3 November 2026", or that there are none.
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    /// The quiet reminder is due.
    Q_PROPERTY(bool due READ due NOTIFY changed FINAL)
    /// The page after signing in is wanted.
    Q_PROPERTY(bool offering READ offering NOTIFY changed FINAL)
    /// While they are shown or asked back.
    Q_PROPERTY(QStringList words READ words NOTIFY changed FINAL)
    Q_PROPERTY(bool asking READ asking NOTIFY changed FINAL)
    /// The places, counted from 1, of the two that are asked back.
    Q_PROPERTY(int firstPlace READ firstPlace NOTIFY changed FINAL)
    Q_PROPERTY(int secondPlace READ secondPlace NOTIFY changed FINAL)
    Q_PROPERTY(QString firstProblem READ firstProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString secondProblem READ secondProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< a sentence, or empty

public:
    explicit RecoveryViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] bool possible() const { return m_state.possible; }
    [[nodiscard]] bool made() const { return m_state.made; }
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool due() const { return m_state.due; }
    [[nodiscard]] bool offering() const { return m_offering; }
    [[nodiscard]] QStringList words() const { return m_words; }
    [[nodiscard]] bool asking() const { return m_asking; }
    [[nodiscard]] int firstPlace() const { return m_first + 1; }
    [[nodiscard]] int secondPlace() const { return m_second + 1; }
    [[nodiscard]] QString firstProblem() const { return m_firstProblem; }
    [[nodiscard]] QString secondProblem() const { return m_secondProblem; }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// There is a new account: shows the page, where words can be made and none are.
    void offer();

    Q_INVOKABLE void load();
    /// New words; the old ones work until these are kept.
    Q_INVOKABLE void begin();
    /// They were written down.
    Q_INVOKABLE void ask();
    /// Back to the words.
    Q_INVOKABLE void showAgain();
    /// The two that were asked for. `kept` when they are right.
    Q_INVOKABLE void answer(const QString &first, const QString &second);
    /// Not now: the reminder comes in three days.
    Q_INVOKABLE void later();
    /// Forgets words that were not kept.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void changed();
    void kept();

private:
    void take(const RecoveryState &state);

    ViewContext m_context;
    RecoveryState m_state;
    bool m_offering = false;
    bool m_offerWanted = false;
    QStringList m_words;
    bool m_asking = false;
    int m_first = 0;
    int m_second = 1;
    QString m_firstProblem;
    QString m_secondProblem;
    QString m_problem;
};

} // namespace Ninelives
