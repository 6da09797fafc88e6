// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/StrongId.h"
#include "core/model/Device.h"
#include "core/model/DeviceNotice.h"
#include "core/storage/Transaction.h"

#include <QByteArray>
#include <QDomDocument>
#include <QDomElement>
#include <QList>
#include <QSet>

#include <memory>
#include <optional>

namespace Ninelives {

class Writer;

/// What is encrypted. OMEMO 2 carries all of it in a stanza content encryption envelope (XEP-0420);
/// the legacy dialect has room for the body only.
struct OmemoPlaintext {
    QString body;
    /// Further children of the envelope's `<content/>`, as UTF-8 XML with namespaces (replies,
    /// receipt requests, markers …). May be empty.
    QByteArray extensions;
    BareJid to; ///< affix element of the envelope; checked by the receiver
    bool keyTransport = false; ///< no payload: only completes or renews sessions
    /// What the legacy dialect gets instead of `body`, when that is another text there.
    std::optional<QString> legacyBody = {};
};

/// The encrypted elements for one stanza; an empty one is left out of it.
struct OmemoSealed {
    QByteArray legacy; ///< `<encrypted xmlns='eu.siacs.conversations.axolotl'>`
    QByteArray omemo2; ///< `<encrypted xmlns='urn:xmpp:omemo:2'>`
    int peerDevices = 0; ///< recipients' devices that got a key (own ones not counted)
    int ownDevices = 0;
    /// With Unreached::LeaveOut: recipients none of whose devices got a key.
    QList<BareJid> unreached;
    /// Active devices that were left out because nobody decided about their key yet.
    QList<Device> undecided;

    /// What to show: the weaker dialect when both are used.
    [[nodiscard]] Encryption encryption() const
    {
        return legacy.isEmpty() ? Encryption::Omemo2 : Encryption::Legacy;
    }
};

/// A decrypted stanza.
struct OmemoOpened {
    Dialect dialect = Dialect::Legacy;
    quint32 senderDevice = 0;
    QByteArray identityKey; ///< 32 Montgomery bytes
    Trust trust = Trust::Undecided;
    bool keyTransport = false; ///< nothing to show
    QString body;
    bool hasBody = false;
    /// With OMEMO 2: the envelope's `<content/>`; null otherwise. Owns its document.
    QDomDocument envelope;
    QDomElement content;
    /// The other side should get an empty answer (session completed by a pre key message, or the
    /// ratchet's counter reached 53): enqueue a KeyTransport row for it, one for all of them.
    bool wantsAnswer = false;
    qint64 timeMs = 0; ///< the envelope's `<time/>` affix, 0 when there is none
    bool deviceChanged =
        false; ///< a device or key was seen for the first time: tell who shows them
    /// The sending device is in none of its owner's lists as known here: fetch them anew.
    bool unlistedDevice = false;
    bool usedPreKey = false; ///< the bundles must be published again
};

/// One entry of a device list.
struct ListedDevice {
    quint32 id = 0;
    QString label; ///< OMEMO 2 only
    QByteArray labelSignature; ///< OMEMO 2 only: by the device's identity key over the label

    bool operator==(const ListedDevice &) const = default;
};

/// Both OMEMO dialects over libomemo-c: identity, sessions, sealing and opening. No network.
/// Core thread only. One call belongs to one transaction of the caller: ratchet state and what it
/// produced commit together, or not at all.
class OmemoEngine
{
public:
    OmemoEngine(Writer &writer, AccountId account, BareJid self, const Clock &clock);
    ~OmemoEngine();
    OmemoEngine(const OmemoEngine &) = delete;
    OmemoEngine &operator=(const OmemoEngine &) = delete;

    /// Makes identity, device id, signed pre key and 100 pre keys when missing; rotates a signed
    /// pre key older than a week (the previous one stays readable for four) and refills pre keys.
    /// True when the bundles changed and must be published.
    Result<bool> maintain(Transaction &tx);
    /// 0 before maintain() succeeded once.
    [[nodiscard]] quint32 deviceId() const;
    /// Takes another device id (collision with a foreign device); sessions go with the old one.
    Result<void> changeDeviceId(Transaction &tx, quint32 deviceId);

    /// Catch-up is complete: removes pre keys that were used (they left the bundles long before),
    /// and ratchets that were kept for messages which were missing.
    Result<void> forgetUsedPreKeys(Transaction &tx);
    /// This device as an entry for the own device lists; its label is not signed (see the source).
    [[nodiscard]] Result<ListedDevice> listing() const;
    /// This device's identity key, 32 Montgomery bytes.
    [[nodiscard]] Result<QByteArray> identityKey() const;

    /// Own bundle as the payload element of the PEP item, in either dialect.
    [[nodiscard]] Result<QByteArray> bundle(Dialect dialect) const;
    /// Whether a bundle that stands under our id on our account has another identity key: another
    /// device has taken the id. What is no bundle is nobody's.
    [[nodiscard]] Result<bool> isForeign(Dialect dialect, const QDomElement &bundle) const;
    /// Verifies a foreign bundle and builds a session from it with a random pre key. Malformed for
    /// anything wrong with it. Records the identity key and its trust.
    Result<void> startSession(Transaction &tx, Dialect dialect, const BareJid &owner,
                              quint32 device, const QDomElement &bundle);
    /// The dialect in which `device` gets its key: OMEMO 2 for devices known to be ours or listed
    /// only there, legacy for others in both lists (protocol findings, A).
    [[nodiscard]] static Dialect dialectFor(const Device &device);
    /// Devices (active, not blocked, not undecided, not this one) of these people that lack a
    /// session.
    [[nodiscard]] Result<QList<Device>> devicesWithoutSession(const QList<BareJid> &owners) const;

    /// Devices of these people and of our own account for which seal() encrypts once each has a
    /// session.
    [[nodiscard]] Result<QSet<quint32>> usableDevices(const QList<BareJid> &owners) const;

    /// What becomes of recipients without a device that can be encrypted for.
    enum class Unreached : quint8 {
        Refuse, ///< one such recipient is enough for NoUsableDevice
        /// They, and devices whose session is broken, get no key and are named in the answer.
        /// NoUsableDevice only when that leaves nobody of several. Nobody at all may be named: a
        /// group of one.
        LeaveOut,
    };
    /// Encrypts once for every usable device of `recipients` and of our own account.
    /// After NoUsableDevice nothing is changed.
    Result<OmemoSealed> seal(Transaction &tx, const QList<BareJid> &recipients,
                             const OmemoPlaintext &plaintext,
                             Unreached unreached = Unreached::Refuse);

    /// Whether everything that the sender sent before is here.
    enum class Turn : quint8 {
        Due, ///< yes
        Ahead, ///< no: the ratchet is kept as it is now, so that what is missing stays readable
    };
    /// Opens the element that has a key for us, OMEMO 2 first. `expectedTo` is compared with the
    /// envelope's `to` affix. Errors: NotForUs, NoSession, Duplicate, Malformed, Untrusted. After
    /// an error nothing has changed.
    ///
    /// A ratchet goes forward only, and forgets keys that it skipped too long ago. Messages that
    /// fill a hole are therefore opened by the ratchet that was kept at its beginning, and leave
    /// the newer one, by which we answer, alone.
    Result<OmemoOpened> open(Transaction &tx, const BareJid &sender,
                             const QList<QDomElement> &encrypted, const BareJid &expectedTo,
                             Turn turn = Turn::Due);
    /// To be called before the commit of what was opened by kept ratchets: the current ones forget
    /// the keys that they still remember for it, or they would carry them along for ever.
    Result<void> dropSpentKeys(Transaction &tx);
    /// A transaction begins: whatever an earlier one opened and did not commit was never opened.
    void forgetSpentKeys();
    /// The `sid` of the first element that has one; 0 when there is none.
    [[nodiscard]] static quint32 senderDevice(const QList<QDomElement> &encrypted);

    /// Encrypts for these devices and no others, whatever their owners' other devices; each must
    /// have a session. OMEMO 2 only: NoUsableDevice when none of them can read that.
    Result<OmemoSealed> sealFor(Transaction &tx, const QList<Device> &devices,
                                const OmemoPlaintext &plaintext);

    /// Ends the session with a device, so that the next message builds a new one.
    Result<void> resetSession(Transaction &tx, const BareJid &owner, quint32 device);

    [[nodiscard]] Result<QList<Device>> devices(const BareJid &owner) const;
    Result<void> setTrust(Transaction &tx, const BareJid &owner, quint32 device, Trust trust);
    /// Takes over a device list. New devices get their trust when their key is first seen: Blind,
    /// or Undecided when the owner has a verified device. Returns true when something changed.
    /// Leaves a notice about a device that was not in an earlier list, and about one that the user
    /// had removed.
    Result<bool> setDeviceList(Transaction &tx, Dialect dialect, const BareJid &owner,
                               const QList<ListedDevice> &listed);
    /// Something by this device was received; kept to the minute.
    Result<void> noteUse(Transaction &tx, const BareJid &owner, quint32 device, qint64 atMs);
    /// Names an own device: this one in the list, which must be published then; another one here
    /// only. NotFound; TooLarge for more than mostDeviceName characters.
    Result<void> rename(Transaction &tx, quint32 device, const QString &name);
    /// The user took another own device out of the account: no sessions, nothing encrypted to it,
    /// nothing taken from it. NotFound; InvalidInput for this device.
    Result<void> removeDevice(Transaction &tx, quint32 device);

    /// See KeyStore::notices().
    [[nodiscard]] Result<QList<DeviceNotice>> notices() const;
    Result<void> putNotice(Transaction &tx, const BareJid &owner, quint32 device,
                           DeviceNotice::Kind kind);
    Result<void> removeNotice(Transaction &tx, const BareJid &owner, quint32 device);

    /// When the list of `owner` was last taken over; 0: never.
    [[nodiscard]] Result<qint64> deviceListSeenMs(Dialect dialect, const BareJid &owner) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Ninelives
