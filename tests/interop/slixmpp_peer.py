#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A foreign contact built on slixmpp and python-omemo, driven by one JSON object a line.

It reads and writes the legacy OMEMO dialect, although it announces both.
  in:  {"cmd": "send", "to": JID, "body": TEXT, "replaces": ID (may be missing)}
       {"cmd": "react", "to": JID, "id": ID, "signs": [SIGN]} | {"cmd": "quit"}
       {"cmd": "join", "room": JID, "nick": NICK}
       {"cmd": "send", "room": JID, "members": [JID], "body": TEXT}
       {"cmd": "send_file", "to": JID, "name": NAME, "data": BASE64, "iv_bytes": 12 or 16}
       {"cmd": "fetch", "url": AESGCM_ADDRESS}
       {"cmd": "invite", "room": JID, "jid": JID, "reason": TEXT}: through the room
       {"cmd": "raw", "xml": STANZA}: as it is, however wrong
       {"cmd": "avatar", "data": BASE64}: publishes a PNG (XEP-0084); without data: none any more
       {"cmd": "card", "data": BASE64}: puts it into the vCard alone (XEP-0153)
       {"cmd": "see_avatar" | "see_card", "jid": JID, "id": HASH}: what somebody has there
  out: {"event": "fetched", "data": BASE64, "name": NAME} | {"event": "avatar", "data": BASE64}
       {"event": "ready"} | {"event": "sent", "id": ID} | {"event": "error", "text": WHY}
       {"event": "message", "from": JID, "id": ID, "body": TEXT, "encryption": "omemo:1" | "none"}
       (a correction has "replaces": ID as well)
       {"event": "reactions", "id": ID, "signs": [SIGN]}
       {"event": "receipt", "id": ID} | {"event": "marker", "id": ID}
       {"event": "invited", "room": JID} | {"event": "joined", "room": JID}
       {"event": "declined", "room": JID, "from": JID}
       (a message in a room has "room" and the nickname as "nick", and its sender's address as
       "from" where the room tells)
"""
import argparse
import asyncio
import base64
import hashlib
import json
import os
import ssl
import sys
import urllib.parse
import urllib.request
import uuid
from xml.etree import ElementTree

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from omemo.storage import Just, Nothing, Storage
from slixmpp import JID, ClientXMPP
from slixmpp.plugins import register_plugin
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath
from slixmpp_omemo import XEP_0384, TrustLevel

LEGACY = "eu.siacs.conversations.axolotl"
OMEMO2 = "urn:xmpp:omemo:2"
CORRECT = "urn:xmpp:message-correct:0"
MUC_USER = "http://jabber.org/protocol/muc#user"
REACTIONS = "urn:xmpp:reactions:0"
UPLOAD = "urn:xmpp:http:upload:0"
KEY_BYTES = 32


def emit(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)


class MemoryStorage(Storage):
    """Keeps everything until the process ends."""

    def __init__(self):
        super().__init__()
        self.values = {}

    async def _load(self, key):
        return Just(self.values[key]) if key in self.values else Nothing()

    async def _store(self, key, value):
        self.values[key] = value

    async def _delete(self, key):
        self.values.pop(key, None)


class PeerOmemo(XEP_0384):
    """Trusts every device: the product's own trust is what the tests look at."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.memory = MemoryStorage()

    @property
    def storage(self):
        return self.memory

    @property
    def _btbv_enabled(self):
        return True

    async def _prompt_manual_trust(self, manually_trusted, identifier):
        manager = await self.get_session_manager()
        for device in manually_trusted:
            await manager.set_trust(device.bare_jid, device.identity_key, TrustLevel.TRUSTED.value)


register_plugin(PeerOmemo)


class Peer(ClientXMPP):
    def __init__(self, options):
        super().__init__(options.jid, options.password)
        for plugin in ("xep_0030", "xep_0060", "xep_0163", "xep_0184", "xep_0199", "xep_0280",
                       "xep_0334", "xep_0380", "xep_0045", "xep_0249", "xep_0054", "xep_0084",
                       "xep_0153"):
            self.register_plugin(plugin)
        self.register_plugin("xep_0384", module=sys.modules[__name__])
        self["xep_0184"].auto_ack = True
        self.ca_certs = options.ca_file
        self.add_event_handler("session_start", self.on_start)
        self.add_event_handler("omemo_initialized", lambda _: emit("ready"))
        self.add_event_handler("message", self.on_message)
        self.add_event_handler("receipt_received", lambda m: emit("receipt", id=m["receipt"]))
        self.add_event_handler("failed_auth", lambda _: emit("error", text="login failed"))

        self.add_event_handler(
            "groupchat_direct_invite",
            lambda m: emit("invited", room=JID(m["groupchat_invite"]["jid"]).bare))
        self.add_event_handler("groupchat_invite", lambda m: emit("invited", room=m["from"].bare))

        # The "message" event comes only with a body.
        self.register_handler(Callback(
            "reactions", MatchXPath(f"{{jabber:client}}message/{{{REACTIONS}}}reactions"),
            self.on_reactions))
        self.remove_handler("MUCDecline")  # the library's own trips over what it gets
        self.register_handler(Callback(
            "declined", MatchXPath(f"{{jabber:client}}message/{{{MUC_USER}}}x/{{{MUC_USER}}}decline"),
            self.on_declined))

    def on_declined(self, stanza):
        decline = stanza.xml.find(f"{{{MUC_USER}}}x/{{{MUC_USER}}}decline")
        emit("declined", room=stanza["from"].bare, **{"from": JID(decline.get("from")).bare})

    def on_reactions(self, stanza):
        reactions = stanza.xml.find(f"{{{REACTIONS}}}reactions")
        emit("reactions", id=reactions.get("id"), signs=[sign.text for sign in reactions])

    async def on_start(self, _):
        self.send_presence()
        await self.get_roster()
        self["xep_0280"].enable()

    def sender_of(self, stanza):
        """Who wrote it, as an event says it."""
        if stanza["type"] != "groupchat":
            return {"from": stanza["from"].bare}
        room, nick = stanza["from"].bare, stanza["from"].resource
        real = self["xep_0045"].get_jid_property(room, nick, "jid")
        return {"room": room, "nick": nick, "from": JID(real).bare if real else ""}

    async def on_message(self, stanza):
        displayed = stanza.xml.find("{urn:xmpp:chat-markers:0}displayed")
        if displayed is not None:
            emit("marker", id=displayed.get("id"))
        replace = stanza.xml.find(f"{{{CORRECT}}}replace")
        correction = {} if replace is None else {"replaces": replace.get("id")}
        legacy = stanza.xml.find(f"{{{LEGACY}}}encrypted")
        newer = stanza.xml.find(f"{{{OMEMO2}}}encrypted")
        if legacy is None and newer is None:
            if stanza["body"]:
                emit("message", id=stanza["id"], body=stanza["body"], encryption="none",
                     **self.sender_of(stanza), **correction)
            return
        sender = self.sender_of(stanza)
        if sender.get("from") == self.boundjid.bare and "room" in sender:
            return  # our own, reflected: encrypted for the others only
        if legacy is not None and newer is not None:
            # The stock plugin refuses a stanza with both; this client speaks the legacy one.
            stanza.xml.remove(newer)
        try:
            opened, _ = await self["xep_0384"].decrypt_message(stanza)
        except Exception as problem:  # the test wants to know, whatever it is
            emit("error", text=f"{type(problem).__name__}: {problem}")
            return
        if opened["body"]:
            emit("message", id=stanza["id"], body=opened["body"], encryption="omemo:1",
                 **sender, **correction)

    async def join(self, room, nick):
        self["xep_0045"].join_muc(JID(room), nick, maxhistory="0")
        await self.wait_until(f"muc::{room}::self-presence")
        emit("joined", room=room)

    def invite(self, room, person, reason):
        stanza = self.make_message(mto=JID(room), mtype="normal")
        words = ElementTree.SubElement(stanza.xml, f"{{{MUC_USER}}}x")
        invite = ElementTree.SubElement(words, f"{{{MUC_USER}}}invite", to=person)
        ElementTree.SubElement(invite, f"{{{MUC_USER}}}reason").text = reason
        stanza.send()

    async def send_to_room(self, room, members, body):
        stanza = self.make_message(mto=JID(room), mtype="groupchat")
        stanza["body"] = body
        stanza["id"] = str(uuid.uuid4())
        messages, errors = await self["xep_0384"].encrypt_message(
            stanza, {JID(member) for member in members})
        for error in errors:
            emit("error", text=str(error))
        for namespace, message in messages.items():
            if namespace != LEGACY:
                continue  # one stanza; the other members of the tests read both
            message["id"] = stanza["id"]
            message["to"] = JID(room)
            message["type"] = "groupchat"
            message["eme"]["namespace"] = namespace
            message.send()
            emit("sent", id=stanza["id"], namespace=namespace)

    def send_reaction(self, to, target, signs):
        stanza = self.make_message(mto=JID(to), mtype="chat")
        stanza["id"] = str(uuid.uuid4())
        reactions = ElementTree.SubElement(stanza.xml, f"{{{REACTIONS}}}reactions", id=target)
        for sign in signs:
            ElementTree.SubElement(reactions, f"{{{REACTIONS}}}reaction").text = sign
        stanza.send()

    async def send_text(self, to, body, replaces):
        stanza = self.make_message(mto=JID(to), mtype="chat")
        stanza["body"] = body
        stanza["id"] = str(uuid.uuid4())
        messages, errors = await self["xep_0384"].encrypt_message(stanza, {JID(to)})
        for error in errors:
            emit("error", text=str(error))
        for namespace, message in messages.items():
            message["id"] = stanza["id"]
            message["to"] = JID(to)
            message["type"] = "chat"
            message["eme"]["namespace"] = namespace
            message["request_receipt"] = True
            if replaces:
                # Outside: this dialect encrypts nothing but the text.
                ElementTree.SubElement(message.xml, f"{{{CORRECT}}}replace", id=replaces)
            message.send()
            emit("sent", id=stanza["id"], namespace=namespace)

    async def upload_slot(self, name, size):
        """The place for one file: where to put it, with what headers, and where it is then."""
        iq = self.make_iq_get(ito=f"upload.{self.boundjid.domain}")
        ElementTree.SubElement(iq.xml, f"{{{UPLOAD}}}request",
                               {"filename": name, "size": str(size)})
        slot = (await iq.send()).xml.find(f"{{{UPLOAD}}}slot")
        put = slot.find(f"{{{UPLOAD}}}put")
        headers = {header.get("name"): header.text for header in put}
        return put.get("url"), headers, slot.find(f"{{{UPLOAD}}}get").get("url")

    def open_url(self, request):
        context = ssl.create_default_context(cafile=self.ca_certs)
        with urllib.request.urlopen(request, context=context) as answer:
            return answer.read()

    async def send_file(self, to, name, data, iv_bytes):
        """As Conversations, Dino, Gajim and Profanity do (XEP-0454)."""
        key, iv = os.urandom(KEY_BYTES), os.urandom(iv_bytes)
        sealed = AESGCM(key).encrypt(iv, data, None)
        put, headers, get = await self.upload_slot(name, len(sealed))
        request = urllib.request.Request(put, data=sealed, headers=headers, method="PUT")
        await asyncio.get_running_loop().run_in_executor(None, self.open_url, request)
        parts = urllib.parse.urlsplit(get)
        address = urllib.parse.urlunsplit(
            ("aesgcm", parts.netloc, parts.path, parts.query, (iv + key).hex()))
        await self.send_text(to, address, None)

    async def fetch(self, address):
        parts = urllib.parse.urlsplit(address)
        secret = bytes.fromhex(parts.fragment)
        iv, key = secret[:-KEY_BYTES], secret[-KEY_BYTES:]
        url = urllib.parse.urlunsplit(("https", parts.netloc, parts.path, parts.query, ""))
        sealed = await asyncio.get_running_loop().run_in_executor(None, self.open_url, url)
        opened = AESGCM(key).decrypt(iv, sealed, None)
        emit("fetched", data=base64.b64encode(opened).decode(), name=os.path.basename(parts.path))

    async def set_avatar(self, data):
        if not data:
            await self["xep_0084"].stop()
            return
        await self["xep_0084"].publish_avatar(data)
        await self["xep_0084"].publish_avatar_metadata({
            "id": hashlib.sha1(data).hexdigest(), "type": "image/png", "bytes": str(len(data)),
            "width": "96", "height": "96"})

    async def see_avatar(self, jid, item):
        answer = await self["xep_0084"].retrieve_avatar(JID(jid), item)
        data = answer["pubsub"]["items"]["item"]["avatar_data"]["value"]
        emit("avatar", data=base64.b64encode(data).decode())

    async def see_card(self, jid):
        answer = await self["xep_0054"].get_vcard(JID(jid))
        emit("avatar", data=base64.b64encode(answer["vcard_temp"]["PHOTO"]["BINVAL"]).decode())

    async def obey(self):
        reader = asyncio.StreamReader(limit=1 << 22)  # whole files come in a line
        await asyncio.get_running_loop().connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
        while line := await reader.readline():
            command = json.loads(line)
            if command["cmd"] == "quit":
                break
            try:
                if command["cmd"] == "join":
                    await self.join(command["room"], command["nick"])
                elif command["cmd"] == "invite":
                    self.invite(command["room"], command["jid"], command["reason"])
                elif command["cmd"] == "avatar":
                    await self.set_avatar(base64.b64decode(command["data"]))
                elif command["cmd"] == "card":
                    await self["xep_0153"].set_avatar(
                        avatar=base64.b64decode(command["data"]), mtype="image/png")
                elif command["cmd"] == "see_avatar":
                    await self.see_avatar(command["jid"], command["id"])
                elif command["cmd"] == "see_card":
                    await self.see_card(command["jid"])
                elif command["cmd"] == "raw":
                    self.send_raw(command["xml"])
                elif "room" in command:
                    await self.send_to_room(command["room"], command["members"], command["body"])
                elif command["cmd"] == "send_file":
                    await self.send_file(command["to"], command["name"],
                                         base64.b64decode(command["data"]),
                                         command.get("iv_bytes", 12))
                elif command["cmd"] == "fetch":
                    await self.fetch(command["url"])
                elif command["cmd"] == "react":
                    self.send_reaction(command["to"], command["id"], command["signs"])
                else:
                    await self.send_text(command["to"], command["body"], command.get("replaces"))
            except Exception as problem:  # the test wants to know, whatever it is
                emit("error", text=f"{type(problem).__name__}: {problem}")
        await self.disconnect()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--jid", required=True)
    parser.add_argument("--password", required=True)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--ca-file", required=True)
    options = parser.parse_args()

    async def run():
        peer = Peer(options)
        peer.ssl_context.minimum_version = ssl.TLSVersion.TLSv1_2
        peer.connect(options.host, options.port)
        await peer.obey()

    asyncio.run(run())


if __name__ == "__main__":
    main()
