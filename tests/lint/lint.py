#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `./dev lint` and `./dev format` run: clang-format, text checks, clang-tidy and qmllint."""

import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import time
from pathlib import Path

import mirrored

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("core", "ui", "app", "tests")
CPP = {".cpp", ".h"}
BINARY = {".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".heic", ".avif", ".ico", ".icns", ".ttf",
          ".otf", ".wav", ".ogg", ".db", ".qm", ".pem", ".der", ".bin", ".zip", ".gz"}
# Bytes that tests feed to parsers, and texts that are not ours to change.
FOREIGN = re.compile(r"(^|/)(data|corpus|fixtures)/|\.ts$|^LICENSE$")

TEXT_RULES = [
    # (what is wrong, pattern, files concerned, files excepted)
    ("space at the end of the line", r"[ \t]+$", r"", r"\.svg$"),
    # Qt 6.8's engine has died while it made the meta object of an item that has one
    # (QQmlInterceptorMetaObject::toDynamicMetaObject); states and transitions do the same.
    ("Behavior: use states and transitions", r"\bBehavior on\b", r"\.qml$", r""),
    ("tab", r"\t", r"\.(cpp|h|qml|py|cmake)$|CMakeLists\.txt$", r""),
    ("carriage return", r"\r", r"", r""),
    ("path of one machine", r"(?<![\w.$}~-])/(work|Users/\w+|home/(?!alice\b|bob\b|user\b)\w+|mnt)/",
     r"", r"^tests/lint/"),
    ("address of a package mirror", r"\b(deb|ftp|snapshot|security)\.debian\.org|pypi\.org/simple",
     r"", r"^tests/lint/"),
    ("colour outside ui/theme", r"""["']#[0-9a-fA-F]{3,8}["']|Qt\.(rgba|hsla|hsva|tint|lighter|darker)\("""
     r"""|\b[cC]olor\w*\s*:\s*["'](?!transparent["'])[a-zA-Z]+["']""", r"\.qml$", r"^ui/theme/|^tests/"),
]

TESTS_AT_ONCE = 12
# How far the analyzer follows one function. Beyond that it is inside of Qt's containers: four times
# as much, its default, took three times as long and found nothing else.
ANALYZER_NODES = 50000


class Lint:
    def __init__(self, build, jobs):
        self.build = build
        self.jobs = jobs
        self.findings = 0
        self.together = {}  # file of several sources → [(lines before, source)]
        self.objects = {}  # file of several sources → what was compiled from them

    def found(self, text):
        self.findings += 1
        print(text.rstrip(), flush=True)

    def step(self, name, function):
        start, before = time.monotonic(), self.findings
        note = function() or ""
        count = self.findings - before
        print(f"lint: {name}: {count or 'no'} finding{'' if count == 1 else 's'}{note}, "
              f"{time.monotonic() - start:.0f} s", flush=True)

    # ---- Text ----

    def text(self):
        rules = [(what, re.compile(pattern), re.compile(only), re.compile(but) if but else None)
                 for what, pattern, only, but in TEXT_RULES]
        for name in files():
            if Path(name).suffix.lower() in BINARY or FOREIGN.search(name):
                continue
            try:
                content = (ROOT / name).read_bytes().decode()
            except UnicodeDecodeError:
                self.found(f"{name}: not UTF-8")
                continue
            if not content:
                continue
            lines = content.split("\n")
            for what, pattern, only, but in rules:
                if only.search(name) and not (but and but.search(name)):
                    for number, line in enumerate(lines, 1):
                        if pattern.search(line):
                            self.found(f"{name}:{number}: {what}")
            if lines[-1]:
                self.found(f"{name}:{len(lines)}: no newline at the end")
            if Path(name).suffix in CPP | {".qml"} and "SPDX-License-Identifier" not in lines[0]:
                self.found(f"{name}:1: the licence is missing (SPDX-License-Identifier)")
            if Path(name).suffix == ".qml":
                for number, line in mirrored.findings(lines):
                    self.found(f"{name}:{number}: not mirrored, the other item has no anchor: {line}")

    # ---- Formatting ----

    def formatting(self):
        def several(names):
            return run(["clang-format", "--dry-run", "--Werror", *(str(ROOT / name) for name in names)])
        every = sources()
        batches = [every[start:start + 50] for start in range(0, len(every), 50)]
        for result in self.parallel(several, batches):
            faults = re.findall(rf"^{re.escape(str(ROOT))}/(.*?):(\d+):\d+: error", result.stderr, re.M)
            for name in dict.fromkeys(name for name, _ in faults):
                line = next(line for fault, line in faults if fault == name)
                self.found(f"{name}:{line}: not formatted (./dev format)")
            if result.returncode and not faults:
                self.found(result.stderr)

    # ---- clang-tidy ----

    def tidy(self):
        database = self.tidy_database()
        dependencies = self.dependencies()
        common = [run(["clang-tidy", "--version"]).stdout, run(["dpkg-query", "-W"]).stdout]
        common += [(ROOT / name).read_text() for name in files() if name.endswith(".clang-tidy")]
        cache = Path(os.environ.get("CCACHE_DIR", Path.home() / ".cache/ninelives")) / "clang-tidy"
        cache.mkdir(parents=True, exist_ok=True)

        def one(entry):
            key = hashlib.sha256()
            parts = common + [entry["command"], *self.tidy_options(entry["file"])]
            objects = self.objects.get(entry["file"], [entry["output"]])
            needed = {path for name in objects for path in dependencies.get(name, [])}
            for path in sorted(needed) or [entry["file"]]:
                parts += [path, Path(path).read_bytes() if Path(path).exists() else ""]
            for part in parts:
                key.update(part if isinstance(part, bytes) else part.encode())
                key.update(b"\0")
            mark = cache / key.hexdigest()
            if mark.exists():
                os.utime(mark)
                return None, True
            result = run(["clang-tidy", "-p", str(self.build / "lint"), "--quiet",
                          *self.tidy_options(entry["file"]), entry["file"]])
            if result.returncode == 0:
                mark.touch()
            return result, False

        known, seen = 0, set()
        for result, cached in self.parallel(one, database):
            known += cached
            if result and result.returncode:
                # A fault in a header is found once for each file that includes it.
                for fault in re.split(r"^(?=\S+:\d+:\d+: (?:error|warning))", result.stdout, flags=re.M):
                    fault = self.in_own_lines(fault)
                    if ": error:" in fault and fault not in seen:
                        seen.add(fault)
                        self.found(fault.replace(f"{ROOT}/", ""))
                if not result.stdout.strip():
                    self.found(result.stderr)
        return f" in {len(database)} files ({known} unchanged)"

    def tidy_database(self):
        """The compile commands of our own sources, without what only GCC understands.

        Most of the time goes into Qt's headers, which each check walks through. So that they are
        walked through once for many sources, these are put together: those of a library as in its
        unity sources, and programs of the tests by twelve. The analyzer keeps to the file that it is
        given, and told to look into included ones it looks into all of Qt's: so it is one file.
        """
        (self.build / "lint").mkdir(exist_ok=True)
        entries, groups = [], {}
        for entry in json.loads((self.build / "compile_commands.json").read_text()):
            path = Path(entry["file"])
            if not self.folder_of(path) or not self.holds_ours(path):
                continue
            words = tidy_words(shlex.split(entry["command"]))
            if "/Unity/" not in entry["file"]:
                entries.append(entry | {"command": shlex.join(words)})
                continue
            sources = self.unity_sources(path)
            place = path
            if len(sources) == 1 and self.folder_of(path) == "tests":
                place = (Path(sources[0]).parent, separable(sources[0]))  # fixtures of two folders clash
            groups.setdefault(place, []).append((entry, words, sources))
        for place, members in groups.items():
            apart = isinstance(place, tuple) and place[1]
            size = TESTS_AT_ONCE if apart else 1
            for start in range(0, len(members), size):
                entries.append(self.put_together(members[start:start + size], apart))
        (self.build / "lint" / "compile_commands.json").write_text(json.dumps(entries))
        return entries

    def unity_sources(self, unity):
        return re.findall(r'^#include "(.*)"', unity.read_text(), re.M)

    def put_together(self, members, apart):
        """One entry for several: a file with our sources themselves where unity sources include them.

        What stands `apart` has a namespace of its own, below everything that any of them includes.
        """
        first, words = members[0][0], list(members[0][1])
        for _, others, _ in members[1:]:
            known = {word.split("=")[0] for word in words}
            words[1:1] = options_beside(others, known)
        lines, table = [], []
        names = [name for _, _, sources in members for name in sources]
        ours = [name for name in names if not Path(name).is_relative_to(self.build)]
        lines += [f'#include "{name}"' for name in names if name not in ours]
        texts = {name: Path(name).read_text().removesuffix("\n").split("\n") for name in ours}
        if apart:
            lines += dict.fromkeys(line for name in ours for line in texts[name] if included(line))
        for number, name in enumerate(ours):
            text = texts[name]
            if apart:
                lines.append(f"namespace Apart{number} {{")
                text = ["" if line.startswith("#include") else line for line in text] + ["}"]
            table.append((len(lines), name))
            lines += text
        file = self.build / "lint" / Path(first["file"]).relative_to(self.build).with_suffix(".cpp")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines) + "\n")
        self.together[str(file)] = table
        self.objects[str(file)] = [entry["output"] for entry, _, _ in members]
        words = [str(file) if word == first["file"] else word for word in words]
        return first | {"file": str(file), "command": shlex.join(words)}

    def in_own_lines(self, fault):
        """What was found in a file that was put together, with the names and lines of our sources."""
        def own(match):
            line = int(match[2])
            above = [part for part in self.together[match[1]] if part[0] < line]
            return f"{above[-1][1]}:{line - above[-1][0]}:" if above else match[0]
        for file in self.together:
            fault = re.sub(rf"({re.escape(file)}):(\d+):", own, fault) if file in fault else fault
        return fault

    def folder_of(self, path):
        """core, ui, app or tests, also of what lies in the same place of the build."""
        for base in (self.build / "lint", self.build, ROOT):
            if path.is_relative_to(base):
                folder = path.relative_to(base).parts[0]
                return folder if folder in FOLDERS else None
        return None

    def holds_ours(self, path):
        """Not generated, or a unity source that includes something that is not."""
        if not path.is_relative_to(self.build):
            return True
        included = re.findall(r'^#include "(.*)"', path.read_text(), re.M) if "/Unity/" in str(path) else []
        return any(not Path(name).is_relative_to(self.build) for name in included)

    def tidy_options(self, file):
        tests = self.folder_of(Path(file)) == "tests"
        options = ["--config-file=" + str(ROOT / ("tests/.clang-tidy" if tests else ".clang-tidy")),
                   f"--exclude-header-filter=^{re.escape(str(self.build))}/"]
        for word in ("-analyzer-config", f"max-nodes={ANALYZER_NODES}"):
            options += ["--extra-arg=-Xclang", f"--extra-arg={word}"]
        return options

    def dependencies(self):
        """Object → our own files that it was compiled from, as ninja remembers them."""
        found, current = {}, None
        for line in run(["ninja", "-C", str(self.build), "-t", "deps"]).stdout.splitlines():
            if line and not line.startswith(" "):
                current = found.setdefault(line.split(":")[0], [])
            elif line.strip():
                path = os.path.normpath(self.build / line.strip())
                if path.startswith(f"{ROOT}/") and "cmake_pch" not in path:
                    current.append(path)
        return found

    # ---- qmllint ----

    def qmllint(self):
        targets = run(["ninja", "-C", str(self.build), "-t", "targets", "all"]).stdout
        if not re.search(r"^all_qmllint:", targets, re.M):
            return " (there are no QML modules)"
        result = run(["ninja", "-C", str(self.build), "all_qmllint"])
        output = [line for line in result.stdout.splitlines() if not line.startswith(("[", "ninja:"))]
        if result.returncode or any(line.startswith(("Warning:", "Error:")) for line in output):
            self.found("\n".join(output).replace(f"{ROOT}/", ""))
        return None

    # ---- Scripts ----

    def scripts(self):
        for name in files():
            first = (ROOT / name).open("rb").readline()
            if name.endswith(".py") or b"python" in first and first.startswith(b"#!"):
                result = run([sys.executable, "-c", "import ast,sys;ast.parse(open(sys.argv[1]).read())",
                              str(ROOT / name)])
            elif first.startswith((b"#!/bin/sh", b"#!/usr/bin/env bash", b"#!/bin/bash")):
                result = run(["bash" if b"bash" in first else "sh", "-n", str(ROOT / name)])
            else:
                continue
            if result.returncode:
                self.found(result.stderr)

    def parallel(self, function, items):
        with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
            yield from pool.map(function, items)


def tidy_words(words):
    """A compiler's words that clang-tidy understands."""
    words = [word for word in words if not word.endswith("/ccache")
             and word not in ("-fpch-preprocess", "-Winvalid-pch", "-Wno-subobject-linkage")]
    for index in reversed(range(len(words) - 1)):
        if words[index] == "-include" and "cmake_pch" in words[index + 1]:
            del words[index:index + 2]
    return words


def options_beside(words, known):
    """Definitions and folders of headers that are not yet known."""
    found = []
    for index, word in enumerate(words):
        if word == "-isystem" and words[index + 1] not in known:
            found += [word, words[index + 1]]
        elif word.startswith(("-D", "-I")) and word.split("=")[0] not in known:
            found.append(word)
    return found


def included(line):
    return line.startswith("#include") and not line.endswith('.moc"')


def separable(source):
    """Whether everything below the includes may stand in a namespace of its own, and without moc."""
    text = Path(source).read_text()
    hidden = re.search(r"^namespace \{.*?^\} // namespace", text, re.M | re.S)
    return not (hidden and "Q_OBJECT" in hidden[0] or re.search(
        r"^(#define|Q_DECLARE_METATYPE|template ?<>|namespace \w)|^#if.*\n+#include", text, re.M))


def run(command):
    return subprocess.run(command, capture_output=True, text=True, errors="replace", cwd=ROOT)


def files():
    """Everything in the tree that is not built, as paths from its root."""
    for folder, folders, names in os.walk(ROOT):
        place = Path(folder).relative_to(ROOT)
        folders[:] = sorted(name for name in folders if name == ".ci"
                            or not name.startswith(".") and name != "__pycache__"
                            and not (place == Path() and name.startswith("build")))
        yield from (str(place / name) for name in sorted(names) if name != ".git")


def sources():
    return [name for name in files()
            if Path(name).suffix in CPP and Path(name).parts[0] in FOLDERS
            and not FOREIGN.search(name)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, help="a finished build")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--format", action="store_true", help="format the C++ sources, nothing else")
    parser.add_argument("steps", nargs="*", help="only these: text formatting scripts qmllint tidy")
    arguments = parser.parse_args()

    if arguments.format:
        return subprocess.run(["clang-format", "-i", *(str(ROOT / name) for name in sources())]).returncode

    lint = Lint(arguments.build.resolve(), arguments.jobs)
    for step in arguments.steps or ["text", "formatting", "scripts", "qmllint", "tidy"]:
        lint.step(step, getattr(lint, step))
    print(f"lint: {lint.findings or 'no'} finding{'' if lint.findings == 1 else 's'}")
    return 1 if lint.findings else 0


if __name__ == "__main__":
    sys.exit(main())
