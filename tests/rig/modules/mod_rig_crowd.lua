-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes the channels named in `rig_channels` when the server starts. Large ones at once: whoever says
-- "rig messages 10000" in a room finds so many in its archive, and "rig people 2000" brings so many
-- in. Nobody there is told of either.

local jid = require "util.jid";
local st = require "util.stanza";

local orders = {};

function orders.messages(rooms, room, count)
	local said = room.rig_said or 0;
	room.rig_said = said + count;
	for number = said + 1, said + count do
		local message = st.message({ from = room.jid .. "/crier"; to = room.jid; type = "groupchat"; id = "cried-" .. number })
			:tag("body"):text("cried " .. number):up();
		rooms:fire_event("muc-add-history", { room = room; stanza = message });
	end
end

local function enter(room, count)
	for number = 1, count do
		local real = ("person%d@%s/crowd"):format(number, module.host);
		local nick = room.jid .. "/person" .. number;
		local occupant = room:new_occupant(jid.bare(real), nick);
		occupant:set_session(real, st.presence({ from = real; to = nick }));
		room:save_occupant(occupant);
	end
end

-- After this message: it would come back from people who are not there, and each of them be sent out.
function orders.people(_, room, count)
	module:add_timer(0.1, function () enter(room, count); end);
end

module:hook_global("server-started", function ()
	local rooms = module:context("rooms." .. module.host);
	for _, name in ipairs(module:get_option("rig_channels", {})) do
		prosody.hosts[rooms.host].modules.muc.create_room(name .. "@" .. rooms.host);
	end
	rooms:hook("muc-occupant-groupchat", function (event)
		local what, count = (event.stanza:get_child_text("body") or ""):match("^rig (%l+) (%d+)$");
		if orders[what] then
			orders[what](rooms, event.room, tonumber(count));
		end
	end, 1000);
end);
