// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/StopSignals.h"

#include <QtSystemDetection>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#else
#include <QTimer>

#include <atomic>
#include <csignal>
#endif

namespace Ninelives {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do next to nothing; writing a byte to a pipe is allowed.
std::atomic<int> writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    // The pipe can only be full when a request is already waiting in it.
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1);
}

constexpr std::array stopSignals{SIGTERM, SIGINT, SIGHUP};

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        return; // without it the signals end the process at once, as they would by default
    }
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, fd = ends[0]]() {
        char byte = 0;
        while (::read(fd, &byte, 1) == 1) {}
        Q_EMIT stopRequested();
    });
    struct sigaction action{};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int number : stopSignals) {
        ::sigaction(number, &action, nullptr);
    }
    // A reader that went away must not end the process in the middle of a write.
    std::signal(SIGPIPE, SIG_IGN);
}

StopSignals::~StopSignals()
{
    for (const int number : stopSignals) {
        std::signal(number, SIG_DFL);
    }
}

#else

namespace {

std::atomic<bool> requested = false;

void onSignal(int)
{
    requested = true;
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this]() {
        if (requested.exchange(false)) {
            Q_EMIT stopRequested();
        }
    });
    timer->start(1000);
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
}

#endif

} // namespace Ninelives
