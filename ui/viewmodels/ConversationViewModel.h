// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Sentences.h"
#include "ui/viewmodels/AttachmentActions.h"
#include "ui/viewmodels/CalendarModel.h"
#include "ui/viewmodels/ChatSearchModel.h"
#include "ui/viewmodels/ComposerViewModel.h"
#include "ui/viewmodels/DeviceListModel.h"
#include "ui/viewmodels/DeviceNews.h"
#include "ui/viewmodels/ExportViewModel.h"
#include "ui/viewmodels/FilmSource.h"
#include "ui/viewmodels/ForwardModel.h"
#include "ui/viewmodels/MessageDetails.h"
#include "ui/viewmodels/PhotoViewerModel.h"
#include "ui/viewmodels/ReadersModel.h"
#include "ui/viewmodels/RoomViewModel.h"
#include "ui/viewmodels/SharedFilesModel.h"
#include "ui/viewmodels/TimelineModel.h"
#include "ui/viewmodels/UiTypes.h"
#include "ui/viewmodels/VersionsModel.h"
#include "ui/viewmodels/ViewContext.h"
#include "ui/viewmodels/VoicePlayer.h"

#include <QtQml/qqmlregistration.h>

namespace Ninelives {

/// The open chat: its header, timeline, composer and devices. One object for the window's life;
/// `open` is false while no chat is chosen.
class ConversationViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by AppViewModel")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(double conversationId READ conversationId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)
    Q_PROPERTY(int hue READ hue NOTIFY changed FINAL)
    /// "Encrypted, verified · here now", "Encrypted", "Not encrypted · away"
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(bool encrypted READ encrypted NOTIFY changed FINAL)
    Q_PROPERTY(bool verified READ verified NOTIFY changed FINAL) ///< all of their devices
    Q_PROPERTY(int presence READ presence NOTIFY changed FINAL)  ///< Ui.Presence
    Q_PROPERTY(int kind READ kind NOTIFY changed FINAL) ///< Ui.ChatKind
    /// After the subtitle, not coloured: "214 people here"; only in rooms.
    Q_PROPERTY(QString peopleText READ peopleText NOTIFY changed FINAL)
    Q_PROPERTY(bool typing READ typing NOTIFY changed FINAL)
    Q_PROPERTY(QString typingText READ typingText NOTIFY changed FINAL) ///< "Milo is typing…"
    /// Who can read a chat without encryption; empty when it is encrypted.
    Q_PROPERTY(QString plainLine READ plainLine NOTIFY changed FINAL)
    /// Above the composer during an outage, or empty.
    Q_PROPERTY(QString waitingHint READ waitingHint NOTIFY changed FINAL)
    // The strip under the header when only this chat is affected: the contact's server, the place
    // for photos. Empty: nothing to say. A group's service is RoomViewModel's.
    Q_PROPERTY(QString outageLine1 READ outageLine1 NOTIFY outageChanged FINAL)
    Q_PROPERTY(QString outageLine2 READ outageLine2 NOTIFY outageChanged FINAL)
    Q_PROPERTY(QString outageIcon READ outageIcon NOTIFY outageChanged FINAL)
    /// "Milo uses a new device." and the like; empty when there is nothing to say.
    Q_PROPERTY(Ninelives::DeviceNews *deviceNews READ deviceNews CONSTANT FINAL)
    Q_PROPERTY(bool muted READ muted NOTIFY changed FINAL)
    /// 0: no, 1: for an hour at most, 2: for longer, 3: until the user says otherwise
    Q_PROPERTY(int muteChoice READ muteChoice NOTIFY changed FINAL)
    Q_PROPERTY(QString muteText READ muteText NOTIFY changed FINAL) ///< "Quiet until 17:30."
    /// Whom its news bothers; Ui.NotifyLevel.
    Q_PROPERTY(int notifyLevel READ notifyLevel WRITE setNotifyLevel NOTIFY changed FINAL)
    Q_PROPERTY(bool pinned READ pinned NOTIFY changed FINAL)
    Q_PROPERTY(bool archived READ archived NOTIFY changed FINAL)
    Q_PROPERTY(bool blocked READ blocked NOTIFY changed FINAL)
    /// The next three change something: a channel is told none of it, nor is a group that is over
    /// the limit or that the user left.
    Q_PROPERTY(bool tellsOthers READ tellsOthers NOTIFY changed FINAL)
    // What this chat sends; Ui.Choice.
    Q_PROPERTY(int receipts READ receipts WRITE setReceipts NOTIFY changed FINAL)
    Q_PROPERTY(int markers READ markers WRITE setMarkers NOTIFY changed FINAL)
    Q_PROPERTY(int typingChoice READ typingChoice WRITE setTypingChoice NOTIFY changed FINAL)
    /// The question "Write without encryption?" is to be shown (design 7.6); answer it by
    /// answerConsent().
    Q_PROPERTY(bool consentAsked READ consentAsked NOTIFY consentChanged FINAL)
    Q_PROPERTY(
        QString problem READ problem NOTIFY problemChanged FINAL) ///< what the last action met

    Q_PROPERTY(Ninelives::TimelineModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(Ninelives::ComposerViewModel *composer READ composer CONSTANT FINAL)
    Q_PROPERTY(Ninelives::RoomViewModel *room READ room CONSTANT FINAL)
    Q_PROPERTY(Ninelives::ReadersModel *readers READ readers CONSTANT FINAL)
    Q_PROPERTY(Ninelives::VersionsModel *versions READ versions CONSTANT FINAL)
    Q_PROPERTY(Ninelives::ChatSearchModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(Ninelives::CalendarModel *calendar READ calendar CONSTANT FINAL)
    Q_PROPERTY(Ninelives::MessageDetails *details READ details CONSTANT FINAL)
    Q_PROPERTY(Ninelives::ExportViewModel *exporting READ exporting CONSTANT FINAL)
    Q_PROPERTY(Ninelives::AttachmentActions *attachments READ attachments CONSTANT FINAL)
    Q_PROPERTY(Ninelives::ForwardModel *forwarding READ forwarding CONSTANT FINAL)
    Q_PROPERTY(Ninelives::VoicePlayer *player READ player CONSTANT FINAL)
    Q_PROPERTY(Ninelives::FilmSource *films READ films CONSTANT FINAL)
    Q_PROPERTY(Ninelives::PhotoViewerModel *viewer READ viewer CONSTANT FINAL)
    // The chat's gallery; each fetches only while it is active.
    Q_PROPERTY(Ninelives::SharedFilesModel *photos READ photos CONSTANT FINAL)
    Q_PROPERTY(Ninelives::SharedFilesModel *files READ files CONSTANT FINAL)
    Q_PROPERTY(Ninelives::SharedFilesModel *links READ links CONSTANT FINAL)
    Q_PROPERTY(Ninelives::DeviceListModel *devices READ devices CONSTANT FINAL)

public:
    explicit ConversationViewModel(const ViewContext &context, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_conversation.id.isValid(); }
    [[nodiscard]] double conversationId() const { return double(m_conversation.id.value); }
    [[nodiscard]] AccountId accountId() const { return m_conversation.account; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString address() const { return m_conversation.peer.toString(); }
    [[nodiscard]] QString initials() const;
    [[nodiscard]] int hue() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] bool encrypted() const { return m_conversation.encrypted; }
    [[nodiscard]] bool verified() const { return m_devices.allVerified(); }
    [[nodiscard]] int presence() const;
    [[nodiscard]] int kind() const { return int(m_conversation.kind); }
    [[nodiscard]] QString peopleText() const;
    [[nodiscard]] bool typing() const { return !m_typers.isEmpty(); }
    [[nodiscard]] QString typingText() const;
    [[nodiscard]] QString plainLine() const;
    [[nodiscard]] QString waitingHint() const;
    [[nodiscard]] DeviceNews *deviceNews() { return &m_deviceNews; }
    [[nodiscard]] QString outageLine1() const { return m_outage.line1; }
    [[nodiscard]] QString outageLine2() const { return m_outage.line2; }
    [[nodiscard]] QString outageIcon() const { return m_outage.icon; }
    [[nodiscard]] bool muted() const { return m_conversation.muted; }
    [[nodiscard]] int muteChoice() const;
    [[nodiscard]] QString muteText() const;
    [[nodiscard]] int notifyLevel() const { return int(m_conversation.notify); }
    void setNotifyLevel(int level);
    [[nodiscard]] bool pinned() const { return m_conversation.pinned; }
    [[nodiscard]] bool archived() const { return m_conversation.archived; }
    [[nodiscard]] bool blocked() const { return m_blocked; }
    [[nodiscard]] bool tellsOthers() const;
    [[nodiscard]] int receipts() const;
    [[nodiscard]] int markers() const;
    [[nodiscard]] int typingChoice() const;
    void setReceipts(int choice);
    void setMarkers(int choice);
    void setTypingChoice(int choice);
    [[nodiscard]] bool consentAsked() const { return m_consent != Consent::None; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] TimelineModel *timeline() { return &m_timeline; }
    [[nodiscard]] ComposerViewModel *composer() { return &m_composer; }
    [[nodiscard]] DeviceListModel *devices() { return &m_devices; }
    [[nodiscard]] RoomViewModel *room() { return &m_room; }
    [[nodiscard]] ReadersModel *readers() { return &m_readers; }
    [[nodiscard]] VersionsModel *versions() { return &m_versions; }

    [[nodiscard]] ChatSearchModel *search() { return &m_search; }
    [[nodiscard]] CalendarModel *calendar() { return &m_calendar; }
    [[nodiscard]] MessageDetails *details() { return &m_details; }
    [[nodiscard]] ExportViewModel *exporting() { return &m_exporting; }
    /// Opens the calendar at the day that is in view.
    Q_INVOKABLE void showCalendar();
    /// Goes to the calendar's chosen day.
    Q_INVOKABLE void goToChosenDay();
    [[nodiscard]] AttachmentActions *attachments() { return &m_attachments; }
    [[nodiscard]] ForwardModel *forwarding() { return &m_forwarding; }
    [[nodiscard]] VoicePlayer *player() { return &m_player; }
    [[nodiscard]] FilmSource *films() { return &m_films; }
    [[nodiscard]] PhotoViewerModel *viewer() { return &m_viewer; }
    [[nodiscard]] SharedFilesModel *photos() { return &m_photos; }
    [[nodiscard]] SharedFilesModel *files() { return &m_files; }
    [[nodiscard]] SharedFilesModel *links() { return &m_links; }

    /// The own address, for what is the user's in a room.
    void setSelf(const BareJid &self);
    /// Where the pictures of rooms come from.
    void setPictures(RoomPictures *pictures);
    void setReceiptLimit(int people);
    /// Shows a chat; id 0 closes.
    void show(ConversationId conversation);
    /// The connection, for the words about waiting.
    /// `cause`: what waiting messages wait for, e.g. the provider's name; empty while all is well.
    void setConnection(bool online, const QString &provider, const QString &cause);
    void setHealth(const Health &health);
    /// The button of the strip.
    Q_INVOKABLE void tryOutageAgain();
    /// The window is in front, and no other page has the chat's place: what is visible is read.
    void setWindowActive(bool active);
    /// Shows a sentence about something that did not work.
    void setProblem(const QString &problem);

    /// Off asks first (consentAsked) unless the user agreed before.
    Q_INVOKABLE void setEncrypted(bool encrypted);
    Q_INVOKABLE void answerConsent(bool agreed);
    Q_INVOKABLE void setMuted(bool muted);
    /// 0: until the user says otherwise.
    Q_INVOKABLE void muteFor(int hours);
    /// As muteChoice: 0, 1 or 8 hours, or until the user says otherwise.
    Q_INVOKABLE void chooseMute(int choice);
    Q_INVOKABLE void setPinned(bool pinned);
    Q_INVOKABLE void setBlocked(bool blocked);
    Q_INVOKABLE void rename(const QString &name);

Q_SIGNALS:
    void changed();
    void consentChanged();
    void outageChanged();
    void problemChanged();
    /// Another chat is shown now; the composer should take the focus.
    void opened();

private:
    enum class Consent { None, Send, SwitchOff, OneMessage };

    void setConversation(const Conversation &conversation, bool isNew);
    void apply(const QList<Change> &changes);
    void askConsent(Consent consent, MessageId message);
    void refresh();
    void refreshBlocked();
    [[nodiscard]] bool inRoom() const { return m_conversation.kind != ChatKind::Direct; }
    void report(const Answer<void> &answer);
    void setPrivacy(const PrivacyChoices &choices);

    ViewContext m_context;
    Conversation m_conversation;
    ConversationId m_wanted;
    Presence m_presence;
    QStringList m_typers; ///< nicknames in a room; one empty name in a direct chat
    bool m_blocked = false;
    int m_receiptLimit = 50;
    void judgeOutage();

    bool m_online = false;
    Health m_health;
    Sentences::Outage m_outage;
    bool m_refreshing = false;
    bool m_refreshAgain = false;
    QString m_provider;
    QString m_problem;
    Consent m_consent = Consent::None;
    MessageId m_consentMessage;
    VoicePlayer m_player; ///< before the composer, whose recorder it plays
    FilmSource m_films;
    TimelineModel m_timeline;
    ComposerViewModel m_composer;
    DeviceListModel m_devices;
    DeviceNews m_deviceNews;
    RoomViewModel m_room;
    ReadersModel m_readers;
    VersionsModel m_versions;
    ChatSearchModel m_search;
    CalendarModel m_calendar;
    MessageDetails m_details;
    ExportViewModel m_exporting;
    AttachmentActions m_attachments;
    ForwardModel m_forwarding;
    PhotoViewerModel m_viewer;
    SharedFilesModel m_photos;
    SharedFilesModel m_files;
    SharedFilesModel m_links;
};

} // namespace Ninelives
