# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of profanity_peer.py that lives inside Profanity, as one of its Python plugins.

Profanity calls the hooks from its one thread. What happened goes to the driver as JSON lines over
the socket in NINELIVES_PEER_FD; the driver's commands come over the same socket and are read when
it types `/peer`. Profanity lets a plugin act only then, so the plugin asks for that by "_step".
"""
import json
import os
import socket
from xml.etree import ElementTree

import prof

LEGACY = "eu.siacs.conversations.axolotl"
MUC_USER = "http://jabber.org/protocol/muc#user"
MUC_ADMIN = "http://jabber.org/protocol/muc#admin"
PUBSUB = "http://jabber.org/protocol/pubsub"
OPEN = """<publish-options><x xmlns="jabber:x:data" type="submit">
<field var="FORM_TYPE" type="hidden"><value>{0}#publish-options</value></field>
<field var="pubsub#access_model"><value>open</value></field>
<field var="pubsub#persist_items"><value>true</value></field>
</x></publish-options>""".format(PUBSUB)
NO_DEVICES = f"""<iq type="set" id="no-devices"><pubsub xmlns="{PUBSUB}">
<publish node="{LEGACY}.devicelist"><item id="current"><list xmlns="{LEGACY}"/></item></publish>
{OPEN}</pubsub></iq>"""
DISCO = ("{http://jabber.org/protocol/disco#info}query",
         "{http://jabber.org/protocol/disco#items}query")


def bare(jid):
    return (jid or "").split("/", 1)[0]


class Peer:
    def __init__(self):
        self.socket = socket.socket(fileno=int(os.environ["NINELIVES_PEER_FD"]))
        self.buffer = b""
        self.me = ""
        self.open = {}  # id of a request that is not answered yet: (whom it went to, the request)
        self.server_known = False
        self.setting_up = False
        self.generated = False
        self.published = set()
        self.ready = False
        self.devices = {}  # address: set of device ids
        self.bundles = set()  # (address, device id)
        self.members = {}  # room: set of addresses
        self.occupants = {}  # (room, nick): address
        self.pending = []  # messages that wait for keys
        self.sending = None
        self.current = None  # the stanza that Profanity is about to show

    # ---- The driver ----
    def emit(self, event, **fields):
        self.socket.sendall(json.dumps({"event": event, **fields}).encode() + b"\n")

    def ask_for_step(self):
        if not self.ready or self.pending:
            self.emit("_step")

    def commands(self):
        try:
            while part := self.socket.recv(65536, socket.MSG_DONTWAIT):
                self.buffer += part
        except BlockingIOError:
            pass
        *lines, self.buffer = self.buffer.split(b"\n")
        return [json.loads(line) for line in lines]

    def step(self):
        """Runs when the driver types /peer: everything that came before is taken in by now."""
        for command in self.commands():
            if command["cmd"] == "join":
                prof.send_line(f'/join {command["room"]} nick "{command["nick"]}"')
            else:
                self.pending.append(command)
        if (not self.setting_up and self.me and self.server_known
                and not self.waits_for(*DISCO)):
            # Profanity takes an error for "no devices yet" only if it has a code, as ejabberd's.
            self.setting_up = True
            prof.send_stanza(NO_DEVICES)
        elif "no-devices" in self.published and not self.generated:
            self.generated = True
            prof.send_line("/omemo gen")
        while self.pending and self.send(self.pending[0]):
            self.pending.pop(0)
        self.emit("_done")

    # ---- Sending ----
    def send(self, command):
        """Sends a text; false while a key is missing that Profanity has been told to fetch."""
        room = command.get("room")
        people = [person for person in command.get("members", [command.get("to")])
                  if person != self.me]
        if room and not set(people) <= self.members.get(room, set()):
            return False
        prof.send_line(f"/win {room}" if room else f"/msg {command['to']}")
        if not all(self.has_keys(person) for person in people):
            if not self.waits_for(f"{{{PUBSUB}}}pubsub"):
                # It looks for devices at the first start, and for their keys at the next.
                prof.send_line("/omemo end")
                prof.send_line("/omemo start")
            return False
        body = command["body"]
        self.sending = command
        if command.get("replaces"):
            prof.send_line(f"/correct {body}")
        else:
            prof.send_line("/" + body if body.startswith("/") else body)
        if self.sending:
            self.sending = None
            self.emit("error", text="Profanity did not send it")
        return True

    def has_keys(self, person):
        devices = self.devices.get(person)
        return bool(devices) and all((person, device) in self.bundles for device in devices)

    def message_goes_out(self, stanza):
        if stanza.find("{*}body") is None:
            return
        self.sending = None
        if stanza.find(f"{{{LEGACY}}}encrypted") is None:
            self.emit("error", text="sent without encryption")
        self.emit("sent", id=stanza.get("id"), namespace=LEGACY)

    # ---- Requests and their answers ----
    def waits_for(self, *names):
        return any(request.find(name) is not None
                   for _, request in self.open.values() for name in names)

    def request_goes_out(self, text):
        """Another text to send in its place, or none."""
        stanza = ElementTree.fromstring(text)
        if stanza.get("type") in ("get", "set"):
            self.open[stanza.get("id")] = (bare(stanza.get("to")), stanza)
        if (stanza.find(f"{{{PUBSUB}}}pubsub/{{{PUBSUB}}}publish") is not None
                and "publish-options" not in text):
            # It opens its keys to everybody only where the domain tells what the accounts can do.
            return text.replace("</pubsub>", OPEN + "</pubsub>")
        return None

    def answer_comes_in(self, stanza):
        if stanza.get("id") == "no-devices":
            self.published.add("no-devices")
            self.ask_for_step()
        to, request = self.open.pop(stanza.get("id"), ("", None))
        if request is None or stanza.get("type") not in ("result", "error"):
            return
        failed = stanza.get("type") == "error"
        if any(request.find(name) is not None for name in DISCO):
            self.server_known = True
        publish = request.find(f"{{{PUBSUB}}}pubsub/{{{PUBSUB}}}publish")
        if publish is not None:
            self.publication_answered(publish.get("node"), failed)
        fetch = request.find(f"{{{PUBSUB}}}pubsub/{{{PUBSUB}}}items")
        if fetch is not None:
            self.node_answered(to or self.me, fetch.get("node"), stanza)
        if request.find(f"{{{MUC_ADMIN}}}query") is not None:
            for item in stanza.iter(f"{{{MUC_ADMIN}}}item"):
                self.member_seen(to, item)
        self.ask_for_step()

    def publication_answered(self, node, failed):
        if failed:
            self.emit("error", text=f"{node} was not published")
            return
        self.published.add(node.rsplit(".", 1)[-1].split(":")[0])
        if {"devicelist", "bundles"} <= self.published and not self.ready:
            self.ready = True
            self.emit("ready")

    def node_answered(self, person, node, stanza):
        if node == f"{LEGACY}.devicelist":
            self.devices_seen(person, stanza)
        elif node.startswith(f"{LEGACY}.bundles:") and stanza.get("type") == "result":
            self.bundles.add((person, node.rsplit(":", 1)[1]))

    def devices_seen(self, person, stanza):
        self.devices[person] = {device.get("id") for device in stanza.iter(f"{{{LEGACY}}}device")}

    def member_seen(self, room, item):
        if item.get("affiliation") in ("owner", "admin", "member") and item.get("jid"):
            self.members.setdefault(room, set()).add(bare(item.get("jid")))

    # ---- What comes in ----
    def presence_comes_in(self, stanza):
        room, _, nick = stanza.get("from", "").partition("/")
        user = stanza.find(f"{{{MUC_USER}}}x")
        if user is None:
            return
        for item in user.iter(f"{{{MUC_USER}}}item"):
            self.member_seen(room, item)
            self.occupants[room, nick] = bare(item.get("jid"))
        itself = any(status.get("code") == "110" for status in user)
        if itself and stanza.get("type") is None:
            self.emit("joined", room=room)
        self.ask_for_step()

    def message_comes_in(self, stanza):
        self.current = stanza
        for node in stanza.iter("{http://jabber.org/protocol/pubsub#event}items"):
            if node.get("node") == f"{LEGACY}.devicelist":
                self.devices_seen(bare(stanza.get("from")), node)
                self.ask_for_step()
        for name, event in (("{urn:xmpp:receipts}received", "receipt"),
                            ("{urn:xmpp:chat-markers:0}displayed", "marker")):
            found = stanza.find(name)
            if found is not None:
                self.emit(event, id=found.get("id"))
        direct = stanza.find("{jabber:x:conference}x")
        if direct is not None:
            self.emit("invited", room=direct.get("jid"))
        elif stanza.find(f"{{{MUC_USER}}}x/{{{MUC_USER}}}invite") is not None:
            self.emit("invited", room=bare(stanza.get("from")))

    def shown(self, text, **sender):
        """Profanity has put the text of the current stanza on the screen."""
        stanza = self.current
        plain = stanza.findtext("{*}body")
        encrypted = stanza.find(f"{{{LEGACY}}}encrypted") is not None
        if encrypted and text == plain:
            self.emit("error", text=f"unreadable, from {stanza.get('from')}")
            return
        replace = stanza.find("{urn:xmpp:message-correct:0}replace")
        correction = {} if replace is None else {"replaces": replace.get("id")}
        self.emit("message", id=stanza.get("id"), body=text,
                  encryption="omemo:1" if encrypted else "none", **sender, **correction)


peer = None


def step():
    peer.step()


def prof_init(version, status, account_name, fulljid):
    global peer
    peer = Peer()
    # Empty lists, or a function that nobody else holds, would crash Profanity 0.15.
    prof.register_command("/peer", 0, 0, ["/peer"], "Do what the driver wants.",
                          [["none", "none"]], ["/peer"], step)


def prof_on_connect(account_name, fulljid):
    peer.me = bare(fulljid)
    peer.ask_for_step()


def prof_on_disconnect(account_name, fulljid):
    peer.emit("error", text="disconnected")


def prof_on_iq_stanza_send(stanza):
    return peer.request_goes_out(stanza)


def prof_on_iq_stanza_receive(stanza):
    peer.answer_comes_in(ElementTree.fromstring(stanza))
    return True


def prof_on_message_stanza_send(stanza):
    peer.message_goes_out(ElementTree.fromstring(stanza))


def prof_on_message_stanza_receive(stanza):
    peer.message_comes_in(ElementTree.fromstring(stanza))
    return True


def prof_on_presence_stanza_receive(stanza):
    peer.presence_comes_in(ElementTree.fromstring(stanza))
    return True


def prof_post_chat_message_display(barejid, resource, message):
    peer.shown(message, **{"from": barejid})


def prof_post_room_message_display(barejid, nick, message):
    if nick != prof.get_room_nick(barejid):
        peer.shown(message, room=barejid, nick=nick,
                   **{"from": peer.occupants.get((barejid, nick), "")})


def prof_on_room_history_message(barejid, nick, message, timestamp):
    prof_post_room_message_display(barejid, nick, message)
