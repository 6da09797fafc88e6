// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Pake.h"
#include "core/link/LinkCode.h"
#include "core/link/LinkContext.h"
#include "core/link/LinkKeys.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace Ninelives {

/// The old device after it was told a code: asks all other devices of the account, as they come
/// online, who shows one, and tries the code with each of those. Core thread only.
class LinkSearch : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<LinkAgreement> &)>;

    /// `done` is called once, never from within start(): NotConnected, NotFound (no device shows a
    /// code), WrongKey, Untrusted, Timeout, Unsupported.
    LinkSearch(const LinkContext &context, LinkCode code, Done done, QObject *parent = nullptr);
    void start();
    /// Devices came or went.
    void look();

private:
    struct Shown {
        LinkParty self;
        LinkParty fresh;
    };
    struct Round : Shown {
        std::optional<Pake> pake;
        std::optional<LinkKeys> keys;
    };

    void hellosEnded();
    void heardHello(const FullJid &device, const Result<QByteArray> &answer);
    void tryNext();
    void heardShare(const Result<QByteArray> &answer);
    void heardConfirm(const Result<QByteArray> &answer);
    void refuse(const Error &why);
    void failed(const Error &error);
    void finish(const Result<LinkAgreement> &result);

    const LinkContext &m_context;
    LinkCode m_code;
    Done m_done;
    std::optional<LinkParty> m_self; ///< the same words to all of them, with a nonce for each
    QTimer m_patience;
    qsizetype m_open = 0; ///< hellos without an answer
    bool m_asking = true;
    QList<Shown> m_shown; ///< those who show a code, still to be tried
    Round m_round;
    QHash<QString, QByteArray> m_nonces; ///< by resource; who is in it was asked
    std::optional<Error> m_worst;
};

} // namespace Ninelives
