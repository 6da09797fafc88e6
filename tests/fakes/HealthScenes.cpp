// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be down, as the window says it.
#include "tests/fakes/FakeHealth.h"
#include "tests/fakes/Scenes.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Ninelives::Scenes {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oneMinute = 60'000;
constexpr qint64 oneDay = 24 * 60 * oneMinute;

/// A failure of the connection, and what lies around it.
struct Failure {
    const char *name;
    ErrorCode code;
    LinkPhase phase;
    bool needsUser = false;
    const char *detail = "";
};

constexpr std::array failures{
    Failure{"link", ErrorCode::NetworkUnreachable, LinkPhase::Connecting},
    Failure{"internet", ErrorCode::NetworkUnreachable, LinkPhase::Connecting},
    Failure{"portal", ErrorCode::WebPageAnswered, LinkPhase::Securing},
    Failure{"names-silent", ErrorCode::NamesUnanswered, LinkPhase::Resolving},
    Failure{"names-fail", ErrorCode::NamesFailed, LinkPhase::Resolving},
    Failure{"name-unknown", ErrorCode::HostNotFound, LinkPhase::Resolving},
    Failure{"refused", ErrorCode::ConnectionRefused, LinkPhase::Connecting},
    Failure{"silent", ErrorCode::Timeout, LinkPhase::Connecting},
    Failure{"tls", ErrorCode::TlsFailed, LinkPhase::Securing},
    Failure{"expired", ErrorCode::CertificateExpired, LinkPhase::Securing},
    Failure{"wrong-host", ErrorCode::CertificateWrongHost, LinkPhase::Securing},
    Failure{"clock", ErrorCode::CertificateNotYetValid, LinkPhase::Securing},
    Failure{"login-down", ErrorCode::LoginUnavailable, LinkPhase::Authenticating},
    Failure{"wrong-password", ErrorCode::AuthenticationFailed, LinkPhase::Authenticating, true},
    Failure{"disabled", ErrorCode::AccountDisabled, LinkPhase::Authenticating, true},
    Failure{"no-session", ErrorCode::StreamError, LinkPhase::Binding},
    Failure{"replaced", ErrorCode::Replaced, LinkPhase::Online},
    Failure{"policy", ErrorCode::PolicyViolation, LinkPhase::Online, false,
            "Too many messages at once"},
    Failure{"host-unknown", ErrorCode::HostUnknown, LinkPhase::Authenticating},
    Failure{"moved", ErrorCode::Moved, LinkPhase::Authenticating, false, "new.lindenpost.example"},
    Failure{"notice", ErrorCode::Timeout, LinkPhase::Connecting},
};

QString bareName(const QString &scene)
{
    return scene.mid(5); // without "down-"
}

OutageNotice notice(qint64 beginsMs, qint64 endsMs, qint64 fetchedMs)
{
    OutageNotice out;
    out.words = {{u"default"_s, u"Moving the database. Back at about 15:15."_s},
                 {u"de"_s, u"Die Datenbank zieht um. Zurück gegen 15:15."_s}};
    out.beginsMs = beginsMs;
    out.endsMs = endsMs;
    out.fetchedMs = fetchedMs;
    return out;
}

void fail(const QString &name, FakeEngine &engine)
{
    const qint64 now = engine.clock().nowMs();
    const auto found = std::ranges::find_if(
        failures, [&](const Failure &one) { return name == QLatin1StringView(one.name); });
    if (found == failures.end()) {
        return;
    }
    engine.fakeHealth().observe([&](HealthFacts &facts) {
        facts.hasLink = name != u"link";
        facts.internet = InternetReport{name != u"internet" && name != u"portal", name == u"portal",
                                        QUrl(u"http://portal.example/login"_s),
                                        name == u"clock" ? now + 3 * oneDay : now};
        if (name == u"notice") {
            facts.notice = notice(now - 12 * oneMinute, now + 43 * oneMinute, now - oneMinute);
        }
    });
    TransportState state;
    state.phase = found->needsUser ? LinkPhase::Stopped : LinkPhase::Waiting;
    state.sinceMs = now;
    state.nextTryMs = now + 12'000;
    state.failure = Error{found->code, QString::fromLatin1(found->detail)};
    state.failedPhase = found->phase;
    state.failingSinceMs = now - 4 * oneMinute;
    state.needsUser = found->needsUser;
    state.certificateBeginMs = now + oneDay;
    state.certificateEndMs = now - 2 * oneDay;
    engine.setConnection(state);
}

void failService(const QString &name, FakeEngine &engine)
{
    const qint64 now = engine.clock().nowMs();
    engine.fakeHealth().observe([&](HealthFacts &facts) {
        if (name == u"archive") {
            facts.archive = ServiceTrouble{now - 9 * oneMinute, now + 40'000};
        } else if (name == u"uploads") {
            facts.uploads = ServiceTrouble{now - 5 * oneMinute, now + 40'000};
        } else if (name == u"contact") {
            facts.places = {{Rung::Contact, u"parkvet.example"_s, now - 30 * oneMinute, 0}};
        } else if (name == u"planned") {
            facts.notice = notice(now + oneDay, now + oneDay + 120 * oneMinute, now);
        } else if (name == u"clock-off") {
            facts.clockAheadMs = -3 * 60 * oneMinute;
        }
    });
}

/// An own message in the first chat.
void write(FakeEngine &engine, const std::function<void(Message &)> &change)
{
    const ConversationId milo = byTitle(engine, u"Milo Brandt");
    Message message;
    message.direction = Direction::Out;
    message.sender = engine.state.accounts.first().jid;
    message.body = u"Only the second verse."_s;
    message.encryption = Encryption::Omemo2;
    message.delivery = Delivery::Queued;
    change(message);
    const Message stored = engine.insert(milo, message);
    engine.refreshLast(milo);
    engine.tell(Change::Kind::MessagesAdded, milo, {stored});
    engine.tell(Change::Kind::ConversationChanged, milo);
    engine.noteWaiting();
}

} // namespace

QStringList healthNames()
{
    QStringList names{u"down-archive"_s, u"down-uploads"_s,   u"down-contact"_s,
                      u"down-planned"_s, u"down-clock-off"_s, u"connection"_s};
    for (const Failure &failure : failures) {
        names.append(u"down-"_s + QString::fromLatin1(failure.name));
    }
    return names;
}

void addHealth(const QString &name, FakeEngine &engine)
{
    const qint64 now = engine.clock().nowMs();
    FakeHealth &health = engine.fakeHealth();
    if (name == u"down-contact") {
        const BareJid vet = *BareJid::parse(u"milo@parkvet.example"_s);
        engine.editConversation(byTitle(engine, u"Milo Brandt"),
                                [&](Conversation &chat) { chat.peer = vet; });
    }
    const AccountId account = engine.account();
    health.events = {{account, now - 2 * oneMinute, Rung::Server, Cause::None},
                     {account, now - 40 * oneMinute, Rung::Server, Cause::ServerSilent},
                     {account, now - 300 * oneMinute, Rung::Names, Cause::None},
                     {account, now - 303 * oneMinute, Rung::Names, Cause::NamesFailed},
                     {account, now - oneDay, Rung::Uploads, Cause::None},
                     {account, now - oneDay - 20 * oneMinute, Rung::Uploads, Cause::UploadsDown}};
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::UTC).date();
    for (int ago = 20; ago >= 0; --ago) {
        const qint64 down = ago % 7 == 3 ? 3 * 60 * oneMinute : ago == 0 ? 38 * oneMinute : 0;
        if (ago % 6 != 5) {
            health.days.append(
                {u"lindenpost.example"_s, today.addDays(-ago), 9 * 60 * oneMinute - down, down, 0});
        }
    }
}

void playHealth(const QString &name, FakeEngine &engine)
{
    if (!name.startsWith(u"down-")) {
        return;
    }
    const QString what = bareName(name);
    fail(what, engine);
    failService(what, engine);
    if (what == u"contact") {
        write(engine, [](Message &message) {
            message.delivery = Delivery::Failed;
            message.failure = ErrorCode::RemoteServerDown;
        });
    } else if (what == u"uploads") {
        write(engine, [](Message &message) {
            message.body.clear();
            Attachment photo;
            photo.kind = AttachmentKind::Photo;
            photo.name = u"IMG_2041.jpg"_s;
            photo.bytes = 1'800'000;
            message.attachments = {photo};
        });
    } else if (what != u"archive" && what != u"planned" && what != u"clock-off") {
        write(engine, [](Message &) {});
        write(engine,
              [](Message &message) { message.body = u"Tell the vet he answers to Sir now"_s; });
    }
}

} // namespace Ninelives::Scenes
