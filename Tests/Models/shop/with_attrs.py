"""Orders as classes of attrs, frozen and with slots; one field has another name in the file."""

from datetime import datetime
from decimal import Decimal
from typing import Any, List, Optional
from uuid import UUID

import attrs

from shop.values import Status


@attrs.frozen
class Customer:
    name: str
    email: Optional[str]


@attrs.frozen
class Item:
    code: str
    count: int


@attrs.frozen
class Order:
    id: int
    uid: UUID
    reference: str = attrs.field(alias="ref")
    created: datetime
    total: Decimal = attrs.field(converter=Decimal)
    status: Status
    customer: Customer
    items: List[Item]
    tags: List[str]
    extra: Any
    weight: float
    note: Optional[str] = None
