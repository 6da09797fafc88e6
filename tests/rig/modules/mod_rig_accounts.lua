-- SPDX-License-Identifier: GPL-3.0-or-later
-- Makes the accounts named in `rig_accounts` (name = password) when the host starts, so that a test
-- does not have to start prosodyctl once for each of them.

local usermanager = require "core.usermanager";

for name, password in pairs(module:get_option("rig_accounts", {})) do
	if not usermanager.user_exists(name, module.host) then
		local ok, err = usermanager.create_user(name, password, module.host);
		if not ok then
			module:log("error", "Could not make the account %s: %s", name, err);
		end
	end
end
