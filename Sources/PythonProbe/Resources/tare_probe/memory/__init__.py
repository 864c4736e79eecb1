"""What objects and the process weigh: tracemalloc, walks over objects, the system's own count."""
