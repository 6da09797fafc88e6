#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the whole archive of an account, oldest first, as one JSON object a line.

The password comes on standard input. Only what the server holds counts here, so no part of the product
is used. Out: {"archive_id": ID, "origin_id": ID, "from": JID, "to": JID} and at the end {"complete": true}
"""
import argparse
import asyncio
import json
import sys

from slixmpp import ClientXMPP

ORIGIN = "{urn:xmpp:sid:0}origin-id"
BODIES = ("{jabber:client}body", "{eu.siacs.conversations.axolotl}encrypted",
          "{urn:xmpp:omemo:2}encrypted")


class Archive(ClientXMPP):
    def __init__(self, options, password):
        super().__init__(options.jid, password)
        self.register_plugin("xep_0030")
        self.register_plugin("xep_0313")
        self.ca_certs = options.ca_file
        self.enable_direct_tls = False
        self.over = asyncio.get_event_loop().create_future()
        self.add_event_handler("session_start", self.read)
        self.add_event_handler("failed_all_auth", lambda _: self.end("login failed"))
        self.add_event_handler("connection_failed", lambda why: self.end(f"no connection: {why}"))

    def end(self, problem=None):
        if not self.over.done():
            self.over.set_result(problem)

    async def read(self, _):
        try:
            async for result in self["xep_0313"].iterate(rsm={"max": 250}):
                self.show(result["mam_result"])
            print(json.dumps({"complete": True}), flush=True)
            self.end()
        except Exception as error:  # told to the caller, whatever it is
            self.end(repr(error))

    @staticmethod
    def show(result):
        message = result["forwarded"]["stanza"].xml
        if all(message.find(name) is None for name in BODIES):
            return
        origin = message.find(ORIGIN)
        print(json.dumps({"archive_id": result["id"], "from": message.get("from"),
                          "to": message.get("to"),
                          "origin_id": origin.get("id") if origin is not None
                          else message.get("id")}))


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--jid", required=True)
    parser.add_argument("--ca-file", required=True)
    parser.add_argument("--port", type=int, required=True)
    options = parser.parse_args()
    archive = Archive(options, sys.stdin.readline().rstrip("\n"))
    archive.connect("127.0.0.1", options.port)
    problem = await archive.over
    await archive.disconnect()
    if problem:
        print(problem, file=sys.stderr)
    return 1 if problem else 0


sys.exit(asyncio.run(main()))
