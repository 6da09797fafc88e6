-- SPDX-License-Identifier: GPL-3.0-or-later
-- An attacker in the server, between two devices of one account that are being linked. The file "between"
-- in the server's folder says what it does; without the file it leaves everything alone:
--   listen   nothing but listening
--   key      its own identity key takes the place of each device's
--   share    its own half of the key exchange takes the place of each device's
--   frame    changes one bit of the third piece of history
--   answer   changes one bit of the answer to it
--   again    gives the second piece of history once more in place of the third
-- Whatever it hears while the file is there is added to "overheard", as it was on the wire.

local base64 = require "util.encodings".base64;

local folder = module:get_option_string("rig_folder");
local xmlns = "https://ninelives.invalid/link/1";

-- CBOR: an array of version 1, kind, fields; a string of 32 bytes begins with 58 20.
local hello, share, frame = "\1", "\2", "\6";
local head_of_32 = "\88\32";
local own_key = ("\9"):rep(32);
-- Any point of the group does: this is its usual base.
local own_share = base64.decode("4vKuCmq8TnGohKlhxQBRX1jjC2qlgt2NtqZZReCNLXY=");

local pieces, last_piece, changed_answer = 0, nil, false;

local function wanted()
	local file = folder and io.open(folder .. "/between");
	if not file then
		pieces, last_piece, changed_answer = 0, nil, false;
		return nil;
	end
	local attack = file:read("*l");
	file:close();
	return attack;
end

local function note(content)
	local file = io.open(folder .. "/overheard", "ab");
	if file then
		file:write(content, "\n");
		file:close();
	end
end

local function with_own(content, own)
	local at = content:find(head_of_32, 4, true);
	return at and content:sub(1, at + 1) .. own .. content:sub(at + 34) or content;
end

local function last_bit_changed(content)
	return content:sub(1, -2) .. string.char((content:byte(-1) + 128) % 256);
end

local function bent(content, attack, is_answer)
	local kind = content:sub(3, 3);
	if attack == "key" and kind == hello then
		return with_own(content, own_key);
	elseif attack == "share" and kind == share then
		return with_own(content, own_share);
	elseif kind ~= frame then
		return content;
	elseif is_answer then
		if attack == "answer" and pieces >= 3 and not changed_answer then
			changed_answer = true;
			return last_bit_changed(content);
		end
		return content;
	end
	pieces = pieces + 1;
	local before = last_piece;
	last_piece = content;
	if pieces == 3 and attack == "frame" then
		return last_bit_changed(content);
	elseif pieces == 3 and attack == "again" then
		return before;
	end
	return content;
end

module:hook("pre-iq/full", function (event)
	local link = event.stanza:get_child("link", xmlns);
	local attack = link and wanted();
	local content = attack and base64.decode(link:get_text());
	if content then
		note(content);
		link[1] = base64.encode(bent(content, attack, event.stanza.attr.type == "result"));
	end
end, 1000);
