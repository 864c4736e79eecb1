"""What the models share."""

from enum import Enum


class Status(Enum):
    """Where an order is."""

    OPEN = "open"
    SENT = "sent"
