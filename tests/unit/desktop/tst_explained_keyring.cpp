// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ExplainedKeyring.h"
#include "tests/fakes/FakeKeyring.h"
#include "tests/unit/desktop/PrivateBus.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

#include <memory>
#include <optional>

using namespace Ninelives;
using namespace Ninelives::Test;
using namespace Qt::StringLiterals;

namespace {

enum class Service : quint8 { None, Open, Locked, LockedEntry, WithoutCollection };

} // namespace

/// The Secret Service with one collection, on a bus of its own.
class FakeSecrets : public QDBusVirtualObject
{
    Q_OBJECT

public:
    Service state = Service::Open;
    QStringList calls;
    QMap<QString, QString> searched;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        calls.append(message.member());
        QVariantList answer;
        if (message.member() == "ReadAlias"_L1) {
            const bool none = state == Service::WithoutCollection;
            answer << QVariant::fromValue(
                QDBusObjectPath(none ? u"/"_s : u"/org/freedesktop/secrets/collection/login"_s));
        } else if (message.member() == "Get"_L1) {
            answer << QVariant::fromValue(QDBusVariant(state == Service::Locked));
        } else if (message.member() == "SearchItems"_L1) {
            searched = qdbus_cast<QMap<QString, QString>>(message.arguments().value(0));
            QList<QDBusObjectPath> locked;
            if (state == Service::LockedEntry) {
                locked.append(QDBusObjectPath(u"/org/freedesktop/secrets/collection/old/1"_s));
            }
            answer << QVariant::fromValue(QList<QDBusObjectPath>()) << QVariant::fromValue(locked);
        } else {
            return false;
        }
        return connection.send(message.createReply(answer));
    }
};

/// What lies behind a keyring's refusal, as the Secret Service tells it.
class TestExplainedKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("XDG_CURRENT_DESKTOP");
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->works());
        m_secrets = std::make_unique<FakeSecrets>();
        m_asked = 0;
        auto keyring = std::make_unique<FakeKeyring>();
        m_inner = keyring.get();
        m_keyring = std::make_unique<ExplainedKeyring>(std::move(keyring), [this] {
            ++m_asked;
            return m_bus->connection(u"asks"_s);
        });
    }
    void cleanup()
    {
        m_keyring.reset();
        m_bus.reset();
        m_secrets.reset();
    }

    void refusalsAreToldApart_data()
    {
        QTest::addColumn<ErrorCode>("refusal");
        QTest::addColumn<Service>("service");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("no entry") << ErrorCode::NotFound << Service::Open << ErrorCode::NotFound;
        QTest::newRow("no entry, no collection")
            << ErrorCode::NotFound << Service::WithoutCollection << ErrorCode::NotFound;
        QTest::newRow("not unlocked")
            << ErrorCode::NotFound << Service::Locked << ErrorCode::KeyringLocked;
        QTest::newRow("entry in another keyring, not unlocked")
            << ErrorCode::NotFound << Service::LockedEntry << ErrorCode::KeyringLocked;
        QTest::newRow("no service, but an answer")
            << ErrorCode::NotFound << Service::None << ErrorCode::NotFound;
        QTest::newRow("no service") << ErrorCode::NoKey << Service::None << ErrorCode::NoKeyring;
        QTest::newRow("failure") << ErrorCode::NoKey << Service::Open << ErrorCode::NoKey;
        QTest::newRow("failure, locked")
            << ErrorCode::NoKey << Service::Locked << ErrorCode::KeyringLocked;
        QTest::newRow("said so itself")
            << ErrorCode::KeyringLocked << Service::Open << ErrorCode::KeyringLocked;
        QTest::newRow("none, it says")
            << ErrorCode::NoKeyring << Service::Open << ErrorCode::NoKeyring;
    }

    void refusalsAreToldApart()
    {
        QFETCH(ErrorCode, refusal);
        QFETCH(Service, service);
        QFETCH(ErrorCode, expected);
        QVERIFY(serve(service));
        refuse(refusal);
        QCOMPARE(readError(), std::optional(expected));
        QCOMPARE(writeError(), std::optional(expected));
    }

    void looksForTheEntryItself()
    {
        QVERIFY(serve(Service::Open));
        refuse(ErrorCode::NotFound);
        QCOMPARE(readError(), std::optional(ErrorCode::NotFound));
        QCOMPARE(m_secrets->calls, (QStringList{u"ReadAlias"_s, u"Get"_s, u"SearchItems"_s}));
        QCOMPARE(m_secrets->searched,
                 (QMap<QString, QString>{{u"server"_s, u"ninelives"_s}, {u"user"_s, u"id"_s}}));
    }

    // Some services unlock in order to search: the user has just said no to that.
    void aLockedKeyringIsNotSearched()
    {
        QVERIFY(serve(Service::Locked));
        refuse(ErrorCode::NotFound);
        QCOMPARE(readError(), std::optional(ErrorCode::KeyringLocked));
        QCOMPARE(m_secrets->calls, (QStringList{u"ReadAlias"_s, u"Get"_s}));
    }

    void whereItIsKWalletItsWordCounts()
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        QVERIFY(serve(Service::Locked));
        refuse(ErrorCode::NotFound);
        QCOMPARE(readError(), std::optional(ErrorCode::NotFound));
        QVERIFY(m_secrets->calls.isEmpty());
    }

    void withoutABusThereIsNoKeyring()
    {
        auto refusing = std::make_unique<FakeKeyring>();
        refusing->available = false;
        refusing->refusal = ErrorCode::NoKey;
        m_keyring = std::make_unique<ExplainedKeyring>(
            std::move(refusing), [] { return QDBusConnection(u"no such connection"_s); });
        QCOMPARE(readError(), std::optional(ErrorCode::NoKeyring));
        QCOMPARE(writeError(), std::optional(ErrorCode::NoKeyring));
    }

    void whatWorksAsksNobody()
    {
        std::optional<Result<void>> written;
        m_keyring->write(u"id"_s, SecretBytes::copyOf("secret"),
                         [&written](const Result<void> &done) { written = done; });
        QTRY_VERIFY(written.has_value());
        QVERIFY(written->ok());
        QVERIFY(!readError());
        QCOMPARE(m_asked, 0);
    }

private:
    bool serve(Service service)
    {
        m_secrets->state = service;
        if (service == Service::None) {
            return true;
        }
        QDBusConnection bus = m_bus->connection(u"serves"_s);
        return bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, m_secrets.get(),
                                         QDBusConnection::SubPath)
            && bus.registerService(u"org.freedesktop.secrets"_s);
    }
    void refuse(ErrorCode code)
    {
        m_inner->available = false;
        m_inner->refusal = code;
    }
    std::optional<ErrorCode> readError()
    {
        std::optional<Result<SecretBytes>> answer;
        m_keyring->read(u"id"_s,
                        [&answer](Result<SecretBytes> found) { answer = std::move(found); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); })) {
            return ErrorCode::Timeout;
        }
        return answer->ok() ? std::nullopt : std::optional(answer->error().code);
    }
    std::optional<ErrorCode> writeError()
    {
        std::optional<Result<void>> answer;
        m_keyring->write(u"id"_s, SecretBytes::zeros(32),
                         [&answer](const Result<void> &written) { answer = written; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); })) {
            return ErrorCode::Timeout;
        }
        return answer->ok() ? std::nullopt : std::optional(answer->error().code);
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeSecrets> m_secrets;
    std::unique_ptr<ExplainedKeyring> m_keyring;
    FakeKeyring *m_inner = nullptr;
    int m_asked = 0;
};

QTEST_GUILESS_MAIN(TestExplainedKeyring)
#include "tst_explained_keyring.moc"
