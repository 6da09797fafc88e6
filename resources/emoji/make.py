#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes emoji.txt and words.*.txt anew: make.py [ROOT], where ROOT/usr/share/unicode has the data.

The data are those of the Debian packages unicode-data (which emoji there are, their order, groups
and skin tones), unicode-cldr-core (names and keywords) and python3-emoji (short names).
"""

import json
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from pathlib import Path

LANGUAGES = ("en", "de", "fr", "es", "pt", "ru", "zh", "ja", "ar")
GROUPS = {"Smileys & Emotion": "smileys", "People & Body": "people", "Animals & Nature": "animals",
          "Food & Drink": "food", "Travel & Places": "travel", "Activities": "activities",
          "Objects": "objects", "Symbols": "symbols", "Flags": "flags"}
TONES = [chr(tone) for tone in range(0x1F3FB, 0x1F400)]
PRESENTATION = "\ufe0f"


def bare(sign):
    """Without what only asks for the colourful form: so CLDR writes them."""
    return sign.replace(PRESENTATION, "")


def read_signs(path):
    """Yields (group, sign) of every emoji in the order of a palette."""
    group = None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# group: "):
            group = GROUPS.get(line.removeprefix("# group: "))
        elif group and "; fully-qualified" in line:
            yield group, "".join(chr(int(point, 16)) for point in line.split(";")[0].split())


def read_words(folder, language):
    """sign → (name, keywords)."""
    names, words = {}, {}
    for part in ("annotations", "annotationsDerived"):
        path = folder / "common" / part / f"{language}.xml"
        for entry in ElementTree.parse(path).getroot().iter("annotation"):
            into = names if entry.get("type") == "tts" else words
            into[entry.get("cp")] = entry.text.strip()
    return {sign: (name, [word.strip() for word in words.get(sign, "").split("|") if word.strip()])
            for sign, name in names.items()}


def short(name):
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9+-]+", "_", plain.lower().replace("’", "")).strip("_")


def read_aliases(path):
    aliases = {}
    for sign, entry in json.loads(path.read_text(encoding="utf-8")).items():
        names = [alias.strip(":") for alias in entry.get("alias", [])]
        aliases[bare(sign)] = [name for name in names if re.fullmatch(r"[a-z0-9_+-]+", name)]
    return aliases


def main():
    unicode = Path(sys.argv[1] if len(sys.argv) > 1 else "/") / "usr/share/unicode"
    here = Path(__file__).parent
    signs = list(read_signs(unicode / "emoji/emoji-test.txt"))
    plain = [(group, sign) for group, sign in signs if not any(tone in sign for tone in TONES)]
    every = {bare(sign): sign for _, sign in signs}
    words = {language: read_words(unicode / "cldr", language) for language in LANGUAGES}
    aliases = read_aliases(unicode / "../../lib/python3/dist-packages/emoji/unicode_codes/emoji.json")
    # Of the same tone for everybody in it; a sign with tones is one that has all five.
    by_tone = {}
    for key, sign in every.items():
        used = {tone for tone in TONES if tone in key}
        if len(used) == 1:
            tone = used.pop()
            base = key.replace(tone, "")
            by_tone.setdefault(base, {}).setdefault(TONES.index(tone), sign)
            by_tone[base][TONES.index(tone)] = max(by_tone[base][TONES.index(tone)], sign,
                                                   key=lambda one: one.count(tone))

    taken = {name for _, sign in plain for name in aliases.get(bare(sign), [])}
    lines, group, kept = [], None, []
    for its_group, sign in plain:
        if bare(sign) not in words["en"]:
            continue
        if its_group != group:
            group = its_group
            lines.append(f"# {group}")
        tones = by_tone.get(bare(sign), {})
        toned = [tones[i] for i in range(5)] if len(tones) == 5 else []
        own = short(words["en"][bare(sign)][0])
        names = list(aliases.get(bare(sign), []))
        if own and own not in taken:
            names.append(own)
        elif not names:
            names.append(f"{own}2")
        taken.update(names)
        lines.append("\t".join((sign, " ".join(dict.fromkeys(names)), *toned)))
        kept.append(bare(sign))
    (here / "emoji.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for language in LANGUAGES:
        rows = []
        for sign in kept:
            name, keywords = words[language].get(sign, words["en"][sign])
            rows.append("\t".join([name] + [word for word in keywords if word != name]))
        (here / f"words.{language}.txt").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
