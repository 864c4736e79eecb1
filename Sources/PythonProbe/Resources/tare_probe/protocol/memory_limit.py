"""The memory limit of a request, set for this process."""

from __future__ import absolute_import


def set_limit(limit):
    """Limits the address space to `limit` bytes, where the system allows it."""
    if not limit:
        return
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    except (ImportError, AttributeError, ValueError, OSError):
        pass  # the runner watches the memory of the process too
    except Exception as error:
        if type(error).__name__ != "error":  # 2.7: resource.error is a class of its own
            raise
