// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/ProsodyConfig.h"

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

// %1 folder, %2 STARTTLS port, %3 direct TLS port, %4 HTTPS port, %5 modules, %6 stanza limit
const auto globalSection = uR"(
run_as_root = true
interfaces = { "127.0.0.1" }
data_path = %1 .. "/data"
pidfile = %1 .. "/prosody.pid"
certificates = %1
plugin_paths = { %5 }
log = { { levels = { min = "info" }, to = "file", filename = %1 .. "/prosody.log" } }
c2s_ports = { %2 }
c2s_direct_tls_ports = { %3 }
s2s_ports = {}
s2s_direct_tls_ports = {}
http_ports = {}
https_ports = { %4 }
http_interfaces = { "127.0.0.1" }
https_interfaces = { "127.0.0.1" }
ssl = { certificate = %1 .. "/server.crt", key = %1 .. "/server.key" }
component_ports = {}
storage = "sql"
sql = { driver = "SQLite3", database = "prosody.sqlite" }
sqlite_tune = "fast"
authentication = "internal_hashed"
password_hash = "SHA-256"
c2s_require_encryption = true
c2s_stanza_size_limit = %6
smacks_hibernation_time = 20
pep_max_items = 10000
default_archive_policy = true
archive_expires_after = "never"
max_archive_query_results = 250
modules_disabled = { "s2s" }
modules_enabled = {
    "roster", "saslauth", "tls", "disco", "presence", "message", "iq", "ping", "time", "version";
    "mam", "carbons", "smacks", "pep", "blocklist", "csi", "bookmarks", "private", "vcard_legacy";
    "user_account_management", "admin_shell", "external_services", "server_info";
    "sasl2", "sasl2_bind2", "sasl2_fast", "sasl2_sm", "rig_accounts";
}
)"_s;

// %1 domain, %2 accounts, %3 extra lines, %4 HTTPS port
const auto hostSection = uR"(
VirtualHost %1
rig_accounts = %2
%3

Component("rooms." .. %1) "muc"
modules_enabled = { "muc_mam" }
restrict_room_creation = "local"
muc_room_default_persistent = true
muc_log_by_default = true

Component("upload." .. %1) "http_file_share"
http_host = "127.0.0.1"
http_external_url = "https://127.0.0.1:%4/"
http_file_share_size_limit = 100 * 1024 * 1024
http_file_share_global_quota = 1024 * 1024 * 1024
)"_s;

} // namespace

QString prosodyConfigText(const ProsodyConfig &config)
{
    const QString https = QString::number(config.uploadPort);
    const QString modules = lua(QStringLiteral(NINELIVES_RIG_DIR "/modules"));
    return globalSection.arg(lua(config.dir), QString::number(config.clientPort),
                             QString::number(config.directTlsPort), https, modules,
                             QString::number(config.stanzaLimit))
        + hostSection.arg(lua(config.domain), accountTable(config.accounts), config.extra, https);
}

} // namespace Ninelives::Rig
