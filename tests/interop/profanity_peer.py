#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A foreign contact on Profanity, the terminal client, driven by one JSON object a line.

It speaks the legacy OMEMO dialect only. Profanity runs under a terminal of its own that nobody
looks at; a plugin inside (profanity_plugin.py) tells what it shows and gives it its lines.
The commands and events are those of slixmpp_peer.py, without reactions; a correction is always
one of the last message.
"""
import argparse
import fcntl
import json
import os
import pty
import select
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

ROWS, COLUMNS = 30, 120
QUIT_SECONDS = 5

SETTINGS = """\
[plugins]
load=profanity_plugin.py;
[ui]
splash=false
inpblock=50
inpblock.dynamic=false
[connection]
tls.certpath={certificates}
carbons=true
mam=false
correction.allow=true
receipts.send=true
receipts.request=true
[omemo]
policy=always
trustmode=blind
log=on
[logging]
chlog=true
grlog=true
"""

ACCOUNT = """\
[{jid}]
enabled=true
jid={jid}
resource=profanity
password={password}
server={host}
port={port}
tls.policy=force
"""


def prepare(home, options):
    """A home in which Profanity finds its settings, account and plugin, and nothing else."""
    certificates = home / "certificates"
    certificates.mkdir()
    shutil.copy(options.ca_file, certificates / "ca.crt")
    subprocess.run(["openssl", "rehash", certificates], check=True)
    settings = home / "config/profanity"
    plugins = home / "data/profanity/plugins"
    settings.mkdir(parents=True)
    plugins.mkdir(parents=True)
    (home / "cache").mkdir()
    (settings / "profrc").write_text(SETTINGS.format(certificates=certificates))
    (plugins.parent / "accounts").write_text(ACCOUNT.format(
        jid=options.jid, password=options.password, host=options.host, port=options.port))
    shutil.copy(Path(__file__).with_name("profanity_plugin.py"), plugins)


class Terminal:
    """Profanity and its two lines to us: the terminal and the plugin's socket."""

    def __init__(self, home, jid):
        ours, theirs = socket.socketpair()
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(home), "TERM": "xterm", "LANG": "C.UTF-8",
            "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"), "NINELIVES_PEER_FD": str(theirs.fileno())}
        self.log = home / "profanity.log"
        self.pid, self.keyboard = pty.fork()
        if self.pid == 0:
            os.set_inheritable(theirs.fileno(), True)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execvpe("profanity", ["profanity", "-a", jid, "-l", "DEBUG", "-f", str(self.log)],
                       environment)
        theirs.close()
        self.plugin = ours
        self.buffer = b""
        self.screen = b""
        self.typed = False  # a /peer is on its way
        self.wanted = False  # and another is needed after it

    def tell(self, line):
        self.plugin.sendall(line + b"\n")
        self.step()

    def step(self):
        if self.typed:
            self.wanted = True
        else:
            self.typed = True
            os.write(self.keyboard, b"/peer\r")

    def read_screen(self):
        """False at its end. Somebody has to read, or Profanity stands still."""
        try:
            part = os.read(self.keyboard, 65536)
        except OSError:
            part = b""
        self.screen = (self.screen + part)[-8192:]
        return bool(part)

    def read_plugin(self):
        """The events for the outside; nothing at the end of Profanity."""
        self.buffer += self.plugin.recv(65536)
        *lines, self.buffer = self.buffer.split(b"\n")
        for line in lines:
            event = json.loads(line)["event"]
            if event == "_step":
                self.step()
            elif event == "_done":
                self.typed = False
                if self.wanted:
                    self.wanted = False
                    self.step()
            else:
                yield line

    def end(self):
        """Politely, then for good."""
        try:
            os.write(self.keyboard, b"/quit\r")
            deadline = time.monotonic() + QUIT_SECONDS
            while (left := deadline - time.monotonic()) > 0:
                if select.select([self.keyboard], [], [], left)[0] and not self.read_screen():
                    break
            else:
                os.kill(self.pid, signal.SIGKILL)
        except OSError:
            os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)


def obey(terminal):
    """Until our input ends, or Profanity does."""
    commands = b""
    while True:
        readable = select.select([0, terminal.keyboard, terminal.plugin], [], [])[0]
        if terminal.plugin in readable:
            for line in terminal.read_plugin():
                print(line.decode(), flush=True)
        if terminal.keyboard in readable and not terminal.read_screen():
            print(json.dumps({"event": "error", "text": "Profanity ended"}), flush=True)
            return
        if 0 in readable:
            part = os.read(0, 65536)
            *lines, commands = (commands + part).split(b"\n")
            for line in lines:
                if json.loads(line)["cmd"] == "quit":
                    return
                terminal.tell(line)
            if not part:
                return


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--jid", required=True)
    parser.add_argument("--password", required=True)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--ca-file", required=True)
    parser.add_argument("--keep", type=Path, help="a folder for Profanity's files, kept")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))

    with tempfile.TemporaryDirectory(prefix="ninelives-profanity-") as temporary:
        home = options.keep or Path(temporary)
        prepare(home, options)
        terminal = Terminal(home, options.jid)
        try:
            obey(terminal)
        finally:
            terminal.end()


if __name__ == "__main__":
    main()
