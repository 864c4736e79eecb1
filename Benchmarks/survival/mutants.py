"""Changes a run file anywhere: it is refused by file and line, or it is a run that renders."""
import os
import re

from workshop import DOCUMENTED, MATRIX, files

NUMBERS = (
    b"0", b"-1", b"9223372036854775807", b"-9223372036854775808", b"9007199254740993", b"INF",
    b"NaN", b"1e308", b"5e-324", b"1e19", b"", b"x")
original = {}


def trial(shop, number, chance):
    if not original:
        status, said = shop.run(
            "run", "--runs", "whole", "--experiment", "size-numbers", "--experiment", "integers",
            *MATRIX)
        if status != 0:
            raise SystemExit("no run to change: %s %s" % (status, said))
        with open(files(shop.path("whole"), ".xml")[0], "rb") as stream:
            original["data"] = stream.read()
    shop.clear("runs", "site")
    os.mkdir(shop.path("runs"))
    path = shop.path("runs", "mutant.xml")
    with open(path, "wb") as stream:
        stream.write(changed(original["data"], chance))
    status, said = shop.run("validate", path)
    if status == 65:
        named = re.search(r"mutant\.xml:\d+: ", said)
        return "refused", [] if named else ["refused without file and line: " + said[:200]]
    if status != 0:
        return "failed", ["validate ended with %s: %s" % (status, said[-300:])]
    problems = []
    for command in (["site", "--runs", "runs", "--output", "site"], ["compare", path, path]):
        status, said = shop.run(*command)
        if status not in DOCUMENTED:
            problems.append("%s ended with %s: %s" % (command[0], status, said[-300:]))
    return "valid", problems + shop.leftovers()


def changed(data, chance):
    """The file with one to three changes; most of them to a number, which can be valid."""
    for _ in range(chance.randint(1, 3)):
        how = chance.random()
        if how < 0.5:
            values = list(re.finditer(rb'="(-?[0-9][0-9. -]*)"', data))
            if values:
                found = chance.choice(values)
                parts = found.group(1).split(b" ")
                parts[chance.randrange(len(parts))] = chance.choice(NUMBERS)
                data = data[:found.start(1)] + b" ".join(parts) + data[found.end(1):]
        elif how < 0.7:
            lines = data.split(b"\n")
            begin = chance.randrange(len(lines))
            taken = lines[begin:begin + chance.randint(1, 4)]
            if chance.random() < 0.5:
                lines[begin:begin + len(taken)] = []
            else:
                lines[begin:begin] = taken
            data = b"\n".join(lines)
        else:
            place = chance.randrange(len(data))
            piece = bytes(chance.randrange(256) for _ in range(chance.randint(0, 4)))
            data = data[:place] + piece + data[place + chance.randint(0, 4):]
    return data
