// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Jid.h"
#include "core/omemo/OmemoEngine.h"
#include "core/omemo/RepairPace.h"
#include "core/transport/PubSubPort.h"

#include <QObject>

#include <memory>

namespace Ninelives {

class Database;

/// Device lists and bundles over PEP: announces this device in both dialects, keeps the own lists
/// and nodes healthy, fetches other people's lists and bundles when needed and builds the missing
/// sessions, a slice per event loop turn. Core thread only.
class DeviceDirectory : public QObject
{
    Q_OBJECT

public:
    DeviceDirectory(Database &database, OmemoEngine &engine, PubSubPort &pubSub, BareJid self,
                    const Clock &clock, QObject *parent = nullptr);
    ~DeviceDirectory() override;

    /// The nodes whose events handleEvent() wants.
    [[nodiscard]] static QStringList nodes();

    /// A new stream is up: publish bundles if needed, then put this device into both own lists,
    /// keeping the ids of others.
    void streamUp();
    /// The stream is gone; pending prepare() calls answer NotConnected.
    void streamDown();
    /// A PEP event on one of nodes(). A list that may be gone is looked at: the own one at once, to
    /// be mended; others' keys stay known until prepare() wants their list.
    void handleEvent(const BareJid &from, const QString &node, const QList<PubSubItem> &items);

    /// What becomes of recipients whose server does not answer.
    enum class Absent : quint8 {
        WaitFor, ///< their answer, or its error, is waited for
        /// When no answer has come for a few seconds, the others go on without them; for a while
        /// they are not waited for again. Their lists are still taken when they come. An error only
        /// when that leaves nobody.
        LeaveOut,
    };
    struct Readiness {
        int usableDevices = 0; ///< of the recipients, with a session
        QList<BareJid> withoutDevice; ///< recipients that nothing can be encrypted for
    };
    /// Makes sure that every usable device of `recipients` and of ourselves has a session, fetching
    /// device lists that were not seen for a day (of people without a device: for ten seconds) and
    /// bundles that are missing, and waiting for lists that are on their way. A device whose
    /// bundle can't be had is left out until its list changes or an hour has passed.
    void prepare(const QList<BareJid> &recipients, const Reply<Readiness> &reply,
                 Absent absent = Absent::WaitFor);
    /// How long no answer may come before those who are missing are left out, in milliseconds.
    void setPatience(int milliseconds);
    /// Fetches these lists anew even if known ("look again").
    void refresh(const BareJid &owner, const Reply<void> &reply);
    /// The bundles changed (a pre key was used): publish again soon.
    void bundlesChanged();
    /// The name of this device changed: publishes it when there is a connection.
    void renamed();
    /// Something looks as if another device used our id: looks at the server, now and then.
    void doubtOwnId();
    /// Another program of the user came or went: looks at what it may have done to the own nodes.
    void ownProgramsChanged();
    /// Takes another own device out of the account, here and on the server. NotConnected, errors of
    /// OmemoEngine::removeDevice().
    void removeOwn(quint32 device, const Reply<void> &reply);
    /// How the own lists fare.
    [[nodiscard]] const OwnListState &ownList() const;
    void setRepairLimits(const RepairPace::Limits &limits);

Q_SIGNALS:
    void ownListChanged(const Ninelives::OwnListState &state);
    /// Devices of `owner` or their trust changed.
    void devicesChanged(const Ninelives::BareJid &owner);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ninelives
