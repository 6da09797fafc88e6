// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/ChangeSink.h"
#include "core/sync/trust/ControlSender.h"
#include "core/sync/trust/ResendRules.h"

#include <QObject>

namespace Ninelives {

/// Messages that could not be read here are asked for once more, and given to others who ask. What
/// is given takes the place of what could not be read (stages/ControlStage.cpp); it never makes a
/// message of its own. Core thread only.
class ResendDesk : public QObject
{
    Q_OBJECT

public:
    ResendDesk(SyncStores &stores, OmemoEngine &omemo, ControlSender &sender, ChangeSink sink,
               QObject *parent = nullptr);

    /// See TrustService::askAgain(). Answers when it has been asked for.
    void ask(MessageId message, const Reply<void> &reply);
    /// Somebody asks: gives, refuses, or says nothing.
    void answer(const ResendAsk &ask);

    static constexpr int mostAskedAnHour = 20;

Q_SIGNALS:
    void failed(const Ninelives::Error &error);

private:
    struct Wish {
        BareJid person;
        quint32 device = 0;
        ControlXml::Again what;
    };
    void askDevice(MessageId id, const Reply<void> &reply);
    [[nodiscard]] Result<Wish> wishFor(const Message &message) const;
    [[nodiscard]] Result<quint32> deviceToAsk(const Message &message) const;
    [[nodiscard]] Result<void> mayAsk(const Message &message) const;
    Result<void> note(MessageId message, const std::function<Result<void>(Transaction &)> &write);
    void give(const ResendAsk &ask, const ResendRules::Decision &decision);
    void refuse(const ResendAsk &ask);

    SyncStores &m_stores;
    OmemoEngine &m_omemo;
    ControlSender &m_sender;
    ResendRules m_rules;
    ChangeSink m_sink;
};

} // namespace Ninelives
