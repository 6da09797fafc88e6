// SPDX-License-Identifier: GPL-3.0-or-later
//
// A foreign contact built on QXmpp's own OMEMO manager, which speaks urn:xmpp:omemo:2 only, driven
// by one JSON object a line. The protocol is that of slixmpp_peer.py.

#include <Omemo/QXmppOmemoManager.h>
#include <Omemo/QXmppOmemoMemoryStorage.h>
#include <QXmppCarbonManagerV2.h>
#include <QXmppClient.h>
#include <QXmppConfiguration.h>
#include <QXmppDiscoveryManager.h>
#include <QXmppE2eeMetadata.h>
#include <QXmppMessage.h>
#include <QXmppMessageReaction.h>
#include <QXmppMessageReceiptManager.h>
#include <QXmppPubSubManager.h>
#include <QXmppTask.h>
#include <QXmppTrustManager.h>
#include <QXmppTrustMemoryStorage.h>
#include <QXmppUtils.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QThread>

#include <cstdio>
#include <iostream>
#include <string>

namespace {

void emitEvent(const QString &event, QJsonObject fields = {})
{
    fields.insert(QStringLiteral("event"), event);
    const QByteArray line = QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

void emitError(const QString &text)
{
    emitEvent(QStringLiteral("error"), {{QStringLiteral("text"), text}});
}

/// Reads commands without blocking the client.
class CommandReader : public QThread
{
    Q_OBJECT

public:
    using QThread::QThread;
    void run() override
    {
        const QJsonObject quit{{QStringLiteral("cmd"), QStringLiteral("quit")}};
        std::string line;
        while (std::getline(std::cin, line)) {
            const auto next = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
            if (next == quit) {
                break;
            }
            Q_EMIT command(next);
        }
        Q_EMIT command(quit);
    }

Q_SIGNALS:
    void command(const QJsonObject &command);
};

class Peer : public QObject
{
    Q_OBJECT

public:
    Peer();
    void connectTo(const QXmppConfiguration &configuration);
    void obey(const QJsonObject &command);

private:
    void setUpOmemo();
    void show(const QXmppMessage &message);
    void sendText(const QString &to, const QString &body, const QString &replaces);
    void react(const QString &to, const QString &id, const QStringList &signs);
    void send(QXmppMessage message);

    QXmppOmemoMemoryStorage m_omemoStorage;
    QXmppTrustMemoryStorage m_trustStorage;
    QXmppClient m_client;
    QXmppOmemoManager *m_omemo = nullptr;
};

Peer::Peer()
{
    m_client.addNewExtension<QXmppTrustManager>(&m_trustStorage);
    m_client.addNewExtension<QXmppPubSubManager>();
    m_client.addNewExtension<QXmppCarbonManagerV2>();
    auto *receipts = m_client.addNewExtension<QXmppMessageReceiptManager>();
    m_omemo = m_client.addNewExtension<QXmppOmemoManager>(&m_omemoStorage);
    m_client.setEncryptionExtension(m_omemo);
    connect(receipts, &QXmppMessageReceiptManager::messageDelivered, this,
            [](const QString &, const QString &id) {
                emitEvent(QStringLiteral("receipt"), {{QStringLiteral("id"), id}});
            });
    connect(&m_client, &QXmppClient::messageReceived, this, &Peer::show);
    connect(&m_client, &QXmppClient::connected, this, &Peer::setUpOmemo);
    connect(&m_client, &QXmppClient::errorOccurred, this,
            [](const QXmppError &error) { emitError(error.description); });
}

void Peer::connectTo(const QXmppConfiguration &configuration)
{
    m_client.connectToServer(configuration);
}

void Peer::setUpOmemo()
{
    m_omemo->setSecurityPolicy(QXmpp::Toakafa).then(this, [this] {
        const auto trusted = QXmpp::TrustLevel::AutomaticallyTrusted
            | QXmpp::TrustLevel::ManuallyTrusted | QXmpp::TrustLevel::Authenticated;
        m_omemo->setAcceptedSessionBuildingTrustLevels(trusted);
        m_omemo->setUp().then(this, [](bool done) {
            done ? emitEvent(QStringLiteral("ready"))
                 : emitError(QStringLiteral("no OMEMO set-up"));
        });
    });
}

void Peer::show(const QXmppMessage &message)
{
    if (message.marker() == QXmppMessage::Displayed) {
        emitEvent(QStringLiteral("marker"), {{QStringLiteral("id"), message.markedId()}});
    }
    const QString encryption =
        message.e2eeMetadata() ? QStringLiteral("omemo:2") : QStringLiteral("none");
    if (const auto reaction = message.reaction()) {
        QStringList signs;
        for (const QString &sign : reaction->emojis()) {
            signs.append(sign);
        }
        emitEvent(QStringLiteral("reactions"),
                  {{QStringLiteral("id"), reaction->messageId()},
                   {QStringLiteral("signs"), QJsonArray::fromStringList(signs)},
                   {QStringLiteral("encryption"), encryption}});
        return;
    }
    if (message.body().isEmpty()) {
        return;
    }
    QJsonObject event{{QStringLiteral("from"), QXmppUtils::jidToBareJid(message.from())},
                      {QStringLiteral("id"), message.id()},
                      {QStringLiteral("body"), message.body()},
                      {QStringLiteral("encryption"), encryption}};
    if (!message.replaceId().isEmpty()) {
        event.insert(QStringLiteral("replaces"), message.replaceId());
    }
    emitEvent(QStringLiteral("message"), event);
}

void Peer::sendText(const QString &to, const QString &body, const QString &replaces)
{
    QXmppMessage message({}, to, body);
    message.setReceiptRequested(true);
    message.setReplaceId(replaces);
    send(std::move(message));
}

void Peer::react(const QString &to, const QString &id, const QStringList &signs)
{
    QXmppMessageReaction reaction;
    reaction.setMessageId(id);
    reaction.setEmojis(QVector<QString>(signs.begin(), signs.end()));
    QXmppMessage message({}, to);
    message.setReaction(reaction);
    send(std::move(message));
}

void Peer::send(QXmppMessage wanted)
{
    m_omemo->requestDeviceLists({wanted.to()}).then(this, [this, wanted](auto) {
        QXmppMessage message = wanted;
        message.setId(QXmppUtils::generateStanzaUuid());
        const QString id = message.id();
        m_client.sendSensitive(std::move(message)).then(this, [id](QXmpp::SendResult &&result) {
            if (const auto *error = std::get_if<QXmppError>(&result)) {
                emitError(error->description);
            } else {
                emitEvent(QStringLiteral("sent"), {{QStringLiteral("id"), id}});
            }
        });
    });
}

void Peer::obey(const QJsonObject &command)
{
    if (command.value(QStringLiteral("cmd")) == QStringLiteral("quit")) {
        connect(&m_client, &QXmppClient::disconnected, qApp, &QCoreApplication::quit);
        m_client.isConnected() ? m_client.disconnectFromServer() : qApp->quit();
        return;
    }
    const QString to = command.value(QStringLiteral("to")).toString();
    if (command.value(QStringLiteral("cmd")) == QStringLiteral("react")) {
        react(to, command.value(QStringLiteral("id")).toString(),
              command.value(QStringLiteral("signs")).toVariant().toStringList());
    } else {
        sendText(to, command.value(QStringLiteral("body")).toString(),
                 command.value(QStringLiteral("replaces")).toString());
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"jid", "password", "host", "port", "ca-file"}) {
        parser.addOption({QString::fromLatin1(name), {}, QStringLiteral("value")});
    }
    parser.process(app);

    QFile caFile(parser.value(QStringLiteral("ca-file")));
    if (!caFile.open(QIODevice::ReadOnly)) {
        emitError(caFile.errorString());
        return 1;
    }
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromDevice(&caFile));
    QSslConfiguration::setDefaultConfiguration(tls);

    QXmppConfiguration configuration;
    configuration.setJid(parser.value(QStringLiteral("jid")));
    configuration.setPassword(parser.value(QStringLiteral("password")));
    configuration.setHost(parser.value(QStringLiteral("host")));
    configuration.setPort(parser.value(QStringLiteral("port")).toInt());

    Peer peer;
    CommandReader reader;
    QObject::connect(&reader, &CommandReader::command, &peer, &Peer::obey, Qt::QueuedConnection);
    peer.connectTo(configuration);
    reader.start();
    const int status = QCoreApplication::exec();
    reader.wait();
    return status;
}

#include "qxmpp_peer.moc"
