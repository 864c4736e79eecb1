#!/usr/bin/env python3
"""Prints what CHANGELOG.md says of a version, as the text of its release.

    changelog.py VERSION            the section of that version
    changelog.py --newest VERSION   the same; refuses unless it is the topmost section, with a date

Lines of a paragraph are joined, because releases show each line break. Exit status: 64 usage,
65 a changelog that does not have what was asked for.
"""
import collections
import pathlib
import re
import sys

CHANGELOG = pathlib.Path(__file__).resolve().parent.parent / "CHANGELOG.md"
DATED = re.compile(r"(\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)")
# What begins a line of its own: a blank, a heading, an item, a row of a table, the fence of code.
BEGINS = re.compile(r"\s*($|#|[-*] |\d+\. |\||```)")

Section = collections.namedtuple("Section", "line title lines")


class Refusal(Exception):
    """One sentence, with the place in the changelog."""


def sections(text):
    """The sections of the second level, in the order of the file."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("## "):
            found.append(Section(number, line[3:].strip(), []))
        elif found:
            found[-1].lines.append(line)
    return found


def version_of(section):
    """The version that a dated title names, or None."""
    match = DATED.fullmatch(section.title)
    return match and match.group(1)


def section(text, version, newest=False):
    """The section of a version."""
    found = sections(text)
    if newest and found and version_of(found[0]) != version:
        raise Refusal(
            "CHANGELOG.md:%d: the topmost section is '%s'; a release needs '## %s (YYYY-MM-DD)' there"
            % (found[0].line, found[0].title, version)
        )
    for one in found:
        if version_of(one) == version:
            if not any(one.lines):
                raise Refusal("CHANGELOG.md:%d: nothing is said of %s" % (one.line, version))
            return one
    raise Refusal("CHANGELOG.md: no section '## %s (YYYY-MM-DD)'" % version)


def joined(lines):
    """The lines, each paragraph and each item on one; code stays as it is."""
    out, code = [], False
    for line in lines:
        fence = line.lstrip().startswith("```")
        if out and out[-1] and not (code or fence or BEGINS.match(line) or stands_alone(out[-1])):
            out[-1] += " " + line.strip()
        else:
            out.append(line.rstrip())
        code ^= fence
    return "\n".join(out).strip("\n") + "\n"


def stands_alone(line):
    """Whether nothing joins a line: a heading, a row, the end of code."""
    return line.lstrip().startswith(("#", "|", "```"))


def main(arguments):
    newest = arguments[:1] == ["--newest"]
    if len(arguments) != 1 + newest or arguments[-1].startswith("-"):
        print("usage: changelog.py [--newest] VERSION", file=sys.stderr)
        return 64
    try:
        found = section(CHANGELOG.read_text(encoding="utf-8"), arguments[-1], newest)
    except Refusal as refusal:
        print("changelog: %s" % refusal, file=sys.stderr)
        return 65
    sys.stdout.write(joined(found.lines))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
