"""Numbers and tables as text for people: 1,052 B, 257.3 B."""

from typing import Iterable, Tuple

LONGEST_TABLE = 20


def bytes_text(size: float) -> str:
    """A size with its unit; a fraction has one digit."""
    rounded = round(size, 1)
    return "{:,} B".format(int(rounded) if rounded == int(rounded) else rounded)


def table(what: str, lines: Iterable[Tuple[str, int]], total: int) -> str:
    """Names and sizes in columns, with each size's share of the total, which stands below."""
    rows = list(lines)
    hidden = rows[LONGEST_TABLE:]
    if hidden:
        rows[LONGEST_TABLE:] = [("%d more" % len(hidden), sum(size for _, size in hidden))]
    width = max(len(name) for name, _ in rows + [(what, 0), ("in all", 0)])
    text = ["%-*s %14s %6s" % (width, what, "bytes", "share")]
    for name, size in rows + [("in all", total)]:
        share = "%5.1f%%" % (100.0 * size / total) if total else ""
        text.append("%-*s %14s %6s" % (width, name, format(size, ","), share))
    return "\n".join(each.rstrip() for each in text)
