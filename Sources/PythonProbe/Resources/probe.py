"""Entry of Tare's Python probe: one request line on stdin, reply lines on stdout.

Started as `python -S -E -s probe.py`; this file's folder is then the first of sys.path.
"""

from __future__ import absolute_import

import sys

from tare_probe.protocol import session

if __name__ == "__main__":
    sys.exit(session.main())
