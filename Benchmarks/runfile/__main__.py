"""Sizes of run files of version 2 and 3, and seconds to validate, show and resume each.

    python3 Benchmarks/runfile RUN-2.xml [--before PROGRAM] [--rounds 7]

RUN-2.xml is a run file of version 2, as a program of 0.1 wrote it; --before names such a program,
which then reads that file beside this one. All take turns, round by round, in a folder that goes
afterwards. The least of all rounds counts, less what the program takes to start. A last row
gives the size with samples of four digits, as probes of today send them.
"""
import argparse
import os
import re
import shutil
import subprocess
import tempfile
import time

from convert import convert

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAM = os.path.join(HERE, "..", "..", ".build", "release", "tare")


def main():
    parser = argparse.ArgumentParser(prog="Benchmarks/runfile")
    parser.add_argument("run")
    parser.add_argument("--before")
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    with open(options.run, encoding="utf-8") as file:
        old = file.read()
    folder = tempfile.mkdtemp()
    try:
        report(options, old, convert(old), folder)
    finally:
        shutil.rmtree(folder)


def report(options, old, new, folder):
    """Prints one row for each program and file."""
    sides = [("version 3", PROGRAM, new), ("version 2", PROGRAM, old)]
    if options.before:
        sides.append(("version 2, program before", options.before, old))
    cells = len(set(re.findall(r'<cell ([^>]*) process="\d+">', old)))
    places = [place(folder, number, text) for number, (_, _, text) in enumerate(sides)]
    least = {}
    for _ in range(options.rounds):
        for number, (_, program, text) in enumerate(sides):
            for what, command in commands(program, places[number]).items():
                spent = seconds(command, places[number])
                key = (number, what)
                least[key] = min(spent, least.get(key, spent))
    print("%d cells; seconds are the least of %d rounds" % (cells, options.rounds))
    print("%-26s %9s %6s %9s %9s %9s" % ("", "bytes", "", "validate", "site", "resume"))
    for number, (name, _, text) in enumerate(sides):
        start = least[(number, "start")]
        spent = [
            "%9.3f" % (least[(number, what)] - start) if (number, what) in least else "        –"
            for what in ("validate", "site", "resume")]
        print("%s %s" % (sized(name, text, old), " ".join(spent)))
    print(sized("version 3, four digits", convert(four_digits(old)), old))


def sized(name, text, old):
    """A row's name, its bytes, and its share of the bytes of version 2."""
    size = len(text.encode())
    return "%-26s %9d %5.1f%%" % (name, size, 100 * size / len(old.encode()))


def four_digits(text):
    """A run file of version 2 with samples of no more than four digits."""
    return re.sub(
        "(<(?:wall|cpu)>)([^<]*)", lambda found: found.group(1) + " ".join(
            "%.4g" % float(number) for number in found.group(2).split()), text)


def place(folder, number, text):
    """A folder with the run, and beside it one with the run cut off among its last cells."""
    path = os.path.join(folder, str(number))
    name = re.search(r' id="([^"]*)"', text).group(1)
    data = text.encode()
    for kind, ending, piece in (("runs", ".xml", data), ("parts", ".xml.part", data[:-3000])):
        os.makedirs(os.path.join(path, kind))
        with open(os.path.join(path, kind, name + ending), "wb") as out:
            out.write(piece)
    return path


def commands(program, path):
    """What is timed. Resuming reads the part before anything else, and then finds no data."""
    runs = os.path.join(path, "runs")
    timed = {
        "start": ["--version"],
        "validate": ["validate", os.path.join(runs, os.listdir(runs)[0])],
        "site": ["site", "--runs", runs, "--output", os.path.join(path, "site")],
        "resume": [
            "run", "--resume", "--plan", "--runs", os.path.join(path, "parts"),
            "--data", "./none.json"],
    }
    part = os.path.join(path, "parts", os.listdir(os.path.join(path, "parts"))[0])
    with open(part, "rb") as file:
        if program == PROGRAM and b"tare:run:2" in file.read(200):
            del timed["resume"]  # It goes on with parts of version 3 only.
    return {what: [program] + arguments for what, arguments in timed.items()}


def seconds(command, path):
    """Wall seconds of a command, with no cache of an earlier one."""
    environment = dict(os.environ, XDG_CACHE_HOME=os.path.join(path, "cache"))
    shutil.rmtree(environment["XDG_CACHE_HOME"], ignore_errors=True)
    shutil.rmtree(os.path.join(path, "site"), ignore_errors=True)
    start = time.perf_counter()
    ended = subprocess.run(
        command, env=environment, cwd=path, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    spent = time.perf_counter() - start
    # 66: no such data, once the part was read.
    if ended.returncode not in ((66,) if "--resume" in command else (0,)):
        raise SystemExit("%s: %s" % (" ".join(command), ended.stderr.decode()))
    return spent


if __name__ == "__main__":
    main()
