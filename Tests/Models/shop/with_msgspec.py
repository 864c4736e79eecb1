"""Orders as Structs of msgspec; one field has another name in the file."""

from datetime import datetime
from decimal import Decimal
from typing import Dict, List, Optional
from uuid import UUID

from msgspec import Struct, field

from shop.values import Status


class Customer(Struct):
    name: str
    email: Optional[str]


class Item(Struct, frozen=True):
    code: str
    count: int


class Order(Struct):
    id: int
    uid: UUID
    reference: str = field(name="ref")
    created: datetime
    total: Decimal
    status: Status
    customer: Customer
    items: List[Item]
    tags: List[str]
    extra: Dict[str, int]
    weight: float
    note: Optional[str] = None
