"""Records held in many ways, each a function from a count to a list of so many new records."""

import collections
import dataclasses
import itertools
from typing import Any, Callable, Dict, List

NUMBERS = itertools.count(10 ** 6)
Point = collections.namedtuple("Point", "name number parts")


class Plain:
    def __init__(self, name: str, number: float, parts: Any) -> None:
        self.name = name
        self.number = number
        self.parts = parts


class Slotted:
    __slots__ = ("name", "number", "parts")

    def __init__(self, name: str, number: float, parts: Any) -> None:
        self.name = name
        self.number = number
        self.parts = parts


class Late(Plain):
    """Has one attribute more than its class usually gives."""

    def __init__(self, name: str, number: float, parts: Any) -> None:
        super().__init__(name, number, parts)
        setattr(self, "late", None)


class Read(Plain):
    """Its dict was asked for, and is there from then on."""

    def __init__(self, name: str, number: float, parts: Any) -> None:
        super().__init__(name, number, parts)
        self.__dict__


class Under(Plain):
    """Slots under a class with a dict."""

    __slots__ = ("extra",)

    def __init__(self, name: str, number: float, parts: Any) -> None:
        super().__init__(name, number, parts)
        self.extra = None


@dataclasses.dataclass
class Data:
    name: str
    number: float
    parts: Any


def as_dict(name: str, number: float, parts: Any) -> Any:
    return {"name": name, "number": number, "parts": parts}


def as_tuple(*values: Any) -> Any:
    return values


def as_list(*values: Any) -> Any:
    return list(values)


WAYS: Dict[str, Callable[..., Any]] = {
    "dict": as_dict,
    "list": as_list,
    "tuple": as_tuple,
    "namedtuple": Point,
    "class": Plain,
    "class, one more attribute": Late,
    "class, dict read": Read,
    "dataclass": Data,
    "slots": Slotted,
    "slots under a dict": Under,
}


def one(way: Callable[..., Any], nested: bool = True) -> Any:
    """A record of three values that no other record has, the last a record itself."""
    name = "the name of %d" % next(NUMBERS)
    inner = way(name + "!", next(NUMBERS) / 2, None) if nested else None
    return way(name, next(NUMBERS) / 2, inner)


def many(way: Callable[..., Any], count: int, nested: bool = True) -> List[Any]:
    return [one(way, nested) for _ in range(count)]
