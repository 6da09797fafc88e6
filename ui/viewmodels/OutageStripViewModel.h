// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Sentences.h"
#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/ViewContext.h"

#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The strip above the window: what is down, what still works, what is waiting (design 4.7, 7.1).
/// Shown once a failure was stable for 5 s, at once when something waits or the user must act;
/// green for 3 s in its place after a recovery that sent something.
class OutageStripViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AccountViewModel")

    Q_PROPERTY(int kind READ kind NOTIFY changed FINAL)             ///< Ui.Strip
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString line1 READ line1 NOTIFY changed FINAL)
    Q_PROPERTY(QString line2 READ line2 NOTIFY changed FINAL)
    Q_PROPERTY(QString icon READ icon NOTIFY changed FINAL) ///< an icon's name, e.g. "globe"
    Q_PROPERTY(int action READ action NOTIFY changed FINAL) ///< Ui.StripAction
    Q_PROPERTY(QString actionText READ actionText NOTIFY changed FINAL) ///< empty: no button
    Q_PROPERTY(
        QString nextTryText READ nextTryText NOTIFY nextTryChanged FINAL) ///< "Next try in 12 s"
    /// For a screen reader, once per change; without the countdown.
    Q_PROPERTY(QString accessibleText READ accessibleText NOTIFY changed FINAL)

public:
    explicit OutageStripViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] int kind() const { return int(m_kind); }
    [[nodiscard]] bool shown() const { return m_kind != Ui::Strip::Hidden; }
    [[nodiscard]] QString line1() const { return m_line1; }
    [[nodiscard]] QString line2() const { return m_line2; }
    [[nodiscard]] QString icon() const { return m_icon; }
    [[nodiscard]] int action() const { return int(m_action); }
    [[nodiscard]] QString actionText() const;
    [[nodiscard]] QString nextTryText() const { return m_nextTryText; }
    [[nodiscard]] QString accessibleText() const { return m_line1 + u' ' + m_line2; }

    /// Whether the details are open at the moment: the button closes them then.
    Q_PROPERTY(bool detailsUseful READ detailsUseful NOTIFY changed FINAL)
    [[nodiscard]] bool detailsUseful() const;

    /// What the strip is about; called by AccountViewModel at each news.
    void setState(const TransportState &state, const Health &health, const QString &provider,
                  const Sentences::Waiting &waiting);
    /// The store can't be written: wins over the network.
    void setStorageTrouble(const std::optional<Error> &error);

    /// The store was damaged and has been repaired; said until the user puts it away.
    void setRepair(const std::optional<RepairReport> &report);

    /// Looks at the clock again; the timers call it.
    void recheck();

    /// The button: tries again, asks for the password, opens the sign-in page or puts it away.
    Q_INVOKABLE void act();

Q_SIGNALS:
    void changed();
    void nextTryChanged();
    void tryNowWanted();
    void passwordWanted(); ///< open the dialog that calls AccountViewModel.enterPassword
    void detailsWanted();
    /// The user wants to see the network's sign-in page; http(s) only.
    void loginPageWanted(const QUrl &page);
    void repairSeen();

private:
    void showOutage();
    void showRecovery();
    void show(Ui::Strip kind, const QString &line1, const QString &line2, const QString &icon,
              Ui::StripAction action);
    void hide();
    void updateCountdown();
    [[nodiscard]] bool failing() const;
    bool showAnnouncement();
    [[nodiscard]] QString announcementKey() const;

    ViewContext m_context;
    TransportState m_state;
    QString m_provider;
    Health m_health;
    Sentences::Waiting m_waiting;
    QString m_dismissed; ///< the announcement that was put away
    int m_waitingAtWorst = 0;
    qint64 m_downSinceMs = 0; ///< 0: up
    bool m_allSent = false;
    bool m_wasOnline = false;   ///< in this run
    bool m_interrupted = false; ///< an outage was shown, and its end not yet
    std::optional<Error> m_storage;
    std::optional<RepairReport> m_repair;
    Ui::Strip m_kind = Ui::Strip::Hidden;
    Ui::StripAction m_action = Ui::StripAction::None;
    QString m_line1;
    QString m_line2;
    QString m_icon;
    QString m_nextTryText;
    QTimer m_patience; ///< until a failure counts as stable
    QTimer m_farewell; ///< how long the green strip stays
    QTimer m_countdown;
};

} // namespace Ninelives
