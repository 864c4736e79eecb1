"""Orders of a shop, as a program may hold them: one module for each kind of class."""
