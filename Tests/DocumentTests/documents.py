"""The commands and programs that README.md and docs/*.md show, as they stand there."""

import os
import pathlib
import re
import shlex
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARE = ROOT / ".build/debug/tare"
PAGES = [ROOT / "README.md"] + sorted((ROOT / "docs").glob("*.md"))
PEOPLE = (
    '[{"uid": 1, "name": "A", "address": {"city": "Perm"}},'
    ' {"uid": 2, "name": "B", "address": {"city": "Omsk"}}]'
)
ORDERS = (
    '[{"id": 1, "created": "2026-01-02T03:04:05", "total": "9.50",'
    ' "items": [{"code": "a", "count": 2}]},'
    ' {"id": 2, "created": "2026-01-03T03:04:05", "total": "0.10", "items": [], "note": "late"}]'
)
BENCH = (
    '{"version": "1.0", "metadata": {"unit": "second"}, "benchmarks": [{"metadata": {"name": "a"},'
    ' "runs": [{"values": [1e-6, 1.1e-6]}, {"values": [1e-6]}]}]}'
)
SMALL = ["--offline", "--metric", "allocated", "--representation", "dict", "--runtime"]


def blocks(page, language):
    """[(line number, text), ...] of the blocks of code in a language."""
    text = page.read_text(encoding="utf-8")
    pattern = r"^ *```%s\n(.*?)^ *```" % language
    found = re.finditer(pattern, text, re.M | re.S)
    return [(text.count("\n", 0, each.start(1)) + 1, each.group(1)) for each in found]


def commands():
    """[(name of page, line number, words), ...] of each call of `tare` in blocks of shell."""
    found = []
    for page in PAGES:
        for start, text in blocks(page, "sh"):
            for number, line in enumerate(text.splitlines(), start):
                for part in re.split(r"&&|\||[()]|;", line):
                    words = shlex.split(re.sub(r">.*", "", part), comments=True)
                    if words[:3] == ["uvx", "--from", "tare-bench"]:
                        words = words[3:]
                    if words[:1] == ["tare"]:
                        found.append((page.name, number, words[1:]))
    return found


def tare(folder, words):
    """Calls the program that was built."""
    return subprocess.run(
        [str(TARE)] + words, cwd=str(folder), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, universal_newlines=True,
        env=dict(os.environ, TERM="dumb"),
    )
