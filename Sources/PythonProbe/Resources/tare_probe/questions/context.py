"""What an experiment is given besides its question."""

from __future__ import absolute_import

import shutil
import tempfile

from tare_probe.records.dataset import Dataset


class Context(object):
    """dataset: the Dataset that DATA names, or None; packages: folders of packages."""

    def __init__(self, request, folders):
        fields = request.get("dataset")
        self.dataset = Dataset(fields) if fields else None
        self.packages = folders
        self._scratch = None

    def scratch(self):
        """The path of a folder that is gone when the process ends."""
        if self._scratch is None:
            self._scratch = tempfile.mkdtemp(prefix="tare-")
        return self._scratch

    def close(self):
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
