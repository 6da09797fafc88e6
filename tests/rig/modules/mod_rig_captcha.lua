-- SPDX-License-Identifier: GPL-3.0-or-later
-- Registration by a data form with a picture (XEP-0158), which Prosody itself does not have: the right
-- answer is "seven", for the question that was asked last on that connection. Everything else about the
-- account is left to mod_register_ibr.

local st = require "util.stanza";
local uuid = require "util.uuid".generate;

local cid = "sha1+8f35fef110ffc5df08d579a50083ff9308fb6242@bob.xmpp.org";
local picture = "iVBORw0KGgoAAAANSUhEUgAAAHgAAAAoCAAAAAAQgWH5AAAAPUlEQVR42u3VoREAMAgDQAZj/+tYGJigHOrjot4lkZ3XueoBBoPX4GtwOhgM3oNNJhjsj00mGOyPwWDwdy/fl3SIrCI0kAAAAABJRU5ErkJggg==";

local function field(form, var, kind, label, value)
	form:tag("field", { var = var; type = kind; label = label });
	if value then
		form:text_tag("value", value);
	elseif kind ~= "hidden" then
		form:tag("required"):up();
	end
	return form;
end

local function ask(session, stanza)
	session.rig_challenge = uuid();
	local reply = st.reply(stanza):tag("query", { xmlns = "jabber:iq:register" })
		:text_tag("instructions", "Look at the picture.")
		:tag("x", { xmlns = "jabber:x:data"; type = "form" });
	field(reply, "FORM_TYPE", "hidden", nil, "jabber:iq:register"):up();
	field(reply, "challenge", "hidden", nil, session.rig_challenge):up();
	field(reply, "username", "text-single", "Username"):up();
	field(reply, "password", "text-private", "Password"):up();
	field(reply, "ocr", "text-single", "The number in the picture")
		:tag("media", { xmlns = "urn:xmpp:media-element"; width = "120"; height = "40" })
			:text_tag("uri", "cid:" .. cid, { type = "image/png" }):up():up():up();
	reply:text_tag("data", picture, { xmlns = "urn:xmpp:bob"; cid = cid; type = "image/png" });
	session.send(reply);
	return true;
end

local function value_of(form, var)
	for each in form:childtags("field") do
		if each.attr.var == var then
			return each:get_child_text("value");
		end
	end
end

module:hook("stanza/iq/jabber:iq:register:query", function (event)
	local session, stanza = event.origin, event.stanza;
	if stanza.attr.type == "get" then
		return ask(session, stanza);
	end
	local form = stanza.tags[1]:get_child("x", "jabber:x:data");
	local asked = session.rig_challenge;
	session.rig_challenge = nil; -- good for one answer
	if not form or not asked or value_of(form, "challenge") ~= asked or value_of(form, "ocr") ~= "seven" then
		session.send(st.error_reply(stanza, "modify", "not-acceptable", "The CAPTCHA was not solved."));
		return true;
	end
end, 10);
