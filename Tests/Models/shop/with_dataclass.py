"""Orders as dataclasses, which convert nothing themselves."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Dict, List, Optional, Tuple
from uuid import UUID

from shop.values import Status


@dataclass
class Customer:
    name: str
    email: Optional[str]


@dataclass
class Item:
    code: str
    count: int


@dataclass
class Order:
    id: int
    uid: UUID
    ref: str
    created: datetime
    total: Decimal
    status: Status
    customer: Customer
    items: List[Item]
    tags: Tuple[str, ...]
    extra: Dict[str, int]
    weight: float
    note: Optional[str] = None
    history: List[str] = field(default_factory=list)


@dataclass
class Wrong:
    """Its uid is no number."""

    id: int
    uid: int
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


@dataclass
class Few:
    """It has no place for most fields."""

    id: int
