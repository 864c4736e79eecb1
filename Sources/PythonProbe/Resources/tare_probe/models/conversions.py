"""Types that a value of the text can be held as, how each is made and what proves it equal."""

from __future__ import absolute_import

import re
import sys

from tare_probe.common.told import WHOLE
from tare_probe.records.verify import same

TEXTS = (bytes, type(u"")) if sys.version_info[0] == 2 else (str,)
IS_NARROW = sys.version_info < (3, 11)
"""fromisoformat knows neither the letter Z nor fractions of any length before."""
MOMENT = re.compile(
    r"^(?:(\d{4}-\d\d-\d\d)(?:[T ](?=\d)|$))?"
    r"(?:(\d\d:\d\d)(:\d\d)?(?:[.,](\d+))?(Z|z|[+-]\d\d(?::?\d\d)?)?)?$"
)
DURATION = re.compile(r"^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$")


class Conversion(object):
    """How a type of values is made of JSON scalars.

    takes: names of the scalars that `source` can make it of; size: bytes of what it tells.
    """

    def __init__(self, cls, takes, size, says, source="%s(%s)"):
        self.cls = cls
        self.takes = takes
        self.size = size
        self.says = says
        self._source = source

    @property
    def is_parsed(self):
        """Whether its source calls `parsed`."""
        return IS_NARROW and self.cls.__name__ in ("datetime", "time")

    def source(self, name, value, scalars):
        """Source that makes one of `value`; name: that of the type; scalars: what occurs there."""
        if self.cls.__name__ == "Decimal" and "float" in scalars:
            value = "str(%s)" % value
        if self.is_parsed:
            return "parsed(%s, %s)" % (name, value)
        return self._source % (name, value)

    def made(self, value):
        """One of them, of a JSON scalar."""
        scalars = ("float",) if isinstance(value, float) else ()
        names = {"made": self.cls, "value": value, "parsed": parsed}
        return eval(self.source("made", "value", scalars), names)


def parsed(cls, text):
    """A datetime or time of a text that `fromisoformat` did not know before 3.11."""
    whole, zone = re.match(r"(.*?)(Z|[+-]\d\d:?\d\d)?$", text).groups()
    whole, dot, fraction = whole.partition(".")
    zone = "+00:00" if zone == "Z" else zone or ""
    return cls.fromisoformat(whole + dot + (fraction + "000000")[:6] * bool(dot) + zone)


def conversion_of(cls):
    """The Conversion of a type; None where there is none."""
    for base in cls.__mro__:
        key = (base.__module__.partition(".")[0], base.__name__)
        if key in KNOWN:
            takes, size, says, source = KNOWN[key]
            if key == ("enum", "Enum"):
                takes = _scalars_of(cls)
            return Conversion(cls, takes, size, says, source)
    return None


def fits(held, plain):
    """Whether a held value, dumped, is what the text had."""
    if same(held, plain):
        return True
    conversion = conversion_of(type(held))
    if conversion is not None:
        return bool(conversion.says(held, plain))
    if isinstance(held, bool) or isinstance(plain, bool) or plain is None:
        return False
    if type(held) is float and isinstance(plain, WHOLE):
        return held == plain
    if isinstance(plain, TEXTS):
        return _text(held) == plain or type(held) is float and _number(plain) == held
    return isinstance(held, (float,) + WHOLE) and held == plain  # a class made of a number


def _text(value):
    return value + type(value)() if isinstance(value, TEXTS) else str(value)


def _number(text):
    try:
        return float(text)
    except ValueError:
        return None


def _moment(held, plain):
    if isinstance(plain, TEXTS):
        mine = _normal(held.isoformat())
        return mine is not None and mine == _normal(plain)
    seconds = _seconds(held)
    return seconds is not None and plain in (seconds, seconds * 1000)


def _seconds(held):
    """Seconds since 1970 of a datetime; one without a zone may be meant in UTC."""
    if not hasattr(held, "timestamp"):
        return None
    if held.tzinfo is None:
        import datetime

        held = held.replace(tzinfo=datetime.timezone.utc)
    return held.timestamp()


def _normal(text):
    """A date or time in one spelling; None for a text that is none."""
    found = MOMENT.match(text)
    if not found or not text:
        return None
    day, minutes, seconds, fraction, zone = found.groups()
    zone = (zone or "").upper().replace("Z", "+00:00").replace(":", "")
    if len(zone) == 3:
        zone += "00"
    return day, minutes or "00:00", seconds or ":00", (fraction or "").rstrip("0"), zone


def _duration(held, plain):
    if not isinstance(plain, TEXTS):
        return held.total_seconds() == plain
    found = DURATION.match(plain)
    if not found:
        return str(held) == plain
    sign, days, hours, minutes, seconds = found.groups()
    total = ((int(days or 0) * 24 + int(hours or 0)) * 60 + int(minutes or 0)) * 60
    return (total + float(seconds or 0)) * (-1 if sign else 1) == held.total_seconds()


def _identifier(held, plain):
    return isinstance(plain, TEXTS) and plain.lower() in (str(held), held.hex)


def _decimal(held, plain):
    if isinstance(plain, TEXTS):
        return str(held) == plain
    return not isinstance(plain, bool) and (held == plain or float(held) == plain)


def _member(held, plain):
    return fits(held.value, plain)


def _by_text(held, plain):
    return str(held) == plain


def _scalars_of(cls):
    names = {str: "str", int: "int", float: "float", bool: "bool", type(None): "null"}
    return tuple(set(names[type(each.value)] for each in cls if type(each.value) in names))


TEXT = ("str",)
NUMBER = ("int", "float")
KNOWN = {
    ("datetime", "datetime"): (TEXT, 10, _moment, "%s.fromisoformat(%s)"),
    ("datetime", "date"): (TEXT, 4, _moment, "%s.fromisoformat(%s)"),
    ("datetime", "time"): (TEXT, 6, _moment, "%s.fromisoformat(%s)"),
    ("datetime", "timedelta"): (NUMBER, 8, _duration, "%s(seconds=%s)"),
    ("uuid", "UUID"): (TEXT, 16, _identifier, "%s(%s)"),
    ("decimal", "Decimal"): (TEXT + NUMBER, 8, _decimal, "%s(%s)"),
    ("enum", "Enum"): (TEXT, 0, _member, "%s(%s)"),
    ("pathlib", "PurePath"): (TEXT, 8, _by_text, "%s(%s)"),
    ("ipaddress", "IPv4Address"): (TEXT, 4, _by_text, "%s(%s)"),
    ("ipaddress", "IPv6Address"): (TEXT, 16, _by_text, "%s(%s)"),
}
"""By module and name, so that none of them is imported here."""
