"""A module that cannot be imported."""

import no_such_library


class Order:
    def __init__(self, id):
        self.id = id
