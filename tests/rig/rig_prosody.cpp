// SPDX-License-Identifier: GPL-3.0-or-later
// A test server as a program; see README.md.
#include "tests/rig/Prosody.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Ninelives;

namespace {

void print(const QJsonObject &object)
{
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << Qt::endl;
}

void printEvent(const QString &event)
{
    print({{u"event"_s, event}});
}

void printError(const QString &text)
{
    print({{u"event"_s, u"error"_s}, {u"text"_s, text}});
}

Rig::CertificateKind certificateKind(const QString &name)
{
    if (name == "expired"_L1) {
        return Rig::CertificateKind::Expired;
    }
    if (name == "wrong-host"_L1) {
        return Rig::CertificateKind::WrongHost;
    }
    return name == "self-signed"_L1 ? Rig::CertificateKind::SelfSigned
                                    : Rig::CertificateKind::Valid;
}

void printReady(const Rig::Prosody &server)
{
    QJsonObject accounts;
    for (const auto &[name, password] : server.accounts().asKeyValueRange()) {
        accounts.insert(server.jid(name), password);
    }
    print({{u"event"_s, u"ready"_s},
           {u"host"_s, server.host()},
           {u"port"_s, server.port()},
           {u"directTlsPort"_s, server.directTlsPort()},
           {u"domain"_s, server.domain()},
           {u"ca"_s, server.caFile()},
           {u"log"_s, server.logFile()},
           {u"upload"_s, server.uploadUrl()},
           {u"accounts"_s, accounts}});
}

void obey(Rig::Prosody &server, const QStringList &words)
{
    const QString command = words.value(0);
    if (command == "stop"_L1) {
        server.stop();
        printEvent(u"stopped"_s);
    } else if (command == "kill"_L1) {
        server.kill();
        printEvent(u"killed"_s);
    } else if (command == "start"_L1) {
        server.start() ? printEvent(u"started"_s) : printError(server.errorText());
    } else if (command == "account"_L1 && words.size() == 3) {
        server.addAccount(words.at(1), words.at(2)) ? printEvent(u"account"_s)
                                                    : printError(server.errorText());
    } else {
        printError(u"unknown command: "_s + command);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"domain"_s, u"The server's name."_s, u"domain"_s, u"chat.test"_s});
    parser.addOption(
        {u"certificate"_s, u"valid, expired, wrong-host or self-signed."_s, u"kind"_s, u"valid"_s});
    parser.addPositionalArgument(u"account"_s, u"NAME:PASSWORD"_s, u"[NAME:PASSWORD…]"_s);
    parser.process(application);

    Rig::Prosody::Options options;
    options.domain = parser.value(u"domain"_s);
    options.certificate = certificateKind(parser.value(u"certificate"_s));
    Rig::Prosody server(options);
    for (const QString &account : parser.positionalArguments()) {
        if (!server.addAccount(account.section(u':', 0, 0), account.section(u':', 1))) {
            printError(server.errorText());
            return 1;
        }
    }
    if (!server.start()) {
        printError(server.errorText());
        return 1;
    }
    printReady(server);

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Text)) {
        return 1;
    }
    // Blocking reads are enough: the server is a process of its own.
    while (true) {
        const QByteArray line = input.readLine();
        if (line.isEmpty()) {
            break;
        }
        const QStringList words = QString::fromUtf8(line).simplified().split(u' ');
        if (!words.value(0).isEmpty()) {
            obey(server, words);
        }
    }
    server.stop();
    return 0;
}
