"""A user's own class as a representation: how its fields fit the records, and what makes them."""
