// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

namespace Ninelives::Ctl {

/// Reads standard input line by line on a thread of its own: waiting for a terminal or a pipe can't
/// be done portably in an event loop. The thread is left behind in its read when the object goes.
class LineReader : public QObject
{
    Q_OBJECT

public:
    explicit LineReader(QObject *parent = nullptr);
    ~LineReader() override;

    void start();

Q_SIGNALS:
    void line(const QByteArray &line);
    void ended();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace Ninelives::Ctl
