// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/ProsodyConfig.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Ninelives::Rig {

namespace {

QString lua(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + quoted + u'"';
}

QString accountTable(const QMap<QString, QString> &accounts)
{
    QString table;
    for (const auto &[name, password] : accounts.asKeyValueRange()) {
        table += u"["_s + lua(name) + u"] = "_s + lua(password) + u"; "_s;
    }
    return u"{ "_s + table + u"}"_s;
}

/// Replaces the value of `local name = …` in a line of its own; false when there is no such line.
bool setLocal(QString &text, const QString &name, const QString &value)
{
    const QRegularExpression line(u"^local %1 = .*$"_s.arg(name),
                                  QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(text);
    if (!match.hasMatch()) {
        return false;
    }
    text.replace(match.capturedStart(), match.capturedLength(),
                 u"local %1 = %2"_s.arg(name, value));
    return true;
}

// %1 folder, %2 STARTTLS port, %3 direct TLS port, %4 HTTPS port, %5 modules, %6 stanza limit
const auto globalSection = uR"(
Include(%1 .. "/shipped.cfg.lua")

run_as_root = true
interfaces = { "127.0.0.1" }
data_path = %1 .. "/data"
pidfile = %1 .. "/prosody.pid"
certificates = %1
ssl = { certificate = %1 .. "/server.crt", key = %1 .. "/server.key" }
plugin_paths = { %5 }
log = { { levels = { min = "info" }, to = "file", filename = %1 .. "/prosody.log" } }
c2s_ports = { %2 }
c2s_direct_tls_ports = { %3 }
s2s_ports = {}
s2s_direct_tls_ports = {}
component_ports = {}
https_ports = { %4 }
http_interfaces = { "127.0.0.1" }
https_interfaces = { "127.0.0.1" }
modules_disabled = { "s2s", "dialback" }
sqlite_tune = "fast"
c2s_stanza_size_limit = %6
smacks_hibernation_time = 20
)"_s;

// %1 domain, %2 accounts, %3 extra lines, %4 folder
const auto hostSection = uR"(
Component("upload." .. %1) "http_file_share"
http_host = "127.0.0.1"

VirtualHost(%1)
modules_enabled = { "rig_accounts"; "rig_trouble"; "rig_between"; "outage_notices" }
rig_accounts = %2
rig_folder = %4
%3
)"_s;

} // namespace

QString shippedProsodyConfig(const ProsodyConfig &config)
{
    QFile file(QStringLiteral(NINELIVES_SERVER_DIR "/prosody.cfg.lua"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    const QString uploads = u"https://127.0.0.1:%1/"_s.arg(config.uploadPort);
    const bool whole = setLocal(text, u"domain"_s, lua(config.domain))
        && setLocal(text, u"upload_url"_s, lua(uploads));
    return whole ? text : QString();
}

QString prosodyConfigText(const ProsodyConfig &config)
{
    const QString modules = lua(QStringLiteral(NINELIVES_RIG_DIR "/modules")) + u"; "_s
        + lua(QStringLiteral(NINELIVES_SERVER_DIR "/prosody-modules"));
    return globalSection.arg(lua(config.dir), QString::number(config.clientPort),
                             QString::number(config.directTlsPort),
                             QString::number(config.uploadPort), modules,
                             QString::number(config.stanzaLimit))
        + hostSection.arg(lua(config.domain), accountTable(config.accounts), config.extra,
                          lua(config.dir));
}

} // namespace Ninelives::Rig
