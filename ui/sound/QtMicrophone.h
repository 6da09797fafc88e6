// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sound/Microphone.h"

#include <QThread>

namespace Ninelives {

/// The system's microphone, by Qt Multimedia. Asks the system for leave to listen where it has such
/// a question.
class QtMicrophone final : public Microphone
{
    Q_OBJECT

public:
    explicit QtMicrophone(QObject *parent = nullptr);
    ~QtMicrophone() override;

    void start(const std::shared_ptr<VoiceWriter> &writer) override;
    void stop() override;

private:
    class Line;

    void open(const std::shared_ptr<VoiceWriter> &writer);

    QThread m_thread;
    Line *m_line = nullptr; ///< lives on the thread
    bool m_asking = false; ///< the system's question is open
};

} // namespace Ninelives
