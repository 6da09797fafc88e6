-- SPDX-License-Identifier: GPL-3.0-or-later
-- Prosody 13 for a family or a team on one machine. guide.md says how to put it in place.

-- What to change: the part after the @ in everybody's address, and how much room photos may take.
local domain = "example.org"
local upload_url = "https://upload.example.org:5281/"
local upload_size_limit = 100 * 1024 * 1024
local upload_quota = 20 * 1024 * 1024 * 1024

pidfile = "/run/prosody/prosody.pid"
log = { info = "/var/log/prosody/prosody.log"; error = "/var/log/prosody/prosody.err" }
certificates = "certs" -- filled by: prosodyctl --root cert import /etc/letsencrypt/live

-- What was acknowledged to a client has reached the disk: "safe" waits for it.
storage = "sql"
sql = { driver = "SQLite3", database = "prosody.sqlite" }
sqlite_tune = "safe"

-- Has to stand here before the first account is made: passwords saved as SHA-1 would not be
-- accepted any more afterwards.
authentication = "internal_hashed"
password_hash = "SHA-256"

c2s_require_encryption = true
c2s_direct_tls_ports = { 5223 }
s2s_secure_auth = true
http_ports = {}
https_ports = { 5281 }

-- The archive is what settles whether a message arrived. Keep it, and keep it for everybody.
default_archive_policy = true
archive_expires_after = "never"
max_archive_query_results = 250

-- One read position per chat is one item: Prosody's own 256 would forget the oldest.
pep_max_items = 10000
c2s_stanza_size_limit = 262144
smacks_hibernation_time = 300

modules_enabled = {
	"roster", "saslauth", "tls", "dialback", "disco", "presence", "message", "iq";
	"ping", "time", "version", "limits";
	"mam", "carbons", "smacks", "pep", "blocklist", "csi", "bookmarks", "private", "vcard_legacy";
	"user_account_management", "admin_shell", "external_services", "server_info";
	-- From the package prosody-modules: login in one round trip, tokens instead of passwords.
	"sasl2", "sasl2_bind2", "sasl2_fast", "sasl2_sm";
}

-- Prosody's own limit for clients, 10 kB/s, is too narrow for a message to a group with many devices.
limits = { c2s = { rate = "1mb/s" }; s2sin = { rate = "100kb/s" } }

-- Where you tell of outages and planned breaks (XEP-0455): a small file on another machine, which
-- people's programs look at while this one is gone. guide.md says how.
-- plugin_paths = { "/usr/local/lib/prosody/modules" }
-- outage_notice_addresses = { "https://status.example.net/example.org.json" }
--                                 -- and add "outage_notices" to modules_enabled

-- Calls through firewalls need a TURN server, for example the package coturn:
-- turn_external_host = "turn.example.org"
-- turn_external_secret = "…"          -- and add "turn_external" to modules_enabled

VirtualHost(domain)

Component("rooms." .. domain) "muc"
-- muc_moderation is from the package prosody-modules: moderators take messages back for everybody.
modules_enabled = { "muc_mam", "muc_moderation" }
restrict_room_creation = "local"
muc_room_default_persistent = true
muc_log_by_default = true
muc_log_expires_after = "never" -- what the account's archive says above does not count here

Component("upload." .. domain) "http_file_share"
http_external_url = upload_url
http_file_share_size_limit = upload_size_limit
http_file_share_global_quota = upload_quota
-- Prosody itself would forget photos after a week, while the archive still points to them.
http_file_share_expires_after = "never"
