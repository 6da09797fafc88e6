// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/ArchivePort.h"
#include "core/xmpp/IqChannel.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace Ninelives {

/// Reads the account's own archive (XEP-0313 "urn:xmpp:mam:2", XEP-0059). Results count only when
/// they come from the own bare address and carry the id of a running query; the archive id is
/// `result/@id`.
class Xep0313Archive final
    : public QObject
    , public ArchivePort
{
    Q_OBJECT

public:
    static constexpr int silenceMs = 60'000;

    explicit Xep0313Archive(IqChannel &channel, QObject *parent = nullptr);
    ~Xep0313Archive() override;

    void query(const ArchiveQuery &query, Reply<ArchivePage> reply) override;

    /// A `<message>` with a `<result>`, as it came from the stream.
    void handleResult(const QDomElement &message);

private:
    struct Running;

    void finish(const QString &queryId, Result<QDomElement> answer);
    void answer(const QString &queryId, Result<ArchivePage> result);

    IqChannel &m_channel;
    QHash<QString, std::shared_ptr<Running>> m_running;
};

} // namespace Ninelives
