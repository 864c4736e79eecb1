"""Orders as classes without a library: by an `__init__`, and by annotations alone."""

from typing import List, Optional


class Customer:
    name: str
    email: Optional[str]


class Item:
    __slots__ = ("code", "count")

    def __init__(self, code, count):
        self.code = code
        self.count = count


class Order:
    def __init__(
        self, id, uid, ref, created, total, status, customer: Customer, items: List[Item], tags,
        extra, weight, note=None,
    ):
        self.id = id
        self.uid = uid
        self.ref = ref
        self.created = created
        self.total = total
        self.status = status
        self.customer = customer
        self.items = items
        self.tags = tags
        self.extra = extra
        self.weight = weight
        self.note = note
