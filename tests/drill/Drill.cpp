// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drill/Drill.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Ninelives::Drill {

namespace {

constexpr int replyMs = 120'000;  ///< a program that lives answers a typed message within this
constexpr int onlineMs = 120'000; ///< with nothing in the way it is online within this
constexpr int calmMs = 60'000;
constexpr int settledMs = 120'000;
constexpr int askAgainMs = 300;
constexpr int paceMs = 10'000; ///< so long one looks at an unsent message before writing on
constexpr int failpointCode = 137;

QString secret(const QString &name)
{
    return name + u"-secret"_s;
}

} // namespace

Drill::Drill(Plan plan, QString buildDir, QString folder)
    : m_plan(std::move(plan)), m_buildDir(std::move(buildDir)), m_folder(std::move(folder)),
      m_log(m_folder + u"/drill.log"_s), m_server(Server::make(m_plan.server))
{
    QDir().mkpath(m_folder);
    m_network.start();
    for (const TypedText &text : std::as_const(m_plan.messages)) {
        m_ledger.append({text, Outcome::NotTyped, {}});
    }
}

Drill::~Drill()
{
    m_devices.clear();
    m_network.quit();
    m_network.wait();
}

bool Drill::fail(const QString &text)
{
    m_errorText = text;
    log(u"given up: "_s + text);
    return false;
}

void Drill::log(const QString &text)
{
    if (m_log.isOpen() || m_log.open(QIODevice::WriteOnly)) {
        m_log.write((QDateTime::currentDateTimeUtc().toString(u"HH:mm:ss.zzz  "_s) + text + u'\n')
                        .toUtf8());
        m_log.flush();
    }
}

QString Drill::jid(int person) const
{
    return m_server->jid(m_plan.people.at(person).name);
}

bool Drill::isHurt(int index) const
{
    return std::ranges::any_of(m_running, [index](const Running &running) {
        return running.fault.onServer() || running.fault.target == index;
    });
}

bool Drill::waitUntil(const std::function<bool()> &done, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (true) {
        tend();
        if (done()) {
            return true;
        }
        if (deadline.hasExpired()) {
            return false;
        }
        QEventLoop loop;
        connect(this, &Drill::news, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::milliseconds(deadline.remainingTime()), &loop,
                           &QEventLoop::quit);
        loop.exec();
    }
}

void Drill::tend()
{
    for (const auto &each : m_devices) {
        if (!each->hasDied()) {
            continue;
        }
        if (!each->failpoint().isEmpty() && each->exitCode() == failpointCode) {
            log(each->spec().name + u" died at "_s + each->failpoint());
        } else {
            m_crashes.append(
                u"%1 ended by itself, exit code %2"_s.arg(each->spec().name).arg(each->exitCode()));
            log(m_crashes.last());
        }
        each->start();
    }
}

// ---- Before ----

bool Drill::setUp()
{
    if (!m_server->heal()) {
        return fail(m_server->errorText());
    }
    return makePeople() && makeFriends() && warmUp();
}

bool Drill::makePeople()
{
    for (const Person &person : std::as_const(m_plan.people)) {
        if (!m_server->addAccount(person.name, secret(person.name))) {
            return fail(m_server->errorText());
        }
    }
    for (int index = 0; index < m_plan.devices.size(); ++index) {
        const DeviceSpec &spec = m_plan.devices.at(index);
        auto made = std::make_unique<Device>(index, spec, m_buildDir, m_folder + u'/' + spec.name,
                                             m_network, m_server->ports());
        const QString problem = made->signIn(
            jid(spec.person), secret(m_plan.people.at(spec.person).name), m_server->caFile());
        if (!problem.isEmpty()) {
            return fail(problem);
        }
        connect(made.get(), &Device::news, this, &Drill::news);
        m_devices.push_back(std::move(made));
    }
    if (!m_devices.front()->hasDisk()) {
        log(u"no right to mount: disks are never full"_s);
    }
    return true;
}

bool Drill::makeFriends()
{
    // Strangers get no receipts and do not see each other's device lists change.
    for (int person = 0; person < m_plan.people.size(); ++person) {
        const auto owner = std::ranges::find(m_plan.devices, person, &DeviceSpec::person);
        Device &first = device(int(owner - m_plan.devices.begin()));
        for (int other = 0; other < m_plan.people.size(); ++other) {
            if (other == person) {
                continue;
            }
            const auto added = first.call({u"contacts"_s, u"add"_s, u"--jid"_s, jid(other)});
            if (added.exitCode != 0) {
                return fail(first.spec().name + u": "_s + added.errorText);
            }
        }
    }
    return true;
}

/// Everybody writes to everybody until every device can read what every device writes: a device
/// that came just now is not known to the others yet.
bool Drill::warmUp()
{
    for (const auto &each : m_devices) {
        each->start();
    }
    const auto online = [this] {
        return std::ranges::all_of(m_devices, [](const auto &each) { return each->isOnline(); });
    };
    if (!waitUntil(online, onlineMs)) {
        return fail(u"not everybody came online"_s);
    }
    for (int round = 1; round <= 10; ++round) {
        QList<Entry> sent;
        for (int index = 0; index < m_plan.devices.size(); ++index) {
            for (int to = 0; to < m_plan.people.size(); ++to) {
                if (to != m_plan.devices.at(index).person) {
                    const QString body = u"warm-up %1 of %2 to %3"_s.arg(round).arg(
                        m_plan.devices.at(index).name, m_plan.people.at(to).name);
                    sent.append({{index, to, body, false}, Outcome::Accepted, {}});
                    device(index).type(jid(to), body);
                }
            }
        }
        const auto arrived = [&] {
            return std::ranges::all_of(sent,
                                       [this](const Entry &entry) { return hasArrived(entry); });
        };
        if (waitUntil(arrived, round * 5'000)) {
            return true;
        }
    }
    return fail(u"the devices did not get to know each other"_s);
}

// ---- The drill itself ----

bool Drill::converse()
{
    for (int number = 0; number < m_plan.messages.size(); ++number) {
        if (!endDue(number)) {
            return false;
        }
        while (m_nextFault < m_plan.faults.size() && m_plan.faults.at(m_nextFault).from <= number) {
            begin(m_plan.faults.at(m_nextFault++));
        }
        takeTime(number);
        if (!type(number)) {
            return false;
        }
    }
    return true;
}

bool Drill::type(int number)
{
    Entry &entry = m_ledger[number];
    Device &typist = device(entry.text.device);
    tend();
    if (!typist.isRunning()) {
        typist.start();
    }
    typist.setSuspended(false);
    const QString body = entry.text.body;
    typist.type(jid(entry.text.to), body);
    const bool ended = waitUntil(
        [&] {
            // Started anew means that it died before it answered.
            return typist.replyTo(body).has_value() || !typist.wasAsked(body);
        },
        replyMs);
    const std::optional<QJsonObject> reply = typist.replyTo(body);
    if (!ended) {
        return fail(typist.spec().name + u" did not answer to \""_s + body + u'"');
    }
    if (!reply) {
        entry.outcome = Outcome::Unknown;
        log(u"nobody knows whether \"%1\" was accepted"_s.arg(body));
    } else if (reply->value(u"ok"_s).toBool()) {
        entry.outcome = Outcome::Accepted;
        entry.originId = reply->value(u"origin_id"_s).toString();
    } else {
        entry.outcome = Outcome::Refused;
        log(u"\"%1\" was refused: %2"_s.arg(body, reply->value(u"text"_s).toString()));
    }
    if (entry.text.thenRead) {
        markRead(entry.text);
    }
    keepPace(typist, entry.text.backlog);
    return true;
}

void Drill::markRead(const TypedText &text)
{
    const int writer = m_plan.devices.at(text.device).person;
    for (int index = 0; index < m_plan.devices.size(); ++index) {
        if (m_plan.devices.at(index).person == text.to && !device(index).isSuspended()) {
            device(index).tell({{u"cmd"_s, u"markRead"_s}, {u"with"_s, jid(writer)}});
        }
    }
}

/// Mostly one types into a line that works, and waits for the tick; what waits grows in an outage.
void Drill::keepPace(const Device &typist, int most)
{
    if (typist.isOnline() && !isHurt(typist.index()) && typist.waiting() > most) {
        waitUntil([&] { return !typist.isOnline() || typist.waiting() <= most; }, paceMs);
    }
}

/// Spreads what is typed during a fault over the time that the fault takes.
void Drill::takeTime(int number)
{
    qint64 gap = 0;
    for (const Running &running : std::as_const(m_running)) {
        const qint64 left = leftMs(running);
        gap = std::max(gap, left / std::max(1, running.fault.until - number));
    }
    if (gap > 0) {
        waitUntil([] { return false; }, int(gap));
    }
}

qint64 Drill::leftMs(const Running &running)
{
    return running.fault.holdMs - running.since.elapsed();
}

void Drill::begin(const Fault &fault)
{
    log(u"begins: "_s + fault.toString());
    if (fault.kind == FaultKind::FillDisk && !device(fault.target).hasDisk()) {
        return;
    }
    ++m_faultsDone;
    const bool deadly = fault.kind == FaultKind::KillServer || fault.kind == FaultKind::FenceServer;
    if (deadly) {
        m_deaths.append(QDateTime::currentMSecsSinceEpoch());
    }
    fault.onServer() ? m_server->hurt(fault) : device(fault.target).hurt(fault);
    if (deadly) {
        m_deaths.append(QDateTime::currentMSecsSinceEpoch()); // it died between the two
    }
    m_running.append({fault, {}});
    m_running.last().since.start();
}

/// It hung for longer than was drawn, because others took their time or the machine is slow: by now
/// the other node may have given it up.
bool Drill::isGivenUp(const Running &running) const
{
    constexpr int givenUpMs = 7'000; // three quarters of net_ticktime are the least
    return m_plan.server == ServerKind::EjabberdCluster
        && running.fault.kind == FaultKind::HangServer && running.since.elapsed() > givenUpMs;
}

bool Drill::endDue(int number)
{
    while (true) {
        const auto due = std::ranges::find_if(
            m_running, [number](const Running &running) { return running.fault.until <= number; });
        if (due == m_running.end()) {
            return true;
        }
        const Running running = *due;
        if (!end(running)) {
            return false;
        }
    }
}

bool Drill::end(const Running &running)
{
    const Fault &fault = running.fault;
    if (const qint64 left = leftMs(running); left > 0) {
        // Time is part of the fault: the others go on meanwhile.
        waitUntil([] { return false; }, int(left));
    }
    m_running.removeIf([&fault](const Running &each) {
        return each.fault.kind == fault.kind && each.fault.from == fault.from
            && each.fault.target == fault.target;
    });
    if (fault.onServer()) {
        if (isGivenUp(running)) {
            Fault fenced = fault;
            fenced.kind = FaultKind::FenceServer;
            m_server->hurt(fenced);
            m_deaths.append(QDateTime::currentMSecsSinceEpoch() - running.since.elapsed());
        }
        if (!m_server->heal()) {
            return fail(m_server->errorText());
        }
    } else {
        device(fault.target).heal(fault);
    }
    if (m_plan.server == ServerKind::EjabberdCluster
        && (fault.kind == FaultKind::HangServer || fault.kind == FaultKind::FenceServer)) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_hangs.append({now - running.since.elapsed(), now});
    }
    log(u"ended: "_s + fault.toString());
    if (fault.hurry) {
        for (int index = 0; index < m_plan.devices.size(); ++index) {
            if ((fault.onServer() || fault.target == index) && !device(index).isSuspended()) {
                device(index).tell({{u"cmd"_s, u"retryNow"_s}});
            }
        }
    }
    if (fault.calm) {
        waitUntilCalm();
    }
    return true;
}

void Drill::waitUntilCalm()
{
    const bool calm = waitUntil(
        [this] {
            return std::ranges::all_of(m_devices, [this](const auto &each) {
                return isHurt(each->index()) || (each->isOnline() && each->waiting() == 0);
            });
        },
        calmMs);
    if (!calm) {
        log(u"not calm after a minute"_s);
    }
}

// ---- After ----

bool Drill::healEverything()
{
    while (!m_running.isEmpty()) {
        const Running running = m_running.first();
        if (!end(running)) {
            return false;
        }
    }
    log(u"everything is healed"_s);
    for (const auto &each : m_devices) {
        if (!each->isRunning() || !each->failpoint().isEmpty()) {
            each->start();
        }
        each->tell({{u"cmd"_s, u"retryNow"_s}});
    }
    return true;
}

bool Drill::hasArrived(const Entry &entry) const
{
    const int sender = m_plan.devices.at(entry.text.device).person;
    return std::ranges::all_of(m_devices, [&](const auto &each) {
        const int person = each->spec().person;
        return (person != sender && person != entry.text.to) || each->hasShown(entry.text.body);
    });
}

/// A last word in every chat, from every device: where it has arrived, everything before it has, or
/// never will. Then another one: live messages stand where they arrived until the archive has shown
/// their place, and on the device of an own message it has shown that of all before it.
bool Drill::comeToRest()
{
    return sayToAll(u"goodbye"_s) && sayToAll(u"farewell"_s);
}

bool Drill::sayToAll(const QString &word)
{
    QList<Entry> last;
    for (int index = 0; index < m_plan.devices.size(); ++index) {
        for (int to = 0; to < m_plan.people.size(); ++to) {
            if (to != m_plan.devices.at(index).person) {
                const QString body = u"%1 of %2 to %3"_s.arg(word, m_plan.devices.at(index).name,
                                                             m_plan.people.at(to).name);
                m_ledger.append({{index, to, body, false}, Outcome::NotTyped, {}});
                if (!type(int(m_ledger.size()) - 1)) {
                    return false;
                }
                last.append(m_ledger.last());
            }
        }
    }
    const auto atRest = [&] {
        return std::ranges::all_of(last, [this](const Entry &entry) {
            const Device &typist = device(entry.text.device);
            const QString state = typist.stateOf(entry.text.body);
            return hasArrived(entry) && typist.hasPlaced(entry.text.body)
                && (state == "delivered"_L1 || state == "read"_L1);
        });
    };
    const int patience = 120'000 + int(m_plan.messages.size()) * 50;
    if (!waitUntil(atRest, patience)) {
        log(u"no rest after %1 s"_s.arg(patience / 1000));
        for (const Entry &entry : std::as_const(last)) {
            const Device &typist = device(entry.text.device);
            log(u"\"%1\": %2, state %3, place in the archive %4"_s.arg(
                entry.text.body, hasArrived(entry) ? u"everywhere"_s : u"not everywhere"_s,
                typist.stateOf(entry.text.body),
                typist.hasPlaced(entry.text.body) ? u"known"_s : u"unknown"_s));
        }
    }
    return true;
}

/// Messages that cross may stand in another order than in the archive until a device has looked at
/// it again, some seconds after the last of them came.
void Drill::waitUntilSettled()
{
    const auto ask = [this](Device &each) {
        each.askWhetherSettled(jid(each.spec().person == 0 ? 1 : 0));
    };
    if (!askUntil(
            ask, [](const Device &each) { return each.settled().has_value(); },
            [](const Device &each) { return each.settled() == true; }, settledMs)) {
        log(u"not every archive was looked at again"_s);
    }
}

/// The first device of everybody reads all chats: the others have to hear of it, and what says so
/// has to be gone.
void Drill::readEverything()
{
    QSet<int> done;
    for (const auto &each : m_devices) {
        const int person = each->spec().person;
        if (done.contains(person)) {
            continue;
        }
        done.insert(person);
        for (int other = 0; other < m_plan.people.size(); ++other) {
            if (other != person) {
                each->tell({{u"cmd"_s, u"markRead"_s}, {u"with"_s, jid(other)}});
            }
        }
    }
    const bool over =
        askUntil([](Device &each) { each.askWhatIsOpen(); },
                 [](const Device &each) { return each.unread() && each.left(); },
                 [](const Device &each) { return each.unread() == 0 && each.left() == 0; }, calmMs);
    if (!over) {
        log(u"not everywhere read and told after a minute"_s);
    }
}

/// Asks every device again and again until all answers are `fine`.
bool Drill::askUntil(const std::function<void(Device &)> &ask,
                     const std::function<bool(const Device &)> &answered,
                     const std::function<bool(const Device &)> &fine, int patienceMs)
{
    const QDeadlineTimer patience(patienceMs);
    const auto all = [this](const auto &holds) {
        return std::ranges::all_of(m_devices, [&](const auto &each) { return holds(*each); });
    };
    while (!patience.hasExpired()) {
        for (const auto &each : m_devices) {
            ask(*each);
        }
        if (!waitUntil([&] { return all(answered); }, replyMs)) {
            return false;
        }
        if (all(fine)) {
            return true;
        }
        waitUntil([] { return false; }, askAgainMs);
    }
    return false;
}

bool Drill::run()
{
    if (!setUp()) {
        return false;
    }
    log(u"the drill begins"_s);
    if (!converse() || !healEverything() || !comeToRest()) {
        return false;
    }
    waitUntilSettled();
    readEverything();
    log(u"looking at what is there"_s);
    Evidence evidence;
    if (!collect(evidence)) {
        return false;
    }
    m_verdict = judge(evidence);
    for (const QString &finding : m_verdict.findings + m_verdict.wentDown) {
        log(finding);
    }
    return true;
}

} // namespace Ninelives::Drill
