#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A foreign OMEMO implementation (oldmemo and twomemo) without any network, driven by JSON lines.

  in:  {"cmd": "meet", "jid": JID, "device": ID, "legacy": BUNDLE, "omemo2": BUNDLE}
       {"cmd": "encrypt", "to": JID, "dialect": "legacy" | "omemo2", "text": TEXT or ENVELOPE}
       {"cmd": "decrypt", "from": JID, "xml": ELEMENT} | {"cmd": "quit"}
  out: {"event": "ready", "device": ID, "legacy": BUNDLE, "omemo2": BUNDLE}
       {"event": "encrypted", "xml": ELEMENT} | {"event": "decrypted", "text": TEXT, "empty": BOOL}
       {"event": "error", "text": WHY}; empty messages it wants sent: {"event": "send", "xml": ELEMENT}
"""
import asyncio
import json
import sys
import xml.etree.ElementTree as ET

import oldmemo
import oldmemo.etree
import twomemo
import twomemo.etree
from omemo import DeviceInformation, SessionManager, TrustLevel
from omemo.storage import Just, Nothing, Storage

OLD, TWO = oldmemo.oldmemo.NAMESPACE, twomemo.twomemo.NAMESPACE
bundles, lists = {}, {}
OWN = sys.argv[1]


def emit(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)


def etree(namespace):
    return oldmemo.etree if namespace == OLD else twomemo.etree


def text_of(element):
    return ET.tostring(element, encoding="unicode")


class Memory(Storage):
    def __init__(self):
        super().__init__()
        self.values = {}

    async def _load(self, key):
        return Just(self.values[key]) if key in self.values else Nothing()

    async def _store(self, key, value):
        self.values[key] = value

    async def _delete(self, key):
        self.values.pop(key, None)


class Manager(SessionManager):
    @staticmethod
    async def _upload_bundle(bundle):
        bundles[bundle.namespace, OWN, bundle.device_id] = bundle

    @staticmethod
    async def _download_bundle(namespace, bare_jid, device_id):
        return bundles[namespace, bare_jid, device_id]

    @staticmethod
    async def _delete_bundle(namespace, device_id):
        bundles.pop((namespace, OWN, device_id), None)

    @staticmethod
    async def _upload_device_list(namespace, device_list):
        lists[namespace, OWN] = device_list

    @staticmethod
    async def _download_device_list(namespace, bare_jid):
        return lists.get((namespace, bare_jid), {})

    async def _evaluate_custom_trust_level(self, device: DeviceInformation):
        return TrustLevel.TRUSTED

    async def _make_trust_decision(self, undecided, identifier):
        raise RuntimeError("nothing is undecided here")

    @staticmethod
    async def _send_message(message, bare_jid):
        emit("send", to=bare_jid, xml=text_of(etree(message.namespace).serialize_message(message)))


async def handle(manager, command):
    if command["cmd"] == "meet":
        for namespace, name in ((OLD, "legacy"), (TWO, "omemo2")):
            if command.get(name):
                bundles[namespace, command["jid"], command["device"]] = etree(namespace).parse_bundle(
                    ET.fromstring(command[name]), command["jid"], command["device"])
                await manager.update_device_list(namespace, command["jid"], {command["device"]: None})
        emit("met")
    elif command["cmd"] == "encrypt":
        namespace = OLD if command["dialect"] == "legacy" else TWO
        plaintext = command["text"].encode()
        messages, errors = await manager.encrypt(
            frozenset({command["to"]}), {OLD: plaintext, TWO: plaintext}, [namespace])
        for problem in errors:
            emit("error", text=str(problem))
        for message in messages:
            emit("encrypted", xml=text_of(etree(message.namespace).serialize_message(message)))
    elif command["cmd"] == "decrypt":
        element = ET.fromstring(command["xml"])
        if element.tag.startswith("{" + OLD + "}"):
            message = await oldmemo.etree.parse_message(element, command["from"], OWN, manager)
        else:
            message = twomemo.etree.parse_message(element, command["from"])
        plaintext, _, _ = await manager.decrypt(message)
        emit("decrypted", text=(plaintext or b"").decode(), empty=plaintext is None)


async def main():
    storage = Memory()
    manager = await Manager.create([twomemo.Twomemo(storage), oldmemo.Oldmemo(storage)], storage, OWN,
                                   "Python", "TRUSTED")
    await manager.after_history_sync()
    device = (await manager.get_own_device_information())[0].device_id
    emit("ready", device=device,
         **{name: text_of(etree(namespace).serialize_bundle(bundles[namespace, OWN, device]))
            for namespace, name in ((OLD, "legacy"), (TWO, "omemo2"))})
    while line := await asyncio.to_thread(sys.stdin.readline):
        command = json.loads(line)
        if command["cmd"] == "quit":
            break
        try:
            await handle(manager, command)
        except Exception as problem:  # the test looks at it
            emit("error", text=f"{type(problem).__name__}: {problem}")


asyncio.run(main())
