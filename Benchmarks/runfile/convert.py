"""A run file of version 2 as one of version 3: the same run in the newer words.

For comparing sizes and speeds of the two. Written apart from the program, so that what it reads of
the one and of the other can be held against each other.
"""
from decimal import Decimal
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

OLD = "{urn:tare:run:2}"
NEW = "urn:tare:run:3"
PLANS = {
    "quick": (3, 16, 0.001, 1, 0.25, 240.0),
    "standard": (3, 16, 0.004, 1, 1.0, 10800.0),
    "full": (6, 32, 0.005, 2, 3.0, None),
}
PLAN = ("processes", "samples", "block", "warmups", "longest", "limit")
FURTHER = '<further processes="240" fewest="12" seconds="90.0" precision="0.008"/>'
HEADLINES = ("allocated", "resident", "deep-size")
ROLES = {"profiler": "profiler", "importing it": "imported"}
ENDS = (
    (": says", "says"), (": the process grew by", "grown"), (": left behind", "left"),
    (": took", "seconds"), (": why", "why"))
PLACE = ("runtime", "dataset", "loader", "representation")
REASONS = ("unavailable", "failed", "timed-out", "wrong-answer")


def convert(text):
    """The text of the newer file."""
    root = ElementTree.fromstring(text)
    _explain(root)
    return "\n".join(
        ['<?xml version="1.0" encoding="UTF-8"?>', _start("run", dict(
            [("xmlns", NEW)]
            + [(name, root.get(name)) for name in ("id", "label", "started", "tare")]))]
        + _header(root) + [" <results>"] + list(_results(root.find(OLD + "results")))
        + [" </results>", _whole("end", root.find(OLD + "end").attrib, 1), "</run>", ""])


def _explain(root):
    """Adds what newer files say of metrics, observations and series, and older ones by names."""
    for metric in root.iter(OLD + "metric"):
        is_exact = metric.get("name") != "resident"
        metric.set("unit", "B")
        metric.set("exact", "true" if is_exact else "false")
        if not is_exact:
            metric.set("threshold", "0.05")
        metric.set("headline", "true" if metric.get("name") in HEADLINES else "false")
    families = dict(
        (entry.get("name"), entry.get("family")) for entry in root.iter(OLD + "experiment"))
    for finding in root.iter(OLD + "finding"):
        family = families.get(finding.get("experiment"))
        for seen in finding.iter(OLD + "observation"):
            if family == "profilers":
                _role(seen)
        several = list(finding.iter(OLD + "series"))
        by_tens = any(int(x) > 100 for series in several for x in series.get("x").split())
        for series in several:
            name, _, counts = series.get("name").partition(", by ")
            if family == "growth":
                series.set("counts", "records" if by_tens else "fields")
                series.set("subject", name.split(", ")[0])
            else:
                series.set("counts", counts or "items")


def _role(observation):
    name = observation.get("name")
    if name in ROLES:
        observation.set("role", ROLES[name])
    for end, role in ENDS:
        if name.endswith(end):
            observation.set("role", role)
            observation.set("subject", name[: -len(end)])


def _start(name, attributes, depth=0, end=""):
    pairs = "".join(
        " %s=%s" % (key, quoteattr(value, {"\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}))
        for key, value in attributes.items() if value is not None)
    return "%s<%s%s%s>" % (" " * depth, name, pairs, end)


def _whole(name, attributes, depth):
    return _start(name, attributes, depth, "/")


def _copy(element, depth, step=1):
    """An element and all in it, line by line."""
    name = element.tag[len(OLD):]
    if len(element):
        lines = [_start(name, element.attrib, depth)]
        for child in element:
            lines += _copy(child, depth + step, step)
        return lines + ["%s</%s>" % (" " * depth, name)]
    if not element.text:
        return [_whole(name, element.attrib, depth)]
    text = escape(element.text, {"\r": "&#13;"})
    return ["%s%s</%s>" % (_start(name, element.attrib, depth), text, name)]


def _header(root):
    preset = root.get("preset")
    lines = _copy(root.find(OLD + "command"), 1)
    lines.append(_start("request", {
        "preset": preset, "seed": root.get("seed"), "time-limit": "60.0",
        "memory-limit": "4294967296"}, 1))
    if preset in PLANS:
        numbers = [None if number is None else str(number) for number in PLANS[preset]]
        lines.append(_start("plan", dict(zip(PLAN, numbers)), 2))
        lines += ["   " + FURTHER] if preset != "full" else []
        lines.append("  </plan>")
    for dataset in root.find(OLD + "datasets"):
        name = dataset.get("name")
        lines.append(_whole("dataset", {"name": name, "source": name}, 2))
    lines.append(" </request>")
    # The code of what took no part is not in newer files.
    held = set(cell.get("representation") for cell in root.iter(OLD + "cell"))
    for entry in root.iter(OLD + "representation"):
        source = entry.find(OLD + "source")
        if source is not None and entry.get("name") not in held:
            entry.remove(source)
    for part in ("host", "runtimes", "datasets", "catalog"):
        lines += _copy(root.find(OLD + part), 1)
    return lines


def _results(results):
    """Cells in a row of one place and process are one process; so are findings of one runtime."""
    groups = []
    for element in results:
        kind = element.tag[len(OLD):]
        if kind == "finding":
            key = ("findings", element.get("runtime"))
        else:
            number = element.get("number" if kind == "process" else "process")
            key = tuple(element.get(name) for name in PLACE) + (number,)
        if kind == "process" or not groups or groups[-1][0] != key:
            groups.append((key, []))
        groups[-1][1].append(element)
    for key, elements in groups:
        yield from (_findings if key[0] == "findings" else _process)(key, elements)


def _findings(key, findings):
    yield _start("findings", {"runtime": key[1]})
    for finding in findings:
        (outcome,) = finding
        seen = list(outcome) if outcome.tag == OLD + "observed" else [outcome]
        head = {"experiment": finding.get("experiment")}
        if seen:
            yield _start("finding", head)
            for element in seen:
                yield from _copy(element, 0, 0)
            yield "</finding>"
        else:
            yield _whole("finding", head, 0)
    yield "</findings>"


def _most(values):
    return max(sorted(set(values), key=values.index), key=values.count) if values else None


def _process(key, elements):
    place = dict(zip(PLACE, key))
    if key[4] != "1":
        place["number"] = key[4]
    told = elements[0] if elements[0].tag == OLD + "process" else None
    cells = elements if told is None else elements[1:]
    times = [cell for cell in cells if cell.get("measure") == "benchmark"]
    place["access"] = _most([cell.get("access") for cell in times])
    place["warmups"] = _most([
        cell[0].get("warmups") for cell in times if cell[0].tag == OLD + "time"])
    place["places"] = _most([
        str(_places(_sampled(cell[0]))) for cell in times if cell[0].tag == OLD + "time"])
    for name in ("seconds", "timed", "cpu", "gc", "hashes"):
        place[name] = None if told is None else told.get(name)
    yield _start("process", place)
    for beats in () if told is None else told:
        places = _places([beats])
        yield _whole(
            beats.tag[len(OLD):], dict([("places", str(places))], **_samples(beats, places)), 0)
    for cell in cells:
        yield from _cell(cell, place)
    yield "</process>"


def _cell(cell, place):
    (outcome,) = cell
    is_time = cell.get("measure") == "benchmark"
    kind = "time" if is_time else "metric"
    head = {"name": cell.get("name")}
    if cell.get("access") != (place["access"] if is_time else "none"):
        head["access"] = cell.get("access")
    if outcome.tag[len(OLD):] in REASONS:
        return [_start(kind, head)] + _copy(outcome, 0, 0) + ["</%s>" % kind]
    if not is_time:
        head.update(outcome.attrib)
        return [_whole(kind, head, 0)]
    head["loops"] = outcome.get("loops")
    if outcome.get("warmups") != place["warmups"]:
        head["warmups"] = outcome.get("warmups")
    reference = outcome.find(OLD + "reference")
    places = _places(_sampled(outcome))
    if str(places) != place["places"]:
        head["places"] = str(places)
    head.update(_samples(outcome, places))
    if reference is None:
        return [_whole(kind, head, 0)]
    inner = dict([("loops", reference.get("loops"))], **_samples(reference, places))
    return [_start(kind, head), _whole("reference", inner, 0), "</%s>" % kind]


def _sampled(outcome):
    """What has samples in a time: itself, and its reference where there is one."""
    reference = outcome.find(OLD + "reference")
    return [outcome] if reference is None else [outcome, reference]


def _numbers(clocks, name):
    return [Decimal(number) for number in clocks.find(OLD + name).text.split()]


def _places(several):
    """The decimal places that all samples need."""
    numbers = [
        number for clocks in several for name in ("wall", "cpu")
        for number in _numbers(clocks, name)]
    return max(0, max(-number.normalize().as_tuple().exponent for number in numbers))


def _samples(clocks, places):
    """Seconds of both clocks as whole numbers: the least, then how much more each is."""
    wall, cpu = [
        [int(number.scaleb(places)) for number in _numbers(clocks, name)]
        for name in ("wall", "cpu")]
    over = [mine - theirs for mine, theirs in zip(wall, cpu)]
    return {"cpu": _above_least(cpu), "over": _above_least(over)}


def _above_least(numbers):
    least = min(numbers)
    return " ".join(str(number) for number in [least] + [number - least for number in numbers])
