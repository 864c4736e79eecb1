"""Bytes of one load of `orders.json` in each model, as anybody would take them with tracemalloc.

It knows nothing of Tare. `python weigh_by_hand.py [FOLDER OF PACKAGES]…` writes {model: bytes}.
"""

import gc
import json
import os
import re
import sys
import tracemalloc

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[1:1] = sys.argv[1:]
WARM_LOADS = 60
"""3.8 and 3.9 give a function some bytes of its own at its 1,024th call."""


def moment(text):
    """`fromisoformat` takes neither Z nor two digits of a second before 3.11."""
    from datetime import datetime

    if sys.version_info >= (3, 11):
        return datetime.fromisoformat(text)
    whole, fraction = re.match(r"([^.Z]*)(?:[.](\d+))?Z", text).groups()
    return datetime.fromisoformat("%s.%s+00:00" % (whole, ((fraction or "") + "000000")[:6]))


def converted(module, order, name="ref"):
    """The arguments of an order whose values are converted by hand."""
    from decimal import Decimal
    from uuid import UUID

    from shop.values import Status

    made = dict(
        order, uid=UUID(order["uid"]), created=moment(order["created"]),
        total=Decimal(order["total"]), status=Status(order["status"]),
        customer=module.Customer(**order["customer"]),
        items=[module.Item(**item) for item in order["items"]],
    )
    made[name] = made.pop("ref")
    return made


def of_dataclass(orders):
    from shop import with_dataclass as module

    found = []
    for order in orders:
        made = converted(module, order)
        made["tags"] = tuple(made["tags"])
        found.append(module.Order(**made))
    return found


def of_attrs(orders):
    from shop import with_attrs as module

    return [
        module.Order(**dict(converted(module, order), total=order["total"])) for order in orders
    ]


def of_pydantic_2(orders):
    from shop.with_pydantic_2 import Order

    return [Order.model_validate(order) for order in orders]


def called(module, orders):
    """Orders whose class converts what it is called with."""
    return [
        module.Order(**dict(
            order, customer=module.Customer(**order["customer"]),
            items=[module.Item(**item) for item in order["items"]]))
        for order in orders
    ]


def of_pydantic_2_constructor(orders):
    from shop import with_pydantic_2

    return called(with_pydantic_2, orders)


def of_pydantic_1(orders):
    from shop.with_pydantic_1 import Order

    return [Order.parse_obj(order) for order in orders]


def of_pydantic_1_constructor(orders):
    from shop import with_pydantic_1

    return called(with_pydantic_1, orders)


def of_msgspec(orders):
    import msgspec
    from shop.with_msgspec import Order

    return [msgspec.convert(order, Order) for order in orders]


def of_msgspec_constructor(orders):
    from shop import with_msgspec as module

    return [module.Order(**converted(module, order, "reference")) for order in orders]


def of_namedtuple(orders):
    from shop import with_namedtuple as module

    return [module.Order(**converted(module, order)) for order in orders]


def of_typeddict(orders):
    from shop.with_typeddict import Customer, Item, Order

    found = []
    for order in orders:
        made = Order(
            id=order["id"], uid=order["uid"], ref=order["ref"], created=order["created"],
            total=order["total"], status=order["status"],
            customer=Customer(name=order["customer"]["name"], email=order["customer"]["email"]),
            items=[Item(code=item["code"], count=item["count"]) for item in order["items"]],
            tags=order["tags"], extra=order["extra"], weight=order["weight"])
        if "note" in order:
            made["note"] = order["note"]
        found.append(made)
    return found


def of_plain(orders):
    from shop import plain as module

    def customer(fields):
        made = module.Customer()
        made.name, made.email = fields["name"], fields["email"]
        return made

    return [
        module.Order(**dict(
            order, customer=customer(order["customer"]),
            items=[module.Item(**item) for item in order["items"]]))
        for order in orders
    ]


def weighed(make):
    """Bytes of one load that is held, with its list, when caches are full."""
    with open(os.path.join(HERE, "orders.json"), "rb") as stream:
        text = stream.read().decode("utf-8")
    for _ in range(WARM_LOADS):
        held = make(json.loads(text))
    held = None
    tracemalloc.start()
    gc.collect()
    before = tracemalloc.get_traced_memory()[0]
    held = make(json.loads(text))
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert len(held) == 60
    return after - before


def main():
    found = {}
    for name, make in sorted(globals().items()):
        if name.startswith("of_"):
            try:
                found[name[3:]] = weighed(make)
            except ImportError as error:
                sys.stderr.write("%s: %s\n" % (name, error))
    print(json.dumps(found))


if __name__ == "__main__":
    main()
