// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/link/LinkContext.h"
#include "core/link/LinkEnding.h"
#include "core/link/LinkOffer.h"
#include "core/model/Link.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Ninelives {

class LinkGiving;
class LinkSearch;
class LinkTaking;

/// The linking of devices of one account, from the code to the last message, in either role. Takes
/// over the port's handlers. Core thread only.
class DeviceLinking : public QObject
{
    Q_OBJECT

public:
    explicit DeviceLinking(LinkContext context, QObject *parent = nullptr);
    ~DeviceLinking() override;

    /// Goes on with what was begun before the program ended.
    Result<void> start();

    // As LinkService.
    Result<void> showCode();
    void enterCode(const QString &typed, Reply<void> reply);
    void confirm(bool agreed);
    void setPaused(bool paused);
    void cancel();
    [[nodiscard]] const LinkState &state() const { return m_state; }

Q_SIGNALS:
    /// At most five times a second for progress alone.
    void stateChanged(const Ninelives::LinkState &state);

private:
    void asked(const FullJid &from, const QByteArray &content, const Reply<QByteArray> &answer);
    Result<QByteArray> answerTo(const FullJid &from, LinkWire::Fields &question,
                                const QByteArray &whole);
    Result<QByteArray> offerAsked(const FullJid &from, LinkWire::Fields &question);
    Result<QByteArray> ended(LinkWire::Fields &question);
    Result<QByteArray> poked(LinkWire::Fields &question);
    void devicesChanged();

    void agreedHere(const LinkAgreement &agreement);
    void searched(const Result<LinkAgreement> &result, const Reply<void> &reply);
    void beginCaughtUp();
    Result<void> beginGiving();
    Result<void> openGiving(const StoredLink &link);
    void openTaking(const StoredLink &link);

    void drop();
    void forget();
    void fail(const Error &error);
    void tellEnd(LinkWire::Reason reason);
    void timeOut();
    /// Gives up what has found no end for very long.
    void ageOut();
    void tell(const LinkState &state);
    void refresh();
    [[nodiscard]] LinkState progress() const;

    static constexpr int progressMs = 200;
    static constexpr qint64 keptDoneMs = 24LL * 60 * 60 * 1000;
    static constexpr qint64 keptRunningMs = 30LL * 24 * 60 * 60 * 1000;
    static constexpr int catchUpMs = 500;
    static constexpr int leftToBeginMs = 60'000; ///< before the new device gives up

    LinkContext m_context;
    LinkEnding m_ending; ///< of an earlier linking
    LinkState m_state;
    QTimer m_progress; ///< news waits for it
    QElapsedTimer m_told;
    QTimer m_timeout; ///< of the code, then of the other user's answer
    QTimer m_catchUp; ///< the user agreed; the archive is still being fetched
    std::unique_ptr<LinkOffer> m_offer;
    std::unique_ptr<LinkSearch> m_search;
    std::optional<LinkAgreement> m_agreement; ///< on the old device: until its user agrees
    std::unique_ptr<LinkGiving> m_giving;
    std::unique_ptr<LinkTaking> m_taking;
};

} // namespace Ninelives
