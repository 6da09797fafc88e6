// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/NewDevice.h"

#include "core/model/Delivery.h"
#include "core/model/Outbox.h"
#include "core/storage/Connection.h"
#include "core/storage/Transaction.h"

#include <QUuid>

namespace Ninelives {

namespace {

Result<void> forgetKeys(Writer &writer)
{
    return writer.execute("DELETE FROM omemo_session;"
                          "DELETE FROM omemo_kept_session;"
                          "DELETE FROM omemo_pre_key;"
                          "DELETE FROM omemo_signed_pre_key;"
                          "DELETE FROM omemo_identity;"
                          "DELETE FROM omemo_list_seen;"
                          // What was agreed between two devices, this one not among them.
                          "DELETE FROM device_link;"
                          "DELETE FROM draft_key;"
                          "DELETE FROM resend_asked;"
                          "DELETE FROM resend_given;"
                          // Recovery words open another vault.
                          "DELETE FROM setting WHERE name LIKE 'recovery.%'");
}

Result<void> changeLogin(Writer &writer)
{
    const auto accounts =
        writer.rows("SELECT id FROM account", [](const Statement &row) { return row.integer(0); });
    if (!accounts) {
        return accounts.error();
    }
    for (const qint64 id : *accounts) {
        // The next stream's number has to differ from the one that the rows of the outbox get.
        const auto done = writer.run("UPDATE account SET fast_token = '', user_agent_id = ?2, "
                                     "stream_number = max(stream_number, 1) WHERE id = ?1",
                                     id, QUuid::createUuid().toString(QUuid::WithoutBraces));
        if (!done) {
            return done.error();
        }
    }
    return {};
}

Result<void> doubtOutbox(Writer &writer, qint64 atMs)
{
    const auto gone = writer.run("DELETE FROM outbox WHERE kind = ?", OutboxKind::KeyTransport);
    if (!gone) {
        return gone.error();
    }
    const auto unsealed = writer.run("UPDATE outbox SET sealed = x''");
    if (!unsealed) {
        return unsealed.error();
    }
    // A row that no stream had counts as handed over at the time of the copy: it may have been, a
    // moment later. What waits for a device of the recipient goes by itself once there is one.
    const auto doubted = writer.run(
        "UPDATE outbox SET state = ?1, stream_number = 1, reason = NULL, reason_text = '', "
        "handed_at = CASE handed_at WHEN 0 THEN ?2 ELSE handed_at END "
        "WHERE (state IN (?3, ?4, ?5, ?6) OR (state = ?7 AND reason = ?8)) "
        "AND kind IN (?9, ?10, ?11, ?12)",
        OutboxState::Uncertain, atMs, OutboxState::Queued, OutboxState::Preparing,
        OutboxState::Sealed, OutboxState::Handed, OutboxState::Blocked,
        errorName(ErrorCode::NoUsableDevice), OutboxKind::Message, OutboxKind::Edit,
        OutboxKind::Reaction, OutboxKind::Retraction);
    if (!doubted) {
        return doubted.error();
    }
    const auto told = writer.run("UPDATE message SET delivery = ?1, blocked = 0, failure = NULL, "
                                 "failure_text = '' WHERE delivery IN (?2, ?3) AND id IN "
                                 "(SELECT message_id FROM outbox WHERE state = ?4 AND kind = ?5)",
                                 Delivery::Uncertain, Delivery::Queued, Delivery::Sending,
                                 OutboxState::Uncertain, OutboxKind::Message);
    if (!told) {
        return told.error();
    }
    const auto waiting = writer.run(
        "UPDATE outbox SET state = ?1, stream_number = 0, handed_at = 0 "
        "WHERE state IN (?2, ?3, ?4) AND kind NOT IN (?5, ?6, ?7, ?8)",
        OutboxState::Queued, OutboxState::Sealed, OutboxState::Handed, OutboxState::Uncertain,
        OutboxKind::Message, OutboxKind::Edit, OutboxKind::Reaction, OutboxKind::Retraction);
    if (!waiting) {
        return waiting.error();
    }
    // Also what was in doubt before: the other device has had its answer since.
    const auto marked =
        writer.run("UPDATE outbox SET restored = 1 WHERE state = ?", OutboxState::Uncertain);
    return marked ? Result<void>() : Result<void>(marked.error());
}

} // namespace

Result<void> becomeNewDevice(Writer &writer, qint64 atMs)
{
    Transaction tx(writer);
    if (!tx.begun()) {
        return tx.begun();
    }
    if (const auto done = forgetKeys(writer); !done) {
        return done;
    }
    if (const auto done = changeLogin(writer); !done) {
        return done;
    }
    if (const auto done = doubtOutbox(writer, atMs); !done) {
        return done;
    }
    return tx.commit();
}

} // namespace Ninelives
