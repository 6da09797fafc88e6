-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tells clients where the operator announces outages (XEP-0455), so that they can look there when this
-- server is gone. Put the file on another machine, or at least another web server.
--
--   modules_enabled = { "outage_notices" }
--   outage_notice_addresses = { "https://status.example.net/example.org.json" }
--
-- The file is {} while all is well, else for example
--   { "planned": true, "beginning": "2026-01-12T01:00:00Z", "expected_end": "2026-01-12T05:00:00Z",
--     "message": { "default": "New disks", "de": "Neue Platten" } }

local dataforms = require "util.dataforms";

local form = dataforms.new({
	{ name = "FORM_TYPE"; type = "hidden"; value = "urn:xmpp:sos:0" };
	{ name = "external-status-addresses"; type = "list-multi" };
});

local function announced()
	local found = {};
	for address in module:get_option_set("outage_notice_addresses", {}) do
		if address:match("^https?://[^/]+") then
			found[#found + 1] = address;
		else
			module:log("warn", "Not an http or https address: %s", address);
		end
	end
	return found;
end

local addresses = announced();
if #addresses == 0 then
	module:log("info", "outage_notice_addresses names no address: nothing is announced");
else
	module:add_extension(form:form({ ["external-status-addresses"] = addresses }, "result"));
end
