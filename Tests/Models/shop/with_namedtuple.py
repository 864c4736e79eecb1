"""Orders as NamedTuples."""

from datetime import datetime
from decimal import Decimal
from typing import Dict, List, NamedTuple, Optional
from uuid import UUID

from shop.values import Status


class Customer(NamedTuple):
    name: str
    email: Optional[str]


class Item(NamedTuple):
    code: str
    count: int


class Order(NamedTuple):
    id: int
    uid: UUID
    ref: str
    created: datetime
    total: Decimal
    status: Status
    customer: Customer
    items: List[Item]
    tags: List[str]
    extra: Dict[str, int]
    weight: float
    note: Optional[str] = None
