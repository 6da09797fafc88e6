// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Conversation.h"
#include "core/model/Device.h"
#include "core/model/Message.h"
#include "core/sync/trust/ControlXml.h"

#include <optional>

namespace Ninelives {

class OmemoEngine;
struct SyncStores;

/// A device asks for a message.
struct ResendAsk {
    BareJid person;
    quint32 device = 0;
    ControlXml::Again what;
    qint64 atMs = 0; ///< when it asked, as far as the server says; 0: now
};

/// A device asks for a file that no server has any more.
struct FileAsk {
    BareJid person;
    quint32 device = 0;
    ControlXml::FileAgain what;
    qint64 atMs = 0; ///< as in ResendAsk

    /// Counted like a message of this id.
    [[nodiscard]] ResendAsk counted() const
    {
        return {
            person, device, {what.word, QString::fromLatin1(what.sha256.toHex()), what.chat}, atMs};
    }
};

/// Who may have a message, or a file, once more, and how often. Whoever controls a server can add a
/// device to a person's list, and knows the ids of all messages: so only devices that were there
/// when the message was written, or that the user compared, get anything.
class ResendRules
{
public:
    ResendRules(SyncStores &stores, const OmemoEngine &omemo) : m_stores(stores), m_omemo(omemo) {}

    enum class Verdict : quint8 {
        Give,
        Refuse, ///< and say so
        Ignore, ///< nobody of ours, too often, or too late: not a word
    };
    struct Decision {
        Verdict verdict = Verdict::Ignore;
        std::optional<Message> message; ///< with Give
        BareJid chat; ///< with Give: the own chat that it stands in
        bool room = false;
    };
    [[nodiscard]] Result<Decision> decide(const ResendAsk &ask) const;
    struct FileDecision {
        Verdict verdict = Verdict::Ignore;
        Attachment copy; ///< with Give: here, in the media folder
    };
    /// Own devices may have what stands in their chats, others what was sent to them.
    [[nodiscard]] Result<FileDecision> decide(const FileAsk &ask) const;

    /// It was given or refused, and counts. To be said before it is sent, whatever becomes of that.
    Result<void> noteAnswered(const ResendAsk &ask);

    // Of one person, whichever of their devices asks.
    static constexpr int mostAnHour = 20;
    static constexpr int mostOfOneADay = 3;

private:
    /// Who asks, and about which chat.
    struct Asked {
        Device device;
        Conversation chat;
    };
    /// Nothing: they get no answer at all.
    [[nodiscard]] Result<std::optional<Asked>> heard(const ResendAsk &ask) const;
    [[nodiscard]] Result<bool> mayHave(const ResendAsk &ask, const Asked &asked,
                                       const Message &message) const;
    [[nodiscard]] Result<std::optional<Device>> askingDevice(const ResendAsk &ask) const;
    /// When the message was written, as far as this device can tell; or the user compared it.
    [[nodiscard]] Result<bool> wasThere(const Device &device, const Message &message) const;
    [[nodiscard]] Result<bool> tooOften(const ResendAsk &ask) const;
    [[nodiscard]] Result<std::optional<Conversation>> chatOf(const ResendAsk &ask) const;
    [[nodiscard]] Result<bool> wasFor(const ResendAsk &ask, const Conversation &chat,
                                      const Message &message) const;

    SyncStores &m_stores;
    const OmemoEngine &m_omemo;
};

} // namespace Ninelives
