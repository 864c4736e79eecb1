"""Orders as models of pydantic 1; one field has another name in the file."""

from datetime import datetime
from decimal import Decimal
from typing import Dict, List, Optional
from uuid import UUID

from pydantic.v1 import BaseModel, Field

from shop.values import Status


class Customer(BaseModel):
    name: str
    email: Optional[str]


class Item(BaseModel):
    code: str
    count: int


class Order(BaseModel):
    id: int
    uid: UUID
    reference: str = Field(alias="ref")
    created: datetime
    total: Decimal
    status: Status
    customer: Customer
    items: List[Item]
    tags: List[str]
    extra: Dict[str, int]
    weight: float
    note: Optional[str] = None
