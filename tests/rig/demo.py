#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people, two windows, one real server; see demo.sh.

With --shots a script of keystrokes is played through the windows with xdotool. How far things are is
read from each person's second device, a `ninelivesctl run` that is encrypted for like any other
device, so nothing in the windows knows that it is being filmed.
"""
import argparse
import json
import os
import pathlib
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time

PEOPLE = {"alice": "Alice", "bob": "Bob"}
WAIT = 60  # seconds for anything at all; a demo that hangs is a failed demo


class DemoError(Exception):
    """One plain sentence about what went wrong."""


class Lines:
    """A child process that talks in JSON lines."""

    def __init__(self, command, log, **options):
        self.name = pathlib.Path(command[0]).name
        self.log = log
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=open(log, "ab"), text=True, **options)
        self.lines = queue.Queue()
        self.seen = []
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            if line.strip():
                self.lines.put(json.loads(line))
        self.lines.put(None)

    def tell(self, text):
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()

    def wait_for(self, wanted, what):
        """The first event, already seen or to come, for which `wanted` holds."""
        for event in self.seen:
            if wanted(event):
                return event
        deadline = time.monotonic() + WAIT
        while True:
            try:
                event = self.lines.get(timeout=max(0.1, deadline - time.monotonic()))
            except queue.Empty:
                raise DemoError(f"{self.name}: waited in vain for {what}; see {self.log}") from None
            if event is None:
                raise DemoError(f"{self.name} ended before {what}; see {self.log}")
            self.seen.append(event)
            if wanted(event):
                return event

    def close(self):
        if self.process.poll() is None:
            self.process.stdin.close()
            self.process.terminate()
        self.process.wait(WAIT)


class Demo:
    def __init__(self, options):
        self.options = options
        self.bin = pathlib.Path(options.bin)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="ninelives-demo-"))
        self.children = []
        self.windows = {}
        self.environment = dict(os.environ)
        self.count = 0

    # -- Set-up

    def log(self, name):
        return self.folder / f"{name}.log"

    def lines(self, name, command):
        child = Lines([str(part) for part in command], self.log(name), env=self.environment)
        self.children.append(child)
        return child

    def start_server(self):
        accounts = [f"{person}:{person}-secret" for person in PEOPLE]
        self.server = self.lines("server", [self.bin / "tests/rig/rig_prosody", *accounts])
        self.ready = self.server.wait_for(lambda e: e["event"] == "ready", "the server to start")
        print(f"Server: {self.ready['domain']} on {self.ready['host']}:{self.ready['port']}")

    def jid(self, person):
        return f"{person}@{self.ready['domain']}"

    def ctl(self, profile):
        return [self.bin / "app/ctl/ninelivesctl", "--profile", self.folder / profile,
                "--key-file", self.folder / f"{profile}.key", "--json"]

    def add_account(self, profile, person):
        command = [*self.ctl(profile), "account", "add", "--jid", self.jid(person),
                   "--password-stdin", "--server", f"{self.ready['host']}:{self.ready['port']}",
                   "--ca-file", self.ready["ca"]]
        done = subprocess.run([str(part) for part in command], input=f"{person}-secret\n",
                              text=True, capture_output=True, check=False, env=self.environment)
        if done.returncode != 0:
            raise DemoError(f"{profile}: the account could not be added: {done.stderr.strip()}")

    def open_window(self, person, title):
        command = [self.bin / "app/ninelives", "--profile", self.folder / person, "--key-file",
                   self.folder / f"{person}.key", "--window-title", title]
        process = subprocess.Popen([str(part) for part in command], env=self.environment,
                                   stdout=open(self.log(person), "ab"), stderr=subprocess.STDOUT)
        self.windows[person] = process

    # -- With a display: just open the windows

    def interactive(self):
        for person, name in PEOPLE.items():
            self.add_account(person, person)
            self.open_window(person, f"Ninelives \N{EN DASH} {name}")
        print(f"Alice is {self.jid('alice')}, Bob is {self.jid('bob')}. In Alice's window press "
              "Ctrl+N and enter Bob's address.")
        print("Type 'stop' or 'start' here to take the server down and up. Closing both windows ends "
              "the demo.")
        threading.Thread(target=self._obey, daemon=True).start()
        for process in self.windows.values():
            process.wait()

    def _obey(self):
        for line in sys.stdin:
            if line.strip() in ("stop", "start", "kill"):
                self.server.tell(line.strip())

    # -- Without: a film

    def start_display(self):
        read, write = os.pipe()
        self.xvfb = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1640x820x24", "-nolisten", "tcp"],
            pass_fds=[write], stdout=open(self.log("xvfb"), "ab"), stderr=subprocess.STDOUT)
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise DemoError(f"Xvfb did not start; see {self.log('xvfb')}")
        self.environment.update(DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb",
                                QT_QUICK_BACKEND="software")
        self.environment.pop("WAYLAND_DISPLAY", None)

    def xdotool(self, *arguments):
        done = subprocess.run(["xdotool", *map(str, arguments)], env=self.environment, text=True,
                              capture_output=True, check=False, timeout=WAIT)
        if done.returncode != 0:
            raise DemoError(f"xdotool {arguments[0]}: {done.stderr.strip()}")
        return done.stdout.split()

    def place(self, person, title, x):
        self.window_ids = getattr(self, "window_ids", {})
        window = self.xdotool("search", "--sync", "--onlyvisible", "--name", title)[0]
        self.xdotool("windowmove", window, x, 0)
        self.xdotool("windowsize", window, 820, 820)
        self.window_ids[person] = window

    def focus(self, person):
        self.xdotool("windowfocus", "--sync", self.window_ids[person])

    def keys(self, person, *keys):
        self.focus(person)
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, person, text):
        self.focus(person)
        self.xdotool("type", "--delay", "15", text)

    def say(self, person, text):
        self.type(person, text)
        self.keys(person, "Return")

    def picture(self):
        return subprocess.run(["import", "-window", "root", "png:-"], env=self.environment,
                              check=True, capture_output=True, timeout=WAIT).stdout

    def shot(self, what):
        """A picture of the screen once two in a row are the same (nothing moves any more)."""
        last = self.picture()
        for _ in range(40):
            time.sleep(0.15)
            now = self.picture()
            if now == last:
                break
            last = now
        self.count += 1
        name = f"{self.count:02d}-{what}.png"
        (self.options.shots / name).write_bytes(last)
        print(f"  {name}")

    def heard(self, person, body):
        """Waits until the person's second device has this message."""
        self.seconds[person].wait_for(
            lambda e: e.get("event") == "message" and e.get("body") == body, f"'{body}'")

    def film(self):
        self.options.shots.mkdir(parents=True, exist_ok=True)
        for old in self.options.shots.glob("[0-9][0-9]-*.png"):
            old.unlink()
        self.start_display()
        self.seconds = {}
        for person in PEOPLE:
            self.add_account(person, person)
            self.add_account(f"{person}-second", person)
            self.seconds[person] = self.lines(f"{person}-second",
                                              [*self.ctl(f"{person}-second"), "run"])
            self.seconds[person].wait_for(
                lambda e: e.get("event") == "health" and e.get("online"),
                "the second device to be online")
        for place, (person, name) in enumerate(PEOPLE.items()):
            title = f"Ninelives - {name}"
            self.open_window(person, title)
            self.place(person, title, place * 820)
        self.shot("two-windows")
        self.first_words()
        self.outage()
        print(f"{self.count} pictures")

    def first_words(self):
        self.keys("alice", "ctrl+n")
        self.type("alice", self.jid("bob"))
        self.shot("new-chat")
        self.keys("alice", "Return")
        self.become_contacts()
        self.say("alice", "Hello Bob! Did the big box arrive?")
        self.heard("bob", "Hello Bob! Did the big box arrive?")
        self.shot("first-message-arrived")
        self.keys("bob", "alt+Down")
        self.shot("read-by-bob")
        self.say("bob", "It did. It was mine for about four minutes.")
        self.heard("alice", "It did. It was mine for about four minutes.")
        self.type("bob", "That is not a box any more. ")
        self.shot("bob-is-typing")
        self.say("bob", "That is a property claim.")
        self.heard("alice", "That is not a box any more. That is a property claim.")
        self.shot("conversation")

    def become_contacts(self):
        """Bob says yes on his other device; nobody's receipts go to strangers."""
        bob = self.seconds["bob"]
        bob.wait_for(lambda e: e.get("event") == "contact-request", "Alice's request")
        bob.tell(json.dumps({"cmd": "acceptContact", "jid": self.jid("alice"), "tag": "yes"}))
        bob.wait_for(lambda e: e.get("event") == "reply" and e.get("tag") == "yes", "Bob's answer")

    def outage(self):
        self.server.tell("stop")
        self.server.wait_for(lambda e: e["event"] == "stopped", "the server to stop")
        waiting = ["The vet moved us to Thursday.", "I will bring the carrier.",
                   "You bring the courage."]
        for text in waiting:
            self.say("alice", text)
        self.say("bob", "Deal. Does he still sing in the car?")
        self.shot("server-down-messages-wait")
        self.server.tell("start")
        self.server.wait_for(lambda e: e["event"] == "started", "the server to start again")
        for text in waiting:
            self.heard("bob", text)
        self.heard("alice", "Deal. Does he still sing in the car?")
        self.focus("alice")
        self.shot("server-back-everything-arrived")

    # -- The end

    def close(self):
        for process in self.windows.values():
            if process.poll() is None:
                process.terminate()
                process.wait(WAIT)
        for child in reversed(self.children):
            child.close()
        if getattr(self, "xvfb", None):
            self.xvfb.terminate()
            self.xvfb.wait(WAIT)

    def run(self):
        self.start_server()
        self.film() if self.options.shots else self.interactive()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bin", required=True, help="the build folder")
    parser.add_argument("--shots", type=pathlib.Path, help="play the script, leave pictures here")
    demo = Demo(parser.parse_args())
    status = 0
    try:
        demo.run()
    except DemoError as problem:
        print(f"demo: {problem}", file=sys.stderr)
        status = 1
    except KeyboardInterrupt:
        status = 130
    finally:
        demo.close()
    if status == 0:
        shutil.rmtree(demo.folder)
    else:
        print(f"demo: logs and profiles are kept in {demo.folder}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
