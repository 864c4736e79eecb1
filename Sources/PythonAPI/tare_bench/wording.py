"""Numbers as text for people: 1,052 B, 257.3 B."""


def bytes_text(size: float) -> str:
    """A size with its unit; a fraction has one digit."""
    rounded = round(size, 1)
    return "{:,} B".format(int(rounded) if rounded == int(rounded) else rounded)
