// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drill/Device.h"

#include <QDir>
#include <QJsonArray>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Ninelives::Drill {

using Mode = Rig::TcpProxy::Mode;

Device::Device(int index, DeviceSpec spec, const QString &buildDir, const QString &folder,
               QThread &network, const QList<quint16> &ports)
    : m_index(index), m_spec(std::move(spec)), m_folder(folder), m_profile(m_spec.name, buildDir),
      m_disk(m_profile.folder()), m_line(network, ports), m_clock(folder + u"/clock"_s)
{
    QDir().mkpath(folder);
    shiftClock(0);
}

Device::~Device()
{
    kill();
}

QString Device::signIn(const QString &jid, const QString &password, const QString &caFile)
{
    if (!m_line.isUp()) {
        return u"no free ports"_s;
    }
    const auto output = m_profile.addAccount({jid, password, m_line.servers(), caFile});
    return output.exitCode == 0 ? QString() : m_spec.name + u": "_s + output.errorText;
}

void Device::start(const QString &failpoint)
{
    kill();
    m_failpoint = failpoint;
    m_replies.clear();
    m_bodies.clear();
    m_states.clear();
    m_shown.clear();
    m_archived.clear();
    m_asked.clear();
    m_waiting = 0;
    m_online = false;
    m_started = true;
    QStringList environment{u"NINELIVES_CLOCK_SHIFT="_s + m_clock.fileName()};
    if (!failpoint.isEmpty()) {
        environment.append(u"NINELIVES_FAILPOINT="_s + failpoint);
    }
    Rig::JsonProcess &process = m_profile.run(environment, m_folder + u"/stderr.log"_s);
    connect(&process, &Rig::JsonProcess::heard, this, &Device::hear);
    connect(&process, &Rig::JsonProcess::ended, this, [this] {
        m_online = false;
        Q_EMIT news();
    });
}

bool Device::isRunning() const
{
    return m_started && m_profile.process().running();
}

void Device::kill()
{
    if (isRunning()) {
        m_profile.process().kill();
    }
    m_started = false;
    m_online = false;
    m_suspended = false;
}

void Device::stop()
{
    setSuspended(false);
    m_started = false;
    m_online = false;
    m_profile.stop();
}

void Device::setSuspended(bool suspended)
{
    if (isRunning()) {
        ::kill(pid_t(m_profile.process().pid()), suspended ? SIGSTOP : SIGCONT);
        m_suspended = suspended;
    }
}

void Device::shiftClock(qint64 ms)
{
    // Written in place: the running program looks at these eight bytes all the time.
    if (m_clock.isOpen() || m_clock.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        m_clock.seek(0);
        m_clock.write(QByteArray::fromRawData(reinterpret_cast<const char *>(&ms), sizeof ms));
    }
}

void Device::hurt(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::KillClient:
        return kill();
    case FaultKind::Failpoint:
        return start(fault.failpoint);
    case FaultKind::Suspend:
        return setSuspended(true);
    case FaultKind::FillDisk:
        m_disk.fill();
        return;
    case FaultKind::JumpClock:
        return shiftClock(fault.amount);
    default:
        break;
    }
    m_line.each([&fault](Rig::TcpProxy &proxy) {
        switch (fault.kind) {
        case FaultKind::Cut:
            return proxy.cut();
        case FaultKind::Refuse:
            proxy.setMode(Mode::Refuse);
            return proxy.cut();
        case FaultKind::BlackHole:
            return proxy.setMode(Mode::BlackHole);
        case FaultKind::Stall:
            return proxy.setMode(Mode::Stall);
        case FaultKind::LoseAnswers:
            return proxy.setMode(Mode::StallToClient);
        case FaultKind::HalfOpen:
            return proxy.halfOpen();
        case FaultKind::Throttle:
            return proxy.setRate(int(fault.amount));
        default:
            return proxy.setCorruption(fault.amount);
        }
    });
}

void Device::heal(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::KillClient:
    case FaultKind::Failpoint:
        // A process that died at its failpoint is back already.
        if (!isRunning() || !m_failpoint.isEmpty()) {
            start();
        }
        return;
    case FaultKind::Suspend:
        return setSuspended(false);
    case FaultKind::FillDisk:
        m_disk.clear();
        return;
    case FaultKind::JumpClock:
        return shiftClock(0);
    default:
        break;
    }
    m_line.each([&fault](Rig::TcpProxy &proxy) {
        if (fault.kind == FaultKind::LoseAnswers) {
            proxy.cut();
        }
        proxy.setRate(0);
        proxy.setCorruption(0);
        proxy.setMode(Mode::Forward);
    });
}

void Device::type(const QString &jid, const QString &body)
{
    m_asked = body;
    tell({{u"cmd"_s, u"send"_s}, {u"to"_s, jid}, {u"body"_s, body}, {u"tag"_s, body}});
}

void Device::tell(const QJsonObject &command)
{
    if (isRunning()) {
        m_profile.process().tell(command);
    }
}

void Device::askWhatIsOpen()
{
    m_unread.reset();
    m_left.reset();
    tell({{u"cmd"_s, u"chats"_s}});
    tell({{u"cmd"_s, u"outbox"_s}});
}

void Device::askWhetherSettled(const QString &jid)
{
    m_settled.reset();
    tell({{u"cmd"_s, u"archive"_s}, {u"with"_s, jid}});
}

std::optional<QJsonObject> Device::replyTo(const QString &body) const
{
    const auto found = m_replies.constFind(body);
    return found == m_replies.cend() ? std::nullopt : std::optional(*found);
}

void Device::hear(const QJsonObject &event)
{
    const QString kind = event.value(u"event"_s).toString();
    const QString body = event.value(u"body"_s).toString();
    const qint64 id = event.value(u"id"_s).toInteger();
    if (kind == "reply"_L1 && event.contains(u"chats"_s)) {
        int unread = 0;
        const QJsonArray chats = event.value(u"chats"_s).toArray();
        for (const auto chat : chats) {
            unread += chat.toObject().value(u"unread"_s).toInt();
        }
        m_unread = unread;
    } else if (kind == "reply"_L1 && event.contains(u"outbox"_s)) {
        m_left = event.value(u"outbox"_s).toArray().size();
    } else if (kind == "reply"_L1 && event.value(u"cmd"_s) == u"archive"_s) {
        m_settled = event.value(u"settled"_s).toBool();
    } else if (kind == "reply"_L1 && event.contains(u"tag"_s)) {
        m_replies.insert(event.value(u"tag"_s).toString(), event);
    } else if (kind == "health"_L1) {
        m_online = event.value(u"online"_s).toBool();
    } else if (kind == "waiting"_L1) {
        m_waiting = event.value(u"messages"_s).toInt();
    } else if (kind == "message"_L1 || kind == "repaired"_L1) {
        if (event.value(u"unreadable"_s) == u"no"_s) {
            m_shown.insert(body);
            m_bodies.insert(id, body);
            m_states.insert(body, event.value(u"state"_s).toString());
        }
    } else if ((kind == "state"_L1 || kind == "archived"_L1) && m_bodies.contains(id)) {
        m_states.insert(m_bodies.value(id), event.value(u"state"_s).toString());
    }
    if (m_bodies.contains(id) && !event.value(u"archive_id"_s).toString().isEmpty()) {
        m_archived.insert(m_bodies.value(id));
    }
    Q_EMIT news();
}

} // namespace Ninelives::Drill
