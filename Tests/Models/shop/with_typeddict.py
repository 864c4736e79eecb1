"""Orders as TypedDicts, which are dicts: a note may be missing from them."""

from typing import Dict, List, Optional, TypedDict


class Customer(TypedDict):
    name: str
    email: Optional[str]


class Item(TypedDict):
    code: str
    count: int


class _Always(TypedDict):
    id: int
    uid: str
    ref: str
    created: str
    total: str
    status: str
    customer: Customer
    items: List[Item]
    tags: List[str]
    extra: Dict[str, int]
    weight: float


class Order(_Always, total=False):
    note: str
