# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds QML items that stand on the wrong side when the window is read from right to left: something is
anchored to their end, or they are narrower than their column, but they themselves stand at x: 0, which
is never mirrored."""
import re

ANCHORED = re.compile(r"\s*(anchors\.(left|right|fill|centerIn|horizontalCenter)\b|width: parent\.width)")

WIDE = re.compile(r"\s*(anchors\.(left|right|fill|horizontalCenter)\b|width:)")
# What has no place in its column, or sets its width itself.
UNSEEN = re.compile(r"^(Repeater|Connections|Instantiator|TextMetrics|Timer|Heading|Fact)$|(Dialog|Menu|Popover)$")


def indent(line):
    return len(line) - len(line.lstrip())


def own_lines(lines, at):
    """The property lines of the item whose `id:` stands in line `at`."""
    depth = indent(lines[at])
    while at > 0 and not (lines[at].strip() and indent(lines[at]) < depth):
        at -= 1
    return properties(lines, at)


def findings(lines):
    """Number and text of each line that anchors something to an item that has no anchor."""
    items = {}
    for number, line in enumerate(lines):
        named = re.match(r"\s+id: (\w+)$", line)
        if named:
            items[named[1]] = list(own_lines(lines, number))
    for number, line in enumerate(lines, 1):
        anchor = re.match(r"\s+anchors\.(?:left|right): (\w+)\.(?:left|right)$", line)
        if anchor and anchor[1] in items and not any(map(ANCHORED.match, items[anchor[1]])):
            yield number, line.strip()
    yield from in_columns(lines)


def in_columns(lines):
    """The same for each child of a Column that has neither a width nor an anchor."""
    for number, line in enumerate(lines):
        column = re.match(r"(\s*)(?:contentItem: )?Column \{$", line)
        if not column:
            continue
        depth = len(column[1]) + 4
        end = number + 1
        while end < len(lines) and not (lines[end].strip() == "}" and indent(lines[end]) < depth):
            child = re.match(r"\s+([A-Z]\w*) \{$", lines[end]) if indent(lines[end]) == depth else None
            if child and not UNSEEN.search(child[1]):
                if not any(map(WIDE.match, properties(lines, end))):
                    yield end + 1, line.strip() + " " + child[1]
            end += 1


def properties(lines, at):
    """The property lines of the item that begins in line `at`."""
    depth = indent(lines[at])
    for line in lines[at + 1:]:
        if line.strip() == "}" and indent(line) == depth:
            return
        if line.strip() and indent(line) == depth + 4:
            yield line
