"""The memory limit of a request, laid on this process."""

from __future__ import absolute_import


def set_limit(limit):
    """Caps the address space at `limit` bytes; a system that refuses is left as it is."""
    if not limit:
        return
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    except (ImportError, AttributeError, ValueError, OSError):
        pass  # the runner watches over the process as well
    except Exception as error:
        if type(error).__name__ != "error":  # 2.7: resource.error is a class of its own
            raise
