"""Six hundred spaceships: the richer object of the talk, with fifteen fields, invented here.

Source of the shape: "Про память в Python" (Iuliia Volkova), slide "Cargo": "SpaceShip: ~15 fields,
most part of them nested dicts, lists with dicts and etc."; of the fleet's revenue of 5 billion
cosmo $ and of the cosmo pirates: slides "Проект-вдохновение" and "На выходе".

The records agree with themselves: nobody flies a ship older than its blueprint, a ship in transit
is between its two ports as far as its dates say, an inspection lies before the day of the data.
Every record has the same keys everywhere; `inspection` and `remark` may be null.
"""

from __future__ import annotations

from datetime import date, timedelta

from . import spaceship_words as words
from .dice import Dice

SEED = 22001101
COUNT = 240
TODAY = date(2200, 11, 1)
CURRENCY = "cosmo $"
REVENUE_IN_HUNDREDTHS = 500_000_000_000


def records() -> list[dict]:
    """Returns the fleet, in the order of its ids."""
    dice = Dice(SEED)
    blueprints = [dice.pick(words.BLUEPRINTS) for _ in range(COUNT)]
    names = _ship_names(dice)
    amounts = _amounts(dice, blueprints)
    return [
        _ship(dice, number, names[number - 1], blueprints[number - 1], amounts[number - 1])
        for number in range(1, COUNT + 1)
    ]


def _ship(dice: Dice, number: int, name: str, blueprint: dict, amount: float) -> dict:
    commissioned = date(dice.between(blueprint["since"], 2199), dice.between(1, 12), 1)
    commissioned += timedelta(days=dice.below(28))
    voyage = _voyage(dice)
    return {
        "id": f"SV-{number:04d}",
        "name": name,
        "blueprint": blueprint,
        "commissioned": commissioned.isoformat(),
        "insured": dice.chance(85),
        "captain": _captain(dice),
        "crew": _crew(dice, blueprint["officers"] + dice.below(2)),
        "languages": dice.some(words.LANGUAGES, dice.between(1, 4)),
        "engines": _engines(dice, blueprint["engine"], (TODAY - commissioned).days),
        "cargo": _cargo(dice, blueprint["hold_mt"], voyage["status"]),
        "voyage": voyage,
        "inspection": _inspection(dice, commissioned),
        "revenue": {"amount": amount, "currency": CURRENCY},
        "risks": dice.some(words.RISKS, dice.below(4)),
        "remark": dice.pick(words.REMARKS) if dice.chance(60) else None,
    }


def _ship_names(dice: Dice) -> list[str]:
    every = [f"{a} {b}" for first, second in words.SHIP_NAMES for a in first for b in second]
    return dice.some(every, COUNT)


def _amounts(dice: Dice, blueprints: list[dict]) -> list[float]:
    """Shares the fleet's revenue among the ships by their holds and by luck, to the hundredth."""
    weights = [blueprint["hold_mt"] * dice.between(20, 180) for blueprint in blueprints]
    total = sum(weights)
    hundredths = [REVENUE_IN_HUNDREDTHS * weight // total for weight in weights]
    hundredths[0] += REVENUE_IN_HUNDREDTHS - sum(hundredths)
    return [amount / 100 for amount in hundredths]


def _person(dice: Dice) -> str:
    first, last = dice.pick(words.PEOPLE)
    return f"{dice.pick(first)} {dice.pick(last)}"


def _captain(dice: Dice) -> dict:
    expires = TODAY + timedelta(days=dice.between(20, 1800))
    return {
        "name": _person(dice),
        "age": dice.between(31, 70),
        "licence": {
            "number": f"L-{dice.between(10_000, 99_999)}",
            "expires": expires.isoformat(),
            "issuer": {"port": dice.pick(words.PORTS)[0], "digital": dice.chance(40)},
        },
    }


def _crew(dice: Dice, count: int) -> list[dict]:
    return [
        {"name": _person(dice), "role": role, "age": dice.between(19, 67)}
        for role in dice.some(words.ROLES, count)
    ]


def _engines(dice: Dice, engine: dict, days: int) -> list[dict]:
    return [
        {
            "model": engine["model"],
            # New engines give their rated thrust, old ones up to a tenth less.
            "thrust_kn": round(engine["thrust_kn"] * dice.between(900, 1000) / 1000, 1),
            "hours": dice.between(days, days * 9),
            "healthy": dice.chance(92),
        }
        for _ in range(engine["count"])
    ]


def _cargo(dice: Dice, hold: int, status: str) -> list[dict]:
    if status == "under repair":
        return []
    # Four lots of at most a fifth of the hold always fit.
    return [
        {
            "product": {"name": name, "uid": uid},
            "quantity": {"value": dice.between(hold // 20, hold // 5), "id": unit},
        }
        for name, uid, unit in dice.some(words.PRODUCTS, dice.between(1, 4))
    ]


def _voyage(dice: Dice) -> dict:
    origin, destination = dice.some(words.PORTS, 2)
    start = date(2200, 9, 20) + timedelta(days=dice.below(60))
    days = dice.between(7, 60)
    end = start + timedelta(days=days)
    if start > TODAY:
        status, percent = ("under repair" if dice.chance(20) else "loading"), 0
    elif end > TODAY:
        status, percent = "in transit", 100 * (TODAY - start).days // days
    elif dice.chance(25):
        status, percent = "overdue", dice.between(50, 95)
    else:
        status, percent = "arrived", 100
    return {
        "status": status,
        "origin": _port(origin),
        "destination": _port(destination),
        "dates": {"start": f"{start.isoformat()}T00:00:00", "end": f"{end.isoformat()}T00:00:00"},
        "position": {
            "frame": "heliocentric",
            "au": [
                round(a + (b - a) * percent / 100, 4) for a, b in zip(origin[3], destination[3])
            ],
        },
    }


def _port(port: tuple) -> dict:
    name, body, altitude, _ = port
    return {"port": name, "orbit": {"body": body, "altitude_km": altitude}}


def _inspection(dice: Dice, commissioned: date) -> dict | None:
    if dice.chance(30):
        return None
    findings = dice.some(words.FINDINGS, dice.below(3))
    day = max(commissioned, TODAY - timedelta(days=dice.between(1, 700)))
    return {
        "date": day.isoformat(),
        "inspector": dice.pick(words.INSPECTORS),
        "passed": len(findings) < 2,
        "findings": findings,
    }
