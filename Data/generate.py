#!/usr/bin/env python3
"""Writes the records of Tare's bundled datasets, the same bytes on every Python from 3.8 on.

    python3 Data/generate.py           rewrite every records.json
    python3 Data/generate.py --check   write nothing; exit 1 and name each file that differs

`cargo` and `small` re-create the data of Iuliia Volkova's talk "Про память в Python" (about
memory in Python); the talk's own file is not copied: `generators/cargo.py` states the counts
measured on it and deals new records that have exactly these counts. `spaceships` is the talk's
"SpaceShip: ~15 fields, most part of them nested dicts, lists with dicts", invented here.
The manifests beside the records are written by hand and left alone.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

# The data folder should hold data only, so importing the generators leaves no __pycache__.
sys.dont_write_bytecode = True

from generators import cargo, small, spaceships  # noqa: E402

DATA = Path(__file__).resolve().parent
DATASETS = {"cargo": cargo.records, "small": small.records, "spaceships": spaceships.records}


def encoded(records: list[dict]) -> bytes:
    """Returns records as `json.dump(records, file, indent=1)` lays them out, in plain UTF-8."""
    return json.dumps(records, indent=1, ensure_ascii=False).encode("utf-8")


def stale(path: Path, content: bytes) -> str | None:
    """Returns why the file does not hold the content, or None if it does."""
    try:
        held = path.read_bytes()
    except FileNotFoundError:
        return "is missing"
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    if held == content:
        return None
    common = min(len(held), len(content))
    at = next((i for i in range(common) if held[i] != content[i]), common)
    return f"differs from what the generator makes, first at byte {at}"


def main(arguments: list[str] | None = None, data: Path = DATA) -> int:
    """Rewrites or checks every dataset below `data`; returns the exit code."""
    parser = argparse.ArgumentParser(description="Writes the records of the bundled datasets.")
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 if stale")
    options = parser.parse_args(arguments)

    code = 0
    for name, records in DATASETS.items():
        path = data / name / "records.json"
        content = encoded(records())
        reason = stale(path, content)
        if reason is None:
            print(f"{name}: {len(content):,} bytes, unchanged")
        elif options.check:
            print(f"{path}: {reason}; run generate.py to rewrite it", file=sys.stderr)
            code = 1
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            print(f"{name}: {len(content):,} bytes, written")
    return code


if __name__ == "__main__":
    sys.exit(main())
