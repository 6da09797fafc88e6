-- SPDX-License-Identifier: GPL-3.0-or-later
-- Trouble on request. A file of that name in the server's folder switches it on, and, gone, off again:
--   trouble-session   nobody is let in after the login
--   trouble-archive   the archive answers with an error
--   trouble-uploads   no slot for a file is given
--   trouble-rooms     the group service can't be reached
--   trouble-far       far.test can't be reached; else it swallows what is sent and answers questions

local lfs = require "lfs";
local st = require "util.stanza";
local jid_host = require "util.jid".host;

local folder = module:get_option_string("rig_folder");

local function is_on(name)
	return folder and lfs.attributes(folder .. "/trouble-" .. name, "mode") ~= nil;
end

local function refuse(event, condition, text)
	if event.stanza.attr.type ~= "error" and event.stanza.attr.type ~= "result" then
		event.origin.send(st.error_reply(event.stanza, "wait", condition, text));
	end
	return true;
end

module:hook("resource-bind", function (event)
	if is_on("session") then
		event.session:close({ condition = "internal-server-error"; text = "no session" });
	end
end, 1000);

for _, at in ipairs({ "self"; "bare" }) do
	module:hook("iq-set/" .. at .. "/urn:xmpp:mam:2:query", function (event)
		if is_on("archive") then
			return refuse(event, "internal-server-error", "the archive is out of order");
		end
	end, 1000);
end

local function outgoing(event)
	local host = jid_host(event.stanza.attr.to or "");
	if host == "rooms." .. module.host and is_on("rooms") then
		return refuse(event, "remote-server-timeout", "no group service");
	elseif host == "upload." .. module.host and is_on("uploads") and event.stanza.name == "iq"
		and event.stanza:get_child("request", "urn:xmpp:http:upload:0") then
		return refuse(event, "resource-constraint", "no room for files");
	elseif host == "far.test" then
		if is_on("far") then
			return refuse(event, "remote-server-timeout", "far.test is gone");
		elseif event.stanza.name == "iq" and event.stanza.attr.type ~= "result" then
			event.origin.send(st.reply(event.stanza));
		end
		return true;
	end
end
for _, kind in ipairs({ "message"; "iq"; "presence" }) do
	for _, at in ipairs({ "bare"; "full"; "host" }) do
		module:hook("pre-" .. kind .. "/" .. at, outgoing, 1000);
	end
end
